"""How often something may go wrong in a minute before one may not try for a while."""

from __future__ import annotations

import threading
from collections import Counter
from datetime import timedelta
from ipaddress import IPv6Address, ip_address, ip_network

from kiosk.domain.clock import Clock

_WITHIN = timedelta(minutes=1)
_ONE_HOUSE = 64  # bits of an IPv6 address: whoever has one of a network may use all of it


class Tries:
    """Counts wrong tries: ``most`` a minute for each that is told apart, or for everybody together.

    A try counts as wrong before it is looked at, so that many at once are no way round.
    """

    def __init__(self, clock: Clock, most: int) -> None:
        self._clock = clock
        self._most = most
        self._lock = threading.Lock()
        self._since = clock.now()
        self._wrong: Counter[str] = Counter()

    def take(self, who: str = "") -> bool:
        """Whether one more may be made; it is counted."""
        with self._lock:
            now = self._clock.now()
            if not timedelta() <= now - self._since < _WITHIN:
                self._since = now
                self._wrong.clear()
            if self._wrong[who] >= self._most:
                return False
            self._wrong[who] += 1
            return True

    def was_right(self, who: str = "") -> None:
        """The last one counts no more."""
        with self._lock:
            self._wrong[who] = max(0, self._wrong[who] - 1)


def house(address: str) -> str:
    """Whose an address is, as far as can be told: the network of a line where it is IPv6, else itself."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if not isinstance(found, IPv6Address):
        return address
    return str(found.ipv4_mapped or ip_network((found, _ONE_HOUSE), strict=False))
