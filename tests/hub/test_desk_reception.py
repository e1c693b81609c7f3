"""Receiving people, at the hub: seats stay theirs until it begins, and slips are put right within the capacity."""

from __future__ import annotations

import pytest
from desk_kit import ANNA, VISITOR, Desk

pytestmark = pytest.mark.both_databases


def test_people_come_or_do_not(desk: Desk) -> None:
    booked = desk.book(2)
    assert desk.do("check_in", booked) == "accepted"
    assert desk.do("check_in", booked) == "already_so"
    assert desk.do("cancel", booked) == "wrong_state"
    desk.later(hours=2)
    assert desk.do("missed", booked) == "accepted"
    assert desk.slot().free == 4
    desk.book(3)
    assert desk.do("check_in", booked) == "full"
    walk_in = desk.wish(1, arrived=True, person=ANNA)
    assert desk.send(walk_in).booking == "arrived"
    assert desk.book(1, arrived=True) == "not_allowed"


def test_nobodys_seat_is_given_away_before_it_begins(desk: Desk) -> None:
    booked = desk.book(4)
    waits = desk.book(2, fallback="wait")
    assert desk.do("missed", booked) == "too_early"
    too_early = desk.intent("missed", booked, ANNA)
    desk.later(hours=2)
    assert desk.send(too_early).reason == "too_early", "when it was decided counts, also where it comes later"
    assert (desk.state(booked)[0], desk.state(waits)[0], desk.slot().free) == ("confirmed", "waiting", 0)
    ahead = {**desk.intent("missed", booked, ANNA), "at": "2026-11-30T00:00:00+00:00"}
    desk.later(hours=-1)
    assert desk.send(ahead).reason == "too_early", "a kiosk's clock may be ahead"
    desk.later(hours=1)
    assert desk.do("missed", booked) == "accepted"


def test_a_slip_is_put_right(desk: Desk) -> None:
    here, away = desk.book(2), desk.book(2)
    desk.do("check_in", here)
    assert desk.do("expect", here) == "accepted"
    assert (desk.state(here), desk.slot().free) == (("confirmed", ""), 0)
    assert desk.do("expect", here) == "already_so"
    assert desk.do("cancel", here) == "accepted", "all is open to them again"
    desk.later(hours=2)
    desk.do("missed", away)
    assert desk.slot().free == 4
    assert desk.do("expect", away) == "accepted"
    assert (desk.state(away), desk.slot().free) == (("confirmed", ""), 2)


def test_seats_that_were_given_away_do_not_come_back(desk: Desk) -> None:
    away, others = desk.book(3), desk.book(1)
    desk.later(hours=2)
    desk.do("missed", away)
    walk_in = desk.wish(2, arrived=True, person=ANNA)
    assert desk.send(walk_in).booking == "arrived"
    assert desk.do("expect", away) == "full"
    assert (desk.state(away)[0], desk.slot().free) == ("missed", 1)
    desk.do("cancel", others)
    assert desk.slot().free == 2
    assert desk.do("expect", away) == "full"
    desk.do("missed", str(walk_in["subject"]))
    assert desk.do("expect", away) == "accepted"
    assert desk.slot().free == 1


def test_only_who_was_received_is_expected_again(desk: Desk) -> None:
    desk.book(3)
    asks, waits = desk.book(2, fallback="request"), desk.book(2, fallback="wait")
    gone = desk.book(1)
    desk.do("cancel", gone, VISITOR)
    assert [desk.do("expect", each) for each in (asks, waits, gone)] == ["wrong_state"] * 3
    assert [desk.state(each)[0] for each in (asks, waits, gone)] == ["requested", "waiting", "cancelled"]
    here = desk.book(1)
    desk.do("check_in", here)
    assert desk.do("expect", here, VISITOR) == "not_allowed"


def test_confirming_is_no_way_round_the_capacity(desk: Desk) -> None:
    away = desk.book(4)
    desk.later(hours=2)
    desk.do("missed", away)
    desk.book(4)
    assert desk.do("confirm", away) == "wrong_state"
    assert desk.state(away)[0] == "missed"


def test_nobody_is_expected_at_what_is_cancelled(desk: Desk) -> None:
    here = desk.book(1)
    desk.do("check_in", here)
    desk.do("close_slot", "s-1", cancelled=True)
    assert desk.do("expect", here) == "slot_cancelled"
