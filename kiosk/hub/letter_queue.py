"""Which bookings a letter is due about.

A booking has one row, and a letter tells how the booking stands when it is sent; so of two changes in a row only the
last is told. The sequence grows with every change, and calendars follow it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from kiosk.domain.slots import Slot
from kiosk.hub.desk_tables import BOOKINGS, LETTERS, SLOTS
from kiosk.store.instants import stamp


@dataclass(frozen=True)
class Due:
    """A letter that waits: to whose booking, its sequence, and how often it could not be sent."""

    booking: str
    sequence: int
    tries: int


@dataclass(frozen=True)
class Late:
    """A letter that could not be made or sent so often, about a time; ``due_at`` is None where it was given up."""

    booking: str
    slot: Slot
    tries: int
    due_at: datetime | None


def queue(connection: Connection, booking_id: str) -> None:
    """Let a letter be due at once: something about the booking has changed."""
    there = update(LETTERS).where(LETTERS.c.booking == booking_id)
    values = {"sequence": LETTERS.c.sequence + 1, "due_at": "", "tries": 0}
    if connection.execute(there.values(**values)).rowcount == 0:
        connection.execute(insert(LETTERS).values(booking=booking_id, sequence=0, due_at="", tries=0))


def forget(connection: Connection, booking_id: str) -> None:
    """Write to them no more."""
    connection.execute(delete(LETTERS).where(LETTERS.c.booking == booking_id))


def due_letters(connection: Connection, now: datetime) -> list[Due]:
    """The letters whose time has come."""
    rows = connection.execute(select(LETTERS).where(LETTERS.c.due_at <= stamp(now)).order_by(LETTERS.c.due_at))
    return [Due(row.booking, row.sequence, row.tries) for row in rows]


def sent(connection: Connection, due: Due) -> None:
    """The letter is on its way. One that became due meanwhile, with a higher sequence, still waits."""
    there = update(LETTERS).where(LETTERS.c.booking == due.booking, LETTERS.c.sequence == due.sequence)
    connection.execute(there.values(due_at=None, tries=0))


def give_up(connection: Connection, due: Due) -> None:
    """Try no more, and keep how often that was done."""
    there = update(LETTERS).where(LETTERS.c.booking == due.booking, LETTERS.c.sequence == due.sequence)
    connection.execute(there.values(due_at=None, tries=due.tries + 1))


def late_letters(connection: Connection) -> list[Late]:
    """The letters that could not be made or sent so far, and those that were given up; by the time."""
    query = select(LETTERS, SLOTS.c.body).join(BOOKINGS, BOOKINGS.c.id == LETTERS.c.booking)
    query = query.join(SLOTS, SLOTS.c.id == BOOKINGS.c.slot).where(LETTERS.c.tries > 0, SLOTS.c.gone.is_(False))
    late = [
        Late(
            booking=row.booking,
            slot=Slot.model_validate_json(row.body),
            tries=row.tries,
            due_at=datetime.fromisoformat(row.due_at) if row.due_at else None,
        )
        for row in connection.execute(query)
    ]
    return sorted(late, key=lambda each: (each.slot.starts, each.booking))


def put_off(connection: Connection, due: Due, until: datetime) -> None:
    """Try again later."""
    there = update(LETTERS).where(LETTERS.c.booking == due.booking, LETTERS.c.sequence == due.sequence)
    connection.execute(there.values(due_at=stamp(until), tries=due.tries + 1))
