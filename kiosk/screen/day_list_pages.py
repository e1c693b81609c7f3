"""The pages of the day's list: words broken into lines, lines into pages, and pages drawn into a PDF.

All is laid out first, for a page says how many there are. Lengths in the constants are points, a 72nd of an inch.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from kiosk.domain.errors import OurError
from kiosk.screen.day_list import DayHeadings, DayList, DayParty, DaySlot
from kiosk.screen.paper import Face, inter

_INK, _MUTED, _RULE = QColor("#13263B"), QColor("#4C5F73"), QColor("#A9B3BD")  # as on the screen; a rule that prints
_MARGIN = 42.0
_FOOT = 26.0  # of the lower edge, for the number of the page
_GAP = 8.0  # between columns
_PADDING = 5.0  # above and below what is in a row
_BOX = 9.0
_COLUMNS = (78.0, 196.0, 90.0, 86.0, 61.0)  # time, what, station, host, seats: with A4's margins 511 in all

_TITLE, _SUBTITLE, _HEADING, _TIME, _PLAIN, _SMALL = range(6)
_FACES: dict[int, tuple[float, QColor]] = {
    _TITLE: (20.0, _INK),
    _SUBTITLE: (11.0, _MUTED),
    _HEADING: (8.5, _MUTED),
    _TIME: (11.0, _INK),
    _PLAIN: (10.0, _INK),
    _SMALL: (8.5, _MUTED),
}
"""Size and colour. All are of one weight: a PDF takes a variable typeface as it is before anybody varies it."""


def pdf_of(day: DayList) -> bytes:
    """The list as a PDF. Raises OurError where Qt can't draw one."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setTitle(f"{day.title}, {day.subtitle}" if day.subtitle else day.title)
    writer.setCreator("NTC Kiosk")
    pages = _Sheets(writer).lay_out(day)
    painter = QPainter()
    if not painter.begin(writer):
        raise OurError("Qt can't draw a PDF")
    try:
        for number, page in enumerate(pages):
            if number:
                writer.newPage()
            page.draw(painter)
    finally:
        painter.end()
    return bytes(buffer.data().data())


@dataclass(slots=True)
class _Words:
    """One line of words, by the left end of what it stands on."""

    at: QPointF
    words: str
    font: QFont
    colour: QColor


@dataclass(slots=True)
class _Page:
    """What is on one page, in the device's own unit."""

    words: list[_Words] = field(default_factory=list)
    rules: list[tuple[QPointF, QPointF]] = field(default_factory=list)
    boxes: list[QRectF] = field(default_factory=list)
    ticked: list[QRectF] = field(default_factory=list)
    stroke: float = 1.0

    def draw(self, painter: QPainter) -> None:
        painter.setPen(QPen(_RULE, self.stroke))
        for begin, end in self.rules:
            painter.drawLine(begin, end)
        painter.setPen(QPen(_INK, self.stroke))
        for box in self.boxes:
            painter.drawRect(box)
        painter.setPen(QPen(_INK, 2 * self.stroke))
        for box in self.ticked:
            low = QPointF(box.left() + box.width() * 0.42, box.top() + box.height() * 0.75)
            painter.drawLine(QPointF(box.left() + box.width() * 0.2, box.top() + box.height() * 0.5), low)
            painter.drawLine(low, QPointF(box.left() + box.width() * 0.82, box.top() + box.height() * 0.24))
        for each in self.words:
            painter.setPen(each.colour)
            painter.setFont(each.font)
            painter.drawText(each.at, each.words)


def _face(points: float, writer: QPdfWriter) -> Face:
    font = inter()
    font.setPointSizeF(points)
    return Face(font, writer)


class _Sheets:
    """Fills pages from the top. A slot stays together where a page has room for it, else its row is said again."""

    def __init__(self, writer: QPdfWriter) -> None:
        self._pt = writer.resolution() / 72
        self._width, self._height = float(writer.width()), float(writer.height())
        self._faces = {name: _face(size, writer) for name, (size, _) in _FACES.items()}
        self._left, self._right = _MARGIN * self._pt, self._width - _MARGIN * self._pt
        self._bottom = self._height - (_MARGIN + _FOOT) * self._pt
        self._pages: list[_Page] = []
        self._y = 0.0

    def lay_out(self, day: DayList) -> list[_Page]:
        self._begin()
        for name, words in ((_TITLE, day.title), (_SUBTITLE, day.subtitle)):
            self._y += self._put(words, name, self._left, self._right - self._left)
        self._y += 10 * self._pt
        if day.slots:
            self._head(day.headings)
        else:
            self._put(day.nothing, _PLAIN, self._left, self._right - self._left)
        for slot in day.slots:
            self._slot(slot, day.headings)
        for number, page in enumerate(self._pages, start=1):
            self._foot(page, day.foot, f"{number} / {len(self._pages)}")
        return self._pages

    def _begin(self) -> None:
        self._pages.append(_Page(stroke=0.6 * self._pt))
        self._y = _MARGIN * self._pt

    def _slot(self, slot: DaySlot, headings: DayHeadings) -> None:
        row = self._row_height(_cells(slot))
        line = self._faces[_PLAIN].height + _PADDING * self._pt
        whole, least = row + line * len(slot.parties), row + line * min(len(slot.parties), 1)
        empty = self._bottom - _MARGIN * self._pt - self._row_height(_heads(headings))
        if self._y + (whole if whole <= empty else least) > self._bottom:
            self._next(headings)
        self._row(_cells(slot))
        for party in slot.parties:
            if self._y + line > self._bottom:
                self._rule()
                self._next(headings)
                self._row(_cells(slot))
            self._party(party)
            self._y += line
        self._rule()

    def _next(self, headings: DayHeadings) -> None:
        self._begin()
        self._head(headings)

    def _head(self, headings: DayHeadings) -> None:
        self._row(_heads(headings))
        self._rule()

    def _row(self, cells: _Cells) -> None:
        height = self._row_height(cells)
        top, self._y = self._y, self._y + _PADDING * self._pt
        for (x, width), cell in zip(self._columns(), cells, strict=True):
            y = self._y
            for words, name in cell:
                self._y += self._put(words, name, x, width)
            self._y = y
        self._y = top + height

    def _row_height(self, cells: _Cells) -> float:
        heights = [
            sum(len(self._faces[name].lines(words, width)) * self._faces[name].height for words, name in cell)
            for (_, width), cell in zip(self._columns(), cells, strict=True)
        ]
        return max(heights) + 2 * _PADDING * self._pt

    def _columns(self) -> list[tuple[float, float]]:
        """Left edge and width of each."""
        lefts = [self._left + sum(_COLUMNS[:at]) * self._pt for at in range(len(_COLUMNS))]
        return [(left, (width - _GAP) * self._pt) for left, width in zip(lefts, _COLUMNS, strict=True)]

    def _party(self, party: DayParty) -> None:
        (_, _), (what, _), (station, station_width), (host, host_width), _ = self._columns()
        size = _BOX * self._pt
        top = self._y + (self._faces[_PLAIN].height - size) / 2
        box = QRectF(what, top, size, size)
        self._pages[-1].boxes.append(box)
        if party.here:
            self._pages[-1].ticked.append(box)
        persons = what + size + 6 * self._pt
        for words, x, width in (
            (party.persons, persons, station - persons - _GAP * self._pt),
            (party.state, station, station_width),
            (party.language, host, host_width + (_GAP + _COLUMNS[-1]) * self._pt),
        ):
            short = self._faces[_PLAIN].metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
            self._put(short, _PLAIN, x, width)

    def _put(self, words: str, name: int, x: float, width: float) -> float:
        """Put words at the height where the page is filled to; how high they are."""
        face, y = self._faces[name], self._y
        for line in face.lines(words, width):
            baseline = QPointF(x, y + face.metrics.ascent())
            self._pages[-1].words.append(_Words(baseline, line, face.font, _FACES[name][1]))
            y += face.height
        return y - self._y

    def _rule(self) -> None:
        self._pages[-1].rules.append((QPointF(self._left, self._y), QPointF(self._right, self._y)))

    def _foot(self, page: _Page, foot: str, number: str) -> None:
        face, y = self._faces[_SMALL], self._height - _MARGIN * self._pt
        at = self._right - face.metrics.horizontalAdvance(number)
        room = at - self._left - _GAP * self._pt
        short = face.metrics.elidedText(foot, Qt.TextElideMode.ElideRight, room)
        for x, words in ((self._left, short), (at, number)):
            page.words.append(_Words(QPointF(x, y), words, face.font, _FACES[_SMALL][1]))


_Cells = tuple[tuple[tuple[str, int], ...], ...]
"""A row: for each column its words, each with the face that they are in."""


def _cells(slot: DaySlot) -> _Cells:
    return (
        ((slot.time, _TIME), (slot.there, _SMALL)),
        ((slot.what, _TIME), (slot.needs, _SMALL)),
        ((slot.station, _PLAIN),),
        ((slot.host, _PLAIN),),
        ((slot.seats, _PLAIN),),
    )


def _heads(headings: DayHeadings) -> _Cells:
    words = (headings.time, headings.what, headings.station, headings.host, headings.seats)
    return tuple(((each, _HEADING),) for each in words)
