"""Bookings at the hub: persons are counted, seats passed on, and whoever has to be told is noted."""

from __future__ import annotations

import json

import pytest
from desk_kit import ANNA, EIJA, VISITOR, Desk, slot

pytestmark = pytest.mark.both_databases


def test_capacity_counts_persons(desk: Desk) -> None:
    three = desk.book(3)
    assert desk.slot().free == 1
    assert desk.book(2) == "full"
    assert desk.state(desk.book(1)) == ("confirmed", "")
    assert desk.slot().free == 0
    assert desk.do("cancel", three, VISITOR) == "accepted"
    assert (desk.state(three), desk.slot().free) == (("cancelled", ""), 3)


def test_seats_held_back_are_nobodys(desk: Desk) -> None:
    desk.put(slot("s-2", 5), held=3)
    assert desk.slot("s-2").free == 1
    assert desk.book(2, slot="s-2") == "full"
    assert desk.state(desk.book(2, slot="s-2", fallback="wait"))[0] == "waiting"  # what is kept back may still be given
    assert desk.state(desk.book(1, slot="s-2"))[0] == "confirmed"


def test_a_booking_names_its_own_fallback(desk: Desk) -> None:
    desk.book(3)
    assert desk.state(desk.book(2, fallback="request")) == ("requested", "")
    assert desk.state(desk.book(2, fallback="wait")) == ("waiting", "")
    assert desk.book(2, fallback="none") == "full"
    assert desk.slot().free == 1


def test_a_cancelled_seat_goes_to_the_first_waiting_party_that_fits(desk: Desk) -> None:
    two, other = desk.book(2), desk.book(2)
    large, small = desk.book(3, fallback="wait"), desk.book(2, fallback="wait")
    last = desk.book(1, fallback="wait")
    desk.do("cancel", two, VISITOR)
    assert [desk.state(each) for each in (large, small, last)] == [
        ("waiting", ""),
        ("confirmed", "confirmed"),
        ("waiting", ""),
    ]
    desk.do("cancel", other, VISITOR)
    assert desk.state(large)[0] == "waiting"
    assert desk.state(last) == ("confirmed", "confirmed")
    assert desk.do("told", last) == "accepted"
    assert desk.state(last) == ("confirmed", "")
    assert desk.do("told", last) == "already_so"


def test_nobody_is_called_to_what_has_begun(desk: Desk) -> None:
    four = desk.book(4)
    waiting = desk.book(1, fallback="wait")
    desk.later(hours=2)
    desk.do("missed", four)
    assert (desk.state(waiting)[0], desk.slot().free) == ("waiting", 4)


def test_a_party_smaller_than_the_least_or_larger_than_the_slot_is_refused(desk: Desk) -> None:
    desk.put(slot("group", 5, least=3))
    assert desk.book(2, slot="group") == "party_too_small"
    assert desk.book(5, slot="group", fallback="wait") == "party_too_large"
    assert desk.state(desk.book(3, slot="group"))[0] == "confirmed"


def test_a_move_takes_all_of_the_new_seats_or_leaves_the_old_ones(desk: Desk) -> None:
    desk.put(slot("s-2", 5), slot("far", 5, centre="umea"))
    three = desk.book(3)
    desk.book(2, slot="s-2")
    waiting = desk.book(2, fallback="wait")
    assert desk.do("move", three, VISITOR, slot="s-2") == "full"
    assert (desk.booking(three).slot, desk.state(waiting)[0]) == ("s-1", "waiting")
    assert desk.do("move", three, VISITOR, slot="s-2", party=2) == "accepted"
    assert (desk.booking(three).slot, desk.booking(three).party, desk.state(three)[1]) == ("s-2", 2, "")
    assert desk.state(waiting) == ("confirmed", "confirmed")
    assert desk.do("move", waiting, ANNA, slot="s-1") == "already_so"
    assert desk.do("move", waiting, ANNA, slot="far") == "not_allowed"
    assert desk.do("move", waiting, ANNA, slot="s-1", party=4) == "accepted"
    assert (desk.slot().free, desk.state(waiting)[1]) == (0, "moved")
    assert desk.do("move", waiting, ANNA, slot="nowhere") == "no_such_slot"


def test_a_party_grows_only_into_room_and_gives_back_what_it_does_not_need(desk: Desk) -> None:
    three = desk.book(3)
    assert desk.do("resize", three, VISITOR, party=2) == "not_allowed"
    assert desk.do("resize", three, EIJA, party=2) == "not_allowed"
    assert desk.do("resize", three, party=4) == "accepted"
    assert (desk.booking(three).party, desk.state(three), desk.slot().free) == (4, ("confirmed", ""), 0)
    assert desk.do("resize", three, party=5) == "party_too_large"
    assert desk.do("resize", three, party=4) == "already_so"
    waiting = desk.book(2, fallback="wait")
    assert desk.do("resize", three, party=1) == "accepted"
    assert (desk.state(waiting), desk.slot().free) == (("confirmed", "confirmed"), 1)
    assert desk.do("resize", three, party=3) == "full"
    assert desk.do("check_in", three) == "accepted"
    assert desk.do("resize", three, party=2) == "accepted"
    assert (desk.booking(three).party, desk.state(three)[0], desk.slot().free) == (2, "arrived", 0)
    assert desk.do("resize", three, party=3) == "full"


def test_who_waits_or_asks_changes_in_number_and_not_in_state_unless_there_is_room(desk: Desk) -> None:
    desk.book(3)
    waiting, asking = desk.book(2, fallback="wait"), desk.book(2, fallback="request")
    assert (desk.do("resize", asking, party=1), desk.state(asking)) == ("accepted", ("requested", ""))
    assert (desk.do("resize", waiting, party=4), desk.state(waiting)) == ("accepted", ("waiting", ""))
    assert desk.do("resize", waiting, party=5) == "party_too_large"
    assert (desk.do("resize", waiting, party=1), desk.state(waiting)) == ("accepted", ("confirmed", "confirmed"))
    assert desk.slot().free == 0


def test_a_closed_time_takes_no_more_of_a_party_and_lets_some_stay_away(desk: Desk) -> None:
    desk.put(slot("group", 3, capacity=9, least=3))
    four, group = desk.book(2), desk.book(4, slot="group")
    assert desk.do("resize", group, party=2) == "party_too_small"
    assert desk.do("close_slot", "s-1") == "accepted"
    assert desk.do("resize", four, party=3) == "slot_closed"
    assert desk.do("resize", four, party=1) == "accepted"
    assert desk.do("cancel", four) == "accepted"
    assert desk.do("resize", four, party=2) == "wrong_state"
    assert desk.do("resize", desk.id(), party=2) == "no_such_booking"


def test_staff_confirms_a_request_when_there_is_room(desk: Desk) -> None:
    three = desk.book(3)
    asked = desk.book(2, fallback="request")
    assert desk.do("confirm", asked) == "full"
    desk.do("cancel", three, VISITOR)
    assert desk.state(asked)[0] == "requested"  # only a person answers a request
    assert desk.do("confirm", asked) == "accepted"
    assert desk.state(asked) == ("confirmed", "confirmed")
    assert desk.do("confirm", asked) == "already_so"


def test_cancelled_by_staff_has_to_be_told_with_the_reason(desk: Desk) -> None:
    booked = desk.book(1)
    assert desk.do("cancel", booked, reason="Laite on rikki") == "accepted"
    assert (*desk.state(booked), desk.booking(booked).reason) == ("cancelled", "cancelled", "Laite on rikki")
    assert desk.do("cancel", booked) == "already_so"
    assert desk.do("check_in", booked) == "wrong_state"


def test_only_the_staffs_reason_is_kept(desk: Desk) -> None:
    mine, closed = desk.book(1), desk.book(1)
    assert desk.do("cancel", mine, VISITOR, reason="Buy this") == "accepted"
    assert desk.booking(mine).reason == ""
    assert desk.do("close_slot", "s-1", cancelled=True, reason="Vesi on poikki") == "accepted"
    assert desk.booking(closed).reason == "Vesi on poikki"


def test_the_same_intent_gets_the_same_answer_and_has_one_effect(desk: Desk) -> None:
    wish = desk.wish(3)
    first = desk.send(wish)
    desk.do("cancel", wish["subject"], VISITOR)
    assert [desk.send(wish), desk.send(json.loads(json.dumps(wish, sort_keys=True)))] == [first, first]
    assert (desk.state(wish["subject"])[0], desk.slot().free) == ("cancelled", 4)
    assert desk.send({**wish, "party": 1}).reason == "other_body"
    assert desk.send(wish) == first


def test_a_refusal_stays_one(desk: Desk) -> None:
    four = desk.book(4)
    wish = desk.wish(1)
    assert desk.send(wish).reason == "full"
    desk.do("cancel", four, VISITOR)
    assert desk.send(wish).reason == "full"


def test_a_refused_intent_leaves_no_trace_of_what_it_began(desk: Desk) -> None:
    before = desk.changes()
    twin = desk.wish(1)
    assert desk.do("open_slots", desk.id(), slots=[slot("new", 8), slot("s-1", 9)]) == "exists"
    assert desk.do("note", desk.id(), words=None) == "no_such_booking"
    assert desk.changes() == before
    desk.send(twin)
    assert desk.send({**desk.wish(1), "subject": twin["subject"]}).reason == "exists"
    assert desk.send({**desk.wish(1), "code_hash": twin["code_hash"]}).reason == "code_taken"


@pytest.mark.parametrize(
    ("spoilt", "reason"),
    [
        ({"kind": "dance"}, "unknown_kind"),
        ({"kind": 7}, "unknown_kind"),
        ({"party": 0}, "unreadable"),
        ({"party": 501}, "unreadable"),
        ({"party": "many"}, "unreadable"),
        ({"subject": "../s"}, "unreadable"),
        ({"at": "2026-11-23T07:00:00"}, "unreadable"),
        ({"at": "0001-01-01T00:00:00+23:00"}, "unreadable"),
        ({"at": "9999-12-31T23:59:59-23:00"}, "unreadable"),
        ({"code_hash": "7K2M9QXA"}, "unreadable"),
        ({"language": "de"}, "unreadable"),
        ({"person": {"kind": "staff"}}, "unreadable"),
        ({"person": {"kind": "kiosk"}}, "not_allowed"),
        ({"person": {"kind": "staff", "staff": "nobody"}}, "not_allowed"),
        ({"person": EIJA}, "not_allowed"),
        ({"contact": {"key": "k", "box": "Anna Virtanen"}}, "unreadable"),
        ({"slot": "nowhere"}, "no_such_slot"),
        ({"more": "\0"}, "unreadable"),
    ],
)
def test_nonsense_is_refused_and_ends(desk: Desk, spoilt: dict, reason: str) -> None:
    wish = {**desk.wish(1), **spoilt}
    assert [desk.send(wish).reason, desk.send(wish).reason] == [reason, reason]
    assert desk.slot().free == 4


def test_an_unknown_field_is_passed_over(desk: Desk) -> None:
    assert desk.send({**desk.wish(1), "colour": "blue"}).state == "accepted"


def test_staff_only(desk: Desk) -> None:
    booked = desk.book(1)
    for kind in ("confirm", "check_in", "missed", "told"):
        assert desk.do(kind, booked, VISITOR) == "not_allowed"


def test_details_are_kept_sealed_and_erased_for_ever(desk: Desk) -> None:
    box = {"key": "0" * 16, "box": "QUJD"}
    booked = desk.book(1, contact=box, access=box)
    assert (desk.booking(booked).has_contact, desk.booking(booked).has_details) == (True, True)
    assert not desk.booking(booked).erased
    assert desk.do("note", booked, words=box) == "accepted"
    assert desk.do("erase_details", booked, VISITOR) == "accepted"
    assert (desk.booking(booked).has_contact, desk.booking(booked).has_details) == (False, False)
    assert desk.booking(booked).erased
    assert desk.state(booked)[0] == "confirmed"
    assert desk.do("note", booked, words=box) == "accepted"
    assert desk.do("note", booked, words=None) == "accepted"
