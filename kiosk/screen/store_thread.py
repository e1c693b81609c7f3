"""The one thread that owns the store, so that no page ever waits for a disk.

The first question opens it. Reading cards imports neither SQLAlchemy nor pydantic, which would hold Python's lock while
the first pages are drawn: pydantic comes with the first document, SQLAlchemy with the first order or booking,
cryptography with the first that is sealed.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from kiosk.domain.clock import Clock
    from kiosk.domain.status import Link, Status
    from kiosk.services.book import Booker
    from kiosk.services.browse import Browse
    from kiosk.services.desk import Desk
    from kiosk.services.door import Door
    from kiosk.services.help_line import HelpLine
    from kiosk.services.set_up import SetUp
    from kiosk.services.write import Writer
    from kiosk.store.ledger import Ledger

_LOG = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")
_LOOK = 15.0  # seconds between two looks whether a slot has begun, and seats are due
_MINUTE = 60.0  # seconds after which something may have begun to show, or may be over


class StoreThread:
    """Runs questions and orders on its own thread."""

    def __init__(
        self, *, folder: DataFolder, centre: str, clock: Clock | None = None, first_start: bool = False
    ) -> None:
        self._folder = folder
        self._centre = centre
        self._first_start = first_start
        self._clock = clock
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._opened: _Opened | None = None

    async def ask(self, question: Callable[[Browse], _Answer]) -> _Answer:
        """The answer of ``question``, all of it from one edition. Raises StoreError where a file can't be read."""
        return await self._run(lambda: self._ask(question))

    async def status(self) -> Status:
        """What the agent last said of itself."""
        return await self._run(lambda: self._store().projection.status())

    async def link(self) -> tuple[Link, int]:
        """How it stands with the desk at the hub, and how many things wait for it."""
        return await self._run(lambda: self._store().link())

    async def booker(self, question: Callable[[Booker], _Answer]) -> _Answer:
        """The answer of ``question`` to whoever books. Raises what the booker raises, StoreError among it."""
        return await self._run(lambda: self._book(question))

    async def door(self, question: Callable[[Door], _Answer]) -> _Answer:
        """The answer of ``question`` at the staff's door. Raises what the door raises, StoreError among it."""
        return await self._run(lambda: question(self._store().door))

    async def desk(self, question: Callable[[Desk], _Answer]) -> _Answer:
        """The answer of ``question`` at the staff's desk. Raises what the desk raises, StoreError among it."""
        return await self._run(lambda: self._at_desk(question))

    async def help_line(self, question: Callable[[HelpLine], _Answer]) -> _Answer:
        """The answer of ``question`` about calls for help. Raises what that raises, StoreError among it."""
        return await self._run(lambda: question(self._store().help_line))

    async def writer(self, question: Callable[[Writer], _Answer]) -> _Answer:
        """The answer of ``question`` to whoever writes to the centre. Raises what the writer raises."""
        return await self._run(lambda: question(self._store().writer))

    async def set_up(self, question: Callable[[SetUp], _Answer]) -> _Answer:
        """The answer of ``question`` about how this screen is set up. Raises what that raises, StoreError among it."""
        return await self._run(lambda: question(self._store().set_up))

    async def settle_in(self, centre: str) -> None:
        """The screen stands in that centre from now on."""
        await self._run(lambda: self._settle_in(centre))

    async def moved(self) -> frozenset[str]:
        """The topics of both files that moved since the last call, and once a minute ``time``; first, answered intents
        are settled.
        """
        return await self._run(lambda: self._store().moved())

    async def order(self, what: str) -> int:
        """Ask something of the agent; the number of the order."""
        return await self._run(lambda: self._store().ledger().order(what))

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
            self._opened = _open(self._folder, self._centre, self._clock, first_start=self._first_start)
        return self._opened

    def _close(self) -> None:
        if self._opened is not None:
            self._opened.close()

    def _settle_in(self, centre: str) -> None:
        self._first_start = self._store().set_up.first_start
        self._close()
        self._opened, self._centre = None, centre

    def _touch(self) -> None:
        with suppress(OSError), self._folder.ledger.open("rb") as file:
            file.read(16)
        with suppress(Exception):  # whatever it says, it answers
            self._store().projection.edition()

    def _ask(self, question: Callable[[Browse], _Answer]) -> _Answer:
        opened = self._store()
        with opened.projection.together():
            return question(opened.browse)

    def _book(self, question: Callable[[Booker], _Answer]) -> _Answer:
        opened = self._store()
        with opened.projection.together():
            return question(opened.booker)

    def _at_desk(self, question: Callable[[Desk], _Answer]) -> _Answer:
        opened = self._store()
        with opened.projection.together():
            return question(opened.desk)

    async def _run(self, work: Callable[[], _Answer]) -> _Answer:
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)


class _Opened:
    """What hinders the ledger must not hinder reading: it is opened with the first order that finds it well."""

    def __init__(self, *, folder: DataFolder, centre: str, clock: Clock, first_start: bool) -> None:
        from kiosk.services.browse import Browse
        from kiosk.services.settling import Settling
        from kiosk.services.tidying import Tidying
        from kiosk.store.projection import Projection
        from kiosk.store.watch import Watch

        self._folder = folder
        self._centre = centre
        self._clock = clock
        self._first_start = first_start
        self._ledger: Ledger | None = None
        self._look_at, self._minute_at = 0.0, _running_time() + _MINUTE
        self.projection = Projection(folder.cache, folder.ledger, centre)
        self.browse = Browse(projection=self.projection, folder=folder, clock=clock, centre=centre)
        self._watch, self._own = Watch(folder.cache), Watch(folder.ledger)
        self._settling = Settling(projection=self.projection, ledger=self.ledger, clock=clock, heard=self._was_shown)
        self._tidying = Tidying(
            projection=self.projection,
            ledger=self.ledger,
            folder=folder,
            clock=clock,
            monotonic=_running_time,
            at_work=lambda: self.door.at_work,
        )

    @cached_property
    def desk(self) -> Desk:
        from kiosk.screen.make_desk import make_desk

        return make_desk(
            projection=self.projection,
            ledger=self.ledger,
            folder=self._folder,
            clock=self._clock,
            centre=self._centre,
            booker=self.booker,
        )

    @cached_property
    def booker(self) -> Booker:
        from kiosk.domain.ids import Ids
        from kiosk.services.book import Booker
        from kiosk.services.patience import CodeGate

        return Booker(
            projection=self.projection,
            ledger=self.ledger,
            clock=self._clock,
            centre=self._centre,
            ids=Ids(self._clock),
            chance=secrets.token_bytes,
            seal_key=self.projection.bookings.seal_key,
            gate=CodeGate(_running_time),
        )

    @cached_property
    def writer(self) -> Writer:
        from kiosk.domain.ids import Ids
        from kiosk.services.write import MessageGate, Writer

        return Writer(
            projection=self.projection,
            ledger=self.ledger,
            clock=self._clock,
            ids=Ids(self._clock),
            seal_key=self.projection.bookings.seal_key,
            gate=MessageGate(_running_time),
        )

    @cached_property
    def set_up(self) -> SetUp:
        from kiosk.services.set_up import SetUp

        return SetUp(
            projection=self.projection,
            ledger=self.ledger,
            data=self._folder,
            clock=self._clock,
            first_start=self._first_start,
        )

    @cached_property
    def door(self) -> Door:
        from kiosk.services.door import Door

        return Door(projection=self.projection, ledger=self.ledger, centre=self._centre, monotonic=_running_time)

    @cached_property
    def help_line(self) -> HelpLine:
        from kiosk.domain.ids import Ids
        from kiosk.services.help_line import HelpLine

        return HelpLine(projection=self.projection, ledger=self.ledger, clock=self._clock, ids=Ids(self._clock))

    def ledger(self) -> Ledger:
        if self._ledger is None:
            from kiosk.store.ledger import Ledger

            self._ledger = Ledger(self._folder.ledger, clock=self._clock)
        return self._ledger

    def link(self) -> tuple[Link, int]:
        bookings = self.projection.bookings
        return bookings.link(), bookings.waiting(self._clock.now())

    def moved(self) -> frozenset[str]:
        moved = self._watch.moved()
        self._settling.look(moved, anyway=_running_time() >= self._look_at)
        if _running_time() >= self._look_at:
            self._look_at = _running_time() + _LOOK
        self._tidying.look()
        if _running_time() >= self._minute_at:
            self._minute_at = _running_time() + _MINUTE
            moved |= {"time"}
        return moved | self._own.moved()

    def close(self) -> None:
        self.projection.close()
        self._watch.close()
        self._own.close()
        if self._ledger is not None:
            self._ledger.close()

    def _was_shown(self, booking: str) -> bool:
        return self.booker.was_shown(booking)


def _open(folder: DataFolder, centre: str, clock: Clock | None, *, first_start: bool) -> _Opened:
    from kiosk.domain.clock import SystemClock

    return _Opened(folder=folder, centre=centre, clock=clock or SystemClock(), first_start=first_start)


def _running_time() -> float:
    """Seconds that go on while the machine sleeps, and that no clock being set can move."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)
