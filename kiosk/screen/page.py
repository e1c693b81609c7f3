"""What every page's model has in common: the visitor's language, and the place where the visitor was reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Property as QtProperty
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.language import Language
from kiosk.screen.session import Session

if TYPE_CHECKING:
    from kiosk.domain.media import Picture
    from kiosk.domain.text import Text
    from kiosk.paths import DataFolder

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

PICTURE_WIDTH = 1200
"""Pixels: a page's large picture is the smallest rendition at least that wide."""


@QmlElement
class PageModel(QObject):
    """A page's model keeps the document that it was made with; only the language of what it shows changes.

    ``changed`` tells QML to read everything anew; subclasses fill their lists in ``speak``. Each subclass declares
    ``changed`` itself: PySide6 6.11 crashes where a property is notified by a signal of a base class.
    """

    follows: ClassVar[frozenset[str]] = frozenset()
    """The topics of the cache whose news it shows at once."""

    if TYPE_CHECKING:
        changed = Signal()
    scrollChanged = Signal()

    def __init__(self, *, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._scroll = 0.0
        session.languageChanged.connect(self._language_changed)

    @property
    def language(self) -> Language:
        """The visitor's language."""
        return self._session.choice

    def speak(self) -> None:
        """Fill the lists with words of the language of now."""

    @Slot()
    def show_again(self) -> None:
        """What it follows has moved: show how things stand now."""

    def close(self) -> None:
        """The page is left for good: stop what runs."""

    def come_back(self) -> None:
        """Somebody comes back to the page from one that it led to."""

    def holds_words(self) -> bool:
        """Whether leaving the page would throw typed words away that somebody may still want."""
        return False

    def is_busy(self) -> bool:
        """Whether something is on its way, for moments, of which whoever asked for it has to see what came of it."""
        return False

    def step_back(self) -> bool:
        """Go back within the page; False where "back" leads to the page before."""
        return False

    def read(self, text: Text | None) -> str:
        """A text for the visitor; empty where there is none."""
        return text.read(self.language) if text is not None else ""

    def other_language(self, *shown: object) -> str:
        """The languages other than the visitor's in which texts are read, such as ``sv`` or ``fi en``; after ``part``
        where some of them are in the visitor's. Empty where all are. ``shown``: texts, or what has texts inside.
        """
        from kiosk.domain.text import languages_read

        found = languages_read(shown, self.language)
        others = [each for each in found if each != self.language]
        return " ".join(["part", *others] if others and len(others) < len(found) else others)

    @Slot()
    def _language_changed(self) -> None:
        self.speak()
        self.changed.emit()

    def _get_scroll(self) -> float:
        return self._scroll

    def _set_scroll(self, value: float) -> None:
        if value != self._scroll:
            self._scroll = value
            self.scrollChanged.emit()

    scroll = QtProperty(float, _get_scroll, _set_scroll, notify=scrollChanged)
    """How far down the visitor was reading, in pixels; back leads to the same place."""


def picture_url(folder: DataFolder, picture: Picture | None, width: int = PICTURE_WIDTH) -> str:
    """The address of a picture on disk; empty where it is not there."""
    rendition = picture.at_least(width) if picture is not None else None
    return blob_url(folder, rendition.blob.sha256 if rendition else None)


def blob_url(folder: DataFolder, sha256: str | None) -> str:
    """The address of a blob on disk; empty where it is not there."""
    if not sha256:
        return ""
    path = folder.shown(sha256)
    return path.as_uri() if path.is_file() else ""
