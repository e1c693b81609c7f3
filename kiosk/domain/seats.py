"""The rule of seats: what is promised never exceeds the capacity. It counts persons, and knows nothing of files."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Seats:
    """The seats of one slot, in persons.

    ``held`` are kept back for those who come by another way, ``leased`` are unused seats of leases that have not been
    returned.
    """

    capacity: int
    confirmed: int = 0
    arrived: int = 0
    held: int = 0
    leased: int = 0

    @property
    def promised(self) -> int:
        """The seats that are somebody's, or may become somebody's without asking."""
        return self.confirmed + self.arrived + self.held + self.leased

    @property
    def free(self) -> int:
        """The seats that can still be given; never below 0."""
        return max(self.capacity - self.promised, 0)

    @property
    def kept(self) -> bool:
        """Whether the rule holds: confirmed + arrived + held + leased and unused ≤ capacity."""
        return self.promised <= self.capacity

    def fits(self, party: int) -> bool:
        """Whether a party of so many persons still has room."""
        return 0 < party <= self.capacity - self.promised
