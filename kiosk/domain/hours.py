"""Which hours hold on a day: exceptions first, then the week.

It works on plain times, so that the first frame of the screen needs nothing else of the domain. It must not know who
opens, or in which zone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, time
from typing import Any, Literal, NamedTuple

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


def day_by_day(span: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Weekly hours, as canonical JSON has them, apart for each of their days."""
    return ({**span, "days": [day]} for day in span["days"])


def together(spans: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Weekly hours of a day each, as canonical JSON has them, with days of the same hours together, in the order of the
    week.
    """
    joined: list[dict[str, Any]] = []
    for span in sorted(spans, key=lambda each: DAYS.index(each["days"][0]) if each["days"][0] in DAYS else len(DAYS)):
        alike = next((each for each in joined if {**each, "days": 0} == {**span, "days": 0}), None)
        if alike is None:
            joined.append({**span, "days": list(span["days"])})
        else:
            alike["days"] += span["days"]
    return joined
