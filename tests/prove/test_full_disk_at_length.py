"""The disk filled to every single page."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sync.faults.full_disk import SCENES
from tests.sync.faults.test_full_disk import fill_again_and_again

_PATIENCE = 3_000  # seconds


@pytest.mark.timeout(_PATIENCE + 300)
@pytest.mark.parametrize("scene", list(SCENES))
def test_a_disk_with_a_page_more_each_time_never_shows_anything_half(tmp_path: Path, scene: str) -> None:
    said = fill_again_and_again(tmp_path, scene, step=1, patience=_PATIENCE)
    assert sum(said["states"].values()) == said["pages"] + 1
    assert not said["states"].keys() & {"refused", "offline", "unreadable"}
