"""Sealing to the hub what somebody typed, before anything touches a file."""

from __future__ import annotations

from kiosk.domain.sealed import Access, Contact, Message, Purpose, Sealed, SealKey
from kiosk.services.refused import BookingRefusedError


def sealed_to_hub(plain: Contact | Access | Message, key: SealKey | None, *, purpose: Purpose, booking: str) -> Sealed:
    """``plain`` as only the hub can read it, about one booking. Raises BookingRefusedError (``no_key``) while the hub's
    key is not known.
    """
    if key is None:
        raise BookingRefusedError("no_key")
    from kiosk.sealing import seal

    return seal(plain.model_dump_json().encode(), key, purpose=purpose, about=booking)
