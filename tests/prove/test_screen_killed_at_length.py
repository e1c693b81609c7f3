"""The screen killed two hundred times."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.screen.killing import kill_screens

KILLS = 200


@pytest.mark.timeout(1800)
def test_two_hundred_killed_screens_lose_nothing_and_the_last_comes_up(tmp_path: Path) -> None:
    tally = kill_screens(tmp_path, kills=KILLS, seed=12)
    assert len(tally.kills) == KILLS
    assert 0 < tally.before_it_was_up < KILLS
