"""What stands around something to read: its station here, a happening's centre, what a maker makes, and the like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.domain.cards import Card
    from kiosk.domain.centre import Station
    from kiosk.domain.documents import AnyDocument, Centre, Provider, Technology
    from kiosk.domain.slots import Slot

KINDS = frozenset({"event", "lesson", "practice", "provider", "page"})
"""Kinds that have a page to read, and none of their own."""

MOST_MADE = 6
"""Technologies on their maker's page; the others are a touch away."""


@dataclass(frozen=True, slots=True)
class TechnologyContent:
    """A technology with what its page leads to. ``has_times``: there are coming times here, be they full."""

    technology: Technology
    station: Station | None
    video: Card | None
    video_seconds: float
    demo: Card | None
    provider: Provider | None
    next_slot: Slot | None
    has_times: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """A document to read. ``centre`` is where a happening is, with its ``zone``; ``station`` one of this centre.
    ``has_times``: there are times to book it. ``made`` are the first technologies of a maker, which may have more.
    """

    document: AnyDocument
    zone: str
    centre: Centre | None = None
    station: Station | None = None
    has_times: bool = False
    made: tuple[Card, ...] = ()
    makes_more: bool = False
