"""Parties as the staff sees them: the hub's word, and over it what is wanted here and has no answer yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from kiosk.store.instants import stamp
from kiosk.store.overlay import Booked, laid
from kiosk.store.parties import Party, parties
from kiosk.store.wishes import Wish
from tests.intents import BOX, booking, uuid7
from tests.samples import NOW


def wish(kind: str, number: int, *, minutes: int = 0, **payload: Any) -> Wish:
    at = stamp(NOW + timedelta(minutes=minutes))
    return Wish(f"{kind}-{number}", uuid7(number), kind, payload, {}, at)


def book(number: int, *, minutes: int = 0, **payload: Any) -> Wish:
    return wish("book", number, minutes=minutes, **{"slot": "noon", "party": 2, "language": "sv", **payload})


def seen(*wishes: Wish, told: tuple[Any, ...] = ()) -> tuple[Party, ...]:
    """The parties of these bookings of the hub and these wishes."""
    known = {each.id: Booked(each.id, each.slot, each.party, each.state, each.reason) for each in told}
    return parties([each.model_dump_json() for each in told], wishes, laid(wishes, known.get))


def test_the_hubs_word_is_shown_as_it_is() -> None:
    told = booking(7, slot="noon", party=3, state="cancelled", tell="cancelled", has_contact=True, reason="ill")
    (party,) = seen(told=(told,))
    assert party == Party(
        uuid7(7), "noon", 3, "cancelled", "fi", party.made_at, "cancelled", has_contact=True, reason="ill"
    )
    assert not party.unsent


def test_they_stand_in_the_order_in_which_they_were_made_and_then_by_id() -> None:
    told = [booking(number, made_at=NOW + timedelta(minutes=at)) for number, at in ((4, 9), (3, 1), (2, 1), (6, 0))]
    found = seen(book(5, minutes=5), book(1, minutes=-1), told=tuple(told))
    assert [party.id for party in found] == [uuid7(number) for number in (1, 6, 2, 3, 5, 4)]


@pytest.mark.parametrize("early", ["hub", "here"])
def test_of_two_in_one_second_the_first_stands_first_however_its_instant_is_written(early: str) -> None:
    first, second = NOW, NOW + timedelta(milliseconds=500)
    made = first if early == "hub" else second
    here = replace(book(2), at=stamp(second if early == "hub" else first))
    found = seen(here, told=(booking(1, made_at=made),))
    assert [party.id for party in found] == [uuid7(number) for number in ((1, 2) if early == "hub" else (2, 1))]


def test_what_was_booked_here_is_pending_and_not_sent() -> None:
    bare, full = seen(book(1), book(2, party=3, contact=BOX, language="en", minutes=1))
    assert (bare.slot, bare.size, bare.state, bare.language, bare.has_contact) == ("noon", 2, "pending", "sv", False)
    assert (full.size, full.language, full.has_contact, full.tell) == (3, "en", True, "")
    assert bare.unsent
    assert full.unsent


@pytest.mark.parametrize(("kind", "state"), [("check_in", "arrived"), ("missed", "missed"), ("confirm", "pending")])
def test_what_is_wanted_of_a_booking_shows_at_once_and_as_not_sent(kind: str, state: str) -> None:
    one, other = seen(wish(kind, 1), told=(booking(1), booking(2)))
    assert (one.state, one.unsent) == (state, True)
    assert (other.state, other.unsent) == ("confirmed", False)


def test_who_is_booked_from_a_lease_and_is_here_stands_as_here_until_it_is_said_otherwise() -> None:
    made = book(1, arrived=True, leased=[{"lease": uuid7(9), "seats": 2}])
    states = [seen(made, *more)[0].state for more in ((), (wish("expect", 1),), (wish("missed", 1),))]
    assert states == ["arrived", "confirmed", "missed"]


def test_a_cancelled_one_stays_with_the_reason_that_was_given() -> None:
    (party,) = seen(wish("cancel", 1, reason="The guest is ill"), told=(booking(1, slot="noon", reason="old"),))
    assert (party.slot, party.state, party.reason, party.unsent) == ("noon", "cancelled", "The guest is ill", True)


def test_a_moved_one_is_where_it_is_wanted_with_as_many_as_are_wanted() -> None:
    here, more = seen(
        wish("move", 1, slot="evening"),
        wish("move", 2, slot="noon", party=4),
        told=(booking(1, slot="noon", party=2), booking(2, slot="noon", party=2)),
    )
    assert (here.slot, here.size, here.state) == ("evening", 2, "pending")
    assert (more.slot, more.size, more.state) == ("noon", 4, "pending")


def test_one_with_another_number_of_persons_stays_where_and_as_it_is() -> None:
    here, come, waits = seen(
        *(wish("resize", number, party=4) for number in (1, 2, 3)),
        told=(booking(1), booking(2, state="arrived"), booking(3, state="waiting")),
    )
    assert [each.size for each in (here, come, waits)] == [4, 4, 4]
    assert [each.state for each in (here, come, waits)] == ["pending", "arrived", "waiting"]


def test_a_wish_to_wait_counts_on_no_seat_until_somebody_gives_one() -> None:
    (party,) = seen(book(1, fallback="wait"))
    assert (party.state, party.seated, party.unsent) == ("waiting", False, True)
    (larger,) = seen(book(1, fallback="wait"), wish("resize", 1, party=5))
    assert (larger.state, larger.size) == ("waiting", 5)
    (given,) = seen(book(1, fallback="wait"), wish("confirm", 1))
    (moved,) = seen(book(1, fallback="wait"), wish("move", 1, slot="evening"))
    assert (given.state, moved.state) == ("pending", "pending")
    (asks,) = seen(book(1, fallback="request"))
    assert asks.seated


def test_whoever_was_told_is_not_to_be_told_and_stays_as_they_are() -> None:
    (party,) = seen(wish("told", 1), told=(booking(1, tell="moved"),))
    assert (party.tell, party.state, party.unsent) == ("", "confirmed", True)


def test_other_wishes_leave_what_is_to_be_told() -> None:
    (party,) = seen(wish("note", 1, words=BOX), told=(booking(1, tell="moved"),))
    assert (party.tell, party.state, party.unsent) == ("moved", "confirmed", True)


def test_the_last_wish_of_several_is_shown() -> None:
    (party,) = seen(
        book(1),
        wish("check_in", 1),
        wish("missed", 1),
        wish("move", 1, slot="evening"),
        wish("cancel", 1),
    )
    assert (party.slot, party.state) == ("evening", "cancelled")


def test_a_wish_about_a_booking_that_nobody_knows_makes_no_party() -> None:
    assert seen(wish("check_in", 1), wish("cancel", 2), wish("move", 3, slot="noon"), wish("told", 4)) == ()
