"""Asking the hub who made the bookings of some days, or what somebody wrote, for one staff session; and its answer.

Each answer is sealed to a key that the session made: its other half is in the memory of one screen, and dies with it.
"""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field

from kiosk.domain.ids import Uuid7
from kiosk.domain.instants import Instant
from kiosk.domain.model import Slug, WireModel
from kiosk.domain.sealed import Access, Contact, Message, Sealed, SealKey

LONGEST = timedelta(days=8)
"""Of so long a time names may be asked for."""


class NamesAsked(WireModel):
    """Who of the staff asks, the key of their session, and of which time: slots that end after ``since`` and not after
    ``until``; of one ``slot`` alone where it is named. With a ``message`` what is in that, and nothing else.
    """

    staff: Slug
    key: SealKey
    since: Instant
    until: Instant
    slot: Slug | None = None
    message: Uuid7 | None = None


class Opened(WireModel):
    """What is in a box of ``Name``; None for what is not there, or could not be opened. ``note`` is what the staff
    wrote about a booking, or the words of a message.
    """

    contact: Contact | None = None
    access: Access | None = None
    note: Message | None = None


class Name(WireModel):
    """Who made a booking, or what a message says: the JSON of ``Opened``, sealed for ``names`` about its id."""

    booking: Uuid7
    sealed: Sealed


class Names(WireModel):
    """Those that could be opened."""

    names: tuple[Name, ...] = Field(default=())
