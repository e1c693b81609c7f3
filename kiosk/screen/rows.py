"""A list for QML whose rows are plain tuples: ``data()`` is a look-up, and lists change by row, not by reset."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from enum import IntEnum
from typing import ClassVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Slot

Index = QModelIndex | QPersistentModelIndex
Row = tuple[object, ...]

_DISPLAY_ROLE, _USER_ROLE = 0, 0x0100
"""Qt.ItemDataRole's, by number: naming Qt makes all of its enumerations, 14 ms before the first frame."""

_FEW = 3
_BETWEEN = 0.02  # seconds, in which a frame is drawn


class Rows(QAbstractListModel):
    """Base of every list. A subclass names its columns in ``Columns``, an IntEnum that counts from 0."""

    Columns: ClassVar[type[IntEnum]]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._turn = 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _DISPLAY_ROLE) -> object:
        """One field of one row; None outside."""
        column = role - _USER_ROLE
        if 0 <= index.row() < len(self._rows) and 0 <= column < len(self.Columns):
            return self._rows[index.row()][column]
        return None

    def roleNames(self) -> dict[int, QByteArray]:
        """The columns by the names that QML uses."""
        return {_USER_ROLE + column: QByteArray(column.name.encode()) for column in self.Columns}

    @Slot(result=int)
    def count(self) -> int:
        """The number of rows, for QML."""
        return len(self._rows)

    def part(self, first: int, most: int) -> list[Row]:
        """So many rows from one on, fewer where it ends."""
        return self._rows[first : first + most]

    def replace(self, rows: Sequence[Row]) -> None:
        """Show ``rows`` instead: equal rows stay, different ones change in place, the end grows or shrinks."""
        self._turn += 1
        self._replace(rows)

    async def grow(self, rows: Sequence[Row], at_once: int) -> None:
        """Likewise, but what comes after the first ``at_once`` rows, or as many as there are now, comes a few at a
        time: no frame has to wait for all of them. Other rows meanwhile end it.
        """
        self._turn += 1
        turn, shown = self._turn, max(len(self._rows), at_once)
        self._replace(rows[:shown])
        while shown < len(rows):
            await asyncio.sleep(_BETWEEN)
            if turn != self._turn:
                return
            shown += _FEW
            self._replace(rows[:shown])

    def _replace(self, rows: Sequence[Row]) -> None:
        common = min(len(rows), len(self._rows))
        for number in range(common):
            if self._rows[number] is not rows[number] and self._rows[number] != rows[number]:
                self._rows[number] = rows[number]
                self.dataChanged.emit(self.index(number), self.index(number))
        if len(rows) > common:
            self.beginInsertRows(QModelIndex(), common, len(rows) - 1)
            self._rows.extend(rows[common:])
            self.endInsertRows()
        elif len(self._rows) > common:
            self.beginRemoveRows(QModelIndex(), common, len(self._rows) - 1)
            del self._rows[common:]
            self.endRemoveRows()
