"""What is certain not to go, before anybody asks the hub: the one error of those who book or write, and its reasons."""

from __future__ import annotations

from typing import Literal

from kiosk.domain.errors import WorldError

RefusedNow = Literal[
    "no_such_slot",
    "slot_over",
    "too_early",  # that somebody has not come, before it starts
    "not_today",  # to check somebody in on another day
    "slot_closed",
    "slot_cancelled",
    "party_too_small",
    "party_too_large",
    "full",
    "no_such_booking",
    "wrong_state",
    "already_so",
    "changed_meanwhile",
    "below_promised",
    "clash",
    "not_sent",  # this kiosk has opened the slot, and the hub has not taken it yet
    "identity_number",
    "too_long",
    "no_words",
    "no_key",  # who books can't be sealed yet, for no edition has brought the hub's key: book without contact
]
"""Why something is certain not to go, before anybody asks the hub."""


class BookingRefusedError(WorldError):
    """It can't be done, and that is certain now; nothing was written. ``reason`` is a code for the screen's words."""

    def __init__(self, reason: RefusedNow) -> None:
        self.reason: RefusedNow = reason
        super().__init__(f"this can't be done: {reason}")
