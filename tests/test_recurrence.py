"""Series of slots: local time holds through both changes of the year, in both centres, and a rule has bounds."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from kiosk.recurrence import MOST, Series, times

ZONES = ("Europe/Helsinki", "Europe/Stockholm")


def series(rule: str, first: str, zone: str = ZONES[0], minutes: int = 45) -> Series:
    local = datetime.fromisoformat(first)
    return Series.model_validate({"rule": rule, "first": local, "zone": zone, "minutes": minutes})


def starts(made: Series) -> list[datetime]:
    return [begin for begin, _ in times(made)]


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("first", ["2027-03-22T10:00", "2027-10-25T10:00"])
def test_ten_stays_ten_through_both_changes_of_the_year(zone: str, first: str) -> None:
    each = starts(series("FREQ=WEEKLY;COUNT=3", first, zone))
    assert [found.astimezone(ZoneInfo(zone)).hour for found in each] == [10, 10, 10]
    assert len({found.hour for found in each}) == 2


@pytest.mark.parametrize(("zone", "hour"), [(ZONES[0], 3), (ZONES[1], 2)])
def test_of_an_hour_that_comes_twice_the_first_counts(zone: str, hour: int) -> None:
    each = starts(series("FREQ=DAILY;COUNT=3", f"2027-10-30T0{hour}:30", zone))
    assert [found.isoformat()[:16] for found in each] == ["2027-10-30T00:30", "2027-10-31T00:30", "2027-11-01T01:30"]


@pytest.mark.parametrize(("zone", "hour"), [(ZONES[0], 3), (ZONES[1], 2)])
def test_a_time_that_the_clock_leaps_over_is_held_after_the_leap(zone: str, hour: int) -> None:
    leapt = starts(series("FREQ=DAILY;COUNT=2", f"2027-03-27T0{hour}:30", zone))[1]
    assert (leapt.hour, leapt.astimezone(ZoneInfo(zone)).hour) == (1, hour + 1)


def test_a_slot_lasts_as_long_as_it_says_over_a_change_and_over_midnight_of_one_shore() -> None:
    (((begin, end)),) = times(series("FREQ=DAILY;COUNT=1", "2027-03-28T02:30", minutes=120))
    assert (end - begin).total_seconds() == 7200
    (((begin, end)),) = times(series("FREQ=DAILY;COUNT=1", "2027-05-03T23:30", minutes=60))
    days = [{moment.astimezone(ZoneInfo(zone)).day for moment in (begin, end)} for zone in ZONES]
    assert days == [{3, 4}, {3}]
    assert begin == datetime(2027, 5, 3, 20, 30, tzinfo=UTC)


def test_an_until_is_local() -> None:
    made = series("FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20270113T235959", "2027-01-04T10:00")
    assert [found.day for found in starts(made)] == [4, 6, 11, 13]


def test_a_rule_without_an_end_has_one() -> None:
    assert len(starts(series("FREQ=DAILY", "2027-01-01T10:00"))) == MOST
    assert starts(series("FREQ=MONTHLY", "2027-01-01T10:00"))[-1].year == 2029
    assert starts(series("FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2", "2027-01-01T10:00")) == []


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=HOURLY;COUNT=3",
        "FREQ=DAILY;BYSECOND=1,2,3",
        "FREQ=DAILY;COUNT=many",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=DAILY\nRRULE:FREQ=DAILY",
        "every monday",
        "",
    ],
)
def test_what_is_no_rule_is_said_so(rule: str) -> None:
    with pytest.raises(ValidationError, match="rule"):
        series(rule, "2027-01-01T10:00")
