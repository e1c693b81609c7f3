"""A booking: a party for a slot, and the states that it goes through."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from kiosk.domain.code import CodeHash
from kiosk.domain.ids import Uuid7
from kiosk.domain.instants import Instant
from kiosk.domain.languages import Language
from kiosk.domain.model import Slug, WireModel
from kiosk.domain.slots import MOST_PERSONS

BookingState = Literal["confirmed", "requested", "waiting", "cancelled", "arrived", "missed"]
"""A request waits for a person to answer it; a place on the waiting list waits for a seat."""

Tell = Literal["", "confirmed", "cancelled", "moved"]
"""What somebody still has to be told, because it happened when they no longer stood at the screen."""

SEATED: frozenset[BookingState] = frozenset({"confirmed", "arrived"})
"""The states that take seats."""

_MAY_BECOME: dict[BookingState, frozenset[BookingState]] = {
    "requested": frozenset({"confirmed", "cancelled"}),
    "waiting": frozenset({"confirmed", "cancelled"}),
    "confirmed": frozenset({"arrived", "missed", "cancelled"}),
    "missed": frozenset({"arrived"}),
    "arrived": frozenset({"missed"}),
    "cancelled": frozenset(),
}


class Booking(WireModel):
    """A booking as a centre is told of it. Whose it is, nobody reads here: that is sealed, and stays at the hub.

    ``party`` counts persons. ``made_at`` is when somebody booked, by the kiosk's clock; of those who wait, the first to
    reach the hub comes first. ``reason`` is a word of the staff, or a reason as in ``answers``.
    """

    id: Uuid7
    slot: Slug
    party: int = Field(gt=0, le=MOST_PERSONS)
    state: BookingState
    language: Language
    code_hash: CodeHash
    made_at: Instant
    centre: Slug
    lease: Uuid7 | None = None
    tell: Tell = ""
    has_contact: bool = False
    reason: str = Field(default="", max_length=200)


def may_become(state: BookingState, wanted: BookingState) -> bool:
    """Whether a booking in one state may go on to another."""
    return wanted in _MAY_BECOME[state]
