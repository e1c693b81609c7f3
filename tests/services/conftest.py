"""Browsing with a real cache behind it."""

from __future__ import annotations

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from kiosk.services.browse import Browse
from kiosk.store.projection import Projection
from tests.samples import Cache


@pytest.fixture
def browse(cache: Cache, projection: Projection, folder: DataFolder, clock: FixedClock) -> Browse:
    return Browse(projection=projection, folder=folder, clock=clock, centre="seinajoki")
