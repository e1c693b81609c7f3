"""The staff's pages on both real files, with somebody at work, for the tests that play a story on them."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.persons import Staff
from kiosk.paths import DataFolder
from kiosk.screen.page import PageModel
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_pages import StaffPages
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks
from kiosk.services.door import StaffSession
from tests.intents import booking
from tests.samples import Cache, Sample
from tests.screen.reading import turns

_Page = TypeVar("_Page", bound=PageModel)
Tell = Callable[..., None]
"""Plays a story, with somebody at work or nobody."""
ANNA = Staff(id="anna", name="Anna", centre="seinajoki", roles=("booker",))


class Shop:
    """Opens pages for ``staff``; nobody is at work where it is None."""

    def __init__(self, session: Session, folder: DataFolder, clock: FixedClock, staff: Staff | None) -> None:
        self.failures: list[BaseException] = []
        self.tasks = Tasks(failed=self.failures.append)
        self.shift = Shift(session=session, parent=session)
        if staff is not None:
            self.shift.begin(StaffSession(staff, lambda: 0.0))
        self.store = StoreThread(folder=folder, centre="seinajoki", clock=clock)
        self._pages = StaffPages(
            session=session, shift=self.shift, store=self.store, folder=folder, tasks=self.tasks, parent=session
        )

    async def open(self, kind: type[_Page], name: str, argument: str = "") -> _Page:
        """A page of that kind, once all is quiet."""
        page = await self._pages.makers[name](argument)
        assert isinstance(page, kind), page
        await self.quiet()
        return page

    async def missing(self, name: str, argument: str = "") -> bool:
        """Whether there is no such page."""
        return await self._pages.makers[name](argument) is None

    async def quiet(self) -> None:
        """Let what was started come to its end."""
        for _ in range(6):
            await self.store.status()
            await turns()


def fill(cache: Cache, sample: Sample) -> None:
    """Two technologies at two stations, the other shore, Anna and Ben, and some slots with parties."""
    stations = [
        {"id": name, "number": number, "name": sample.text(name.title()), "where": sample.text("There")}
        for number, name in enumerate(("window", "kitchen"), 1)
    ]
    places = [{"centre": "seinajoki", "station": "window"}]
    cache.publish(
        sample.document("centre", "seinajoki", stations=stations),
        sample.document("centre", "umea", zone="Europe/Stockholm", city=sample.text("Umeå")),
        sample.document("technology", "heart-rhythm", places=places),
        sample.document("technology", "self-care"),
    )
    cache.slots(
        sample.slot("early", hours=-2, free=1),
        sample.slot("noon", hours=1, free=1, host="anna", station="window"),
        sample.slot("evening", hours=6),
        sample.slot("friday", hours=72, technology="self-care"),
        sample.slot("next-week", hours=24 * 7),
    )
    parties = (booking(1, slot="noon", party=3), booking(2, slot="evening", party=2, state="requested"))
    ben = Staff(id="ben", name="Ben", centre="seinajoki", roles=("booker",))
    cache.tell(staff=(ANNA, ben), bookings=parties)


def play(shop: Shop, story: Callable[[Shop], Coroutine[Any, Any, None]]) -> None:
    """Run a story; nothing that it started may fail.

    As in the program, garbage is collected on this thread alone: on the store's it could free a page's timers there.
    """

    async def run() -> None:
        await story(shop)
        await shop.quiet()
        await shop.tasks.stop()

    gc.disable()
    try:
        asyncio.run(run())
    finally:
        shop.store.close()
        gc.collect()
        gc.enable()
    assert shop.failures == []


@pytest.fixture
def tell(cache: Cache, sample: Sample, session: Session, folder: DataFolder, clock: FixedClock) -> Tell:
    """Plays a story on a full desk."""
    fill(cache, sample)

    def told(story: Callable[[Shop], Coroutine[Any, Any, None]], staff: Staff | None = ANNA) -> None:
        play(Shop(session, folder, clock, staff), story)

    return told
