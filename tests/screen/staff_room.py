"""The staff's pages on a real desk with both files behind it, and a store that asks it without a thread."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from functools import cache as once
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.persons import Role, Staff
from kiosk.paths import DataFolder
from kiosk.pins import hash_pin
from kiosk.screen.page import PageModel
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_pages import StaffPages
from kiosk.screen.tasks import Tasks
from kiosk.services.door import Door
from kiosk.store.cache_desk import News
from tests.intents import booking, uuid7
from tests.samples import Cache, Sample
from tests.screen.reading import turns
from tests.services.staff_desk import StaffDesk, staff_desk

PIN, WRONG = "482913", "739154"
FIRST, ASKS, TELL, ALONE = (uuid7(number) for number in (1, 2, 3, 4))


@once
def people() -> tuple[Staff, ...]:
    """Anna, who books and edits, and Ben, who edits; one PIN for both."""
    pin = hash_pin(PIN)
    return (
        Staff(id="anna", name="Anna Ek", centre="seinajoki", roles=("booker", "editor"), pin=pin),
        Staff(id="ben", name="Ben Dal", centre="seinajoki", roles=("editor",), pin=pin),
    )


class StaffStore:
    """Asks at once. ``fails`` is what every question meets; while ``hears`` is not set, questions are on their way, and
    while ``lets`` is not, answers.
    """

    def __init__(self, staff: StaffDesk, door: Door) -> None:
        self._staff, self._door = staff, door
        self.fails: BaseException | None = None
        self.asked = 0
        self.hears, self.lets = asyncio.Event(), asyncio.Event()
        self.hears.set()
        self.lets.set()

    async def desk(self, question: Callable[[Any], Any]) -> Any:
        return await self._run(question, self._staff.desk)

    async def booker(self, question: Callable[[Any], Any]) -> Any:
        return await self._run(question, self._staff.booker)

    async def help_line(self, question: Callable[[Any], Any]) -> Any:
        return await self._run(question, self._staff.help_line)

    async def ask(self, question: Callable[[Any], Any]) -> Any:
        return await self._run(question, self._staff.browse)

    async def door(self, question: Callable[[Any], Any]) -> Any:
        return await self._run(question, self._door)

    async def _run(self, question: Callable[[Any], Any], of: object) -> Any:
        self.asked += 1
        await self.hears.wait()
        if self.fails is not None:
            raise self.fails
        try:
            return question(of)
        finally:
            await self.lets.wait()


class StaffRoom:
    """A shift, the pages that it opens, and what is behind them. ``failures``: what no page has handled."""

    def __init__(self, staff: StaffDesk, session: Session, folder: DataFolder) -> None:
        self.staff, self.session, self.folder = staff, session, folder
        door = Door(
            projection=staff.projection, ledger=staff.ledger, centre="seinajoki", monotonic=lambda: staff.seconds
        )
        self.store = StaffStore(staff, door)
        self.shift = Shift(session=session, parent=session)
        self.failures: list[BaseException] = []
        self.tasks = Tasks(failed=self.failures.append)
        self._made: list[PageModel] = []
        self.allow(None)

    def allow(self, media_folder: Path | None) -> None:
        """The staff may take files from there."""
        self._pages = StaffPages(
            session=self.session,
            shift=self.shift,
            store=self.store,  # type: ignore[arg-type]
            folder=self.folder,
            tasks=self.tasks,
            parent=self.session,
            media_folder=media_folder,
        )

    @property
    def names(self) -> list[str]:
        """The pages that there are."""
        return list(self._pages.makers)

    def begin(self, *roles: Role) -> None:
        """Somebody with these roles comes to work; with none named, who books."""
        self.session.begin()
        self.shift.begin(self.staff.session(*roles))

    async def make(self, page: str, argument: str = "") -> PageModel | None:
        """A page's model, as the navigator gets it."""
        made = await self._pages.makers[page](argument)
        self._made += [made] if made else []
        await turns(20)
        return made

    async def open(self, page: str, argument: str = "") -> Any:
        """A page's model, which is there."""
        made = await self.make(page, argument)
        assert made is not None
        return made

    def play(self, story: Callable[[StaffRoom], Awaitable[None]]) -> None:
        """Play a story in an event loop; what fails in a task fails the test."""

        async def lead() -> None:
            try:
                await story(self)
            finally:
                for page in self._made:  # no clock of theirs may run into the next test
                    page.close()
                self.session.end()
            self.store.hears.set()
            self.store.lets.set()
            await turns(20)
            await self.tasks.stop()

        asyncio.run(lead())
        assert self.failures == []


@pytest.fixture
def room(
    folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample, session: Session, monkeypatch: Any
) -> Iterator[StaffRoom]:
    from kiosk.sealing import public_half

    stations = [{"id": "window", "number": 2, "name": sample.text("Window"), "where": sample.text("There")}]
    eve = [{"on": "2026-12-24"}]
    cache.publish(
        sample.document("centre", "seinajoki", stations=stations, exceptions=eve),
        sample.document("centre", "umea", zone="Europe/Stockholm", city=sample.text("Umeå")),
        sample.document("technology", "heart-rhythm"),
        sample.document("technology", "self-care"),
    )
    slots = (
        sample.slot("over", hours=-2),
        sample.slot("now", hours=-0.25, free=3, host="anna", station="window"),
        sample.slot("noon", hours=2, capacity=12, free=5),
        sample.slot("evening", hours=5, free=4),
        sample.slot("full", hours=6, free=0),
        sample.slot("other", hours=7, technology="self-care", free=4),
        sample.slot("closed", hours=8, state="closed", free=0),
        sample.slot("tomorrow", hours=26, free=4),
    )
    bookings = (
        booking(1, slot="noon"),
        booking(2, slot="noon", party=3, state="requested"),
        booking(3, slot="noon", party=1, tell="moved"),
        booking(4, slot="now", party=1),
    )
    with staff_desk(folder, clock, cache) as made:
        news = News(slots=slots, bookings=bookings, staff=people())
        cache.writer.exchange(news, cursor=2, mark="", whole=True)
        has_key = public_half(made.private)
        monkeypatch.setattr(made.projection.bookings, "seal_key", lambda: has_key)
        yield StaffRoom(made, session, folder)
