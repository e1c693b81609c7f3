"""What the staff's desk asks the projection: slots of a span of time, their parties, and what waits for a person."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from kiosk.domain.answers import Answer
from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from kiosk.store.cache_desk import News
from kiosk.store.intents import put_intents
from kiosk.store.ledger import Ledger
from kiosk.store.projection import Projection
from tests.intents import book, booking, intent, uuid7
from tests.samples import NOW, Cache, Sample

MOMENT = timedelta(microseconds=1)
ANNA = {"kind": "staff", "staff": "anna"}


class Office:
    """A cache, a ledger, and the screen's eye on both."""

    def __init__(self, folder: DataFolder, clock: FixedClock, cache: Cache) -> None:
        self.cache = cache
        self.ledger = Ledger(folder.ledger, clock=clock)
        self.projection = Projection(folder.cache, folder.ledger)
        self._number = 100

    def want(self, kind: str, about: int, **fields: Any) -> str:
        self._number += 1
        make = book(self._number, about, **fields) if kind == "book" else intent(self._number, kind, about, **fields)
        put_intents(self.ledger, make)
        return make.id

    def told(self, **news: Any) -> None:
        self.cache.writer.exchange(News(**news), cursor=2, mark="", whole=False)

    def of(self, *slots: str) -> list[str]:
        return [party.id for party in self.projection.bookings.parties(slots)]

    def between(self, since: float, until: float, centre: str = "seinajoki") -> list[str]:
        """The slots between two hours from now."""
        found = self.projection.slots_between(centre, NOW + timedelta(hours=since), NOW + timedelta(hours=until))
        return [slot.id for slot in found]

    def close(self) -> None:
        self.projection.close()
        self.ledger.close()


@pytest.fixture
def office(folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample) -> Iterator[Office]:
    cache.slots(sample.slot("noon", hours=1), sample.slot("evening", hours=6), sample.slot("tomorrow", hours=24))
    made = Office(folder, clock, cache)
    yield made
    made.close()


def test_slots_between_are_those_that_touch_the_span_whatever_their_state(office: Office, sample: Sample) -> None:
    office.told(
        slots=(
            sample.slot("closed", hours=2, state="closed", free=0),
            sample.slot("cancelled", hours=2, state="cancelled", free=0),
            sample.slot("elsewhere", hours=2, centre="umea"),
        )
    )
    assert office.between(0, 24) == ["noon", "cancelled", "closed", "evening"]
    assert office.between(0, 24, "umea") == ["elsewhere"]
    assert office.between(0, 25) == ["noon", "cancelled", "closed", "evening", "tomorrow"]


@pytest.mark.parametrize(
    ("since", "until", "there"),
    [
        (timedelta(hours=1.5), timedelta(hours=3), False),
        (timedelta(hours=1.5) - MOMENT, timedelta(hours=3), True),
        (timedelta(0), timedelta(hours=1), False),
        (timedelta(0), timedelta(hours=1) + MOMENT, True),
        (timedelta(hours=1.2), timedelta(hours=1.3), True),
    ],
)
def test_a_slot_counts_from_its_start_until_its_end(
    office: Office, since: timedelta, until: timedelta, there: bool
) -> None:
    assert bool(office.projection.slots_between("seinajoki", NOW + since, NOW + until)) is there


def test_a_slots_room_and_state_show_what_is_wanted_here(office: Office) -> None:
    office.want("book", 1, slot="noon", party=3)
    put_intents(
        office.ledger,
        intent(1, "close_slot", person=ANNA).model_copy(update={"subject": "evening", "cancelled": True}),
    )
    noon, evening = office.projection.slots_between("seinajoki", NOW, NOW + timedelta(hours=8))
    assert (noon.free, noon.state) == (1, "open")
    assert (evening.free, evening.state) == (0, "cancelled")


def test_the_parties_of_a_slot_are_those_that_are_wanted_there(office: Office) -> None:
    office.told(bookings=[booking(number, slot=slot) for number, slot in ((2, "noon"), (3, "noon"), (4, "evening"))])
    office.want("move", 2, slot="evening")
    office.want("move", 4, slot="noon")
    office.want("book", 5, slot="noon")
    assert office.of("noon") == [uuid7(3), uuid7(4), uuid7(5)]
    assert office.of("evening") == [uuid7(2)]
    assert office.of("evening", "noon") == [uuid7(number) for number in (2, 3, 4, 5)]
    assert office.of() == []


def test_an_answer_ends_a_wish_and_the_hubs_word_counts_again(office: Office) -> None:
    office.told(bookings=[booking(2, slot="noon")])
    wanted = office.want("move", 2, slot="evening")
    assert office.of("evening") == [uuid7(2)]
    office.told(answers=[Answer(id=wanted, state="refused", reason="full")])
    assert office.of("evening") == []
    (party,) = office.projection.bookings.parties(["noon"])
    assert (party.state, party.unsent) == ("confirmed", False)


def test_a_booking_that_was_refused_is_nobodys_party(office: Office) -> None:
    wanted = office.want("book", 1, slot="noon")
    office.told(answers=[Answer(id=wanted, state="refused", reason="full")])
    assert office.of("noon") == []
    assert office.projection.bookings.party(uuid7(1)) is None


def test_one_party_is_found_wherever_it_is_booked(office: Office) -> None:
    office.told(bookings=[booking(2, slot="noon", party=3)])
    office.want("book", 5, slot="evening")
    office.want("told", 2)
    one, made = office.projection.bookings.party(uuid7(2)), office.projection.bookings.party(uuid7(5))
    assert one is not None
    assert made is not None
    assert (one.slot, one.size, one.state, one.unsent) == ("noon", 3, "confirmed", True)
    assert (made.slot, made.state, made.unsent) == ("evening", "pending", True)
    assert office.projection.bookings.party(uuid7(9)) is None


def test_to_do_is_requests_and_whoever_has_to_be_told(office: Office) -> None:
    office.told(
        bookings=[
            booking(2, state="requested"),
            booking(3, tell="moved"),
            booking(4, state="cancelled", tell="cancelled"),
            booking(5),
            booking(6, state="waiting"),
            booking(7, state="arrived"),
        ]
    )
    assert [party.id for party in office.projection.bookings.to_do()] == [uuid7(number) for number in (2, 3, 4)]


@pytest.mark.parametrize(
    ("kind", "about", "left"),
    [("confirm", 2, (3,)), ("cancel", 2, (3,)), ("told", 3, (2,)), ("check_in", 3, (2, 3)), ("check_in", 5, (2, 3))],
)
def test_what_is_being_done_is_no_longer_to_do(office: Office, kind: str, about: int, left: tuple[int, ...]) -> None:
    office.told(bookings=[booking(2, state="requested"), booking(3, tell="moved"), booking(5)])
    office.want(kind, about)
    assert [party.id for party in office.projection.bookings.to_do()] == [uuid7(number) for number in left]


def test_nothing_is_to_do_about_what_was_booked_here_and_waits_for_the_hub(office: Office) -> None:
    office.want("book", 1, slot="noon", fallback="request")
    assert office.projection.bookings.to_do() == ()
    assert office.projection.bookings.waiting(NOW + timedelta(minutes=1)) == 1
