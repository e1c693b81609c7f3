"""The question "what": everything that can be booked, soonest first, with its next free time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtQml import QmlElement

from kiosk.screen.language import Language, short_day
from kiosk.screen.occasion import Occasions
from kiosk.screen.page import blob_url
from kiosk.screen.rows import Row, Rows

if TYPE_CHECKING:
    from kiosk.domain.cards import Card
    from kiosk.paths import DataFolder
    from kiosk.services.book import Offer

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ItemRows(Rows):
    """What can be booked."""

    class Columns(IntEnum):
        """``day`` and ``time`` of the next time with room; ``day`` is empty for today, both where all are full.

        ``now``: one may join at once.
        """

        itemId = 0
        title = 1
        summary = 2
        picture = 3
        day = 4
        time = 5
        now = 6

    def show(
        self,
        occasions: Occasions,
        offers: Iterable[Offer],
        *,
        folder: DataFolder,
        now: datetime,
        language: Language,
    ) -> None:
        """Show the items of these offers; those that are full come last."""
        first: dict[str, datetime] = {}
        at_once: set[str] = set()
        for offer in offers:
            if offer.free and offer.slot.starts < first.get(offer.slot.item, offer.slot.ends):
                first[offer.slot.item] = offer.slot.starts
            if offer.free and offer.slot.now:
                at_once.add(offer.slot.item)
        cards = sorted(occasions.items, key=lambda card: (card.id not in first, first.get(card.id, now), card.id))
        today = occasions.local(now).date()

        def row(card: Card) -> Row:
            words, starts = card.words[language], first.get(card.id)
            day = occasions.local(starts).date() if starts else today
            return (
                card.id,
                words.title,
                words.summary,
                blob_url(folder, card.picture),
                short_day(day, language) if day != today else "",
                occasions.clock(starts, language) if starts else "",
                card.id in at_once,
            )

        self.replace([row(card) for card in cards])
