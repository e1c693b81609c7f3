"""Slots: times that make sense, and places that are counted in persons."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from kiosk.domain.slots import Slot

GOOD: dict[str, Any] = {
    "id": "s-1",
    "centre": "umea",
    "item": "heart-rhythm",
    "starts": "2026-11-24T10:00:00+01:00",
    "ends": "2026-11-24T10:30:00+01:00",
    "capacity": 4,
    "free": 0,
}


def test_a_slot_may_be_full_empty_or_in_between() -> None:
    assert [Slot.model_validate(GOOD | {"free": free}).free for free in (0, 2, 4)] == [0, 2, 4]


def test_a_guest_joins_from_another_centre() -> None:
    slot = Slot.model_validate(GOOD | {"guest": {"centre": "seinajoki", "name": "Aino Esimerkki"}})
    assert slot.guest is not None
    assert slot.guest.centre == "seinajoki"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"ends": "2026-11-24T10:00:00+01:00"}, "the slot ends before it starts"),
        ({"ends": "2026-11-24T10:30:00+02:00"}, "the slot ends before it starts"),
        ({"starts": "2026-11-24T10:00:00"}, "timezone"),
        ({"free": 5}, "more places are free than there are"),
        ({"free": -1}, "free"),
        ({"capacity": 0}, "capacity"),
        ({"capacity": 501}, "capacity"),
        ({"station": "By The Window"}, "station"),
        ({"guest": {"centre": "seinajoki"}}, "guest.name"),
    ],
)
def test_a_slot_that_makes_no_sense_is_refused(change: dict[str, Any], words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        Slot.model_validate(GOOD | change)
