"""How often a slot comes again: never, daily or weekly, and until when."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal, get_args

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.hours import DAYS, Day
from kiosk.domain.repeat import Every, Repeat
from kiosk.screen.page import PageModel
from kiosk.screen.qt import Property
from kiosk.screen.staff_options import DayChooser

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_MOST = 400
_FOUR_WEEKS = timedelta(days=27)

Ends = Literal["count", "date"]


@QmlElement
class RepeatModel(QObject):
    """Days are ``mon`` to ``sun``. Weekly is on the day of the ``first`` where nobody names others."""

    changed = Signal()

    def __init__(self, *, page: PageModel, today: date, first: DayChooser) -> None:
        super().__init__(page)
        self._first = first
        first.changed.connect(self.changed)
        self._every: Every = "never"
        self._days: set[Day] = set()
        self._count = 4
        self._ends: Ends = "count"
        self._until = DayChooser(page=page, first=today, chosen=today + _FOUR_WEEKS)
        self._until.changed.connect(self.changed)

    def repeat(self) -> Repeat:
        """What has been chosen."""
        until = self._until.day if self._ends == "date" else None
        return Repeat(self._every, frozenset(self._on()), self._count, until)

    def speak(self) -> None:
        """The days in the language of now."""
        self._until.speak()

    @Property(str, notify=changed)
    def every(self) -> str:
        """``never``, ``daily`` or ``weekly``."""
        return self._every

    @Property("QStringList", notify=changed)
    def days(self) -> list[str]:
        """On which days of the week."""
        return [day for day in DAYS if day in self._on()]

    @Property(str, notify=changed)
    def ends(self) -> str:
        """``count``: after so many times; ``date``: after a day."""
        return self._ends

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many times in all."""
        return self._count

    @Property(DayChooser, constant=True)
    def until(self) -> DayChooser:
        """The last day."""
        return self._until

    @Slot(str)
    def choose(self, every: str) -> None:
        """Anything but the three changes nothing."""
        for known in get_args(Every):
            if known == every:
                self._every = known
                self.changed.emit()

    @Slot(str)
    def turnDay(self, day: str) -> None:
        """On that day of the week too, or no longer."""
        for known in DAYS:
            if known == day:
                self._days = self._on() ^ {known}
                self.changed.emit()

    def _on(self) -> set[Day]:
        return self._days or {DAYS[self._first.day.weekday()]}

    @Slot(str)
    def chooseEnds(self, ends: str) -> None:
        """Anything but the two changes nothing."""
        for known in get_args(Ends):
            if known == ends:
                self._ends = known
                self.changed.emit()

    @Slot(int)
    def chooseCount(self, count: int) -> None:
        """So many times in all."""
        self._count = min(max(count, 1), _MOST)
        self.changed.emit()
