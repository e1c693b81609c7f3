"""A long list in blocks of a few rows each, so that a page makes only those that are near what is seen."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.rows import Rows

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_SIZE = 4
"""Rows of a block: so many a frame has the time to make."""


@QmlElement
class RowBlocks(Rows):
    """The blocks of another list, which they follow."""

    class Columns(IntEnum):
        """``rows`` is the block's own list, of the same class as the other, and ``length`` the number of its rows;
        ``high`` how many pixels the page needed for them when it last made them, 0 where it never did.
        """

        rows = 0
        length = 1
        high = 2

    def __init__(self, source: Rows) -> None:
        super().__init__(source)
        self._source = source
        self._blocks: list[Rows] = []
        source.dataChanged.connect(self._changed)
        source.rowsInserted.connect(self._follow)
        source.rowsRemoved.connect(self._follow)
        self._show_from(0)

    @Slot(int, float)
    def measured(self, block: int, high: float) -> None:
        """The page has made a block; who comes back finds it in its place before it is made again."""
        if block < len(self._blocks):
            self._rows[block] = (self._blocks[block], self._blocks[block].count(), high)

    @Slot(QModelIndex, QModelIndex)
    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for number in range(first.row() // _SIZE, last.row() // _SIZE + 1):
            self._fill(number)

    @Slot(QModelIndex, int, int)
    def _follow(self, _parent: QModelIndex, first: int, _last: int) -> None:
        self._show_from(first // _SIZE)

    def _show_from(self, block: int) -> None:
        """From a block on they are others."""
        wanted = -(-self._source.count() // _SIZE)
        gone, self._blocks = self._blocks[wanted:], self._blocks[:wanted]
        self._blocks += [type(self._source)(self) for _ in range(wanted - len(self._blocks))]
        for number in range(block, wanted):
            self._fill(number)
        high = [*(row[self.Columns.high] for row in self.part(0, wanted)), *[0.0] * wanted]
        self.replace([(each, each.count(), tall) for each, tall in zip(self._blocks, high, strict=False)])
        for each in gone:
            each.deleteLater()

    def _fill(self, number: int) -> None:
        self._blocks[number].replace(self._source.part(number * _SIZE, _SIZE))
