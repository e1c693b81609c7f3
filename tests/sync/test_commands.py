"""``kiosk sync`` as a process: one round, and a clean end within a moment of SIGTERM."""

from __future__ import annotations

import argparse
import os
import pwd
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.errors import ConfigurationError
from kiosk.paths import DataFolder
from kiosk.store.projection import Projection
from kiosk.sync import commands

from .publisher import Publisher, centre

WORDS = "import sys; from kiosk.cli import main; sys.exit(main(sys.argv[1:]))"


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    made = Publisher(tmp_path / "publication")
    made.put(centre())
    made.publish()
    return made


def words(tmp_path: Path, publisher: Publisher, source: str, *more: str) -> list[str]:
    root = str(publisher.trusted_root)
    return [
        "sync",
        "--data",
        str(tmp_path / "kiosk"),
        "--source",
        source,
        "--centre",
        "seinajoki",
        "--root",
        root,
        *more,
    ]


def test_one_round_by_the_command(tmp_path: Path, publisher: Publisher) -> None:
    parser = argparse.ArgumentParser()
    commands.add_arguments(parser.add_subparsers())
    typed = words(tmp_path, publisher, str(publisher.root), "--once")
    before = signal.getsignal(signal.SIGTERM)
    assert commands.run(parser.parse_args(typed)) == 0
    assert signal.getsignal(signal.SIGTERM) == before
    assert edition(tmp_path) == 1


def test_root_leaves_no_file_in_a_kiosks_folder_that_its_user_cannot_write(
    tmp_path: Path, publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "kiosk"
    folder.mkdir()
    if os.geteuid() == 0:
        os.chown(folder, pwd.getpwnam("nobody").pw_uid, -1)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    parser = argparse.ArgumentParser()
    commands.add_arguments(parser.add_subparsers())
    with pytest.raises(ConfigurationError, match=r"belongs to \S+; put sudo -u \S+ in front"):
        commands.run(parser.parse_args(words(tmp_path, publisher, str(publisher.root), "--once")))
    assert list(folder.iterdir()) == []


def edition(tmp_path: Path) -> int | None:
    screen = Projection(DataFolder(tmp_path / "kiosk").cache)
    found = screen.edition()
    screen.close()
    return found


@pytest.fixture
def deaf() -> Iterator[str]:
    """A server that takes connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


@pytest.mark.parametrize("where", ["folder", "deaf"])
def test_sigterm_ends_it_within_a_moment(tmp_path: Path, publisher: Publisher, deaf: str, where: str) -> None:
    source = deaf if where == "deaf" else str(publisher.root)
    started = subprocess.Popen(
        [sys.executable, "-c", WORDS, *words(tmp_path, publisher, source)],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        stderr=subprocess.PIPE,
    )
    try:
        ready = tmp_path / "kiosk" / ("metadata/root.json" if where == "deaf" else "first.json")
        limit = time.monotonic() + 30
        while not ready.exists() and time.monotonic() < limit:
            assert started.poll() is None, started.stderr and started.stderr.read()
            time.sleep(0.02)
        started.send_signal(signal.SIGTERM)
        _, said = started.communicate(timeout=10)
    finally:
        started.kill()
        started.wait()
    assert started.returncode == 0, said
    assert b"Traceback" not in said
