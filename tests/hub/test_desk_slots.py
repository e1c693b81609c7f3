"""Slots that a person opens, changes, closes; and what rules and time leave alone."""

from __future__ import annotations

from datetime import timedelta

import pytest
from desk_kit import ANNA, ESKO, NOW, VISITOR, Desk, slot

from kiosk.domain.slots import Slot
from kiosk.hub.agenda import drop_past, put_slots

pytestmark = pytest.mark.both_databases


def test_staff_opens_slots_all_of_them_or_none(desk: Desk) -> None:
    two = [slot("new", 5, kind="training", item="first-steps", least=2), slot("newer", 7)]
    assert desk.do("open_slots", desk.id(), slots=two) == "accepted"
    found = desk.slot("new")
    assert (found.kind, found.item, found.least, found.free, found.revision) == ("training", "first-steps", 2, 4, 1)
    assert desk.do("open_slots", desk.id(), slots=[slot("third", 9), slot("new", 11)]) == "exists"
    assert desk.do("open_slots", desk.id(), slots=[slot("third", 9), slot("third", 9)]) == "exists"
    assert desk.do("open_slots", desk.id(), slots=[slot("third", -9)]) == "slot_over"
    assert desk.do("open_slots", desk.id(), VISITOR, slots=[slot("third", 9)]) == "not_allowed"
    assert desk.do("open_slots", desk.id(), slots=[slot("third", 9, ends="9999-12-31T00:00:00Z")]) == "unreadable"
    assert {entry["slot"]["id"] for entry in desk.changes()[1] if "slot" in entry} == {"s-1", "new", "newer"}


def test_slots_of_another_centre_are_an_administrators_business(desk: Desk) -> None:
    far = slot("far", 5, centre="umea")
    assert desk.do("open_slots", desk.id(), ANNA, slots=[far]) == "not_allowed"
    assert desk.do("open_slots", desk.id(), ESKO, slots=[far]) == "accepted"
    assert desk.do("close_slot", "far", ANNA) == "not_allowed"


@pytest.mark.parametrize("shared", [{"host": "anna"}, {"station": "one"}])
def test_a_host_or_a_station_is_not_taken_twice_unless_a_person_means_it(desk: Desk, shared: dict) -> None:
    def opened(name: str, hours: float, **more: bool) -> str:
        return desk.do("open_slots", desk.id(), slots=[slot(name, hours, **shared)], **more)

    assert opened("one", 5) == "accepted"
    assert opened("half", 5.5) == "clash"
    assert opened("next", 6) == "accepted"
    assert opened("half", 5.5, despite_clash=True) == "accepted"
    assert desk.do("open_slots", desk.id(), slots=[slot("free", 20)]) == "accepted"
    assert desk.do("close_slot", "one", cancelled=True) == "accepted"
    assert desk.do("change_slot", "free", base=1, **shared) == "accepted"


def test_a_change_holds_for_what_was_seen(desk: Desk) -> None:
    assert desk.do("change_slot", "s-1", base=1, capacity=6, host="anna", languages=["fi", "sv"]) == "accepted"
    found = desk.slot()
    assert (found.capacity, found.free, found.host, found.languages, found.revision) == (6, 6, "anna", ("fi", "sv"), 2)
    assert desk.do("change_slot", "s-1", base=1, capacity=2) == "changed_meanwhile"
    assert desk.do("change_slot", "s-1", base=2, host=None) == "accepted"
    assert (desk.slot().host, desk.slot().capacity) == (None, 6)
    assert desk.do("change_slot", "s-1", base=3, capacity=None) == "unreadable"
    assert desk.do("change_slot", "s-1", base=3, least=7) == "unreadable"
    assert desk.do("change_slot", "nowhere", base=1, capacity=2) == "no_such_slot"


def test_a_capacity_is_never_below_what_is_promised_and_more_room_is_passed_on(desk: Desk) -> None:
    desk.book(3)
    waiting = desk.book(2, fallback="wait")
    assert desk.do("change_slot", "s-1", base=1, capacity=2) == "below_promised"
    assert desk.do("change_slot", "s-1", base=1, capacity=3) == "accepted"
    assert desk.slot().free == 0
    assert desk.do("change_slot", "s-1", base=2, capacity=5) == "accepted"
    assert desk.state(waiting) == ("confirmed", "confirmed")
    assert desk.slot().free == 0


def test_what_is_held_back_stays_held_back_when_the_capacity_changes(desk: Desk) -> None:
    desk.put(slot("s-2", 5), held=3)
    assert desk.do("change_slot", "s-2", base=1, capacity=2) == "below_promised"
    assert desk.do("change_slot", "s-2", base=1, capacity=6) == "accepted"
    assert desk.slot("s-2").free == 3


def test_closed_keeps_those_who_are_booked_and_takes_no_more(desk: Desk) -> None:
    booked = desk.book(1)
    assert desk.do("close_slot", "s-1", reason="Täynnä") == "accepted"
    assert (desk.slot().state, desk.slot().free, desk.slot().reason) == ("closed", 0, "Täynnä")
    assert desk.state(booked) == ("confirmed", "")
    assert desk.book(1) == "slot_closed"
    assert desk.do("close_slot", "s-1") == "already_so"
    assert desk.do("check_in", booked) == "accepted"
    assert desk.do("reopen_slot", "s-1") == "accepted"
    assert (desk.slot().state, desk.slot().free) == ("open", 3)
    assert desk.do("reopen_slot", "s-1") == "already_so"


def test_cancelled_is_told_to_everybody(desk: Desk) -> None:
    each = [desk.book(3), desk.book(1, fallback="wait"), desk.book(2, fallback="request")]
    desk.do("close_slot", "s-1", cancelled=True, reason="Sairaus")
    assert {desk.state(one) for one in each} == {("cancelled", "cancelled")}
    assert desk.booking(each[0]).reason == "Sairaus"
    assert desk.book(1) == "slot_cancelled"


def test_an_open_slot_again_calls_those_who_wait(desk: Desk) -> None:
    four = desk.book(4)
    waiting = desk.book(2, fallback="wait")
    desk.do("close_slot", "s-1")
    desk.do("cancel", four, VISITOR)
    assert desk.state(waiting)[0] == "waiting"
    desk.do("reopen_slot", "s-1")
    assert desk.state(waiting) == ("confirmed", "confirmed")


def test_rules_leave_alone_what_a_person_changed_or_anybody_booked(desk: Desk) -> None:
    desk.put(slot("s-2", 5), slot("s-3", 7))
    desk.do("change_slot", "s-2", base=1, capacity=9)
    desk.book(2)
    with desk.store.writing() as connection:
        rules = [Slot.model_validate({"free": 1, **slot(name, 5, capacity=1)}) for name in ("s-1", "s-2")]
        put_slots(connection, rules, keep=False)
    assert (desk.slot("s-1").capacity, desk.slot("s-2").capacity) == (4, 9)
    assert [entry for entry in desk.changes(1)[1] if "slot_gone" in entry] == [{"slot_gone": "s-3"}]


def test_what_is_over_is_looked_back_on_for_two_weeks(desk: Desk) -> None:
    desk.put(slot("empty", 2))
    booked = desk.book(1)
    with desk.store.writing() as connection:
        assert drop_past(connection, NOW + timedelta(days=14)) == 0
    desk.later(hours=10)
    assert desk.do("missed", booked) == "accepted"
    assert any(entry.get("booking", {}).get("id") == booked for entry in desk.changes()[1])
    with desk.store.writing() as connection:
        assert drop_past(connection, NOW + timedelta(days=14, hours=3)) == 2
    assert [entry for entry in desk.changes()[1] if "staff" not in entry] == []
