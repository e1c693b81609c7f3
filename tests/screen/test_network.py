"""The screen needs no network, and asks for none: not through Python, and not through Qt."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.screen.drive import Ended, start
from tests.screen.sockets import internet_sockets

UNSHARE = ("unshare", "--map-root-user", "--net")


def isolated() -> str:
    """Why no empty network namespace can be made here; empty where one can."""
    if shutil.which("unshare") is None:
        return "there is no unshare on this machine (Debian: util-linux)"
    tried = subprocess.run([*UNSHARE, "true"], capture_output=True, text=True, check=False)
    return tried.stderr.strip() if tried.returncode else ""


def driven(tmp_path: Path, *before: str) -> Ended:
    (tmp_path / "home").mkdir()
    return start("tests.screen.network_drive", tmp_path / "data", home=tmp_path / "home", before=before)


def assert_well(ended: Ended) -> None:
    assert (ended.code, ended.words) == (0, "")
    assert ended.heard.messages == []
    assert "Traceback" not in ended.heard.others


def test_the_screen_runs_in_an_empty_network_namespace(tmp_path: Path) -> None:
    if reason := isolated():
        pytest.skip(f"no empty network namespace: {reason}")
    assert_well(driven(tmp_path, *UNSHARE))


def test_the_screen_asks_for_no_internet_socket_where_it_could_have_one(tmp_path: Path) -> None:
    assert_well(driven(tmp_path))


def test_the_namespace_is_empty() -> None:
    if reason := isolated():
        pytest.skip(f"no empty network namespace: {reason}")
    code = "import socket; socket.create_connection(('127.0.0.1', 9))"
    tried = subprocess.run([*UNSHARE, sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "OSError: [Errno 101] Network is unreachable" in tried.stderr


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6], ids=["IPv4", "IPv6"])
@pytest.mark.parametrize("kind", [socket.SOCK_STREAM, socket.SOCK_DGRAM], ids=["TCP", "UDP"])
def test_an_open_socket_is_found(family: socket.AddressFamily, kind: socket.SocketKind) -> None:
    before = set(internet_sockets())
    with closing(socket.socket(family, kind)) as opened:
        try:
            opened.bind(("::" if family == socket.AF_INET6 else "0.0.0.0", 0))
        except OSError as error:
            pytest.skip(f"this machine has no such addresses: {error}")
        if kind == socket.SOCK_STREAM:
            opened.listen()
        assert len(set(internet_sockets()) - before) == 1
    assert set(internet_sockets()) <= before


def test_sockets_within_the_machine_are_no_internet_sockets() -> None:
    before = internet_sockets()
    one, other = socket.socketpair()
    reader, writer = os.pipe()
    assert internet_sockets() == before
    for each in (one, other):
        each.close()
    for descriptor in (reader, writer):
        os.close(descriptor)
