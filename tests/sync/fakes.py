"""Fakes with the real interfaces: a link that fails as it is told to, a time that passes when somebody waits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import HubUnreachableError
from kiosk.sync.fetch import Answer
from kiosk.sync.folder import FolderTransport
from kiosk.sync.pace import Timer


class FakeTransport:
    """A folder, seen over a link that can be cut."""

    def __init__(self, root: Path) -> None:
        self._folder = FolderTransport(root)
        self.requests: list[tuple[str, int, str]] = []
        self.offline = False

    @contextmanager
    def open(self, path: str, *, offset: int = 0, etag: str = "") -> Iterator[Answer]:
        self.requests.append((path, offset, etag))
        if self.offline:
            raise HubUnreachableError("the cable is out")
        with self._folder.open(path, offset=offset, etag=etag) as answer:
            yield answer

    def close(self) -> None:
        self._folder.close()

    def paths(self) -> list[str]:
        return [path for path, _, _ in self.requests]


class FakeTime:
    """Waiting makes the time pass at once, for the monotonic clock and the wall clock alike. ``on_wait`` may act."""

    def __init__(self, clock: FixedClock) -> None:
        self.clock = clock
        self.now = 1000.0
        self.waits: list[float] = []
        self.stopped = False
        self.on_wait: Callable[[], None] = lambda: None

    @property
    def timer(self) -> Timer:
        return Timer(lambda: self.now, self.wait)

    def wait(self, seconds: float) -> bool:
        if seconds:
            self.waits.append(seconds)
            self.now += seconds
            self.clock.instant += timedelta(seconds=seconds)
            self.on_wait()
        return self.stopped
