"""Ids, codes, seats, states and rights: the rules of bookings, without any file."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from kiosk.domain.booking_states import SEATED, BookingState, may_become
from kiosk.domain.clock import FixedClock
from kiosk.domain.code import ALPHABET, code_hash, new_code, read_code, spoken_code
from kiosk.domain.ids import Ids
from kiosk.domain.intents import INTENT, KINDS, Book
from kiosk.domain.persons import KIOSKS_MAY, VISITORS_MAY, Person, Role, may
from kiosk.domain.seats import Seats

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def test_ids_are_uuids_of_version_7_that_sort_by_their_time() -> None:
    clock = FixedClock(NOW)
    ids = Ids(clock, lambda size: b"\xff" * size)
    first = ids.new()
    clock.instant += timedelta(milliseconds=1)
    second = Ids(clock, bytes).new()
    assert first < second
    for made in (first, second):
        assert (uuid.UUID(made).version, uuid.UUID(made).variant) == (7, uuid.RFC_4122)
    assert int(first.replace("-", "")[:12], 16) == int(NOW.timestamp() * 1000)


@given(st.binary(min_size=5, max_size=5))
def test_a_code_is_read_however_it_is_written(chance: bytes) -> None:
    code = new_code(lambda _: chance)
    assert len(code) == 8
    assert set(code) <= set(ALPHABET)
    sloppy = spoken_code(code).lower().replace("0", "o").replace("1", "l")
    assert read_code(f" {sloppy} ") == code


@pytest.mark.parametrize("typed", ["", "7K2M-9QX", "7K2M-9QXAA", "7K2M-9QXU", "7K2M 9QX!", "äääääääää"])
def test_what_is_no_code_is_none(typed: str) -> None:
    assert read_code(typed) is None


def test_a_code_is_kept_as_a_slow_hash() -> None:
    assert code_hash("7K2M9QXA") == code_hash("7K2M9QXA") != code_hash("7K2M9QXB")
    assert len(code_hash("7K2M9QXA")) == 64


persons = st.integers(0, 20)


@given(persons, persons, persons, persons, persons, st.integers(1, 20))
def test_a_party_that_fits_never_breaks_the_rule(
    capacity: int, confirmed: int, arrived: int, held: int, leased: int, party: int
) -> None:
    seats = Seats(capacity, confirmed, arrived, held, leased)
    after = Seats(capacity, confirmed + party, arrived, held, leased)
    assert seats.fits(party) == after.kept == (party <= seats.free)
    assert seats.promised == confirmed + arrived + held + leased


def test_nobody_is_no_party() -> None:
    assert not Seats(4).fits(0)


def test_a_cancelled_booking_stays_cancelled_and_only_two_states_take_seats() -> None:
    states: tuple[BookingState, ...] = ("confirmed", "requested", "waiting", "cancelled", "arrived", "missed")
    assert not any(may_become("cancelled", state) for state in states)
    assert not any(may_become(state, state) for state in states)
    assert {state for state in states if state in SEATED} == {"confirmed", "arrived"}


def test_each_role_may_do_its_own() -> None:
    roles: tuple[Role, ...] = ("editor", "booker", "administrator")
    assert all(may(kind, ["administrator"]) for kind in KINDS - KIOSKS_MAY)
    assert [kind for kind in KIOSKS_MAY if may(kind, roles)] == ["come"]
    assert all(may("come", [role]) for role in roles)
    assert not may("set_staff", ["booker", "editor"])
    assert not may("book", ["editor"])
    assert not may("open_slots", [])
    assert {"book", "cancel", "move", "erase_details", "call", "write"} == VISITORS_MAY & KINDS


def test_staff_and_nobody_else_is_named() -> None:
    for wrong in ({"kind": "staff"}, {"kind": "visitor", "staff": "anna"}):
        with pytest.raises(ValidationError, match="is named"):
            Person.model_validate(wrong)


def test_an_intent_goes_over_the_wire_and_comes_back_the_same() -> None:
    ids = Ids(FixedClock(NOW))
    wish = Book(
        id=ids.new(), subject=ids.new(), at=NOW, slot="s-1", party=3, language="sv", code_hash=code_hash("7K2M9QXA")
    )
    assert INTENT.validate_json(wish.model_dump_json()) == wish
