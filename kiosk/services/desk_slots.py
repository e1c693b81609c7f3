"""What the staff does with slots: open them, once or in a series, copy a week, change, close, cancel and reopen them.

Who may do it is decided here and nowhere above. What is certain not to go is refused at once; the rest is an intent,
which can be taken back for some seconds and then goes to the hub.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from kiosk.domain.clashes import Clash, clashes
from kiosk.domain.clock import Clock
from kiosk.domain.held import HELD_AS, SlotKind
from kiosk.domain.ids import Ids
from kiosk.domain.intents import AnyIntent, ChangeSlot, CloseSlot, OpenSlots, ReopenSlot
from kiosk.domain.slots import Plan, Slot
from kiosk.services.desk_choices import choices, told_of
from kiosk.services.desk_copy import WeekCopy, week_copy
from kiosk.services.door import StaffSession
from kiosk.services.identity_numbers import has_identity_number
from kiosk.services.refused import BookingRefusedError
from kiosk.services.zone import midnight, zone_of
from kiosk.store.projection import Projection

if TYPE_CHECKING:
    from kiosk.domain.persons import Person
    from kiosk.domain.repeat import Repeat
    from kiosk.services.desk_choices import Choices
    from kiosk.store.ledger import Ledger
    from kiosk.store.spending import Room


@dataclass(frozen=True, slots=True)
class Affected:
    """How many parties, and how many persons in them, are booked and have to be told; and how many persons are here
    already, whom nobody has to call.
    """

    parties: int = 0
    persons: int = 0
    here: int = 0


class Changes(TypedDict, total=False):
    """What can be changed of a slot here; what is left out stays. None empties it."""

    capacity: int
    host: str | None
    station: str | None


class DeskSlots:
    """Every method raises NotAllowedError, StoreError, and BookingRefusedError for what is certain not to go.

    Those that change something answer with the intent's id, or with all of theirs, by which ``DeskWork.undo`` takes it
    back. Runs on the one thread that owns the projection.
    """

    def __init__(
        self, *, projection: Projection, ledger: Callable[[], Ledger], clock: Clock, ids: Ids, centre: str
    ) -> None:
        self._projection = projection
        self._ledger = ledger
        self._clock = clock
        self._ids = ids
        self._centre = centre

    def choices(self, session: StaffSession) -> Choices:
        """What slots here can be made of."""
        session.demand("open_slots")
        return choices(self._projection, self._centre, self._clock.now())

    def series(self, session: StaffSession, first: Plan, repeat: Repeat) -> tuple[Plan, ...]:
        """The plans of a series like its first one, at the same time by its centre's clock, soonest first; at most
        ``kiosk.recurrence.MOST``. One that is over already is not among them.
        """
        from kiosk.recurrence import Series, times

        session.demand("open_slots")
        zone = zone_of(self._projection, first.centre, self._clock.now())
        local = first.starts.astimezone(zone).replace(tzinfo=None, fold=0)
        series = Series(rule=repeat.rule(), first=local, zone=zone.key, minutes=first.minutes)
        made = (self._like(first, starts, ends) for starts, ends in times(series))
        return tuple(plan for plan in made if plan.ends > self._clock.now())

    def copy_week(self, session: StaffSession, into: date) -> WeekCopy:
        """What a copy into the seven days from ``into`` on would be."""
        session.demand("open_slots")
        return week_copy(self._projection, self._centre, into, self._clock.now(), self._like)

    def clashes(self, session: StaffSession, plans: Sequence[Plan]) -> tuple[Clash, ...]:
        """What these plans clash with: slots here, and those of them that come before. One for each plan at most."""
        session.demand_open()
        if not plans:
            return ()
        since, until = min(plan.starts for plan in plans), max(plan.ends for plan in plans)
        held: list[Plan] = list(self._projection.slots_between(self._centre, since, until))
        found: list[Clash] = []
        for plan in plans:
            found += [clash for clash in (next(clashes(plan, held), None),) if clash is not None]
            held.append(plan)
        return tuple(found)

    def open_slots(self, session: StaffSession, plans: Sequence[Plan], *, despite_clash: bool = False) -> str:
        """Open them, all or none."""
        by = session.demand("open_slots")
        if not plans:
            raise BookingRefusedError("already_so")
        if any(plan.ends <= self._clock.now() for plan in plans):
            raise BookingRefusedError("slot_over")
        if not despite_clash and self.clashes(session, plans):
            raise BookingRefusedError("clash")
        wish = OpenSlots(
            id=self._ids.new(),
            subject=self._ids.new(),
            at=self._clock.now(),
            person=by,
            slots=tuple(plans),
            despite_clash=despite_clash,
        )
        return self._put(wish)[0]

    def free_now(
        self,
        session: StaffSession,
        item: str,
        station: str | None,
        minutes: int,
        capacity: int,
        *,
        despite_clash: bool = False,
    ) -> str:
        """Whoever asks is free and shows ``item`` to walk-ins, from now on for so many minutes."""
        plan = self.plan_now(session, item, station, minutes, capacity)
        return self.open_slots(session, (plan,), despite_clash=despite_clash)

    def plan_now(self, session: StaffSession, item: str, station: str | None, minutes: int, capacity: int) -> Plan:
        """What ``free_now`` opens."""
        by = session.demand("open_slots")
        now = self._clock.now().replace(second=0, microsecond=0)
        return Plan(
            id=self._ids.new(),
            centre=self._centre,
            kind=self._kind(item),
            item=item,
            station=station,
            host=by.staff,
            starts=now,
            ends=now + timedelta(minutes=minutes),
            capacity=capacity,
            now=True,
        )

    def promised(self, session: StaffSession, slot_id: str) -> int:
        """How many persons a slot can't be made smaller than, as far as is known here: those who are booked, and the
        places that kiosks hold. What this kiosk holds and may still spend goes back with the change.
        """
        session.demand_open()
        slot = self._known(slot_id)
        booked = sum(party.size for party in self._projection.bookings.parties([slot_id]) if party.seated)
        own, going = self._held(slot_id)
        return max(slot.capacity - slot.free + going, booked) if slot.state == "open" else booked + own + going

    def change_slot(
        self,
        session: StaffSession,
        slot_id: str,
        base: int,
        *,
        despite_clash: bool = False,
        **changes: Unpack[Changes],
    ) -> str:
        """Change a slot that was seen at revision ``base``."""
        by = session.demand("change_slot")
        slot = self._known(slot_id)
        if slot.revision != base:
            raise BookingRefusedError("changed_meanwhile")
        if slot.ends <= self._clock.now():
            raise BookingRefusedError("slot_over")
        wanted = slot.model_copy(update=dict(changes))
        if {name: getattr(slot, name) for name in changes} == changes:
            raise BookingRefusedError("already_so")
        if wanted.capacity < max(self.promised(session, slot_id), wanted.least):
            raise BookingRefusedError("below_promised")
        moves = (wanted.host, wanted.station) != (slot.host, slot.station)
        if moves and not despite_clash and self.clashes(session, (wanted,)):
            raise BookingRefusedError("clash")
        wish = ChangeSlot(
            id=self._ids.new(),
            subject=slot_id,
            at=self._clock.now(),
            person=by,
            base=base,
            despite_clash=despite_clash,
            **changes,
        )
        return self._put(wish, room=self._room_less(slot, wanted.capacity))[0]

    def close_slot(self, session: StaffSession, slot_id: str, reason: str = "", *, cancelled: bool = False) -> str:
        """Take no more bookings; or don't hold it at all, and whoever is booked has to be told."""
        by = session.demand("close_slot")
        slot = self._known(slot_id)
        if slot.state == ("cancelled" if cancelled else "closed"):
            raise BookingRefusedError("already_so")
        if slot.ends <= self._clock.now():
            raise BookingRefusedError("slot_over")
        return self._close((slot,), by, reason, cancelled=cancelled)[0]

    def reopen_slot(self, session: StaffSession, slot_id: str) -> str:
        """Take bookings again. Who was cancelled stays so."""
        by = session.demand("reopen_slot")
        slot = self._known(slot_id)
        if slot.state == "open":
            raise BookingRefusedError("already_so")
        if slot.ends <= self._clock.now():
            raise BookingRefusedError("slot_over")
        return self._put(ReopenSlot(id=self._ids.new(), subject=slot_id, at=self._clock.now(), person=by))[0]

    def to_close(self, session: StaffSession, day: date) -> tuple[Slot, ...]:
        """The slots of a local day that would be cancelled with it: all that are held and not over."""
        session.demand_open()
        zone = zone_of(self._projection, self._centre, self._clock.now())
        since, until = midnight(day, zone), midnight(day + timedelta(days=1), zone)
        found = self._projection.slots_between(self._centre, since, until)
        now = self._clock.now()
        return tuple(slot for slot in found if slot.starts >= since and slot.ends > now and slot.state != "cancelled")

    def close_day(self, session: StaffSession, day: date, reason: str = "") -> tuple[str, ...]:
        """Cancel all that is held on a local day and not over, all of it or nothing; an intent for each."""
        by = session.demand("close_slot")
        slots = self.to_close(session, day)
        if not slots:
            raise BookingRefusedError("already_so")
        return self._close(slots, by, reason, cancelled=True)

    def affected(self, session: StaffSession, slots: Iterable[str]) -> Affected:
        """Who is booked, asks for a place or waits in these slots, and would have to be told; and who has come."""
        session.demand_open()
        found = self._projection.bookings.parties(list(slots))
        told = [party.size for party in found if told_of(party)]
        return Affected(len(told), sum(told), sum(party.size for party in found if party.state == "arrived"))

    def _close(self, slots: Iterable[Slot], by: Person, reason: str, *, cancelled: bool) -> tuple[str, ...]:
        if has_identity_number(reason):
            raise BookingRefusedError("identity_number")
        shared: dict[str, Any] = {"at": self._clock.now(), "person": by, "cancelled": cancelled, "reason": reason}
        return self._put(*(CloseSlot(id=self._ids.new(), subject=slot.id, **shared) for slot in slots))

    def _known(self, slot_id: str) -> Slot:
        found = self._projection.slot(slot_id)
        if found is None:
            raise BookingRefusedError("no_such_slot")
        return found

    def _held(self, slot_id: str) -> tuple[int, int]:
        """The places that this kiosk holds by leases: those that it may spend, and those that are about to go back."""
        held = [each for each in self._projection.bookings.leases.held(self._clock.now()) if each.slot == slot_id]
        return sum(each.left for each in held if not each.is_over), sum(each.left for each in held if each.is_over)

    def _room_less(self, slot: Slot, capacity: int) -> Room | None:
        """What has to go back of this kiosk's leases, so that the hub finds no more promised than ``capacity``; the
        ledger counts it as spent from then on.
        """
        own, _ = self._held(slot.id)
        over = min(slot.capacity - slot.free + own - capacity, own) if slot.state == "open" else 0
        if capacity >= slot.capacity or over <= 0:
            return None
        return self._projection.bookings.room(slot.id, over, self._clock.now())

    def _like(self, one: Plan, starts: datetime, ends: datetime) -> Plan:
        fields = {name: getattr(one, name) for name in Plan.model_fields}
        return Plan.model_validate({**fields, "id": self._ids.new(), "starts": starts, "ends": ends})

    def _kind(self, item: str) -> SlotKind:
        card = self._projection.cards_known((item,)).get(item)
        return HELD_AS.get(card.kind, "technology") if card else "technology"

    def _put(self, *intents: AnyIntent, room: Room | None = None) -> tuple[str, ...]:
        from kiosk.store.intents import put_intents

        put_intents(self._ledger(), *intents, room=room)
        return tuple(intent.id for intent in intents)
