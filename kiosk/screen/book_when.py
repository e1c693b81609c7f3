"""The question "when": days that have times, and the times of the day chosen, for a party of so many.

Numbers follow the cache; no row comes or goes while somebody looks. It knows nothing of who books.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.day_strip import DayStrip
from kiosk.screen.language import long_day, short_day
from kiosk.screen.occasion import Occasions
from kiosk.screen.page import PageModel
from kiosk.screen.qt import Property
from kiosk.screen.rows import Row, Rows

if TYPE_CHECKING:
    from kiosk.domain.slots import Slot as BookedSlot
    from kiosk.services.book import Offer

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_NEAREST = 3
_GONE = -1


@QmlElement
class WhenRows(Rows):
    """Times to choose from."""

    class Columns(IntEnum):
        """``room`` is a number of persons. ``fit``: ``free``; ``short``, room for fewer than come; ``full``;
        ``small``, for at least ``room`` persons; ``large``, for at most ``room``; or ``gone``, no longer offered.
        ``now``: a host is free, and one may join at once.
        """

        slotId = 0
        day = 1
        time = 2
        fit = 3
        room = 4
        station = 5
        guest = 6
        guestCity = 7
        guestTime = 8
        chosen = 9
        now = 10


@QmlElement
class WhenModel(QObject):
    """Days and times of one item. The first time with room is chosen until somebody chooses another."""

    changed = Signal()

    def __init__(self, *, page: PageModel, occasions: Occasions, now: datetime, barred: str = "") -> None:
        super().__init__(page)
        self._page = page
        self._occasions = occasions
        self._today = occasions.local(now).date()
        self._barred = barred
        self._item = ""
        self._party = 1
        self._slots: tuple[BookedSlot, ...] = ()
        self._free: dict[str, int] = {}
        self._slot: BookedSlot | None = None
        self._strip = DayStrip(page)
        self._strip.picked.connect(self._picked)
        self._waits = False
        self._time_rows = WhenRows(self)
        self._near_rows = WhenRows(self)

    @property
    def chosen(self) -> BookedSlot | None:
        """The slot chosen."""
        return self._slot

    def offer(self, item: str, offers: Iterable[Offer]) -> None:
        """These are the times of an item; what was chosen before stays where it is still among them."""
        here = [offer for offer in offers if offer.slot.item == item and offer.slot.id != self._barred]
        self._item = item
        self._slots = tuple(offer.slot for offer in here)
        self._free = {offer.slot.id: offer.free for offer in here}
        day = self._strip.day
        self._strip.take((self._occasions.day(slot) for slot in self._slots), self._today)
        if self._slot not in self._slots:
            self._choose_first()
        else:
            self._strip.show(day)
        self.speak()

    def update(self, offers: Iterable[Offer]) -> None:
        """Other numbers. A page that had no times shows the first ones."""
        offers = tuple(offers)
        if not self._slots:
            self.offer(self._item, offers)
            return
        free = {offer.slot.id: offer.free for offer in offers}
        self._free = {slot.id: free.get(slot.id, _GONE) for slot in self._slots}
        self.speak()

    def for_party(self, party: int) -> None:
        """So many persons come. A choice that has room for fewer gives way to one that has."""
        self._party = party
        if self._slot is None or not self._fits(self._slot):
            self._choose_first()
        self.speak()

    def take(self, slot_id: str) -> bool:
        """Choose a slot, and show its day; whether it can be chosen."""
        found = next((slot for slot in self._slots if slot.id == slot_id), None)
        if found is None or self._fit(found) not in {"free", "full", "short"}:
            return False
        self._slot = found
        self.settle()
        self._strip.show(self._occasions.day(found))
        self.speak()
        return True

    def speak(self) -> None:
        """Everything in the language of now."""
        self._strip.speak()
        self._show_times()

    @Property(DayStrip, constant=True)
    def strip(self) -> DayStrip:
        """The days that have times."""
        return self._strip

    @Property(WhenRows, constant=True)
    def times(self) -> WhenRows:
        """The times of the day chosen."""
        return self._time_rows

    @Property(WhenRows, constant=True)
    def nearest(self) -> WhenRows:
        """The times with room that lie nearest to the one chosen, soonest first."""
        return self._near_rows

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether there is no time at all."""
        return not self._slots

    @Property(str, notify=changed)
    def chosenTime(self) -> str:
        """The time chosen; empty while there is none."""
        return self._occasions.time(self._slot, self._page.language) if self._slot else ""

    @Property(str, notify=changed)
    def chosenDay(self) -> str:
        """Its day in a few letters; empty while there is none."""
        return short_day(self._occasions.day(self._slot), self._page.language) if self._slot else ""

    @Property(bool, notify=changed)
    def chosenNow(self) -> bool:
        """Whether that is a time that has begun, and can be joined at once."""
        return self._slot is not None and self._slot.now

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Whether the time chosen has no room, so that there is only its waiting list."""
        return self._slot is not None and self._fit(self._slot) != "free"

    @property
    def lost(self) -> str:
        """Why the time chosen has no room any more that it had then: a reason; empty where that is not so."""
        if self._slot is None or not self.waiting or self._waits:
            return ""
        return "slot_closed" if self._fit(self._slot) == "gone" else "full"

    def settle(self) -> None:
        """The time chosen is wanted as it stands, also where there is only its waiting list."""
        self._waits = self.waiting

    @Property(int, notify=changed)
    def minutes(self) -> int:
        """How long it takes; 0 while nothing is chosen."""
        return self._slot.minutes if self._slot else 0

    @Slot(str)
    def choose(self, slot_id: str) -> None:
        """Choose a time."""
        self.take(slot_id)

    @Slot()
    def _picked(self) -> None:
        self._slot = next((slot for slot in self._on_the_day() if self._fits(slot)), None)
        self._show_times()

    def _show_times(self) -> None:
        self._time_rows.replace([self._row(slot) for slot in self._on_the_day()])
        self._near_rows.replace([self._row(slot) for slot in self._nearest()])
        self.changed.emit()

    def _on_the_day(self) -> list[BookedSlot]:
        return [slot for slot in self._slots if self._occasions.day(slot) == self._strip.day]

    def _choose_first(self) -> None:
        self._slot = next((slot for slot in self._slots if self._fits(slot)), None)
        first = self._slot or next(iter(self._slots), None)
        self._strip.show(self._occasions.day(first) if first else None)

    def _nearest(self) -> list[BookedSlot]:
        wanted = self._slot
        if wanted is None:
            return []
        others = [slot for slot in self._slots if slot != wanted and self._fits(slot)]
        near = sorted(others, key=lambda slot: abs(slot.starts - wanted.starts))[:_NEAREST]
        return sorted(near, key=lambda slot: slot.starts)

    def _fits(self, slot: BookedSlot) -> bool:
        return self._fit(slot) == "free"

    def _fit(self, slot: BookedSlot) -> str:
        free = self._free.get(slot.id, _GONE)
        if free == _GONE:
            return "gone"
        if self._party < slot.least:
            return "small"
        if self._party > slot.capacity:
            return "large"
        return "free" if free >= self._party else "short" if free else "full"

    def _row(self, slot: BookedSlot) -> Row:
        language, fit = self._page.language, self._fit(slot)
        station = self._occasions.station(slot)
        return (
            slot.id,
            long_day(self._occasions.day(slot), language),
            self._occasions.time(slot, language),
            fit,
            {"small": slot.least, "large": slot.capacity}.get(fit, max(0, self._free.get(slot.id, 0))),
            station.number if station else 0,
            *self._occasions.joining(slot, language),
            slot == self._slot,
            slot.now,
        )
