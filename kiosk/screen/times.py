"""The next times: days that have any, and the times of the day chosen. Read-only; the numbers follow the cache."""

from __future__ import annotations

from datetime import date, datetime
from enum import IntEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.day_strip import DayStrip
from kiosk.screen.language import time_words
from kiosk.screen.page import PageModel
from kiosk.screen.qt import Property
from kiosk.screen.rows import Row, Rows
from kiosk.screen.session import Session

if TYPE_CHECKING:
    from kiosk.domain.documents import Technology
    from kiosk.domain.slots import Slot as DemonstrationSlot
    from kiosk.services.browse import TimesContent

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TimeRows(Rows):
    """The times of one day."""

    class Columns(IntEnum):
        """``room`` is a number of persons, 0 when full, -1 when the time is no longer offered. ``technologyId`` and
        ``slotId`` say what to book. ``now``: a host is free, and one may join at once.
        """

        technologyId = 0
        time = 1
        title = 2
        room = 3
        station = 4
        guest = 5
        guestCity = 6
        guestTime = 7
        slotId = 8
        now = 9


@QmlElement
class TimesPage(PageModel):
    """The coming times here, of all demonstrations or of one technology."""

    changed = Signal()
    emptyChanged = Signal()

    def __init__(
        self,
        *,
        session: Session,
        content: TimesContent,
        technology: Technology | None,
        now: datetime,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, parent=parent)
        self._technology = technology
        self._now = now
        self._room: dict[str, int] = {}
        self._strip = DayStrip(self)
        self._strip.picked.connect(self._show_times)
        self._take(content)
        self._time_rows = TimeRows(self)
        self.speak()

    def speak(self) -> None:
        """Days and times in the language of now."""
        self._strip.speak()
        self._show_times()

    def update(self, content: TimesContent) -> None:
        """Slots moved: the numbers change in their rows; no row comes or goes while somebody looks.

        A page that had none shows the first ones.
        """
        if self.empty:
            self._take(content)
            self.speak()
            self.emptyChanged.emit()
            return
        free = {slot.id: slot.free for slot in content.slots}
        self._room = {slot_id: free.get(slot_id, -1) for slot_id in self._room}
        self.speak()

    @property
    def technology(self) -> str | None:
        """The id of the one technology whose times these are."""
        return self._technology.id if self._technology else None

    @Property(str, notify=changed)
    def technologyTitle(self) -> str:
        """The one technology whose times these are; empty for all."""
        return self.read(self._technology.title) if self._technology else ""

    @Property(DayStrip, constant=True)
    def strip(self) -> DayStrip:
        """The days that have times."""
        return self._strip

    @Property(TimeRows, constant=True)
    def times(self) -> TimeRows:
        """The times of the day chosen."""
        return self._time_rows

    @Property(bool, notify=emptyChanged)
    def empty(self) -> bool:
        """Whether no time is known."""
        return not self._room

    @Slot()
    def _show_times(self) -> None:
        self._time_rows.replace([self._row(slot) for slot in self._content.slots if self._day(slot) == self._strip.day])

    def _take(self, content: TimesContent) -> None:
        self._content = content
        self._zone = ZoneInfo(content.centre.zone if content.centre else "UTC")
        self._room = {slot.id: slot.free for slot in content.slots}
        self._strip.take((self._day(slot) for slot in content.slots), self._now.astimezone(self._zone).date())

    def _day(self, slot: DemonstrationSlot) -> date:
        return slot.starts.astimezone(self._zone).date()

    def _row(self, slot: DemonstrationSlot) -> Row:
        guest = self._content.guests.get(slot.guest.centre) if slot.guest else None
        return (
            slot.item,
            time_words(slot.starts.astimezone(self._zone), self.language),
            self._content.cards[slot.item].words[self.language].title,
            self._room[slot.id],
            self._station(slot.station),
            slot.guest.name if slot.guest and guest else "",
            self.read(guest.city) if guest else "",
            time_words(slot.starts.astimezone(ZoneInfo(guest.zone)), self.language) if guest else "",
            slot.id,
            slot.now,
        )

    def _station(self, station_id: str | None) -> int:
        station = self._content.centre.station_in_use(station_id) if self._content.centre else None
        return station.number if station else 0
