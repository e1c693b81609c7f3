"""Slots in the hub's database, and what has changed among them since a desk last asked."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from kiosk.domain.slots import Slot
from kiosk.hub.contents import canonical_json
from kiosk.hub.store import counter, take_numbers
from kiosk.hub.tables import SLOTS

CHANGES = "changes"
"""The counter that a cursor counts."""


@dataclass(frozen=True)
class Changes:
    """What a desk is told: entries ``{"slot": {…}}`` or ``{"slot_gone": id}``, and the cursor after them."""

    cursor: int
    entries: list[dict[str, Any]]


def put_slots(connection: Connection, slots: Iterable[Slot], *, keep: bool) -> int:
    """Bring the slots to what ``slots`` says; those no longer among them go, unless ``keep``. The number changed."""
    before = {row.id: row for row in connection.execute(select(SLOTS))}
    wanted = {slot.id: canonical_json(slot.model_dump(mode="json")) for slot in slots}
    changed = {
        slot_id: body for slot_id, body in wanted.items() if slot_id not in before or _differs(before[slot_id], body)
    }
    gone = [] if keep else [row.id for row in before.values() if row.id not in wanted and not row.gone]
    numbers = iter(take_numbers(connection, CHANGES, len(changed)))
    for slot_id, body in changed.items():
        values = {"body": body, "gone": False, "change": next(numbers)}
        if slot_id in before:
            connection.execute(update(SLOTS).where(SLOTS.c.id == slot_id).values(**values))
        else:
            connection.execute(insert(SLOTS).values(id=slot_id, **values))
    return len(changed) + _drop(connection, gone)


def drop_past(connection: Connection, now: datetime) -> int:
    """Drop the slots that are over. The number dropped."""
    there = connection.execute(select(SLOTS).where(SLOTS.c.gone.is_(False)))
    return _drop(connection, [row.id for row in there if _ends(row.body) <= now])


def changes_since(connection: Connection, cursor: int) -> Changes:
    """What changed after ``cursor``; cursor 0, or one that this hub never gave out, brings every slot that there is."""
    last = counter(connection, CHANGES)
    if cursor > last:
        cursor = 0
    entries: list[dict[str, Any]] = []
    for row in connection.execute(select(SLOTS).where(SLOTS.c.change > cursor).order_by(SLOTS.c.change)):
        if not row.gone:
            entries.append({"slot": json.loads(row.body)})
        elif cursor:
            entries.append({"slot_gone": row.id})
    return Changes(last, entries)


def _drop(connection: Connection, slot_ids: list[str]) -> int:
    numbers = take_numbers(connection, CHANGES, len(slot_ids))
    for slot_id, number in zip(slot_ids, numbers, strict=True):
        connection.execute(update(SLOTS).where(SLOTS.c.id == slot_id).values(gone=True, change=number))
    return len(slot_ids)


def _ends(body: str) -> datetime:
    return datetime.fromisoformat(json.loads(body)["ends"])


def _differs(row: Any, body: str) -> bool:  # noqa: ANN401
    return bool(row.gone) or row.body != body
