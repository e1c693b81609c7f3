"""The screen's health as systemd sees it: real processes, a real socket, and real illnesses."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.safe_mode import CRASHES_IN_A_ROW, ScreenHealth, read
from tests.screen.systemd import TYPED, service


@pytest.mark.parametrize("abstract", [False, True])
def test_a_screen_that_is_well_is_ready_then_beats_and_ends_with_a_word(tmp_path: Path, abstract: bool) -> None:
    with service(tmp_path / "data", "tell", abstract=abstract) as screen:
        assert screen.hear() == ["READY=1", "STATUS=the screen runs"]
        for _ in range(3):
            screen.until("WATCHDOG=1")
        screen.process.terminate()
        screen.until("STOPPING=1")
        assert screen.end() == 0
    health = read(tmp_path / "data")
    assert (health.running, health.crashes) == (False, 0)


@pytest.mark.parametrize(
    ("way", "status"),
    [("frames", "no frame was drawn"), ("store", "the files don't answer"), ("loop", "")],
)
def test_no_beat_comes_while(tmp_path: Path, way: str, status: str) -> None:
    with service(tmp_path / "data", way) as screen:
        screen.until("WATCHDOG=1")
        assert screen.fall_ill()["way"] == way
        if status:
            screen.until(f"STATUS={status}")
        assert screen.falls_silent()
        assert screen.process.poll() is None


def test_three_crashes_in_a_row_bring_safe_mode_and_a_clean_end_takes_it_away(tmp_path: Path) -> None:
    data = tmp_path / "data"
    for crashes in range(CRASHES_IN_A_ROW):
        with service(data, "tell") as screen:
            screen.until("READY=1")
            assert screen.fall_ill()["films"] is True
            assert read(data) == ScreenHealth(crashes=crashes, running=True, version=read(data).version)
            screen.kill()
    with service(data, "tell") as screen:
        screen.until("READY=1")
        found = screen.fall_ill()
        assert (found["films"], found["api"]) == (False, "Software")
        assert read(data).is_safe_mode
        assert screen.end() == 0
    with service(data, "tell") as screen:
        screen.until("READY=1")
        assert screen.fall_ill()["films"] is True
        assert not read(data).is_safe_mode


def test_what_is_typed_into_everything_is_in_no_file_and_not_on_standard_error(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with service(data, "type") as screen:
        screen.until("READY=1")
        screen.fall_ill()
        screen.until("WATCHDOG=1")
        assert screen.end() == 0
    log = (data / "logs" / "screen.jsonl").read_text()
    assert "these words: %s" in log
    assert "a task failed" in log
    assert "an error that nobody caught" in log
    assert "a task failed" in (data / "stderr").read_text()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    for piece in (TYPED, *TYPED.split()):
        assert [path.name for path in files if piece.encode() in path.read_bytes()] == []
