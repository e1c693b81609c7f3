"""Which of the hub's kiosks this is: enrolled once over loopback, believed by its key, and asked again when not."""

from __future__ import annotations

import random
import secrets
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import urllib3

from kiosk.domain.clock import SystemClock
from kiosk.domain.code import spoken_code
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
ROOT = Path(__file__).parents[2]


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


def test_a_revoked_kiosk_joins_again_with_a_new_code_and_a_wrong_one_changes_nothing(there: AtTheHub) -> None:
    first = there.identity.enrol(there.address, there.code(), "by the door")
    with there.hub.store.writing() as connection:
        revoke(connection, first.device, CLOCK.now())
    before = there.folder.device.read_bytes()
    with pytest.raises(NotAdmittedError):
        there.identity.enrol(there.address, "00000000", "by the door")
    assert there.folder.device.read_bytes() == before
    second = there.identity.enrol(there.address, there.code(), "by the door")
    assert second.device != first.device
    assert there.read().token(there.address)


@pytest.mark.expected_logs("the kiosk's own key can't be read")
@pytest.mark.parametrize("spoilt", ["", "{}", '{"private": "00"}', '{"private": "xy", "device": "a"}'])
def test_a_spoilt_key_is_a_kiosk_that_has_not_enrolled(tmp_path: Path, spoilt: str) -> None:
    (tmp_path / "device.json").write_text(spoilt)
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


class WholeKiosk:
    """Screen, agent and hub over loopback, with one slot and one of the staff."""

    def __init__(self, hub: RealHub, root: Path) -> None:
        self.hub, self.data, now = hub, DataFolder(root / "kiosk"), CLOCK.now()
        times = {"starts": now + timedelta(hours=1), "ends": now + timedelta(hours=2)}
        slot = Slot(id="slot-1", centre="seinajoki", item="heart-rhythm", capacity=9, free=9, **times)  # type: ignore[arg-type]
        with hub.store.writing() as connection:
            put_slots(connection, (slot,), keep=False)
            put_staff(connection, Staff(id="anna", name="Anna", centre="seinajoki", roles=("booker",)))
            self.code = show_code(connection, "seinajoki", now)
        self.code_file = root / "code"
        self.screen, self.ledger = Projection(self.data.cache, self.data.ledger), Ledger(self.data.ledger, clock=CLOCK)
        self.booker = Booker(
            projection=self.screen,
            ledger=lambda: self.ledger,
            clock=CLOCK,
            centre="seinajoki",
            ids=Ids(CLOCK),
            chance=secrets.token_bytes,
            seal_key=self.screen.bookings.seal_key,
            gate=CodeGate(lambda: 0.0),
        )

    def words(self, address: str) -> list[str]:
        """The command of the agent."""
        where = {"source": f"{address}/publication", "desk": address, "root": str(self.hub.trusted_root)}
        named = {"data": str(self.data.root), "centre": "seinajoki", "enrol": str(self.code_file), **where}
        return ["sync", *(word for name, value in named.items() for word in (f"--{name}", value))]

    def talk(self, address: str) -> int:
        config = SyncConfig(
            self.data,
            f"{address}/publication",
            "seinajoki",
            desk=address,
            trusted_root=self.hub.trusted_root,
            code=self.code_file,
        )
        return agent.run(config, stop=threading.Event(), clock=CLOCK, once=True)

    def booked(self) -> list[str]:
        """What the hub has confirmed."""
        with self.hub.store.reading() as connection:
            return sorted(booking.id for booking in in_slot(connection, "slot-1", ("confirmed",)))

    def close(self) -> None:
        self.ledger.close()
        self.screen.close()


@pytest.fixture
def whole(hub: RealHub, tmp_path: Path) -> Iterator[WholeKiosk]:
    made = WholeKiosk(hub, tmp_path)
    yield made
    made.close()


@pytest.mark.parametrize("way", ["at the screen", "by a file"])
def test_a_kiosk_that_enrols_brings_up_what_waited_and_gets_bookings_and_staff(whole: WholeKiosk, way: str) -> None:
    with whole.hub.serving() as address:
        assert whole.talk(address) == agent.WELL
        assert whole.screen.bookings.staff() == ()
        made = whole.booker.book("slot-1", 3, language="fi")
        assert whole.talk(address) == agent.WELL
        assert whole.booker.state(made.booking).state == "pending"
        if way == "by a file":
            whole.code_file.write_text(f"{spoken_code(whole.code)}\n")
        else:
            order_enrolment(whole.ledger, whole.code, "by the door")
        whole.talk(address)
    status = whole.screen.status()
    assert (status.order_outcome, status.order_detail) == (
        ("", "") if way == "by a file" else ("enrolled", "seinajoki")
    )
    assert not whole.code_file.exists()
    assert whole.booker.state(made.booking).state == "confirmed"
    assert [staff.id for staff in whole.screen.bookings.staff()] == ["anna"]
    assert [offer.free for offer in whole.booker.offers(None)] == [6]
    assert whole.booked() == [made.booking]


@pytest.mark.expected_logs("the hub does not take the code")
def test_a_wrong_code_is_told_and_removed(whole: WholeKiosk) -> None:
    whole.code_file.write_text("0000-0000")
    order_enrolment(whole.ledger, "00000000", "by the door")
    with whole.hub.serving() as address:
        assert whole.talk(address) == agent.FAILED
    assert whole.screen.status().order_outcome == "code"
    assert not whole.code_file.exists()
    assert Identity(whole.data.device, never, lambda: 0.0).device == ""


def test_agents_that_are_killed_while_they_talk_lose_and_double_nothing(whole: WholeKiosk) -> None:
    chance = random.Random(7)
    whole.code_file.write_text(whole.code)
    made: list[str] = []
    with whole.hub.serving() as address:
        whole.talk(address)
        for _ in range(3):
            made.append(whole.booker.book("slot-1", 1, language="fi").booking)
            with subprocess.Popen(
                [sys.executable, "-m", "kiosk", *whole.words(address)], cwd=ROOT, stderr=subprocess.DEVNULL
            ) as child:
                until = time.monotonic() + 30
                while whole.booker.state(made[-1]).state == "pending" and time.monotonic() < until:
                    if whole.data.root.joinpath("sync.lock").exists() and chance.random() < 0.004:
                        break
                    made_more = len(made) < 9 and chance.random() < 0.01
                    made += [whole.booker.book("slot-1", 1, language="fi").booking] if made_more else []
                    time.sleep(0.01)
                child.kill()
            assert set(whole.booked()) <= set(made)
        whole.talk(address)
    assert whole.booked() == sorted(made)
    assert {whole.booker.state(each).state for each in made} == {"confirmed"}


def never(_url: str, _body: dict[str, Any], *, token: str = "") -> bytes:
    raise AssertionError
