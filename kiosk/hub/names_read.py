"""Who of the staff was given the names of which slot, and when: the notes that ``names`` makes, read again."""

from __future__ import annotations

import json
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, select

from kiosk.hub.desk_tables import DEVICES, NAMES_READ, SLOTS, STAFF
from kiosk.store.instants import stamp


class Reading(NamedTuple):
    """``staff`` is an id and ``name`` theirs, also of who no longer works here; ``starts`` is the slot's beginning.

    What the hub does not know any more is empty.
    """

    at: datetime
    staff: str
    name: str
    centre: str
    slot: str
    starts: str
    kiosk: str


def names_read(connection: Connection, centre: str | None = None, since: datetime | None = None) -> list[Reading]:
    """The notes, oldest first: of the slots of one centre, or of all; from an instant on, or all there are.

    Raises ValueError for an instant without a zone.
    """
    query = select(
        NAMES_READ, SLOTS.c.centre, SLOTS.c.body, STAFF.c.body.label("person"), DEVICES.c.name.label("kiosk")
    )
    query = query.outerjoin(SLOTS, SLOTS.c.id == NAMES_READ.c.slot).outerjoin(STAFF, STAFF.c.id == NAMES_READ.c.staff)
    query = query.outerjoin(DEVICES, DEVICES.c.id == NAMES_READ.c.device)
    if centre is not None:
        query = query.where(SLOTS.c.centre == centre)
    if since is not None:
        query = query.where(NAMES_READ.c.at >= stamp(since))
    return [
        Reading(
            at=datetime.fromisoformat(row.at),
            staff=row.staff,
            name=json.loads(row.person)["name"] if row.person else "",
            centre=row.centre or "",
            slot=row.slot,
            starts=json.loads(row.body)["starts"] if row.body else "",
            kiosk=row.kiosk or row.device,
        )
        for row in connection.execute(query.order_by(NAMES_READ.c.at, NAMES_READ.c.staff, NAMES_READ.c.slot))
    ]
