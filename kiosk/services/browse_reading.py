"""What stands around something to read: a happening's centre and its station here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.domain.centre import Station
    from kiosk.domain.documents import AnyDocument, Centre

KINDS = frozenset({"event", "lesson", "practice", "provider", "page"})
"""Kinds that have a page to read, and none of their own."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A document to read. ``centre`` is where a happening is, with its ``zone``; ``station`` one of this centre.
    ``has_times``: there are times to book it.
    """

    document: AnyDocument
    zone: str
    centre: Centre | None = None
    station: Station | None = None
    has_times: bool = False
