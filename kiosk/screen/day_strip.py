"""Days that have times, some of them at once, one of them chosen. It knows nothing of the times themselves."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.language import long_day, month, weekday
from kiosk.screen.page import PageModel
from kiosk.screen.qt import Property
from kiosk.screen.rows import Rows

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

DAYS_AT_ONCE = 6
"""Days that show in one row; more are behind "later"."""


@QmlElement
class DayRows(Rows):
    """Days that have times."""

    class Columns(IntEnum):
        """``today`` and ``chosen`` are booleans; ``spoken`` is the day in full, for those who hear it."""

        weekday = 0
        number = 1
        today = 2
        chosen = 3
        spoken = 4


@QmlElement
class DayStrip(QObject):
    """``picked`` tells that somebody chose another day, or turned to others, whose first one is chosen then."""

    changed = Signal()
    picked = Signal()

    def __init__(self, page: PageModel, today: date | None = None) -> None:
        super().__init__(page)
        self._page = page
        self._today = today
        self._days: list[date] = []
        self._day: date | None = None
        self._from = 0
        self._rows = DayRows(self)

    @property
    def day(self) -> date | None:
        """The day chosen; None where there is none."""
        return self._day

    def take(self, days: Iterable[date], today: date) -> None:
        """These are the days, and that is today. The first one is chosen."""
        self._days, self._today = sorted(set(days)), today
        self.show(self._days[0] if self._days else None)

    def show(self, day: date | None) -> None:
        """Choose a day of them, and show those around it."""
        self._day = day
        self._from = self._days.index(day) // DAYS_AT_ONCE * DAYS_AT_ONCE if day else 0
        self.speak()

    def speak(self) -> None:
        """The days in the language of now."""
        language = self._page.language
        self._rows.replace(
            [
                (weekday(day, language), str(day.day), day == self._today, day == self._day, long_day(day, language))
                for day in self._window()
            ]
        )
        self.changed.emit()

    @Property(DayRows, constant=True)
    def days(self) -> DayRows:
        """Some days that have times."""
        return self._rows

    @Property(bool, notify=changed)
    def hasLater(self) -> bool:
        """Whether there are later days."""
        return self._from + DAYS_AT_ONCE < len(self._days)

    @Property(bool, notify=changed)
    def hasEarlier(self) -> bool:
        """Whether there are earlier days."""
        return self._from > 0

    @Property(str, notify=changed)
    def dayInFull(self) -> str:
        """The day chosen."""
        return long_day(self._day, self._page.language) if self._day else ""

    @Property(str, notify=changed)
    def months(self) -> str:
        """The month or months of the days that show."""
        shown = self._window()
        names = [month(day, self._page.language) for day in (shown[:1] + shown[-1:])]
        words = " – ".join(dict.fromkeys(names))
        return f"{words[:1].upper()}{words[1:]}"

    @Slot(int)
    def choose(self, number: int) -> None:
        """Choose a day of those that show. A row that does not exist changes nothing."""
        shown = self._window()
        if 0 <= number < len(shown) and shown[number] != self._day:
            self._pick(shown[number])

    @Slot()
    def later(self) -> None:
        """Show later days."""
        if self.hasLater:
            self._pick(self._days[self._from + DAYS_AT_ONCE])

    @Slot()
    def earlier(self) -> None:
        """Show earlier days."""
        if self.hasEarlier:
            self._pick(self._days[self._from - DAYS_AT_ONCE])

    def _pick(self, day: date) -> None:
        self.show(day)
        self.picked.emit()

    def _window(self) -> list[date]:
        return self._days[self._from : self._from + DAYS_AT_ONCE]
