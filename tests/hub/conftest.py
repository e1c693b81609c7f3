"""A hub with keys, a store and a clock that stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hub_content import NOW, Content, Load

from kiosk.domain.clock import FixedClock
from kiosk.hub.folders import HubFolder
from kiosk.hub.keys import make_keys
from kiosk.hub.load import load
from kiosk.hub.store import HubStore, open_store


@pytest.fixture
def content(tmp_path: Path) -> Content:
    root = tmp_path / "content"
    root.mkdir()
    return Content(root)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def folder(tmp_path: Path, clock: FixedClock) -> HubFolder:
    hub = HubFolder(tmp_path / "hub")
    make_keys(hub, clock)
    return hub


@pytest.fixture
def store(folder: HubFolder) -> Iterator[HubStore]:
    opened = open_store(folder.database, new_id=lambda: "incarnation-1")
    yield opened
    opened.close()


@pytest.fixture
def load_content(content: Content, folder: HubFolder, store: HubStore, clock: FixedClock) -> Load:
    def run(*, keep: bool = False) -> object:
        return load(content.root, folder=folder, store=store, clock=clock, keep=keep)

    return run
