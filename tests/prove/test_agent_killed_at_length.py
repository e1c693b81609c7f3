"""The agent killed two hundred times."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sync.faults.storm import storm

KILLS = 200
SEED = 411


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("to", [1, 2], ids=["first sync", "change"])
def test_two_hundred_killed_agents_leave_whole_editions_and_the_next_run_finishes(tmp_path: Path, to: int) -> None:
    tally = storm(tmp_path, to=to, kills=KILLS // 2, seed=SEED + to)
    assert tally.kills.total() == KILLS // 2
    assert tally.kills["time"] == tally.kills["step"]
    assert len(tally.seen) == 2, "kills before the edition showed, and after"
