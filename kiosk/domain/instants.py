"""An instant that another program names: in UTC, and within the centuries that we reckon with."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime

_FIRST, _LAST = 2000, 2199  # years; at the edges of the calendar arithmetic fails


def _in_utc(instant: datetime) -> datetime:
    if not _FIRST <= instant.year <= _LAST:
        raise ValueError(f"the year {instant.year} is not one that anybody means")
    return instant.astimezone(UTC)


Instant = Annotated[AwareDatetime, AfterValidator(_in_utc)]
"""An aware instant, turned to UTC."""


def read_instant(words: str) -> datetime | None:
    """What a clock shows, in ISO 8601; None where that makes no sense: no instant, no zone, or a year nobody means."""
    try:
        instant = datetime.fromisoformat(words)
        return _in_utc(instant) if instant.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None
