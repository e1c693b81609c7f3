"""What intents about receiving people do: they have come, or have not, or are expected again."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from kiosk.domain.booking_states import RECEIVED
from kiosk.domain.bookings import Booking
from kiosk.domain.documents import Centre
from kiosk.domain.intents import Book, CheckIn, Expect, Missed
from kiosk.domain.reception import may_arrive, may_be_missed
from kiosk.domain.slots import Slot
from kiosk.hub.agenda import standing
from kiosk.hub.booked import become, promote
from kiosk.hub.edited import document_at
from kiosk.hub.outcomes import Desk, refuse, supersede


def do_reception(desk: Desk, booking: Booking, intent: CheckIn | Missed | Expect) -> None:
    """Carry it out. Raises EndedError."""
    match intent:
        case CheckIn():
            _check_in(desk, booking, intent)
        case Missed():
            _miss(desk, booking, intent)
        case Expect():
            _expect(desk, booking)


def is_on_its_day(desk: Desk, slot: Slot, intent: Book | CheckIn) -> bool:
    """Whether it was decided when people can come to the slot; whatever the kiosk says, not in the future."""
    centre = document_at(desk.connection, slot.centre, slot.centre)
    zone = ZoneInfo(centre.zone if isinstance(centre, Centre) else "UTC")
    return may_arrive(slot.starts, slot.ends, desk.decided_at(intent), zone)


def _check_in(desk: Desk, booking: Booking, intent: CheckIn) -> None:
    found = standing(desk.connection, booking.slot)
    if found is not None and not is_on_its_day(desk, found.slot, intent):
        refuse("not_today")
    if booking.state == "missed" and (found is None or not found.seats.fits(booking.party)):
        refuse("full")  # their seats were given up, and are somebody else's
    become(desk.connection, booking, "arrived")


def _miss(desk: Desk, booking: Booking, intent: Missed) -> None:
    found = standing(desk.connection, booking.slot)
    if found is not None and not may_be_missed(found.slot.starts, desk.decided_at(intent)):
        refuse("too_early")
    become(desk.connection, booking, "missed")
    promote(desk.connection, booking.slot, desk.now)


def _expect(desk: Desk, booking: Booking) -> None:
    if booking.state == "confirmed":
        supersede("already_so")
    if booking.state not in RECEIVED:
        refuse("wrong_state")
    found = standing(desk.connection, booking.slot)
    if found is None or found.slot.state == "cancelled":
        refuse("slot_cancelled")
    if booking.state == "missed" and not found.seats.fits(booking.party):
        refuse("full")
    become(desk.connection, booking, "confirmed")
