"""Calls for help at the hub: every screen of the centre hears of one, and of who comes."""

from __future__ import annotations

from typing import Any

import pytest
from desk_kit import ANNA, EIJA, Desk
from test_leases import Kiosk

from kiosk.domain.notices import Notice

pytestmark = pytest.mark.both_databases
KIOSK = {"kind": "kiosk"}
CALL = "call-0193a000"


@pytest.fixture
def hall(desk: Desk) -> Kiosk:
    made = Kiosk(desk)
    made.talk()
    return made


@pytest.fixture
def office(desk: Desk) -> Kiosk:
    made = Kiosk(desk, 2)
    made.talk()
    return made


def heard(kiosk: Kiosk, *intents: dict[str, Any]) -> list[Notice]:
    return [change.notice for change in kiosk.talk(*intents).changes if change.notice]


def test_a_call_is_heard_at_its_centre_with_the_name_of_the_screen(desk: Desk, hall: Kiosk, office: Kiosk) -> None:
    elsewhere = Kiosk(desk, 3, "umea")
    elsewhere.talk()
    (own,) = heard(hall, desk.intent("call", CALL))
    (told,) = heard(office)
    assert told == own
    assert (told.id, told.kind, told.about, told.at, told.answered) == (
        CALL,
        "call",
        "kiosk 1",
        desk.clock.now(),
        False,
    )
    assert heard(elsewhere) == []


@pytest.mark.parametrize("person", [ANNA, EIJA, KIOSK])
def test_whoever_called_is_told_that_somebody_comes(
    desk: Desk, hall: Kiosk, office: Kiosk, person: dict[str, Any]
) -> None:
    hall.talk(desk.intent("call", CALL))
    assert [told.answered for told in heard(office, desk.intent("come", CALL, person))] == [True]
    assert [told.answered for told in heard(hall)] == [True]
    office.cursor = 0
    assert [told.answered for told in heard(office)] == [True], "also who begins anew knows that it is answered"


def test_a_visitor_can_not_say_that_somebody_comes(desk: Desk, hall: Kiosk) -> None:
    hall.talk(desk.intent("call", CALL))
    assert desk.do("come", CALL, {"kind": "visitor"}) == "not_allowed"


def test_a_second_call_from_the_same_screen_is_the_same_notice_and_not_answered(
    desk: Desk, hall: Kiosk, office: Kiosk
) -> None:
    hall.talk(desk.intent("call", CALL))
    office.talk(desk.intent("come", CALL, ANNA))
    desk.later(minutes=5)
    (told,) = heard(hall, desk.intent("call", CALL))
    assert (told.id, told.at, told.answered) == (CALL, desk.clock.now(), False)


def test_a_call_that_comes_ten_minutes_late_is_none(desk: Desk, hall: Kiosk) -> None:
    late = desk.intent("call", CALL)
    desk.later(minutes=11)
    reply = hall.talk(late)
    assert [(answer.state, answer.reason) for answer in reply.answers] == [("superseded", "too_late")]
    assert [change for change in reply.changes if change.notice] == []


def test_who_came_to_a_call_before_does_not_come_to_the_next(desk: Desk, hall: Kiosk, office: Kiosk) -> None:
    hall.talk(desk.intent("call", CALL))
    desk.later(minutes=1)
    said_then = desk.intent("come", CALL, ANNA)  # and the link was cut
    desk.later(minutes=1)
    hall.talk(desk.intent("call", CALL))
    assert [answer.state for answer in office.talk(said_then).answers] == ["accepted"]
    hall.cursor = 0
    assert [told.answered for told in heard(hall)] == [False]


def test_a_call_that_nobody_answers_is_missed_and_dealt_with_and_the_next_one_is_a_call(
    desk: Desk, hall: Kiosk, office: Kiosk
) -> None:
    hall.talk(desk.intent("call", CALL))
    office.talk()
    desk.later(minutes=11)
    (told,) = heard(office)
    assert (told.id, told.kind, told.about, told.answered) == (CALL, "missed", "kiosk 1", False)
    reply = office.talk(desk.intent("noted", CALL, ANNA))
    assert [change.notice_gone for change in reply.changes if change.notice_gone] == [CALL]
    assert [told.kind for told in heard(hall, desk.intent("call", CALL))][-1] == "call"


def test_who_comes_to_a_call_that_is_missed_meanwhile_comes_all_the_same(
    desk: Desk, hall: Kiosk, office: Kiosk
) -> None:
    hall.talk(desk.intent("call", CALL))
    desk.later(minutes=9, seconds=59)
    come = desk.intent("come", CALL, KIOSK)
    desk.later(seconds=14)
    assert [told.kind for told in heard(office)] == ["missed"]
    assert [(told.kind, told.answered) for told in heard(office, come)] == [("call", True)]


@pytest.mark.parametrize("seconds", [0, 3])
def test_a_missed_call_that_is_dealt_with_is_not_the_next_one(
    desk: Desk, hall: Kiosk, office: Kiosk, seconds: int
) -> None:
    hall.talk(desk.intent("call", CALL))
    desk.later(minutes=11)
    office.talk()
    dealt_with = desk.intent("noted", CALL, ANNA)  # and is held for some seconds
    desk.later(seconds=seconds)
    hall.talk(desk.intent("call", CALL))
    assert [answer.state for answer in office.talk(dealt_with).answers] == ["accepted"]
    hall.cursor = 0
    assert [(told.kind, told.answered) for told in heard(hall)] == [("call", False)]


def test_what_was_seen_to_before_is_not_what_is_noted_later(desk: Desk, hall: Kiosk, office: Kiosk) -> None:
    hall.talk(desk.intent("call", CALL))
    dealt_with = desk.intent("noted", CALL, ANNA)
    desk.later(minutes=5)
    hall.talk(desk.intent("call", CALL))
    desk.later(minutes=11)
    assert [told.kind for told in heard(office)] == ["missed"]
    assert heard(office, dealt_with) == []
    hall.cursor = 0
    assert [told.kind for told in heard(hall)] == ["missed"]


def test_a_call_takes_no_other_notice_s_name(desk: Desk, hall: Kiosk) -> None:
    from kiosk.hub.devices import declare_gone

    lost = Kiosk(desk, 4)
    with desk.store.writing() as connection:
        declare_gone(connection, lost.device.id, desk.clock.now())
    (gone,) = heard(hall)
    assert desk.do("call", gone.id, {"kind": "visitor"}) == "exists"
    assert desk.do("come", "call-unheard-of") == "accepted"
