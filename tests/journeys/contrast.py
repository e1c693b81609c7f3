"""Whether words stand out: the contrast of their colour to the colour behind them.

The ratio is that of the W3C's Web Content Accessibility Guidelines 2.2 (relative luminance, contrast ratio). The
attract page is left out: its words stand on a drawing, and the token test covers them.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.journeys import items
from tests.journeys.checks import Fault, describe

NORMAL, HIGH = 4.5, 7.0
_SOLID = 200  # of 255: what is behind hardly shines through


def ratio(one: QColor, other: QColor) -> float:
    """From 1, the same, to 21, black on white."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def check_contrast(window: QQuickWindow, least: float) -> Iterator[Fault]:
    """All words that show are at least that far from what is behind them; greyed-out ones are not meant to be read."""
    for text in items.texts(window):
        if any(items.kind(holder) == "AttractView" for holder in items.above(text)) or not text.isEnabled():
            continue
        ink, back = text.property("color"), behind(text, window)
        if ratio(ink, back) < least:
            colours = f"{ink.name()} on {back.name()}"
            yield Fault(
                describe(text), f"has the contrast {ratio(ink, back):.1f} ({colours}), and {least} is the least"
            )


def behind(text: QQuickItem, window: QQuickWindow) -> QColor:
    """The colour that the words stand on."""
    for holder in items.above(text):
        colour = _colour(holder)
        if colour is not None and colour.alpha() >= _SOLID:
            return colour
    return window.color()


def _colour(holder: QQuickItem) -> QColor | None:
    if holder.inherits(items.CONTROL):
        found = holder.property("back")
    elif holder.inherits(items.POPUP):
        boards = [child for child in holder.childItems() if child.inherits("QQuickRectangle")]
        found = boards[0].property("color") if boards else None
    else:
        found = holder.property("color") if holder.inherits("QQuickRectangle") else None
    return found if isinstance(found, QColor) else None


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
