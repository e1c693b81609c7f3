"""Browsing with a real cache behind it, and a busy desk of the staff."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from kiosk.services.browse import Browse
from kiosk.store.projection import Projection
from tests.samples import Cache, Sample
from tests.services.editor import Editor
from tests.services.staff_desk import StaffDesk, busy_desk, staff_desk


@pytest.fixture
def browse(cache: Cache, projection: Projection, folder: DataFolder, clock: FixedClock) -> Browse:
    return Browse(projection=projection, folder=folder, clock=clock, centre="seinajoki")


@pytest.fixture
def desk(folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample) -> Iterator[StaffDesk]:
    with busy_desk(folder, clock, cache, sample) as made:
        yield made


@pytest.fixture
def editor(folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample) -> Iterator[Editor]:
    with staff_desk(folder, clock, cache) as desk:
        made = Editor(desk, cache, sample)
        made.publish()
        yield made
