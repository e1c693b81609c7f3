"""What is on the screen, item by item: the tree of a window, what assistive technology is told, and where it lies.

Rectangles are in pixels of the window. Nothing here judges, touches or waits.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

TEXT, CONTROL, FLICKABLE, POPUP = "QQuickText", "QQuickAbstractButton", "QQuickFlickable", "QQuickPopupItem"
FIELD = "QQuickTextField"
KEYBOARD = "Board"


def seen(item: QQuickItem, *, keyboard: bool = True) -> Iterator[QQuickItem]:
    """The item and all below it that are visible, in the order of painting, with the keyboard or without."""
    waiting = [item]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and item.opacity() > 0 and (keyboard or kind(item) != KEYBOARD):
            yield item
            waiting += reversed(item.childItems())


def on_top(window: QQuickWindow) -> list[QQuickItem]:
    """All that can be used now: where a panel lies over the page, only what is in the panel.

    The keys of the keyboard are not among it: no assistive technology knows them, and ``keys`` looks at them.
    """
    everything = list(seen(window.contentItem(), keyboard=False))
    panels = [item for item in everything if item.inherits(POPUP)]
    return list(seen(panels[-1])) if panels else everything


def above(item: QQuickItem) -> Iterator[QQuickItem]:
    """The items that hold this one, nearest first."""
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def kind(item: QQuickItem) -> str:
    """The item's type as QML names it."""
    return item.metaObject().className().partition("_QML")[0]


def is_of_keyboard(item: QQuickItem) -> bool:
    """Whether it is the keyboard on the screen, or a part of it."""
    return kind(item) == KEYBOARD or any(kind(holder) == KEYBOARD for holder in above(item))


def rect(item: QQuickItem) -> QRectF:
    """Where the item lies in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def seen_rect(item: QQuickItem) -> QRectF:
    """The part of it that shows: what clipping items and the window leave.

    The window is known by its root item; ``item.window()`` would hand it to Python, which then deletes it.
    """
    shown = rect(item)
    for holder in above(item):
        if holder.clip() or holder.parentItem() is None:
            shown = shown.intersected(rect(holder))
    return shown


def painted_rect(text: QQuickItem) -> QRectF:
    """Where the words of a text item lie: its box without the padding, or more where they don't fit into it."""
    left, top = float(text.property("leftPadding")), float(text.property("topPadding"))
    width = max(text.width() - left - float(text.property("rightPadding")), float(text.property("contentWidth")))
    return text.mapRectToScene(QRectF(left, top, width, float(text.property("contentHeight"))))


def scroller(item: QQuickItem) -> QQuickItem | None:
    """The nearest item that scrolls this one."""
    return next((holder for holder in above(item) if holder.inherits(FLICKABLE)), None)


def told(item: QQuickItem) -> QAccessibleInterface | None:
    """What assistive technology is told of it, if it is told anything."""
    face = cast("QAccessibleInterface | None", QAccessible.queryAccessibleInterface(item))
    return face if face is not None and face.isValid() else None


def name(item: QQuickItem) -> str:
    """The name that assistive technology says; empty where there is none."""
    face = told(item)
    return face.text(QAccessible.Text.Name) if face is not None else ""


def heard(window: QQuickWindow) -> list[QQuickItem]:
    """The items that assistive technology comes upon now; what a page tells it to ignore is not among them."""
    found: list[QQuickItem] = []
    root = cast("QAccessibleInterface | None", QAccessible.queryAccessibleInterface(window))
    faces = [root] if root is not None else []
    for face in faces:
        for number in range(face.childCount()):
            child = face.child(number)
            if child is not None and child.isValid():
                faces.append(child)
                found.append(cast(QQuickItem, child.object()))
    shown = set(on_top(window))
    return [item for item in found if item in shown]


def controls(window: QQuickWindow) -> list[QQuickItem]:
    """What can be touched now: buttons, and fields to type in."""
    return [item for item in on_top(window) if is_control(item) and item.isEnabled()]


def is_control(item: QQuickItem) -> bool:
    """Whether it is made to be touched."""
    return bool(item.inherits(CONTROL) or item.inherits(FIELD))


def texts(window: QQuickWindow) -> list[QQuickItem]:
    """Words that show now."""
    return [item for item in on_top(window) if item.inherits(TEXT) and item.property("text")]


def loading(image: QQuickItem) -> bool:
    """Whether a picture is still on its way. Its status is an enumerator, which ``property`` can't read."""
    return not image.property("source").isEmpty() and image.property("progress") < 1
