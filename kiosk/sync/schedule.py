"""When the next round is due: every few minutes with some jitter, sooner while the hub is silent.

Pure arithmetic over a random source that is passed in; it waits for nothing.
"""

from __future__ import annotations

from collections.abc import Callable

_JITTER = 0.2  # of the interval, either way, so that kiosks don't all ask at once
_FIRST_BACKOFF = 15.0  # seconds after the first round that nobody answered, doubled each time
_LONGEST_BACKOFF = 300.0
_SPREAD = 10.0  # seconds over which kiosks come that have all heard of the same edition


class Schedule:
    """``interval`` in seconds; ``random`` gives numbers from 0 up to, not including, 1."""

    def __init__(self, interval: float, random: Callable[[], float]) -> None:
        self._interval = interval
        self._random = random
        self._silent = 0

    def after(self, *, reached: bool) -> float:
        """Seconds until the next round, after one in which somebody answered, or nobody did."""
        if reached:
            self._silent = 0
            return self._interval * (1 - _JITTER + 2 * _JITTER * self._random())
        self._silent += 1
        longest = min(_LONGEST_BACKOFF, self._interval)
        return min(_FIRST_BACKOFF * 2.0 ** min(self._silent - 1, 10), longest)

    def spread(self) -> float:
        """Seconds that this kiosk waits longer than another might, for an edition that all hear of."""
        return _SPREAD * self._random()
