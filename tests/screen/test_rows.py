"""Lists change by row, so that nothing jumps under a finger."""

from __future__ import annotations

from enum import IntEnum

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.screen.rows import Row, Rows
from tests.screen.reading import movements, table


class Pairs(Rows):
    """Two columns."""

    class Columns(IntEnum):
        """As QML names them."""

        left = 0
        right = 1


A, B, C, D = (("a", 1), ("b", 2), ("c", 3), ("d", 4))


@pytest.mark.parametrize(
    ("before", "after", "moves"),
    [
        ([], [], []),
        ([], [A, B], [("added", 0, 1)]),
        ([A, B], [A, B], []),
        ([A, B, C], [A, D, C], [("changed", 1, 1)]),
        ([A, B], [A, B, C, D], [("added", 2, 3)]),
        ([A, B, C], [A], [("removed", 1, 2)]),
        ([A, B, C], [B, C], [("changed", 0, 0), ("changed", 1, 1), ("removed", 2, 2)]),
        ([A], [], [("removed", 0, 0)]),
    ],
)
def test_only_what_differs_moves(before: list[Row], after: list[Row], moves: list[tuple[str, int, int]]) -> None:
    rows = Pairs()
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Warning)
    rows.replace(before)
    seen = movements(rows)
    rows.replace(after)
    assert seen == moves
    assert table(rows) == [{"left": left, "right": right} for left, right in after]
    assert (rows.rowCount(), rows.count()) == (len(after), len(after))
    del tester


def test_a_question_outside_is_answered_with_nothing() -> None:
    rows = Pairs()
    rows.replace([A])
    role = Qt.ItemDataRole.UserRole
    assert rows.data(rows.index(0), role) == "a"
    for index, asked in ((QModelIndex(), role), (rows.index(5), role), (rows.index(0), role + 2), (rows.index(0), 0)):
        assert rows.data(index, asked) is None
    assert rows.rowCount(rows.index(0)) == 0


def test_the_list_handed_in_can_change_without_harm() -> None:
    rows, mine = Pairs(), [A, B]
    rows.replace(mine)
    mine.clear()
    assert rows.rowCount() == 2
