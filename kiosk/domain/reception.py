"""When people are received: from when on it can be said that somebody has come, or has not."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo


def may_arrive(starts: datetime, now: datetime, zone: ZoneInfo) -> bool:
    """Whether a party of the slot that starts then can be checked in: on that day, by its centre's clock."""
    return starts.astimezone(zone).date() == now.astimezone(zone).date()


def may_be_missed(starts: datetime, now: datetime) -> bool:
    """Whether it can be said that they did not come: not before it starts, for that gives their seats away."""
    return now >= starts
