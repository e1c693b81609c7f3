"""The agent and the real hub: over loopback with the desk, and over a stick."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from queue import Queue

import pytest

from kiosk.domain.clock import SystemClock
from kiosk.domain.slots import Slot
from kiosk.hub.agenda import put_slots
from kiosk.hub.export import export
from kiosk.hub.folders import HubFolder
from kiosk.hub.keys import make_keys
from kiosk.hub.load import load
from kiosk.hub.publish import publish
from kiosk.hub.serve import serve
from kiosk.hub.store import HubStore, open_store
from kiosk.paths import DataFolder
from kiosk.store.projection import Projection
from kiosk.sync import agent
from kiosk.sync.settings import SyncConfig

CLOCK = SystemClock()
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000"><rect width="1600" height="1000" fill="#E4EDF0"/>'
    '<circle cx="800" cy="500" r="{radius}" fill="#0B4F6C"/></svg>\n'
)
TOPIC = """
kind: topic
title: {{fi: {title}, sv: {title}, en: {title}}}
summary: {{fi: Sana, sv: Ord, en: Word}}
icon: heart
picture: {{file: picture.svg, alt: {{fi: Kuva, sv: Bild, en: Picture}}}}
"""
CENTRE = """
kind: centre
title: {fi: Seinäjoki, sv: Seinäjoki, en: Seinäjoki}
summary: {fi: Sana, sv: Ord, en: Word}
city: {fi: Seinäjoki, sv: Seinäjoki, en: Seinäjoki}
country: fi
zone: Europe/Helsinki
languages: [fi, sv, en]
"""


class RealHub:
    """A hub with a small content under a test's hands."""

    def __init__(self, root: Path) -> None:
        self.folder = HubFolder(root / "hub")
        self.content = root / "content"
        self.store: HubStore
        make_keys(self.folder, CLOCK)
        self.write("centres/seinajoki", CENTRE)

    @property
    def trusted_root(self) -> Path:
        return self.folder.publication / "metadata" / "1.root.json"

    def write(self, name: str, yaml: str, picture: str = "") -> None:
        item = self.content / name
        item.mkdir(parents=True, exist_ok=True)
        (item / "item.yaml").write_text(yaml, encoding="utf-8")
        if picture:
            (item / "picture.svg").write_text(picture, encoding="utf-8")

    def topic(self, name: str, title: str, radius: int) -> None:
        self.write(f"topics/{name}", TOPIC.format(title=title), SVG.format(radius=radius))

    def publish(self) -> int:
        load(self.content, folder=self.folder, store=self.store, clock=CLOCK)
        return publish(folder=self.folder, store=self.store, clock=CLOCK).edition

    @contextmanager
    def serving(self) -> Iterator[str]:
        stop, ports = threading.Event(), Queue[int]()
        thread = threading.Thread(
            target=serve,
            kwargs={"data": self.folder.root, "host": "127.0.0.1", "port": 0, "stop": stop, "ready": ports.put},
        )
        thread.start()
        try:
            yield f"http://127.0.0.1:{ports.get(timeout=20)}"
        finally:
            stop.set()
            thread.join()


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
