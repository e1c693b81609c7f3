"""Whether a slot takes a party, as far as is known here: asked by visitors and staff alike, before the hub is."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.services.refused import BookingRefusedError
from kiosk.store.projection import Projection

if TYPE_CHECKING:
    from kiosk.domain.slots import Slot


def open_slot(projection: Projection, slot_id: str, now: datetime) -> Slot:
    """The slot, which takes bookings at ``now``. Raises BookingRefusedError where it does not, and StoreError."""
    slot = projection.slot(slot_id)
    if slot is None:
        raise BookingRefusedError("no_such_slot")
    if slot_id in projection.bookings.overlay().opened:
        raise BookingRefusedError("not_sent")
    if slot.state != "open":
        raise BookingRefusedError("slot_closed" if slot.state == "closed" else "slot_cancelled")
    if slot.ends <= now:
        raise BookingRefusedError("slot_over")
    return slot


def check_size(slot: Slot, size: int) -> None:
    """Raises BookingRefusedError where a party of ``size`` persons is none for this slot, however empty."""
    if size < slot.least:
        raise BookingRefusedError("party_too_small")
    if size > slot.capacity:
        raise BookingRefusedError("party_too_large")


def check_free(slot: Slot, persons: int) -> None:
    """Raises BookingRefusedError where so many more persons have no room."""
    if persons > slot.free:
        raise BookingRefusedError("full")
