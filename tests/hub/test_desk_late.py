"""What the hub decides when nobody stands at the screen any more: who has to be told of what, and until when."""

from __future__ import annotations

from typing import Any

import pytest
from desk_kit import ANNA, VISITOR, Desk, slot

from kiosk.hub.agenda import put_slots

pytestmark = pytest.mark.both_databases


def test_an_answer_that_comes_too_late_for_the_screen_has_to_be_told(desk: Desk) -> None:
    offline = desk.wish(2, fallback="request")
    over = desk.wish(2, fallback="request")
    at_once = desk.wish(2)
    desk.later(hours=1)
    assert desk.send(offline).booking == "confirmed"
    assert desk.state(offline["subject"]) == ("confirmed", "confirmed")
    desk.later(hours=3)
    assert desk.send(over).booking == "cancelled"
    assert (*desk.state(over["subject"]), desk.booking(over["subject"]).reason) == (
        *("cancelled", "cancelled"),
        "slot_over",
    )
    assert desk.send(at_once).reason == "slot_over"


def test_a_move_that_is_refused_too_late_for_the_screen_has_to_be_told_once(desk: Desk) -> None:
    desk.put(slot("s-2", 5))
    two, waits = desk.book(2), desk.book(3, fallback="wait")
    desk.book(4, slot="s-2")
    late = [desk.intent("move", each, slot="s-2") for each in (two, waits)]
    desk.later(minutes=10)
    for each in (*late, *late):
        assert desk.send(each).state == "accepted", "the answer is that it stays, and that is told"
    assert (*desk.state(two), desk.booking(two).reason) == ("confirmed", "not_moved", "full")
    assert (desk.booking(two).slot, desk.state(waits)) == ("s-1", ("waiting", "not_moved"))
    assert desk.do("told", two) == "accepted"
    assert (desk.state(two), desk.booking(two).reason) == (("confirmed", ""), "")
    assert desk.send(late[0]).state == "accepted"
    assert desk.state(two) == ("confirmed", ""), "the same wish again is nothing new to tell"
    desk.do("cancel", two, VISITOR)
    assert (*desk.state(waits), desk.booking(waits).reason) == ("confirmed", "confirmed", "")


@pytest.mark.parametrize("seconds", [0, 4])
def test_a_move_that_is_refused_while_they_stand_there_is_told_by_the_screen(desk: Desk, seconds: float) -> None:
    desk.put(slot("s-2", 5))
    two = desk.book(2)
    desk.book(4, slot="s-2")
    move = desk.intent("move", two, slot="s-2")
    desk.later(seconds=seconds)
    assert desk.send(move).reason == "full"
    assert desk.state(two) == ("confirmed", "")


def test_a_late_move_to_what_is_closed_or_over_has_to_be_told_and_one_that_goes_too(desk: Desk) -> None:
    desk.put(slot("s-2", 5), slot("s-3", 6), slot("s-4", 0.5))
    booked = [desk.book(1) for _ in range(3)]
    moves = [desk.intent("move", each, slot=f"s-{n}") for n, each in enumerate(booked, 2)]
    desk.do("close_slot", "s-2", cancelled=True)
    desk.later(hours=1.6)
    for each in moves:
        desk.send(each)
    assert [(*desk.state(each), desk.booking(each).reason) for each in booked] == [
        ("confirmed", "not_moved", "slot_cancelled"),
        ("confirmed", "confirmed", ""),
        ("confirmed", "not_moved", "slot_over"),
    ]
    assert [desk.booking(each).slot for each in booked] == ["s-1", "s-3", "s-1"]


def test_who_has_come_or_is_cancelled_is_told_nothing_of_a_late_move(desk: Desk) -> None:
    desk.put(slot("s-2", 5))
    here, gone, mine = desk.book(1), desk.book(1), desk.book(1)
    late = [desk.intent("move", each, slot="s-2") for each in (here, gone, mine)]
    desk.later(minutes=10)
    desk.do("check_in", here)
    desk.do("cancel", gone)
    desk.do("cancel", mine, VISITOR)
    assert [desk.send(each).reason for each in late] == ["wrong_state"] * 3
    assert [desk.state(each) for each in (here, gone, mine)] == [
        ("arrived", ""),
        ("cancelled", "cancelled"),
        ("cancelled", ""),
    ]


def test_a_late_move_by_the_staff_is_refused_to_the_staff(desk: Desk) -> None:
    desk.put(slot("s-2", 5))
    two = desk.book(2)
    desk.book(4, slot="s-2")
    move = desk.intent("move", two, ANNA, slot="s-2")
    desk.later(minutes=10)
    assert desk.send(move).reason == "full"
    assert desk.state(two) == ("confirmed", "")


def test_staff_writes_down_later_what_happened_while_the_link_was_down(desk: Desk) -> None:
    desk.later(hours=2.5)
    walk_in = desk.wish(1, arrived=True, person=ANNA)
    visitor = desk.wish(1)
    desk.later(hours=20)
    assert desk.send(walk_in).booking == "arrived"
    assert desk.send(visitor).reason == "slot_over"


def test_a_booking_by_the_staff_is_answered_to_the_staff_however_late(desk: Desk) -> None:
    waits = desk.wish(1, fallback="wait", person=ANNA)
    desk.book(4)
    desk.later(seconds=10)  # longer than a deed is held back
    assert desk.send(waits).booking == "waiting"
    too_many = desk.wish(5, fallback="wait", person=ANNA)
    fits = desk.wish(1, slot="s-2", fallback="wait", person=ANNA)
    desk.put(slot("s-2", 2))
    desk.later(seconds=10)
    assert desk.send(too_many).reason == "party_too_large"
    assert desk.send(fits).booking == "confirmed"
    assert desk.state(fits["subject"]) == ("confirmed", "")  # they stand there


def test_who_told_of_one_thing_has_not_told_of_the_next(desk: Desk) -> None:
    desk.put(slot("s-2", 5))
    two = desk.book(2)
    assert desk.do("move", two, ANNA, slot="s-2") == "accepted"
    told = desk.intent("told", two, ANNA, tell="moved")
    assert desk.do("cancel", two, ANNA) == "accepted"
    assert desk.send(told).reason == "changed_meanwhile"
    assert desk.state(two) == ("cancelled", "cancelled")
    assert desk.do("told", two, ANNA, tell="cancelled") == "accepted"
    assert desk.state(two) == ("cancelled", "")


def test_who_could_not_be_told_is_kept_until_there_is_something_else_to_tell(desk: Desk) -> None:
    two = desk.book(2)
    assert desk.do("told", two, ANNA, reached=False) == "already_so", "there is nothing to tell"
    desk.put(slot("s-2", 5))
    assert desk.do("move", two, ANNA, slot="s-2") == "accepted"
    assert desk.do("told", two, ANNA, tell="moved", reached=False) == "accepted"
    assert (desk.state(two), desk.booking(two).untold) == (("confirmed", "moved"), True)
    assert desk.do("told", two, ANNA, tell="moved", reached=False) == "already_so"
    assert desk.do("cancel", two, ANNA) == "accepted"
    assert (desk.state(two), desk.booking(two).untold) == (("cancelled", "cancelled"), False), "that nobody tried yet"
    assert desk.do("told", two, ANNA, tell="cancelled", reached=False) == "accepted"
    assert desk.do("told", two, ANNA, tell="cancelled") == "accepted", "they called after all"
    assert (desk.state(two), desk.booking(two).untold) == (("cancelled", ""), False)


def unheard(desk: Desk, wish: dict[str, Any]) -> dict[str, Any]:
    """What a kiosk says of a booking that was refused when nobody stood there any more."""
    kept = {name: wish.get(name) for name in ("slot", "party", "language", "code_hash", "contact")}
    more = {"of": wish["id"], "tell": "cancelled", "reason": "slot_closed"}
    return desk.intent("unheard", wish["subject"], {"kind": "kiosk"}, **more, **kept)


def test_whoever_did_not_hear_of_a_refusal_can_be_reached_and_is_told_once(desk: Desk) -> None:
    box = {"key": "0" * 16, "box": "QUJD"}
    wish = desk.wish(2, fallback="request", contact=box)
    desk.do("close_slot", "s-1")
    assert desk.send(wish).reason == "slot_closed"
    for _ in range(2):
        desk.send(unheard(desk, wish))
    found = desk.booking(wish["subject"])
    assert (found.state, found.tell, found.reason, found.has_contact) == ("cancelled", "cancelled", "slot_closed", True)
    assert desk.do("told", wish["subject"], tell="cancelled") == "accepted"
    assert desk.send(unheard(desk, wish)).reason == "changed_meanwhile"


def test_whoever_took_a_refused_wish_back_or_had_their_details_removed_is_not_kept(desk: Desk) -> None:
    box = {"key": "0" * 16, "box": "QUJD"}
    wishes = [desk.wish(2, fallback="request", contact=box) for _ in range(2)]
    desk.do("close_slot", "s-1")
    for wish, kind, answer in zip(wishes, ("cancel", "erase_details"), ("no_such_booking", "accepted"), strict=True):
        desk.send(wish)
        assert desk.do(kind, wish["subject"], VISITOR) == answer
    assert [desk.send(unheard(desk, wish)).reason for wish in wishes] == ["changed_meanwhile", ""]
    assert not desk.booking(wishes[1]["subject"]).has_contact


def test_what_a_kiosk_had_confirmed_of_a_slot_that_went_is_seen_and_told(desk: Desk) -> None:
    shares = [{"lease": "01890a5d-ac96-774b-bcce-b302099a8057", "seats": 2}]
    with desk.store.writing() as connection:
        put_slots(connection, [], keep=False)
    wish = desk.wish(2, fallback="request", leased=shares)
    assert desk.send(wish).booking == "cancelled"
    assert desk.slot().state == "cancelled"
    assert desk.state(wish["subject"]) == ("cancelled", "cancelled")
