"""A kiosk with leases: what it confirms with the link down, and what comes of it when the link is back."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.ids import Ids
from kiosk.domain.persons import Staff
from kiosk.hub.roster import put_staff
from kiosk.services.desk_slots import DeskSlots
from kiosk.services.door import StaffSession
from kiosk.services.refused import BookingRefusedError
from kiosk.services.settling import Settling
from kiosk.store.intents import take_back

from .desk_hub import Kiosk, kiosk_and_hub


@pytest.fixture(autouse=True)
def _quick_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    """The hash of a code is dear by design; here many are made."""
    monkeypatch.setattr("kiosk.services.book.code_hash", lambda code: code.encode().hex().zfill(64))


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    """It has talked once, and holds two of the four seats of each slot."""
    with kiosk_and_hub(tmp_path, timedelta(hours=2)) as made:
        made.exchange.now()
        yield made


def look(kiosk: Kiosk) -> None:
    settling = Settling(projection=kiosk.projection, ledger=lambda: kiosk.ledger, clock=kiosk.hub.clock)
    settling.look(frozenset(), anyway=True)


def book(kiosk: Kiosk, party: int = 1) -> str:
    return kiosk.booker.book("s-1", party, language="fi", fallback="request").booking


def free(kiosk: Kiosk) -> int:
    return next(offer.free for offer in kiosk.booker.offers(None) if offer.slot.id == "s-1")


def test_with_the_link_down_a_lease_is_confirmed_until_it_is_used_up_and_then_it_is_a_request(kiosk: Kiosk) -> None:
    made = [book(kiosk) for _ in range(2)]
    assert [kiosk.booker.state(each).state for each in made] == ["confirmed", "confirmed"]
    asked = book(kiosk)
    assert kiosk.booker.state(asked).state == "pending"
    assert (free(kiosk), kiosk.hub.free()["s-1"]) == (1, 2)
    kiosk.quiet_down()
    assert {kiosk.hub.bookings()[each].state for each in (*made, asked)} == {"confirmed"}
    assert {kiosk.booker.state(each).state for each in (*made, asked)} == {"confirmed"}


def test_a_restart_neither_loses_a_seat_nor_spends_it_twice(kiosk: Kiosk) -> None:
    book(kiosk)
    kiosk.restart()
    assert free(kiosk) == 3
    book(kiosk)
    assert kiosk.projection.bookings.leases.left()["s-1"] == 0


def test_a_family_takes_what_is_leased_and_asks_for_the_rest(kiosk: Kiosk) -> None:
    family = book(kiosk, 4)
    assert kiosk.booker.state(family).state == "pending"
    kiosk.quiet_down()
    assert (kiosk.booker.state(family).state, kiosk.hub.free()["s-1"]) == ("confirmed", 0)


def test_who_will_not_get_it_by_that_leaves_the_lease_to_others(kiosk: Kiosk) -> None:
    kiosk.hub.post({"ledger": "other", "intents": []})  # which gets a seat of the two that were nobody's
    kiosk.exchange.now()
    assert free(kiosk) == 3
    family = book(kiosk, 4)
    assert (kiosk.booker.state(family).state, kiosk.projection.bookings.leases.left()["s-1"]) == ("pending", 2)


def test_a_cancelled_seat_goes_to_the_hub_and_not_back_into_the_lease(kiosk: Kiosk) -> None:
    made = book(kiosk, 2)
    kiosk.booker.cancel(made)
    assert kiosk.projection.bookings.leases.left()["s-1"] == 0
    kiosk.quiet_down()
    assert free(kiosk) == 4


def test_when_the_slot_begins_the_seats_go_back_once(kiosk: Kiosk) -> None:
    kiosk.hub.clock.instant += timedelta(hours=2, minutes=1)
    for _ in range(3):
        look(kiosk)
    assert kiosk.unsettled() == 2, "one intent for each slot"
    assert kiosk.projection.bookings.leases.left().total() == 0
    kiosk.quiet_down()
    assert kiosk.hub.free() == {"s-1": 4, "s-2": 4}
    look(kiosk)
    assert kiosk.unsettled() == 0


def test_a_lost_cache_brings_the_leases_back_less_what_was_spent(kiosk: Kiosk) -> None:
    book(kiosk)
    kiosk.end()
    for path in kiosk.folder.root.glob("cache-*"):
        path.unlink()
    kiosk.begin()
    kiosk.exchange.now()
    assert kiosk.projection.bookings.leases.left()["s-1"] >= 1
    assert kiosk.hub.free()["s-1"] + kiosk.projection.bookings.leases.left()["s-1"] == 3


def slots(kiosk: Kiosk) -> tuple[DeskSlots, StaffSession]:
    """The staff's desk at this kiosk, and Anna at work."""
    anna = Staff(id="anna", name="Anna", centre="seinajoki", roles=("booker",))
    with kiosk.hub.store.writing() as connection:
        put_staff(connection, anna)
    ids = Ids(kiosk.hub.clock, random.Random(2).randbytes)
    given = {"projection": kiosk.projection, "ledger": lambda: kiosk.ledger, "clock": kiosk.hub.clock, "ids": ids}
    return DeskSlots(**given, centre="seinajoki"), StaffSession(anna, lambda: 0.0)


def shrink(kiosk: Kiosk, capacity: int) -> str:
    desk, anna = slots(kiosk)
    slot = kiosk.projection.slot("s-1")
    assert slot is not None
    return desk.change_slot(anna, "s-1", slot.revision, capacity=capacity)


def capacity(kiosk: Kiosk) -> int:
    slot = kiosk.projection.slot("s-1")
    assert slot is not None
    return slot.capacity


def test_the_smallest_that_a_slot_can_be_made_here_the_hub_takes_for_the_lease_goes_back_with_it(kiosk: Kiosk) -> None:
    book(kiosk)
    kiosk.quiet_down()
    desk, anna = slots(kiosk)
    left = kiosk.projection.bookings.leases.left()["s-1"]
    assert (desk.promised(anna, "s-1"), left > 0) == (1, True)
    shrink(kiosk, 1)
    assert (kiosk.projection.bookings.leases.left()["s-1"], free(kiosk)) == (0, 0), "nobody books what goes back"
    kiosk.time.wait(10)
    kiosk.quiet_down()
    assert (capacity(kiosk), kiosk.hub.free()["s-1"], kiosk.unsettled()) == (1, 0, 0)


def test_what_is_booked_from_the_lease_meanwhile_is_never_more_than_the_slot_has_then(kiosk: Kiosk) -> None:
    shrink(kiosk, 1)
    made = [book(kiosk) for _ in range(2)]
    assert [kiosk.booker.state(each).state for each in made] == ["confirmed", "pending"]
    kiosk.time.wait(10)
    kiosk.quiet_down()
    assert [kiosk.hub.bookings()[each].state for each in made] == ["confirmed", "requested"]
    assert (capacity(kiosk), kiosk.hub.free()["s-1"]) == (1, 0)


def test_to_undo_it_gives_the_lease_back_its_seats(kiosk: Kiosk) -> None:
    intent = shrink(kiosk, 1)
    assert kiosk.projection.bookings.leases.left()["s-1"] == 1
    take_back(kiosk.ledger, intent)
    assert kiosk.projection.bookings.leases.left()["s-1"] == 2


def test_a_slot_is_made_no_smaller_than_what_other_kiosks_hold(kiosk: Kiosk) -> None:
    kiosk.hub.post({"ledger": "other", "intents": []})  # which gets a seat of the two that were nobody's
    kiosk.exchange.now()
    desk, anna = slots(kiosk)
    assert desk.promised(anna, "s-1") == 1
    with pytest.raises(BookingRefusedError):
        desk.change_slot(anna, "s-1", 1, capacity=0)
    shrink(kiosk, 1)
    kiosk.time.wait(10)
    kiosk.quiet_down()
    assert (capacity(kiosk), kiosk.hub.free()["s-1"]) == (1, 0)


def test_a_closed_slot_is_made_no_smaller_than_what_has_not_gone_back_yet(kiosk: Kiosk) -> None:
    desk, anna = slots(kiosk)
    desk.close_slot(anna, "s-1")
    assert desk.promised(anna, "s-1") == 2
    kiosk.time.wait(10)
    kiosk.quiet_down()
    look(kiosk)
    kiosk.quiet_down()
    assert desk.promised(anna, "s-1") == 0
