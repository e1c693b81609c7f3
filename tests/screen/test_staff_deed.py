"""The strip below a page: what was just done, and a moment in which it can be taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QObject

from kiosk.domain.errors import StoreError
from kiosk.domain.intents import UNDO_SECONDS
from kiosk.screen.staff_page import Deed
from kiosk.screen.staff_slot import SlotPage
from tests.samples import NOW
from tests.screen.reading import column, heard, turns
from tests.screen.staff_room import FIRST, StaffRoom


def test_what_is_done_can_be_taken_back_until_the_strip_says_no_more() -> None:
    holder = QObject()
    deed = Deed(holder)
    changed = heard(deed.changed)
    assert (deed.done, deed.undoable, deed.fault) == ("", False, "")
    deed.did("check_in", "one")
    assert (deed.done, deed.undoable, deed.intents) == ("check_in", True, ("one",))
    deed._timer.timeout.emit()
    assert (deed.done, deed.undoable) == ("check_in", False), "it stays said"
    assert len(changed) == 2


def test_the_strip_offers_it_for_less_time_than_the_ledger_gives() -> None:
    holder = QObject()
    deed = Deed(holder)
    deed.did("check_in", "one")
    assert deed._timer.isActive()
    assert 3_000 <= deed._timer.interval() < UNDO_SECONDS * 1000


def test_a_second_deed_has_its_own_moment_and_a_fault_ends_the_first() -> None:
    holder = QObject()
    deed = Deed(holder)
    deed.did("check_in", "one")
    deed.did("cancel", "two")
    assert (deed.done, deed.intents) == ("cancel", ("two",))
    deed.failed("full")
    assert (deed.done, deed.undoable, deed.fault, deed._timer.isActive()) == ("", False, "full", False)
    deed.did("list")
    assert (deed.done, deed.undoable, deed.fault) == ("list", False, "")


async def checked_in(room: StaffRoom) -> SlotPage:
    room.begin()
    page = await room.open("staff-slot", "noon")
    assert isinstance(page, SlotPage)
    page.checkIn(FIRST)
    await turns(20)
    assert (page.deed.done, page.deed.undoable, room.staff.kinds()) == ("check_in", True, ["check_in"])
    return page


def standing(page: SlotPage) -> str:
    return dict(zip(column(page.parties, "bookingId"), column(page.parties, "standing"), strict=True))[FIRST]


def test_undo_takes_it_back_and_says_so_once(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await checked_in(room)
        assert standing(page) == "arrived"
        page.undo()
        await turns(20)
        assert (page.deed.done, page.deed.undoable, standing(page)) == ("undone", False, "confirmed")
        assert room.staff.kinds() == []
        asked = room.store.asked
        page.undo()
        await turns(20)
        assert room.store.asked == asked

    room.play(story)


def test_undo_that_comes_too_late_says_so_and_leaves_it(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await checked_in(room)
        room.staff.clock.instant = NOW + timedelta(seconds=UNDO_SECONDS)
        page.undo()
        await turns(20)
        assert (page.deed.done, page.deed.fault, page.deed.undoable) == ("", "too_late", False)
        assert (standing(page), room.staff.kinds()) == ("arrived", ["check_in"])

    room.play(story)


def test_a_deed_that_is_refused_says_why_and_offers_nothing(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await checked_in(room)
        page.checkIn(FIRST)
        await turns(20)
        assert (page.deed.done, page.deed.fault, page.deed.undoable) == ("", "wrong_state", False)

    room.play(story)


@pytest.mark.expected_logs("the desk has to wait: the disk is full")
def test_a_file_that_fails_and_a_lock_are_told(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await checked_in(room)
        room.store.fails = StoreError("the disk is full")
        page.undo()
        await turns(20)
        assert (page.deed.fault, page.deed.undoable) == ("failed", False)
        room.store.fails = None
        room.shift.staff.lock()
        page.missed(FIRST)
        await turns(20)
        assert (page.deed.fault, room.staff.kinds()) == ("locked", ["check_in"])

    room.play(story)
