"""An editor's desk, and a file that is taken in, killed at random moments: nothing half, nothing lost."""

from __future__ import annotations

from pathlib import Path

from kiosk.paths import DataFolder
from tests.samples import Cache, Sample
from tests.services.films import film
from tests.services.killing_edits import kill_desks, kill_imports

KILLS, IMPORTS = 6, 2


def publish(cache: Cache, sample: Sample) -> None:
    words = {"fi": "Ikkuna 0"}
    window = {"id": "window", "number": 2, "name": words, "where": words}
    centre = sample.document("centre", "seinajoki", stations=[window])
    cache.publish(centre, sample.document("technology", "heart-rhythm", order=0), centre="seinajoki")


def test_a_desk_that_is_killed_has_lost_nothing_and_nothing_is_half(
    folder: DataFolder, cache: Cache, sample: Sample
) -> None:
    publish(cache, sample)
    tally = kill_desks(folder, kills=KILLS, seed=21)
    assert (tally.kills, len(tally.done) >= KILLS) == (KILLS, True)


def test_a_file_that_was_being_taken_in_is_there_whole_or_not_at_all(tmp_path: Path, folder: DataFolder) -> None:
    kill_imports(folder, film(tmp_path / "a.avi", 2, (160, 90)), kills=IMPORTS, seed=22)
