"""Sizes in millimetres, turned into pixels for the display at hand.

The rule of sizes is here and nowhere else; QML multiplies.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screen.qt import Property

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

INTER_CAPITAL_HEIGHT = 0.727
"""Height of a capital letter of Inter, in em (from the font's OS/2 table: sCapHeight 1490 of 2048)."""

BODY_UNITS = 26
"""Body text in design units, of which a 1080-pixel portrait screen is 1080 wide."""

_HANDHELD_INCHES = 13.0
_CAPITAL_MM_HANDHELD = 3.0
_CAPITAL_MM_STANDING = 4.8
_DESIGN_SHORT_SIDE = 1080.0


def unit_pixels(width_px: float, height_px: float, px_per_mm: float) -> float:
    """Pixels of one design unit: the design fills the short side, and body text is never below its size in millimetres.

    A capital is at least 3 mm high on a display held in the hand (below 13 inches), else 4.8 mm.
    """
    diagonal_inches = math.hypot(width_px, height_px) / px_per_mm / 25.4
    capital = _CAPITAL_MM_HANDHELD if diagonal_inches < _HANDHELD_INCHES else _CAPITAL_MM_STANDING
    smallest_body = capital / INTER_CAPITAL_HEIGHT * px_per_mm
    return max(min(width_px, height_px) / _DESIGN_SHORT_SIDE, smallest_body / BODY_UNITS)


@QmlElement
class Metrics(QObject):
    """The display as QML needs to know it. ``unit``: pixels a design unit; ``pxPerMm``: pixels a millimetre."""

    changed = Signal()

    def __init__(
        self,
        *,
        width_mm: float,
        width_px: float,
        height_px: float,
        is_window: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_window = is_window
        self._width_mm = width_mm
        self._width_px = width_px
        self._height_px = height_px

    def resize(self, width_px: float, height_px: float) -> None:
        """The window has another size now. The display's physical width is taken to be the window's, but for a window
        on somebody's PC, in which a millimetre stays one.
        """
        if width_px > 0 and height_px > 0 and (width_px, height_px) != (self._width_px, self._height_px):
            if self._is_window:
                self._width_mm *= width_px / self._width_px
            self._width_px, self._height_px = width_px, height_px
            self.changed.emit()

    def measure(self, width_mm: float) -> None:
        """The picture was measured: it is that wide."""
        if width_mm != self._width_mm:
            self._width_mm = width_mm
            self.changed.emit()

    @property
    def width_mm(self) -> float:
        """The width of the picture in millimetres."""
        return self._width_mm

    @property
    def size_px(self) -> tuple[float, float]:
        """Width and height in pixels."""
        return self._width_px, self._height_px

    @Property(float, notify=changed)
    def pxPerMm(self) -> float:
        """Pixels a millimetre."""
        return self._width_px / self._width_mm

    @Property(float, notify=changed)
    def unit(self) -> float:
        """Pixels of one design unit."""
        return unit_pixels(self._width_px, self._height_px, self._width_px / self._width_mm)

    @Property(bool, notify=changed)
    def portrait(self) -> bool:
        """Whether the display stands upright."""
        return self._height_px > self._width_px
