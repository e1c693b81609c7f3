"""The keyboard on the screen: typing by finger, and what must hold of its keys, which no assistive technology knows.

A key is what its card shows; the gap around it belongs to it too, so that no touch between two keys is lost.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.journeys import items
from tests.journeys.checks import GAP_MM, TOUCH_MM, Fault
from tests.journeys.contrast import ratio

if TYPE_CHECKING:
    from tests.journeys.stage import Stage

_SLACK_MM = 0.15
_SLACK = 1.5  # pixels that rounding may take


def board(window: QQuickWindow) -> QQuickItem | None:
    """The keyboard, where it is open."""
    there = (item for item in items.seen(window.contentItem()) if items.kind(item) == items.KEYBOARD)
    return next((item for item in there if item.property("shown")), None)


def faces(window: QQuickWindow) -> dict[str, QQuickItem]:
    """The keys that show, by the letter, word or icon on them."""
    return {_shown(item): item for item in items.seen(window.contentItem()) if items.kind(item) == "KeyFace"}


async def touch(stage: Stage, key: str) -> None:
    """Touch a key in its middle, and wait until all stands still."""
    there = faces(stage.window)
    assert key in there, f"there is no key {key!r}; there are {sorted(there)}"
    await stage.tap(items.rect(there[key]).center())
    await stage.still()


async def type_words(stage: Stage, words: str) -> None:
    """Wait for the keyboard, and touch a key for each sign, a letter in the case in which the keys are."""
    await stage.until(lambda: faces(stage.window), "the keys")
    await stage.still()
    for sign in words:
        if not (there := _as_key(stage, sign)):
            await touch(stage, "123" if "123" in faces(stage.window) else "ABC")
            there = _as_key(stage, sign) or sign
        await touch(stage, there)


def _as_key(stage: Stage, sign: str) -> str:
    there = faces(stage.window)
    return next((each for each in (sign, sign.upper(), sign.lower()) if each in there), "")


def check_keys(window: QQuickWindow, px_per_mm: float) -> list[Fault]:
    """All that is wrong with an open keyboard; nothing where none is open."""
    there = board(window)
    if there is None:
        return []
    cards = {name: _card(face) for name, face in faces(window).items()}
    return [*_size_faults(cards, px_per_mm), *_word_faults(window), *_place_faults(there, window)]


def check_key_contrast(window: QQuickWindow, least: float) -> Iterator[Fault]:
    """Letters stand out from their keys."""
    for name, face in faces(window).items():
        for text in (item for item in items.seen(face) if item.inherits(items.TEXT) and item.property("text")):
            card = next(child for child in face.childItems() if child.inherits("QQuickRectangle"))
            ink, back = text.property("color"), card.property("color")
            assert isinstance(ink, QColor)
            assert isinstance(back, QColor)
            if ratio(ink, back) < least:
                yield Fault(f"key {name!r}", f"has the contrast {ratio(ink, back):.1f}, and {least} is the least")


def _size_faults(cards: dict[str, QRectF], px_per_mm: float) -> Iterator[Fault]:
    for name, card in cards.items():
        size = min(card.width(), card.height()) / px_per_mm
        if size < TOUCH_MM - _SLACK_MM:
            yield Fault(f"key {name!r}", f"is {size:.1f} mm small, and {TOUCH_MM:.0f} mm is the least")
    for (name, one), (other, two) in combinations(cards.items(), 2):
        across = max(one.left() - two.right(), two.left() - one.right())
        along = max(one.top() - two.bottom(), two.top() - one.bottom())
        gap = max(across, along) / px_per_mm
        if gap < GAP_MM - _SLACK_MM * 2:
            yield Fault(f"key {name!r}", f"is {gap:.1f} mm from key {other!r}, and {GAP_MM:.0f} mm is the least")


def _word_faults(window: QQuickWindow) -> Iterator[Fault]:
    for name, face in faces(window).items():
        card = _card(face)
        for text in (item for item in items.seen(face) if item.inherits(items.TEXT) and item.property("text")):
            if not card.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(items.painted_rect(text)):
                yield Fault(f"key {name!r}", "has a word that sticks out")


def _place_faults(there: QQuickItem, window: QQuickWindow) -> Iterator[Fault]:
    place, whole = items.rect(there), QRectF(0, 0, window.width(), window.height())
    if not whole.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(place):
        yield Fault("keyboard", "lies outside the window")
    field = next((item for item in items.on_top(window) if item.inherits(items.FIELD) and item.hasActiveFocus()), None)
    if field is None:
        yield Fault("keyboard", "is open, and no field has the focus")
        return
    if items.seen_rect(field).height() < items.rect(field).height() - _SLACK:
        yield Fault("keyboard", "is open, and the field is not wholly in sight")
    if items.rect(field).intersects(place):
        yield Fault("keyboard", "covers the field")


def _card(face: QQuickItem) -> QRectF:
    """The card of a key."""
    return items.rect(next(child for child in face.childItems() if child.inherits("QQuickRectangle")))


def _shown(face: QQuickItem) -> str:
    return str(face.property("words") or face.property("sign") or face.property("glyph"))
