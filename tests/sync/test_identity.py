"""Which of the hub's kiosks this is: enrolled once over loopback, believed by its key, and asked again when not."""

from __future__ import annotations

import json
import stat
import threading
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import urllib3

from kiosk.domain.clock import SystemClock
from kiosk.domain.ids import Ids
from kiosk.domain.persons import Staff
from kiosk.domain.slots import Slot
from kiosk.hub.agenda import put_slots
from kiosk.hub.booked import in_slot
from kiosk.hub.devices import all_devices, revoke, show_code
from kiosk.hub.roster import put_staff
from kiosk.hub.store import open_store
from kiosk.paths import DataFolder
from kiosk.services.book import Booker
from kiosk.services.patience import CodeGate
from kiosk.store.ledger import Ledger
from kiosk.store.orders import order_enrolment
from kiosk.store.projection import Projection
from kiosk.sync import agent
from kiosk.sync.faults import NotAdmittedError
from kiosk.sync.http import pool, post
from kiosk.sync.identity import Identity
from kiosk.sync.settings import SyncConfig

from .server import WebServer, serving
from .test_real_hub import RealHub

CLOCK = SystemClock()


class AtTheHub:
    """A kiosk's identity against the real hub over loopback."""

    def __init__(self, hub: RealHub, address: str, folder: DataFolder, connections: urllib3.PoolManager) -> None:
        self.hub, self.address, self.folder = hub, address, folder
        self.seconds = 0.0
        self.posted: list[str] = []
        self._post = partial(post, connections, most=1 << 20)
        self.identity = self.read()

    def read(self) -> Identity:
        return Identity(self.folder.device, self.post, lambda: self.seconds)

    def post(self, url: str, body: dict[str, Any], *, token: str = "") -> bytes:
        self.posted.append(url.rpartition("/")[2])
        return self._post(url, body, token=token)

    def code(self) -> str:
        with self.hub.store.writing() as connection:
            return show_code(connection, "seinajoki", CLOCK.now())

    def devices(self) -> list[str]:
        with self.hub.store.reading() as connection:
            return [known.id for known in all_devices(connection)]


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[RealHub]:
    made = RealHub(tmp_path)
    made.store = open_store(made.folder.database)
    made.publish()
    yield made
    made.store.close()


@pytest.fixture
def there(hub: RealHub, tmp_path: Path) -> Iterator[AtTheHub]:
    connections = pool()
    with hub.serving() as address:
        yield AtTheHub(hub, address, DataFolder(tmp_path / "kiosk"), connections)
        connections.clear()


def test_a_kiosk_enrols_once_and_is_believed_by_its_key_from_then_on(there: AtTheHub) -> None:
    assert there.identity.device == ""
    assert there.identity.token(there.address) == ""
    with pytest.raises(NotAdmittedError):
        there.identity.enrol(there.address, "00000000", "by the door")
    enrolled = there.identity.enrol(there.address, there.code(), "by the door")
    again = there.read()
    assert [again.device] == there.devices() == [enrolled.device]
    assert again.enrol(there.address, "used up", "by the door").device == enrolled.device
    token = again.token(there.address)
    there.posted.clear()
    assert again.token(there.address) == token
    assert there.posted == []
    there.seconds += 600
    assert again.token(there.address) != token
    assert stat.S_IMODE(there.folder.device.stat().st_mode) == 0o600


def test_a_revoked_kiosk_is_not_admitted(there: AtTheHub) -> None:
    enrolled = there.identity.enrol(there.address, there.code(), "by the door")
    with there.hub.store.writing() as connection:
        revoke(connection, enrolled.device, CLOCK.now())
    with pytest.raises(NotAdmittedError):
        there.identity.token(there.address)


@pytest.mark.expected_logs("the kiosk's own key can't be read")
@pytest.mark.parametrize("spoilt", ["", "{}", '{"private": "00"}', '{"private": "xy", "device": "a"}'])
def test_a_spoilt_key_is_a_kiosk_that_has_not_enrolled(tmp_path: Path, spoilt: str) -> None:
    (tmp_path / "device.json").write_text(spoilt)

    def never(_url: str, _body: dict[str, Any], *, token: str = "") -> bytes:
        raise AssertionError

    assert Identity(tmp_path / "device.json", never, lambda: 0.0).device == ""


def test_a_token_goes_along_and_a_refusal_is_told_from_a_fault(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        connections = pool()
        asked: WebServer = server
        post(connections, f"{asked.address}/desk/exchange", {}, most=100, token="abc")
        post(connections, f"{asked.address}/desk/exchange", {}, most=100)
        shown = [headers.get("Authorization") for _, headers in asked.asked]
        assert shown == ["Bearer abc", None]
        for status in (401, 403):
            asked.status = status
            with pytest.raises(NotAdmittedError):
                post(connections, f"{asked.address}/desk/exchange", {}, most=100, token="abc")
        connections.clear()


def test_a_kiosk_that_enrols_at_the_screen_brings_up_what_waited_and_gets_bookings_and_staff(
    hub: RealHub, tmp_path: Path
) -> None:
    """Screen, agent and hub over loopback: booked before it enrolled, confirmed by the next talk."""
    data, now = DataFolder(tmp_path / "kiosk"), CLOCK.now()
    times = {"starts": now + timedelta(hours=1), "ends": now + timedelta(hours=2)}
    slot = Slot(id="slot-1", centre="seinajoki", item="heart-rhythm", capacity=4, free=4, **times)  # type: ignore[arg-type]
    with hub.store.writing() as connection:
        put_slots(connection, (slot,), keep=False)
        put_staff(connection, Staff(id="anna", name="Anna", centre="seinajoki", roles=("booker",)))
        code = show_code(connection, "seinajoki", now)
    screen, ledger = Projection(data.cache, data.ledger), Ledger(data.ledger, clock=CLOCK)
    with hub.serving() as address:
        config = SyncConfig(data, f"{address}/publication", "seinajoki", desk=address, trusted_root=hub.trusted_root)

        def talk() -> int:
            return agent.run(config, stop=threading.Event(), clock=CLOCK, once=True)

        assert talk() == agent.WELL
        assert screen.bookings.staff() == ()
        booker = Booker(
            projection=screen,
            ledger=lambda: ledger,
            clock=CLOCK,
            centre="seinajoki",
            ids=Ids(CLOCK),
            chance=lambda size: bytes(range(size)),
            seal_key=screen.bookings.seal_key,
            gate=CodeGate(lambda: 0.0),
        )
        made = booker.book("slot-1", 3, language="fi")
        assert talk() == agent.WELL
        assert booker.state(made.booking).state == "pending"
        order_enrolment(ledger, code, "by the door")
        talk()
    status = screen.status()
    assert (status.order_outcome, status.order_detail) == ("enrolled", "seinajoki")
    assert booker.state(made.booking).state == "confirmed"
    assert [staff.id for staff in screen.bookings.staff()] == ["anna"]
    assert [offer.free for offer in booker.offers(None)] == [1]
    with hub.store.reading() as connection:
        assert [booking.id for booking in in_slot(connection, "slot-1", ("confirmed",))] == [made.booking]
    assert json.loads(data.device.read_bytes())["device"]
    ledger.close()
    screen.close()
