"""A hundred desks killed while somebody edits, and twenty files while they are taken in."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from tests.samples import NOW, Cache, Sample
from tests.services.films import film
from tests.services.killing_edits import kill_desks, kill_imports
from tests.services.test_edits_killed import publish

KILLS, IMPORTS = 100, 20


@pytest.mark.timeout(1800)
def test_a_hundred_killed_desks_lose_nothing(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    cache = Cache(folder.cache, FixedClock(NOW))
    publish(cache, Sample())
    cache.writer.close()
    tally = kill_desks(folder, kills=KILLS, seed=23)
    assert tally.kills == KILLS


@pytest.mark.timeout(1800)
def test_twenty_killed_imports_leave_nothing_half(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    folder.root.mkdir()
    killed = kill_imports(folder, film(tmp_path / "a.avi", 4, (320, 180)), kills=IMPORTS, seed=24)
    assert killed > IMPORTS // 2
