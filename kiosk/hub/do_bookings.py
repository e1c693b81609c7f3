"""What intents about bookings do: seats are given, taken back and passed on, within one transaction."""

from __future__ import annotations

from datetime import timedelta

from kiosk.domain.answers import Reason
from kiosk.domain.booking_states import ASKING, SEATED, BookingState, Tell
from kiosk.domain.bookings import Booking
from kiosk.domain.intents import (
    Book,
    BookingIntent,
    Cancel,
    CheckIn,
    Confirm,
    EraseDetails,
    Expect,
    Missed,
    Move,
    Note,
    Resize,
    Told,
    Unheard,
)
from kiosk.hub.agenda import Standing, bring_back, known_slots, standing
from kiosk.hub.booked import add, become, change, erase, find, find_by_code, promote, set_note
from kiosk.hub.do_reception import do_reception, is_on_its_day
from kiosk.hub.heard import note_refused, note_unheard
from kiosk.hub.outcomes import Desk, EndedError, refuse, supersede

_Later = Cancel | Move | Resize | Confirm | CheckIn | Missed | Expect | Note | Told | Unheard | EraseDetails
_STILL_THERE = timedelta(seconds=4)  # a screen says "confirming" for three; whoever is answered later has gone on


def do_booking(desk: Desk, intent: BookingIntent) -> BookingState | None:
    """Carry it out; the state of the booking afterwards, None for one that is not known, and of which now nothing will
    be kept. Raises EndedError.
    """
    if isinstance(intent, Book):
        return _book(desk, intent)
    booking = find(desk.connection, intent.subject)
    if booking is None and isinstance(intent, Unheard):
        return note_refused(desk, intent)
    if booking is None and isinstance(intent, EraseDetails):
        return None
    if booking is None:
        refuse("no_such_booking")
    found = standing(desk.connection, booking.slot)
    is_of_here = found is None or desk.device.centre in (found.slot.centre, booking.centre)
    if not is_of_here and not isinstance(intent, EraseDetails):  # a kiosk that has moved knows codes of its old centre
        refuse("not_allowed")  # neither held there nor made there
    _do(desk, booking, intent)
    after = find(desk.connection, booking.id)
    return after.state if after else booking.state


def _do(desk: Desk, booking: Booking, intent: _Later) -> None:
    match intent:
        case Cancel():
            _cancel(desk, booking, intent)
        case Move():
            _move(desk, booking, intent)
        case Resize():
            _resize(desk, booking, intent)
        case Confirm():
            _confirm(desk, booking, intent)
        case CheckIn() | Missed() | Expect():
            do_reception(desk, booking, intent)
        case Note():
            set_note(desk.connection, booking, intent.words)
            change(desk.connection, booking)
        case Told():
            _told(desk, booking, intent)
        case Unheard():
            note_unheard(desk, booking, intent)
        case EraseDetails():
            erase(desk.connection, booking)


def _book(desk: Desk, wish: Book) -> BookingState:
    connection = desk.connection
    if find(connection, wish.subject) is not None:
        refuse("exists")
    if find_by_code(connection, wish.code_hash) is not None:
        refuse("code_taken")
    if wish.arrived and wish.person.kind != "staff":
        refuse("not_allowed")
    if wish.is_certain:
        return _take(desk, wish)
    found = standing(connection, wish.slot)
    if found is None:
        refuse("no_such_slot")
    if wish.arrived and not is_on_its_day(desk, found.slot, wish):
        refuse("not_today")
    is_late = wish.person.kind == "visitor" and wish.fallback != "none" and _is_late(desk, wish)
    try:
        _check_open(desk, found, wish)
        _check_party(found, wish.party)
    except EndedError as ended:
        if is_late:  # they were told that we would answer; nobody finds that out but by a person's word
            add(connection, wish, "cancelled", by=desk.device, tell="cancelled", reason=ended.reason)
            return "cancelled"
        raise
    state = _first_state(found, wish)
    add(connection, wish, state, by=desk.device, tell="confirmed" if is_late and state == "confirmed" else "")
    return state


def _take(desk: Desk, wish: Book) -> BookingState:
    """A booking that its kiosk has confirmed. It has its seats, whatever the time and however the slot stands.

    Where it has not, for the kiosk had been declared gone or copied, it is for a person to decide. A hub that was
    restored believes it: what stands in its way, other kiosks may have cancelled since.
    """
    if not desk.recovering:
        bring_back(desk.connection, wish.slot, desk.now)
    found = standing(desk.connection, wish.slot)
    if found is None and not known_slots(desk.connection, [wish.slot]):
        refuse("no_such_slot")
    if found is not None and found.slot.state == "cancelled":
        add(desk.connection, wish, "cancelled", by=desk.device, tell="cancelled", reason=found.slot.reason)
        return "cancelled"
    if found is not None and not found.seats.fits(wish.party) and not desk.recovering:
        add(desk.connection, wish, "requested", by=desk.device, reason="no_such_lease")
        return "requested"
    has_come = wish.arrived and (found is None or is_on_its_day(desk, found.slot, wish))
    state: BookingState = "arrived" if has_come else "confirmed"
    add(desk.connection, wish, state, by=desk.device)
    return state


def _is_late(desk: Desk, intent: Book | Move) -> bool:
    """Whether the hub decides when whoever asked no longer stands at the screen, and only a person can tell them."""
    return abs(desk.age(intent)) > _STILL_THERE


def _first_state(found: Standing, wish: Book) -> BookingState:
    if found.seats.fits(wish.party):
        return "arrived" if wish.arrived else "confirmed"
    if wish.fallback == "none":
        refuse("full")
    return "requested" if wish.fallback == "request" else "waiting"


def _check_open(desk: Desk, found: Standing, intent: Book | Move | Resize | Confirm) -> None:
    """Staff writes down later what happened while the link was down; a visitor's wish has to come in time."""
    reasons: dict[str, Reason] = {"closed": "slot_closed", "cancelled": "slot_cancelled"}
    if found.slot.state in reasons:
        refuse(reasons[found.slot.state])
    decided = desk.decided_at(intent) if intent.person.kind == "staff" else desk.now
    if decided >= found.slot.ends:
        refuse("slot_over")


def _check_party(found: Standing, party: int) -> None:
    if party < found.slot.least:
        refuse("party_too_small")
    if party > found.slot.capacity:  # what is kept back may still be given; a kiosk asks the same
        refuse("party_too_large")


def _cancel(desk: Desk, booking: Booking, intent: Cancel) -> None:
    if intent.person.kind == "staff":
        become(desk.connection, booking, "cancelled", tell="cancelled", reason=intent.reason)
    else:
        become(desk.connection, booking, "cancelled")
    promote(desk.connection, booking.slot, desk.now)


def _move(desk: Desk, booking: Booking, intent: Move) -> None:
    """Move it. A visitor who was told that we would answer has to be told, whether it went or not."""
    is_late = intent.person.kind == "visitor" and _is_late(desk, intent)
    try:
        _go(desk, booking, intent, tell="moved" if intent.person.kind == "staff" else "confirmed" if is_late else "")
    except EndedError as ended:
        if not is_late or ended.state != "refused" or booking.state in ("cancelled", "arrived"):
            raise  # who has come knows; who was cancelled was told so
        change(desk.connection, booking, tell="not_moved", reason=ended.reason)


def _go(desk: Desk, booking: Booking, intent: Move, *, tell: Tell) -> None:
    if booking.state not in ("confirmed", "requested", "waiting"):
        refuse("wrong_state")
    party = intent.party or booking.party
    if (intent.slot, party) == (booking.slot, booking.party):
        supersede("already_so")
    here, there = standing(desk.connection, booking.slot), standing(desk.connection, intent.slot)
    if there is None or here is None:
        refuse("no_such_slot")
    if there.slot.centre != here.slot.centre:
        refuse("not_allowed")
    _check_open(desk, there, intent)
    _check_party(there, party)
    own = booking.party if booking.state == "confirmed" and intent.slot == booking.slot else 0
    if party - own > 0 and not there.seats.fits(party - own):
        refuse("full")
    change(desk.connection, booking, slot=intent.slot, party=party, state="confirmed", tell=tell, reason="")
    promote(desk.connection, booking.slot, desk.now)


def _resize(desk: Desk, booking: Booking, intent: Resize) -> None:
    """Whoever asks is there or on the telephone, so that nobody has to be told."""
    if booking.state not in ("confirmed", "arrived", "requested", "waiting"):
        refuse("wrong_state")
    if intent.party == booking.party:
        supersede("already_so")
    found = standing(desk.connection, booking.slot)
    if found is None:
        refuse("no_such_slot")
    _check_party(found, intent.party)
    more = intent.party - booking.party
    if more > 0:
        _check_open(desk, found, intent)
        if booking.state in SEATED and not found.seats.fits(more):
            refuse("full")
    change(desk.connection, booking, party=intent.party)
    promote(desk.connection, booking.slot, desk.now)


def _confirm(desk: Desk, booking: Booking, intent: Confirm) -> None:
    found = standing(desk.connection, booking.slot)
    if found is None:
        refuse("no_such_slot")
    if booking.state == "confirmed":
        supersede("already_so")
    if booking.state not in ASKING:
        refuse("wrong_state")
    _check_open(desk, found, intent)
    if not found.seats.fits(booking.party):
        refuse("full")
    become(desk.connection, booking, "confirmed", tell="confirmed")


def _told(desk: Desk, booking: Booking, intent: Told) -> None:
    if not booking.tell or (booking.untold and not intent.reached):
        supersede("already_so")
    if intent.tell and intent.tell != booking.tell:  # something else happened since, which they do not know
        supersede("changed_meanwhile")
    if not intent.reached:
        change(desk.connection, booking, untold=True)
        return
    kept = "" if booking.tell == "not_moved" else booking.reason  # that was why it was not moved
    change(desk.connection, booking, tell="", reason=kept)
