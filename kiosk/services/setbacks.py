"""What somebody of the staff wanted and the hub did not do: what it was about, so that a person can see to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kiosk.services.sitting import Sitting
from kiosk.store.parties import Party
from kiosk.store.projection import Projection

if TYPE_CHECKING:
    from kiosk.domain.slots import Slot
    from kiosk.store.wishes import Refused

_OF_A_SLOT = frozenset({"change_slot", "close_slot", "reopen_slot"})

_OF_AN_ITEM = frozenset({"edit_item", "add_item", "remove_item", "hide_item", "feature_item", "restore_item"})


@dataclass(frozen=True, slots=True)
class Setback:
    """A wish of the staff that was refused, and what it was about as far as that is still known here.

    ``sitting`` is the slot, ``party`` who it was about, and ``to`` the slot that they were to be moved to. ``is_kept``:
    the hub has that booking, and so who made it; one that it never took, nobody can look up. ``times`` is how many
    slots were to be opened; then ``sitting`` is the first of them, which is not there. ``fields`` are those of an
    item of content as it stands here, else as somebody wanted it.
    """

    wish: Refused
    sitting: Sitting | None = None
    party: Party | None = None
    to: Sitting | None = None
    is_kept: bool = False
    times: int = 0
    fields: Mapping[str, Any] = field(default_factory=dict)

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The slots that it was about."""
        return tuple(each.slot for each in (self.sitting, self.to) if each is not None)


def setback(wish: Refused, projection: Projection) -> Setback:
    """What a refused wish was about. Raises StoreError."""
    if wish.kind == "open_slots":
        return _not_opened(wish)
    if wish.kind in _OF_A_SLOT:
        return Setback(wish, sitting=_sitting(wish.subject, projection))
    if wish.kind in _OF_AN_ITEM:
        return Setback(wish, fields=_item(wish, projection))
    party = projection.bookings.party(wish.subject)
    is_kept = party is not None
    party = party or _never_taken(wish)
    if party is None:
        return Setback(wish)
    return Setback(
        wish,
        sitting=_sitting(party.slot, projection),
        party=party,
        to=_sitting(str(wish.payload["slot"]), projection) if wish.kind == "move" else None,
        is_kept=is_kept,
    )


def _sitting(slot_id: str, projection: Projection) -> Sitting | None:
    slot = projection.slot(slot_id)
    return Sitting(slot, projection.bookings.parties([slot_id])) if slot else None


def _item(wish: Refused, projection: Projection) -> Mapping[str, Any]:
    found = projection.items.item(wish.subject, str(wish.payload.get("centre", "")))
    return (found.shown.fields if found is not None else None) or wish.payload.get("document") or {}


def _never_taken(wish: Refused) -> Party | None:
    """The party of a booking that the hub did not take: what the ledger tells of it."""
    if wish.kind != "book":
        return None
    return Party(
        id=wish.subject,
        slot=str(wish.payload["slot"]),
        size=int(wish.payload["party"]),
        state="refused",
        language=str(wish.payload["language"]),
        made_at=wish.at.isoformat(),
        has_contact=wish.payload.get("contact") is not None,
        reason=wish.reason,
    )


def _not_opened(wish: Refused) -> Setback:
    from kiosk.domain.slots import Slot

    plans = wish.payload["slots"]
    first = Slot.model_validate({**plans[0], "free": plans[0]["capacity"]})
    return Setback(wish, sitting=Sitting(first), times=len(plans))
