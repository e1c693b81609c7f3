"""By which clock a centre lives."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.store.projection import Projection

NO_ZONE = "UTC"
"""Where nothing is known of the centre yet."""


def zone_of(projection: Projection, centre: str, now: datetime) -> ZoneInfo:
    """The zone of a centre. Raises StoreError."""
    return ZoneInfo(str(projection.fields(centre, "centre", now).get("zone", NO_ZONE)))
