"""The exchange with the desk: slots come in, faults stay where they are."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import HubUnreachableError
from kiosk.paths import DataFolder
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.ledger import Ledger
from kiosk.store.projection import Projection
from kiosk.sync.exchange import Exchange
from kiosk.sync.faults import NotAdmittedError
from kiosk.sync.identity import Identity
from kiosk.sync.outbox import Outbox
from kiosk.sync.report import Reporter

from .conftest import NOW
from .fakes import FakeTime


def slot(item_id: str, free: int = 3, **more: Any) -> dict[str, Any]:
    return {
        "id": item_id,
        "centre": "seinajoki",
        "item": "heart-rhythm",
        "starts": (NOW + timedelta(hours=1)).isoformat(),
        "ends": (NOW + timedelta(hours=2)).isoformat(),
        "capacity": 4,
        "free": free,
        **more,
    }


class Desk:
    """A desk that answers what it is told to."""

    def __init__(self, folder: DataFolder) -> None:
        self.folder = folder
        self.replies: list[dict[str, Any] | Exception | None] = []
        self.bodies: list[dict[str, Any]] = []
        self.urls: list[str] = []
        self.time = FakeTime(FixedClock(NOW))
        self.cache = CacheWriter(folder.cache, clock=self.time.clock)
        self.outbox = Outbox(folder.ledger, self.cache, self.time.clock, self.time.timer.monotonic)
        identity = Identity(folder.device, self._post, self.time.timer.monotonic)
        self.exchange = Exchange(
            self.cache,
            self.time.timer,
            self._post,
            outbox=self.outbox,
            identity=identity,
            report=Reporter(self.cache, self.time.clock).talked,
            desk="http://desk.example/",
            chance=lambda size: bytes([128]) * size,  # no jitter
        )
        self.screen = Projection(folder.cache)

    def _post(self, url: str, body: dict[str, Any], *, token: str = "") -> bytes:
        self.urls.append(url)
        self.bodies.append(body)
        reply = self.replies.pop(0)
        if isinstance(reply, Exception):
            raise reply
        if reply is None:
            raise HubUnreachableError("no desk")
        return json.dumps({"mark": "m", "answers": [], "changes": [], "unknown": 1, **reply}).encode()

    def say(self, cursor: int, *changes: dict[str, Any], mark: str = "m") -> None:
        self.replies.append({"cursor": cursor, "changes": list(changes), "mark": mark})
        self.exchange.now()

    def slots(self) -> dict[str, int]:
        return {found.id: found.free for found in self.screen.slots("seinajoki", NOW)}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(DataFolder(tmp_path))
    yield made
    made.screen.close()
    made.outbox.close()
    made.cache.close()


def test_first_exchange_brings_everything_and_the_next_what_changed(desk: Desk) -> None:
    ledger = Ledger(desk.folder.ledger, clock=desk.time.clock)
    desk.say(7, {"slot": slot("a")}, {"slot": slot("b", guest={"centre": "umea", "name": "Anna"})})
    desk.say(9, {"slot": slot("a", 1)}, {"slot_gone": "b"}, {"something": "new"})
    assert desk.slots() == {"a": 1}
    assert desk.urls[0] == "http://desk.example/desk/exchange"
    nothing = {"ledger": ledger.id, "intents": [], "health": {}, "turn": "", "doubt": ""}
    named = {"next": desk.bodies[0]["next"], "now": desk.time.clock.now().isoformat()}
    assert desk.bodies == [
        {**nothing, **named, "mark": "", "cursor": 0, "leases": [], "slots": [], "resent": True},
        {**nothing, **named, "mark": "m", "cursor": 7, "resent": False},  # the screen has not met this hub yet
    ]
    ledger.close()


@pytest.mark.parametrize(("cursor", "mark"), [(2, "m"), (20, "another")])
def test_desk_that_begins_anew_replaces_all_slots(desk: Desk, cursor: int, mark: str) -> None:
    desk.say(7, {"slot": slot("a")})
    desk.say(cursor, {"slot": slot("b")}, mark=mark)
    assert desk.slots() == {"b": 3}


def test_unknown_fields_are_passed_over_and_a_bad_slot_spoils_no_other(
    desk: Desk, caplog: pytest.LogCaptureFixture, expected_logs: Any
) -> None:
    expected_logs("a slot can't be read")
    desk.say(1, {"slot": slot("a", colour="blue")}, {"slot": slot("b", 99)}, {"slot": slot("../c")})
    assert desk.slots() == {"a": 3}


def test_nothing_new_writes_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.say(7, {"slot": slot("a")})
    monkeypatch.setattr(CacheWriter, "exchange", None)
    desk.say(7)


@pytest.mark.expected_logs("the exchange with the desk failed")
def test_every_15_seconds_and_slower_while_the_desk_is_silent(desk: Desk) -> None:
    desk.replies = [{"cursor": 1}, {"cursor": 1}, None, None, None, None, None, {"cursor": 1}, {"cursor": 1}]
    at: list[float] = []
    while desk.replies:
        left = len(desk.replies)
        desk.exchange.when_due()
        if len(desk.replies) < left:
            at.append(desk.time.now - 1000)
        desk.time.now += 1
    assert [later - earlier for earlier, later in pairwise(at)] == [15, 15, 25, 25, 25, 25, 25, 15]


def test_every_3_seconds_while_somebody_waits_for_help_but_not_for_ever(desk: Desk) -> None:
    call = {"id": "call-a", "centre": "seinajoki", "kind": "call", "at": NOW.isoformat()}
    waits, comes = {"notice": call}, {"notice": {**call, "answered": True}}
    told: list[tuple[dict[str, Any], ...]] = [(waits,), (), (), (comes,), (), (waits,), *[()] * 40, ()]
    desk.replies = [{"cursor": number, "changes": list(changes)} for number, changes in enumerate(told, 1)]
    at: list[float] = []
    while desk.replies:
        left = len(desk.replies)
        desk.exchange.when_due()
        if len(desk.replies) < left:
            at.append(desk.time.now)
        desk.time.now += 1
    assert [later - earlier for earlier, later in pairwise(at)] == [3, 3, 3, 15, 15, *[3] * 40, 15]


def test_no_desk_no_exchange(desk: Desk) -> None:
    desk.exchange.desk = ""
    desk.exchange.when_due()
    assert desk.bodies == []


def test_an_edition_that_the_desk_tells_of_is_gone_for_once_and_no_other_while_it_has_not_come(desk: Desk) -> None:
    """None is told of by a hub that is older than this kiosk."""
    told = [{}, {"edition": 3}, {"edition": 3}, {"edition": 4}, {"edition": 2}]
    gone_for: list[bool] = []
    for reply in told:
        desk.replies = [{"cursor": 1, **reply}]
        desk.exchange.now()
        gone_for.append(desk.exchange.newer_edition())
    assert gone_for == [False, True, False, False, False]


@pytest.mark.expected_logs("the exchange with the desk failed")
def test_nonsense_is_a_fault_of_the_desk(desk: Desk) -> None:
    desk.replies = [{"cursor": -5}]
    desk.exchange.when_due()
    assert desk.slots() == {}


def test_how_it_stands_with_the_desk_is_told_when_it_changes(desk: Desk, expected_logs: Any) -> None:
    expected_logs("the exchange with the desk failed", "the desk answers again")
    began = desk.time.clock.now()

    def talked(*replies: dict[str, Any] | Exception | None) -> tuple[str, datetime | None]:
        desk.replies = list(replies)
        desk.exchange.hurry()
        desk.exchange.when_due()
        desk.time.wait(60)
        link = desk.screen.bookings.link()
        return link.state, link.since

    minute = timedelta(minutes=1)
    assert talked({"cursor": 1}) == ("not_joined", began), "this kiosk has not enrolled"
    assert talked(None) == ("unreachable", began + minute)
    assert talked(None) == ("unreachable", began + minute)
    assert talked(NotAdmittedError("403")) == ("not_admitted", began + 3 * minute)
    assert talked({"cursor": "x"}) == ("failed", began + 4 * minute)
    assert talked({"cursor": 1}) == ("not_joined", began + 5 * minute)
    desk.exchange.lacks_desk()
    assert desk.screen.bookings.link().state == "no_desk"


def test_an_agent_that_begins_again_remembers_since_when_nobody_answers(desk: Desk, expected_logs: Any) -> None:
    expected_logs("the exchange with the desk failed")
    desk.replies = [None]
    desk.exchange.when_due()
    since = desk.screen.bookings.link().since
    desk.time.wait(60)
    Reporter(desk.cache, desk.time.clock).talked("unreachable", "still")
    assert desk.screen.bookings.link().since == since
