"""What is held on days that change their hours, as rows of the staff's pages: the hours alone cancel nothing."""

from __future__ import annotations

from datetime import date
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtQml import QmlElement

from kiosk.domain.hours import DAYS
from kiosk.screen.language import Language, long_day
from kiosk.screen.rows import Row, Rows
from kiosk.screen.staff_centre_rows import exception_rows, hours_of, span_of

if TYPE_CHECKING:
    from kiosk.services.centre_desk import CentreContent
    from kiosk.services.centre_held import Concerned, HeldTime, Hours

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OutsideRows(Rows):
    """Days on which something is held outside of their hours."""

    class Columns(IntEnum):
        """``date`` is as ISO 8601 has it; ``closed``: all day. ``times`` lie outside, with ``people`` booked."""

        date = 0
        day = 1
        closed = 2
        times = 3
        people = 4


@QmlElement
class ExceptionRows(Rows):
    """The days to come that are unlike the others."""

    class Columns(IntEnum):
        """``date`` is as ISO 8601 has it; ``hours`` are empty where it is closed. ``times`` lie outside of them, with
        ``people`` booked.
        """

        date = 0
        day = 1
        hours = 2
        note = 3
        times = 4
        people = 5


def outside_rows(content: CentreContent, changed: dict[str, Hours], language: Language) -> list[Row]:
    """A row a day that has the hours of its weekday, where those of some weekdays are ``changed``."""
    from kiosk.services.centre_held import outside

    weekly: dict[str, Hours] = {**hours_of(content), **changed}
    if not any(weekly.values()):
        return []  # nobody has said when it is open
    apart = _exceptions(content)
    usual = (each for each in content.held if _day(each, content) not in apart)
    found = outside(usual, content.zone, lambda day: weekly.get(DAYS[day.weekday()]))
    return [
        (day.isoformat(), long_day(day, language), not weekly.get(DAYS[day.weekday()]), each.times, each.people)
        for day, each in found.items()
    ]


def special_rows(content: CentreContent, language: Language) -> list[Row]:
    """A row a day that is unlike the others, from today on."""
    days = _exceptions(content)
    rows = exception_rows(content, language)
    found = (concerned(content, day, span_of(days[day])) for day in (date.fromisoformat(str(row[0])) for row in rows))
    return [(*row, each.times, each.people) for row, each in zip(rows, found, strict=True)]


def concerned(content: CentreContent, day: date, hours: Hours) -> Concerned:
    """What is held on a day outside of some hours."""
    from kiosk.services.centre_held import Concerned, outside

    held = (each for each in content.held if _day(each, content) == day)
    return outside(held, content.zone, lambda _: hours).get(day, Concerned())


def _exceptions(content: CentreContent) -> dict[date, dict[str, Any]]:
    return {date.fromisoformat(each["on"]): each for each in content.things("exceptions")}


def _day(held: HeldTime, content: CentreContent) -> date:
    return held.starts.astimezone(content.zone).date()
