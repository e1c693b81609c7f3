"""Receiving people at the desk: on the day itself, not come only once it has begun, and slips are put right."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from kiosk.services.refused import BookingRefusedError
from tests.intents import booking, uuid7
from tests.samples import NOW, Cache, Sample
from tests.services.staff_desk import HERE, MISSED, SEATED, StaffDesk

LATE = uuid7(20)


def refused(desk: StaffDesk, kind: str, number: str) -> str:
    """Why it does not go; nothing is written then."""
    before = desk.written()
    with pytest.raises(BookingRefusedError) as error:
        getattr(desk.desk.work, kind)(desk.session(), number)
    assert desk.written() == before
    return error.value.reason


def at_nine_in_the_evening(desk: StaffDesk, sample: Sample, cache: Cache) -> None:
    """Somebody is booked for 21.00 in Seinäjoki, ten hours from now."""
    cache.publish(sample.document("centre", "seinajoki"))
    desk.hub_tells(sample.slot("late", hours=10, free=3), bookings=(booking(20, slot="late", party=1),))


@pytest.mark.parametrize(
    ("now", "goes"),
    [
        ("2026-11-23T21:59:59Z", False),
        ("2026-11-23T22:00:00Z", True),
        ("2026-11-24T21:59:59Z", True),
        ("2026-11-24T22:00:00Z", False),
    ],
)
def test_people_are_checked_in_on_the_day_by_the_centres_clock(
    desk: StaffDesk, sample: Sample, cache: Cache, now: str, *, goes: bool
) -> None:
    at_nine_in_the_evening(desk, sample, cache)
    desk.clock.instant = datetime.fromisoformat(now)
    if goes:
        desk.desk.work.check_in(desk.session(), LATE)
        assert desk.standing(LATE) == "arrived"
    else:
        assert refused(desk, "check_in", LATE) == "not_today"


@pytest.mark.parametrize(("seconds", "goes"), [(-1, False), (0, True), (7200, True)])
def test_nobody_is_missed_before_it_begins(
    desk: StaffDesk, sample: Sample, cache: Cache, seconds: float, *, goes: bool
) -> None:
    at_nine_in_the_evening(desk, sample, cache)
    desk.clock.instant = NOW + timedelta(hours=10, seconds=seconds)
    if goes:
        desk.desk.work.missed(desk.session(), LATE)
        assert desk.desk.view.slot(desk.session(), "late").sittings[0].elsewhere == 0, "their place is no other kiosk's"
        assert desk.standing(LATE) == "missed"
    else:
        assert refused(desk, "missed", LATE) == "too_early"


def test_who_was_checked_in_too_early_can_not_be_missed_but_is_expected_again(
    desk: StaffDesk, sample: Sample, cache: Cache
) -> None:
    at_nine_in_the_evening(desk, sample, cache)
    desk.desk.work.check_in(desk.session(), LATE)
    assert refused(desk, "missed", LATE) == "too_early"
    desk.desk.work.expect(desk.session(), LATE)
    assert desk.standing(LATE) == "confirmed"


def test_whose_seats_were_given_away_is_not_expected_again(desk: StaffDesk, sample: Sample) -> None:
    desk.hub_tells(sample.slot("noon", hours=0, capacity=10, free=0))
    assert refused(desk, "expect", MISSED) == "full"
    desk.desk.work.expect(desk.session(), HERE)
    assert desk.standing(HERE) == "confirmed", "who has come has kept their seats"


def test_a_slip_that_has_not_gone_out_yet_is_put_right_also_in_a_full_slot(desk: StaffDesk, sample: Sample) -> None:
    desk.hub_tells(sample.slot("noon", hours=0, capacity=10, free=0))
    desk.desk.work.missed(desk.session(), SEATED)
    desk.desk.work.expect(desk.session(), SEATED)
    assert desk.standing(SEATED) == "pending"
    assert desk.kinds() == ["missed", "expect"]


def test_nobody_is_expected_at_what_is_cancelled(desk: StaffDesk, sample: Sample) -> None:
    desk.hub_tells(sample.slot("noon", hours=0, capacity=10, free=0, state="cancelled"))
    assert refused(desk, "expect", MISSED) == "slot_cancelled"


def test_what_is_pending_takes_no_place_that_it_may_not_get(desk: StaffDesk) -> None:
    desk.desk.work.expect(desk.session(), MISSED)
    assert desk.free()["noon"] == 2, "one of three is kept for them"
    desk.desk.work.expect(desk.session(), HERE)
    assert desk.free()["noon"] == 2, "that one has its seat"


def test_a_walk_in_that_was_a_slip_is_not_called_confirmed(desk: StaffDesk) -> None:
    made = desk.desk.work.book(desk.session(), "noon", 1, language="fi", here=True)
    assert desk.standing(made.booking) == "arrived"
    desk.desk.work.expect(desk.session(), made.booking)
    assert desk.standing(made.booking) == "pending"
