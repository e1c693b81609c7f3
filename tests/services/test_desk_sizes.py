"""How many of a party come: changed within the room that there is, and never above what a time holds."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from kiosk.services.refused import BookingRefusedError
from tests.intents import booking, uuid7
from tests.samples import Cache, Sample
from tests.services.staff_desk import StaffDesk, staff_desk

SEATED, ASKS, WAITS, HERE, MISSED, GONE = (uuid7(number) for number in range(2, 8))


@pytest.fixture
def desk(folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample) -> Iterator[StaffDesk]:
    with staff_desk(folder, clock, cache) as made:
        made.hub_tells(
            sample.slot("noon", hours=1, capacity=10, free=3),
            sample.slot("full", hours=7, capacity=4, free=0),
            sample.slot("groups", hours=8, capacity=9, free=5, least=3),
            bookings=(
                booking(2, slot="noon", party=2),
                booking(3, slot="noon", party=3, state="requested"),
                booking(4, slot="noon", party=4, state="waiting"),
                booking(5, slot="noon", party=1, state="arrived"),
                booking(6, slot="noon", party=1, state="missed"),
                booking(7, slot="noon", party=1, state="cancelled"),
                booking(8, slot="groups", party=4),
            ),
        )
        yield made


def refused(desk: StaffDesk, number: str, size: int) -> str:
    with pytest.raises(BookingRefusedError) as error:
        desk.desk.work.resize(desk.session(), number, size)
    return error.value.reason


@pytest.mark.parametrize(
    ("number", "size", "reason"),
    [
        (SEATED, 6, "full"),
        (SEATED, 11, "party_too_large"),
        (SEATED, 2, "already_so"),
        (HERE, 5, "full"),
        (WAITS, 11, "party_too_large"),
        (MISSED, 2, "wrong_state"),
        (GONE, 2, "wrong_state"),
        (uuid7(8), 2, "party_too_small"),
    ],
)
def test_a_number_of_persons_for_which_there_is_no_room_is_refused_at_once(
    desk: StaffDesk, number: str, size: int, reason: str
) -> None:
    assert refused(desk, number, size) == reason
    assert desk.kinds() == []


@pytest.mark.parametrize(
    ("number", "size", "after", "free"),
    [
        (SEATED, 5, "pending", 0),
        (SEATED, 1, "pending", 3),
        (HERE, 3, "arrived", 1),
        (WAITS, 9, "waiting", 3),
        (ASKS, 1, "requested", 3),
    ],
)
def test_another_number_of_persons_stays_where_it_is_and_as_it_is(
    desk: StaffDesk, number: str, size: int, after: str, free: int
) -> None:
    assert size in desk.desk.view.sizes(desk.session(), number)
    desk.desk.work.resize(desk.session(), number, size)
    party = desk.desk.view.party(desk.session(), number)
    assert party is not None
    assert (party.size, party.state, desk.free()["noon"]) == (size, after, free)


def test_how_many_a_party_can_be_is_known_before_it_is_tried(desk: StaffDesk) -> None:
    def sizes(number: str) -> range:
        return desk.desk.view.sizes(desk.session(), number)

    assert (sizes(SEATED), sizes(WAITS), sizes(HERE)) == (range(1, 6), range(1, 11), range(1, 5))
    assert sizes(uuid7(99)) == range(0)


def test_who_wants_to_wait_has_no_seat_before_the_hub_gives_one(desk: StaffDesk) -> None:
    def booked() -> tuple[int, int]:
        (sitting,) = desk.desk.view.slot(desk.session(), "full").sittings
        return sitting.booked, sitting.waiting

    before = booked()
    desk.desk.work.book(desk.session(), "full", 2, language="fi", wait=True)
    assert booked() == (before[0], before[1] + 1)
