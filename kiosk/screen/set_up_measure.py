"""How large the picture is and how high it hangs: measured with a bank card and a tape, without a keyboard."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.config import NARROWEST_SCREEN, WIDEST_SCREEN
from kiosk.screen.language import locale
from kiosk.screen.page import PageModel
from kiosk.screen.qt import Property
from kiosk.setup_file import HIGHEST_FLOOR

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

CARD_MM = (85.6, 53.98)
"""Width and height of a bank card in millimetres: ID-1 of ISO/IEC 7810."""

REACH_MM = (800, 1_100)
"""What everybody can touch, above the floor, in millimetres."""

USUAL_FLOOR = 800
"""Millimetres: where a tape has not been laid yet."""

_SMALL, _LARGE = 0.005, 0.05  # parts of the card by which it grows


@QmlElement
class Measure(QObject):
    """``widthMm`` is the width of the picture, ``floorMm`` the height of its lower edge; lengths of what is drawn are
    in pixels. ``reach`` says how much of what everybody can touch the picture covers: ``all``, ``part`` or ``none``.
    """

    changed = Signal()

    def __init__(self, *, page: PageModel, size_px: tuple[float, float], width_mm: float, floor_mm: int | None) -> None:
        super().__init__(page)
        self._page = page
        self._size_px = size_px
        self.width_mm = round(width_mm)
        self.floor_mm = USUAL_FLOOR if floor_mm is None else floor_mm

    @Slot(int)
    def resizeCard(self, steps: int) -> None:
        """Draw the card larger by so many small steps; ten of them are a large one."""
        by = math.copysign(_LARGE if abs(steps) >= 10 else _SMALL, steps)
        step = max(1, round(self.width_mm * abs(by)))  # at least a millimetre, or nothing would move
        width = self.width_mm - math.copysign(step, by)
        self.width_mm = int(min(max(width, NARROWEST_SCREEN), WIDEST_SCREEN))
        self.changed.emit()

    @Slot(int)
    def raiseFloor(self, centimetres: int) -> None:
        """The picture hangs higher by so much."""
        self.floor_mm = min(max(self.floor_mm + centimetres * 10, 0), HIGHEST_FLOOR)
        self.changed.emit()

    @Property(float, notify=changed)
    def cardWidth(self) -> float:
        """The width of a bank card on this picture."""
        return CARD_MM[0] * self._size_px[0] / self.width_mm

    @Property(float, notify=changed)
    def cardHeight(self) -> float:
        """The height of a bank card on this picture."""
        return CARD_MM[1] * self._size_px[0] / self.width_mm

    @Property(int, notify=changed)
    def widthMm(self) -> int:
        """The width of the picture."""
        return self.width_mm

    @Property(int, notify=changed)
    def heightMm(self) -> int:
        """The height of the picture."""
        return round(self.width_mm * self._size_px[1] / self._size_px[0])

    @Property(str, notify=changed)
    def widthWords(self) -> str:
        """The width in centimetres, as a reader writes it: 53.1."""
        return self._words(self.width_mm / 10)

    @Property(str, notify=changed)
    def inches(self) -> str:
        """The diagonal in inches: 24.0."""
        return self._words(math.hypot(self.width_mm, self.heightMm) / 25.4)

    @Property(int, notify=changed)
    def floorMm(self) -> int:
        """How high the lower edge is above the floor."""
        return self.floor_mm

    @Property(str, notify=changed)
    def floorWords(self) -> str:
        """The same in whole centimetres."""
        return locale(self._page.language).toString(round(self.floor_mm / 10))

    @Property(str, notify=changed)
    def reach(self) -> str:
        """How much of what everybody can touch the picture covers."""
        low, high = REACH_MM
        top = self.floor_mm + self.heightMm
        if self.floor_mm <= low and top >= high:
            return "all"
        return "part" if self.floor_mm < high and top > low else "none"

    def speak(self) -> None:
        """Numbers are written anew in the language of now."""
        self.changed.emit()

    def _words(self, number: float) -> str:
        return locale(self._page.language).toString(number, "f", 1)
