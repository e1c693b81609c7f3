"""What the screen wants: noticed within a moment, carried out at once, answered by a number in the status."""

from __future__ import annotations

from pathlib import Path

from kiosk.store.orders import ENROL, TAKE_EDITION, Order, orders_after
from kiosk.store.watch import Watch


class Orders:
    """Looks at the ledger, which may be missing. ``done`` is the number of the last order carried out."""

    def __init__(self, ledger: Path, done: int) -> None:
        self._ledger = ledger
        self._watch = Watch(ledger)
        self._done = done
        self._pending: tuple[Order, ...] = ()
        self._unread = True  # orders may have come while nobody looked

    def pending(self) -> tuple[Order, ...]:
        """The orders that are still to be carried out, oldest first. Cheap while nothing moves."""
        if "orders" in self._watch.moved() or self._unread:
            self._unread = False
            self._pending = orders_after(self._ledger, self._done)
        return self._pending

    @property
    def urgent(self) -> bool:
        """Whether somebody stands there and waits: with a stick in the hand, or a code."""
        return any(order.what in (TAKE_EDITION, ENROL) for order in self.pending())

    def carried_out(self, n: int) -> None:
        """All up to that number are done with."""
        self._done = n
        self._unread = True

    def close(self) -> None:
        """Let go of the ledger."""
        self._watch.close()
