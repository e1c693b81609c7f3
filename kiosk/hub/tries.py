"""How often something may go wrong in a minute before one may not try for a while."""

from __future__ import annotations

import threading
from collections import Counter
from datetime import timedelta

from kiosk.domain.clock import Clock

_WITHIN = timedelta(minutes=1)


class Tries:
    """Counts wrong tries: ``most`` a minute for each that is told apart, or for everybody together."""

    def __init__(self, clock: Clock, most: int) -> None:
        self._clock = clock
        self._most = most
        self._lock = threading.Lock()
        self._since = clock.now()
        self._wrong: Counter[str] = Counter()

    def left(self, who: str = "") -> bool:
        """Whether one more may be made."""
        with self._lock:
            now = self._clock.now()
            if not timedelta() <= now - self._since < _WITHIN:
                self._since = now
                self._wrong.clear()
            return self._wrong[who] < self._most

    def wrong(self, who: str = "") -> None:
        """One was wrong."""
        with self._lock:
            self._wrong[who] += 1
