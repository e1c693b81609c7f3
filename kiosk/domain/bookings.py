"""A booking: a party for a slot."""

from __future__ import annotations

from pydantic import Field

from kiosk.domain.booking_states import BookingState, Tell
from kiosk.domain.code import CodeHash
from kiosk.domain.ids import Uuid7
from kiosk.domain.instants import Instant
from kiosk.domain.languages import Language
from kiosk.domain.model import Slug, WireModel
from kiosk.domain.slots import MOST_PERSONS


class Booking(WireModel):
    """A booking as a centre is told of it. Whose it is, nobody reads here: that is sealed, and stays at the hub.

    ``party`` counts persons. ``made_at`` is when somebody booked, by the kiosk's clock; of those who wait, the first to
    reach the hub comes first. ``untold``: nobody could tell them ``tell``, so that nobody has to any more.
    ``has_details``: the hub keeps a contact, needs or a note; or does not say so. ``erased``: somebody had all that
    removed, everywhere. ``reason`` is a word of the staff, or a reason as in ``answers``.
    """

    id: Uuid7
    slot: Slug
    party: int = Field(gt=0, le=MOST_PERSONS)
    state: BookingState
    language: Language
    code_hash: CodeHash
    made_at: Instant
    centre: Slug
    tell: Tell = ""
    untold: bool = False
    has_contact: bool = False
    has_details: bool = True
    erased: bool = False
    reason: str = Field(default="", max_length=200)
