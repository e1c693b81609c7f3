from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.benchmarks import __main__ as program
from tests.benchmarks import table
from tests.benchmarks.figures import AbsentError, Figure, Promise, Row, Target, median, percentile, ratio, rounded, row
from tests.benchmarks.setting import Setting

FASTER = Promise("start", "s", Target(most=0.8, of_ratio=True))
SMALL = Promise("size", "MB", Target(most=220))
FEW = Promise("traffic", "B", Target(most=2_000, below=True))
QUICK = Promise("speed", "MB/s", Target(least=0.8, of_ratio=True))


@pytest.mark.parametrize(("values", "middle"), [([3, 1, 2], 2), ([4, 1, 2, 3], 2.5), ([7], 7), ([], None)])
def test_the_median_is_the_middle_one_and_of_nothing_none(values: list[float], middle: float | None) -> None:
    assert median(values) == middle


@pytest.mark.parametrize(("share", "expected"), [(0.99, 99), (0.5, 50), (1.0, 100), (0.0, 1)])
def test_a_percentile_is_a_value_that_was_measured(share: float, expected: float) -> None:
    assert percentile(list(range(100, 0, -1)), share) == expected


def test_one_slow_touch_of_a_few_is_not_smoothed_away() -> None:
    assert percentile([1.0] * 20 + [90.0], 0.99) == 90.0
    assert percentile([], 0.99) is None


@pytest.mark.parametrize(("value", "peer", "expected"), [(1, 2, 0.5), (None, 2, None), (1, None, None), (1, 0, None)])
def test_a_ratio_needs_both_sides(value: float | None, peer: float | None, expected: float | None) -> None:
    assert ratio(value, peer) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [(0.123456, 0.1235), (123456.0, 123456.0), (12.3456, 12.35), (0, 0), (None, None), (float("nan"), None)],
)
def test_a_figure_has_the_digits_that_count(value: float | None, expected: float | None) -> None:
    assert rounded(value) == expected


@pytest.mark.parametrize(
    ("promise", "figure", "holds"),
    [
        (FASTER, Figure(0.7, 1.0), True),
        (FASTER, Figure(0.81, 1.0), False),
        (FASTER, Figure(0.1, None), None),
        (SMALL, Figure(220), True),
        (SMALL, Figure(221), False),
        (SMALL, Figure(None), None),
        (FEW, Figure(2_000), False),
        (FEW, Figure(1_999), True),
        (QUICK, Figure(0.8, 1.0), True),
        (QUICK, Figure(0.79, 1.0), False),
    ],
)
def test_a_row_holds_only_within_its_bound_and_says_nothing_without_a_figure(
    promise: Promise, figure: Figure, holds: bool | None
) -> None:
    assert row(promise, figure).holds is holds


def test_a_bound_reads_as_a_person_would_write_it() -> None:
    assert [row(each, Figure()).target for each in (FASTER, SMALL, FEW, QUICK)] == [
        "≤ 0.8 ×",
        "≤ 220 MB",
        "< 2000 B",
        "≥ 0.8 ×",
    ]


def test_the_file_is_a_list_of_rows_with_null_for_what_is_absent(tmp_path: Path) -> None:
    table.write(
        [row(SMALL, Figure(180.04)), row(FASTER, Figure(0.5, None, "chromium is not installed"))], tmp_path / "b"
    )
    size, start = json.loads((tmp_path / "b").read_text(encoding="utf-8"))
    assert size == {
        "name": "size",
        "value": 180.0,
        "unit": "MB",
        "peer": None,
        "ratio": None,
        "target": "≤ 220 MB",
        "holds": True,
    }
    assert (start["peer"], start["ratio"], start["holds"]) == (None, None, None)
    assert start["note"] == "chromium is not installed"


def test_the_table_names_what_is_missing_below_its_row() -> None:
    rows = [row(FASTER, Figure(0.5, None, "chromium is not installed")), row(SMALL, Figure(230))]
    lines = table.lines(rows, ["two cores"])
    assert lines[0] == "two cores"
    assert [line.split() for line in lines[4:]] == [
        ["start", "0.5", "s", "–", "–", "≤", "0.8", "×", "–"],
        ["chromium", "is", "not", "installed"],
        ["size", "230", "MB", "–", "–", "≤", "220", "MB", "NO"],
    ]


def test_a_row_that_fails_says_why_and_keeps_its_place(tmp_path: Path) -> None:
    def fail(_: Setting) -> list[Figure]:
        raise AbsentError("nginx is not installed")

    rows = program.rows_of(program.Benchmark("two", (SMALL, FASTER), fail), Setting(tmp_path, tmp_path))
    assert [each.name for each in rows] == ["size", "start"]
    assert all(each.value is None and each.holds is None for each in rows)
    assert {each.note for each in rows} == {"not measured: nginx is not installed"}


def test_every_benchmark_has_promises_with_names_of_their_own() -> None:
    named: list[str] = [each.name for name in program.BENCHMARKS for each in program.benchmark(name).promises]
    assert len(set(named)) == len(named) >= 15
    assert all(isinstance(row(each, Figure()), Row) for each in program.benchmark("starts").promises)


def test_an_unknown_row_is_refused_with_the_names_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        program.main(["nothing"])
    assert "there are starts, memory" in capsys.readouterr().err
