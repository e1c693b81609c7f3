"""What a slot is in a visitor's words: what is shown, which day, when, where, and the other shore's time.

It reads values that a page was opened with, and asks no file.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from kiosk.screen.language import Language, time_words

if TYPE_CHECKING:
    from kiosk.domain.cards import Card
    from kiosk.domain.centre import Station
    from kiosk.domain.slots import Slot
    from kiosk.services.browse import TimesContent

_NO_ZONE = "UTC"


class Joining(NamedTuple):
    """Who joins by video, from which city, and what time it is there then; all empty where nobody does."""

    name: str = ""
    city: str = ""
    time: str = ""


class Occasions:
    """Slots of one centre in words."""

    def __init__(self, content: TimesContent) -> None:
        self.centre = content.centre
        self._cards = content.cards
        self._guests = content.guests
        self._zone = ZoneInfo(content.centre.zone if content.centre else _NO_ZONE)

    @property
    def items(self) -> tuple[Card, ...]:
        """What can be shown."""
        return tuple(self._cards.values())

    def card(self, item: str) -> Card | None:
        """The card of what is shown."""
        return self._cards.get(item)

    def title(self, item: str, language: Language) -> str:
        """What is shown; empty where it is not known any more."""
        card = self._cards.get(item)
        return card.words[language].title if card else ""

    def local(self, instant: datetime) -> datetime:
        """An instant by the centre's clock."""
        return instant.astimezone(self._zone)

    def day(self, slot: Slot) -> date:
        """The day at the centre on which a slot starts."""
        return self.local(slot.starts).date()

    def clock(self, instant: datetime, language: Language) -> str:
        """The time of day at the centre."""
        return time_words(self.local(instant), language)

    def time(self, slot: Slot, language: Language) -> str:
        """When it starts, by the centre's clock."""
        return self.clock(slot.starts, language)

    def ends(self, slot: Slot, language: Language) -> str:
        """When it ends, by the centre's clock."""
        return self.clock(slot.ends, language)

    def station(self, slot: Slot) -> Station | None:
        """Where in the room it is; None where that station is retired meanwhile."""
        return self.centre.station_in_use(slot.station) if self.centre else None

    def joining(self, slot: Slot, language: Language) -> Joining:
        """Who joins from the other shore."""
        centre = self._guests.get(slot.guest.centre) if slot.guest else None
        if slot.guest is None or centre is None:
            return Joining()
        there = slot.starts.astimezone(ZoneInfo(centre.zone))
        return Joining(slot.guest.name, centre.city.read(language), time_words(there, language))
