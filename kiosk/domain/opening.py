"""How a time lies in the hours of the centre at which it is held."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from kiosk.domain.centre import hours_on
from kiosk.domain.documents import Centre
from kiosk.domain.text import Text

Opening = Literal["open", "outside", "closed"]
"""Within the hours of its day, partly or wholly outside them, or on a day on which the centre is closed."""


def opening_at(centre: Centre, starts: datetime, ends: datetime) -> Opening:
    """How a time lies in a centre's hours; ``open`` too where nothing is known of that day's. Instants are aware."""
    day = starts.astimezone(ZoneInfo(centre.zone)).date()
    if not _is_known(centre, day):
        return "open"
    hours = hours_on(day, centre.zone, centre.hours, centre.exceptions)
    if hours is None:
        return "closed"
    return "open" if hours.opens <= starts and ends <= hours.closes else "outside"


def is_closed(centre: Centre, day: date) -> bool:
    """Whether a centre is closed all of a local day; not where nothing is known of that day's hours."""
    return _is_known(centre, day) and hours_on(day, centre.zone, centre.hours, centre.exceptions) is None


def why(centre: Centre, day: date) -> Text | None:
    """Why a local day is unlike the others; None where nobody has said it."""
    return next((each.note for each in centre.exceptions if each.on == day), None)


def _is_known(centre: Centre, day: date) -> bool:
    return bool(centre.hours) or any(exception.on == day for exception in centre.exceptions)
