"""By which clock a centre lives, and when its days begin."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.store.projection import Projection

if TYPE_CHECKING:
    from kiosk.domain.documents import Centre

NO_ZONE = "UTC"
"""Where nothing is known of the centre yet."""


def zone_of(projection: Projection, centre: str, now: datetime) -> ZoneInfo:
    """The zone of a centre. Raises StoreError."""
    return ZoneInfo(str(projection.fields(centre, "centre", now).get("zone", NO_ZONE)))


def zone_of_document(centre: Centre | None) -> ZoneInfo:
    """The zone of a centre whose document is at hand, or of none."""
    return ZoneInfo(centre.zone if centre else NO_ZONE)


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """The instant, in UTC, at which a local day begins."""
    return datetime.combine(day, time(), zone).astimezone(UTC)
