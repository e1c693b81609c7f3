"""What the staff decides waits a moment, so that it can be undone; nothing else waits, and nothing waits for ever."""

from __future__ import annotations

import pytest

from kiosk.domain.edit_kinds import EDITS
from kiosk.domain.intents import HELD_SECONDS, KINDS, UNDO_SECONDS, is_held

HELD = {
    "check_in",
    "missed",
    "expect",
    "note",
    "noted",
    "cancel",
    "move",
    "resize",
    "confirm",
    "told",
    "open_slots",
    "change_slot",
    "close_slot",
    "reopen_slot",
    "book",
    *EDITS,
}


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_what_can_be_undone_is_held_for_the_staff_and_for_nobody_else(kind: str) -> None:
    assert is_held(kind, "staff", 0) == (kind in HELD)
    assert not is_held(kind, "visitor", 0)
    assert not is_held(kind, "kiosk", 0)


@pytest.mark.parametrize(
    ("age", "held"), [(0.0, True), (5.999, True), (6.0, False), (86400.0, False), (-0.001, False), (-86400.0, False)]
)
def test_it_is_held_for_six_seconds_and_a_clock_that_jumps_holds_nothing_for_ever(age: float, held: bool) -> None:
    assert is_held("check_in", "staff", age) == held


def test_nobody_can_undo_what_the_agent_may_be_taking() -> None:
    assert UNDO_SECONDS <= HELD_SECONDS - 1
