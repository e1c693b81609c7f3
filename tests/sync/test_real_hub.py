"""The agent and the real hub: over loopback with the desk, and over a stick."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.slots import Slot
from kiosk.hub.agenda import put_slots
from kiosk.hub.export import export
from kiosk.hub.store import open_store
from kiosk.paths import DataFolder
from kiosk.store.projection import Projection
from kiosk.sync import agent
from kiosk.sync.settings import SyncConfig

from .real_hub import CLOCK, RealHub


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[RealHub]:
    made = RealHub(tmp_path)
    made.store = open_store(made.folder.database)
    yield made
    made.store.close()


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "kiosk")


@pytest.fixture
def screen(data: DataFolder) -> Iterator[Projection]:
    made = Projection(data.cache)
    yield made
    made.close()


def sync(data: DataFolder, hub: RealHub, source: str, desk: str = "") -> int:
    config = SyncConfig(data, source, "seinajoki", desk=desk, trusted_root=hub.trusted_root)
    return agent.run(config, stop=threading.Event(), clock=CLOCK, once=True)


def test_editions_and_slots_come_over_loopback(hub: RealHub, data: DataFolder, screen: Projection) -> None:
    hub.topic("heart", "one", 300)
    hub.publish()
    now = CLOCK.now()
    slot = Slot(
        id="slot-1",
        centre="seinajoki",
        item="heart-rhythm",
        starts=now + timedelta(hours=1),
        ends=now + timedelta(hours=2),
        capacity=4,
        free=2,
    )
    with hub.store.writing() as connection:
        put_slots(connection, (slot,), keep=False)
    with hub.serving() as address:
        source = f"{address}/publication"
        assert sync(data, hub, source, desk=address) == agent.WELL
        assert [found.free for found in screen.slots("seinajoki", now)] == [2]
        check(screen, data, "one")
        hub.topic("heart", "two", 200)
        assert hub.publish() == 2
        assert sync(data, hub, source, desk=address) == agent.WELL
        check(screen, data, "two")
        assert screen.edition() == 2


def check(screen: Projection, data: DataFolder, title: str) -> None:
    (card,) = screen.cards("topic", CLOCK.now())
    assert card.words["en"].title == title
    assert card.picture
    assert data.blob(card.picture).exists()
    assert screen.status().state == "fresh"


def test_the_same_edition_comes_from_a_stick(
    hub: RealHub, data: DataFolder, screen: Projection, tmp_path: Path
) -> None:
    hub.topic("heart", "one", 300)
    hub.publish()
    stick = tmp_path / "stick"
    export(stick, folder=hub.folder, store=hub.store, clock=CLOCK)
    assert sync(data, hub, str(stick)) == agent.WELL
    check(screen, data, "one")
    hub.topic("heart", "two", 200)
    hub.publish()
    export(stick, folder=hub.folder, store=hub.store, clock=CLOCK)
    assert sync(data, hub, stick.as_uri()) == agent.WELL
    check(screen, data, "two")
    with hub.serving() as address:
        assert sync(data, hub, f"{address}/publication") == agent.WELL
    assert screen.edition() == 2
