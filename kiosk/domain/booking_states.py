"""The states of a booking, and what each of them means. It needs no library, for home is drawn with it."""

from __future__ import annotations

from typing import Literal

BookingState = Literal["confirmed", "requested", "waiting", "cancelled", "arrived", "missed"]
"""A request waits for a person to answer it; a place on the waiting list waits for a seat."""

Tell = Literal["", "confirmed", "cancelled", "moved", "not_moved"]
"""What somebody still has to be told, because it happened when they no longer stood at the screen."""

PENDING = "pending"
"""What a kiosk says of a booking that only the hub can give and has not answered yet."""

SEATED: frozenset[BookingState] = frozenset({"confirmed", "arrived"})
"""The states that take seats."""

EXPECTED = frozenset({"confirmed", PENDING})
"""They have a seat, or their kiosk counts on one, and have not come yet."""

ASKING = frozenset({"requested", "waiting"})
"""They have no seat, and would like one."""

LIVE = EXPECTED | ASKING
"""It can still be moved or cancelled."""

RECEIVED = frozenset({"arrived", "missed"})
"""It is said whether they have come."""

_MAY_BECOME: dict[BookingState, frozenset[BookingState]] = {
    "requested": frozenset({"confirmed", "cancelled"}),
    "waiting": frozenset({"confirmed", "cancelled"}),
    "confirmed": frozenset({"arrived", "missed", "cancelled"}),
    "missed": frozenset({"arrived", "confirmed"}),
    "arrived": frozenset({"missed", "confirmed"}),
    "cancelled": frozenset(),
}


def may_become(state: BookingState, wanted: BookingState) -> bool:
    """Whether a booking in one state may go on to another."""
    return wanted in _MAY_BECOME[state]
