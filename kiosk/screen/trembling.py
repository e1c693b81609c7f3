"""A finger that trembles, or taps twice: its second touch must not press what the first one has brought there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF
from PySide6.QtGui import QPointerEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

AGAIN_MS = 700
"""A second touch within so many milliseconds is not meant for what the first one has brought there."""

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

_Look: TypeAlias = tuple[QRectF, object]


class Trembling(QObject):
    """An event filter for the window. Of a touch at the place of the one before, and at once after it, it swallows what
    would press something that was not yet there when that one began, or elsewhere, or named otherwise. A key beside the
    one before, which stood there all the while, is meant. When touches came is told by themselves: where a page takes
    long to open, they wait.

    ``reach`` says how far apart two touches at one place lie, in pixels.
    """

    def __init__(self, *, reach: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reach = reach
        self._pressed: QObject | None = None
        self._there: dict[QQuickItem, _Look] = {}  # since before the first of the touches at once, uppermost first
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
        before, after = self._there, dict(_touchable(window.contentItem(), QRectF(QPointF(), window.size())))
        at_once = self._pressed is not None and event.timestamp() - self._ended <= AGAIN_MS
        if not at_once or not event.pointCount():
            self._there = after
            return False
        point = event.point(0).scenePosition()
        here = _uppermost(after, point)
        is_near = (point - self._at).manhattanLength() <= self._reach()
        if is_near and here is not None and here != self._pressed:
            stood = _uppermost(before, point)
            if stood is not here or before[stood] != after[here]:
                return True
        self._there = {item: look for item, look in after.items() if before.get(item) == look}
        return False


def _control(item: QObject | None) -> QObject | None:
    """It, where it is one that can be pressed: a page that was pushed along is none."""
    return item if item is not None and any(item.inherits(kind) for kind in _TOUCHABLE) else None


def _uppermost(there: dict[QQuickItem, _Look], point: QPointF) -> QQuickItem | None:
    return next((item for item, (place, _) in there.items() if place.contains(point)), None)


def _touchable(item: QQuickItem, room: QRectF) -> Iterator[tuple[QQuickItem, _Look]]:
    """What can be touched within a part of the scene, the uppermost first: where it is seen, and its name."""
    if not (item.isVisible() and item.isEnabled()):
        return
    control, clips = _control(item), item.clip()
    if control is not None or clips:
        place = item.mapRectToScene(item.boundingRect()).intersected(room)
        if place.isEmpty():
            return
        room = place if clips else room
        if control is not None and item.inherits(_TOUCHABLE[0]):  # nothing within it is one of its own
            yield item, (place, item.property("spokenName"))
            return
    upwards = sorted(item.childItems(), key=QQuickItem.z)  # of two equally high the later one is above
    for child in reversed(upwards):
        yield from _touchable(child, room)
    if control is not None:
        yield item, (place, None)
