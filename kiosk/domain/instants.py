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
