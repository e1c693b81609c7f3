"""What must hold for each item on the screen: it can be heard, hit, read, and nothing is cut or lies on another.

Each check answers with faults, and all of them, not the first. Sizes are judged in millimetres. Left out by rule: the
attract page's whole-page button lies below the others; the rings of a demo lie where the picture needs them, and the
same places are offered beside it. What scrolls is compared with what scrolls with it, not with the bar it passes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.journeys import items

TOUCH_MM = 16.0
GAP_MM = 3.0
_SLACK = 1.5  # pixels that rounding may take
_NAMED = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.StaticText,
    QAccessible.Role.Heading,
    QAccessible.Role.Graphic,
    QAccessible.Role.ProgressBar,
    QAccessible.Role.EditableText,
    QAccessible.Role.Dialog,
    QAccessible.Role.Pane,
}
_CONTROL_ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.EditableText,
}


@dataclass(frozen=True, order=True)
class Fault:
    """An item, and what is wrong with it."""

    item: str
    wrong: str


def describe(item: QQuickItem) -> str:
    """The item's type, and what it says."""
    said = items.name(item) or str(item.property("text") or "")
    return f"{items.kind(item)} {' '.join(said.split())[:50]!r}"


def check_names(window: QQuickWindow) -> Iterator[Fault]:
    """Everything has a role and a name, and every word that shows can be heard."""
    audible = items.heard(window)
    words = " ".join(_plain(items.name(item)) for item in audible)
    for item in audible:
        face = items.told(item)
        if face is not None and face.role() in _NAMED and not items.name(item).strip():
            yield Fault(describe(item), "has a role and no name")
    for control in items.controls(window):
        face = items.told(control)
        if not is_ring(control) and (control not in audible or face is None or face.role() not in _CONTROL_ROLES):
            yield Fault(describe(control), "can be touched, and has no role of a control")
    for text in items.texts(window):
        if _plain(str(text.property("text"))).removesuffix(" …") not in words:  # a beginning, heard as a whole
            yield Fault(describe(text), "shows words that no accessible name says")


def check_sizes(window: QQuickWindow, px_per_mm: float) -> Iterator[Fault]:
    """Nothing that can be touched is smaller than 16 mm."""
    for control in items.controls(window):
        size = min(control.width(), control.height()) / px_per_mm
        if size < TOUCH_MM - 0.1:
            yield Fault(describe(control), f"is {size:.1f} mm small, and {TOUCH_MM:.0f} mm is the least")


def check_gaps(window: QQuickWindow, px_per_mm: float) -> Iterator[Fault]:
    """Between two things that can be touched there are 3 mm."""
    apart = [item for item in items.controls(window) if not is_ring(item) and not _is_whole_page(item, window)]
    for one, other in combinations(apart, 2):
        if items.scroller(one) is not items.scroller(other) or one in items.above(other) or other in items.above(one):
            continue
        gap = _distance(items.rect(one), items.rect(other)) / px_per_mm
        if gap < GAP_MM - 0.1:
            yield Fault(describe(one), f"is {gap:.1f} mm from {describe(other)}, and {GAP_MM:.0f} mm is the least")


def check_texts(window: QQuickWindow) -> Iterator[Fault]:
    """No words are cut off."""
    for text in items.texts(window):
        wide, high = float(text.property("contentWidth")), float(text.property("contentHeight"))
        room = text.width() - float(text.property("leftPadding")) - float(text.property("rightPadding"))
        if text.property("truncated"):
            yield Fault(describe(text), "is truncated")
        if wide > room + _SLACK:
            yield Fault(describe(text), f"is {wide - room:.0f} px wider than its room")
        if high > text.height() + _SLACK:
            yield Fault(describe(text), f"is {high - text.height():.0f} px higher than its room")
        holder = _holder(text)
        if holder is not None and not _within(items.painted_rect(text), items.rect(holder)):
            yield Fault(describe(text), f"sticks out of {describe(holder)}")


def check_overlap(window: QQuickWindow) -> Iterator[Fault]:
    """No two texts lie on one another."""
    for one, other in combinations(items.texts(window), 2):
        if items.scroller(one) is not items.scroller(other):
            continue
        common = items.painted_rect(one).intersected(items.painted_rect(other))
        if common.width() > _SLACK and common.height() > _SLACK:
            yield Fault(describe(one), f"lies on {describe(other)}")


def check_reach(window: QQuickWindow) -> Iterator[Fault]:
    """Everything is inside the page's width, and on the screen or where scrolling leads."""
    for item in items.on_top(window):
        if not item.inherits(items.TEXT) and not items.is_control(item):
            continue
        flickable = items.scroller(item)
        place = items.painted_rect(item) if item.inherits(items.TEXT) else items.rect(item)
        if flickable is None:
            if not _within(place, _whole(window)):
                yield Fault(describe(item), "lies outside the window")
            continue
        start = items.rect(flickable).topLeft()
        content = QRectF(0, 0, flickable.width(), max(flickable.property("contentHeight"), flickable.height()))
        scrolled = float(flickable.property("contentY"))
        if not _within(place.translated(-start.x(), scrolled - start.y()), content):
            yield Fault(describe(item), "lies where scrolling does not lead")


def check_all(window: QQuickWindow, px_per_mm: float) -> list[Fault]:
    """Every check of one page as it stands."""
    simple: list[Callable[[QQuickWindow], Iterator[Fault]]] = [check_names, check_texts, check_overlap, check_reach]
    found = [fault for check in simple for fault in check(window)]
    found += [*check_sizes(window, px_per_mm), *check_gaps(window, px_per_mm)]
    return sorted(set(found))


def is_ring(item: QQuickItem) -> bool:
    """Whether it is a place to touch in a demo's picture."""
    return any(items.kind(holder) == "DemoScene" for holder in items.above(item))


def _is_whole_page(item: QQuickItem, window: QQuickWindow) -> bool:
    return item.width() >= window.width() and item.height() >= window.height()


def _holder(text: QQuickItem) -> QQuickItem | None:
    """The control or coloured card that the words stand in."""
    for holder in items.above(text):
        if holder.inherits(items.FLICKABLE):
            return None
        if holder.inherits(items.CONTROL):
            return holder
        if holder.inherits("QQuickRectangle") and holder.property("color").alpha() > 0:
            return holder
    return None


def _whole(window: QQuickWindow) -> QRectF:
    return QRectF(0, 0, window.width(), window.height())


def _within(inner: QRectF, outer: QRectF) -> bool:
    if outer.height() <= 0:
        return False
    return outer.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(inner)


def _distance(one: QRectF, other: QRectF) -> float:
    across = max(one.left() - other.right(), other.left() - one.right())
    along = max(one.top() - other.bottom(), other.top() - one.bottom())
    return max(across, along)


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()
