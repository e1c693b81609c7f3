"""How many of a party come, within the room that there is for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.qt import Property

if TYPE_CHECKING:
    from kiosk.store.parties import Party

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PartySize(QObject):
    """Nothing can be chosen until it is asked of a party."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sizes = range(0)
        self._persons = self._before = 0
        self._waits = False

    def ask(self, party: Party, sizes: range) -> None:
        """Ask it of a party, which can be of these sizes."""
        self._sizes, self._waits = sizes, not party.seated
        self._persons = self._before = party.size
        self.changed.emit()

    @Property(int, notify=changed)
    def persons(self) -> int:
        """How many are to come."""
        return self._persons

    @Property(bool, notify=changed)
    def different(self) -> bool:
        """Whether they are to be more or fewer than they are."""
        return self._persons != self._before

    @Property(int, notify=changed)
    def smallest(self) -> int:
        """How few they can be."""
        return min(self._sizes, default=0)

    @Property(int, notify=changed)
    def largest(self) -> int:
        """How many they can be."""
        return max(self._sizes, default=0)

    @Property(bool, notify=changed)
    def waits(self) -> bool:
        """Whether they have no seats, so that a change gives them none."""
        return self._waits

    @Slot(int)
    def choose(self, persons: int) -> None:
        """So many; nothing where there is no room for them."""
        if persons in self._sizes:
            self._persons = persons
            self.changed.emit()
