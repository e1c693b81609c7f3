"""What a centre is told has changed since its cursor: slots, its bookings, the staff, leases and notices."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, bindparam, exists, or_, select

from kiosk.domain.bookings import Booking
from kiosk.domain.changes import Change
from kiosk.domain.leases import Lease
from kiosk.domain.persons import Staff
from kiosk.hub.agenda import Standing, standings
from kiosk.hub.desk_tables import BOOKINGS, DETAILS, INTENTS, SLOTS, STAFF
from kiosk.hub.leases import leases_since
from kiosk.hub.notices import is_told, notice_of, notices_since
from kiosk.hub.outcomes import Device

_Numbered = tuple[int, Change]


def changes_since(
    connection: Connection, since: int, device: Device | None = None, ledger: str | None = None
) -> tuple[Change, ...]:
    """What changed after the change ``since``, in the order in which it came about; 0 brings all that there is.

    Without a ``device``, for somebody who is not one of our kiosks, only what everybody may know: the slots, and of
    those neither the staff's words nor who holds them. Without a ``ledger`` there are no leases.
    """
    numbered = list(_slots(connection, since, for_all=device is None))
    if device is not None:
        numbered += [*_bookings(connection, since, device.centre), *_staff(connection, since, device.centre)]
        numbered += _notices(connection, since, device.centre)
    if device is not None and ledger is not None:
        numbered += _leases(connection, since, device, ledger)
    return tuple(change for _, change in sorted(numbered, key=lambda pair: pair[0]))


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
    .where(SLOTS.c.gone.is_(False))
    .where(or_(BOOKINGS.c.centre == bindparam("at"), SLOTS.c.centre == bindparam("at")))
)
_CHANGED_BOOKED = _BOOKED.where(BOOKINGS.c.change > _SINCE)
_SLOTS = select(SLOTS).where(SLOTS.c.gone.is_(False))  # all that there is: those of years ago are never looked at
_CHANGED_SLOTS = select(SLOTS).where(SLOTS.c.change > _SINCE)
_CHANGED_STAFF = select(STAFF).where(STAFF.c.change > _SINCE)


def _slots(connection: Connection, since: int, *, for_all: bool) -> Iterator[_Numbered]:
    rows = connection.execute(_CHANGED_SLOTS, {"since": since}).all() if since else connection.execute(_SLOTS).all()
    there = [row for row in rows if not row.gone]
    these = select(SLOTS.c.id).where(SLOTS.c.change > since, SLOTS.c.gone.is_(False)) if since else None
    for row, found in zip(there, standings(connection, there, among=these), strict=True):
        yield row.change, _slot_told(found, for_all=for_all)
    for row in rows:
        if row.gone:
            yield row.change, Change(slot_gone=row.id)


@lru_cache(maxsize=4_096)
def _slot_told(found: Standing, *, for_all: bool) -> Change:
    """Every kiosk is told of each slot: a thousand share what was made for the first."""
    told = found.told
    return Change(slot=told.model_copy(update={"reason": "", "host": None}) if for_all else told)


def _bookings(connection: Connection, since: int, centre: str) -> Iterator[_Numbered]:
    changed = {"since": since} if since else {}
    for row in connection.execute(_CHANGED_BOOKED if since else _BOOKED, {"at": centre, **changed}):
        yield row.change, Change(booking=booking_of(row))


def _staff(connection: Connection, since: int, centre: str) -> Iterator[_Numbered]:
    """The staff of all centres, for their names; a PIN only where its owner works."""
    for row in connection.execute(_CHANGED_STAFF, {"since": since}):
        if not row.gone:
            body = json.loads(row.body)
            told = body if body["centre"] == centre else {**body, "pin": None}
            yield row.change, Change(staff=Staff.model_validate(told))
        elif since:
            yield row.change, Change(staff_gone=row.id)


def _notices(connection: Connection, since: int, centre: str) -> Iterator[_Numbered]:
    for row in notices_since(connection, since, centre):
        yield row.change, Change(notice=notice_of(row)) if is_told(row) else Change(notice_gone=row.id)


def _leases(connection: Connection, since: int, device: Device, ledger: str) -> Iterator[_Numbered]:
    for row in leases_since(connection, since, device, ledger):
        yield row.change, Change(lease=_lease_of(row)) if row.left > 0 else Change(lease_gone=row.id)


def _lease_of(row: Row[Any]) -> Lease:
    return Lease.model_validate({name: row._mapping[name] for name in ("id", "ledger", "slot", "seats", "keep")})
