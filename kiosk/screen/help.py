"""Ask for help: a chime here, a call to the centre's desks, and what has become of it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.qt import Property

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_PATIENCE_MS = 60_000
_AGAIN_SECONDS = 10.0  # who touches it once more in that time only chimes


@QmlElement
class HelpCall(QObject):
    """A visitor's call. ``called`` asks whoever listens to bring it to the desks. The sound is loaded with the first
    call, not at start-up.
    """

    changed = Signal()
    called = Signal()

    def __init__(self, *, chime: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chime = chime
        self._effect: QSoundEffect | None = None
        self._calls = 0
        self._state = ""
        self._carried = False
        self._sent_at: float | None = None
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._nobody)
        self.volume = 1.0  # 0 to 1

    @Property(int, notify=changed)
    def calls(self) -> int:
        """How often help was called in this session."""
        return self._calls

    @Property(str, notify=changed)
    def state(self) -> str:
        """``called``; ``coming`` once somebody has answered; ``unanswered`` where nobody has for a minute; empty where
        nobody has called.
        """
        return self._state

    @Property(bool, notify=changed)
    def carried(self) -> bool:
        """Whether the call goes to the desks at once."""
        return self._carried

    @property
    def waits(self) -> bool:
        """Whether an answer may still come, be it to the call before, or once the link is back."""
        return self._state in ("called", "unanswered")

    @Slot()
    def open(self) -> None:
        """Somebody asks for help: call, but not once more where somebody is coming."""
        if self._state != "coming":
            self.call()

    @Slot()
    def call(self) -> None:
        """Chime, and call the staff."""
        self.chime(self.volume)
        self._calls += 1
        now = time.monotonic()
        if self._sent_at is None or now - self._sent_at >= _AGAIN_SECONDS:
            self._sent_at, self._state, self._carried = now, "called", False
            self._patience.start()
            self.called.emit()
        self.changed.emit()

    def carry(self) -> None:
        """The call goes to the desks at once."""
        if self._state:
            self._carried = True
            self.changed.emit()

    def answer(self) -> None:
        """Somebody comes."""
        if self.waits:
            self._state = "coming"
            self._patience.stop()
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
        self._calls, self._state, self._carried, self._sent_at = 0, "", False, None
        self._patience.stop()
        self.changed.emit()

    @Slot()
    def _nobody(self) -> None:
        self._state = "unanswered"
        self.changed.emit()
