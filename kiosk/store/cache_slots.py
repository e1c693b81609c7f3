"""Slots as rows of the cache, and the difference between what is there and what should be.

It works inside a transaction that somebody else holds, and knows nothing of the desk channel.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.domain.slots import Slot
from kiosk.store.cache_tables import SLOTS
from kiosk.store.instants import stamp

Row = dict[str, Any]


def change_slots(writing: Connection, slots: Iterable[Slot], gone: Iterable[str], *, whole: bool) -> bool:
    """Take changes; ``whole``: the slots given are all there are. Whether anything is different now."""
    before = {row["id"]: dict(row) for row in writing.execute(select(SLOTS)).mappings()}
    after = {} if whole else dict(before)
    after.update((slot.id, _row(slot)) for slot in slots)
    for slot_id in gone:
        after.pop(slot_id, None)
    if put := [row for slot_id, row in after.items() if before.get(slot_id) != row]:
        statement = upsert(SLOTS)
        values = {column.name: statement.excluded[column.name] for column in SLOTS.c if column.name != "id"}
        writing.execute(statement.on_conflict_do_update(index_elements=[SLOTS.c.id], set_=values), put)
    if dropped := [{"gone": slot_id} for slot_id in before.keys() - after.keys()]:
        writing.execute(delete(SLOTS).where(SLOTS.c.id == bindparam("gone")), dropped)
    return bool(put or dropped)


def _row(slot: Slot) -> Row:
    return {
        "id": slot.id,
        "centre": slot.centre,
        "technology": slot.item,
        "station": slot.station,
        "starts": stamp(slot.starts),
        "ends": stamp(slot.ends),
        "capacity": slot.capacity,
        "free": slot.free,
        "guest_centre": slot.guest.centre if slot.guest else None,
        "guest_name": slot.guest.name if slot.guest else None,
    }
