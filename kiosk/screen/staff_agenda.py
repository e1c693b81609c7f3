"""The agenda: a day, a week, or all times as a list, with the places that are still free."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal, get_args

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.language import day_span, day_within, long_day, short_day, time_words, weekday
from kiosk.screen.qt import Property
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_agenda_days import AgendaDayRows, shut
from kiosk.screen.staff_page import StaffPageModel
from kiosk.screen.staff_rows import SittingRows, other_time, sitting_rows
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.services.desk import Desk
    from kiosk.services.desk_view import DeskContent
    from kiosk.services.door import StaffSession
    from kiosk.services.sitting import Sitting

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

Shape = Literal["day", "week", "list"]
_DAYS: dict[Shape, int] = {"day": 1, "week": 7, "list": 28}
_STEP: dict[Shape, int] = {"day": 1, "week": 7, "list": 7}
_AT_ONCE = 12
"""Times of a day or a list that show before "more"."""
_IN_A_WEEK = 8
"""Times of each day that show in a week; the others show in the day."""
_IN_SIGHT = 3
"""Of those, what is in sight at first where the days stand beside each other."""


@QmlElement
class AgendaPage(StaffPageModel):
    """``shape`` is ``day``, ``week`` or ``list``."""

    changed = Signal()

    def __init__(
        self,
        *,
        session: Session,
        shift: Shift,
        store: StoreThread,
        tasks: Tasks,
        content: DeskContent,
        day: date,
        shape: Shape = "week",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, shift=shift, store=store, tasks=tasks, parent=parent)
        self._content = content
        self._shape: Shape = shape
        self._day = day
        self._shown = _AT_ONCE
        self._busy = 0
        self._days, self._cards = AgendaDayRows(self), SittingRows(self)
        self._week, self._later = ([SittingRows(self) for _ in range(7)] for _ in range(2))
        self.speak()

    def speak(self) -> None:
        """Everything in the language of now."""
        if self._shape == "week":
            self._speak_week()
            self._cards.replace([])
        else:
            shown = self._content.with_sittings(self._content.sittings[: self._shown])
            self._cards.replace(sitting_rows(shown, self.language, days=self._shape == "list"))
            self._days.replace([])

    async def refresh(self) -> None:
        """Show how things stand now."""
        if self._closed:
            return
        day, shape = self._day, self._shape
        content = await self.ask(lambda desk, staff: agenda(desk, staff, day, shape))
        if (day, shape) == (self._day, self._shape):
            self._content = content
            self.speak()
            self.changed.emit()

    @Property(str, notify=changed)
    def shape(self) -> str:
        """How it is shown."""
        return self._shape

    @Property(str, notify=changed)
    def span(self) -> str:
        """The day, or the first and last day that show."""
        if self._shape == "day":
            return day_within(self._day, self.language)
        first = first_day(self._day, self._shape)
        last = first + timedelta(days=_DAYS[self._shape] - 1)
        return day_span(first, last, self.language)

    @Property(str, notify=changed)
    def dayName(self) -> str:
        """The day that can be closed, in words: the one chosen, or today where it is among those that show."""
        return day_within(self._at_hand(), self.language)

    @Property(str, notify=changed)
    def dayId(self) -> str:
        """That day, for other pages."""
        return self._at_hand().isoformat()

    @Property(str, notify=changed)
    def weekId(self) -> str:
        """The Monday of the week that shows, for copying into it."""
        return monday(self._day).isoformat()

    @Property(bool, notify=changed)
    def over(self) -> bool:
        """Whether "this day" is over."""
        return self._at_hand() < self._today()

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether there is nothing in these days."""
        return not self._content.sittings

    @Property(bool, notify=changed)
    def closed(self) -> bool:
        """Whether it is one day that shows, and the centre is closed all of it."""
        return self._shape == "day" and shut(self._content, self._day, self.language)[0]

    @Property(str, notify=changed)
    def why(self) -> str:
        """Why it is closed then; empty where nobody has said it."""
        return shut(self._content, self._day, self.language)[1] if self._shape == "day" else ""

    @Property(int, notify=changed)
    def busy(self) -> int:
        """On how many days of the week that shows there is anything to say."""
        return self._busy

    @Property(int, notify=changed)
    def hidden(self) -> int:
        """How many times of the day or the list do not show yet."""
        return 0 if self._shape == "week" else len(self._content.sittings) - self._cards.count()

    @Property(str, notify=changed)
    def time(self) -> str:
        """What time it is here."""
        return time_words(self._content.now.astimezone(self._content.zone), self.language)

    @Property(str, notify=changed)
    def otherTime(self) -> str:
        """What time it is on the other shore."""
        return other_time(self._content, self._content.now, self.language)[0]

    @Property(str, notify=changed)
    def otherCity(self) -> str:
        """The city on the other shore."""
        return other_time(self._content, self._content.now, self.language)[1]

    @Property(AgendaDayRows, constant=True)
    def days(self) -> AgendaDayRows:
        """The days of the week; none in the other shapes."""
        return self._days

    @Property(SittingRows, constant=True)
    def cards(self) -> SittingRows:
        """The times of the day, or of the list; none in a week."""
        return self._cards

    @Slot(str)
    def show(self, shape: str) -> None:
        """Show a day, a week or a list. Anything else changes nothing."""
        for known in get_args(Shape):
            if known == shape:
                self._turn_to(self._at_hand(), known)

    @Slot(int)
    def showDay(self, number: int) -> None:
        """Show a day of the week that shows. A row that does not exist changes nothing."""
        if self._shape == "week" and 0 <= number < len(self._week):
            self._turn_to(monday(self._day) + timedelta(days=number), "day")

    @Slot()
    def earlier(self) -> None:
        """Show the days before."""
        self._turn_to(self._day - timedelta(days=_STEP[self._shape]), self._shape)

    @Slot()
    def later(self) -> None:
        """Show the days after."""
        self._turn_to(self._day + timedelta(days=_STEP[self._shape]), self._shape)

    @Slot()
    def today(self) -> None:
        """Show today, or its week."""
        self._turn_to(self._today(), self._shape)

    @Slot()
    def showMore(self) -> None:
        """Show more of the list."""
        self._shown += _AT_ONCE
        self.speak()
        self.changed.emit()

    @Slot(str)
    def checkIn(self, booking: str) -> None:
        """They have come."""
        self.do("check_in", lambda desk, staff: desk.work.check_in(staff, booking))

    def _turn_to(self, day: date, shape: Shape) -> None:
        self._day, self._shape, self._shown = day, shape, _AT_ONCE
        self._set_scroll(0.0)
        self.start(self.refresh())

    def _speak_week(self) -> None:
        by_day: list[list[Sitting]] = [[] for _ in self._week]
        first = monday(self._day)
        for sitting in self._content.sittings:
            number = (sitting.slot.starts.astimezone(self._content.zone).date() - first).days
            if 0 <= number < len(by_day):
                by_day[number].append(sitting)
        for first_rows, later, sittings in zip(self._week, self._later, by_day, strict=True):
            rows = sitting_rows(self._content.with_sittings(sittings), self.language)
            first_rows.replace(rows[:_IN_SIGHT])
            later.replace(rows[_IN_SIGHT:])
        days = [first + timedelta(days=number) for number in range(len(self._week))]
        closed = [shut(self._content, day, self.language) for day in days]
        busy = [rows.count() > 0 or bool(why) for rows, (_, why) in zip(self._week, closed, strict=True)]
        self._busy = sum(busy)
        self._days.replace(
            [
                (
                    weekday(day, self.language),
                    str(day.day),
                    short_day(day, self.language),
                    long_day(day, self.language),
                    day == self._today(),
                    is_busy,
                    rows,
                    later,
                    self._content.left_out.get(day, 0),
                    *how,
                )
                for day, is_busy, how, rows, later in zip(days, busy, closed, self._week, self._later, strict=True)
            ]
        )

    def _today(self) -> date:
        return self._content.now.astimezone(self._content.zone).date()

    def _holds(self, day: date) -> bool:
        return 0 <= (day - first_day(self._day, self._shape)).days < _DAYS[self._shape]

    def _at_hand(self) -> date:
        return self._today() if self._shape != "day" and self._holds(self._today()) else self._day


def monday(day: date) -> date:
    """The Monday of its week."""
    return day - timedelta(days=day.weekday())


def first_day(day: date, shape: Shape) -> date:
    """The first day that shows."""
    return monday(day) if shape == "week" else day


def agenda(desk: Desk, staff: StaffSession, day: date, shape: Shape) -> DeskContent:
    """What there is in the days that show, as far as it has room."""
    return desk.view.days(staff, first_day(day, shape), _DAYS[shape], _IN_A_WEEK if shape == "week" else None)
