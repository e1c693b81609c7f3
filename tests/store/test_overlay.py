"""What is wanted and not answered, laid over what the hub told: it never promises more than there is."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.store.overlay import Booked, laid
from kiosk.store.wishes import Wish

TOLD = {
    "seated": Booked("seated", "noon", 2, "confirmed"),
    "asked": Booked("asked", "noon", 3, "requested"),
}


def wish(kind: str, subject: str, **payload: Any) -> Wish:
    return Wish(f"{kind}-{subject}", subject, kind, payload, {}, "2026-11-24T09:00:00.000000+00:00")


def over(*wishes: Wish) -> Any:
    return laid(wishes, TOLD.get)


def test_nothing_wanted_changes_nothing() -> None:
    overlay = over()
    assert not overlay
    assert overlay.free("noon", 4) == 4


def test_a_pending_booking_takes_its_party_off_what_is_free() -> None:
    overlay = over(wish("book", "new", slot="noon", party=3))
    assert overlay.bookings["new"] == Booked("new", "noon", 3, "pending")
    assert (overlay.free("noon", 4), overlay.free("evening", 4)) == (1, 4)


def test_a_party_that_finds_no_room_takes_none() -> None:
    overlay = over(wish("book", "big", slot="noon", party=5), wish("book", "small", slot="noon", party=2))
    assert overlay.free("noon", 4) == 2


def test_a_pending_booking_that_is_cancelled_gives_its_places_back_and_no_more() -> None:
    overlay = over(wish("book", "new", slot="noon", party=3), wish("cancel", "new"), wish("cancel", "seated"))
    assert overlay.bookings["new"].state == "cancelled"
    assert overlay.bookings["seated"].state == "cancelled"
    assert overlay.free("noon", 4) == 4, "the seat of a confirmed one is the hub's to give"


def test_a_pending_move_holds_the_new_places_and_frees_no_old_ones() -> None:
    overlay = over(wish("move", "seated", slot="evening"))
    assert overlay.bookings["seated"] == Booked("seated", "evening", 2, "pending")
    assert (overlay.free("noon", 1), overlay.free("evening", 3)) == (1, 1)


@pytest.mark.parametrize(("party", "free"), [(1, 4), (2, 4), (3, 3), (5, 1)])
def test_another_number_of_persons_in_the_same_slot_takes_the_difference(party: int, free: int) -> None:
    assert over(wish("move", "seated", slot="noon", party=party)).free("noon", 4) == free


@pytest.mark.parametrize(
    ("steps", "free"),
    [
        ((("noon", 3), ("noon", 5)), 1),
        ((("noon", 5), ("noon", 3)), 3),
        ((("noon", 1), ("noon", 6)), 0),
        ((("evening", 2), ("noon", 2)), 2),
    ],
)
def test_a_party_that_is_changed_twice_keeps_the_seats_it_has_while_it_stays(
    steps: tuple[tuple[str, int], ...], free: int
) -> None:
    moves = [wish("move", "seated", slot=slot, party=party) for slot, party in steps]
    assert over(*moves).free("noon", 4) == free


@pytest.mark.parametrize(("party", "free"), [(1, 4), (2, 4), (3, 3), (5, 1)])
def test_a_party_that_grows_takes_the_difference_and_one_that_shrinks_frees_nothing_yet(party: int, free: int) -> None:
    overlay = over(wish("resize", "seated", party=party))
    assert overlay.bookings["seated"] == Booked("seated", "noon", party, "pending")
    assert overlay.free("noon", 4) == free


def test_a_party_that_grows_twice_or_has_come_keeps_its_seats() -> None:
    assert over(wish("resize", "seated", party=3), wish("resize", "seated", party=5)).free("noon", 4) == 1
    here = over(wish("check_in", "seated"), wish("resize", "seated", party=4))
    assert (here.bookings["seated"].state, here.free("noon", 4)) == ("arrived", 2)
    new = over(wish("book", "new", slot="noon", party=1), wish("resize", "new", party=3))
    assert new.free("noon", 4) == 1
    moved = over(wish("resize", "seated", party=3), wish("move", "seated", slot="evening"))
    assert (moved.free("noon", 4), moved.free("evening", 4)) == (4, 1)


def test_who_asks_for_a_place_asks_for_as_many_as_they_are_and_holds_none() -> None:
    overlay = over(wish("resize", "asked", party=2))
    assert overlay.bookings["asked"] == Booked("asked", "noon", 2, "requested")
    assert overlay.free("noon", 4) == 4


@pytest.mark.parametrize(("kind", "state"), [("check_in", "arrived"), ("missed", "missed"), ("confirm", "pending")])
def test_what_staff_does_with_a_booking_shows_at_once(kind: str, state: str) -> None:
    assert over(wish(kind, "asked")).bookings["asked"].state == state


def test_a_request_that_is_being_confirmed_holds_its_places() -> None:
    assert over(wish("confirm", "asked")).free("noon", 4) == 1


def test_a_slot_that_is_being_closed_has_no_room() -> None:
    overlay = over(wish("close_slot", "noon", cancelled=True), wish("close_slot", "evening"))
    assert (overlay.slots, overlay.free("noon", 4)) == ({"noon": "cancelled", "evening": "closed"}, 0)
    assert over(wish("close_slot", "noon"), wish("reopen_slot", "noon")).free("noon", 4) == 4


def test_what_is_wanted_of_a_booking_that_nobody_knows_is_passed_over() -> None:
    assert not over(wish("cancel", "gone"), wish("move", "gone", slot="noon"), wish("told", "seated"))


_WISHES = st.lists(
    st.one_of(
        st.builds(
            lambda who, slot, party: wish("book", who, slot=slot, party=party),
            st.sampled_from("abc"),
            st.sampled_from(["noon", "evening"]),
            st.integers(1, 6),
        ),
        st.builds(
            lambda who, slot: wish("move", who, slot=slot),
            st.sampled_from(["a", "b", "seated", "asked"]),
            st.sampled_from(["noon", "evening"]),
        ),
        st.builds(wish, st.sampled_from(["cancel", "confirm", "check_in"]), st.sampled_from(["a", "seated", "asked"])),
    ),
    max_size=12,
)


@given(_WISHES, st.integers(0, 8))
def test_it_shows_never_more_free_places_than_the_hub_told_and_never_fewer_than_none(
    wishes: list[Wish], told: int
) -> None:
    overlay = laid(wishes, TOLD.get)
    assert all(0 <= overlay.free(slot, told) <= told for slot in ("noon", "evening"))


def test_a_slot_that_is_opened_here_is_known_and_one_that_is_changed_grows_its_revision_only() -> None:
    plan = {"id": "new", "capacity": 4}
    overlay = over(wish("open_slots", "series", slots=[plan]), wish("change_slot", "noon", base=1, capacity=9))
    assert overlay.opened == {"new": plan}
    assert overlay.unsent == {"new", "noon"}
    told = {"capacity": 4, "free": 1, "revision": 3, "host": "anna"}
    assert overlay.laid_over("noon", told) == {**told, "capacity": 9, "free": 1, "revision": 4, "state": "open"}


def test_a_slot_that_is_made_smaller_has_fewer_free_places_at_once() -> None:
    overlay = over(
        wish("change_slot", "noon", base=1, capacity=3, host=None), wish("book", "new", slot="noon", party=1)
    )
    told = {"capacity": 6, "free": 4, "state": "open", "host": "anna"}
    found = overlay.laid_over("noon", told)
    assert (found["capacity"], found["free"], found["host"]) == (3, 0, None)
