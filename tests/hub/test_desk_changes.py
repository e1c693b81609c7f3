"""The cursor: without gaps, and with everything that a centre has to know."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from desk_kit import ANNA, DEVICE, ESKO, NOW, VISITOR, Desk, as_told, slot

from kiosk.domain.bookings import Booking
from kiosk.domain.changes import Change
from kiosk.hub.booked import erase_old, find
from kiosk.hub.changes import changes_since
from kiosk.hub.outcomes import Device
from kiosk.hub.roster import all_staff, find_staff, put_staff

pytestmark = pytest.mark.both_databases
HASH = "$argon2id$v=19$m=19456,t=2,p=1$MDAwMDAwMDAwMDAwMDAwMA$1d8no4M"


def test_cursor_0_brings_everything_and_the_next_what_changed_in_its_order(desk: Desk) -> None:
    cursor, first = desk.changes()
    assert [next(iter(entry)) for entry in first] == ["staff", "staff", "staff", "slot"]
    booked = desk.book(3)
    after, news = desk.changes(cursor)
    assert [next(iter(entry)) for entry in news] == ["booking", "slot"]
    told = Booking.model_validate(news[0]["booking"])
    assert (told.id, told.party, told.state, told.centre) == (booked, 3, "confirmed", "seinajoki")
    assert news[1]["slot"]["free"] == 1
    assert desk.changes(after) == (after, [])
    assert all(Change.model_validate(entry).model_fields_set == set(entry) for entry in (*first, *news))


def test_other_centres_see_the_slots_and_not_who_is_booked(desk: Desk) -> None:
    booked = desk.book(1)
    desk.put(slot("far", 5, centre="umea"))
    far = desk.book(1, slot="far")

    def told(centre: str | None) -> set[str]:
        with desk.store.reading() as connection:
            entries = as_told(changes_since(connection, 0, Device("d", centre) if centre else None))
        assert sum("slot" in entry for entry in entries) == 2
        return {entry["booking"]["id"] for entry in entries if "booking" in entry}

    assert (told("seinajoki"), told("umea"), told(None)) == ({booked, far}, {far}, set())


def test_no_change_is_missed_by_a_cursor_that_others_write_past(desk: Desk) -> None:
    """A number that is seen means that every smaller one is too, for numbers are given out in the transaction."""
    seen: dict[str, dict] = {}
    done = threading.Event()

    def follow() -> None:
        cursor = 0
        while True:
            last = done.is_set()
            cursor, entries = desk.changes(cursor)
            seen.update({entry["booking"]["id"]: entry["booking"] for entry in entries if "booking" in entry})
            if last:
                return

    desk.put(slot("wide", 5, capacity=100))
    wishes = [[desk.wish(1, slot="wide") for _ in range(8)] for _ in range(4)]
    writers = [threading.Thread(target=lambda each=each: [desk.send(wish) for wish in each]) for each in wishes]
    reader = threading.Thread(target=follow)
    for thread in (reader, *writers):
        thread.start()
    for thread in writers:
        thread.join()
    done.set()
    reader.join()
    assert set(seen) == {wish["subject"] for each in wishes for wish in each}


def test_staff_is_told_with_the_hash_of_the_pin_and_gone_when_removed(desk: Desk) -> None:
    cursor, _ = desk.changes()
    new = {"name": "Åsa", "centre": "umea", "roles": ["booker"]}
    assert desk.do("set_staff", "asa", ESKO, **new, pin=HASH) == "accepted"
    assert desk.do("set_staff", "asa", ESKO, **{**new, "name": "Åsa K"}) == "accepted"
    cursor, news = desk.changes(cursor)
    assert news == [{"staff": {"id": "asa", **new, "name": "Åsa K", "pin": None}}]  # she works elsewhere
    with desk.store.reading() as connection:
        there = as_told(changes_since(connection, 0, Device("d", "umea")))
    assert [entry["staff"]["pin"] for entry in there if entry.get("staff", {}).get("id") == "asa"] == [HASH]
    assert desk.do("remove_staff", "asa", ESKO) == "accepted"
    assert desk.changes(cursor)[1] == [{"staff_gone": "asa"}]
    with desk.store.reading() as connection:
        assert find_staff(connection, "asa") is None
    assert desk.do("remove_staff", "asa", ESKO) == "no_such_staff"


def test_only_administrators_change_the_staff_and_one_of_them_stays(desk: Desk) -> None:
    me = {"name": "Esko", "centre": "seinajoki", "roles": ["booker"]}
    assert desk.do("set_staff", "esko", ANNA, **me) == "not_allowed"
    assert desk.do("set_staff", "esko", ESKO, **me) == "last_administrator"
    assert desk.do("remove_staff", "esko", ESKO) == "last_administrator"
    assert desk.do("set_staff", "anna", ESKO, **{**me, "roles": ["administrator"]}) == "accepted"
    assert desk.do("remove_staff", "esko", ESKO) == "accepted"
    assert desk.do("set_staff", "asa", ESKO, **me) == "not_allowed"


def test_a_kiosk_names_the_first_of_the_staff_who_is_an_administrator(desk: Desk) -> None:
    me = {"name": "Esko", "centre": "seinajoki", "roles": ["booker"], "pin": HASH}
    kiosk = {"kind": "kiosk"}
    assert desk.do("set_staff", "new", kiosk, **me) == "not_allowed"
    with desk.store.writing() as connection:
        for one in all_staff(connection):
            put_staff(connection, one, gone=True)
    assert desk.do("set_staff", "new", VISITOR, **me) == "not_allowed"
    assert desk.do("set_staff", "new", kiosk, **me) == "last_administrator"
    assert desk.do("set_staff", "new", kiosk, **{**me, "roles": ["administrator"]}) == "accepted"
    assert desk.do("set_staff", "newer", kiosk, **{**me, "roles": ["administrator"]}) == "not_allowed"


def test_who_booked_is_forgotten_in_time(desk: Desk) -> None:
    box = {"key": "0" * 16, "box": "QUJD"}
    booked = desk.book(1, contact=box)
    for days, erased in ((0, 0), (1, 1), (2, 0)):
        with desk.store.writing() as connection:
            assert erase_old(connection, NOW + timedelta(days=days)) == erased
    assert not desk.booking(booked).has_contact


def test_an_intent_of_a_kiosk_counts_for_its_own_centre(desk: Desk) -> None:
    umea = Desk(desk.store, desk.clock, Device(DEVICE.id.replace("d001", "d002"), "umea"))
    umea._codes = iter(range(1000, 2000))
    umea._chance = iter(range(1000, 2000))
    booked = umea.book(1)
    with desk.store.reading() as connection:
        found = find(connection, booked)
    assert found is not None
    assert found.centre == "umea"
    assert umea.do("close_slot", "s-1", ANNA) == "not_allowed"
    here = desk.book(1)
    assert umea.do("cancel", here, VISITOR) == "not_allowed"  # neither held nor booked there
    assert umea.do("cancel", booked, VISITOR) == "accepted"


def test_a_kiosk_that_has_moved_to_another_centre_still_removes_details_and_nothing_else(desk: Desk) -> None:
    box = {"key": "0" * 16, "box": "QUJD"}
    booked = desk.book(1, contact=box, access=box)
    moved = Desk(desk.store, desk.clock, Device(DEVICE.id, "umea"))
    moved._chance = iter(range(1000, 2000))
    assert moved.do("cancel", booked, VISITOR) == "not_allowed"
    assert moved.do("erase_details", booked, VISITOR) == "accepted"
    found = desk.booking(booked)
    assert (found.state, found.has_details, found.erased) == ("confirmed", False, True)
