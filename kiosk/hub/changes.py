"""What a centre is told has changed since its cursor: slots, its bookings, the staff, leases and notices."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, bindparam, exists, or_, select

from kiosk.domain.bookings import Booking
from kiosk.hub.agenda import standings
from kiosk.hub.desk_tables import BOOKINGS, DETAILS, INTENTS, SLOTS, STAFF
from kiosk.hub.facts import CHANGES, counter
from kiosk.hub.leases import leases_since
from kiosk.hub.notices import notice_of, notices_since
from kiosk.hub.outcomes import Device

Entry = dict[str, Any]
"""A ``Change`` as JSON."""


@dataclass(frozen=True)
class Changes:
    """The entries in the order in which they came about, and the cursor after them."""

    cursor: int
    entries: list[Entry]


def changes_since(
    connection: Connection, cursor: int, device: Device | None = None, ledger: str | None = None
) -> Changes:
    """What changed after ``cursor``; cursor 0, or one that this hub never gave out, brings all that there is.

    Without a ``device``, for somebody who is not one of our kiosks, only the slots: everybody may know those. Without a
    ``ledger`` there are no leases.
    """
    last = counter(connection, CHANGES)
    if cursor > last:
        cursor = 0
    numbered = list(_slots(connection, cursor))
    if device is not None:
        numbered += [*_bookings(connection, cursor, device.centre), *_staff(connection, cursor, device.centre)]
        numbered += _notices(connection, cursor, device.centre)
    if device is not None and ledger is not None:
        numbered += _leases(connection, cursor, device, ledger)
    return Changes(last, [entry for _, entry in sorted(numbered, key=lambda pair: pair[0])])


def booking_of(row: Row[Any]) -> Booking:
    """A booking as the centres are told of it; the row has what ``TOLD`` adds to the columns of the table."""
    return Booking.model_validate({name: row._mapping[name] for name in _FIELDS})


_FIELDS = tuple(Booking.model_fields)
_HAS_CONTACT = exists().where(DETAILS.c.booking == BOOKINGS.c.id, DETAILS.c.contact.is_not(None)).label("has_contact")
_ERASED = exists().where(
    INTENTS.c.subject == BOOKINGS.c.id,
    INTENTS.c.kind == "erase_details",
    INTENTS.c.answer.contains('"state":"accepted"'),
)
_KEPT = or_(*(DETAILS.c[name].is_not(None) for name in ("contact", "access", "note")))
_HAS_DETAILS = exists().where(DETAILS.c.booking == BOOKINGS.c.id, _KEPT).label("has_details")
TOLD = (_HAS_CONTACT, _HAS_DETAILS, _ERASED.label("erased"))
"""What is told of a booking beside its columns."""

_SINCE: BindParameter[int] = bindparam("since")
_BOOKED = (
    select(BOOKINGS, *TOLD)
    .join(SLOTS, SLOTS.c.id == BOOKINGS.c.slot)
    .where(BOOKINGS.c.change > _SINCE, SLOTS.c.gone.is_(False))
    .where(or_(BOOKINGS.c.centre == bindparam("at"), SLOTS.c.centre == bindparam("at")))
)
_CHANGED_SLOTS = select(SLOTS).where(SLOTS.c.change > _SINCE)
_CHANGED_STAFF = select(STAFF).where(STAFF.c.change > _SINCE)


def _slots(connection: Connection, cursor: int) -> Iterator[tuple[int, Entry]]:
    rows = connection.execute(_CHANGED_SLOTS, {"since": cursor}).all()
    there = [row for row in rows if not row.gone]
    for row, found in zip(there, standings(connection, there), strict=True):
        yield row.change, {"slot": found.told.model_dump(mode="json", exclude={"needs"})}
    for row in rows if cursor else ():
        if row.gone:
            yield row.change, {"slot_gone": row.id}


def _bookings(connection: Connection, cursor: int, centre: str) -> Iterator[tuple[int, Entry]]:
    for row in connection.execute(_BOOKED, {"since": cursor, "at": centre}):
        yield row.change, {"booking": booking_of(row).model_dump(mode="json")}


def _staff(connection: Connection, cursor: int, centre: str) -> Iterator[tuple[int, Entry]]:
    """The staff of all centres, for their names; a PIN only where its owner works."""
    for row in connection.execute(_CHANGED_STAFF, {"since": cursor}):
        if not row.gone:
            body = json.loads(row.body)
            yield row.change, {"staff": body if body["centre"] == centre else {**body, "pin": None}}
        elif cursor:
            yield row.change, {"staff_gone": row.id}


def _notices(connection: Connection, cursor: int, centre: str) -> Iterator[tuple[int, Entry]]:
    for row in notices_since(connection, cursor, centre):
        told = {"notice": notice_of(row).model_dump(mode="json")} if row.settled_at is None else {"notice_gone": row.id}
        yield row.change, told


def _leases(connection: Connection, cursor: int, device: Device, ledger: str) -> Iterator[tuple[int, Entry]]:
    for row in leases_since(connection, cursor, device, ledger):
        lease = {name: row._mapping[name] for name in ("id", "ledger", "slot", "seats", "keep")}
        yield row.change, {"lease": lease} if row.left > 0 else {"lease_gone": row.id}
