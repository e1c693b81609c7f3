"""Which hours hold on a day: exceptions first, then the week.

It works on plain times, so that the first frame of the screen needs nothing else of the domain. It must not know who
opens, or in which zone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, time
from typing import Literal, NamedTuple

Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
DAYS: tuple[Day, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Weekly(NamedTuple):
    """Hours in local time, on some days of the week."""

    days: Collection[str]
    opens: time
    closes: time


class Exceptional(NamedTuple):
    """A day unlike the others; closed where a time is missing."""

    on: date
    opens: time | None
    closes: time | None


def open_hours(day: date, weekly: Iterable[Weekly], exceptions: Iterable[Exceptional]) -> tuple[time, time] | None:
    """When a centre opens and closes on a local day; None when it is closed all day."""
    for exception in exceptions:
        if exception.on == day:
            if exception.opens is None or exception.closes is None:
                return None
            return exception.opens, exception.closes
    name = DAYS[day.weekday()]
    return next(((span.opens, span.closes) for span in weekly if name in span.days), None)
