"""Who asks: a visitor, or somebody of the staff with roles; and what each may do, for screen and hub alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from kiosk.domain.edit_kinds import EDITS
from kiosk.domain.model import Model, Slug, WireModel

Role = Literal["editor", "central_editor", "booker", "administrator"]

PinHash = Annotated[
    str, StringConstraints(pattern=r"^\$argon2id\$v=19\$m=\d{5,7},t=\d{1,2},p=\d\$[A-Za-z0-9+/]+\$[A-Za-z0-9+/]+$")
]
"""A PIN as argon2id hashes it, in the usual text form."""

VISITORS_MAY = frozenset({"book", "cancel", "move", "erase_details", "rate", "call", "write"})
_BOOKING = frozenset(
    {*VISITORS_MAY, "resize", "confirm", "check_in", "missed", "expect", "note", "told", "noted", "seen"}
)
_SLOTS = frozenset({"open_slots", "change_slot", "close_slot", "reopen_slot"})
OF_ALL_CENTRES = "edit_everywhere"
"""Not an intent, but where it may go: who has it edits the content of all centres, and everybody else their own."""
_STAFF = frozenset({"set_staff", "remove_staff"})
_SCREENS = frozenset({"set_up"})
_ALL_MAY = frozenset({"come"})
_ROLE_MAY: dict[Role, frozenset[str]] = {
    "editor": EDITS,
    "central_editor": EDITS | {OF_ALL_CENTRES},
    "booker": _BOOKING | _SLOTS,
    "administrator": EDITS | _BOOKING | _SLOTS | _STAFF | _SCREENS,
}
KIOSKS_MAY = frozenset({"return_seats", "unheard", "come"})
"""What a kiosk does by itself, and a desk on a PC for whoever is at it: to say that they come needs no PIN."""


class Person(Model):
    """Who asked for something: a visitor, a member of the staff, or the kiosk itself."""

    kind: Literal["visitor", "staff", "kiosk"] = "visitor"
    staff: Slug | None = None

    @model_validator(mode="after")
    def _is_named(self) -> Person:
        if (self.kind == "staff") != (self.staff is not None):
            raise ValueError("staff, and nobody else, is named")
        return self


class Staff(WireModel):
    """A member of the staff as every kiosk knows them. ``centre`` is where they work."""

    id: Slug
    name: str = Field(min_length=1, max_length=100)
    centre: Slug
    roles: tuple[Role, ...] = Field(min_length=1)
    pin: PinHash | None = None


def rights(roles: Iterable[Role]) -> frozenset[str]:
    """The kinds of intents that somebody of the staff with these roles may ask for."""
    return _ALL_MAY.union(*(_ROLE_MAY[role] for role in roles))


def may_edit(centre: str, own: str, roles: Iterable[Role]) -> bool:
    """Whether somebody with these roles, at the centre ``own``, may change the content of ``centre``; empty for that of
    all centres.
    """
    return centre == own or OF_ALL_CENTRES in rights(roles)


def may(kind: str, roles: Iterable[Role]) -> bool:
    """Whether somebody of the staff with these roles may do what an intent of that kind asks for."""
    return kind in rights(roles)
