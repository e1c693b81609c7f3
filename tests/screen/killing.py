"""Killing the real screen at random moments, and looking at the ledger that it leaves."""

from __future__ import annotations

import os
import random
import select
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.paths import DataFolder
from tests.screen.drive import ROOT
from tests.screen.killed_drive import fill

_PATIENCE = 90.0  # seconds


@dataclass
class Tally:
    """How many were killed, in seconds after the start; and what the ledger holds."""

    kills: list[float] = field(default_factory=list)
    before_it_was_up: int = 0
    ledger: str = ""
    orders: int = 0


class _Words:
    """What a child says, line by line."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None
        self._pipe = process.stdout.fileno()
        self._rest = b""
        self.lines: list[str] = []

    def hear(self, seconds: float) -> bool:
        """Listen for so long, or until something is said; False once nothing more can come."""
        if not select.select([self._pipe], [], [], seconds)[0]:
            return True
        said = os.read(self._pipe, 4096)
        *lines, self._rest = (self._rest + said).split(b"\n")
        self.lines += [line.decode() for line in lines]
        return bool(said)

    def orders(self) -> int:
        """The number of the last order that was acknowledged."""
        return max((int(line.split()[1]) for line in self.lines if line.startswith("order ")), default=0)


@contextmanager
def _screen(folder: DataFolder, *arguments: str) -> Iterator[tuple[subprocess.Popen[bytes], _Words]]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "QML_"))}
    environment |= {"HOME": str(folder.root.parent), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.screen.killed_drive", str(folder.root), *arguments]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        try:
            yield process, _Words(process)
        finally:
            process.kill()


def kill_screens(root: Path, *, kills: int, seed: int) -> Tally:
    """Kill so many, each a random while after its start, and let a last one run. The seed is told where it fails."""
    chance, tally = random.Random(seed), Tally()
    folder = DataFolder(root / "data")
    fill(folder)
    seconds = _rehearse(folder)
    for number in range(kills):
        moment = (number + chance.random()) / kills * seconds * 1.5
        try:
            _kill(folder, moment, tally)
        except AssertionError as error:
            error.add_note(f"seed {seed}, kill {number} of {kills}, {moment:.3f} s after the start")
            raise
    _rehearse(folder)
    _look(folder, tally)
    return tally


def _rehearse(folder: DataFolder) -> float:
    """A screen that comes up, goes once round and ends well; seconds until it was up."""
    began = time.monotonic()
    up = 0.0
    with _screen(folder, "1") as (process, words):
        while words.hear(_PATIENCE):
            assert time.monotonic() - began < _PATIENCE, "the screen does not come up"
            if not up and "up" in words.lines:
                up = time.monotonic() - began
        assert process.wait(_PATIENCE) == 0, f"the screen ended with {process.returncode}: {words.lines[-3:]}"
    assert up, "the screen never came up"
    return up


def _kill(folder: DataFolder, moment: float, tally: Tally) -> None:
    end = time.monotonic() + moment
    with _screen(folder) as (process, words):
        while (left := end - time.monotonic()) > 0:
            assert words.hear(left), f"the screen ended by itself with {process.poll()}: {words.lines}"
        process.kill()
        while words.hear(_PATIENCE):
            pass
        assert process.wait(_PATIENCE) == -signal.SIGKILL
    tally.kills.append(moment)
    tally.before_it_was_up += "up" not in words.lines
    _look(folder, tally)
    assert tally.orders >= words.orders(), "an order that was acknowledged is lost"


def _look(folder: DataFolder, tally: Tally) -> None:
    """The ledger is sound, it is the same one, and it holds what it held."""
    with closing(sqlite3.connect(folder.ledger)) as ledger:
        assert ledger.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        (name,) = ledger.execute("SELECT ledger FROM about").fetchone()
        numbers = [n for (n,) in ledger.execute("SELECT n FROM orders ORDER BY n")]
    assert tally.ledger in ("", name), "another ledger was begun"
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) >= tally.orders
    tally.ledger, tally.orders = name, len(numbers)
    assert not list(folder.root.glob("ledger-damaged-*"))
