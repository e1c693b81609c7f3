"""The slip that a visitor takes along: what it says, drawn in black dots as wide as a receipt printer's paper.

It gets plain words in the visitor's language, and knows nothing of bookings and printers. No visitor's name is on it.
Lengths are dots, of which receipt printers have eight in a millimetre (203 in an inch).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.screen.calendar_entry import Drawing
from kiosk.screen.paper import Face, inter

DOTS = {58: 384, 80: 576}
"""How many dots a printer puts in a row, by the width of its paper in millimetres."""

_MARGIN, _PADDING, _GAP, _STROKE = 8, 20, 16, 3
_LARGEST_MODULE = 6  # of a QR code: three quarters of a millimetre
_HEAD, _CODE, _LARGE, _STRONG, _PLAIN = (30, 600), (100, 700), (46, 700), (34, 600), (30, 500)  # height and weight
_HIGHEST = 6_000


@dataclass(frozen=True, slots=True)
class Slip:
    """``when`` is day and time, ``where`` how one finds it, line by line, ``code`` its two halves under ``named``;
    ``manage`` says how to move or cancel, ``call`` and ``phone`` whom to call; ``standing`` what it is while nobody has
    confirmed it, ``guest`` who joins. Any may be empty. ``calendar`` are the words beside ``drawing``.
    """

    centre: str
    standing: str
    when: str
    people: str
    what: str
    where: tuple[str, ...]
    guest: str
    named: str
    code: tuple[str, str]
    manage: str
    call: str
    phone: str
    calendar: str
    drawing: Drawing

    @classmethod
    def of(cls, words: Mapping[str, Any], *, centre: str, code: tuple[str, str], drawing: Drawing) -> Slip:
        """What QML says, each field by its name, and what it does not know."""
        names = ("standing", "when", "people", "what", "guest", "named", "manage", "call", "phone", "calendar")
        said: dict[str, Any] = {name: str(words[name]) for name in names}
        where = tuple(str(line) for line in words["where"])
        return cls(centre=centre, where=where, code=code, drawing=drawing, **said)


def draw_slip(slip: Slip, dots: int) -> QImage:
    """The slip as a picture of one bit a dot, ``dots`` wide and as high as it needs. Needs the application object."""
    sheet = _Sheet(dots)
    try:
        sheet.put(slip.centre, _HEAD)
        sheet.rule()
        if slip.standing:
            sheet.framed(slip.standing, _STRONG)
        sheet.put(slip.when, _LARGE)
        sheet.put(slip.people, _STRONG)
        sheet.put(slip.what, _STRONG)
        for number, line in enumerate(slip.where):
            sheet.put(line, _PLAIN if number else _STRONG)
        sheet.put(slip.guest, _PLAIN)
        sheet.rule()
        sheet.put(slip.named, _STRONG)
        sheet.code("\N{NO-BREAK SPACE}".join(slip.code))
        sheet.put(slip.manage, _PLAIN)
        if slip.phone:
            sheet.put(slip.call, _PLAIN)
            sheet.on_one_line(slip.phone, _LARGE)
        if slip.calendar and slip.drawing.size:
            sheet.rule()
            sheet.qr(slip.drawing)
            sheet.put(slip.calendar, _PLAIN)
    finally:
        picture = sheet.end()
    return picture


def rows_of(picture: QImage) -> bytes:
    """The dots of a slip, row by row: the left one is the highest bit, and 1 is black."""
    return bytes(picture.constBits())


class _Sheet:
    """Paper that is filled from the top, and cut where it ends."""

    def __init__(self, dots: int) -> None:
        self._picture = QImage(dots, _HIGHEST, QImage.Format.Format_Mono)
        self._picture.setColorTable([QColor(Qt.GlobalColor.white).rgb(), QColor(Qt.GlobalColor.black).rgb()])
        self._picture.fill(0)
        self._width = dots - 2 * _MARGIN
        self._painter = QPainter(self._picture)
        self._painter.setPen(Qt.GlobalColor.black)
        self._y = float(_GAP)

    def end(self) -> QImage:
        """What there is on it."""
        self._painter.end()
        return self._picture.copy(QRect(0, 0, self._picture.width(), min(round(self._y) + _GAP, _HIGHEST)))

    def put(self, words: str, kind: tuple[int, int]) -> None:
        """Words in lines from the left."""
        self._lines(words, self._face(*kind), _MARGIN, self._width)

    def framed(self, words: str, kind: tuple[int, int]) -> None:
        """Words that are to be seen first."""
        top, self._y = self._y, self._y + _PADDING
        self._lines(words, self._face(*kind), _MARGIN + _PADDING, self._width - 2 * _PADDING)
        self._frame(top, self._y + _PADDING - _GAP)

    def on_one_line(self, words: str, kind: tuple[int, int]) -> None:
        """Words that nobody could read in two parts; smaller where the paper is too narrow."""
        self._lines(words, self._fitting(words, kind, self._width), _MARGIN, self._width)

    def code(self, words: str) -> None:
        """Words on one line, as large as the paper has room, in a frame."""
        face = self._fitting(words, _CODE, self._width - 2 * _PADDING)
        top, self._y = self._y, self._y + _PADDING
        self._lines(words, face, (self._picture.width() - face.metrics.horizontalAdvance(words)) / 2, self._width)
        self._frame(top, self._y + _PADDING - _GAP)

    def rule(self) -> None:
        """A line across."""
        self._painter.fillRect(QRectF(_MARGIN, self._y, self._width, _STROKE), Qt.GlobalColor.black)
        self._y += _STROKE + _GAP

    def qr(self, drawing: Drawing) -> None:
        """The code in the middle; its quiet zone is a margin already."""
        module = max(1, min(_LARGEST_MODULE, self._picture.width() // drawing.size))
        left, top = (self._picture.width() - module * drawing.size) // 2, round(self._y)
        for x, y, length in drawing.bars:
            bar = QRect(left + x * module, top + y * module, length * module, module)
            self._painter.fillRect(bar, Qt.GlobalColor.black)
        self._y = float(top + module * drawing.size)

    def _frame(self, top: float, bottom: float) -> None:
        edge = QRectF(_MARGIN, top, self._width, bottom - top)
        for side in (
            QRectF(edge.left(), edge.top(), edge.width(), _STROKE),
            QRectF(edge.left(), edge.bottom() - _STROKE, edge.width(), _STROKE),
            QRectF(edge.left(), edge.top(), _STROKE, edge.height()),
            QRectF(edge.right() - _STROKE, edge.top(), _STROKE, edge.height()),
        ):
            self._painter.fillRect(side, Qt.GlobalColor.black)
        self._y = bottom + _GAP

    def _lines(self, words: str, face: Face, x: float, width: float) -> None:
        lines = face.lines(words, width)
        self._painter.setFont(face.font)
        for line in lines:
            self._painter.drawText(QPointF(x, self._y + face.metrics.ascent()), line)
            self._y += face.height
        self._y += _GAP if lines else 0

    def _fitting(self, words: str, kind: tuple[int, int], room: float) -> Face:
        pixels, weight = kind
        wide = self._face(pixels, weight).metrics.horizontalAdvance(words)
        return self._face(int(pixels * min(1, room / wide)), weight)

    def _face(self, pixels: int, weight: int) -> Face:
        font = inter()
        font.setPixelSize(pixels)
        font.setVariableAxis(QFont.Tag("wght"), weight)
        font.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
        font.setFeature(QFont.Tag("tnum"), 1)
        return Face(font, self._picture)
