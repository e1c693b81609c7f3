"""Lists of cards, and the page that shows one: a need, the films, the demos."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import StoreError
from kiosk.screen.language import Language
from kiosk.screen.page import PageModel, blob_url
from kiosk.screen.qt import Property
from kiosk.screen.rows import Rows
from kiosk.screen.session import Session
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.domain.cards import Card
    from kiosk.domain.documents import Provider, Topic
    from kiosk.paths import DataFolder

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)

_IN_SIGHT = 6
"""How many cards are in sight at first, at most."""

MoreCards = Callable[[int], Awaitable[tuple["Card", ...]]]
"""Asks for the cards from an offset on."""


@QmlElement
class CardRows(Rows):
    """Cards as QML shows them."""

    class Columns(IntEnum):
        """What a delegate may require."""

        itemId = 0
        title = 1
        summary = 2
        picture = 3
        alt = 4

    def show(self, cards: Sequence[Card], folder: DataFolder, language: Language) -> None:
        """Show those cards in that language."""
        self.replace(
            [
                (card.id, words.title, words.summary, blob_url(folder, card.picture), words.picture_alt)
                for card in cards
                for words in [card.words[language]]
            ]
        )


@QmlElement
class ListPage(PageModel):
    """A page of cards of one kind (``technology``, ``video`` or ``demo``), of one need or
    maker where ``of`` is given.
    """

    changed = Signal()
    countChanged = Signal()

    def __init__(
        self,
        *,
        session: Session,
        folder: DataFolder,
        kind: str,
        of: Topic | Provider | None,
        cards: tuple[Card, ...],
        page_size: int,
        more: MoreCards,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, parent=parent)
        self._folder = folder
        self._kind = kind
        self._of = of
        self._cards = cards
        self._page_size = page_size
        self._has_more = len(cards) >= page_size
        self._more = more
        self._tasks = tasks
        self._asking = False
        self._rows, self._later = CardRows(self), CardRows(self)
        self.speak()

    def speak(self) -> None:
        """Show the cards in the language of now."""
        self._rows.show(self._cards[:_IN_SIGHT], self._folder, self.language)
        self._later.show(self._cards[_IN_SIGHT:], self._folder, self.language)

    @Property(str, constant=True)
    def kind(self) -> str:
        """``technology``, ``video`` or ``demo``."""
        return self._kind

    @Property(str, notify=changed)
    def heading(self) -> str:
        """The words of the need, or of the maker; empty for a list of one kind, which QML words itself."""
        return self.read(self._of.title) if self._of else ""

    @Property(str, notify=changed)
    def summary(self) -> str:
        """A sentence about it; empty where there is none."""
        return self.read(self._of.summary) if self._of else ""

    @Property(str, notify=changed)
    def otherLanguage(self) -> str:
        """The languages that both are in, where those are not the visitor's. A maker's name is in none."""
        it = self._of
        return self.other_language(it.title if it.kind != "provider" else None, it.summary) if it else ""

    @Property(CardRows, constant=True)
    def cards(self) -> CardRows:
        """The first cards."""
        return self._rows

    @Property(CardRows, constant=True)
    def later(self) -> CardRows:
        """Those after them, which are below what is seen at first."""
        return self._later

    @Property(bool, notify=countChanged)
    def empty(self) -> bool:
        """Whether there is nothing to show."""
        return not self._cards

    @Property(bool, notify=countChanged)
    def hasMore(self) -> bool:
        """Whether more cards wait behind "show more"."""
        return self._has_more

    @Slot()
    def showMore(self) -> None:
        """Add the next cards below."""
        if not self._asking:
            self._asking = True
            self._tasks.start(self._add())

    async def _add(self) -> None:
        try:
            found = await self._more(len(self._cards))
        except StoreError as error:
            _LOG.warning("more cards can't be read: %s", error)
            return
        finally:
            self._asking = False
        shown = {card.id for card in self._cards}  # another edition may have moved some of them down
        self._cards += tuple(card for card in found if card.id not in shown)
        self._has_more = len(found) >= self._page_size
        self.speak()
        self.countChanged.emit()
