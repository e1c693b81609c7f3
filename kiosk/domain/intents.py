"""What a person wants done, as it goes to the hub. Every intent ends with one answer.

``id`` is made at the kiosk and makes sending it twice harmless. ``subject`` is the id of what it is about (a booking, a
slot, a member of the staff, a series of slots); intents with one subject keep their order. Free words about persons are
sealed; see ``sealed``.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, get_args

from pydantic import Field, TypeAdapter, model_validator

from kiosk.domain.asked import Asked
from kiosk.domain.audience import Audience
from kiosk.domain.booking_states import Tell
from kiosk.domain.code import CodeHash
from kiosk.domain.edit_intents import EditIntent
from kiosk.domain.edit_kinds import EDITS
from kiosk.domain.help_calls import Call, Come
from kiosk.domain.ids import Uuid7
from kiosk.domain.languages import Language
from kiosk.domain.leases import Shares, total
from kiosk.domain.messages import Write
from kiosk.domain.model import Slug
from kiosk.domain.persons import PinHash, Role
from kiosk.domain.sealed import Sealed
from kiosk.domain.slots import MOST_PERSONS, Guest, Plan

Fallback = Literal["request", "wait", "none"]
"""What to make of a booking that has no room: a request for staff to answer, a place to wait in, or nothing."""

Party = Annotated[int, Field(gt=0, le=MOST_PERSONS)]
Words = Annotated[str, Field(max_length=200)]


class Book(Asked):
    """Book ``slot`` for a party; ``subject`` is the new booking's id. ``arrived``: they stand here already, and take
    part now.

    ``leased`` are the seats that it has from leases. Where these are all that the party needs, the kiosk has confirmed
    the booking, and the hub must take it.
    """

    kind: Literal["book"] = "book"
    subject: Uuid7
    slot: Slug
    party: Party
    language: Language
    code_hash: CodeHash
    fallback: Fallback = "none"
    leased: Shares = ()
    arrived: bool = False
    contact: Sealed | None = None
    access: Sealed | None = None

    @property
    def is_certain(self) -> bool:
        """Whether the party has all its seats from leases."""
        return total(self.leased) == self.party


class Cancel(Asked):
    """Cancel a booking. ``reason`` is a word of the staff to whoever has to be told."""

    kind: Literal["cancel"] = "cancel"
    reason: Words = ""


class Move(Asked):
    """Move a booking to another slot, to another number of persons, or both; all of it or nothing."""

    kind: Literal["move"] = "move"
    slot: Slug
    party: Party | None = None
    leased: Shares = ()


class Resize(Asked):
    """Another number of persons come. The booking stays in its slot and in its state: who waits goes on waiting, and
    who has a seat keeps all of theirs where there is no room for more.
    """

    kind: Literal["resize"] = "resize"
    party: Party
    leased: Shares = ()


class Confirm(Asked):
    """Give a seat to a request, or to somebody on the waiting list."""

    kind: Literal["confirm"] = "confirm"
    leased: Shares = ()


class CheckIn(Asked):
    """They have come."""

    kind: Literal["check_in"] = "check_in"


class Missed(Asked):
    """They have not come."""

    kind: Literal["missed"] = "missed"


class Expect(Asked):
    """They are expected again: it was said by mistake that they have come, or have not."""

    kind: Literal["expect"] = "expect"


class Note(Asked):
    """Words of the staff about a booking, sealed for ``message``; none removes them."""

    kind: Literal["note"] = "note"
    words: Sealed | None


class Told(Asked):
    """A person has told them what had changed: ``tell``, where it is said, and nothing that came after it. Not
    ``reached``: nobody could tell them, and nobody has to try any more.
    """

    kind: Literal["told"] = "told"
    tell: Tell = ""
    reached: bool = True


class Unheard(Asked):
    """The kiosk says that what the hub answered to the intent ``of`` came when nobody stood at the screen any more, so
    that a person has to ``tell`` it.

    Of a booking that it refused the hub keeps nothing; so one that is ``cancelled`` comes with what it was.
    """

    kind: Literal["unheard"] = "unheard"
    of: Uuid7
    tell: Literal["confirmed", "not_moved", "cancelled"]
    reason: Words = ""
    slot: Slug | None = None
    party: Party | None = None
    language: Language | None = None
    code_hash: CodeHash | None = None
    contact: Sealed | None = None
    access: Sealed | None = None

    @property
    def refused(self) -> Book | None:
        """The booking that was refused, with the id and the moment of this intent."""
        if self.slot is None or self.party is None or self.language is None or self.code_hash is None:
            return None
        return Book(
            id=self.id,
            subject=self.subject,
            at=self.at,
            slot=self.slot,
            party=self.party,
            language=self.language,
            code_hash=self.code_hash,
            contact=self.contact,
            access=self.access,
        )


class EraseDetails(Asked):
    """Remove name, contact, needs and notes of a booking, for ever. The booking itself stays."""

    kind: Literal["erase_details"] = "erase_details"


class OpenSlots(Asked):
    """Open slots: all of them or none. ``despite_clash``: the person has seen that a host or a station is busy then."""

    kind: Literal["open_slots"] = "open_slots"
    slots: tuple[Plan, ...] = Field(min_length=1, max_length=400)
    despite_clash: bool = False


class ChangeSlot(Asked):
    """Change what is given of a slot that was seen at revision ``base``. What is left out stays.

    ``leased`` are seats of the kiosk's own leases that go back first, because the slot would be too small for them.
    """

    kind: Literal["change_slot"] = "change_slot"
    base: int = Field(gt=0)
    despite_clash: bool = False
    capacity: Party | None = None
    least: Party | None = None
    station: Slug | None = None
    host: Slug | None = None
    languages: tuple[Language, ...] | None = None
    audience: tuple[Audience, ...] | None = None
    guest: Guest | None = None
    leased: Shares = ()

    def changes(self) -> dict[str, Any]:
        """The fields that are to change; a field sent as null empties it, where it can be empty."""
        return {name: getattr(self, name) for name in _CHANGEABLE if name in self.model_fields_set}

    @model_validator(mode="after")
    def _keeps_what_must_be(self) -> ChangeSlot:
        for name in ("capacity", "least", "languages", "audience"):
            if name in self.model_fields_set and getattr(self, name) is None:
                raise ValueError(f"{name} can't be empty")
        return self


_CHANGEABLE = ("capacity", "least", "station", "host", "languages", "audience", "guest")


class CloseSlot(Asked):
    """Take no more bookings, or with ``cancelled`` don't hold it at all: then all who are booked have to be told."""

    kind: Literal["close_slot"] = "close_slot"
    cancelled: bool = False
    reason: Words = ""


class ReopenSlot(Asked):
    """Take bookings again."""

    kind: Literal["reopen_slot"] = "reopen_slot"


class ReturnSeats(Asked):
    """Give seats of leases on a slot back."""

    kind: Literal["return_seats"] = "return_seats"
    leased: Shares


class SetStaff(Asked):
    """Add somebody to the staff, or change them. Without ``pin`` the PIN stays as it is."""

    kind: Literal["set_staff"] = "set_staff"
    name: Annotated[str, Field(min_length=1, max_length=100)]
    centre: Slug
    roles: tuple[Role, ...] = Field(min_length=1)
    pin: PinHash | None = None


class RemoveStaff(Asked):
    """They no longer work here."""

    kind: Literal["remove_staff"] = "remove_staff"


class Noted(Asked):
    """Somebody has seen to what a notice tells; ``subject`` is the notice's id."""

    kind: Literal["noted"] = "noted"


BookingIntent = (
    Book | Cancel | Move | Resize | Confirm | CheckIn | Missed | Expect | Note | Told | Unheard | EraseDetails
)
SlotIntent = OpenSlots | ChangeSlot | CloseSlot | ReopenSlot | ReturnSeats
StaffIntent = SetStaff | RemoveStaff
AnyIntent = BookingIntent | SlotIntent | StaffIntent | EditIntent | Noted | Call | Come | Write
Intent = Annotated[AnyIntent, Field(discriminator="kind")]
INTENT: TypeAdapter[AnyIntent] = TypeAdapter(Intent)
"""Reads an intent of any kind."""

HELD_SECONDS = 6.0
"""So long what somebody of the staff decided stays at the kiosk before it goes to the hub, and can be undone."""

UNDO_SECONDS = 5.0
"""So long it can be taken back: a second less, so that what is taken back is certain not to be under way."""

_HELD = frozenset(
    {
        "check_in",
        "missed",
        "expect",
        "cancel",
        "move",
        "resize",
        "confirm",
        "told",
        "noted",
        "note",
        "book",
        "open_slots",
        "change_slot",
        "close_slot",
        "reopen_slot",
        *EDITS,
    },
)


def is_held(kind: str, person_kind: str, age: float) -> bool:
    """Whether an intent that was decided ``age`` seconds ago is still to wait for somebody to undo it. One from the
    future, by a clock that was set, is not: nothing is held for ever.
    """
    return person_kind == "staff" and kind in _HELD and 0 <= age < HELD_SECONDS


KINDS: frozenset[str] = frozenset(member.model_fields["kind"].default for member in get_args(AnyIntent))
