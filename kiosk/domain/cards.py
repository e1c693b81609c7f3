"""Cards: what a list shows of a document. Plain tuples, because a list reads many of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.languages import Language


@dataclass(frozen=True, slots=True)
class CardWords:
    """A card in one language, the fallback rule already applied."""

    title: str
    summary: str
    picture_alt: str


@dataclass(frozen=True, slots=True)
class Card:
    """A document in a list, in all languages at once, so that a change of language asks nothing of a file.

    ``picture`` is the SHA-256 of a rendition, or None.
    """

    id: str
    kind: str
    words: dict[Language, CardWords]
    picture: str | None


@dataclass(frozen=True, slots=True)
class Need:
    """A topic as home leads to it. ``icon`` names one of the program's own icons, ``tone`` a colour."""

    card: Card
    icon: str
    tone: str


@dataclass(frozen=True, slots=True)
class NextTime:
    """The soonest time with room: when it starts, and the card of what is shown then. ``now``: it may be joined at
    once.
    """

    slot: str
    starts: datetime
    card: Card
    now: bool = False


def told_apart(title: str, city: str) -> str:
    """The title of a centre with its city, for all centres have one name; alone where the city is in it."""
    return title if city in title else f"{title} · {city}"
