"""A slot in the making: what somebody at the desk has chosen of it so far. It knows nothing of Qt or of files."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.domain.audience import Audience
from kiosk.domain.languages import LANGUAGES

if TYPE_CHECKING:
    from kiosk.domain.slots import Plan
    from kiosk.services.desk_choices import Choices

AUDIENCES: tuple[Audience, ...] = ("citizen", "professional", "company", "researcher")
MINUTES = (15, 30, 45, 60, 90, 120)
MOST_PERSONS = 500


@dataclass
class Draft:
    """``hour`` and ``quarter`` (0, 15, 30 or 45) are by the centre's clock."""

    item: str = ""
    station: str = ""
    host: str = ""
    hour: int = 10
    quarter: int = 0
    minutes: int = 30
    capacity: int = 6
    least: int = 1
    languages: set[str] = field(default_factory=set)
    audience: set[str] = field(default_factory=set)
    guest_centre: str = ""
    guest_name: str = ""

    def take_item(self, item: str, choices: Choices) -> None:
        """Choose what is shown, and with it the station at which it stands."""
        self.item = item
        stands = choices.stations.get(item, frozenset())
        if stands and self.station not in stands:
            self.station = stands_first(choices, stands)

    def plan(self, day: date, choices: Choices) -> Plan:
        """The plan that it makes on a day. Its id is a stand-in."""
        from kiosk.domain.slots import Guest, Plan

        zone = ZoneInfo(choices.centre.zone if choices.centre else "UTC")
        starts = datetime.combine(day, time(self.hour, self.quarter), zone).astimezone(UTC)
        kinds = {card.id: card.kind for card in choices.items}
        return Plan(
            id="draft",
            centre=choices.centre.id if choices.centre else "",
            kind="event" if kinds.get(self.item) == "event" else "technology",
            item=self.item,
            station=self.station or None,
            host=self.host or None,
            starts=starts,
            ends=starts + timedelta(minutes=self.minutes),
            capacity=self.capacity,
            least=min(self.least, self.capacity),
            languages=tuple(each for each in LANGUAGES if each in self.languages),
            audience=tuple(each for each in AUDIENCES if each in self.audience),
            guest=Guest(centre=self.guest_centre, name=self.guest_name.strip()) if self.guest_centre else None,
        )


def stands_first(choices: Choices, stands: frozenset[str]) -> str:
    """Of some stations the one with the lowest number; empty where none of them is known."""
    stations = choices.centre.stations if choices.centre else ()
    return next((each.id for each in sorted(stations, key=lambda each: each.number) if each.id in stands), "")
