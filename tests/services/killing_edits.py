"""Killing an editor's desk, and a file that is being taken in, at random moments; and looking at what is left."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from kiosk.domain.intents import INTENT
from kiosk.paths import DataFolder
from kiosk.services.importing import program_command
from kiosk.store.projection import Projection
from kiosk.store.wishes import Wishes
from tests.samples import NOW
from tests.services.killed_desk import ITEM

ROOT = Path(__file__).parents[2]
_LONGEST = 0.08  # seconds from the first edit until the kill


@dataclass
class Tally:
    """The edits that were acknowledged, and the number of the last."""

    kills: int = 0
    done: list[str] = field(default_factory=list)
    last: int = 0


def kill_desks(folder: DataFolder, *, kills: int, seed: int) -> Tally:
    """Kill so many, each a random while after its first edit. The seed is told where it fails."""
    chance, tally = random.Random(seed), Tally()
    command = [sys.executable, "-m", "tests.services.killed_desk", str(folder.root)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as nest:
        assert nest.stdin is not None
        assert nest.stdout is not None
        for number in range(kills):
            moment = chance.random() * _LONGEST
            nest.stdin.write(f"{tally.last + 1}\n")
            nest.stdin.flush()
            try:
                _kill(nest.stdout, moment, tally)
                _look(folder, tally)
            except AssertionError as error:
                error.add_note(f"seed {seed}, kill {number} of {kills}, {moment:.3f} s after the first edit")
                raise
        nest.stdin.close()
    return tally


def _kill(said: IO[str], moment: float, tally: Tally) -> None:
    desk = _until(said, "born", tally)
    _until(said, "done", tally)
    time.sleep(moment)  # a random moment is what this is about
    os.kill(desk, signal.SIGKILL)
    assert _until(said, "ended", tally) == -signal.SIGKILL
    tally.kills += 1


def _until(said: IO[str], word: str, tally: Tally) -> int:
    for line in said:
        first, *rest = line.split()
        if first == "done":
            tally.done.append(rest[0])
            tally.last = int(rest[1])
        if first == word:
            return int(rest[-1])
        assert first != "ended", f"the desk ended by itself: {line}"
    raise AssertionError("nobody is left to make desks")


def _look(folder: DataFolder, tally: Tally) -> None:
    """Whatever was acknowledged is there, whole; what shows is the last of it, or one that was being told."""
    with closing(sqlite3.connect(folder.ledger)) as ledger:
        assert ledger.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    wishes = Wishes(folder.ledger)
    found = {wish.id: INTENT.validate_python(wish.body()) for wish in wishes.unsettled() or ()}
    wishes.close()
    assert found.keys() >= set(tally.done), "an edit that was acknowledged is lost"
    assert len(found) <= len(tally.done) + tally.kills, "an edit was kept twice"
    projection = Projection(folder.cache, folder.ledger, "seinajoki")
    item, centre = projection.document(ITEM, NOW), projection.document("seinajoki", NOW)
    projection.close()
    assert item is not None
    assert centre is not None
    assert centre.kind == "centre"
    station = int(centre.stations[0].name.fi.split()[-1])
    assert max(item.order, station) in (tally.last, tally.last + 1)
    tally.last = max(item.order, station)
    tally.done = list(found)


def kill_imports(folder: DataFolder, file: Path, *, kills: int, seed: int) -> int:
    """Kill so many processes that take a film in, then let one end; how many were killed before their end."""
    chance, killed = random.Random(seed), 0
    command = [*program_command(), "import", "--data", str(folder.root), "--as", "film", "--", str(file)]
    began = time.monotonic()
    whole = subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout
    seconds = time.monotonic() - began  # the longest that is still believed
    for number in range(kills):
        for kept in (*(folder.local / "made").glob("*.json"), *_blobs(folder)):
            kept.unlink()
        moment, began = chance.random() * seconds, time.monotonic()
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, start_new_session=True) as child:
            try:
                child.wait(moment)
                seconds = time.monotonic() - began  # the machine has less to do than before
            except subprocess.TimeoutExpired:
                child.kill()
                killed += 1
        try:
            for path in _blobs(folder):
                assert hashlib.sha256(path.read_bytes()).hexdigest() == path.name, "half a file has a whole one's name"
        except AssertionError as error:
            error.add_note(f"seed {seed}, kill {number} of {kills}, {moment:.3f} s after the start")
            raise
    again = subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout
    assert again.splitlines()[-1] == whole.splitlines()[-1]
    assert not list(folder.local.rglob("*.part"))
    assert not list((folder.local / "under-way").glob("*")), "what a killed process left is still there"
    return killed


def _blobs(folder: DataFolder) -> list[Path]:
    return list(folder.local.glob("[0-9a-f][0-9a-f]/[0-9a-f]*"))
