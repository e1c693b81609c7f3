"""``slots.yaml``: rules such as "Mondays at 10:00", and the slots that they make for the coming weeks.

A rule speaks local time: 10:00 stays 10:00 across the change to summer time. Nothing here knows files or the database.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pydantic import Field, model_validator

from kiosk.domain.centre import hours_on
from kiosk.domain.documents import Centre
from kiosk.domain.hours import DAYS, Day
from kiosk.domain.model import Model, Slug
from kiosk.domain.slots import Guest, Slot

_MONDAY = date(2024, 1, 1)  # weeks are counted from here, so that ``taken`` goes on in the same order after a new load


class Rule(Model):
    """Demonstrations of one technology at one station, each of ``minutes`` with room for ``capacity`` persons.

    ``host`` is somebody of the staff, whom the hub need not know yet. ``taken`` says how many places are taken
    already, slot after slot, and begins anew when it ends.
    """

    centre: Slug
    technology: Slug
    station: Slug | None = None
    host: Slug | None = None
    days: tuple[Day, ...] = Field(min_length=1)
    at: tuple[time, ...] = Field(min_length=1)
    minutes: int = Field(gt=0, le=720)
    capacity: int = Field(gt=0, le=500)
    taken: tuple[int, ...] = Field(default=(0,), min_length=1)
    guest: Guest | None = None

    @model_validator(mode="after")
    def _is_local(self) -> Rule:
        if any(at.tzinfo is not None or at.second or at.microsecond for at in self.at):
            raise ValueError("write the times as hours and minutes of the centre's own clock, such as 10:00")
        return self


class SlotsFile(Model):
    """The whole file. ``weeks`` is how far ahead slots are made."""

    weeks: int = Field(default=2, gt=0, le=26)
    slots: tuple[Rule, ...] = ()


@dataclass(frozen=True)
class Sitting:
    """One day and time of the week at which a rule holds a demonstration; ``position`` counts them within the rule."""

    day: Day
    at: time
    position: int


def sittings(rule: Rule) -> tuple[Sitting, ...]:
    """The sittings of a week in their order."""
    pairs = sorted({(DAYS.index(day), at) for day in rule.days for at in rule.at})
    return tuple(Sitting(DAYS[day], at, position) for position, (day, at) in enumerate(pairs))


def fits(rule: Rule, sitting: Sitting, centre: Centre) -> bool:
    """Whether a demonstration lies inside the centre's hours; a day on which it is never open counts as fitting."""
    spans = [span for span in centre.hours if sitting.day in span.days]
    begin = _minutes(sitting.at)
    end = begin + rule.minutes
    return not spans or any(_minutes(span.opens) <= begin and end <= _minutes(span.closes) for span in spans)


def overlap(one: Rule, other: Rule) -> Sitting | None:
    """The first sitting of ``other`` that begins before one of ``one`` is over, or lasts into it, at the same station.

    A rule may be compared with itself.
    """
    if one.station is None or (one.centre, one.station) != (other.centre, other.station):
        return None
    for late in sittings(other):
        for early in sittings(one):
            if early.day != late.day or (one is other and early.position >= late.position):
                continue
            begin, start = _minutes(late.at), _minutes(early.at)
            if start < begin + other.minutes and begin < start + one.minutes:
                return late
    return None


def expand(rule: Rule, centre: Centre, weeks: int, now: datetime) -> Iterator[Slot]:
    """The slots of a rule that are not over at ``now`` and begin within the coming ``weeks``.

    Days on which the centre is closed are left out, and so are times that an exception cuts off.
    """
    tz = ZoneInfo(centre.zone)
    today = now.astimezone(tz).date()
    week = sittings(rule)
    for ahead in range(weeks * 7 + 1):
        day = today + timedelta(days=ahead)
        for sitting in week:
            if DAYS[day.weekday()] != sitting.day:
                continue
            starts = datetime.combine(day, sitting.at, tz).astimezone(UTC)
            ends = starts + timedelta(minutes=rule.minutes)
            if ends <= now or starts >= now + timedelta(weeks=weeks) or not _open(centre, day, starts, ends):
                continue
            turn = (day - _MONDAY).days // 7 * len(week) + sitting.position
            yield _slot(rule, day, sitting, starts, ends, rule.taken[turn % len(rule.taken)])


def _slot(rule: Rule, day: date, sitting: Sitting, starts: datetime, ends: datetime, taken: int) -> Slot:
    return Slot(
        id=f"{rule.centre}-{rule.technology}-{day:%Y%m%d}t{sitting.at:%H%M}",
        centre=rule.centre,
        item=rule.technology,
        station=rule.station,
        host=rule.host,
        starts=starts,
        ends=ends,
        capacity=rule.capacity,
        free=rule.capacity - taken,
        guest=rule.guest,
    )


def _open(centre: Centre, day: date, starts: datetime, ends: datetime) -> bool:
    if hours_on(day, centre.zone, centre.hours, centre.exceptions) is None:
        return False
    for exception in centre.exceptions:
        if exception.on == day and exception.opens is not None and exception.closes is not None:
            hours = hours_on(day, centre.zone, centre.hours, centre.exceptions)
            return hours is not None and hours.opens <= starts and ends <= hours.closes
    return True


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute
