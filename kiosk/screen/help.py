"""Ask for help: a chime here, and the centre's phone number."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.qt import Property

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HelpCall(QObject):
    """The chime that calls somebody of the staff. The sound is loaded with the first call, not at start-up."""

    changed = Signal()

    def __init__(self, *, chime: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chime = chime
        self._effect: QSoundEffect | None = None
        self._calls = 0
        self.volume = 1.0  # 0 to 1

    @Property(int, notify=changed)
    def calls(self) -> int:
        """How often help was called in this session."""
        return self._calls

    @Slot()
    def call(self) -> None:
        """Chime, and note that somebody wants help."""
        self.chime(self.volume)
        self._calls += 1
        self.changed.emit()

    def chime(self, volume: float) -> None:
        """Only chime, so loud: from 0 (silent) to 1."""
        from kiosk.screen.media import make_effect

        if self._effect is None:
            self._effect = make_effect(self)
            self._effect.setSource(QUrl.fromLocalFile(str(self._chime)))
        self._effect.setVolume(volume)
        self._effect.play()

    @Slot()
    def forget(self) -> None:
        """The session is over."""
        self._calls = 0
        self.changed.emit()
