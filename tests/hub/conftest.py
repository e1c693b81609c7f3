"""A hub with keys, a store and a clock that stands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, tzinfo
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from desk_http import Caller, a_code
from desk_kit import Desk, slot
from hub_content import NOW, Content, Load
from hub_kiosk import Kiosk, Run
from hub_postgresql import Postgresql
from letter_kit import SENDER, Box

from kiosk.domain.clock import FixedClock
from kiosk.hub.app import make_app
from kiosk.hub.folders import HubFolder
from kiosk.hub.keys import make_keys
from kiosk.hub.load import load
from kiosk.hub.postman import Postman, Server
from kiosk.hub.publish import publish
from kiosk.hub.seal_keys import KeyRing, SealKeys, load_seal_keys
from kiosk.hub.store import HubStore, open_store
from kiosk.run import free_port


@pytest.fixture
def content(tmp_path: Path) -> Content:
    root = tmp_path / "content"
    root.mkdir()
    return Content(root)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Let a test that is marked so run on both databases."""
    if metafunc.definition.get_closest_marker("both_databases") and "server" in metafunc.fixturenames:
        metafunc.parametrize("server", ["sqlite", "postgresql"], indirect=True)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Postgresql]:
    made = Postgresql()
    yield made
    made.stop()


@pytest.fixture
def server(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of an empty PostgreSQL database; empty for SQLite."""
    if getattr(request, "param", "sqlite") == "sqlite":
        yield ""
        return
    running: Postgresql = request.getfixturevalue("postgresql")
    with running.database() as address:
        yield address


@pytest.fixture
def folder(tmp_path: Path, server: str, clock: FixedClock) -> HubFolder:
    hub = HubFolder(tmp_path / "hub", server)
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


@pytest.fixture
def kiosk(tmp_path: Path, folder: HubFolder) -> Kiosk:
    return Kiosk(tmp_path / "kiosk", folder.publication)


@pytest.fixture
def at_now(monkeypatch: pytest.MonkeyPatch, clock: FixedClock) -> None:
    """Let the client's clock be ours."""
    import tuf.ngclient._internal.trusted_metadata_set as trusted

    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:
            return clock.instant

    monkeypatch.setattr(trusted.datetime, "datetime", Clock)


@pytest.fixture
def run(folder: HubFolder, store: HubStore, clock: FixedClock) -> Run:
    return lambda **options: publish(folder=folder, store=store, clock=clock, **options)


@pytest.fixture
def desk(store: HubStore, clock: FixedClock) -> Desk:
    return Desk(store, clock)


@pytest.fixture
def keys(folder: HubFolder) -> SealKeys:
    return load_seal_keys(folder)


@pytest.fixture
def stranger(folder: HubFolder, store: HubStore, clock: FixedClock, keys: SealKeys, desk: Desk) -> Caller:
    """A kiosk that the hub does not know."""
    return Caller(make_app(folder=folder, store=store, clock=clock, keys=lambda: keys), desk)


@pytest.fixture
def ours(stranger: Caller) -> Caller:
    """One that has enrolled and signed in."""
    assert stranger.enrol(a_code(stranger)).status_code == 200
    assert stranger.sign_in().status_code == 200
    return stranger


@pytest.fixture
def box() -> Box:
    return Box()


@pytest.fixture
def smtp(box: Box) -> Iterator[Server]:
    controller = Controller(box, hostname="127.0.0.1", port=free_port())
    controller.start()
    yield Server("127.0.0.1", controller.port, is_wrapped=False)
    controller.stop()


@pytest.fixture
def postman(content: Content, load_content: Load, run: Run, folder: HubFolder, desk: Desk, smtp: Server) -> Postman:
    content.small()
    load_content()
    run()
    desk.put(slot())
    return Postman(store=desk.store, keys=KeyRing(folder), sender=SENDER, send=smtp.send, clock=desk.clock)
