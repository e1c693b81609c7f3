"""The long siege: every key that Qt knows with all modifiers on every page, and 100,000 gestures in three seeds."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.journeys.backstage import Backstage
from tests.journeys.lockdown_gestures import KEYS, USUAL_KEYS
from tests.journeys.test_lockdown import assert_unbroken, besiege

_PATIENCE = 3_000  # seconds


@pytest.mark.timeout(_PATIENCE + 300)
@pytest.mark.parametrize(("seed", "gestures", "keys"), [(1, 50_000, "all"), (2, 25_000, "usual"), (3, 25_000, "usual")])
def test_a_hundred_thousand_gestures_break_nothing(tmp_path: Path, seed: int, gestures: int, keys: str) -> None:
    backstage = Backstage(tmp_path / "backstage")
    try:
        siege = besiege(tmp_path, backstage, seed=seed, gestures=gestures, keys=keys, patience=_PATIENCE)
    finally:
        backstage.close()
    sys.stdout.write(siege.figures + "\n")
    assert_unbroken(siege, gestures, len({"all": KEYS, "usual": USUAL_KEYS}[keys]))
