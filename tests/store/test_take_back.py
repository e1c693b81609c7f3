"""Undoing what the staff has just decided: as if it had never been, as long as it is certain not to be under way."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta

import pytest

from kiosk.domain.answers import Answer
from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import StoreError
from kiosk.paths import DataFolder
from kiosk.store.intents import put_intents, settle, take_back
from kiosk.store.ledger import Ledger
from kiosk.store.projection import Projection
from kiosk.store.watch import Watch
from kiosk.store.wishes import Wishes
from tests.intents import BOX, book, booking, intent, uuid7
from tests.samples import Cache

ANNA = {"kind": "staff", "staff": "anna"}


@pytest.fixture
def ledger(folder: DataFolder, clock: FixedClock) -> Iterator[Ledger]:
    made = Ledger(folder.ledger, clock=clock, running=lambda: clock.instant.timestamp())
    yield made
    made.close()


def kinds(folder: DataFolder) -> list[str]:
    wishes = Wishes(folder.ledger)
    found = [wish.kind for wish in wishes.unsettled() or ()]
    wishes.close()
    return found


def audit(folder: DataFolder) -> list[tuple[str, str, str]]:
    with closing(sqlite3.connect(folder.ledger)) as connection:
        return connection.execute("SELECT staff, what, subject FROM audit ORDER BY n").fetchall()


def test_what_is_taken_back_is_gone_and_the_audit_trail_keeps_both(ledger: Ledger, folder: DataFolder) -> None:
    put_intents(ledger, intent(1, "missed", about=1, person=ANNA))
    put_intents(ledger, intent(2, "check_in", about=2, person=ANNA))
    watch = Watch(folder.ledger)
    watch.moved()
    assert take_back(ledger, uuid7(2)) is True
    assert watch.moved() == {"intents"}
    watch.close()
    assert kinds(folder) == ["missed"]
    assert audit(folder)[1:] == [("anna", "check_in", uuid7(2)), ("anna", "take_back", uuid7(2))]
    assert take_back(ledger, uuid7(2)) is False, "once is enough"
    assert len(audit(folder)) == 3


@pytest.mark.parametrize(("age", "in_time"), [(0.0, True), (4.999, True), (5.0, False), (60.0, False)])
def test_there_is_time_for_five_seconds_of_running_time(
    ledger: Ledger, folder: DataFolder, clock: FixedClock, age: float, in_time: bool
) -> None:
    put_intents(ledger, intent(1, "cancel", person=ANNA))
    clock.instant += timedelta(seconds=age)
    assert take_back(ledger, uuid7(1)) is in_time
    assert kinds(folder) == ([] if in_time else ["cancel"])
    assert len(audit(folder)) == (2 if in_time else 1)


def test_what_belongs_together_is_taken_back_together_or_not_at_all(
    ledger: Ledger, folder: DataFolder, clock: FixedClock
) -> None:
    put_intents(ledger, *(intent(number, "close_slot", person=ANNA) for number in (1, 2)))
    clock.instant += timedelta(seconds=3)
    put_intents(ledger, intent(3, "close_slot", person=ANNA))
    assert take_back(ledger, uuid7(1), uuid7(4)) is False
    clock.instant += timedelta(seconds=3)
    assert take_back(ledger, uuid7(3), uuid7(1)) is False, "one of them is under way"
    assert kinds(folder) == ["close_slot"] * 3
    put_intents(ledger, *(intent(number, "note", words=None, at=clock.now(), person=ANNA) for number in (5, 6)))
    assert take_back(ledger, uuid7(5), uuid7(6)) is True
    assert kinds(folder) == ["close_slot"] * 3
    assert [what for _, what, _ in audit(folder)][-2:] == ["take_back", "take_back"]


def test_what_is_not_held_back_may_be_under_way_and_stays(ledger: Ledger, folder: DataFolder) -> None:
    put_intents(ledger, intent(1, "cancel"))
    put_intents(ledger, intent(2, "erase_details", person=ANNA))
    assert [take_back(ledger, uuid7(number)) for number in (1, 2, 3)] == [False, False, False]
    assert kinds(folder) == ["cancel", "erase_details"]


def test_what_has_been_answered_stays(ledger: Ledger) -> None:
    put_intents(ledger, intent(1, "cancel", person=ANNA))
    settle(ledger, [Answer(id=uuid7(1), state="accepted")])
    assert take_back(ledger, uuid7(1)) is False


def test_the_booking_shows_as_before(ledger: Ledger, cache: Cache, folder: DataFolder) -> None:
    from kiosk.store.cache_desk import News

    cache.writer.exchange(News(bookings=[booking(1)]), cursor=1, mark="", whole=True)
    projection = Projection(folder.cache, folder.ledger)
    states = []
    for act in (lambda: put_intents(ledger, intent(1, "check_in", person=ANNA)), lambda: take_back(ledger, uuid7(1))):
        act()
        found = projection.bookings.booking(uuid7(1))
        assert found is not None
        states.append(found.state)
    projection.close()
    assert states == ["arrived", "confirmed"]


def test_a_booking_that_is_taken_back_leaves_no_box_in_the_files(ledger: Ledger, folder: DataFolder) -> None:
    secret = "Q0FOQVJZ" * 40
    put_intents(ledger, book(1, contact={**BOX, "box": secret}, person=ANNA))
    assert take_back(ledger, uuid7(1)) is True
    assert [path.name for path in folder.root.iterdir() if secret.encode() in path.read_bytes()] == []


def test_a_ledger_that_cant_be_written_says_so(ledger: Ledger, folder: DataFolder) -> None:
    with closing(sqlite3.connect(folder.ledger)) as connection:
        connection.execute("DROP TABLE intents")
    with pytest.raises(StoreError):
        take_back(ledger, uuid7(1))
