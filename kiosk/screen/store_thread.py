"""The one thread that owns the store, so that no page ever waits for a disk.

The first question opens it. Reading cards imports neither SQLAlchemy nor pydantic, which would hold Python's lock while
the first pages are drawn: pydantic comes with the first document, SQLAlchemy with the first order.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from kiosk.domain.clock import Clock
    from kiosk.domain.status import Status
    from kiosk.services.browse import Browse
    from kiosk.store.ledger import Ledger
    from kiosk.store.projection import Projection
    from kiosk.store.watch import Watch

_Answer = TypeVar("_Answer")


class StoreThread:
    """Runs questions and orders on its own thread."""

    def __init__(self, *, folder: DataFolder, centre: str, clock: Clock | None = None) -> None:
        self._folder = folder
        self._centre = centre
        self._clock = clock
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._opened: _Opened | None = None

    async def ask(self, question: Callable[[Browse], _Answer]) -> _Answer:
        """The answer of ``question``, all of it from one edition. Raises StoreError where a file can't be read."""
        return await self._run(lambda: self._ask(question))

    async def status(self) -> Status:
        """What the agent last said of itself."""
        return await self._run(lambda: self._store().projection.status())

    async def moved(self) -> frozenset[str]:
        """The topics of the cache that moved since the last call."""
        return await self._run(lambda: self._store().watch.moved())

    async def order(self, what: str) -> int:
        """Ask something of the agent; the number of the order."""
        return await self._run(lambda: self._store().order(what))

    def pulse(self) -> Future[None]:
        """Read a little of both files, to see whether they answer. That they are missing or spoilt is an answer too."""
        return self._executor.submit(self._touch)

    def close(self) -> None:
        """Finish what was asked and let go of the files."""
        self._executor.submit(self._close).result()
        self._executor.shutdown()

    def _store(self) -> _Opened:
        """What the thread owns. Only the thread itself asks."""
        if self._opened is None:
            self._opened = _open(self._folder, self._centre, self._clock)
        return self._opened

    def _close(self) -> None:
        if self._opened is not None:
            self._opened.close()

    def _touch(self) -> None:
        with suppress(OSError), self._folder.ledger.open("rb") as file:
            file.read(16)
        with suppress(Exception):  # whatever it says, it answers
            self._store().projection.edition()

    def _ask(self, question: Callable[[Browse], _Answer]) -> _Answer:
        opened = self._store()
        with opened.projection.together():
            return question(opened.browse)

    async def _run(self, work: Callable[[], _Answer]) -> _Answer:
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)


class _Opened:
    """What hinders the ledger must not hinder reading: it is opened with the first order that finds it well."""

    def __init__(self, *, browse: Browse, projection: Projection, watch: Watch, ledger: Callable[[], Ledger]) -> None:
        self.browse = browse
        self.projection = projection
        self.watch = watch
        self._open_ledger = ledger
        self._ledger: Ledger | None = None

    def order(self, what: str) -> int:
        if self._ledger is None:
            self._ledger = self._open_ledger()
        return self._ledger.order(what)

    def close(self) -> None:
        self.projection.close()
        self.watch.close()
        if self._ledger is not None:
            self._ledger.close()


def _open(folder: DataFolder, centre: str, clock: Clock | None) -> _Opened:
    from kiosk.domain.clock import SystemClock
    from kiosk.services.browse import Browse
    from kiosk.store.projection import Projection
    from kiosk.store.watch import Watch

    def ledger() -> Ledger:
        from kiosk.store.ledger import Ledger

        return Ledger(folder.ledger, clock=now)

    now = clock or SystemClock()
    projection = Projection(folder.cache)
    return _Opened(
        browse=Browse(projection=projection, folder=folder, clock=now, centre=centre),
        projection=projection,
        watch=Watch(folder.cache),
        ledger=ledger,
    )
