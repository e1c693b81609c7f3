"""A long list in blocks follows the list, and each block changes by row."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.screen.row_blocks import RowBlocks
from kiosk.screen.rows import Row, Rows
from tests.screen.reading import column, movements, table


class Letters(Rows):
    """One column."""

    class Columns(IntEnum):
        """As QML names it."""

        letter = 0


def rows(letters: str) -> list[Row]:
    return [(letter,) for letter in letters]


def told(blocks: RowBlocks) -> list[str]:
    """The letters of each block."""
    lists: list[Any] = column(blocks, "rows")
    assert [each.count() for each in lists] == column(blocks, "length")
    return ["".join(column(each, "letter")) for each in lists]


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("", "", []),
        ("", "abc", ["abc"]),
        ("abc", "abcd", ["abcd"]),
        ("abcd", "abcde", ["abcd", "e"]),
        ("abcdefghi", "abXdefghi", ["abXd", "efgh", "i"]),
        ("abcdefghi", "bcdefghi", ["bcde", "fghi"]),
        ("abcdefghi", "abcd", ["abcd"]),
        ("abcdefghi", "", []),
    ],
)
def test_the_blocks_are_those_of_the_list(before: str, after: str, shown: list[str]) -> None:
    source = Letters()
    blocks = RowBlocks(source)
    tester = QAbstractItemModelTester(blocks, QAbstractItemModelTester.FailureReportingMode.Warning)
    source.replace(rows(before))
    source.replace(rows(after))
    assert told(blocks) == shown
    del tester


def test_what_a_page_has_made_stays_where_nothing_changes() -> None:
    source = Letters()
    source.replace(rows("abcdefgh"))
    blocks = RowBlocks(source)
    first, second = column(blocks, "rows")
    seen, inside, other = movements(blocks), movements(first), movements(second)
    source.replace(rows("abXdefghij"))
    assert column(blocks, "rows")[:2] == [first, second]
    assert (seen, inside, other) == ([("added", 2, 2)], [("changed", 2, 2)], [])


def test_who_comes_back_finds_each_block_as_high_as_it_was() -> None:
    source = Letters()
    source.replace(rows("abcdefgh"))
    blocks = RowBlocks(source)
    assert column(blocks, "high") == [0, 0]
    blocks.measured(0, 120.5)
    source.replace(rows("abcdefghi"))
    assert column(blocks, "high") == [120.5, 0, 0]
    source.replace(rows("abc"))
    blocks.measured(2, 70.0)
    assert [each["high"] for each in table(blocks)] == [120.5], "it is gone"
