"""Talking to systemd: to whom, in what words, and that nobody waits for an answer."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from kiosk.notify import Notifier


def test_all_assignments_come_in_one_datagram(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(str(tmp_path / "notify"))
        Notifier({"NOTIFY_SOCKET": str(tmp_path / "notify")}).say("READY=1", "STATUS=the screen runs")
        assert ear.recv(1000) == b"READY=1\nSTATUS=the screen runs"


def test_an_abstract_name_works_too() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind("")  # the system chooses a name
        name = ear.getsockname()[1:].decode()
        Notifier({"NOTIFY_SOCKET": "@" + name}).say("READY=1")
        assert ear.recv(1000) == b"READY=1"


@pytest.mark.parametrize("said", ["", "@", "relative/path", "vsock:2:1234"])
def test_where_nobody_listens_nothing_is_said(said: str) -> None:
    silent = Notifier({"NOTIFY_SOCKET": said, "WATCHDOG_USEC": "15000000"})
    silent.say("READY=1")
    assert silent.watchdog_seconds is None


def test_a_socket_that_is_gone_or_full_holds_nobody_up(tmp_path: Path) -> None:
    Notifier({"NOTIFY_SOCKET": str(tmp_path / "gone")}).say("READY=1")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as deaf:
        deaf.bind(str(tmp_path / "full"))
        for _ in range(5_000):
            Notifier({"NOTIFY_SOCKET": str(tmp_path / "full")}).say("WATCHDOG=1")


@pytest.mark.parametrize(
    ("said", "seconds"), [("15000000", 15.0), ("", None), ("0", None), ("-5", None), ("soon", None), ("٣", None)]
)
def test_the_period_comes_from_systemd(said: str, seconds: float | None) -> None:
    assert Notifier({"NOTIFY_SOCKET": "/run/systemd/notify", "WATCHDOG_USEC": said}).watchdog_seconds == seconds
