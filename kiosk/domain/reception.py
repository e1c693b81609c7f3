"""When people are received: from when on it can be said that somebody has come, or has not."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

_AROUND = timedelta(hours=1)
_MOMENT = timedelta(microseconds=1)


def may_arrive(starts: datetime, ends: datetime, now: datetime, zone: ZoneInfo) -> bool:
    """Whether a party of this slot can be checked in: on the day on which it is held, by its centre's clock, or on both
    where midnight lies in it; and within an hour of it, for who comes to one after midnight may be there before.
    """
    first, last, today = (each.astimezone(zone).date() for each in (starts, ends - _MOMENT, now))
    return first <= today <= last or starts - _AROUND <= now <= ends + _AROUND


def may_be_missed(starts: datetime, now: datetime) -> bool:
    """Whether it can be said that they did not come: not before it starts, for that gives their seats away."""
    return now >= starts
