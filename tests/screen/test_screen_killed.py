"""The screen killed while it starts and while it is used: the ledger stays whole, and the next start comes up."""

from __future__ import annotations

from pathlib import Path

from tests.screen.killing import kill_screens

KILLS = 20


def test_a_screen_killed_at_any_moment_loses_nothing_and_comes_up_again(tmp_path: Path) -> None:
    tally = kill_screens(tmp_path, kills=KILLS, seed=11)
    assert len(tally.kills) == KILLS
    assert 0 < tally.before_it_was_up < KILLS
    assert tally.orders > KILLS
