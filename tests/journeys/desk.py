"""The way to the staff's pages by touch, and a kiosk that has a staff, hosts and bookings for them.

The ways to the pages of times are in ``desk_times``.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from kiosk.domain.booking_states import BookingState, Tell
from kiosk.domain.bookings import Booking
from kiosk.domain.clock import FixedClock
from kiosk.domain.code import code_hash
from kiosk.domain.languages import LANGUAGES
from kiosk.domain.persons import Staff
from kiosk.domain.slots import NeedCount, Slot
from kiosk.domain.status import Link
from kiosk.paths import DataFolder
from kiosk.pins import hash_pin
from kiosk.screen.staff_item import ItemPage
from kiosk.screen.staff_slot import SlotPage
from kiosk.store.cache_desk import News
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.projection import Projection
from tests.journeys import items, keys, route
from tests.journeys.backstage import NOW
from tests.journeys.stage import Stage
from tests.journeys.words import shown

PIN = "802736"
AINO = "Aino Mäkelä"
CODE = "7K2M9QXA"
_STATES: tuple[tuple[int, BookingState, Tell, str], ...] = (
    (2, "confirmed", "", ""),
    (1, "arrived", "", ""),
    (2, "requested", "", ""),
    (1, "confirmed", "moved", ""),
    (3, "waiting", "", ""),
    (4, "cancelled", "cancelled", "The guest is ill"),
)


def furnish(data: Path, at: datetime = NOW, centre: str = "seinajoki") -> None:
    """Give a kiosk a staff, and today's slots a host and parties in every state; the first slot has one party alone."""
    slots = coming(data, at, centre)
    hosted = tuple(slot.model_copy(update={"host": "aino", "languages": ("fi", "sv")}) for slot in slots[:4])
    needs = (NeedCount(need="step-free", parties=1), NeedCount(need="interpreter", parties=2))
    hosted = (hosted[0], hosted[1].model_copy(update={"needs": needs, "free": 2}), *hosted[2:])
    bookings = [_booking(hosted[0], 0, *_STATES[0], at)]
    bookings += [_booking(hosted[1], number, *party, at) for number, party in enumerate(_STATES, 1)]
    writer = CacheWriter(DataFolder(data).cache, clock=FixedClock(at))
    writer.exchange(News(slots=hosted, bookings=bookings, staff=staff(centre)), cursor=1, mark="", whole=False)
    status = writer.status()
    is_offline = status.state == "offline"
    writer.set_link(Link(state="unreachable" if is_offline else "well", since=status.offline_since or at))
    writer.close()


@cache
def staff(centre: str) -> tuple[Staff, ...]:
    """Who works there, all with one PIN."""
    pin = hash_pin(PIN)
    return (
        Staff(id="aino", name=AINO, centre=centre, roles=("booker", "editor"), pin=pin),
        Staff(id="onni", name="Onni Lindgren", centre=centre, roles=("administrator",), pin=pin),
    )


async def door(stage: Stage) -> None:
    """For employees, from the page about the Center. A shift ends first, and leaves the size that was chosen."""
    await route.about(stage)
    stage.screen.kiosk.shift.leave()
    await stage.touch_words("For employees")
    await stage.arrive("staff")


async def pin(stage: Stage) -> None:
    """Who: the PIN is asked for."""
    await door(stage)
    await stage.touch(AINO)
    await stage.still()


async def wrong_pin(stage: Stage) -> None:
    """A wrong PIN. The tries are forgotten first, or the next walk would have to wait."""
    await pin(stage)
    await stage.screen.store.door(_forget_tries)
    for digit in "123123":
        await stage.touch(digit)
    await stage.touch_words("OK")
    await stage.until(lambda: stage.model.property("fault") == "wrong", "that it is wrong")
    await stage.still()


async def today(stage: Stage) -> None:
    """Today; whoever is at work already goes there by the rail, or from home, where no rail is, at once."""
    if not stage.screen.kiosk.shift.on:
        await pin(stage)
        for digit in PIN:
            await stage.touch(digit)
        await stage.touch_words("OK")
    elif stage.page == "home":
        stage.screen.kiosk.navigator.open("staff-today")
    elif stage.page != "staff-today":
        await route.put_away(stage)
        if isinstance(stage.model, ItemPage):
            stage.model.seen.close()  # its buttons may speak another language than the session does
            await stage.still()  # the rail comes back
        await stage.touch_words("Today")
        if stage.screen.kiosk.navigator.asking:  # the page holds words that are not saved
            stage.screen.kiosk.navigator.leave()
    await stage.arrive("staff-today")


async def slot(stage: Stage) -> None:
    """The slot that has parties of every kind."""
    await today(stage)
    time = row(stage, 1, "time")
    title = row(stage, 1, "title")
    await stage.touch(shown("Open: %1 %2").replace("%1", time).replace("%2", title))
    await stage.arrive("staff-slot")


async def party(stage: Stage) -> None:
    """One party of it, with all that can be done: one that waits."""
    await _take(stage, 3)


async def party_here(stage: Stage) -> None:
    """Another, which has come."""
    await _take(stage, 4)


async def _take(stage: Stage, number: int) -> None:
    await slot(stage)
    page = _slot(stage)
    page.take(str(page.parties.data(page.parties.index(number), 0x100)))
    await stage.still()


async def moving(stage: Stage) -> None:
    """Where it can be moved to."""
    await party(stage)
    await stage.touch_words("Move to another time")
    await stage.until(lambda: _slot(stage).step == "move", "the times")
    await _asks(stage, "Move to which time?")


async def sizing(stage: Stage) -> None:
    """How many of it come."""
    await party(stage)
    await stage.touch_words("Change how many come")
    await stage.until(lambda: _slot(stage).step == "size", "the number")
    await _asks(stage, "How many come?")


async def cancelling(stage: Stage) -> None:
    """Why it is cancelled."""
    await party(stage)
    await stage.touch_words("Cancel this booking")
    await _asks(stage, "Why is it cancelled?")


async def _asks(stage: Stage, question: str) -> None:
    await stage.still()
    asked = (text for text in items.texts(stage.window) if text.property("text") == shown(question))
    assert any(not items.seen_rect(text).isEmpty() for text in asked), f"“{question}” is out of sight"


async def checked_in(stage: Stage) -> None:
    """Checked in by one touch, and taken back again afterwards: the next walk finds it as it was."""
    await today(stage)
    await stage.touch(
        shown("Check in: %1 %2").replace("%1", row(stage, 0, "time")).replace("%2", row(stage, 0, "title"))
    )
    await stage.until(lambda: stage.says(shown("Checked in")), "that it is done")
    await stage.still()


async def find(stage: Stage) -> None:
    """Find by code."""
    await today(stage)
    await stage.touch_words("Find by code")
    await stage.arrive("staff-find")


async def find_known(stage: Stage, code: str) -> None:
    """Find by code, typed on the keyboard: the party that has it."""
    await find(stage)
    await stage.touch_words("The visitor’s code")
    await keys.type_words(stage, code)
    await route.put_away(stage)
    if stage.page == "staff-find":  # the key "Done" looks for it, too
        await stage.touch_words("Find")
    await stage.arrive("staff-slot")


async def find_unknown(stage: Stage) -> None:
    """A code that is nobody's."""
    await find(stage)
    page = stage.model
    page.type("0000 0000")  # type: ignore[attr-defined]
    page.find()  # type: ignore[attr-defined]
    await stage.until(lambda: page.property("unknown"), "that there is none")
    await stage.still()


async def book(stage: Stage) -> None:
    """Book for somebody: which time?"""
    await today(stage)
    await stage.touch_words("Book for someone")
    await stage.arrive("staff-book")


async def book_who(stage: Stage) -> None:
    """Book for somebody: how many, and who?"""
    await book(stage)
    stage.model.choose(_first_time(stage))  # type: ignore[attr-defined]
    await stage.still()


def _first_time(stage: Stage) -> str:
    times = stage.model.times  # type: ignore[attr-defined]
    return str(times.data(times.index(0), 0x100))


def row(stage: Stage, number: int, column: str) -> str:
    """What stands in a row of the day's coming times."""
    coming = stage.model.coming  # type: ignore[attr-defined]
    return str(coming.data(coming.index(number), 0x100 + coming.Columns[column]))


def _slot(stage: Stage) -> SlotPage:
    assert isinstance(stage.model, SlotPage)
    return stage.model


def _forget_tries(door: object) -> None:
    from kiosk.store.tries import forget_tries

    forget_tries(door._ledger(), "aino")  # type: ignore[attr-defined]


def coming(data: Path, at: datetime, centre: str) -> tuple[Slot, ...]:
    """The slots there in the next two weeks."""
    projection = Projection(DataFolder(data).cache)
    try:
        return projection.slots_between(centre, at, at + timedelta(days=14))
    finally:
        projection.close()


def booking_id(number: int) -> str:
    """The id of one of the bookings."""
    return f"0193b8a0-0000-7000-8000-{number:012d}"


def _booking(slot: Slot, number: int, size: int, state: BookingState, tell: Tell, reason: str, at: datetime) -> Booking:
    return Booking(
        id=booking_id(number),
        slot=slot.id,
        party=size,
        state=state,
        language=LANGUAGES[number % 3],
        code_hash=code_hash(CODE[:7] + str(number)),
        made_at=at - timedelta(days=2, hours=number),
        centre=slot.centre,
        tell=tell,
        has_contact=number in (1, 2, 4),
        reason=reason,
    )
