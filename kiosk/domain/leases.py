"""Leases: seats that the hub has given into one kiosk's hands, to be confirmed there at once, link or no link.

A lease never changes. What is left of it, the kiosk's ledger alone knows: the seats that were granted, less the shares
that its intents name. The hub never says what is left; it says at most how much of it the kiosk may keep.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated

from pydantic import Field

from kiosk.domain.ids import Uuid7
from kiosk.domain.model import Model, Number, Slug, WireModel
from kiosk.domain.slots import MOST_PERSONS

LedgerId = Annotated[str, Field(max_length=64, pattern=r"^[ -~]*$")]
_Seats = Annotated[Number, Field(gt=0, le=MOST_PERSONS)]


class Share(Model):
    """So many seats of a lease, which are spent with the intent that names them, however that ends."""

    lease: Uuid7
    seats: _Seats


Shares = Annotated[tuple[Share, ...], Field(max_length=MOST_PERSONS)]


class Lease(WireModel):
    """Seats of a slot for the bookings of one ledger. Of those that are left it may ``keep`` so many; the hub asks for
    the others back.
    """

    id: Uuid7
    ledger: LedgerId
    slot: Slug
    seats: _Seats
    keep: Number = Field(default=MOST_PERSONS, ge=0, le=MOST_PERSONS)


def shares_for(party: int, left: Mapping[str, int], free: int) -> tuple[Share, ...]:
    """The seats that a party takes from leases, oldest lease first; ``left`` is what is left of each.

    ``free`` seats are nobody's, as far as is known. Where they and the leases together are too few for the party, it
    takes none: it will not get them by that, and others may need them.
    """
    if party <= 0 or party > sum(left.values()) + free:
        return ()
    taken: list[Share] = []
    for lease in sorted(left):
        seats = min(left[lease], party - total(taken))
        if seats > 0:
            taken.append(Share(lease=lease, seats=seats))
    return tuple(taken)


def total(shares: Iterable[Share]) -> int:
    """How many seats these are together."""
    return sum(share.seats for share in shares)
