"""How long somebody has to wait who has tried in vain: not at all for a few times, then longer each time."""

from __future__ import annotations

FREE_TRIES = 5
_FIRST, _LONGEST = 30.0, 900.0  # seconds


def wait_after(wrong: int) -> float:
    """Seconds to wait after so many wrong tries in a row: 30 after the fifth, then twice as long each, up to 900."""
    if wrong < FREE_TRIES:
        return 0.0
    return min(_FIRST * 2.0 ** min(wrong - FREE_TRIES, 10), _LONGEST)
