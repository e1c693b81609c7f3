from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.status import Status
from kiosk.paths import DataFolder
from kiosk.store.projection import Projection
from kiosk.sync import agent
from kiosk.sync.settings import SyncConfig

from .fakes import FakeTime, FakeTransport
from .publisher import Publisher, centre, picture, technology, topic

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)


class Kiosk:
    """The agent of one data folder, run round by round, and what the screen sees of it."""

    def __init__(self, folder: DataFolder, publisher: Publisher) -> None:
        self.folder = folder
        self.transport: Any = FakeTransport(publisher.root)
        self.clock = FixedClock(NOW)
        self.time = FakeTime(self.clock)
        self.root: Path | None = publisher.trusted_root
        self.config = SyncConfig(folder, str(publisher.root), "seinajoki", trusted_root=publisher.trusted_root)
        self.screen = Projection(folder.cache)
        self.zone: tzinfo = ZoneInfo("Europe/Helsinki")

    def sync(self, *, once: bool = True) -> int:
        """One round of a newly started agent, or as many as pass until the time is stopped."""
        return agent.run(
            self.config,
            stop=threading.Event(),
            clock=self.clock,
            once=once,
            transport=self.transport,
            timer=self.time.timer,
            chance=lambda: 0.5,
            zone=self.zone,
        )

    @property
    def status(self) -> Status:
        return self.screen.status()

    def title(self, item_id: str) -> str | None:
        document = self.screen.document(item_id, NOW)
        return document.title.en if document else None

    def has(self, sha256: str) -> bool:
        return self.folder.blob(sha256).exists()


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return Publisher(tmp_path / "publication")


@pytest.fixture
def published(publisher: Publisher) -> Publisher:
    publisher.put(centre(picture=picture(publisher.blob(b"centre small"), publisher.blob(b"centre large"))))
    publisher.put(topic("heart", "one", picture=picture(publisher.blob(b"heart"))))
    publisher.put(technology("heart-rhythm", topics=["heart"], places=[{"centre": "seinajoki", "station": "a"}]))
    publisher.publish()
    return publisher


@pytest.fixture
def kiosk(tmp_path: Path, publisher: Publisher) -> Iterator[Kiosk]:
    made = Kiosk(DataFolder(tmp_path / "kiosk"), publisher)
    yield made
    made.screen.close()


@pytest.fixture
def watch_status(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[Status]]:
    """Every status written from now on."""
    from kiosk.store.cache_writer import CacheWriter

    written: list[Status] = []
    write = CacheWriter.set_status

    def keep(self: CacheWriter, status: Status) -> None:
        write(self, status)
        written.append(status)

    monkeypatch.setattr(CacheWriter, "set_status", keep)
    return lambda: written
