"""What stands behind the screen in a journey: the real hub with the sample content, and the real agent over loopback.

Slots are made from a fixed Tuesday on, so that a picture taken today is the same tomorrow. Converted pictures and films
are kept in ``build/journeys``, so that only the first run is slow; and each process loads, publishes and fetches the
sample once, and begins its journeys from copies. Nothing of Qt is known here.
"""

from __future__ import annotations

import atexit
import fcntl
import os
import shutil
import socket
import tempfile
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from queue import Queue
from typing import Any

from kiosk.domain.clock import Clock, FixedClock
from kiosk.domain.documents import Video
from kiosk.domain.media import Blob
from kiosk.domain.persons import Staff
from kiosk.hub.devices import show_code
from kiosk.hub.export import export
from kiosk.hub.folders import HubFolder
from kiosk.hub.keys import make_keys
from kiosk.hub.load import load
from kiosk.hub.publish import publish
from kiosk.hub.roster import put_staff
from kiosk.hub.serve import serve
from kiosk.hub.store import HubStore, open_store
from kiosk.paths import DataFolder, resources
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.projection import Projection
from kiosk.sync import agent
from kiosk.sync.settings import SyncConfig

NOW = datetime(2026, 11, 24, 8, 42, tzinfo=UTC)
"""10.42 in Seinäjoki, a Tuesday within the opening hours."""

_CACHE = Path(__file__).parents[2] / "build" / "journeys"
_MORNING = NOW - timedelta(hours=3)
_CLOCK = FixedClock(_MORNING)


class Backstage:
    """A hub of its own in ``root``, with the content that lies in ``content`` and may be changed there.

    ``database`` is the address of a PostgreSQL database, where that takes the place of a file. Without ``slots`` the
    agenda is empty. ``copied``: it begins as this process's first hub was once the sample was published.
    """

    def __init__(self, root: Path, *, database: str = "", slots: bool = True, copied: bool = True) -> None:
        self.content = root / "content"
        self._root = root
        self._hub = HubFolder(root / "hub", database)
        self._store: HubStore | None = None
        shutil.copytree(resources() / "sample", self.content, ignore=_not_content)
        self._is_first = copied and slots and not database
        if self._is_first:
            shutil.copytree(_first()._hub.root, self._hub.root, copy_function=_link_media)
            return
        if not slots:
            (self.content / "slots.yaml").unlink()
        with _made_once() as made:
            for name in ("publication/blobs", "converted"):
                shutil.copytree(made / name, self._hub.root / name, copy_function=_link)
        make_keys(self._hub, _CLOCK)
        self.publish()

    def close(self) -> None:
        """Let go of the database."""
        if self._store is not None:
            self._store.close()
            self._store = None

    @property
    def store(self) -> HubStore:
        """The hub's database."""
        if self._store is None:
            self._store = open_store(self._hub.database)
        return self._store

    def publish(self) -> int:
        """Load what lies in ``content`` now, and publish it. The number of the edition."""
        self._is_first = False
        load(self.content, folder=self._hub, store=self.store, clock=_CLOCK)
        return publish(folder=self._hub, store=self.store, clock=_CLOCK).edition

    def export(self, stick: Path) -> int:
        """Copy what is published onto a stick. The number of the edition."""
        return export(stick, folder=self._hub, store=self.store, clock=_CLOCK)

    def code(self, centre: str = "seinajoki") -> str:
        """A code with which one kiosk can enrol."""
        with self.store.writing() as connection:
            return show_code(connection, centre, _CLOCK.now())

    def employ(self, staff: Iterable[Staff]) -> None:
        """They work for the Center from now on."""
        with self.store.writing() as connection:
            for each in staff:
                put_staff(connection, each)

    def rewrite(self, item: str, old: str, new: str) -> None:
        """Change words in one file of the content. Every occurrence changes, and there has to be one."""
        path = self.content / item
        words = path.read_text(encoding="utf-8")
        assert old in words, f"{old!r} is not in {item}"
        path.write_text(words.replace(old, new), encoding="utf-8")

    @contextmanager
    def serving(self, *, port: int = 0, clock: Clock = _CLOCK) -> Iterator[str]:
        """The hub on a port of the loopback interface, a free one where none is named; its address."""
        stop, ports = threading.Event(), Queue[int]()
        told = {
            "data": self._hub.root,
            "database": self._hub.server,
            "host": "127.0.0.1",
            "port": port,
            "clock": clock,
            "stop": stop,
            "ready": ports.put,
        }
        thread = threading.Thread(target=serve, kwargs=told)
        thread.start()
        try:
            yield f"http://127.0.0.1:{ports.get(timeout=30)}"
        finally:
            stop.set()
            thread.join()

    def sync(self, data: Path, address: str, *, centre: str = "seinajoki", at: datetime = NOW) -> int:
        """One round of the agent of ``data``. Its exit code."""
        return agent.run(
            self.config(data, address, centre=centre), stop=threading.Event(), clock=FixedClock(at), once=True
        )

    def config(self, data: Path, address: str, *, centre: str = "seinajoki", **more: Any) -> SyncConfig:
        """What an agent of ``data`` is told; ``more`` as of ``SyncConfig``."""
        root = self._hub.publication / "metadata" / "1.root.json"
        return SyncConfig(DataFolder(data), f"{address}/publication", centre, desk=address, trusted_root=root, **more)

    def kiosk(self, name: str, *, centre: str = "seinajoki") -> Path:
        """A new kiosk's folder with everything in it."""
        filled = (_first() if self._is_first else self)._filled(centre)
        return shutil.copytree(filled, self._root / name, copy_function=_link_media)

    def _filled(self, centre: str) -> Path:
        filled = self._root / f"filled-{centre}"
        if not filled.exists():
            with self.serving() as address:
                assert self.sync(filled, address, centre=centre) == agent.WELL
        return filled

    def offline_kiosk(self, name: str) -> Path:
        """A new kiosk's folder with everything in it, whose agent has lost the hub 44 minutes ago."""
        data = self.kiosk(name)
        with socket.create_server(("127.0.0.1", 0)) as nobody:
            address = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        assert self.sync(data, address, at=NOW - timedelta(minutes=44)) == agent.FAILED
        return data

    def empty(self, name: str) -> Path:
        """A new kiosk's folder with nothing in it, not even itself."""
        return self._root / name


@cache
def _first() -> Backstage:
    folder = Path(tempfile.mkdtemp(prefix="kiosk-backstage-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    made = Backstage(folder, copied=False)
    made.close()
    return made


@contextmanager
def _made_once() -> Iterator[Path]:
    """The hub in which all media has been converted; one process at a time fills it."""
    _CACHE.mkdir(parents=True, exist_ok=True)
    made = HubFolder(_CACHE / "hub")
    with (_CACHE / "lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        store = open_store(made.database)
        try:
            load(resources() / "sample", folder=made, store=store, clock=_CLOCK)
        finally:
            store.close()
        yield made.root


def _not_content(_folder: str, names: list[str]) -> set[str]:
    return {"studio", "__pycache__"} & set(names)


def _link(source: str, target: str) -> None:
    with suppress(FileExistsError):
        try:
            os.link(source, target)
        except OSError:
            shutil.copy2(source, target)


def _link_media(source: str, target: str) -> None:
    if not {"media", "blobs", "converted"}.isdisjoint(Path(source).parts):
        _link(source, target)
    else:
        shutil.copy2(source, target)


def film_arrives(data: Path, video: str, *, share: float) -> None:
    """Of this film only a part is there yet: ``share`` of its bytes, from 0 to 1."""
    blob = _film(data, video)
    DataFolder(data).blob(blob.sha256).unlink(missing_ok=True)
    writer = CacheWriter(DataFolder(data).cache, clock=FixedClock(NOW))
    writer.medium(blob, int(blob.size * share))
    writer.close()


def film_spoilt(data: Path, video: str) -> None:
    """The film is as long as it should be, and is no film."""
    blob = _film(data, video)
    path = DataFolder(data).blob(blob.sha256)
    path.unlink()  # it is a link to the hub's own
    path.write_bytes((b"this was a film once " * (blob.size // 20))[: blob.size])


def film_missing(data: Path, video: str) -> None:
    """The cache says that this film is there, and it is not."""
    DataFolder(data).blob(_film(data, video).sha256).unlink()


def _film(data: Path, video: str) -> Blob:
    projection = Projection(DataFolder(data).cache)
    try:
        found = projection.document(video, NOW)
    finally:
        projection.close()
    assert isinstance(found, Video)
    assert found.film.blob is not None
    return found.film.blob
