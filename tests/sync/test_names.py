"""Names for a staff session: asked of the desk within a moment, kept sealed, and gone when the session is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import DiskFullError, HubUnreachableError, StoreError
from kiosk.domain.sealed import SealKey
from kiosk.paths import DataFolder
from kiosk.sealing import public_half, seal
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.ledger import Ledger
from kiosk.store.orders import FORGET_NAMES, NAMES, order_names
from kiosk.store.projection import Projection
from kiosk.sync.faults import NotAdmittedError
from kiosk.sync.names import KEPT, NameKeeper
from kiosk.sync.orders import Orders
from tests.intents import uuid7

from .conftest import NOW
from .desk_hub import AsDevice
from .fakes import FakeTime

DAY = timedelta(days=1)
DONE = ("done", "")


class Desk:
    """A name keeper before a desk that answers as it is told to, and what it wrote."""

    def __init__(self, folder: DataFolder) -> None:
        self.time = FakeTime(FixedClock(NOW))
        self.folder = folder
        self.ledger = Ledger(folder.ledger, clock=self.time.clock)
        self.cache = CacheWriter(folder.cache, clock=self.time.clock)
        self.screen = Projection(folder.cache)
        self.identity = AsDevice("device")
        self.desk = "http://desk.example/"
        self.asked: list[dict[str, Any]] = []
        self.urls: list[str] = []
        self.reply: bytes | Exception = b'{"names": []}'
        self.begin()

    def begin(self) -> None:
        self.orders = Orders(self.folder.ledger, 0)
        parts: dict[str, Any] = {"cache": self.cache, "orders": self.orders, "timer": self.time.timer}
        self.keeper = NameKeeper(self, self.identity, self.post, **parts)  # type: ignore[arg-type]
        self.keeper.look()

    def post(self, url: str, body: dict[str, Any], *, token: str = "") -> bytes:
        assert token == "token"
        self.urls.append(url)
        self.asked.append(body)
        if isinstance(self.reply, Exception):
            raise self.reply
        return self.reply

    def order(self, key: SealKey, staff: str = "anna") -> int:
        return order_names(self.ledger, key, staff, NOW, NOW + DAY)

    def answers(self) -> list[tuple[str, str]]:
        """Look, and how each order that is pending ended."""
        self.keeper.look()
        return [self.keeper.answer(order) for order in self.orders.pending()]

    def close(self) -> None:
        self.screen.close()
        self.orders.close()
        self.cache.close()
        self.ledger.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(DataFolder(tmp_path))
    yield made
    made.close()


def a_key() -> SealKey:
    return public_half(X25519PrivateKey.generate())


def reply(key: SealKey, *bookings: int) -> bytes:
    boxes = [seal(b"{}", key, purpose="names", about=uuid7(each)).model_dump() for each in bookings]
    names = [{"booking": uuid7(each), "sealed": box, "new": 1} for each, box in zip(bookings, boxes, strict=True)]
    return json.dumps({"names": names, "new": 1}).encode()


def test_names_are_asked_once_and_kept_sealed(desk: Desk) -> None:
    key = a_key()
    desk.reply = reply(key, 1, 2)
    number = desk.order(key)
    assert desk.answers() == [DONE]
    desk.keeper.look()
    assert desk.urls == ["http://desk.example/desk/names"]
    assert (desk.asked[0]["staff"], desk.asked[0]["key"]) == ("anna", key.model_dump())
    assert desk.screen.bookings.names(key.id).keys() == {uuid7(1), uuid7(2)}
    assert desk.screen.bookings.names_answer(key.id) == (number, "done")


def test_a_box_for_another_key_is_not_kept(desk: Desk) -> None:
    key, other = a_key(), a_key()
    desk.reply = reply(other, 1)
    desk.order(key)
    assert desk.answers() == [DONE]
    assert (desk.screen.bookings.names(key.id), desk.screen.bookings.names(other.id)) == ({}, {})


@pytest.mark.parametrize(
    ("fault", "outcome", "kept"),
    [
        (HubUnreachableError("no desk"), "unreachable", 1),
        (b"nonsense", "unreachable", 1),
        (b'{"names": [{"booking": "x"}]}', "unreachable", 1),
        (NotAdmittedError("403"), "not_allowed", 0),
    ],
)
def test_how_it_failed_is_told_and_who_may_not_keeps_nothing(
    desk: Desk, fault: bytes | Exception, outcome: str, kept: int
) -> None:
    key = a_key()
    desk.reply = reply(key, 1)
    desk.order(key)
    desk.keeper.look()
    desk.reply = fault
    number = desk.order(key)
    assert desk.answers()[-1][0] == outcome
    assert desk.screen.bookings.names_answer(key.id) == (number, outcome)
    assert len(desk.screen.bookings.names(key.id)) == kept


def test_without_an_address_or_a_place_at_the_hub_nobody_is_asked(desk: Desk) -> None:
    desk.desk = ""
    desk.order(a_key())
    assert desk.answers()[-1][0] == "unreachable"
    desk.desk, desk.identity.device = "http://desk.example", ""
    desk.order(a_key())
    assert desk.answers()[-1][0] == "not_allowed"
    assert desk.asked == []


def test_an_order_that_makes_no_sense_is_answered(desk: Desk) -> None:
    desk.ledger.order(NAMES, "nonsense")
    assert desk.answers()[0][0] == "unknown"
    assert desk.asked == []


def test_of_many_that_wait_the_latest_counts(desk: Desk) -> None:
    first, second = a_key(), a_key()
    desk.order(first)
    desk.ledger.order(FORGET_NAMES)
    desk.reply = reply(second, 1)
    desk.order(second)
    assert desk.answers() == [DONE] * 3
    assert len(desk.asked) == 1
    assert desk.screen.bookings.names(second.id).keys() == {uuid7(1)}


def test_they_go_when_the_session_does(desk: Desk) -> None:
    key = a_key()
    desk.reply = reply(key, 1)
    desk.order(key)
    desk.keeper.look()
    desk.ledger.order(FORGET_NAMES)
    assert desk.answers()[-1] == DONE
    assert (desk.screen.bookings.names(key.id), desk.screen.bookings.names_answer(key.id)) == ({}, None)


def test_they_go_after_65_minutes_of_running_time_and_when_the_agent_begins(desk: Desk) -> None:
    key = a_key()
    desk.reply = reply(key, 1)
    for end in ("old", "begun"):
        desk.order(key)
        desk.keeper.look()
        desk.time.clock.instant += timedelta(days=1)  # the clock on the wall does not count
        desk.time.now += KEPT - 1
        desk.keeper.look()
        assert len(desk.screen.bookings.names(key.id)) == 1
        if end == "old":
            desk.time.now += 1
            desk.keeper.look()
        else:
            desk.ledger.order(FORGET_NAMES)  # or what is pending would be asked for again
            desk.orders.close()
            desk.begin()
        assert desk.screen.bookings.names(key.id) == {}


@pytest.mark.parametrize(("fault", "outcome"), [(StoreError("no"), "files"), (DiskFullError("no"), "disk_full")])
def test_a_cache_that_cant_be_written_is_told_and_old_names_are_tried_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, fault: Exception, outcome: str
) -> None:
    key = a_key()
    desk.reply = reply(key, 1)
    desk.order(key)
    desk.keeper.look()

    def fail(*_: object, **__: object) -> None:
        raise fault

    with monkeypatch.context() as patch:
        patch.setattr(CacheWriter, "put_names", fail)
        patch.setattr(CacheWriter, "forget_names", fail)
        for order in (lambda: desk.order(key), lambda: desk.ledger.order(FORGET_NAMES)):
            order()
            assert desk.answers()[-1][0] == outcome
    desk.time.now += 59
    desk.keeper.look()
    assert len(desk.screen.bookings.names(key.id)) == 1
    desk.time.now += 1
    desk.keeper.look()
    assert desk.screen.bookings.names(key.id) == {}
