"""A hub that was restored from a backup: its kiosks tell it again, its documents come back from the last edition."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from desk_kit import Desk, slot
from hub_content import Content, Load
from hub_kiosk import Kiosk as Follower
from hub_kiosk import Run
from test_leases import Kiosk

from kiosk.cli import main
from kiosk.domain.clock import FixedClock
from kiosk.domain.exchange import Reply
from kiosk.hub.desk_tables import LEASES
from kiosk.hub.devices import all_devices, declare_gone
from kiosk.hub.facts import INCARNATION, fact
from kiosk.hub.folders import HubFolder, Publication
from kiosk.hub.incarnations import awaited, begin_again, finish
from kiosk.hub.reload import reload
from kiosk.hub.store import HubStore


@pytest.fixture
def kiosk(desk: Desk) -> Kiosk:
    made = Kiosk(desk)
    made.talk()
    return made


def forget(desk: Desk) -> None:
    with desk.store.writing() as connection:
        begin_again(connection, desk.clock.now(), lambda: "incarnation-2")


def states(reply: Reply) -> list[str]:
    return [answer.reason or answer.state for answer in reply.answers]


def told(kiosk: Kiosk, *intents: dict[str, Any], resent: bool = False) -> Reply:
    """As a kiosk that has met the hub's new incarnation: with its leases, from the beginning."""
    leases, kiosk.leases, kiosk.cursor = [lease.model_dump() for lease in kiosk.leases.values()], {}, 0
    return kiosk.talk(*intents, mark="incarnation-2", leases=leases, resent=resent)


@pytest.mark.both_databases
def test_a_kiosk_learns_the_new_name_before_anything_is_settled(desk: Desk, kiosk: Kiosk) -> None:
    wish = kiosk.wish(2)
    forget(desk)
    reply = kiosk.talk(wish, mark="incarnation-1")
    assert (reply.mark, reply.answers) == ("incarnation-2", ())


@pytest.mark.both_databases
def test_until_every_kiosk_has_told_again_no_seat_is_given_away(desk: Desk, kiosk: Kiosk) -> None:
    other = Kiosk(desk, 2)
    other.talk()
    waiting, certain = desk.wish(1), kiosk.wish(2)
    forget(desk)
    reply = told(kiosk, waiting, certain, resent=True)
    assert states(reply) == ["accepted"]
    assert (reply.answers[0].id, kiosk.held()) == (certain["id"], [])
    assert states(told(other, resent=True)) == []
    assert states(kiosk.talk(waiting, mark="incarnation-2")) == ["accepted"]


@pytest.mark.both_databases
def test_leases_that_were_forgotten_are_believed(desk: Desk, kiosk: Kiosk) -> None:
    desk.put(slot("s-2", 5))
    with desk.store.writing() as connection:
        connection.execute(LEASES.delete())
    forget(desk)
    assert desk.slot().free == 4
    told(kiosk)
    assert (kiosk.held(), desk.slot().free) == ([(2, 2)], 2)


@pytest.mark.both_databases
def test_what_follows_about_the_same_waits_too(desk: Desk, kiosk: Kiosk) -> None:
    wish = desk.wish(1)
    forget(desk)
    cancel = desk.intent("cancel", wish["subject"])
    assert states(told(kiosk, wish, cancel)) == []
    assert states(told(kiosk, wish, cancel, resent=True)) == []
    assert states(kiosk.talk(wish, cancel, mark="incarnation-2")) == ["accepted", "accepted"]


@pytest.mark.both_databases
def test_details_that_were_removed_elsewhere_do_not_come_back_with_a_booking_that_is_told_again(
    desk: Desk, kiosk: Kiosk
) -> None:
    other, box = Kiosk(desk, 2), {"key": "0" * 16, "box": "QUJD"}
    other.talk()
    certain = kiosk.wish(2, contact=box, access=box)
    forget(desk)
    assert states(told(other, desk.intent("erase_details", certain["subject"]), resent=True)) == ["accepted"]
    assert states(told(kiosk, certain, resent=True)) == ["accepted"]
    found = desk.booking(certain["subject"])
    assert (found.state, found.has_details, found.erased) == ("confirmed", False, True), "its kiosk forgets them too"


@pytest.mark.both_databases
@pytest.mark.parametrize("how", ["gone", "go"])
def test_a_person_ends_the_waiting(desk: Desk, kiosk: Kiosk, how: str) -> None:
    other = Kiosk(desk, 2)
    forget(desk)
    told(kiosk, resent=True)
    with desk.store.writing() as connection:
        assert awaited(connection) == [other.device.id]
        if how == "gone":
            declare_gone(connection, other.device.id, desk.clock.now())
        else:
            finish(connection, desk.clock.now(), at_once=True)
    assert states(kiosk.talk(desk.wish(1), mark="incarnation-2")) == ["accepted"]


@pytest.mark.both_databases
@pytest.mark.expected_logs("the database lies behind kiosk")
def test_a_hub_that_lies_behind_a_kiosk_begins_again_by_itself(desk: Desk, kiosk: Kiosk) -> None:
    reply = kiosk.talk(mark="incarnation-1", cursor=kiosk.cursor + 5)
    assert reply.mark != "incarnation-1"


@pytest.mark.both_databases
def test_a_copy_of_a_kiosk_is_noticed_when_it_comes_back_with_the_doubt(desk: Desk, kiosk: Kiosk) -> None:
    first, second, third, fourth = (f"{n}-{n:016x}" for n in range(1, 5))
    assert kiosk.talk(desk.wish(1), next=first).turn == first
    assert kiosk.talk(desk.wish(1), turn=first, next=second).turn == second
    late = kiosk.talk(turn=first, next=third)
    assert late.doubt
    assert copied(desk) == [False], "it may be an old message"
    assert kiosk.talk(desk.wish(1), turn=second, next=fourth).doubt == ""
    again = kiosk.talk(turn=first, next=third, doubt=late.doubt)
    assert (again.doubt, copied(desk)) == (late.doubt, [True])
    assert not [change for change in again.changes if change.lease]


def copied(desk: Desk) -> list[bool]:
    with desk.store.reading() as connection:
        return [known.copied_at is not None for known in all_devices(connection)]


def test_documents_come_back_from_the_last_edition(
    content: Content, load_content: Load, run: Run, store: HubStore, folder: HubFolder,
    clock: FixedClock, at_now: None, tmp_path: Path,
) -> None:  # fmt: skip
    content.small()
    load_content()
    run()
    follower = Follower(tmp_path / "follower", folder.publication)
    saved = tmp_path / "saved.db"
    with sqlite3.connect(folder.root / "hub.db") as reading, sqlite3.connect(saved) as writing:
        reading.backup(writing)
    content.topic("lungs", "Lungs")
    load_content()
    run()
    before = follower.catalogue()
    store.close()
    assert main(["hub", "restore", str(saved), "--data", str(folder.root)]) == 0
    assert not run().new
    assert follower.catalogue() == before
    with store.writing() as connection:
        assert reload(connection, Publication(folder.publication), clock.now()) == 0
        assert fact(connection, INCARNATION) != "incarnation-1"


def test_a_database_is_not_replaced_under_a_hub_that_runs(
    run: Run, content: Content, load_content: Load, folder: HubFolder, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    content.small()
    load_content()
    run()
    words = ["hub", "restore", str(tmp_path / "saved.db"), "--data", str(folder.root)]
    assert main(["hub", "backup", words[2], "--data", str(folder.root)]) == 0
    before = (folder.root / "hub.db").stat().st_ino
    with folder.serving():
        assert main(words) == 1
    assert "the hub is running" in capsys.readouterr().err
    assert (folder.root / "hub.db").stat().st_ino == before
