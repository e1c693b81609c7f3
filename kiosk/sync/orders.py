"""What the screen wants: noticed within a moment, carried out at once, answered by a number in the status."""

from __future__ import annotations

import logging
from pathlib import Path

from kiosk.store.orders import orders_after
from kiosk.store.watch import Watch

_LOG = logging.getLogger(__name__)
_KNOWN = {"check_now"}


class Orders:
    """Looks at the ledger, which may be missing. ``done`` is the number of the last order carried out."""

    def __init__(self, ledger: Path, done: int) -> None:
        self._ledger = ledger
        self._watch = Watch(ledger)
        self._done = done
        self._pending = 0
        self._unread = True  # orders may have come while nobody looked

    def pending(self) -> int:
        """The number of the newest order that is still to be carried out; 0 for none. Cheap while nothing moves."""
        if "orders" in self._watch.moved() or self._unread:
            self._unread = False
            orders = orders_after(self._ledger, self._done)
            for order in orders:
                if order.what not in _KNOWN:
                    _LOG.warning("nothing is known of the order %r", order.what)
            self._pending = orders[-1].n if orders else 0
        return self._pending

    def carried_out(self, n: int) -> None:
        """All up to that number are done with."""
        self._done = n
        self._unread = True

    def close(self) -> None:
        """Let go of the ledger."""
        self._watch.close()
