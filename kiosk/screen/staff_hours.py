"""Opening hours: those of the week, and days unlike the others."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.hours import DAYS
from kiosk.screen.qt import Property
from kiosk.screen.staff_centre import CentreModel
from kiosk.screen.staff_centre_held import ExceptionRows, OutsideRows, concerned, outside_rows, special_rows
from kiosk.screen.staff_centre_rows import WeekRows, hours_of, span_of, week_rows
from kiosk.screen.staff_options import DayChooser
from kiosk.screen.staff_tongues import SpanModel, Tongues

if TYPE_CHECKING:
    from kiosk.domain.hours import Day
    from kiosk.services.centre_held import Hours

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_AT_ONCE = 4
"""Days of the week's hours that show with what is held outside of them."""


@QmlElement
class HoursPage(CentreModel):
    """Some days of the week and their hours; one day and its own; and what is held outside of them."""

    follows = CentreModel.follows | {"slots", "bookings"}
    changed = Signal()

    def __init__(self, **shared: Any) -> None:  # noqa: ANN401  (those of CentreModel)
        super().__init__(**shared)
        self._chosen: frozenset[str] = frozenset()
        self._week, self._exceptions, self._outside = WeekRows(self), ExceptionRows(self), OutsideRows(self)
        self._more = 0
        self._span, self._day_span = SpanModel(self), SpanModel(self)
        self._note = Tongues(self)
        self._note.fill()
        self._day = DayChooser(page=self, first=self._content.now.astimezone(self._content.zone).date())
        self._looked: date | None = None
        self._known = False
        self._look_at_day()
        self._day.changed.connect(self._day_taken)
        self._day_span.changed.connect(self.changed)
        self._span.changed.connect(self._look_around)
        self.speak()

    def speak(self) -> None:
        """Everything in the language of now."""
        self._week.replace(week_rows(self._content, self._chosen, self.language))
        self._exceptions.replace(special_rows(self._content, self.language))
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
        """No day of the week is chosen, and nothing typed; of the special day stands what is known."""
        self._chosen = frozenset()
        self._look_at_day()

    def holds_words(self) -> bool:
        """Whether something typed is not saved."""
        return self._note.typed

    @Property("QStringList", notify=changed)
    def own(self) -> list[str]:
        """What the centre has of its own beside what all centres have."""
        return self.own_of("hours", "exceptions")

    @Property(WeekRows, constant=True)
    def week(self) -> WeekRows:
        """The days of the week."""
        return self._week

    @Property(ExceptionRows, constant=True)
    def exceptions(self) -> ExceptionRows:
        """Days to come that are unlike the others."""
        return self._exceptions

    @Property(OutsideRows, constant=True)
    def outside(self) -> OutsideRows:
        """The next days on which something is held outside of the week's hours, as they are and as they are chosen."""
        return self._outside

    @Property(int, notify=changed)
    def moreOutside(self) -> int:
        """How many further days there are."""
        return self._more

    @Property(str, notify=changed)
    def dayId(self) -> str:
        """The day that is to be unlike the others, for other pages."""
        return self._day.day.isoformat()

    @Property(int, notify=changed)
    def dayTimes(self) -> int:
        """How many times are held on that day outside of the hours that are chosen."""
        return concerned(self._content, self._day.day, self._day_span.hours).times

    @Property(int, notify=changed)
    def dayPeople(self) -> int:
        """How many people have booked those."""
        return concerned(self._content, self._day.day, self._day_span.hours).people

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
            self.keep(
                "edit_centre",
                lambda desk, staff: desk.set_hours(staff, days, hours, centre),
                partial(self._fill_week_again, days, hours),
            )

    def _fill_week_again(self, days: tuple[Day, ...], hours: Hours) -> None:
        self._chosen = frozenset(days)
        self._span.take(hours)
        self.speak()
        self.changed.emit()

    @Slot()
    def saveDay(self) -> None:
        """Let that day be as it is filled in."""
        day, hours, note, centre = self._day.day, self._day_span.hours, self._note.words, self._centre
        began = self._began
        self.keep(
            "edit_centre",
            lambda desk, staff: desk.set_exception(staff, day, hours, note, centre, began),
            partial(self._fill_day_again, day, hours, note),
        )

    def _fill_day_again(self, day: date, hours: Hours, note: dict[str, str]) -> None:
        self.editDay(day.isoformat())
        self._day_span.take(hours)
        self._note.retype(note)
        self.changed.emit()

    @Slot(str)
    def editDay(self, day: str) -> None:
        """Choose a day that is unlike the others, to change it; a reason that was typed for another day goes."""
        try:
            on = date.fromisoformat(day)
        except ValueError:
            return
        self._looked = None
        self._note.fill()
        self._day.take(on)

    @Slot()
    def _day_taken(self) -> None:
        """What is known of a day that is unlike the others stands in the fields, where nobody has typed a reason."""
        day = self._day.day
        if day != self._looked and not self._note.typed:
            self._looked, self._began = day, self._content.fields
            if self._known or self._known_of(day):
                self._look_at_day()
        self.changed.emit()

    @Slot()
    def _look_around(self) -> None:
        rows = outside_rows(self._content, dict.fromkeys(self._chosen, self._span.hours), self.language)
        self._outside.replace(rows[:_AT_ONCE])
        self._more = len(rows[_AT_ONCE:])
        self.changed.emit()

    def _look_at_day(self) -> None:
        self._looked, self._began = self._day.day, self._content.fields
        known = self._known_of(self._looked)
        self._known = bool(known)
        self._day_span.take(span_of(known))
        self._note.fill(known.get("note"))

    def _known_of(self, day: date) -> dict[str, Any]:
        return {each["on"]: each for each in self._content.things("exceptions")}.get(day.isoformat(), {})

    @Slot(str)
    def dropDay(self, day: str) -> None:
        """Let a day be like the others again."""
        try:
            on = date.fromisoformat(day)
        except ValueError:
            return
        centre = self._centre
        self.do("edit_centre", lambda desk, staff: desk.centre.drop_exception(staff, on, centre))
