"""What intents about slots do: open, change, close and open again."""

from __future__ import annotations

from kiosk.domain.clashes import clashes
from kiosk.domain.intents import ChangeSlot, CloseSlot, OpenSlots, ReopenSlot, ReturnSeats, SlotIntent
from kiosk.domain.persons import Staff
from kiosk.domain.slots import Plan, Slot
from kiosk.hub.agenda import Standing, change_slot, known_slots, open_slots, slots_of, standing
from kiosk.hub.booked import change, in_slot, promote
from kiosk.hub.incarnations import may_be_told_again
from kiosk.hub.leases import ask_back
from kiosk.hub.outcomes import Desk, refuse, supersede


def do_slot(desk: Desk, intent: SlotIntent, staff: Staff | None) -> None:
    """Carry it out. ``staff`` is who asks. Raises EndedError."""
    match intent:
        case OpenSlots():
            _open(desk, intent, staff)
        case ReturnSeats():
            promote(desk.connection, intent.subject, desk.now)
        case ChangeSlot() | CloseSlot() | ReopenSlot():
            found = standing(desk.connection, intent.subject)
            if found is None:
                refuse("no_such_slot")
            _check_centre(desk, found.slot.centre, staff)
            match intent:
                case ChangeSlot():
                    _change(desk, found, intent)
                case CloseSlot():
                    _close(desk, found.slot, intent)
                case ReopenSlot():
                    _reopen(desk, found.slot, intent)


def _check_centre(desk: Desk, centre: str, staff: Staff | None) -> None:
    """Slots of another centre are an administrator's business."""
    if centre != desk.device.centre and (staff is None or "administrator" not in staff.roles):
        refuse("not_allowed")


def _open(desk: Desk, intent: OpenSlots, staff: Staff | None) -> None:
    ids = {plan.id for plan in intent.slots}
    made: list[Slot] = []
    held = {centre: slots_of(desk.connection, centre) for centre in {plan.centre for plan in intent.slots}}
    there = {_what(slot) for slots in held.values() for slot in slots}
    again = {plan.id for plan in intent.slots if _what(plan) in there}  # this hub was restored, and told of them first
    if len(ids) < len(intent.slots) or known_slots(desk.connection, ids - again):
        refuse("exists")
    for plan in intent.slots:
        _check_centre(desk, plan.centre, staff)
        if plan.id in again:
            continue
        if plan.ends <= desk.now:
            refuse("slot_over")
        if not intent.despite_clash and any(clashes(plan, [*held[plan.centre], *made])):
            refuse("clash")
        made.append(Slot.model_validate({**plan.model_dump(include=set(Plan.model_fields)), "free": plan.capacity}))
    open_slots(desk.connection, made)


def _what(plan: Plan) -> tuple[object, ...]:
    """What never changes of a slot."""
    return plan.id, plan.centre, plan.item, plan.starts, plan.ends


def _change(desk: Desk, found: Standing, intent: ChangeSlot) -> None:
    slot = found.slot
    if all(getattr(slot, name) == value for name, value in intent.changes().items()) and may_be_told_again(
        desk, intent
    ):
        _put_state(desk, slot, slot.state, slot.reason)
        return
    if intent.base != slot.revision:
        supersede("changed_meanwhile")
    after = {**slot.model_dump(), **intent.changes(), "revision": slot.revision + 1}
    held = slot.capacity - slot.free
    if after["capacity"] < found.seats.promised:
        refuse("below_promised")
    if after["least"] > after["capacity"]:
        refuse("unreadable")
    wanted = Slot.model_validate({**after, "free": after["capacity"] - held})
    moves = (wanted.host, wanted.station) != (slot.host, slot.station)
    if moves and not intent.despite_clash and any(clashes(wanted, slots_of(desk.connection, slot.centre))):
        refuse("clash")
    change_slot(desk.connection, wanted)
    promote(desk.connection, slot.id, desk.now)


def _close(desk: Desk, slot: Slot, intent: CloseSlot) -> None:
    state = "cancelled" if intent.cancelled else "closed"
    if slot.state == state and not may_be_told_again(desk, intent):
        supersede("already_so")
    _put_state(desk, slot, state, intent.reason)
    ask_back(desk.connection, slot.id, slot.capacity)
    if not intent.cancelled:
        return
    for booking in in_slot(desk.connection, slot.id, ("confirmed", "requested", "waiting")):
        change(desk.connection, booking, state="cancelled", tell="cancelled", reason=intent.reason)


def _reopen(desk: Desk, slot: Slot, intent: ReopenSlot) -> None:
    if slot.state == "open" and not may_be_told_again(desk, intent):
        supersede("already_so")
    _put_state(desk, slot, "open", "")
    promote(desk.connection, slot.id, desk.now)


def _put_state(desk: Desk, slot: Slot, state: str, reason: str) -> None:
    """Also where it was so: whoever decided something later saw the next revision."""
    values = {"state": state, "reason": reason, "revision": slot.revision + 1}
    change_slot(desk.connection, Slot.model_validate({**slot.model_dump(), **values}))
