"""Fills a real disk to the last page, again and again, with a little more room each time; ``test_full_disk`` runs it as
a process in a mount namespace of its own, where it may mount a small one.

It says how it went as one line of JSON: by state, how many runs ended so; and how many there were.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path

from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import DiskFullError, StoreError
from kiosk.paths import DataFolder
from kiosk.store.cache_reader import CacheReader
from kiosk.store.projection import Projection
from kiosk.sync import agent
from kiosk.sync.fetch import Answer
from kiosk.sync.folder import FolderTransport
from kiosk.sync.settings import SyncConfig
from tests.sync.fakes import FakeTime

from .storm import publish_editions
from .truth import assert_arrived, assert_sound, edition_seen, whole_edition

_PAGE = 4_096  # bytes, what a file system gives away at a time
_SIZE = 8 << 20  # bytes of the whole disk
_ROUNDS = 6  # of a running agent: two with room, two without, two with room again


class Disk:
    """A small disk at ``root``, with a kiosk on it; the publication lies elsewhere."""

    def __init__(self, root: Path, published: Path) -> None:
        self._root = root
        self._filler = root / "filler"
        self.truths = publish_editions(published, items=6, film=40_000)
        self.published = published
        self.offered = 1
        self.kiosk = DataFolder(root / "kiosk")
        self.clock = FixedClock(datetime.now(UTC))
        self.states: Counter[str] = Counter()

    def fill(self, left: int) -> None:
        """Leave so many pages."""
        free = os.statvfs(self._root)
        pages = free.f_bavail * free.f_frsize // _PAGE - left
        with self._filler.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, max(pages, 0) * _PAGE or 1)

    def free(self) -> None:
        """Make room."""
        self._filler.unlink(missing_ok=True)

    def sync(self, time: FakeTime | None = None) -> int:
        """A round of a newly started agent; or all rounds of one that goes on until ``time`` is stopped."""
        timer = (time or FakeTime(self.clock)).timer
        trusted = self.published / "1" / "metadata" / "1.root.json"
        transport = _Offered(self)
        config = SyncConfig(self.kiosk, "stick", "seinajoki", trusted_root=trusted)
        stop = threading.Event()
        return agent.run(config, stop=stop, clock=self.clock, once=time is None, transport=transport, timer=timer)

    def begin(self, edition: int) -> None:
        """A disk with room, and a kiosk that has this edition."""
        self.free()
        shutil.rmtree(self.kiosk.root, ignore_errors=True)
        self.offered = edition
        if edition:
            assert self.sync() == agent.WELL

    def state(self) -> str:
        """What the agent says."""
        screen = Projection(self.kiosk.cache)
        try:
            return screen.status().state
        except StoreError:
            return "unreadable"
        finally:
            screen.close()


class _Offered:
    """The edition that is offered just now, as a transport."""

    def __init__(self, disk: Disk) -> None:
        self._disk = disk
        self._folders = {n: FolderTransport(disk.published / str(n)) for n in disk.truths}

    def open(self, path: str, *, offset: int = 0, etag: str = "") -> AbstractContextManager[Answer]:
        return self._folders[self._disk.offered].open(path, offset=offset, etag=etag)

    def close(self) -> None:
        """Nothing is held."""


def newly_started(disk: Disk, have: int, left: int) -> bool:
    """An agent starts on a full disk, while the screen shows edition ``have``. Whether there was room enough."""
    disk.begin(have)
    eye = CacheReader(disk.kiosk.cache)
    edition_seen(eye, disk.kiosk, disk.truths)
    code = _on_a_full_disk(disk, have, left)
    seen = _seen(eye, disk) if have else None
    assert seen in (have or None, have + 1), f"{seen} shows"
    disk.free()
    assert whole_edition(disk.kiosk, disk.truths) in (seen, have + 1)
    _recovers(disk, have + 1, disk.sync)
    assert edition_seen(eye, disk.kiosk, disk.truths) == have + 1
    eye.close()
    return code == agent.WELL


def rebooted(disk: Disk, have: int, left: int) -> bool:
    """Agent and screen start on a full disk, with edition ``have`` here. Whether there was room enough."""
    disk.begin(have)
    code = _on_a_full_disk(disk, have, left)
    eye = CacheReader(disk.kiosk.cache)
    assert _seen(eye, disk) in (None, have, have + 1)
    disk.free()
    assert whole_edition(disk.kiosk, disk.truths) in (have, have + 1), "what was here is gone"
    _recovers(disk, have + 1, disk.sync)
    assert edition_seen(eye, disk.kiosk, disk.truths) == have + 1
    eye.close()
    return code == agent.WELL


def _on_a_full_disk(disk: Disk, have: int, left: int) -> int:
    disk.offered = have + 1
    disk.fill(left)
    try:
        code = disk.sync()
    except (DiskFullError, StoreError):  # said on the way out; whoever looks after the agent starts it again
        code = agent.FAILED
        disk.states["did not start"] += 1
    else:
        disk.states["well" if code == agent.WELL else disk.state()] += 1
    return code


def _seen(eye: CacheReader, disk: Disk) -> int | None:
    """What shows; None also where there is no room to read, which needs some for the file that readers share."""
    try:
        return edition_seen(eye, disk.kiosk, disk.truths)
    except StoreError:
        return None


def running(disk: Disk, have: int, left: int) -> bool:
    """The disk fills under an agent that goes on. Whether there was room enough."""
    disk.begin(have)
    eye = CacheReader(disk.kiosk.cache)
    time, states, editions = FakeTime(disk.clock), list[str](), list[int | None]()
    due = time.now

    def act() -> None:
        nonlocal due
        if time.now < due:
            return
        due = time.now + 400
        states.append(disk.state())
        editions.append(edition_seen(eye, disk.kiosk, disk.truths))
        assert editions[-1] in (have or None, have + 1), f"{editions[-1]} shows"
        assert whole_edition(disk.kiosk, disk.truths) == editions[-1], "a screen that starts now"
        if len(states) == 2:
            disk.offered = have + 1
            disk.fill(left)
        if len(states) == 4:
            disk.free()
        time.stopped = len(states) == _ROUNDS

    time.on_wait = act
    disk.sync(time)
    disk.states[states[3]] += 1
    _recovers(disk, have + 1, lambda: agent.WELL if states[-1] == "fresh" else agent.FAILED)
    assert edition_seen(eye, disk.kiosk, disk.truths) == have + 1
    eye.close()
    return editions[3] == have + 1 and states[3] == "fresh"


def _recovers(disk: Disk, edition: int, again: Callable[[], int]) -> None:
    assert again() == agent.WELL
    assert whole_edition(disk.kiosk, disk.truths) == edition
    assert_arrived(disk.kiosk, disk.truths[edition])
    assert_sound(disk.kiosk.cache)
    assert disk.state() == "fresh"
    assert not [path for path in disk.kiosk.root.rglob("*") if path.suffix in (".part", ".new")]


SCENES: dict[str, tuple[Callable[[Disk, int, int], bool], int]] = {
    "first sync": (newly_started, 0),
    "agent started": (newly_started, 1),
    "rebooted": (rebooted, 1),
    "running": (running, 1),
}


def main(folder: Path, scene: str, step: int) -> None:
    """Give the agent ``step`` more pages each time, until there is room enough."""
    small = folder / "small"
    small.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "tmpfs", str(small)], check=True)
    agent._room = lambda _: 1 << 40  # type: ignore[assignment]  # nobody sees it coming
    disk = Disk(small, folder / "published")
    act, have = SCENES[scene]
    left = 0
    while not act(disk, have, left):
        left += step
    sys.stdout.write(json.dumps({"states": disk.states, "pages": left}) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
