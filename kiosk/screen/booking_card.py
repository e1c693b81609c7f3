"""A booked time in words, as a page shows it before and after booking, and as a QR code for a telephone's calendar."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screen.calendar_entry import Drawing, Entry, calendar_text, draw
from kiosk.screen.language import day_within, long_day
from kiosk.screen.occasion import Joining, Occasions
from kiosk.screen.page import PageModel
from kiosk.screen.qt import Property

if TYPE_CHECKING:
    from kiosk.domain.centre import Station
    from kiosk.domain.slots import Slot

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_GROUP = 4
_NO_DRAWING = "", Drawing()
CENTRE = "Nordic Telemedicine Center"


@QmlElement
class BookingCard(QObject):
    """One slot, a party, and the booking's code once there is one. Texts are in the visitor's language."""

    changed = Signal()

    def __init__(self, *, page: PageModel, occasions: Occasions, now: datetime) -> None:
        super().__init__(page)
        self._page = page
        self._occasions = occasions
        self._now = now
        self._slot: Slot | None = None
        self._party = 0
        self._words = ""
        self._booking = ""
        self._code = ""
        self._made: datetime | None = None
        self._drawn = _NO_DRAWING  # and what it says: it takes a moment, and is asked for more than once

    def show(self, slot: Slot | None, party: int, occasions: Occasions | None = None, words: str = "") -> None:
        """Show a slot; ``occasions`` where it is one of others than were known, ``words`` what the staff wrote."""
        self._occasions = occasions or self._occasions
        self._slot, self._party, self._words = slot, party, words
        self.changed.emit()

    def stamp(self, booking: str, code: str, made: datetime) -> None:
        """It is booked."""
        self._booking, self._code, self._made = booking, code, made
        self.changed.emit()

    def clear(self) -> None:
        """Forget everything."""
        self._slot, self._party, self._words = None, 0, ""
        self._booking, self._code, self._made = "", "", None
        self._drawn = _NO_DRAWING
        self.changed.emit()

    def speak(self) -> None:
        """The language is another one."""
        self.changed.emit()

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether there is a time to show."""
        return self._slot is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is shown then."""
        return self._occasions.title(self._slot.item, self._page.language) if self._slot else ""

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day in full."""
        return long_day(self._occasions.day(self._slot), self._page.language) if self._slot else ""

    @Property(str, notify=changed)
    def dayWithin(self) -> str:
        """The day in full, as it stands within a sentence."""
        return day_within(self._occasions.day(self._slot), self._page.language) if self._slot else ""

    @Property(bool, notify=changed)
    def today(self) -> bool:
        """Whether that day is today."""
        return self._slot is not None and self._occasions.day(self._slot) == self._occasions.local(self._now).date()

    @Property(str, notify=changed)
    def time(self) -> str:
        """When it starts."""
        return self._occasions.time(self._slot, self._page.language) if self._slot else ""

    @Property(str, notify=changed)
    def ends(self) -> str:
        """When it ends."""
        return self._occasions.ends(self._slot, self._page.language) if self._slot else ""

    @Property(int, notify=changed)
    def party(self) -> int:
        """How many persons come."""
        return self._party

    @Property(str, notify=changed)
    def words(self) -> str:
        """What the staff wrote when they cancelled it, in whatever language; empty where they wrote nothing."""
        return self._words

    @Property(int, notify=changed)
    def station(self) -> int:
        """The number of the station; 0 where none is named."""
        station = self._station()
        return station.number if station else 0

    @Property(str, notify=changed)
    def where(self) -> str:
        """How one finds the station."""
        station = self._station()
        return self._page.read(station.where) if station else ""

    @Property(str, notify=changed)
    def city(self) -> str:
        """The centre's city."""
        centre = self._occasions.centre
        return self._page.read(centre.city) if centre else ""

    @Property(str, notify=changed)
    def address(self) -> str:
        """The centre's address; empty where none is known."""
        centre = self._occasions.centre
        return centre.address if centre else ""

    @Property(str, notify=changed)
    def guest(self) -> str:
        """Who joins by video; empty where nobody does."""
        return self._joining().name

    @Property(str, notify=changed)
    def guestCity(self) -> str:
        """Where they are."""
        return self._joining().city

    @Property(str, notify=changed)
    def guestTime(self) -> str:
        """The time there."""
        return self._joining().time

    @Property(str, notify=changed)
    def codeFirst(self) -> str:
        """The first half of the code; empty while there is none."""
        return self._code[:_GROUP]

    @Property(str, notify=changed)
    def codeSecond(self) -> str:
        """The second half of the code."""
        return self._code[_GROUP:]

    @Property(str, notify=changed)
    def calendarPath(self) -> str:
        """The QR code as an SVG path; empty while nothing is booked."""
        return self.drawing().path

    @Property(int, notify=changed)
    def calendarSize(self) -> int:
        """Its width and height in the path's units."""
        return self.drawing().size

    def drawing(self) -> Drawing:
        """The QR code for a calendar; an empty one while nothing is booked."""
        if self._slot is None or self._made is None:
            return _NO_DRAWING[1]
        places = (CENTRE, self.city, self.address)
        entry = Entry(
            uid=self._booking,
            made=self._made,
            starts=self._slot.starts,
            ends=self._slot.ends,
            summary=self.title,
            location=", ".join(part for part in places if part),
            description=f"{self.codeFirst}-{self.codeSecond}",
        )
        words = calendar_text(entry)
        if words != self._drawn[0]:
            self._drawn = words, draw(words)
        return self._drawn[1]

    def _station(self) -> Station | None:
        return self._occasions.station(self._slot) if self._slot else None

    def _joining(self) -> Joining:
        return self._occasions.joining(self._slot, self._page.language) if self._slot else Joining()
