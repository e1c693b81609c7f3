"""Who of the staff was given the names of which slot, or which message, and when: the notes that ``names`` makes."""

from __future__ import annotations

import json
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from kiosk.hub.desk_tables import DEVICES, MESSAGES, NAMES_READ, SLOTS, STAFF
from kiosk.store.instants import stamp


class Reading(NamedTuple):
    """``staff`` is an id and ``name`` theirs, also of who no longer works here; ``starts`` is the slot's beginning, or
    when the ``message`` came, of which there is one or the other.

    What the hub does not know any more is empty.
    """

    at: datetime
    staff: str
    name: str
    centre: str
    slot: str
    starts: str
    kiosk: str
    message: str


def names_read(connection: Connection, centre: str | None = None, since: datetime | None = None) -> list[Reading]:
    """The notes, oldest first: of the slots and messages of one centre, or of all; from an instant on, or all.

    Raises ValueError for an instant without a zone.
    """
    centres, kiosk = func.coalesce(SLOTS.c.centre, MESSAGES.c.centre), DEVICES.c.name.label("kiosk")
    query = select(
        NAMES_READ, centres.label("centre"), SLOTS.c.body, MESSAGES.c.came_at, STAFF.c.body.label("person"), kiosk
    )
    query = query.outerjoin(SLOTS, SLOTS.c.id == NAMES_READ.c.slot).outerjoin(STAFF, STAFF.c.id == NAMES_READ.c.staff)
    query = query.outerjoin(DEVICES, DEVICES.c.id == NAMES_READ.c.device)
    query = query.outerjoin(MESSAGES, MESSAGES.c.id == NAMES_READ.c.message)
    if centre is not None:
        query = query.where(centres == centre)
    if since is not None:
        query = query.where(NAMES_READ.c.at >= stamp(since))
    return [
        Reading(
            at=datetime.fromisoformat(row.at),
            staff=row.staff,
            name=json.loads(row.person)["name"] if row.person else "",
            centre=row.centre or "",
            slot=row.slot,
            starts=json.loads(row.body)["starts"] if row.body else row.came_at or "",
            kiosk=row.kiosk or row.device,
            message=row.message,
        )
        for row in connection.execute(
            query.order_by(NAMES_READ.c.at, NAMES_READ.c.staff, NAMES_READ.c.slot, NAMES_READ.c.message)
        )
    ]
