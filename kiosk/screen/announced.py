"""What the centre says to everybody: words over all pages until their time, and the items that play on attract.

It works on plain fields, for attract is drawn before any store is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.languages import LANGUAGES, Language, language_read
from kiosk.paths import DataFolder
from kiosk.screen.page import blob_url
from kiosk.screen.qt import Property
from kiosk.screen.rows import Rows

if TYPE_CHECKING:
    from kiosk.domain.cards import Card

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Announced(QObject):
    """The announcements that are not over yet, in every language."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: tuple[tuple[datetime, dict[str, str]], ...] = ()
        self._now: datetime | None = None
        self._said: list[dict[Language, dict[str, str]]] = []

    def show(self, announcements: object) -> None:
        """These are the centre's, as its document has them; one that can't be read is passed over."""
        parts = announcements if isinstance(announcements, list) else []
        self._all = tuple(found for part in parts if (found := _announcement(part)))
        self._look()

    def tick(self, now: datetime) -> None:
        """The time is now."""
        self._now = now
        self._look()

    @Property("QVariantList", notify=changed)
    def said(self) -> list[dict[Language, dict[str, str]]]:
        """What a reader of each language is told, by language: ``words``, and in ``tongue`` their language where it is
        another one.
        """
        return self._said

    def _look(self) -> None:
        said = [
            {code: told(words, code) for code in LANGUAGES}
            for until, words in self._all
            if self._now is None or until > self._now
        ]
        if said != self._said:
            self._said = said
            self.changed.emit()


@QmlElement
class LoopRows(Rows):
    """Items that play, a row each."""

    class Columns(IntEnum):
        """Titles by language, and the address of a picture."""

        fi = 0
        sv = 1
        en = 2
        picture = 3


def told(words: Mapping[str, str], language: Language) -> dict[str, str]:
    """What a reader of ``language`` is told: ``words``, and in ``tongue`` their language where it is another one."""
    found = language_read(words, language)
    return {"words": words[found] if found else "", "tongue": found if found and found != language else ""}


def loop_rows(cards: Iterable[Card], folder: DataFolder) -> list[tuple[object, ...]]:
    """A row for each that has a picture here; the others have nothing to show."""
    pictures = ((card, blob_url(folder, card.picture)) for card in cards)
    return [(*(card.words[code].title for code in LANGUAGES), picture) for card, picture in pictures if picture]


def _announcement(part: Any) -> tuple[datetime, dict[str, str]] | None:  # noqa: ANN401
    if not isinstance(part, Mapping) or not isinstance(part.get("words"), Mapping):
        return None
    words: dict[str, str] = {code: str(part["words"].get(code) or "") for code in LANGUAGES}
    try:
        until = datetime.fromisoformat(str(part.get("until")))
    except ValueError:
        return None
    return (until, words) if until.tzinfo is not None and language_read(words, "fi") else None
