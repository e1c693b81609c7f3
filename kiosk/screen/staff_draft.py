"""A slot in the making: what somebody at the desk has chosen of it so far. It knows nothing of Qt or of files."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from kiosk.domain.audience import Audience
from kiosk.domain.held import HELD_AS
from kiosk.domain.languages import LANGUAGES

if TYPE_CHECKING:
    from kiosk.domain.slots import Plan
    from kiosk.services.desk_choices import Choices

AUDIENCES: tuple[Audience, ...] = ("citizen", "professional", "company", "researcher")
MINUTES = (15, 30, 45, 60, 90, 120, 180, 240)
QUARTERS = (0, 15, 30, 45)
MOST_PERSONS = 500
_LONGEST = 720  # minutes; so long a slot of a series may be


@dataclass
class Draft:
    """``hour`` and ``quarter``, the minutes past it, are by the centre's clock."""

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
        """Choose what is held, and with it the station at which it stands, and what it says of its own time."""
        self.item = item
        stands = choices.stations.get(item, frozenset())
        if stands and self.station not in stands:
            self.station = stands_first(choices, stands)
        usual = choices.usual.get(item)
        if usual is not None:
            self.minutes = min(max(usual.minutes, 1), _LONGEST)
        if usual is not None and usual.starts is not None:
            starts = usual.starts.astimezone(choices.zone)
            self.hour, self.quarter = starts.hour, starts.minute

    def plan(self, day: date, choices: Choices) -> Plan:
        """The plan that it makes on a day. Its id is a stand-in."""
        from kiosk.domain.slots import Guest, Plan

        starts = datetime.combine(day, time(self.hour, self.quarter), choices.zone).astimezone(UTC)
        kinds = {card.id: card.kind for card in choices.items}
        return Plan(
            id="draft",
            centre=choices.centre.id if choices.centre else "",
            kind=HELD_AS[kinds.get(self.item, "technology")],
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
    stations = [each for each in (choices.centre.stations if choices.centre else ()) if not each.retired]
    return next((each.id for each in sorted(stations, key=lambda each: each.number) if each.id in stands), "")
