"""What the staff was refused stays visible until somebody has read it; and how much still waits for an answer."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta

import pytest

from kiosk.domain.answers import Answer
from kiosk.domain.clock import FixedClock
from kiosk.domain.status import Link, Status
from kiosk.paths import DataFolder
from kiosk.store.cache_desk import News
from kiosk.store.intents import mark_seen, put_intents, settle
from kiosk.store.ledger import Ledger
from kiosk.store.projection import Projection
from kiosk.store.wishes import Refused
from tests.intents import book, intent, uuid7
from tests.samples import NOW, Cache

ANNA, ESKO = ({"kind": "staff", "staff": name} for name in ("anna", "esko"))
LATER = NOW + timedelta(minutes=1)


@pytest.fixture
def ledger(folder: DataFolder, clock: FixedClock) -> Iterator[Ledger]:
    made = Ledger(folder.ledger, clock=clock)
    yield made
    made.close()


@pytest.fixture
def screen(folder: DataFolder, cache: Cache, ledger: Ledger) -> Iterator[Projection]:
    made = Projection(cache.path, folder.ledger)
    yield made
    made.close()


def ids(screen: Projection, since: datetime = NOW) -> list[str]:
    return [each.id for each in screen.bookings.refused(since)]


def test_what_anybody_of_the_staff_was_refused_is_told_until_it_is_seen(ledger: Ledger, screen: Projection) -> None:
    put_intents(ledger, intent(1, "check_in", about=1, person=ANNA))
    put_intents(ledger, intent(2, "cancel", about=2))
    put_intents(ledger, intent(3, "close_slot", about=3, person=ESKO))
    put_intents(ledger, intent(4, "cancel", about=4, person=ANNA))
    settle(ledger, [Answer(id=uuid7(1), state="refused", reason="wrong_state"), Answer(id=uuid7(2), state="refused")])
    settle(
        ledger, [Answer(id=uuid7(3), state="superseded", reason="already_so"), Answer(id=uuid7(4), state="accepted")]
    )
    assert screen.bookings.refused(NOW) == (
        Refused(uuid7(1), uuid7(1), "check_in", {}, "anna", NOW, "refused", "wrong_state"),
        Refused(uuid7(3), uuid7(3), "close_slot", {}, "esko", NOW, "superseded", "already_so"),
    )
    assert mark_seen(ledger, uuid7(1), "anna") is True
    assert ids(screen) == [uuid7(3)]
    assert mark_seen(ledger, uuid7(1), "anna") is False, "once is enough"
    assert ids(screen) == [uuid7(3)]


def test_what_was_seen_by_mistake_is_told_again_and_the_audit_trail_knows_who_it_was(
    ledger: Ledger, screen: Projection, folder: DataFolder
) -> None:
    put_intents(ledger, intent(1, "check_in", about=7, person=ANNA))
    settle(ledger, [Answer(id=uuid7(1), state="refused", reason="full")])
    before = screen.bookings.refused(NOW)
    assert mark_seen(ledger, uuid7(1), "esko", seen=False) is False, "nobody has seen it"
    assert mark_seen(ledger, uuid7(1), "esko")
    assert mark_seen(ledger, uuid7(1), "anna", seen=False)
    assert screen.bookings.refused(NOW) == before
    with closing(sqlite3.connect(folder.ledger)) as connection:
        audit = connection.execute("SELECT staff, what, subject FROM audit ORDER BY n").fetchall()
    assert audit[1:] == [("esko", "seen", uuid7(7)), ("anna", "unseen", uuid7(7))]


def test_it_is_the_end_that_counts_and_not_when_it_was_decided(
    ledger: Ledger, screen: Projection, clock: FixedClock
) -> None:
    put_intents(ledger, intent(1, "cancel", person=ANNA))
    assert ids(screen) == [], "it has not ended"
    clock.instant = LATER
    settle(ledger, [Answer(id=uuid7(1), state="refused", reason="full")])
    assert (ids(screen, NOW), ids(screen, LATER)) == ([uuid7(1)], [uuid7(1)])
    assert ids(screen, LATER + timedelta(microseconds=1)) == []
    with pytest.raises(ValueError, match="zone"):
        screen.bookings.refused(NOW.replace(tzinfo=None))


def test_what_has_been_seen_is_still_told_of_the_booking(ledger: Ledger, screen: Projection) -> None:
    put_intents(ledger, book(1, person=ANNA))
    settle(ledger, [Answer(id=uuid7(1), state="refused", reason="full")])
    mark_seen(ledger, uuid7(1), "anna")
    found = screen.bookings.booking(uuid7(1))
    assert found is not None
    assert (found.state, found.reason) == ("refused", "full")


def test_what_has_not_ended_or_was_never_asked_cant_be_seen(ledger: Ledger, screen: Projection) -> None:
    put_intents(ledger, intent(1, "cancel", person=ANNA))
    assert [mark_seen(ledger, uuid7(number), "anna") for number in (1, 2)] == [False, False]
    settle(ledger, [Answer(id=uuid7(1), state="refused")])
    assert ids(screen) == [uuid7(1)]


def test_what_waits_is_what_people_want_and_nobody_has_answered(
    ledger: Ledger, screen: Projection, cache: Cache
) -> None:
    assert screen.bookings.waiting(LATER) == 0
    put_intents(ledger, intent(1, "cancel"))
    put_intents(ledger, intent(2, "check_in", person=ANNA))
    put_intents(ledger, intent(3, "return_seats", leased=[{"lease": uuid7(9), "seats": 1}], person={"kind": "kiosk"}))
    assert screen.bookings.waiting(LATER) == 2
    cache.writer.exchange(News(answers=[Answer(id=uuid7(1), state="accepted")]), cursor=1, mark="", whole=False)
    assert screen.bookings.waiting(LATER) == 1, "an answer counts before it is settled"
    settle(ledger, [Answer(id=uuid7(2), state="refused")])
    assert screen.bookings.waiting(LATER) == 0


def test_what_can_still_be_undone_or_is_just_going_up_waits_for_nothing(
    ledger: Ledger, screen: Projection, cache: Cache
) -> None:
    put_intents(ledger, intent(1, "check_in", person=ANNA))
    put_intents(ledger, intent(2, "cancel"))

    def waiting(seconds: float) -> int:
        return screen.bookings.waiting(NOW + timedelta(seconds=seconds))

    assert [waiting(seconds) for seconds in (0, 5.9, 6)] == [1, 1, 2], "nobody knows of a link"
    cache.writer.set_link(Link(state="well", since=NOW))
    assert [waiting(seconds) for seconds in (0, 7, 29, 30)] == [0, 0, 0, 2]
    cache.writer.set_link(Link(state="unreachable", since=NOW))
    assert [waiting(seconds) for seconds in (0, 7)] == [1, 2]


def test_how_it_stands_with_the_desk_is_told_beside_the_status(screen: Projection, cache: Cache) -> None:
    assert screen.bookings.link() == Link()
    told = Link(state="not_admitted", detail="403", since=NOW)
    cache.writer.set_link(told)
    cache.writer.set_status(Status(state="fresh", checked_at=NOW))
    assert (screen.bookings.link(), cache.writer.link()) == (told, told)
    assert screen.status() == cache.writer.status() == Status(state="fresh", checked_at=NOW)


def test_without_a_ledger_nothing_waits_and_nothing_was_refused(projection: Projection) -> None:
    assert (projection.bookings.waiting(NOW), projection.bookings.refused(NOW)) == (0, ())
