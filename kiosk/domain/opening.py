"""How a time lies in the hours of the centre at which it is held."""

from __future__ import annotations

from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from kiosk.domain.centre import hours_on
from kiosk.domain.documents import Centre

Opening = Literal["open", "outside", "closed"]
"""Within the hours of its day, partly or wholly outside them, or on a day on which the centre is closed."""


def opening_at(centre: Centre, starts: datetime, ends: datetime) -> Opening:
    """How a time lies in a centre's hours; ``open`` too where nothing is known of that day's. Instants are aware."""
    day = starts.astimezone(ZoneInfo(centre.zone)).date()
    if not centre.hours and all(exception.on != day for exception in centre.exceptions):
        return "open"
    hours = hours_on(day, centre.zone, centre.hours, centre.exceptions)
    if hours is None:
        return "closed"
    return "open" if hours.opens <= starts and ends <= hours.closes else "outside"
