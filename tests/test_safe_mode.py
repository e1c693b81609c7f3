"""Which ends count as crashes, what three of them bring, and how that ends again."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.safe_mode import CRASHES_IN_A_ROW, FILE, LONGEST, Record, ScreenHealth, read, started

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def crash(data: Path, *, at: datetime = NOON, healthy: bool = False, version: str = "1.0") -> ScreenHealth:
    """A start that is not followed by a clean end; what the start found."""
    record = Record(data)
    found = record.start(at, version)
    if healthy:
        record.stayed_healthy()
    return found


def make_safe(data: Path, at: datetime = NOON) -> None:
    for _ in range(CRASHES_IN_A_ROW):
        assert not crash(data, at=at).is_safe_mode
    assert crash(data, at=at).is_safe_mode


@pytest.mark.expected_logs("crashed 3 times in a row")
def test_three_crashes_in_a_row_bring_safe_mode_and_the_desk_and_doctor_can_read_it(tmp_path: Path) -> None:
    make_safe(tmp_path)
    said = json.loads((tmp_path / FILE).read_text())
    assert said == {"safe_mode_since": "2026-11-24T12:00:00+00:00", "crashes": 3, "running": True, "version": "1.0"}
    assert read(tmp_path).is_safe_mode


def test_ten_good_minutes_clear_the_count_so_a_power_cut_each_night_is_no_row(tmp_path: Path) -> None:
    for day in range(10):
        found = crash(tmp_path, at=NOON + timedelta(days=day), healthy=True)
        assert (found.crashes, found.is_safe_mode) == (min(day, 1), False)


def test_a_clean_end_is_no_crash(tmp_path: Path) -> None:
    for _ in range(10):
        record = Record(tmp_path)
        assert record.start(NOON, "1.0").crashes == 0
        record.end()
        assert not read(tmp_path).running


def test_two_crashes_and_a_clean_end_begin_the_count_anew(tmp_path: Path) -> None:
    crash(tmp_path)
    crash(tmp_path)
    record = Record(tmp_path)
    assert record.start(NOON, "1.0").crashes == 2
    record.end()
    assert crash(tmp_path).crashes == 0


@pytest.mark.expected_logs("safe mode")
def test_safe_mode_outlasts_more_crashes_and_good_minutes_and_ends_after_a_clean_end(tmp_path: Path) -> None:
    make_safe(tmp_path)
    assert crash(tmp_path, healthy=True).is_safe_mode
    record = Record(tmp_path)
    assert record.start(NOON, "1.0").is_safe_mode
    record.end()
    assert read(tmp_path).is_safe_mode  # as the staff see it until the next start
    assert not crash(tmp_path).is_safe_mode


@pytest.mark.expected_logs("safe mode")
@pytest.mark.parametrize("later", [LONGEST, timedelta(days=400), timedelta(days=-1)])
def test_where_no_end_is_ever_clean_safe_mode_ends_after_half_a_day(tmp_path: Path, later: timedelta) -> None:
    make_safe(tmp_path)
    assert crash(tmp_path, at=NOON + LONGEST - timedelta(seconds=1)).is_safe_mode
    found = crash(tmp_path, at=NOON + later)
    assert (found.is_safe_mode, found.crashes) == (False, 0)


@pytest.mark.expected_logs("safe mode")
def test_another_version_begins_with_a_clean_sheet(tmp_path: Path) -> None:
    make_safe(tmp_path)
    assert crash(tmp_path, version="1.1") == ScreenHealth(running=True, version="1.1")


@given(
    st.binary(max_size=200) | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(repr).map(str.encode)
)
def test_a_spoilt_file_is_a_screen_without_a_past(tmp_path_factory: pytest.TempPathFactory, spoilt: bytes) -> None:
    data = tmp_path_factory.mktemp("data")
    (data / FILE).write_bytes(spoilt)
    assert read(data) == ScreenHealth()


@pytest.mark.parametrize(
    "said",
    [
        {"safe_mode_since": "soon"},
        {"safe_mode_since": 7},
        {"crashes": "many"},
        {"crashes": True},
        {"running": 1},
        {"version": None},
    ],
)
def test_what_is_written_wrongly_is_not_believed(tmp_path: Path, said: dict[str, object]) -> None:
    (tmp_path / FILE).write_text(json.dumps(said))
    assert read(tmp_path) == ScreenHealth()


def test_what_a_later_version_adds_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(json.dumps({"crashes": 2, "mood": "good"}))
    assert read(tmp_path).crashes == 2


@pytest.mark.expected_logs("can't be written, so crashes are not counted")
def test_a_folder_that_cant_be_written_stops_no_start(tmp_path: Path) -> None:
    record = Record(tmp_path / "absent")
    assert not record.start(NOON, "1.0").is_safe_mode
    record.end()


def test_nothing_but_the_file_is_left_in_the_folder(tmp_path: Path) -> None:
    crash(tmp_path, healthy=True)
    assert [each.name for each in tmp_path.iterdir()] == [FILE]


def test_a_start_counts_only_what_came_before() -> None:
    assert started(ScreenHealth(), NOON, "") == ScreenHealth(running=True)
