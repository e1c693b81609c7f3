"""What the staff sees at its desk: the slots of some days with who is booked, and what waits for a person.

Names are not here: they are sealed, and ``names`` asks for them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.domain.clock import Clock
from kiosk.domain.code import code_hash, read_code
from kiosk.domain.keeping import DETAILS_DAYS
from kiosk.services.door import StaffSession
from kiosk.services.setbacks import Setback, setback
from kiosk.services.sitting import Sitting
from kiosk.services.zone import midnight, zone_of, zone_of_document
from kiosk.store.parties import Party
from kiosk.store.projection import Projection

if TYPE_CHECKING:
    from kiosk.domain.cards import Card
    from kiosk.domain.documents import Centre
    from kiosk.domain.notices import Notice
    from kiosk.domain.slots import Slot

_REMEMBERED = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class DeskContent:
    """What stands around some sittings: this centre, the one on the other shore, cards by item, which of those items
    visitors see (``shown``), who works here by id, and what whoever looks may do. ``left_out``: how many slots of a day
    were not asked for.
    """

    now: datetime
    centre: Centre | None
    other: Centre | None
    sittings: tuple[Sitting, ...]
    cards: dict[str, Card]
    shown: Collection[str]
    hosts: dict[str, str]
    rights: frozenset[str]
    left_out: Mapping[date, int] = field(default_factory=dict)

    @property
    def zone(self) -> ZoneInfo:
        """The centre's."""
        return zone_of_document(self.centre)

    def with_sittings(self, sittings: Iterable[Sitting]) -> DeskContent:
        """The same around other sittings."""
        return replace(self, sittings=tuple(sittings))


@dataclass(frozen=True, slots=True)
class Setbacks:
    """What the hub did not do. ``content`` is what stands around its slots; it has no sittings."""

    content: DeskContent
    each: tuple[Setback, ...]


@dataclass(frozen=True, slots=True)
class Notices:
    """What has to be known of the hub and its kiosks, and messages. ``content`` has as sittings the slots that are
    overbooked. ``kept_days``: so long a message is there that nobody answers.
    """

    content: DeskContent
    each: tuple[Notice, ...]
    kept_days: int = DETAILS_DAYS


class DeskView:
    """Reads for the staff's pages. Every method raises NotAllowedError for a session that is locked, and StoreError.

    Runs on the one thread that owns the projection.
    """

    def __init__(self, *, projection: Projection, clock: Clock, centre: str) -> None:
        self._projection = projection
        self._clock = clock
        self._centre = centre

    def today(self, session: StaffSession) -> date:
        """Today, by the centre's clock."""
        session.demand_open()
        return self._clock.now().astimezone(self._zone()).date()

    def days(
        self, session: StaffSession, first: date | None = None, count: int = 1, most: int | None = None
    ) -> DeskContent:
        """The slots of ``count`` days from ``first`` on, which is today where it is not said, by the centre's clock.

        With ``most`` so many of each day: the next ones, else the last ones. Nobody looks for who is booked for the
        others.
        """
        session.demand_open()
        zone, first = self._zone(), first or self.today(session)
        since, until = (midnight(first + timedelta(days=days), zone) for days in (0, count))
        found = self._projection.slots_between(self._centre, since, until)
        if most is None:
            return self._around(session, found)
        by_day: dict[date, list[Slot]] = {}
        for slot in found:
            by_day.setdefault(slot.starts.astimezone(zone).date(), []).append(slot)
        now = self._clock.now()
        shown = {day: _next(slots, most, now) for day, slots in by_day.items()}
        content = self._around(session, (slot for slots in shown.values() for slot in slots))
        return replace(content, left_out={day: len(by_day[day]) - len(slots) for day, slots in shown.items()})

    def coming(self, session: StaffSession, days: int = 740) -> DeskContent:
        """The slots that are not over yet and that the hub knows, for so many days."""
        session.demand_open()
        now, opened = self._clock.now(), self._projection.bookings.overlay().opened
        found = self._projection.slots_between(self._centre, now, now + timedelta(days=days))
        return self._around(session, (slot for slot in found if slot.id not in opened))

    def slot(self, session: StaffSession, slot_id: str) -> DeskContent:
        """One slot; no sitting where there is none of that id."""
        session.demand_open()
        found = self._projection.slot(slot_id)
        return self._around(session, () if found is None else (found,))

    def to_do(self, session: StaffSession) -> DeskContent:
        """The slots that are not over and for which somebody waits for an answer or has to be told something, with
        those alone. Once it is over, an answer or news come too late.
        """
        session.demand_open()
        waiting = self._projection.bookings.to_do()
        known = (self._projection.slot(slot_id) for slot_id in {party.slot for party in waiting})
        found = [slot for slot in known if slot is not None and slot.ends > self._clock.now()]
        return self._around(session, sorted(found, key=lambda slot: (slot.starts, slot.id)), waiting)

    def setbacks(self, session: StaffSession) -> Setbacks:
        """What the staff wanted here in the last two weeks and the hub did not do, until somebody has seen to it; in
        the order of deciding.
        """
        session.demand_open()
        refused = self._projection.bookings.refused(self._clock.now() - _REMEMBERED)
        found = tuple(setback(each, self._projection) for each in refused)
        return Setbacks(self._around(session, (slot for each in found for slot in each.slots), ()), found)

    def notices(self, session: StaffSession) -> Notices:
        """What has happened at the hub or to a kiosk, who calls and who has written, until somebody has seen to it."""
        session.demand_open()
        found = self._projection.bookings.notices()
        slots = (self._projection.slot(each.about) for each in found if each.kind == "overbooked")
        days = self._projection.bookings.details_days() or DETAILS_DAYS
        return Notices(self._around(session, (slot for slot in slots if slot is not None)), found, days)

    def party(self, session: StaffSession, booking: str) -> Party | None:
        """One booking."""
        session.demand_open()
        return self._projection.bookings.party(booking)

    def sizes(self, session: StaffSession, booking: str) -> range:
        """How many persons a booking can be changed to, as far as is known here; none where there is no such booking.
        Who waits is bound by the slot alone, and who has a seat by the room that is left.
        """
        session.demand_open()
        party = self._projection.bookings.party(booking)
        slot = self._projection.slot(party.slot) if party else None
        if party is None or slot is None:
            return range(0)
        most = min(party.size + slot.free, slot.capacity) if party.seated else slot.capacity
        return range(min(slot.least, party.size), max(most, party.size) + 1)

    def of_code(self, session: StaffSession, shown: str) -> Party | None:
        """The booking with the code that somebody shows or has scanned; None where there is none."""
        session.demand_open()
        code = read_code(shown)
        booking = self._projection.bookings.booking_of(code_hash(code)) if code else None
        return self._projection.bookings.party(booking) if booking else None

    def _around(
        self, session: StaffSession, slots: Iterable[Slot], parties: tuple[Party, ...] | None = None
    ) -> DeskContent:
        slots = tuple(slots)
        items = {slot.item for slot in slots}
        now = self._clock.now()
        booked = self._projection.bookings.parties([slot.id for slot in slots]) if parties is None else parties
        by_slot: dict[str, list[Party]] = {slot.id: [] for slot in slots}
        for party in booked:
            by_slot.setdefault(party.slot, []).append(party)
        centre = self._centre_document(self._centre)
        unsent = self._projection.bookings.overlay().unsent
        return DeskContent(
            now=now,
            centre=centre,
            other=self._other_shore(centre, slots),
            sittings=tuple(Sitting(slot, tuple(by_slot[slot.id]), slot.id in unsent) for slot in slots),
            cards=self._projection.cards_known(items),
            shown=self._projection.cards_of(items, now).keys(),
            hosts={staff.id: staff.name for staff in self._projection.bookings.staff()},
            rights=session.rights,
        )

    def _other_shore(self, centre: Centre | None, slots: Iterable[Slot]) -> Centre | None:
        """The centre whose clock stands beside ours: that of the guests, else the first in another zone."""
        guests = [slot.guest.centre for slot in slots if slot.guest]
        known = [card.id for card in self._projection.cards("centre", self._clock.now())]
        for other_id in (*guests, *known):
            other = self._centre_document(other_id)
            if centre is not None and other is not None and other.zone != centre.zone:
                return other
        return None

    def _centre_document(self, centre: str) -> Centre | None:
        found = self._projection.document(centre, self._clock.now())
        return found if found is not None and found.kind == "centre" else None

    def _zone(self) -> ZoneInfo:
        return zone_of(self._projection, self._centre, self._clock.now())


def _next(slots: list[Slot], most: int, now: datetime) -> list[Slot]:
    """So many of them: those that come next, else the last ones."""
    over = sum(slot.ends <= now for slot in slots)
    first = min(over, max(len(slots) - most, 0))
    return slots[first : first + most]
