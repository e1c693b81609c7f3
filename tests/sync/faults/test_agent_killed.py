"""The agent killed at any moment: what shows is a whole edition, and the next run brings the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from .storm import storm

KILLS = 20
SEED = 20261123


@pytest.mark.parametrize("to", [1, 2], ids=["first sync", "change"])
def test_an_agent_killed_at_any_moment_leaves_a_whole_edition_and_the_next_run_finishes(
    tmp_path: Path, to: int
) -> None:
    tally = storm(tmp_path, to=to, kills=KILLS // 2, seed=SEED + to)
    assert tally.kills.total() == KILLS // 2
    assert min(tally.moments) < 0.2
    assert max(tally.moments) > 0.8
