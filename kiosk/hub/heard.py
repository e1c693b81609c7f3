"""Answers that nobody heard: the link was slow, and whoever had asked was gone from the screen when they came.

Only their kiosk knows. The hub makes them somebody's work, once.
"""

from __future__ import annotations

from sqlalchemy import bindparam, select, tuple_

from kiosk.domain.booking_states import BookingState
from kiosk.domain.bookings import Booking
from kiosk.domain.intents import Unheard
from kiosk.hub.agenda import bring_back, known_slots
from kiosk.hub.booked import add, change, find_by_code
from kiosk.hub.desk_tables import INTENTS
from kiosk.hub.outcomes import Desk, refuse, supersede

_ANSWERED = select(INTENTS.c.answered_at).where(INTENTS.c.id == bindparam("of")).scalar_subquery()
_SINCE = (  # what was answered at the same moment comes in the order of ids
    select(INTENTS.c.id)
    .where(INTENTS.c.subject == bindparam("about"), INTENTS.c.kind != "unheard")
    .where(tuple_(INTENTS.c.answered_at, INTENTS.c.id) > tuple_(_ANSWERED, bindparam("of")))
    .where(INTENTS.c.answer.contains('"state":"accepted"'))
    .limit(1)
)


_CANCELLED = select(INTENTS.c.id).where(
    INTENTS.c.subject == bindparam("about"), INTENTS.c.person == "visitor", INTENTS.c.kind == "cancel"
)


def note_refused(desk: Desk, intent: Unheard) -> BookingState:
    """Keep a booking that was refused, for its visitor has to be told: not where they no longer want it. Raises
    EndedError.
    """
    wish = intent.refused
    if wish is None:
        refuse("no_such_booking")
    if desk.connection.execute(_CANCELLED, {"about": wish.subject}).first() is not None:
        supersede("changed_meanwhile")
    if find_by_code(desk.connection, wish.code_hash) is not None:
        refuse("code_taken")
    if not known_slots(desk.connection, [wish.slot]):
        refuse("no_such_slot")
    bring_back(desk.connection, wish.slot, desk.now)
    add(desk.connection, wish, "cancelled", by=desk.device, tell="cancelled", reason=intent.reason)
    return "cancelled"


def note_unheard(desk: Desk, booking: Booking, intent: Unheard) -> None:
    """They have to be told, where nothing has happened since that they know, or have been told. Raises EndedError."""
    if booking.tell:
        supersede("already_so")
    stands = (
        booking.state == "confirmed" if intent.tell == "confirmed" else booking.state not in ("cancelled", "arrived")
    )
    about = {"about": booking.id, "of": intent.of}
    if not stands or desk.connection.execute(_SINCE, about).first() is not None:
        supersede("changed_meanwhile")
    change(desk.connection, booking, tell=intent.tell, reason=intent.reason)
