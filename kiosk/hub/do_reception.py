"""What intents about receiving people do: they have come, or have not, or are expected again."""

from __future__ import annotations

from kiosk.domain.booking_states import RECEIVED
from kiosk.domain.bookings import Booking
from kiosk.domain.intents import CheckIn, Expect, Missed
from kiosk.domain.reception import may_be_missed
from kiosk.hub.agenda import standing
from kiosk.hub.booked import become, promote
from kiosk.hub.outcomes import Desk, refuse, supersede


def do_reception(desk: Desk, booking: Booking, intent: CheckIn | Missed | Expect) -> None:
    """Carry it out. Raises EndedError."""
    match intent:
        case CheckIn():
            _check_in(desk, booking)
        case Missed():
            _miss(desk, booking, intent)
        case Expect():
            _expect(desk, booking)


def _check_in(desk: Desk, booking: Booking) -> None:
    found = standing(desk.connection, booking.slot)
    if booking.state == "missed" and (found is None or not found.seats.fits(booking.party)):
        refuse("full")  # their seats were given up, and are somebody else's
    become(desk.connection, booking, "arrived")


def _miss(desk: Desk, booking: Booking, intent: Missed) -> None:
    found = standing(desk.connection, booking.slot)
    if found is not None and not may_be_missed(found.slot.starts, min(intent.at, desk.now)):
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
