"""A booking page on a fake desk, for the tests that play a story on it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from kiosk.screen.book import BookPage
from kiosk.screen.booking_desk import BookingDesk
from kiosk.screen.session import Session
from kiosk.screen.tasks import Tasks
from kiosk.services.browse import Browse
from tests.samples import Cache, Sample
from tests.screen.booking_desk import FakeBooker, FakeStore, pauses
from tests.screen.reading import turns

Play = Callable[[BookPage], Coroutine[Any, Any, None]]


@pytest.fixture
def content(cache: Cache, sample: Sample) -> Cache:
    stations = [{"id": "window", "number": 2, "name": sample.text("Window"), "where": sample.text("There")}]
    cache.publish(
        sample.document("centre", "seinajoki", stations=stations, address="Street 1"),
        sample.document("centre", "umea", zone="Europe/Stockholm", city=sample.text("Umeå")),
        sample.document("technology", "heart-rhythm"),
        sample.document("technology", "self-care"),
    )
    return cache


@pytest.fixture
def booker(sample: Sample) -> FakeBooker:
    guest = {"centre": "umea", "name": "Elsa"}
    return FakeBooker(
        (
            sample.slot("full", hours=1, station="window", free=0),
            sample.slot("first", hours=2, station="window", free=3, guest=guest),
            sample.slot("other", hours=3, technology="self-care", capacity=8, free=8),
            sample.slot("tight", hours=4, free=1),
            sample.slot("late", hours=26, free=4),
        )
    )


@pytest.fixture
def play(
    content: Cache, browse: Browse, booker: FakeBooker, session: Session, folder: DataFolder, clock: FixedClock
) -> Callable[..., None]:
    def run(story: Play, item: str = "heart-rhythm", slot: str = "") -> None:
        async def lead() -> None:
            desk = BookingDesk(FakeStore(browse, booker), pauses())
            offers = await desk.offers()
            around = await desk.around(tuple(offer.slot for offer in offers))
            tasks = Tasks(failed=failures.append)
            page = BookPage(
                session=session,
                folder=folder,
                desk=desk,
                content=around,
                offers=offers,
                item=item,
                clock=clock,
                tasks=tasks,
                parent=session,
            )
            if slot:
                page.take(item, slot)
            await story(page)
            page.close()
            await turns(20)
            await tasks.stop()

        failures: list[BaseException] = []
        asyncio.run(lead())
        assert failures == []

    return run


async def to_check(page: BookPage, persons: int = 2) -> None:
    page.choosePersons(persons)
    page.next()
    page.next()
    page.next()
    await turns(10)
    assert page.step == "check"
