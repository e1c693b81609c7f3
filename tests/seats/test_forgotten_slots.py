"""A slot that was opened after the hub's last backup, and forgotten with it, while people count on it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.hub.agenda import put_slots
from kiosk.paths import DataFolder

from .template import begin_from_the_template, new_room
from .world import NOW, Hub, Kiosk, _slot


class Centre:
    """A hub and its three kiosks, and ``party``, which is opened after the last backup."""

    def __init__(self, root: Path) -> None:
        devices = begin_from_the_template(root)
        self.hub = Hub(root)
        self.kiosks = [
            Kiosk(DataFolder(root / f"kiosk-{number}"), self.hub, device, number)
            for number, device in enumerate(devices)
        ]

    def live(self, *kiosks: Kiosk) -> None:
        """Everybody talks, some days' worth of it."""
        for _ in range(4):
            for kiosk in kiosks or self.kiosks:
                kiosk.live()

    def states(self, kiosk: Kiosk) -> dict[str, str]:
        return {each.id: each.state for each in kiosk.projection.bookings.parties(["party"])}


@pytest.fixture
def centre(monkeypatch: pytest.MonkeyPatch) -> Iterator[Centre]:
    monkeypatch.setattr("kiosk.services.book.code_hash", lambda code: code.encode().hex().zfill(64))
    root = new_room()
    made = Centre(root)
    yield made
    for kiosk in made.kiosks:
        kiosk.end()
    made.hub.close()
    shutil.rmtree(root)


def _book(kiosk: Kiosk, party: int) -> str:
    return kiosk.booker.book("party", party, language="fi", fallback="request").booking


@pytest.mark.parametrize("tells", ["the kiosk that booked", "another kiosk"])
def test_who_was_confirmed_there_stays_so_and_who_waits_for_an_answer_is_under_to_do(
    centre: Centre, tells: str
) -> None:
    first, second, third = centre.kiosks
    with centre.hub.store.writing() as connection:
        put_slots(connection, [_slot("party", 5)], keep=True)
    centre.live()
    first.there = False
    offline = _book(first, 1)
    assert first.booker.state(offline).state == "confirmed", "from the seats that it holds"
    known, request = _book(second, 1), _book(third, 6)
    centre.live(second, third)
    assert centre.states(third)[request] == "requested"
    centre.hub.restore()
    first.there = tells == "the kiosk that booked"
    centre.live(*centre.kiosks if first.there else (second, third))
    first.there = True
    centre.live()
    centre.hub.clock.instant += timedelta(seconds=30)
    centre.live()
    for kiosk in centre.kiosks:
        slot = kiosk.projection.slot("party")
        assert slot is not None
        assert (slot.state, slot.starts) == ("open", NOW + timedelta(hours=5))
        assert centre.states(kiosk) == {known: "confirmed", offline: "confirmed", request: "requested"}
        assert [each.id for each in kiosk.projection.bookings.to_do()] == [request]
        assert kiosk.unsettled() == 0


def test_a_kiosk_for_which_a_person_did_not_want_to_wait_tells_of_it_when_it_comes(centre: Centre) -> None:
    first, *others = centre.kiosks
    with centre.hub.store.writing() as connection:
        put_slots(connection, [_slot("party", 5)], keep=True)
    centre.live()
    first.there = False
    certain, asked = _book(first, 1), _book(first, 3)
    assert (first.booker.state(certain).state, first.booker.state(asked).state) == ("confirmed", "pending")
    centre.hub.restore()
    centre.live(*others)
    centre.hub.go_on()
    centre.live(*others)
    assert others[0].projection.slot("party") is None
    centre.hub.clock.instant += timedelta(seconds=30)
    first.there = True
    centre.live()
    for kiosk in centre.kiosks:
        assert centre.states(kiosk) == {certain: "confirmed", asked: "confirmed"}
        assert [(each.id, each.tell) for each in kiosk.projection.bookings.to_do()] == [(asked, "confirmed")]


def test_what_the_staff_did_with_it_is_told_again_and_nothing_of_it_is_refused(centre: Centre) -> None:
    first, second, _ = centre.kiosks
    plans = [
        {**_slot(name, hours).model_dump(mode="json", exclude={"free", "state", "reason", "revision", "needs"})}
        for name, hours in (("party", 5), ("empty", 8))
    ]
    first.put("open_slots", first.ids.new(), slots=plans)
    centre.live()
    centre.hub.clock.instant += timedelta(seconds=30)
    centre.live()
    first.put("change_slot", "party", base=1, capacity=8)
    first.put("close_slot", "empty", reason="Kokous")
    made = _book(second, 2)
    centre.hub.clock.instant += timedelta(seconds=30)
    centre.live()
    centre.hub.restore()
    centre.live(second)  # it tells of the slot first
    centre.live()
    for kiosk in centre.kiosks:
        party, empty = kiosk.projection.slot("party"), kiosk.projection.slot("empty")
        assert party is not None
        assert empty is not None
        assert (party.capacity, empty.state, empty.reason) == (8, "closed", "Kokous")
        assert centre.states(kiosk) == {made: "confirmed"}
        assert kiosk.projection.bookings.refused(NOW) == ()


def test_a_slot_that_nobody_counts_on_stays_forgotten(centre: Centre) -> None:
    with centre.hub.store.writing() as connection:
        put_slots(connection, [_slot("party", 5)], keep=True)
    centre.live()
    centre.hub.restore()
    centre.live()
    assert [kiosk.projection.slot("party") for kiosk in centre.kiosks] == [None] * 3
