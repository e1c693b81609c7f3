"""When to count everything afresh: once a night, in the small hours when nobody stands at the screen.

Pure arithmetic over a local time and a running time that are passed in.
"""

from __future__ import annotations

from datetime import datetime

_FROM, _TO = 2, 5  # o'clock, local time
_ONCE = 8 * 3600.0  # seconds: not twice in a night, also where the clock jumps
_LATEST = 30 * 3600.0  # seconds: then also by day, where the clock never shows a night


class Night:
    """``monotonic`` is the agent's running time in seconds; everything has been counted at the start."""

    def __init__(self, monotonic: float) -> None:
        self._counted_at = monotonic

    def due(self, local: datetime, monotonic: float) -> bool:
        """Whether to count now."""
        since = monotonic - self._counted_at
        return since >= _LATEST or (since >= _ONCE and _FROM <= local.hour < _TO)

    def counted(self, monotonic: float) -> None:
        """It was done."""
        self._counted_at = monotonic
