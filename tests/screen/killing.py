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


class _Nest:
    """Makes screens, one at a time, and hears what they say, line by line."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._orders, self._pipe = process.stdin, process.stdout.fileno()
        self._rest = b""
        self.lines: list[str] = []

    def make(self, rounds: int | None) -> int:
        """A screen; its process id."""
        self.lines = []
        self._orders.write(f"{rounds or '-'}\n".encode())
        self._orders.flush()
        self.until("born", _PATIENCE)
        return self.number("born")

    def until(self, word: str, seconds: float) -> bool:
        """Listen until something begins with that word; False where nothing did in that time."""
        end = time.monotonic() + seconds
        while not any(line.startswith(word) for line in self.lines):
            if not select.select([self._pipe], [], [], max(end - time.monotonic(), 0))[0]:
                return False
            said = os.read(self._pipe, 4096)
            assert said, f"nobody is left to make screens: {self.lines}"
            *lines, self._rest = (self._rest + said).split(b"\n")
            self.lines += [line.decode() for line in lines]
        return True

    def number(self, word: str) -> int:
        """The largest number that followed that word; 0 where none did."""
        return max((int(line.split()[1]) for line in self.lines if line.startswith(f"{word} ")), default=0)


@contextmanager
def _nest(folder: DataFolder) -> Iterator[_Nest]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "QML_"))}
    environment |= {"HOME": str(folder.root.parent), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.screen.killed_nest", str(folder.root)]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        try:
            yield _Nest(process)
        finally:
            process.kill()


def kill_screens(root: Path, *, kills: int, seed: int) -> Tally:
    """Kill so many, each a random while after its start, and let a last one run. The seed is told where it fails."""
    chance, tally = random.Random(seed), Tally()
    folder = DataFolder(root / "data")
    fill(folder)
    with _nest(folder) as nest:
        seconds = _rehearse(nest)
        for number in range(kills):
            moment = (number + chance.random()) / kills * seconds * 1.5
            try:
                _kill(nest, folder, moment, tally)
            except AssertionError as error:
                error.add_note(f"seed {seed}, kill {number} of {kills}, {moment:.3f} s after the start")
                raise
        _rehearse(nest)
    _look(folder, tally)
    return tally


def _rehearse(nest: _Nest) -> float:
    """A screen that comes up, goes once round and ends well; seconds until it was up."""
    nest.make(1)
    began = time.monotonic()
    assert nest.until("up", _PATIENCE), "the screen does not come up"
    seconds = time.monotonic() - began
    assert nest.until("ended", _PATIENCE), "the screen does not end"
    assert nest.lines[-1] == "ended 0", nest.lines[-3:]
    return seconds


def _kill(nest: _Nest, folder: DataFolder, moment: float, tally: Tally) -> None:
    process = nest.make(None)
    assert not nest.until("ended", moment), f"the screen ended by itself: {nest.lines}"
    os.kill(process, signal.SIGKILL)
    assert nest.until("ended", _PATIENCE), "a killed screen does not end"
    assert nest.lines[-1] == f"ended {-signal.SIGKILL}"
    tally.kills.append(moment)
    tally.before_it_was_up += "up" not in nest.lines
    _look(folder, tally)
    assert tally.orders >= nest.number("order"), "an order that was acknowledged is lost"


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
