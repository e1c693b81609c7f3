"""A centre's hours: weekdays, days unlike the others, and the days on which clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from kiosk.domain.centre import DayException, Hours, OpeningHours, Span, hours_on

HELSINKI = "Europe/Helsinki"
STOCKHOLM = "Europe/Stockholm"
WEEKLY = TypeAdapter(OpeningHours).validate_python(
    [
        {"days": ["mon", "tue", "thu", "fri"], "opens": "09:00", "closes": "16:00"},
        {"days": ["wed"], "opens": "09:00", "closes": "18:00"},
    ]
)
EXCEPTIONS = (
    DayException.model_validate({"on": "2026-12-24", "note": {"sv": "Julafton"}}),  # a Thursday
    DayException.model_validate({"on": "2026-12-26", "opens": "12:00", "closes": "14:00"}),  # a Saturday
)


def utc(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def in_utc(hours: Hours | None) -> tuple[datetime, datetime] | None:
    return (hours.opens.astimezone(UTC), hours.closes.astimezone(UTC)) if hours else None


@pytest.mark.parametrize(
    ("day", "hours"),
    [
        (date(2026, 11, 24), (utc(24, 7), utc(24, 14))),
        (date(2026, 11, 25), (utc(25, 7), utc(25, 16))),
        (date(2026, 11, 28), None),
        (date(2026, 11, 29), None),
    ],
)
def test_each_weekday_has_its_own_hours(day: date, hours: tuple[datetime, datetime] | None) -> None:
    assert in_utc(hours_on(day, HELSINKI, WEEKLY, ())) == hours


def test_the_same_hours_are_an_hour_later_on_the_western_shore() -> None:
    assert in_utc(hours_on(date(2026, 11, 24), STOCKHOLM, WEEKLY, ())) == (utc(24, 8), utc(24, 15))


def test_a_day_unlike_the_others_goes_before_the_week() -> None:
    assert hours_on(date(2026, 12, 24), HELSINKI, WEEKLY, EXCEPTIONS) is None
    assert in_utc(hours_on(date(2026, 12, 26), HELSINKI, WEEKLY, EXCEPTIONS)) == (
        utc(26, 10, month=12),
        utc(26, 12, month=12),
    )
    assert hours_on(date(2026, 12, 25), HELSINKI, WEEKLY, EXCEPTIONS) is not None


@pytest.mark.parametrize(
    ("day", "opens"),
    [
        (date(2026, 3, 27), utc(27, 7, month=3)),  # the Friday before summer time
        (date(2026, 3, 30), utc(30, 6, month=3)),  # the Monday after
        (date(2026, 10, 23), utc(23, 6, month=10)),  # the Friday before winter time
        (date(2026, 10, 26), utc(26, 7, month=10)),  # the Monday after
    ],
)
def test_nine_o_clock_stays_nine_o_clock_when_clocks_change(day: date, opens: datetime) -> None:
    found = in_utc(hours_on(day, HELSINKI, WEEKLY, ()))
    assert found is not None
    assert found[0] == opens


@pytest.mark.parametrize(
    ("day", "month", "length"),
    [(29, 3, timedelta(hours=5)), (25, 10, timedelta(hours=7))],  # the clock jumps at 3 and at 4 in the night
)
def test_a_night_in_which_clocks_change_has_its_true_length(day: int, month: int, length: timedelta) -> None:
    night = (Span.model_validate({"days": ["sun"], "opens": "00:00", "closes": "06:00"}),)
    found = in_utc(hours_on(date(2026, month, day), HELSINKI, night, ()))
    assert found is not None
    assert found[1] - found[0] == length


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"closes": "09:00"}, "the hours end before they begin"),
        ({"closes": "08:00"}, "the hours end before they begin"),
        ({"closes": "16:00Z"}, "without a zone"),
        ({"days": []}, "at least 1 item"),
        ({"days": ["monday"]}, "'mon'"),
    ],
)
def test_hours_that_make_no_sense_are_refused(change: dict[str, Any], words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        Span.model_validate({"days": ["mon"], "opens": "09:00", "closes": "16:00"} | change)


def test_a_day_has_one_stretch_of_hours() -> None:
    twice = [{"days": ["mon", "tue"], "opens": "09:00", "closes": "12:00"}]
    twice += [{"days": ["tue"], "opens": "13:00", "closes": "16:00"}]
    with pytest.raises(ValidationError, match="the hours of tue are given twice"):
        TypeAdapter(OpeningHours).validate_python(twice)


@pytest.mark.parametrize(
    ("times", "words"),
    [
        ({"opens": "09:00"}, "write both times"),
        ({"closes": "16:00"}, "write both times"),
        ({"opens": "16:00", "closes": "09:00"}, "the hours end before they begin"),
        ({"opens": "09:00+02:00", "closes": "16:00"}, "without a zone"),
    ],
)
def test_a_day_unlike_the_others_has_both_times_or_none(times: dict[str, str], words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        DayException.model_validate({"on": "2026-12-24"} | times)
