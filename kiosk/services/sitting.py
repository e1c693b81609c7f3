"""A slot with those who are booked for it, as the staff sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.booking_states import ASKING, EXPECTED, PENDING
from kiosk.store.parties import Party

if TYPE_CHECKING:
    from kiosk.domain.slots import Slot


@dataclass(frozen=True, slots=True)
class Sitting:
    """A slot and the parties that are booked for it, in the order in which they booked. ``unsent``: something that was
    done with the slot here has no answer of the hub yet.
    """

    slot: Slot
    parties: tuple[Party, ...] = ()
    unsent: bool = False

    @property
    def booked(self) -> int:
        """Persons who have a seat, those who have come among them."""
        return sum(party.size for party in self.parties if party.seated)

    @property
    def uncertain(self) -> int:
        """Those of the persons booked whose seats only the hub can give, and it has not answered yet."""
        return sum(party.size for party in self.parties if party.state == PENDING)

    @property
    def elsewhere(self) -> int:
        """Places that are neither free here nor booked: other kiosks hold them, or they are kept back. Those of a party
        that was missed here go back as soon as the hub hears of it.
        """
        going = sum(party.size for party in self.parties if party.state == "missed" and party.unsent)
        return max(self.slot.capacity - self.slot.free - self.booked - going, 0) if self.slot.state == "open" else 0

    @property
    def here(self) -> int:
        """Persons who have come."""
        return sum(party.size for party in self.parties if party.state == "arrived")

    @property
    def expected(self) -> tuple[Party, ...]:
        """Those who have a seat and have not come yet."""
        return tuple(party for party in self.parties if party.state in EXPECTED)

    @property
    def waiting(self) -> int:
        """Parties on the waiting list, and those whose request is not answered."""
        return sum(party.state in ASKING for party in self.parties)
