"""What the staff chooses from when it plans: options of a list, and days by the week."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.held import HELD_AS
from kiosk.paths import DataFolder
from kiosk.screen.day_strip import DayRows
from kiosk.screen.language import Language, long_day, month, weekday
from kiosk.screen.page import PageModel, blob_url
from kiosk.screen.qt import Property
from kiosk.screen.rows import Row, Rows

if TYPE_CHECKING:
    from kiosk.services.desk_choices import Choices

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

DAYS_AT_ONCE = 7
_FURTHEST = timedelta(days=730)


@QmlElement
class OptionRows(Rows):
    """Options, one of which is chosen."""

    class Columns(IntEnum):
        """``option`` is empty for "none of them", and then ``words`` are too; ``picture`` is an address or empty, and
        ``kind`` of what is held that of its slots.
        """

        option = 0
        words = 1
        picture = 2
        chosen = 3
        kind = 4


@QmlElement
class DayChooser(QObject):
    """A day out of all from ``first`` on, a week of them at a time."""

    changed = Signal()

    def __init__(self, *, page: PageModel, first: date, chosen: date | None = None) -> None:
        super().__init__(page)
        self._page = page
        self._first = self._today = first
        self.day = chosen or first
        self._from = first + timedelta(days=(self.day - first).days // DAYS_AT_ONCE * DAYS_AT_ONCE)
        self._rows = DayRows(self)
        self.speak()

    def speak(self) -> None:
        """The days in the language of now."""
        language = self._page.language
        self._rows.replace(
            [
                (weekday(day, language), str(day.day), day == self._today, day == self.day, long_day(day, language))
                for day in self._window()
            ]
        )
        self.changed.emit()

    @Property(DayRows, constant=True)
    def days(self) -> DayRows:
        """The days that show."""
        return self._rows

    @Property(bool, notify=changed)
    def hasEarlier(self) -> bool:
        """Whether there are earlier days."""
        return self._from > self._first

    @Property(bool, notify=changed)
    def hasLater(self) -> bool:
        """Whether there are later days."""
        return self._from + timedelta(days=DAYS_AT_ONCE) < self._first + _FURTHEST

    @Property(str, notify=changed)
    def inFull(self) -> str:
        """The day chosen."""
        return long_day(self.day, self._page.language)

    @Property(str, notify=changed)
    def months(self) -> str:
        """The month or months of the days that show."""
        shown = self._window()
        words = " – ".join(dict.fromkeys(month(day, self._page.language) for day in (shown[0], shown[-1])))
        return f"{words[:1].upper()}{words[1:]}"

    def take(self, day: date) -> None:
        """Choose a day, and show its week. One before the first changes nothing."""
        if day >= self._first:
            self.day = day
            self._from = self._first + timedelta(days=(day - self._first).days // DAYS_AT_ONCE * DAYS_AT_ONCE)
            self.speak()

    def reach(self, day: date) -> None:
        """Choose a day, whichever; where it is before the first, it is the first from now on."""
        self._first = min(self._first, day)
        if day != self.day:
            self.take(day)

    @Slot(int)
    def choose(self, number: int) -> None:
        """Choose a day of those that show. A row that does not exist changes nothing."""
        if 0 <= number < DAYS_AT_ONCE:
            self.day = self._window()[number]
            self.speak()

    @Slot()
    def later(self) -> None:
        """Show the next seven days."""
        if self.hasLater:
            self._from += timedelta(days=DAYS_AT_ONCE)
            self.speak()

    @Slot()
    def earlier(self) -> None:
        """Show the seven days before."""
        if self.hasEarlier:
            self._from -= timedelta(days=DAYS_AT_ONCE)
            self.speak()

    def _window(self) -> list[date]:
        return [self._from + timedelta(days=number) for number in range(DAYS_AT_ONCE)]


def item_options(choices: Choices, folder: DataFolder, language: Language, chosen: str) -> list[Row]:
    """What can be held, with pictures."""
    return [
        (card.id, card.words[language].title, blob_url(folder, card.picture), card.id == chosen, HELD_AS[card.kind])
        for card in choices.items
    ]


def station_options(choices: Choices, language: Language, chosen: str) -> list[Row]:
    """Nowhere, and the stations by number; one that is out of use only where it was chosen before."""
    known = choices.centre.stations if choices.centre else ()
    stations = (each for each in known if not each.retired or each.id == chosen)
    return _with_none(((each.id, f"{each.number} · {each.name.read(language)}") for each in stations), chosen)


def host_options(choices: Choices, chosen: str) -> list[Row]:
    """Nobody, and who works here."""
    return _with_none(((each.id, each.name) for each in choices.hosts), chosen)


def guest_options(choices: Choices, language: Language, chosen: str) -> list[Row]:
    """Nobody, and the centres from which somebody can join."""
    return _with_none(((each.id, each.city.read(language)) for each in choices.others), chosen)


def _with_none(options: Iterable[tuple[str, str]], chosen: str) -> list[Row]:
    return [(option, words, "", option == chosen, "") for option, words in (("", ""), *options)]
