"""What is held at a centre in time to come, for whoever changes its hours, its stations or an item, which cancels
nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.domain.booking_states import LIVE

if TYPE_CHECKING:
    from kiosk.store.projection import Projection

_AHEAD = timedelta(days=740)

Hours = tuple[time, time] | None
"""From when to when by the centre's clock; None: closed all day."""


@dataclass(frozen=True, slots=True)
class HeldTime:
    """A time that is not over and not cancelled, as instants; ``station`` is empty where none is named, and ``people``
    have booked it or asked for a place.
    """

    starts: datetime
    ends: datetime
    station: str = ""
    people: int = 0


@dataclass(frozen=True, slots=True)
class Concerned:
    """How many ``times`` a change concerns, and how many ``people`` have booked those."""

    times: int = 0
    people: int = 0


def held_times(
    projection: Projection, centre: str, now: datetime, *, technology: str | None = None
) -> tuple[HeldTime, ...]:
    """All that is held at a centre from now on, of one item where ``technology`` names it, soonest first. Raises
    StoreError.
    """
    found = projection.slots_between(centre, now, now + _AHEAD, technology=technology)
    slots = [slot for slot in found if slot.state != "cancelled"]
    people = dict.fromkeys((slot.id for slot in slots), 0)
    for party in projection.bookings.parties(list(people)) if people else ():
        people[party.slot] += party.size if party.state in LIVE else 0
    return tuple(HeldTime(slot.starts, slot.ends, slot.station or "", people[slot.id]) for slot in slots)


def outside(held: Iterable[HeldTime], zone: ZoneInfo, hours: Callable[[date], Hours]) -> Mapping[date, Concerned]:
    """The days on which something lies outside of the ``hours`` of its day, in their order."""
    found: dict[date, list[HeldTime]] = {}
    for each in held:
        day = each.starts.astimezone(zone).date()
        if not _within(each, hours(day), day, zone):
            found.setdefault(day, []).append(each)
    return {day: concerned(those) for day, those in found.items()}


def at_station(held: Iterable[HeldTime], station: str) -> Concerned:
    """How many times are held at a station, and how many people have booked those."""
    return concerned(each for each in held if each.station == station)


def concerned(held: Iterable[HeldTime]) -> Concerned:
    """How many these are."""
    those = list(held)
    return Concerned(len(those), sum(each.people for each in those))


def _within(held: HeldTime, hours: Hours, day: date, zone: ZoneInfo) -> bool:
    if hours is None:
        return False
    opens, closes = (datetime.combine(day, at, zone) for at in hours)
    return opens <= held.starts and held.ends <= closes
