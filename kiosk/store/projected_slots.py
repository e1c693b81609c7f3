"""Slots as they are shown: as the cache holds them, under what people here want and the hub has not answered yet."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from kiosk.store.instants import stamp
from kiosk.store.overlay import Overlay

if TYPE_CHECKING:
    from kiosk.domain.slots import Slot

_LONGEST = timedelta(days=1)  # a slot lasts no longer: ``kiosk.domain.slots``


def read_slot(row: tuple[Any, ...], overlay: Overlay) -> Slot:
    """A slot from its row: id, free seats, state and body."""
    from kiosk.domain.slots import Slot

    slot_id, free, state, body = row
    if slot_id in overlay.unsent:
        return Slot.model_validate(overlay.laid_over(slot_id, {**json.loads(body), "free": free, "state": state}))
    free = overlay.free(slot_id, free) if state == "open" else 0
    return Slot.model_validate_json(body).model_copy(update={"free": free})


def opened_slot(slot_id: str, overlay: Overlay) -> Slot:
    """A slot that the hub does not know yet."""
    from kiosk.domain.slots import Slot

    plan = overlay.opened[slot_id]
    return Slot.model_validate(overlay.laid_over(slot_id, {**plan, "free": plan["capacity"]}))


def coming(after: datetime) -> dict[str, str]:
    """What comes after an instant, in the words of ``questions``."""
    return {"after": stamp(after), "begun_after": stamp(after - _LONGEST)}
