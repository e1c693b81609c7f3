"""Letters on paper, whatever prints it: Inter as the device measures it, and words broken into lines."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPaintDevice, QTextLayout, QTextOption

_MOST_LINES = 8  # of words in one place; what is longer ends in an ellipsis

_SPACE = re.compile(r"[^\S\u00a0]+")  # all but the one at which no line is broken


def inter() -> QFont:
    """The typeface of the house; its size is still to be set."""
    font = QFont("Inter")
    font.setFeature(QFont.Tag("calt"), 0)  # a dash between digits would be a sign that nobody can copy or find
    return font


class Face:
    """Letters of one font, as ``device`` measures them; lengths are in its own unit."""

    def __init__(self, font: QFont, device: QPaintDevice) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font, device)
        self._device = device

    @property
    def height(self) -> float:
        """From one line to the next."""
        return self.metrics.lineSpacing()

    def lines(self, words: str, width: float) -> list[str]:
        """The words in lines of that width; a word that is longer than a line is broken."""
        words = _SPACE.sub(" ", words).strip()
        if not words:
            return []
        layout = QTextLayout(words, self.font, self._device)
        layout.setTextOption(_wrapping())
        layout.beginLayout()
        starts: list[int] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            starts.append(line.textStart())
        layout.endLayout()
        utf16 = words.encode("utf-16-le")  # in which Qt counts
        parts = [
            utf16[2 * a : 2 * b].decode("utf-16-le").rstrip()
            for a, b in zip(starts, [*starts[1:], len(utf16) // 2], strict=True)
        ]
        if len(parts) > _MOST_LINES:
            rest = " ".join(parts[_MOST_LINES - 1 :])
            parts[_MOST_LINES - 1 :] = [self.metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
        return parts


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
