"""What the staff can choose from: what is held as what, and how a time lies in the hours of the centre."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.held import HELD_AS
from kiosk.domain.slots import Plan
from kiosk.paths import DataFolder
from kiosk.services.desk_choices import Choices, Usual
from tests.samples import Cache, Sample
from tests.services.staff_desk import StaffDesk, staff_desk

WEEK = [{"days": ["mon", "tue"], "opens": "09:00", "closes": "16:30"}]
WEEK += [{"days": ["wed"], "opens": "10:00", "closes": "19:00"}]
DAYS: list[dict[str, Any]] = [{"on": "2026-11-30"}, {"on": "2026-12-05", "opens": "12:00", "closes": "14:00"}]


@pytest.fixture
def desk(folder: DataFolder, clock: FixedClock, cache: Cache) -> Iterator[StaffDesk]:
    with staff_desk(folder, clock, cache) as made:
        yield made


def chosen(desk: StaffDesk, sample: Sample, *documents: dict[str, Any], **centre: Any) -> Choices:
    desk.cache.publish(sample.document("centre", "seinajoki", **centre), *documents)
    return desk.desk.slots.choices(desk.session())


def plan(starts: datetime, minutes: int = 60) -> Plan:
    fields = {"id": "new", "centre": "seinajoki", "item": "heart-rhythm", "capacity": 4, "starts": starts}
    return Plan.model_validate({**fields, "ends": starts + timedelta(minutes=minutes)})


def test_technologies_trainings_and_the_events_to_come_here_can_be_held(desk: StaffDesk, sample: Sample) -> None:
    here = {"centre": "seinajoki", "starts": "2026-12-01T10:00:00Z", "ends": "2026-12-01T12:30:00Z"}
    found = chosen(
        desk,
        sample,
        sample.document("event", "evening", **here),
        sample.document("event", "elsewhere"),
        sample.document("event", "over", **{**here, "starts": "2026-11-01T10:00:00Z", "ends": "2026-11-01T11:00:00Z"}),
        sample.document("lesson", "first-steps", minutes=25),
        sample.document("technology", "heart-rhythm"),
        sample.document("topic", "heart"),
    )
    assert [(card.id, HELD_AS[card.kind]) for card in found.items] == [
        ("heart-rhythm", "technology"),
        ("first-steps", "training"),
        ("evening", "event"),
    ]
    assert found.usual == {"first-steps": Usual(25), "evening": Usual(150, datetime(2026, 12, 1, 10, tzinfo=UTC))}


@pytest.mark.parametrize(
    ("starts", "minutes", "opening"),
    [
        (datetime(2026, 11, 24, 7, tzinfo=UTC), 60, "open"),
        (datetime(2026, 11, 24, 6, 59, tzinfo=UTC), 60, "outside"),
        (datetime(2026, 11, 24, 13, 30, tzinfo=UTC), 60, "open"),
        (datetime(2026, 11, 24, 13, 31, tzinfo=UTC), 60, "outside"),
        (datetime(2026, 11, 26, 10, tzinfo=UTC), 60, "closed"),
        (datetime(2026, 11, 30, 10, tzinfo=UTC), 60, "closed"),
        (datetime(2026, 12, 5, 10, tzinfo=UTC), 120, "open"),
        (datetime(2026, 12, 5, 10, tzinfo=UTC), 121, "outside"),
    ],
)
def test_a_time_lies_within_the_hours_outside_them_or_on_a_closed_day(
    desk: StaffDesk, sample: Sample, starts: datetime, minutes: int, opening: str
) -> None:
    found = chosen(desk, sample, hours=WEEK, exceptions=DAYS)
    assert found.opening(plan(starts, minutes)) == opening


def test_where_no_hours_are_known_nothing_lies_outside_them(desk: StaffDesk, sample: Sample) -> None:
    found = chosen(desk, sample, exceptions=DAYS)
    assert found.opening(plan(datetime(2026, 11, 26, 2, tzinfo=UTC))) == "open"
    assert found.opening(plan(datetime(2026, 11, 30, 10, tzinfo=UTC))) == "closed"
    assert found.hours(date(2026, 11, 26)) == range(7, 21)


def test_the_hours_of_a_day_are_its_own_and_of_a_closed_one_those_of_the_week(desk: StaffDesk, sample: Sample) -> None:
    found = chosen(desk, sample, hours=WEEK, exceptions=DAYS)
    assert found.hours(date(2026, 11, 24)) == range(9, 17), "the last may begin at half past four, or a little before"
    assert found.hours(date(2026, 12, 5)) == range(12, 14)
    assert found.hours(date(2026, 11, 26)) == range(9, 19)
