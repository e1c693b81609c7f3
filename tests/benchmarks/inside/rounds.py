"""The real agent, going round when it is told: a line on standard input, a round, a line of JSON on standard output.

Its time stands still between two rounds and then leaps, so that every round is due at once. The line tells the seconds
that the round took by the clock and by the processor.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import threading
import time
from pathlib import Path

from kiosk.domain.clock import SystemClock
from kiosk.paths import DataFolder
from kiosk.sync import agent
from kiosk.sync.pace import Timer
from kiosk.sync.settings import SyncConfig

_LEAP = 600.0  # seconds: a round is due, and the nightly count of everything is not, in any run of these


class Leaps:
    """Time that passes only when somebody asks for a round."""

    def __init__(self) -> None:
        self._now = 0.0
        self._began = _spent()

    def monotonic(self) -> float:
        """Seconds, from anywhere."""
        return self._now

    def wait(self, seconds: float) -> bool:
        """The agent rests: tell of the round, and wait for the next request. True when there will be none."""
        if seconds <= 0 or threading.current_thread() is not threading.main_thread():
            return False
        wall, processor = (now - then for now, then in zip(_spent(), self._began, strict=True))
        sys.stdout.write(json.dumps({"wall": wall, "processor": processor}) + "\n")
        sys.stdout.flush()
        asked = sys.stdin.readline()
        self._now += _LEAP
        self._began = _spent()
        return not asked


def _spent() -> tuple[float, float]:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return time.perf_counter(), used.ru_utime + used.ru_stime


def main() -> int:
    """Run until standard input ends."""
    parser = argparse.ArgumentParser()
    for name in ("data", "source", "centre", "root"):
        parser.add_argument(name)
    asked = parser.parse_args()
    time_felt = Leaps()
    config = SyncConfig(
        DataFolder(Path(asked.data)), asked.source, asked.centre, trusted_root=Path(asked.root), interval=60.0
    )
    timer = Timer(time_felt.monotonic, time_felt.wait)
    return agent.run(config, stop=threading.Event(), clock=SystemClock(), timer=timer)


if __name__ == "__main__":
    sys.exit(main())
