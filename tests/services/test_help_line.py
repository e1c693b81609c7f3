"""Calling for help and answering: what goes into the ledger, and what whoever called may be told."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from kiosk.domain.help_calls import call_of
from kiosk.domain.status import LinkState
from kiosk.services.door import NotAllowedError
from tests.intents import notice
from tests.services.staff_desk import StaffDesk


@pytest.fixture
def linked(desk: StaffDesk) -> StaffDesk:
    desk.link("well")
    return desk


def own(desk: StaffDesk, **more: Any) -> None:
    """The hub tells of this screen's own call."""
    desk.hub_tells(notices=(notice("call", id=call_of(desk.ledger().id), **more),))


def test_a_call_goes_to_the_hub_and_is_no_thing_that_waits_for_the_link(linked: StaffDesk) -> None:
    assert linked.help_line.call()
    (wish,) = linked.unsettled()
    assert (wish.kind, wish.subject, wish.person["kind"]) == ("call", call_of(linked.ledger().id), "visitor")
    assert linked.projection.bookings.waiting(linked.clock.now() + timedelta(minutes=5)) == 0


@pytest.mark.parametrize("state", ["", "not_joined", "no_desk", "not_admitted"])
def test_where_nothing_would_carry_it_nothing_is_written(desk: StaffDesk, state: LinkState) -> None:
    desk.link(state)
    assert not desk.help_line.call()
    assert desk.kinds() == []


@pytest.mark.parametrize("state", ["unreachable", "failed"])
def test_where_nothing_carries_it_now_that_is_told_and_it_goes_later(desk: StaffDesk, state: LinkState) -> None:
    desk.hub_tells(notices=(notice("call", id="call-a"),))
    desk.link(state)
    assert not desk.help_line.call()
    assert not desk.help_line.come("call-a", None)
    assert desk.kinds() == ["call", "come"]


def test_somebody_comes_only_once_the_hub_has_taken_this_call(linked: StaffDesk) -> None:
    assert not linked.help_line.somebody_comes()
    own(linked, answered=True)
    linked.help_line.call()
    assert not linked.help_line.somebody_comes(), "that was said to a call before"
    linked.hub_accepts()
    assert linked.help_line.somebody_comes()
    linked.settle()
    assert linked.help_line.somebody_comes()
    own(linked)
    assert not linked.help_line.somebody_comes()


def test_a_call_that_the_hub_has_not_taken_was_not_answered(linked: StaffDesk) -> None:
    own(linked, answered=True)
    linked.help_line.call()
    linked.hub_refuses("too_late")
    linked.settle()
    assert not linked.help_line.somebody_comes()


def test_open_calls_are_those_that_are_neither_answered_nor_missed(desk: StaffDesk) -> None:
    desk.hub_tells(
        notices=(
            notice("call", id="call-a"),
            notice("call", id="call-b", answered=True),
            notice("missed", id="call-c"),
            notice(),
        )
    )
    assert [each.id for each in desk.help_line.open_calls()] == ["call-a"]
    assert [each.id for each in desk.desk.view.notices(desk.session("editor")).each] == ["call-a", "call-c", "gone"]


def test_who_calls_again_is_not_dealt_with(desk: StaffDesk) -> None:
    desk.hub_tells(notices=(notice("missed", id="call-a"),))
    desk.desk.work.noted(desk.session(), "call-a")
    assert desk.desk.view.notices(desk.session("editor")).each == ()
    desk.hub_tells(notices=(notice("call", id="call-a"),))
    assert [each.id for each in desk.help_line.open_calls()] == ["call-a"]


def test_who_is_at_a_desk_comes_with_a_session_or_without_and_the_call_is_open_no_more(desk: StaffDesk) -> None:
    desk.hub_tells(notices=(notice("call", id="call-a"), notice("call", id="call-b")))
    desk.help_line.come("call-a", None)
    desk.help_line.come("call-b", desk.session("editor"))
    assert [(wish.kind, wish.subject, wish.person["kind"]) for wish in desk.unsettled()] == [
        ("come", "call-a", "kiosk"),
        ("come", "call-b", "staff"),
    ]
    assert desk.help_line.open_calls() == ()


def test_a_session_that_is_locked_says_nothing(desk: StaffDesk) -> None:
    desk.hub_tells(notices=(notice("call", id="call-a"),))
    session = desk.session()
    session.lock()
    with pytest.raises(NotAllowedError):
        desk.help_line.come("call-a", session)
    assert desk.kinds() == []
