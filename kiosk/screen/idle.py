"""Noticing that the visitor has gone: a warning that counts down, and then the end of the session."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtQml import QmlElement

from kiosk.screen.qt import Property

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
    }
)


@QmlElement
class Idle(QObject):
    """Counts the seconds without a touch, and tells of each with ``seen``. ``tick`` is called once a
    second; tests call it themselves.

    Install it as an event filter on the window. While the warning shows, the first touch only takes it away: that touch
    is swallowed, so that it can't press what lies below.
    """

    changed = Signal()
    ranOut = Signal()
    seen = Signal()

    def __init__(
        self,
        *,
        idle_seconds: int,
        warning_seconds: int,
        typing_seconds: int | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._seconds = {False: idle_seconds, True: typing_seconds or idle_seconds}
        self._typing = False
        self._longest: int | None = None
        self._patience = idle_seconds
        self._warning_seconds = warning_seconds
        self._quiet = 0
        self._watching = False
        self._swallowing = False
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)

    @Property(bool, notify=changed)
    def warning(self) -> bool:
        """Whether the warning shows."""
        return self._watching and self._quiet >= self._patience

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Seconds until the session ends, while the warning shows."""
        return max(0, self._patience + self._warning_seconds - self._quiet)

    @Slot()
    def watch(self) -> None:
        """A session began."""
        self._watching, self._quiet, self._typing = True, 0, False
        self._patience = self._until_warning()
        self._timer.start()
        self.changed.emit()

    @Slot()
    def rest(self) -> None:
        """No session, nothing to count."""
        self._watching, self._quiet = False, 0
        self._timer.stop()
        self.changed.emit()

    @Slot()
    def touched(self) -> None:
        """A sign of life; a playing video counts too."""
        shown = self._quiet >= self._patience
        self._quiet = 0
        self.seen.emit()
        self._patience = self._until_warning()
        if shown:
            self.changed.emit()

    @Slot(bool)
    def type(self, typing: bool) -> None:  # noqa: FBT001  (QML calls it)
        """Whether somebody is in a field: finding letters takes longer. A warning keeps its own time."""
        self._typing = typing
        if not self.warning:
            self._patience = max(self._until_warning(), self._quiet)

    def end_within(self, seconds: int | None) -> None:
        """The session ends at the latest so long after the last touch, the warning among it; None: as it is set."""
        self._longest = seconds
        if not self.warning:
            self._patience = max(self._until_warning(), self._quiet)

    def _until_warning(self) -> int:
        wanted = self._seconds[self._typing]
        return wanted if self._longest is None else min(wanted, max(self._longest - self._warning_seconds, 0))

    @Slot()
    def tick(self) -> None:
        """A second passed."""
        self._quiet += 1
        if self._quiet >= self._patience + self._warning_seconds:
            self.rest()
            self.ranOut.emit()
        elif self._quiet >= self._patience:
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """See every touch and key of the window; the base class's contract."""
        kind = event.type()
        if kind in {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress}:
            self._swallowing = False  # the end of the touch before was lost
        if self._swallowing:
            if kind in {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease}:
                self._swallowing = False
                return True
            if kind in {QEvent.Type.TouchUpdate, QEvent.Type.MouseMove}:
                return True
        if kind not in _SIGNS_OF_LIFE or not self._watching:
            return False
        if not self.warning:
            self.touched()
            return False
        if isinstance(event, QMouseEvent) and kind == QEvent.Type.MouseMove and not event.buttons():
            return False  # some touchscreens move a mouse before they press it; the press has to find the warning
        self._swallowing = kind in {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress}
        self.touched()
        event.accept()
        return True
