"""A finger that trembles, or taps twice: its second touch must not press what the first one has brought there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QPointerEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

AGAIN_MS = 700
"""A second touch within so many milliseconds is not meant for anything else than the first."""

_BEGINS = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_GOES_ON = frozenset({QEvent.Type.TouchUpdate, QEvent.Type.MouseMove})
_ENDS = frozenset({QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease})
_TOUCHABLE = (
    "QQuickAbstractButton",
    "QQuickOverlay",  # while a panel is open, all of the window is its
    "QQuickTextInput",
    "QQuickMouseArea",
    "QQuickMultiPointTouchArea",  # the keyboard
)


class Trembling(QObject):
    """An event filter for the window. Of a touch at the place of the one before, and at once after it, it swallows what
    would press something else than that one did. When touches came is told by themselves: where a page takes long to
    open, they wait.

    ``reach`` says how far apart two touches at one place lie, in pixels.
    """

    def __init__(self, *, reach: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reach = reach
        self._pressed: QObject | None = None
        self._at = QPointF()
        self._ended = 0
        self._swallowing = False

    def forget(self) -> None:
        """The next touch is one that was thought about, however soon it comes."""
        self._pressed = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the window's touches; the base class's contract."""
        kind = event.type()
        if kind in _BEGINS and isinstance(event, QPointerEvent) and isinstance(watched, QQuickWindow):
            self._swallowing = self._is_astray(watched, event)
        elif kind in _ENDS and isinstance(event, QPointerEvent) and event.pointCount():
            if not self._swallowing:
                self._pressed = _control(event.exclusiveGrabber(event.point(0)))
                self._at = event.point(0).scenePosition()
            elif (event.point(0).scenePosition() - self._at).manhattanLength() > self._reach():
                self.forget()  # this one went on to push the page along, and so may the next
            self._ended = event.timestamp()  # of one that was swallowed too: a finger may tremble on
        elif kind not in _GOES_ON:
            return False
        swallowed = self._swallowing
        if kind in _ENDS:
            self._swallowing = False
        if swallowed:
            event.accept()
        return swallowed

    def _is_astray(self, window: QQuickWindow, event: QPointerEvent) -> bool:
        before, point = self._pressed, event.point(0).scenePosition()
        if before is None or not event.pointCount() or event.timestamp() - self._ended > AGAIN_MS:
            return False
        if (point - self._at).manhattanLength() > self._reach():
            return False
        here = next(_touchable(window.contentItem(), point), None)
        return here is not None and (not isValid(before) or here != before)


def _control(item: QObject | None) -> QObject | None:
    """It, where it is one that can be pressed: a page that was pushed along is none."""
    return item if item is not None and any(item.inherits(kind) for kind in _TOUCHABLE) else None


def _touchable(item: QQuickItem, point: QPointF) -> Iterator[QQuickItem]:
    """What can be touched at a point of the scene, the uppermost first."""
    if not (item.isVisible() and item.isEnabled()):
        return
    is_here = item.contains(item.mapFromScene(point))
    if item.clip() and not is_here:
        return
    upwards = sorted(item.childItems(), key=QQuickItem.z)  # of two equally high the later one is above
    for child in reversed(upwards):
        yield from _touchable(child, point)
    if is_here and _control(item) is not None:
        yield item
