"""The note of the staff about a party: what stood there before, where it is known, so that it can be gone on from."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screen.qt import Property

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PartyNote(QObject):
    """Nothing is known while names do not show."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._before: str | None = None

    def ask(self, before: str | None) -> None:
        """Ask for a note, knowing what is there: empty for none, None where that can't be told."""
        self._before = before
        self.changed.emit()

    def is_same(self, words: str) -> bool:
        """Whether it says these words already. What was there is then forgotten."""
        before, self._before = self._before, None
        self.changed.emit()
        return words.strip() == before

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether it is known what is there."""
        return self._before is not None

    @Property(str, notify=changed)
    def before(self) -> str:
        """What is there, as far as it is known."""
        return self._before or ""
