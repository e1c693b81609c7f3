"""From when on it can be said that somebody has come: on the day, and around it where midnight is near."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.reception import may_arrive

HELSINKI, STOCKHOLM = ZoneInfo("Europe/Helsinki"), ZoneInfo("Europe/Stockholm")
MINUTE = timedelta(minutes=1)


def at(local: str, zone: ZoneInfo = HELSINKI) -> datetime:
    return datetime.fromisoformat(f"2027-05-{local}").replace(tzinfo=zone)


@pytest.mark.parametrize(
    ("starts", "ends", "first", "last"),
    [
        ("03T10:00", "03T11:00", "03T00:00", "03T23:59"),  # in the middle of a day, all day
        ("03T23:30", "04T00:30", "03T00:00", "04T23:59"),  # across midnight, both
        ("04T00:15", "04T01:00", "03T23:15", "04T23:59"),  # just after, they are there before
        ("03T23:00", "04T00:00", "03T00:00", "04T01:00"),  # until midnight, it is written down after
    ],
)
def test_people_come_on_the_day_and_within_an_hour(starts: str, ends: str, first: str, last: str) -> None:
    slot = at(starts), at(ends)
    for local in (first, last):
        assert may_arrive(*slot, at(local), HELSINKI)
    assert not may_arrive(*slot, at(first) - MINUTE, HELSINKI)
    assert not may_arrive(*slot, at(last) + MINUTE, HELSINKI)


def test_a_slot_that_crosses_midnight_on_one_shore_only_has_two_days_there_and_one_here() -> None:
    slot = at("03T23:30"), at("04T00:30")  # from half past ten in Umeå
    morning = at("04T09:00")
    assert may_arrive(*slot, morning, HELSINKI)
    assert not may_arrive(*slot, morning, STOCKHOLM)
