"""Slots that come again and again: a rule in local time, and the instants that it makes.

A rule is an RRULE of RFC 5545, as calendars write it. It is read against the clock on the centre's wall, so ten o'clock
stays ten o'clock when summer time begins or ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from pydantic import Field, field_validator

from kiosk.domain.centre import Zone
from kiosk.domain.model import Model

MOST = 400
"""So many slots are opened at once at most."""

FURTHEST = timedelta(days=732)
_FREQUENCY = re.compile(r"(?:^|;)FREQ=(DAILY|WEEKLY|MONTHLY)(?:;|$)")
_HOURS_AND_LESS = re.compile(r"(?:^|;)BY(?:HOUR|MINUTE|SECOND)=")


class Series(Model):
    """A series of slots. ``first`` is the local time of the first, without a zone; ``minutes`` how long each takes.

    ``rule`` is such as ``FREQ=WEEKLY;BYDAY=MO,WE;COUNT=12``; an UNTIL in it is local too, such as ``20270630T235959``.
    """

    rule: str = Field(max_length=200)
    first: datetime
    zone: Zone
    minutes: int = Field(gt=0, le=720)

    @field_validator("first")
    @classmethod
    def _is_local(cls, first: datetime) -> datetime:
        if first.tzinfo is not None:
            raise ValueError("write the first time without a zone; the centre's own holds")
        return first

    @field_validator("rule")
    @classmethod
    def _can_be_read(cls, rule: str) -> str:
        if not _FREQUENCY.search(rule) or _HOURS_AND_LESS.search(rule) or "\n" in rule:
            raise ValueError("a rule says daily, weekly or monthly, such as FREQ=WEEKLY;BYDAY=MO,WE;COUNT=12")
        try:
            rrulestr(rule, dtstart=datetime(2027, 1, 1))
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"the rule can't be read: {error}") from error
        return rule


def times(series: Series) -> tuple[tuple[datetime, datetime], ...]:
    """When the slots of a series start and end, in UTC: at most ``MOST``, none later than two years after the first.

    Of an hour that comes twice the first counts; a time that the clock leaps over is held an hour later by that clock.
    """
    return tuple(islice(_times(series), MOST))


def _times(series: Series) -> Iterator[tuple[datetime, datetime]]:
    zone = ZoneInfo(series.zone)
    for local in rrulestr(series.rule, dtstart=series.first):
        if local - series.first > FURTHEST:
            return
        starts = local.replace(tzinfo=zone, fold=0).astimezone(UTC)
        yield starts, starts + timedelta(minutes=series.minutes)
