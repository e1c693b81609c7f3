"""How many persons can book by themselves."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.services.book import Offer

LARGEST_PARTY = 12
"""The largest party that books by itself; larger ones call."""


def largest_party(offers: Iterable[Offer], item: str) -> int:
    """The largest party that can book an item."""
    capacities = (offer.slot.capacity for offer in offers if offer.slot.item == item)
    return min(LARGEST_PARTY, max(capacities, default=1))


def takes_more(offers: Iterable[Offer], item: str) -> bool:
    """Whether there is room for groups that have to call."""
    return any(offer.slot.capacity > LARGEST_PARTY for offer in offers if offer.slot.item == item)
