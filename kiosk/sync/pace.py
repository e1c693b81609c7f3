"""How fast to read, and whether to go on at all: the one thing that every download asks after each chunk."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.sync.faults import StoppedError


@dataclass(frozen=True)
class Timer:
    """Time as the agent feels it. ``wait`` sleeps for seconds, or less when the agent is asked to end, and then tells
    so; ``monotonic`` is in seconds, from anywhere.
    """

    monotonic: Callable[[], float]
    wait: Callable[[float], bool]

    def pause(self, seconds: float) -> None:
        """Wait that long. Raises StoppedError when the agent is asked to end."""
        if self.wait(seconds):
            raise StoppedError("the agent is ending")


class Pace:
    """A cap in bytes per second over all downloads together; None for none. Threads share it."""

    def __init__(self, timer: Timer, bytes_per_second: int | None = None) -> None:
        self._timer = timer
        self._rate = bytes_per_second
        self._lock = threading.Lock()
        self._free_at = 0.0

    def spend(self, size: int) -> None:
        """Account for bytes that were read, and wait where they came too fast. Raises StoppedError."""
        if not self._rate:
            self._timer.pause(0)
            return
        with self._lock:
            now = self._timer.monotonic()
            self._free_at = max(self._free_at, now) + size / self._rate
            ahead = self._free_at - now
        self._timer.pause(ahead)
