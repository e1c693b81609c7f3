"""Lists change by row, so that nothing jumps under a finger."""

from __future__ import annotations

import asyncio
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


def test_what_comes_at_the_end_comes_a_few_at_a_time_unless_something_else_shows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kiosk.screen.rows._BETWEEN", 0)
    many = [(str(number), number) for number in range(10)]

    async def story() -> None:
        rows = Pairs()
        rows.replace([A])
        seen = movements(rows)
        await rows.grow(many, 2)
        assert seen == [("changed", 0, 0), ("added", 1, 1), ("added", 2, 4), ("added", 5, 7), ("added", 8, 9)]
        rows.replace([])
        growing = asyncio.ensure_future(rows.grow(many, 1))
        await asyncio.sleep(0)
        rows.replace([A, B])
        await growing
        assert rows.count() == 2

    asyncio.run(story())
