"""What a restored hub is told of slots: whose word it takes, and that what is in force is accepted."""

from __future__ import annotations

from typing import Any

import pytest
from desk_kit import ANNA, Desk, slot
from edit_kit import Editing
from test_leases import Kiosk

from kiosk.domain.slots import Slot
from kiosk.hub.agenda import standing
from kiosk.hub.incarnations import begin_again, finish
from kiosk.hub.store import HubStore

pytestmark = pytest.mark.both_databases

MARK = "incarnation-2"


@pytest.fixture
def kiosk(store: HubStore, desk: Desk) -> Kiosk:
    Editing(store, desk)
    return Kiosk(desk)


def forget(desk: Desk) -> None:
    desk.later(minutes=5)
    with desk.store.writing() as connection:
        begin_again(connection, desk.clock.now(), lambda: MARK)
    desk.later(minutes=5)


def tell(kiosk: Kiosk, *intents: dict[str, Any], slots: tuple[dict[str, Any], ...] = (), **more: Any) -> list[str]:
    """As a kiosk that tells everything again, in one exchange and those that follow; how each intent ended."""
    kiosk.cursor, ended = 0, {}
    believed = [{"free": 0, **each} for each in slots]
    for _ in range(3):
        left = [intent for intent in intents if intent["id"] not in ended]
        reply = kiosk.talk(*left, mark=MARK, slots=believed, resent=True, **more)
        ended |= {answer.id: answer.reason or answer.state for answer in reply.answers}
    return [ended.get(intent["id"], "no answer") for intent in intents]


def found(desk: Desk, slot_id: str) -> Slot | None:
    with desk.store.reading() as connection:
        there = standing(connection, slot_id)
    return there.slot if there else None


CLOSED = {"state": "closed", "reason": "Kokous"}


@pytest.mark.parametrize("first", ["change", "close"])
def test_a_slot_that_was_changed_and_closed_is_so_again_and_both_are_accepted(
    desk: Desk, kiosk: Kiosk, first: str
) -> None:
    change = desk.intent("change_slot", "party", ANNA, base=1 if first == "change" else 2, capacity=8)
    close = desk.intent("close_slot", "party", ANNA, reason="Kokous")
    forget(desk)
    done = (change, close) if first == "change" else (close, change)
    assert tell(kiosk, *done, slots=(slot("party", 5, capacity=8, revision=3, **CLOSED),)) == ["accepted", "accepted"]
    there = found(desk, "party")
    assert there is not None
    assert (there.capacity, there.state, there.reason, there.revision) == (8, "closed", "Kokous", 3)


def test_what_two_kiosks_did_is_in_force_also_where_the_later_one_tells_first(desk: Desk, kiosk: Kiosk) -> None:
    other = Kiosk(desk, 2)
    change = desk.intent("change_slot", "party", ANNA, base=1, capacity=8)
    close = desk.intent("close_slot", "party", ANNA, reason="Kokous")
    forget(desk)
    assert tell(other, close, slots=(slot("party", 5, capacity=8, revision=3, **CLOSED),)) == ["accepted"]
    assert tell(kiosk, change) == ["accepted"]
    there = found(desk, "party")
    assert there is not None
    assert (there.capacity, there.state, there.reason) == (8, "closed", "Kokous")


def test_a_slot_is_open_again_though_whoever_closed_it_tells_no_more(desk: Desk, kiosk: Kiosk) -> None:
    again = desk.intent("reopen_slot", "party", ANNA)
    forget(desk)
    assert tell(kiosk, again, slots=(slot("party", 5, revision=3),)) == ["accepted"]
    there = found(desk, "party")
    assert there is not None
    assert (there.state, there.revision) == ("open", 2)


def test_what_is_decided_after_that_is_answered_as_ever(desk: Desk, kiosk: Kiosk) -> None:
    forget(desk)
    with desk.store.writing() as connection:
        finish(connection, desk.clock.now(), at_once=True)
    assert desk.do("change_slot", "s-1", base=1, capacity=5) == "accepted"
    assert desk.do("change_slot", "s-1", base=1, capacity=5) == "changed_meanwhile"
    assert [desk.do("close_slot", "s-1") for _ in range(2)] == ["accepted", "already_so"]
    assert [desk.do("reopen_slot", "s-1") for _ in range(2)] == ["accepted", "already_so"]


@pytest.mark.parametrize(("kind", "state"), [("cancel", "cancelled"), ("check_in", "arrived"), ("missed", "missed")])
def test_what_somebody_has_done_once_more_meanwhile_is_no_setback_of_whoever_tells_late(
    desk: Desk, kiosk: Kiosk, kind: str, state: str
) -> None:
    booking = desk.wish(2)
    assert desk.send(booking).state == "accepted"
    desk.later(hours=2)
    early = desk.intent(kind, booking["subject"], ANNA)
    forget(desk)
    with desk.store.writing() as connection:
        finish(connection, desk.clock.now(), at_once=True)
    assert desk.do(kind, booking["subject"]) == "accepted"
    assert tell(kiosk, early) == ["accepted"]
    assert desk.state(booking["subject"])[0] == state
    assert desk.do(kind, booking["subject"]) == "already_so"


@pytest.mark.parametrize(
    ("told", "believed"),
    [
        (slot("party", 5), True),
        (slot("party", 5, item="no-such-item"), False),
        (slot("party", 5, centre="nowhere"), False),
        (slot("party", 5, centre="umea"), False),
    ],
)
def test_a_kiosk_is_believed_about_what_there_is_at_its_own_centre(
    desk: Desk, kiosk: Kiosk, told: dict[str, Any], believed: bool
) -> None:
    forget(desk)
    tell(kiosk, slots=(told,))
    assert (found(desk, "party") is not None) == believed


@pytest.mark.parametrize("by", ["lease", "booking"])
def test_it_is_believed_about_another_centre_where_it_has_seats(desk: Desk, kiosk: Kiosk, by: str) -> None:
    lease = {"id": desk.id(), "ledger": kiosk.ledger, "slot": "party", "seats": 1}
    wish = desk.wish(1, slot="party", leased=[{"lease": lease["id"], "seats": 1}])
    forget(desk)
    told = (slot("party", 5, centre="umea"),)
    answers = tell(kiosk, slots=told, leases=[lease]) if by == "lease" else tell(kiosk, wish, slots=told)
    assert found(desk, "party") is not None
    assert answers == ([] if by == "lease" else ["accepted"])
