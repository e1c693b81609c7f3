"""What those who come need: counts for each slot, told to its own centre and to nobody else."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from desk_http import Caller, a_code
from desk_kit import ANNA, DEVICE, NOW, slot
from sqlalchemy import select

from kiosk.domain.exchange import Reply
from kiosk.domain.sealed import Access, Need
from kiosk.hub.booked import erase_old
from kiosk.hub.desk_tables import SLOTS
from kiosk.hub.seal_keys import SealKeys
from kiosk.sealing import public_half, seal

pytestmark = pytest.mark.both_databases


class Party:
    """Parties that book at a kiosk, and what it is told then."""

    def __init__(self, caller: Caller, keys: SealKeys) -> None:
        self._caller, self._keys = caller, keys

    def comes(self, *needs: Need, size: int = 1, **more: Any) -> str:
        """A party books that needs this."""
        return self.says(Access(needs=needs).model_dump_json(), size, **more)

    def says(self, plain: str, size: int = 1, about: str = "", **more: Any) -> str:
        """A party books, with this in its box, which is sealed about the booking where nothing else is said."""
        desk = self._caller.desk
        wish = desk.wish(size, **more)
        box = seal(plain.encode(), self._keys.public, purpose="access", about=about or wish["subject"])
        assert desk.send({**wish, "access": box.model_dump()}).state == "accepted"
        return str(wish["subject"])


@pytest.fixture
def party(ours: Caller, keys: SealKeys) -> Party:
    return Party(ours, keys)


def counted(reply: Reply) -> dict[str, dict[str, int]]:
    told = [change.slot for change in reply.changes if change.slot]
    return {each.id: {count.need: count.parties for count in each.needs} for each in told}


def reachable(reply: Reply) -> list[bool]:
    return [change.booking.has_contact for change in reply.changes if change.booking]


def test_a_centre_is_told_how_many_parties_need_what_and_not_which(ours: Caller, party: Party) -> None:
    assert counted(ours.exchange()) == {"s-1": {}}
    ours.desk.book(1)
    party.comes("interpreter", "step-free", size=2)
    party.comes("interpreter", "interpreter")
    reply = ours.exchange()
    assert counted(reply) == {"s-1": {"step-free": 1, "interpreter": 2}}
    bookings = [change.booking for change in reply.changes if change.booking]
    assert len(bookings) == 3
    assert not [each for each in bookings if "interpreter" in each.model_dump_json()]


def test_only_who_has_a_seat_counts_and_each_change_is_told(ours: Caller, party: Party) -> None:
    first = party.comes("hearing", size=3)
    waits = party.comes("sight", size=2, fallback="wait")
    seen = ours.exchange()
    assert counted(seen) == {"s-1": {"hearing": 1}}

    def news() -> dict[str, dict[str, int]]:
        nonlocal seen
        seen = ours.exchange(mark=seen.mark, cursor=seen.cursor)
        return counted(seen)

    assert ours.desk.do("cancel", first) == "accepted"
    assert ours.desk.state(waits)[0] == "confirmed"
    assert news() == {"s-1": {"sight": 1}}
    ours.desk.put(slot("later", 5))
    assert ours.desk.do("move", waits, slot="later") == "accepted"
    assert news() == {"s-1": {}, "later": {"sight": 1}}
    assert ours.desk.do("erase_details", waits) == "accepted"
    assert news() == {"later": {}}


def test_what_is_forgotten_in_time_counts_no_more_and_the_centre_hears_of_it(ours: Caller, party: Party) -> None:
    party.comes("companion", contact={"key": "0" * 16, "box": "QUJD"})
    seen = ours.exchange()
    assert reachable(seen) == [True]
    for told in ({"s-1": {}}, {}):
        with ours.desk.store.writing() as connection:
            assert erase_old(connection, NOW + timedelta(days=1)) == len(told)
        seen = ours.exchange(mark=seen.mark, cursor=seen.cursor)
        assert counted(seen) == told
        assert reachable(seen) == [False] * len(told), "nobody is told to ring them"


def test_nobody_else_is_told_and_the_hub_keeps_no_count(ours: Caller, party: Party) -> None:
    party.comes("step-free")
    assert ours.desk.do("change_slot", "s-1", ANNA, capacity=5, base=1) == "accepted"  # what is held is written anew
    umea, nobody = (Caller(ours.app, ours.desk) for _ in range(2))
    assert umea.enrol(a_code(ours, "umea")).status_code == 200
    assert umea.sign_in().status_code == 200
    with ours.desk.store.reading() as connection:
        bodies = connection.execute(select(SLOTS.c.body)).scalars().all()
    said = [each("POST", "exchange", json={"ledger": ""}).text for each in (umea, nobody)]
    for words in (*said, *bodies):
        assert "heart-rhythm" in words
        assert "needs" not in words
        assert "step-free" not in words


@pytest.mark.expected_logs("the access of a booking can't be opened")
def test_a_box_that_does_not_open_or_says_nonsense_counts_for_nothing(ours: Caller, party: Party) -> None:
    party.comes("sight")
    party.says('{"needs": ["hearing"]}', about=DEVICE.id)
    party.says('{"needs": ["a throne"]}')
    party.says("[]")
    assert counted(ours.exchange()) == {"s-1": {"sight": 1}}


@pytest.mark.expected_logs("the access of a booking can't be opened")
def test_a_box_that_is_nested_beyond_reason_is_no_fault_of_the_hub(ours: Caller, party: Party) -> None:
    for depth in (5000, 970, 950):
        party.says("[" * depth + "]" * depth)
    assert counted(ours.exchange()) == {"s-1": {}}
    key = public_half(X25519PrivateKey.generate()).model_dump()
    body = {"staff": "anna", "key": key, "since": "2026-11-23T00:00:00Z", "until": "2026-11-24T00:00:00Z"}
    assert len(ours("POST", "names", json=body).json()["names"]) == 3
