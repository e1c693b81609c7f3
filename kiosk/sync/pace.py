"""How fast to read, and whether to go on at all: the one thing that every download asks after each chunk."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from kiosk.domain.clock import Clock
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


@dataclass(frozen=True)
class LocalTime:
    """The time on the wall of the machine's own zone, or of ``zone``."""

    clock: Clock
    zone: tzinfo | None = None

    def now(self) -> datetime:
        """The local time."""
        return self.clock.now().astimezone(self.zone)


class Pace:
    """A cap over all downloads together. ``rate`` tells it in bytes per second whenever it is asked, None for no cap.
    Threads share it.
    """

    def __init__(self, timer: Timer, rate: Callable[[], int | None] = lambda: None) -> None:
        self._timer = timer
        self._rate = rate
        self._lock = threading.Lock()
        self._free_at = 0.0

    def spend(self, size: int) -> None:
        """Account for bytes that were read, and wait where they came too fast. Raises StoppedError."""
        rate = self._rate()
        if not rate:
            self._timer.pause(0)
            return
        with self._lock:
            now = self._timer.monotonic()
            self._free_at = max(self._free_at, now) + size / rate
            ahead = self._free_at - now
        self._timer.pause(ahead)
