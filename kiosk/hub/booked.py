"""Bookings in the hub's database: rows read and written, and seats that go to those who wait."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from kiosk.domain.booking_states import RECEIVED, BookingState, Tell, may_become
from kiosk.domain.bookings import Booking
from kiosk.domain.intents import Book
from kiosk.domain.sealed import Sealed
from kiosk.hub.agenda import Standing, standing, touch
from kiosk.hub.changes import TOLD, booking_of
from kiosk.hub.desk_tables import BOOKINGS, DETAILS, SLOTS
from kiosk.hub.facts import CHANGES, is_recovering, take_numbers
from kiosk.hub.letter_queue import forget, queue
from kiosk.hub.outcomes import Device, refuse, supersede
from kiosk.store.instants import stamp

_PLACES = "bookings"  # the counter of the order in which wishes came
_ONE = select(BOOKINGS, *TOLD).where(BOOKINGS.c.id == bindparam("of"))
_OF_CODE = select(BOOKINGS, *TOLD).where(BOOKINGS.c.code_hash == bindparam("of"))


def find(connection: Connection, booking_id: str) -> Booking | None:
    """A booking, or None."""
    row = connection.execute(_ONE, {"of": booking_id}).one_or_none()
    return booking_of(row) if row else None


def find_by_code(connection: Connection, code_hash: str) -> Booking | None:
    """The booking whose code has this hash, or None."""
    row = connection.execute(_OF_CODE, {"of": code_hash}).one_or_none()
    return booking_of(row) if row else None


def in_slot(connection: Connection, slot_id: str, states: Sequence[BookingState]) -> list[Booking]:
    """The bookings of a slot in these states, in the order in which they came."""
    query = select(BOOKINGS, *TOLD).where(BOOKINGS.c.slot == slot_id, BOOKINGS.c.state.in_(states))
    return [booking_of(row) for row in connection.execute(query.order_by(BOOKINGS.c.place))]


def add(
    connection: Connection, wish: Book, state: BookingState, *, by: Device, tell: Tell = "", reason: str = ""
) -> None:
    """Add a booking in its first state, with its sealed details; without them where somebody had them removed before
    it came here. ``by`` is the kiosk at which it was made.
    """
    connection.execute(
        insert(BOOKINGS).values(
            id=wish.subject,
            slot=wish.slot,
            party=wish.party,
            state=state,
            language=wish.language,
            code_hash=wish.code_hash,
            made_at=stamp(wish.at),
            place=take_numbers(connection, _PLACES, 1)[0],
            centre=by.centre,
            device=by.id,
            tell=tell,
            reason=reason,
            change=_number(connection),
        )
    )
    details = {"contact": wish.contact, "access": wish.access}
    made = find(connection, wish.subject) if any(details.values()) else None
    if made is not None and not made.erased:
        boxes = {name: sealed.model_dump_json() if sealed else None for name, sealed in details.items()}
        connection.execute(insert(DETAILS).values(booking=wish.subject, **boxes))
        if wish.contact and state == "confirmed":
            queue(connection, wish.subject)
    touch(connection, [wish.slot])


def change(connection: Connection, booking: Booking, **values: Any) -> None:  # noqa: ANN401  # columns of the table
    """Change columns of a booking, and let the centres be told of it and of its slot's seats. What is now to be told,
    nobody has tried to tell.
    """
    if "tell" in values:
        values["untold"] = False
    connection.execute(update(BOOKINGS).where(BOOKINGS.c.id == booking.id).values(**values, change=_number(connection)))
    if values.keys() & {"state", "slot", "party"}:
        touch(connection, {booking.slot, values.get("slot", booking.slot)})
    is_news = values.get("state") in ("confirmed", "cancelled") and booking.state not in RECEIVED  # no slip of the desk
    if booking.has_contact and (values.keys() & {"slot", "party"} or is_news):
        queue(connection, booking.id)


def become(connection: Connection, booking: Booking, state: BookingState, *, tell: Tell = "", reason: str = "") -> None:
    """Let a booking go on to a state. Raises EndedError where it is in it already, or can't come into it."""
    if booking.state == state:
        supersede("already_so")
    if not may_become(booking.state, state):
        refuse("wrong_state")
    change(connection, booking, state=state, tell=tell, reason=reason)


def promote(connection: Connection, slot_id: str, now: datetime) -> None:
    """Give free seats to the parties that wait, the first that fits first. They have to be told.

    Nobody is called to a slot that has begun, or that takes no bookings; nor by a hub that has yet to find out which
    seats are somebody's.
    """
    if is_recovering(connection):
        return
    found = standing(connection, slot_id)
    if found is None or found.slot.state != "open" or found.slot.starts <= now:
        return
    for waiting in in_slot(connection, slot_id, ("waiting",)):
        if found.seats.fits(waiting.party):
            change(connection, waiting, state="confirmed", tell="confirmed", reason="")
            found = _again(connection, slot_id)


def set_note(connection: Connection, booking: Booking, words: Sealed | None) -> None:
    """Put sealed words in the place of the note that was there."""
    note = words.model_dump_json() if words else None
    there = connection.execute(update(DETAILS).where(DETAILS.c.booking == booking.id).values(note=note))
    if there.rowcount == 0 and note is not None:
        connection.execute(insert(DETAILS).values(booking=booking.id, note=note))


def erase(connection: Connection, booking: Booking) -> None:
    """Erase who booked, what they need, and the notes."""
    connection.execute(delete(DETAILS).where(DETAILS.c.booking == booking.id))
    forget(connection, booking.id)
    change(connection, booking)
    touch(connection, [booking.slot])  # what they need counts no more


def erase_old(connection: Connection, before: datetime) -> int:
    """Erase the details of all bookings whose slot ended before an instant, and let the centres be told: of the
    bookings, which nobody can reach any more, and of the slots, where their needs count no more. The number erased.
    """
    over = select(BOOKINGS.c.id, BOOKINGS.c.slot).join(SLOTS, SLOTS.c.id == BOOKINGS.c.slot)
    over = over.join(DETAILS, DETAILS.c.booking == BOOKINGS.c.id).where(SLOTS.c.ends < stamp(before))
    rows = connection.execute(over).all()
    for row in rows:
        connection.execute(delete(DETAILS).where(DETAILS.c.booking == row.id))
        connection.execute(update(BOOKINGS).where(BOOKINGS.c.id == row.id).values(change=_number(connection)))
    touch(connection, {row.slot for row in rows})
    return len(rows)


def details(connection: Connection, booking_ids: Sequence[str]) -> list[Row[Any]]:
    """The sealed details of these bookings."""
    return list(connection.execute(select(DETAILS).where(DETAILS.c.booking.in_(booking_ids))))


def _again(connection: Connection, slot_id: str) -> Standing:
    found = standing(connection, slot_id)
    if found is None:  # it was there a moment ago, in the same transaction
        raise LookupError(slot_id)
    return found


def _number(connection: Connection) -> int:
    return take_numbers(connection, CHANGES, 1)[0]
