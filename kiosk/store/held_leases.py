"""The leases that this kiosk holds, and what is left of them: the cache tells what was granted, the ledger what was
spent. It needs neither SQLAlchemy nor pydantic, for home shows free seats.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from kiosk.store import questions
from kiosk.store.cache_reader import CacheReader
from kiosk.store.instants import stamp
from kiosk.store.wishes import Wishes


@dataclass(frozen=True, slots=True)
class Held:
    """A lease of this ledger: ``left`` of the seats granted, of which it may keep ``keep``. ``is_over``: its slot is
    closed, or has begun, and nobody will book from it any more.
    """

    lease: str
    slot: str
    seats: int
    keep: int
    left: int
    is_over: bool = False

    @property
    def due(self) -> int:
        """How many seats go back."""
        return self.left if self.is_over else max(self.left - self.keep, 0)


class Leases:
    """Questions to both files. An unreadable cache raises StoreError; without a ledger there is nothing to spend."""

    def __init__(self, cache: CacheReader, wishes: Wishes | None) -> None:
        self._cache = cache
        self._wishes = wishes

    def held(self, now: datetime) -> tuple[Held, ...]:
        """Every lease of this ledger that is not spent, oldest first."""
        rows = self._rows(questions.LEASES, now=stamp(now))
        spent = self._wishes.spent([row[0] for row in rows]) if self._wishes and rows else None
        if spent is None:  # nothing is held, or the ledger can't be asked just now
            return ()
        found = (
            Held(lease, slot, seats, keep, seats - spent.get(lease, 0), bool(over))
            for lease, slot, seats, keep, over in rows
        )
        return tuple(held for held in found if held.left > 0)

    def left(self) -> Counter[str]:
        """How many seats are left, by slot."""
        left: Counter[str] = Counter()
        for held in self.held(_ANY_TIME):
            left[held.slot] += held.left
        return left

    def _rows(self, query: str, **values: str) -> list[Any]:
        ledger = self._wishes.ledger() if self._wishes else ""
        if not ledger:
            return []
        return self._cache.ask(lambda reading: reading.execute(query, {**values, "ledger": ledger}).fetchall()) or []


_ANY_TIME = datetime.min.replace(tzinfo=UTC)
