"""Leases at the hub: granted by demand, spent and returned by intents, asked back when others need the seats."""

from __future__ import annotations

from typing import Any

import pytest
from desk_kit import ANNA, VISITOR, Desk, slot
from sqlalchemy import insert, select

from kiosk.domain.exchange import Reply, Request
from kiosk.domain.leases import Lease
from kiosk.hub.agenda import put_slots
from kiosk.hub.desk import exchange
from kiosk.hub.desk_tables import DEVICES, LEASES
from kiosk.hub.devices import declare_gone
from kiosk.hub.outcomes import Device
from kiosk.store.instants import stamp

pytestmark = pytest.mark.both_databases

LEDGER = "the-ledger"


class Kiosk:
    """One of the hub's kiosks, by its ledger's name, and the leases that it was told of."""

    def __init__(self, desk: Desk, number: int = 1, centre: str = "seinajoki") -> None:
        self.desk, self.ledger = desk, f"ledger-{number}"
        self.device = Device(f"0193a000-0000-7000-8000-00000000e{number:03d}", centre)
        self.cursor = 0
        self.leases: dict[str, Lease] = {}
        values = {"centre": centre, "name": f"kiosk {number}", "public_key": f"{number:064x}"}
        with desk.store.writing() as connection:
            connection.execute(insert(DEVICES).values(id=self.device.id, enrolled_at=stamp(desk.clock.now()), **values))

    def talk(self, *intents: dict[str, Any], **more: Any) -> Reply:
        ask = {"ledger": self.ledger, "cursor": self.cursor, "intents": intents, **more}
        reply = exchange(Request.model_validate(ask), self.desk.store, self.device, self.desk.clock)
        self.cursor = reply.cursor
        for change in reply.changes:
            if change.lease:
                self.leases[change.lease.id] = change.lease
            self.leases.pop(change.lease_gone or "", None)
        return reply

    def held(self, slot_id: str = "s-1") -> list[tuple[int, int]]:
        """Seats and what may be kept of them, oldest lease first."""
        found = sorted(self.leases.values(), key=lambda lease: lease.id)
        return [(lease.seats, min(lease.keep, lease.seats)) for lease in found if lease.slot == slot_id]

    def shares(self, seats: int, slot_id: str = "s-1") -> list[dict[str, Any]]:
        first = min(lease.id for lease in self.leases.values() if lease.slot == slot_id)
        return [{"lease": first, "seats": seats}]

    def wish(self, party: int, **more: Any) -> dict[str, Any]:
        """A booking that this kiosk has confirmed from a lease."""
        return self.desk.wish(party, leased=self.shares(party, more.get("slot", "s-1")), **more)

    def give_back(self, seats: int) -> dict[str, Any]:
        return self.desk.intent("return_seats", "s-1", {"kind": "kiosk"}, leased=self.shares(seats))


@pytest.fixture
def kiosk(desk: Desk) -> Kiosk:
    made = Kiosk(desk)
    made.talk()
    return made


def test_a_kiosk_gets_at_most_half_of_what_is_free_and_never_more_by_asking_again(desk: Desk, kiosk: Kiosk) -> None:
    assert (kiosk.held(), desk.slot().free) == ([(2, 2)], 2)
    kiosk.talk()
    other = Kiosk(desk, 2)
    other.talk()
    assert (kiosk.held(), other.held(), desk.slot().free) == ([(2, 2)], [(1, 1)], 1)


def test_only_coming_slots_at_the_kiosks_own_centre_are_leased(desk: Desk, kiosk: Kiosk) -> None:
    desk.put(slot("far", 5, centre="umea"), slot("begun", -0.5), slot("in a month".replace(" ", "-"), 24 * 30))
    desk.put(slot("now", -0.5, now=True), slot("group", 5, least=3))
    kiosk.talk()
    assert {lease.slot for lease in kiosk.leases.values()} == {"s-1", "now"}


def test_a_booking_from_a_lease_is_taken_and_takes_no_other_seat(desk: Desk, kiosk: Kiosk) -> None:
    wish = kiosk.wish(2)
    reply = kiosk.talk(wish)
    assert (reply.answers[0].state, reply.answers[0].booking) == ("accepted", "confirmed")
    assert kiosk.talk(wish).answers == reply.answers
    assert (desk.state(wish["subject"]), desk.slot().free, kiosk.held()) == (("confirmed", ""), 1, [(1, 1)])


@pytest.mark.parametrize("meanwhile", ["over", "closed", "full"])
def test_what_a_kiosk_confirmed_is_taken_whatever_happened_meanwhile(desk: Desk, kiosk: Kiosk, meanwhile: str) -> None:
    wish = kiosk.wish(2)
    if meanwhile == "over":
        desk.later(hours=30)
    elif meanwhile == "closed":
        desk.do("close_slot", "s-1")
    else:
        desk.book(2)
        assert desk.book(1) == "full"
    kiosk.talk(wish)
    assert desk.state(wish["subject"]) == ("confirmed", "")
    assert desk.slot().state == ("closed" if meanwhile == "closed" else "open")


def test_whoever_was_confirmed_for_what_is_cancelled_has_to_be_told(desk: Desk, kiosk: Kiosk) -> None:
    wish = kiosk.wish(2)
    desk.do("close_slot", "s-1", cancelled=True, reason="the host is ill")
    kiosk.talk(wish)
    assert desk.state(wish["subject"]) == ("cancelled", "cancelled")


def test_a_party_may_take_some_seats_from_a_lease_and_ask_for_the_others(desk: Desk, kiosk: Kiosk) -> None:
    wish = desk.wish(4, leased=kiosk.shares(2))
    kiosk.talk(wish)
    assert (desk.state(wish["subject"]), desk.slot().free) == (("confirmed", ""), 0)


def test_shares_of_a_refused_intent_are_spent_all_the_same_and_go_to_the_hub(desk: Desk, kiosk: Kiosk) -> None:
    desk.book(1)
    wish = desk.wish(4, leased=kiosk.shares(2), fallback="none")
    (answer,) = kiosk.talk(wish).answers
    assert answer.reason == "full"
    assert sum(seats for seats, _ in kiosk.held()) + desk.slot().free == 3


def test_returned_seats_go_to_the_first_waiting_party_that_fits(desk: Desk, kiosk: Kiosk) -> None:
    waiting = desk.book(4, fallback="wait")
    assert desk.state(waiting)[0] == "waiting"
    kiosk.talk()
    assert kiosk.held() == [(2, 0)], "they are asked back"
    kiosk.talk(kiosk.give_back(2))
    assert (desk.state(waiting), desk.slot().free, kiosk.held()) == (("confirmed", "confirmed"), 0, [])


def test_seats_are_asked_back_when_somebody_was_refused_for_want_of_them(desk: Desk, kiosk: Kiosk) -> None:
    assert desk.book(3) == "full"
    kiosk.talk()
    assert kiosk.held() == [(2, 0)]
    kiosk.talk(kiosk.give_back(2))
    assert desk.state(desk.book(3))[0] == "confirmed"


def test_a_slot_can_be_made_smaller_once_its_seats_are_back(desk: Desk, kiosk: Kiosk) -> None:
    assert desk.do("change_slot", "s-1", base=1, capacity=1) == "below_promised"
    kiosk.talk()
    kiosk.talk(kiosk.give_back(2))
    assert desk.do("change_slot", "s-1", base=1, capacity=1) == "accepted"


def test_a_lease_survives_its_slots_start_and_every_clock(desk: Desk, kiosk: Kiosk) -> None:
    desk.later(hours=2.5)
    assert desk.book(3, person=ANNA, arrived=True) == "full"
    desk.later(days=-3)
    assert desk.slot().free == 2


def test_a_kiosk_whose_clock_is_ahead_stops_getting_what_it_gives_back(desk: Desk, kiosk: Kiosk) -> None:
    returned = 0
    while kiosk.leases and returned < 10:
        kiosk.talk(kiosk.give_back(sum(seats for seats, _ in kiosk.held())))
        returned += 1
    assert returned == 3


def test_seats_are_returned_by_a_kiosk_and_by_nobody_else(desk: Desk, kiosk: Kiosk) -> None:
    assert desk.do("return_seats", "s-1", VISITOR, leased=kiosk.shares(1)) == "not_allowed"


def test_the_leases_of_a_ledger_are_not_those_of_another(desk: Desk, kiosk: Kiosk) -> None:
    kiosk.ledger, kiosk.cursor, kiosk.leases = "restored", 0, {}
    kiosk.talk()
    assert (kiosk.held(), desk.slot().free) == ([(1, 1)], 1)


def test_a_kiosk_declared_gone_gives_its_seats_back_and_what_comes_late_is_for_a_person(
    desk: Desk, kiosk: Kiosk
) -> None:
    early, late = kiosk.wish(2), kiosk.wish(2)
    waiting = desk.book(3, fallback="wait")
    with desk.store.writing() as connection:
        assert declare_gone(connection, kiosk.device.id, desk.clock.now())
        assert not declare_gone(connection, kiosk.device.id, desk.clock.now())
    assert desk.state(waiting) == ("confirmed", "confirmed")
    again = Kiosk(desk, 3)  # somebody has found it, and enrolled it again
    again.talk(late, early)
    assert [desk.state(each["subject"])[0] for each in (late, early)] == ["requested", "requested"]
    assert desk.booking(late["subject"]).reason == "no_such_lease"
    assert desk.slot().free == 1


def test_no_slot_goes_while_a_kiosk_may_book_it(desk: Desk, kiosk: Kiosk) -> None:
    with desk.store.writing() as connection:
        assert put_slots(connection, [], keep=False) == 0
    assert desk.slot().free == 2


def test_a_kiosk_may_give_its_seats_back_with_the_change_that_makes_the_slot_smaller(desk: Desk, kiosk: Kiosk) -> None:
    change = desk.intent("change_slot", "s-1", ANNA, base=1, capacity=1, leased=kiosk.shares(2))
    assert kiosk.talk(change).answers[0].state == "accepted"
    assert (desk.slot().capacity, desk.slot().free, kiosk.held()) == (1, 1, [])
    with desk.store.reading() as connection:
        rows = connection.execute(select(LEASES.c.used, LEASES.c.returned)).all()
    assert [tuple(row) for row in rows] == [(0, 2)], "nobody sits there, so nobody asks for more by it"
