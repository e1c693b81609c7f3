"""What people at a centre have to know of the hub and its kiosks: told once, until one of them has seen to it."""

from __future__ import annotations

from typing import Any

import pytest
from desk_kit import ANNA, Desk
from test_leases import Kiosk

from kiosk.domain.exchange import Reply
from kiosk.domain.notices import Notice
from kiosk.hub.desk_tables import BOOKINGS
from kiosk.hub.devices import declare_gone
from kiosk.hub.facts import INCARNATION, fact
from kiosk.hub.incarnations import begin_again, finish

pytestmark = pytest.mark.both_databases


@pytest.fixture
def kiosk(desk: Desk) -> Kiosk:
    made = Kiosk(desk)
    made.talk()
    return made


def known(reply: Reply) -> list[tuple[str, str]]:
    return [(told.kind, told.about) for told in told_of(reply)]


def told_of(reply: Reply) -> list[Notice]:
    return [change.notice for change in reply.changes if change.notice]


def forget(desk: Desk) -> None:
    with desk.store.writing() as connection:
        begin_again(connection, desk.clock.now(), lambda: "incarnation-2")


def go_on(desk: Desk) -> None:
    with desk.store.writing() as connection:
        finish(connection, desk.clock.now(), at_once=True)


def anew(kiosk: Kiosk, *intents: dict[str, Any]) -> Reply:
    """All there is, as a kiosk is told that has met no hub of this name."""
    kiosk.cursor = 0
    with kiosk.desk.store.reading() as connection:
        mark = fact(connection, INCARNATION)
    return kiosk.talk(*intents, mark=mark)


def test_a_kiosk_that_is_declared_gone_is_known_at_its_centre_once(desk: Desk, kiosk: Kiosk) -> None:
    lost, elsewhere = Kiosk(desk, 2), Kiosk(desk, 3, "umea")
    for _ in range(2):
        with desk.store.writing() as connection:
            declare_gone(connection, lost.device.id, desk.clock.now())
    assert known(kiosk.talk()) == [("gone", "kiosk 2")]
    assert known(kiosk.talk()) == []
    assert known(elsewhere.talk()) == []
    assert known(anew(kiosk)) == [("gone", "kiosk 2")]


def test_what_somebody_has_seen_to_is_known_nowhere_any_more_and_comes_never_again(desk: Desk, kiosk: Kiosk) -> None:
    lost, other = Kiosk(desk, 2), Kiosk(desk, 3)
    with desk.store.writing() as connection:
        declare_gone(connection, lost.device.id, desk.clock.now())
    (told,) = told_of(other.talk())
    noted = [desk.intent("noted", told.id, ANNA) for _ in range(2)]
    assert [answer.state for answer in kiosk.talk(*noted).answers] == ["accepted", "accepted"]
    assert [change.notice_gone for change in other.talk().changes if change.notice_gone] == [told.id]
    assert known(anew(other)) == []
    assert desk.do("noted", "unheard-of") == "accepted"
    assert desk.do("noted", told.id, {"kind": "visitor"}) == "not_allowed"


def test_a_copy_that_was_noticed_is_known(desk: Desk, kiosk: Kiosk) -> None:
    first, second, third = (f"{n}-{n:016x}" for n in range(1, 4))
    kiosk.talk(desk.wish(1), next=first)
    kiosk.talk(desk.wish(1), turn=first, next=second)
    late = kiosk.talk(turn=first, next=third)
    assert known(late) == [], "it may be an old message"
    for _ in range(2):
        reply = kiosk.talk(turn=first, next=third, doubt=late.doubt)
    assert known(anew(kiosk)) == [("copied", "kiosk 1")]
    assert reply.doubt


def test_every_centre_with_a_kiosk_knows_that_the_hub_was_restored(desk: Desk, kiosk: Kiosk) -> None:
    elsewhere = Kiosk(desk, 2, "umea")
    forget(desk)
    assert [known(anew(each)) for each in (kiosk, elsewhere)] == [[("restored", "")]] * 2
    (told,) = told_of(anew(kiosk))
    desk.do("noted", told.id)
    assert (known(anew(kiosk)), known(anew(elsewhere))) == ([], [("restored", "")])


def learn(desk: Desk, booking: str) -> None:
    """Another kiosk has told again that a third person came to be of the party."""
    with desk.store.writing() as connection:
        connection.execute(BOOKINGS.update().where(BOOKINGS.c.id == booking).values(party=3))


def test_a_slot_in_which_the_hub_finds_more_persons_than_places_is_known_once(desk: Desk, kiosk: Kiosk) -> None:
    booked, wish = desk.book(2), kiosk.wish(2)
    forget(desk)
    learn(desk, booked)
    assert kiosk.talk(wish, mark="incarnation-2").answers[0].booking == "confirmed"
    for _ in range(2):
        go_on(desk)
    assert known(anew(kiosk)) == [("restored", ""), ("overbooked", "s-1")]


def test_seats_that_are_promised_twice_are_asked_back_and_nobody_is_disturbed(desk: Desk, kiosk: Kiosk) -> None:
    booked = desk.book(2)
    forget(desk)
    learn(desk, booked)
    go_on(desk)
    assert known(anew(kiosk)) == [("restored", "")]
    assert kiosk.held() == [(2, 1)]
