"""Instants as the two files keep them: UTC, one fixed form, so that text order is time order."""

from __future__ import annotations

from datetime import UTC, datetime


def stamp(instant: datetime) -> str:
    """An aware instant as ``2026-11-24T08:00:00.000000+00:00``.

    Raises ValueError for an instant without a zone.
    """
    if instant.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return instant.astimezone(UTC).isoformat(timespec="microseconds")
