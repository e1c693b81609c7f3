"""The store's thread as whoever books sees it: booked in the ledger, settled when answered, and light at the start."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Awaitable, Callable

import pytest

from kiosk.domain.answers import Answer
from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from kiosk.screen.store_thread import StoreThread
from kiosk.store.cache_desk import News
from kiosk.store.intents import put_intents, settle
from kiosk.store.ledger import Ledger
from kiosk.store.wishes import Wishes
from tests.intents import book, booking, uuid7
from tests.samples import Cache, Sample
from tests.screen.drive import ROOT


def using(folder: DataFolder, clock: FixedClock, work: Callable[[StoreThread], Awaitable[None]]) -> None:
    store = StoreThread(folder=folder, centre="seinajoki", clock=clock)

    async def run() -> None:
        await work(store)

    try:
        asyncio.run(run())
    finally:
        store.close()


def unsettled(folder: DataFolder) -> list[str]:
    wishes = Wishes(folder.ledger)
    try:
        return [wish.id for wish in wishes.unsettled() or ()]
    finally:
        wishes.close()


def refuse(cache: Cache, intents: list[str]) -> None:
    answers = [Answer(id=each, state="refused", reason="full") for each in intents]
    cache.writer.exchange(News(answers=answers), cursor=2, mark="", whole=False)


def test_a_booking_reaches_the_ledger_and_is_settled_when_the_cache_has_moved(
    folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample
) -> None:
    cache.slots(sample.slot("noon", hours=3))

    async def work(store: StoreThread) -> None:
        await store.moved()
        made = await store.booker(lambda booker: booker.book("noon", 2, language="fi"))
        assert await store.moved() == {"intents"}, "what people do here moves too"
        assert (await store.booker(lambda booker: booker.state(made.booking))).state == "pending"
        waiting = unsettled(folder)
        assert len(waiting) == 1
        refuse(cache, waiting)
        assert "answers" in await store.moved()
        assert unsettled(folder) == []
        view = await store.booker(lambda booker: booker.state(made.booking))
        assert (view.state, view.reason) == ("refused", "full")

    using(folder, clock, work)


def test_what_was_answered_while_the_screen_was_down_is_settled_when_it_comes_up(
    folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample
) -> None:
    cache.slots(sample.slot("noon", hours=3))

    async def book(store: StoreThread) -> None:
        await store.booker(lambda booker: booker.book("noon", 2, language="fi"))

    async def look(store: StoreThread) -> None:
        await store.moved()

    using(folder, clock, book)
    refuse(cache, unsettled(folder))
    using(folder, clock, look)
    assert unsettled(folder) == []


@pytest.mark.expected_logs("answers can't be settled yet", "the ledger")
def test_settling_that_fails_is_tried_again_and_hinders_nobody(
    folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.domain.errors import StoreError
    from kiosk.store import intents

    cache.slots(sample.slot("noon", hours=3))
    settle = intents.settle

    def full(*_: object) -> int:
        raise StoreError("the disk is full")

    async def work(store: StoreThread) -> None:
        await store.booker(lambda booker: booker.book("noon", 2, language="fi"))
        refuse(cache, unsettled(folder))
        monkeypatch.setattr(intents, "settle", full)
        assert "answers" in await store.moved()
        assert await store.moved() == frozenset()
        monkeypatch.setattr(intents, "settle", settle)
        assert len(unsettled(folder)) == 1
        await store.moved()
        assert unsettled(folder) == []

    using(folder, clock, work)


def test_the_door_knows_the_staff_that_the_cache_holds(folder: DataFolder, clock: FixedClock, cache: Cache) -> None:
    async def work(store: StoreThread) -> None:
        assert await store.door(lambda door: door.staff()) == ()

    using(folder, clock, work)


LIGHT = """
import asyncio, sys
from pathlib import Path
from kiosk.paths import DataFolder
from kiosk.screen.store_thread import StoreThread
store = StoreThread(folder=DataFolder(Path(sys.argv[1])), centre="seinajoki")

async def look(browse):
    await store.ask(browse)
    await store.moved()

asyncio.run(look(lambda browse: browse.home()))
heavy = ("sqlalchemy", "pydantic", "cryptography", "phonenumbers")
print(*[name for name in heavy if name in sys.modules])
async def offers():
    await store.booker(lambda booker: booker.offers(None))
asyncio.run(offers())
print(*[name for name in heavy if name in sys.modules])
store.close()
"""


def test_home_needs_nothing_heavy_and_looking_at_times_neither_sqlalchemy_nor_cryptography(
    folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample
) -> None:
    cache.publish(sample.document("topic", "heart"))
    cache.slots(sample.slot("noon", hours=3))

    async def book(store: StoreThread) -> None:
        await store.booker(lambda booker: booker.book("noon", 2, language="fi"))

    using(folder, clock, book)
    said = subprocess.run(
        [sys.executable, "-c", LIGHT, str(folder.root)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert said.stdout.split("\n")[:2] == ["", "pydantic"]


def test_details_that_were_erased_elsewhere_leave_this_ledger_with_the_next_news(
    folder: DataFolder, clock: FixedClock, cache: Cache
) -> None:
    ledger = Ledger(folder.ledger, clock=clock)
    boxes = [{"key": "0" * 16, "box": sign * 40} for sign in "AB"]
    put_intents(
        ledger, *(book(number, number, contact=box, code_hash=str(number) * 64) for number, box in enumerate(boxes, 1))
    )
    settle(ledger, [Answer(id=uuid7(number), state="accepted", booking="confirmed") for number in (1, 2)])
    ledger.close()

    def there() -> list[bool]:
        files = b"".join(file.read_bytes() for file in folder.root.glob("ledger.db*"))
        return [str(box["box"]).encode() in files for box in boxes]

    async def work(store: StoreThread) -> None:
        await store.moved()
        assert there() == [True, True]
        told = [booking(1, has_contact=False, erased=True), booking(2, has_contact=False)]
        cache.writer.exchange(News(bookings=told), cursor=2, mark="", whole=False)
        assert "bookings" in await store.moved()
        assert there() == [False, True], "a booking without a contact may have told what its party needs"

    using(folder, clock, work)
