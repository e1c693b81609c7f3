"""Slowing down whoever guesses: codes of bookings, PINs of the staff."""

from __future__ import annotations

import math
from collections.abc import Callable

from kiosk.domain.errors import WorldError
from kiosk.domain.patience import wait_after

_FORGOTTEN_AFTER = 3600.0  # seconds without a wrong code; the longest wait has to end in one more try, not five


class TooManyTriesError(WorldError):
    """There were too many wrong tries; ``seconds`` until the next one is looked at."""

    def __init__(self, seconds: float) -> None:
        self.seconds = math.ceil(seconds)
        super().__init__(f"too many wrong tries; the next one is looked at in {self.seconds} s")


class CodeGate:
    """Counts wrong codes typed at this screen, whoever types them, and forgets them after an hour.

    A right code forgives nothing, or one's own would make guessing free. ``monotonic`` is in seconds, from anywhere.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._wrong = 0
        self._last = 0.0

    def check(self) -> None:
        """Raises TooManyTriesError while it is not time for the next try."""
        since = self._monotonic() - self._last
        wait = wait_after(self._wrong)
        if since < wait:
            raise TooManyTriesError(wait - since)
        if since >= _FORGOTTEN_AFTER:
            self._wrong = 0

    def wrong(self) -> None:
        """That code was nobody's."""
        self._wrong += 1
        self._last = self._monotonic()
