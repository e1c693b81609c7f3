"""The names behind the bookings of some days, or what a message says, for one staff session: opened here, and sealed
anew to the session's key.

The forms are in ``kiosk.domain.names``.
"""

from __future__ import annotations

import json
from datetime import datetime

from sqlalchemy import Connection, insert, select

from kiosk.domain.names import LONGEST, Name, Names, NamesAsked
from kiosk.domain.persons import may
from kiosk.domain.sealed import Purpose
from kiosk.hub.booked import details
from kiosk.hub.desk_tables import BOOKINGS, NAMES_READ, SLOTS
from kiosk.hub.messages import boxes
from kiosk.hub.outcomes import Device
from kiosk.hub.roster import find_staff
from kiosk.hub.seal_keys import SealKeys
from kiosk.sealing import seal
from kiosk.store.instants import stamp

_PURPOSES: tuple[tuple[str, Purpose], ...] = (("contact", "contact"), ("access", "access"), ("note", "message"))


def names(connection: Connection, device: Device, asked: NamesAsked, keys: SealKeys, now: datetime) -> Names | None:
    """The names at the kiosk's own centre, or the message to it, and a note of who was given which; None where this
    person may not read them, or works at another centre. Raises ValueError for a key that is none.
    """
    staff = find_staff(connection, asked.staff)
    if staff is None or staff.centre != device.centre or not may("check_in", staff.roles):
        return None
    if asked.until - asked.since > LONGEST:
        return None
    wanted = {} if asked.message else _bookings(connection, device.centre, asked)
    found: list[Name] = []
    rows = boxes(connection, asked.message, device.centre) if asked.message else details(connection, list(wanted))
    for row in rows:
        plain = {name: keys.read(getattr(row, name), purpose=purpose, about=row.booking) for name, purpose in _PURPOSES}
        box = seal(json.dumps(plain).encode(), asked.key, purpose="names", about=row.booking)
        found.append(Name(booking=row.booking, sealed=box))
    read = {"at": stamp(now), "staff": staff.id, "device": device.id, "slot": "", "message": asked.message or ""}
    if notes := [{**read, "slot": slot} for slot in sorted({wanted.get(name.booking, "") for name in found})]:
        connection.execute(insert(NAMES_READ), notes)
    return Names(names=tuple(found))


def _bookings(connection: Connection, centre: str, asked: NamesAsked) -> dict[str, str]:
    """The bookings that were asked for, with their slots."""
    query = select(BOOKINGS.c.id, BOOKINGS.c.slot).join(SLOTS, SLOTS.c.id == BOOKINGS.c.slot)
    query = query.where(SLOTS.c.centre == centre, SLOTS.c.ends > stamp(asked.since), SLOTS.c.ends <= stamp(asked.until))
    if asked.slot is not None:
        query = query.where(SLOTS.c.id == asked.slot)
    return {row.id: row.slot for row in connection.execute(query)}
