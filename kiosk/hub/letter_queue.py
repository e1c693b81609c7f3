"""Which bookings a letter is due about.

A booking has one row, and a letter tells how the booking stands when it is sent; so of two changes in a row only the
last is told. The sequence grows with every change, and calendars follow it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from kiosk.hub.desk_tables import LETTERS
from kiosk.store.instants import stamp


@dataclass(frozen=True)
class Due:
    """A letter that waits: to whose booking, its sequence, and how often it could not be sent."""

    booking: str
    sequence: int
    tries: int


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


def put_off(connection: Connection, due: Due, until: datetime) -> None:
    """Try again later."""
    there = update(LETTERS).where(LETTERS.c.booking == due.booking, LETTERS.c.sequence == due.sequence)
    connection.execute(there.values(due_at=stamp(until), tries=due.tries + 1))
