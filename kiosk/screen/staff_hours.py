"""Opening hours: those of the week, and days unlike the others."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.hours import DAYS
from kiosk.screen.qt import Property
from kiosk.screen.staff_centre import CentreModel
from kiosk.screen.staff_centre_rows import ExceptionRows, WeekRows, exception_rows, hours_of, span_of, week_rows
from kiosk.screen.staff_options import DayChooser
from kiosk.screen.staff_tongues import SpanModel, Tongues

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HoursPage(CentreModel):
    """Some days of the week and their hours; one day and its own."""

    changed = Signal()

    def __init__(self, **shared: Any) -> None:  # noqa: ANN401  (those of CentreModel)
        super().__init__(**shared)
        self._chosen: frozenset[str] = frozenset()
        self._week, self._exceptions = WeekRows(self), ExceptionRows(self)
        self._span, self._day_span = SpanModel(self), SpanModel(self)
        self._note = Tongues(self)
        self._note.fill()
        self._day_span.take(None)
        self._day = DayChooser(page=self, first=self._content.now.astimezone(self._content.zone).date())
        self._looked: date | None = self._day.day
        self._known = False
        self._day.changed.connect(self._day_taken)
        self.speak()

    def speak(self) -> None:
        """Everything in the language of now."""
        self._week.replace(week_rows(self._content, self._chosen, self.language))
        self._exceptions.replace(exception_rows(self._content, self.language))
        for part in (self._day, self._span, self._day_span):
            part.speak()

    def tell(self) -> None:
        """Read anew."""
        self.changed.emit()

    def close(self) -> None:
        """Forget what was typed."""
        super().close()
        self._note.fill()

    def begin_anew(self) -> None:
        """Nothing is chosen and nothing typed."""
        self._chosen = frozenset()
        self._note.fill()

    def holds_words(self) -> bool:
        """Whether something typed is not saved."""
        return self._note.typed

    @Property(WeekRows, constant=True)
    def week(self) -> WeekRows:
        """The days of the week."""
        return self._week

    @Property(ExceptionRows, constant=True)
    def exceptions(self) -> ExceptionRows:
        """Days to come that are unlike the others."""
        return self._exceptions

    @Property(bool, notify=changed)
    def anyDay(self) -> bool:
        """Whether days of the week are chosen."""
        return bool(self._chosen)

    @Property(SpanModel, constant=True)
    def span(self) -> SpanModel:
        """From when to when on the days that are chosen."""
        return self._span

    @Property(DayChooser, constant=True)
    def day(self) -> DayChooser:
        """The day that is to be unlike the others."""
        return self._day

    @Property(SpanModel, constant=True)
    def daySpan(self) -> SpanModel:
        """From when to when on that day."""
        return self._day_span

    @Property(Tongues, constant=True)
    def note(self) -> Tongues:
        """Why."""
        return self._note

    @Slot(str)
    def toggleDay(self, day: str) -> None:
        """That day of the week too, or no longer. The first that is chosen says which hours to begin with."""
        if day not in DAYS:
            return
        if not self._chosen:
            self._span.take(hours_of(self._content).get(day))
        self._chosen ^= {day}
        self.speak()
        self.changed.emit()

    @Slot()
    def saveWeek(self) -> None:
        """Let these be the hours of the days that are chosen."""
        days, hours, centre = tuple(day for day in DAYS if day in self._chosen), self._span.hours, self._centre
        if days:
            self.keep("edit_centre", lambda desk, staff: desk.set_hours(staff, days, hours, centre))

    @Slot()
    def saveDay(self) -> None:
        """Let that day be as it is filled in."""
        day, hours, note, centre = self._day.day, self._day_span.hours, self._note.words, self._centre
        self.keep("edit_centre", lambda desk, staff: desk.set_exception(staff, day, hours, note, centre))

    @Slot(str)
    def editDay(self, day: str) -> None:
        """Choose a day that is unlike the others, to change it."""
        try:
            on = date.fromisoformat(day)
        except ValueError:
            return
        self._looked = None
        self._day.take(on)

    @Slot()
    def _day_taken(self) -> None:
        """What is known of a day that is unlike the others stands in the fields, where nobody has typed a reason."""
        day = self._day.day
        if day == self._looked or self._note.typed:
            return
        self._looked = day
        known = {each["on"]: each for each in self._content.things("exceptions")}.get(day.isoformat())
        if known or self._known:
            self._day_span.take(span_of(known or {}))
            self._note.fill((known or {}).get("note"))
        self._known = known is not None

    @Slot(str)
    def dropDay(self, day: str) -> None:
        """Let a day be like the others again."""
        try:
            on = date.fromisoformat(day)
        except ValueError:
            return
        centre = self._centre
        self.do("edit_centre", lambda desk, staff: desk.centre.drop_exception(staff, on, centre))
