"""Black outside opening hours: nothing moves and nothing shines while nobody can come in.

It knows the hours from ``welcome`` and whether somebody is there from ``session``, and nothing of how black is drawn.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.qt import Property
from kiosk.screen.session import Session
from kiosk.screen.welcome import Welcome

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MARGIN = timedelta(minutes=30)
"""Before the centre opens and after it closes, the screen shows as it does in between."""

_AWAKE = timedelta(minutes=2)


@QmlElement
class Dark(QObject):
    """Whether the screen is to be black. Instants are UTC; ``tick`` tells the time every few seconds.

    A touch wakes it for two minutes, and a visit for as long as it lasts and two minutes more. A centre without known
    hours never goes dark, nor does a screen where that is not ``wanted``.
    """

    changed = Signal()

    def __init__(
        self, *, welcome: Welcome, session: Session, now: datetime, wanted: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._welcome = welcome
        self._session = session
        self.wanted = wanted
        self._now = self._woken = now
        self._is_awake = False
        self._on = False
        welcome.changed.connect(self._look)
        session.began.connect(self._look)
        session.ended.connect(self.wake)
        self._look()

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether the screen is to be black now."""
        return self._on

    def tick(self, now: datetime) -> None:
        """The time is now."""
        self._now = now
        self._look()

    @Slot()
    def wake(self) -> None:
        """Somebody touched the black screen, or was here until now."""
        self._is_awake, self._woken = True, self._now
        self._look()

    @Slot()
    def _look(self) -> None:
        if self._is_awake and not self._woken <= self._now < self._woken + _AWAKE:  # a clock may also be set back
            self._is_awake = False
        on = self.wanted and not self._session.underWay and not self._is_awake and self._welcome.is_closed(MARGIN)
        if on != self._on:
            self._on = on
            self.changed.emit()
