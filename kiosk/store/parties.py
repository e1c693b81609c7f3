"""The parties that are booked for slots, as the staff sees them: the hub's word with this kiosk's wishes laid over it.

Whose they are is not here: that is sealed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from kiosk.domain.booking_states import PENDING, SEATED, Tell
from kiosk.store.overlay import Overlay
from kiosk.store.wishes import Wish

_TO_TELL: dict[str, Tell] = {"cancel": "cancelled", "move": "moved", "confirm": "confirmed"}
"""What the staff's deeds leave to be told, by the kind of the intent."""


@dataclass(frozen=True, slots=True)
class Party:
    """One booking. ``size`` counts persons; ``state`` is as in ``overlay``; ``tell`` what they still have to be told;
    ``untold``: nobody could.

    ``made_at`` is an instant as it is kept. ``unsent``: what was last wanted has no answer of the hub yet.
    """

    id: str
    slot: str
    size: int
    state: str
    language: str
    made_at: str
    tell: Tell = ""
    untold: bool = False
    has_contact: bool = False
    reason: str = ""
    unsent: bool = False

    @property
    def to_be_told(self) -> bool:
        """Whether somebody has to tell them something."""
        return bool(self.tell) and not self.untold

    @property
    def seated(self) -> bool:
        """Whether it has a seat, as far as is known."""
        return self.state in SEATED or self.state == PENDING


def parties(bodies: Iterable[str], wishes: Iterable[Wish], overlay: Overlay) -> tuple[Party, ...]:
    """The bookings that the hub told of, and those that were made here since, in the order in which they were made."""
    found = {party.id: party for party in map(_told, bodies)}
    for wish in wishes:
        if wish.kind == "book" and wish.subject not in found:
            found[wish.subject] = _wanted(wish, overlay)
        elif wish.subject in found:
            now = found[wish.subject]
            state = PENDING if wish.kind == "expect" else now.state  # until the overlay knows better
            tell, untold = _to_tell(wish, now)
            found[now.id] = replace(now, state=state, unsent=True, tell=tell, untold=untold)
    for booked in overlay.bookings.values():
        if booked.id in found:
            party = found[booked.id]
            state = booked.state
            if state == PENDING:
                state = "waiting" if booked.waits else "arrived" if party.state == "arrived" else state
            found[party.id] = replace(party, slot=booked.slot, size=booked.party, state=state, reason=booked.reason)
    return tuple(sorted(found.values(), key=lambda party: (datetime.fromisoformat(party.made_at), party.id)))


def _to_tell(wish: Wish, now: Party) -> tuple[Tell, bool]:
    """What they have to be told once the hub has done what is wanted, and whether nobody could; what was so before is
    overtaken.
    """
    if wish.kind == "told":
        return ("", False) if wish.payload.get("reached", True) else (now.tell, True)
    if wish.kind in _TO_TELL:
        return (_TO_TELL[wish.kind] if wish.person.get("kind") == "staff" else "", False)
    return now.tell, now.untold


def _told(body: str) -> Party:
    fields: Mapping[str, Any] = json.loads(body)
    return Party(
        id=fields["id"],
        slot=fields["slot"],
        size=fields["party"],
        state=fields["state"],
        language=fields["language"],
        made_at=fields["made_at"],
        tell=fields.get("tell", ""),
        untold=fields.get("untold", False),
        has_contact=fields.get("has_contact", False),
        reason=fields.get("reason", ""),
    )


def _wanted(wish: Wish, overlay: Overlay) -> Party:
    return Party(
        id=wish.subject,
        slot=str(wish.payload["slot"]),
        size=int(wish.payload["party"]),
        state="arrived" if wish.payload.get("arrived") else overlay.bookings[wish.subject].state,
        language=str(wish.payload["language"]),
        made_at=wish.at,
        has_contact=wish.payload.get("contact") is not None,
        unsent=True,
    )
