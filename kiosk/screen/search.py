"""Search while typing: each pause asks the store, the newest answer shows, and nothing typed outlives the page."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import StoreError
from kiosk.domain.words import words_of
from kiosk.screen.language import Language
from kiosk.screen.page import PageModel, blob_url
from kiosk.screen.qt import Property
from kiosk.screen.rows import Rows
from kiosk.screen.session import Session
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.domain.cards import Card
    from kiosk.paths import DataFolder

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)
_PAUSE_MS = 200  # between two keys of somebody who types fast

Find = Callable[[str, Language, int], Awaitable[tuple["Card", ...]]]
"""Asks for what was typed, in a language, from an offset on."""


@QmlElement
class FoundRows(Rows):
    """What was found."""

    class Columns(IntEnum):
        """``kind`` is that of the document, and ``leads`` the page that it leads to."""

        itemId = 0
        title = 1
        summary = 2
        picture = 3
        kind = 4
        leads = 5


@QmlElement
class SearchPage(PageModel):
    """The search page. ``state`` is ``waiting`` until something was asked, then ``found`` or ``none``."""

    changed = Signal()
    foundChanged = Signal()

    def __init__(
        self,
        *,
        session: Session,
        folder: DataFolder,
        find: Find,
        page_size: int,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, parent=parent)
        self._folder = folder
        self._find = find
        self._page_size = page_size
        self._tasks = tasks
        self._typed = ""
        self._cards: tuple[Card, ...] = ()
        self._state = "waiting"
        self._has_more = False
        self._turn = 0
        self._rows = FoundRows(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.ask)

    def speak(self) -> None:
        """Another language has other words: ask anew."""
        self.ask()

    def close(self) -> None:
        """Forget what was typed and found."""
        self.type("")

    @Property(str, notify=changed)
    def typed(self) -> str:
        """What was typed."""
        return self._typed

    @Property(str, notify=foundChanged)
    def state(self) -> str:
        """``waiting``, ``found`` or ``none``."""
        return self._state

    @Property(FoundRows, constant=True)
    def found(self) -> FoundRows:
        """What was found, best first."""
        return self._rows

    @Property(int, notify=foundChanged)
    def count(self) -> int:
        """How many are shown."""
        return len(self._cards)

    @Property(bool, notify=foundChanged)
    def hasMore(self) -> bool:
        """Whether more waits behind "show more"."""
        return self._has_more

    @Slot(str)
    def type(self, text: str) -> None:
        """What stands in the field now. It is asked for after a short pause; without any word all goes at once."""
        if text == self._typed:
            return
        self._typed = text
        self._turn += 1
        if words_of(text):
            self._pause.start()
        else:
            self._pause.stop()
            self._show((), "waiting")
        self.changed.emit()

    @Slot()
    def ask(self) -> None:
        """Ask now for what was typed."""
        self._pause.stop()
        if words_of(self._typed):
            self._turn += 1
            self._tasks.start(self._ask(self._turn, ()))

    @Slot()
    def showMore(self) -> None:
        """Add the next ones below."""
        if self._has_more:
            self._turn += 1
            self._tasks.start(self._ask(self._turn, self._cards))

    async def _ask(self, turn: int, before: tuple[Card, ...]) -> None:
        try:
            cards = await self._find(self._typed, self.language, len(before))
        except StoreError as error:
            _LOG.warning("the cache can't be searched: %s", error)
            cards = ()
        if turn != self._turn:
            return  # somebody typed on
        shown = {card.id for card in before}
        self._show(
            before + tuple(card for card in cards if card.id not in shown), "", more=len(cards) >= self._page_size
        )

    def _show(self, cards: tuple[Card, ...], state: str, *, more: bool = False) -> None:
        self._cards, self._has_more = cards, more
        self._state = state or ("found" if cards else "none")
        language = self.language
        self._rows.replace(
            [
                (card.id, words.title, words.summary, blob_url(self._folder, card.picture), card.kind, _page(card))
                for card in cards
                for words in [card.words[language]]
            ]
        )
        self.foundChanged.emit()


def _page(card: Card) -> str:
    from kiosk.services.browse_reading import KINDS

    if card.kind == "centre" or card.id == "about":
        return "about"
    return "reading" if card.kind in KINDS else card.kind
