"""How often something comes again, as a person says it, and as an RRULE of RFC 5545."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Literal

from kiosk.domain.hours import DAYS, Day

Every = Literal["never", "daily", "weekly"]


@dataclass(frozen=True, slots=True)
class Repeat:
    """``every`` day, or every week on ``days``; until the end of a local day, or else ``count`` times in all."""

    every: Every = "never"
    days: Collection[Day] = ()
    count: int = 1
    until: date | None = None

    def rule(self) -> str:
        """It as an RRULE in local time."""
        if self.every == "never":
            return "FREQ=DAILY;COUNT=1"
        ends = f"UNTIL={self.until:%Y%m%d}T235959" if self.until else f"COUNT={max(self.count, 1)}"
        if self.every == "daily":
            return f"FREQ=DAILY;{ends}"
        days = ",".join(day[:2].upper() for day in DAYS if day in self.days)
        return f"FREQ=WEEKLY;BYDAY={days};{ends}" if days else f"FREQ=WEEKLY;{ends}"
