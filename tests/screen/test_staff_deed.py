"""The strip below a page: what was just done, and a moment in which it can be taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.domain.errors import StoreError
from kiosk.domain.intents import UNDO_SECONDS
from kiosk.screen.staff_change import ChangePage
from kiosk.screen.staff_deed import Deed, Undoing
from kiosk.screen.staff_slot import SlotPage
from tests.samples import NOW
from tests.screen.reading import column, heard, late, turns
from tests.screen.staff_room import FIRST, StaffRoom


def taken_back(_desk: object, _staff: object, _intents: tuple[str, ...]) -> bool:
    return True


def a_deed(undoing: Undoing) -> Deed:
    return Deed(undoing, taken_back, undoing)


def test_what_is_done_can_be_taken_back_until_the_strip_says_no_more() -> None:
    undoing = Undoing()
    deed = a_deed(undoing)
    settled = heard(deed.settled)
    assert (deed.done, deed.undoable, deed.fault) == ("", False, "")
    changed = heard(deed.changed)
    deed.did("check_in", "one")
    assert (deed.done, deed.undoable, deed.earlier, len(changed)) == ("check_in", True, "", 1)
    late(undoing)
    assert (deed.done, deed.undoable, len(settled)) == ("check_in", False, 1), "it stays said"
    assert len(changed) == 2


def test_what_is_done_is_said_for_a_while_and_what_did_not_go_until_somebody_goes_on() -> None:
    undoing = Undoing()
    deed = a_deed(undoing)
    deed.did("check_in", "one")
    assert deed._saying.isActive()
    assert undoing.newest is not None
    assert undoing.newest.timer.interval() < deed._saying.interval() == 10_000
    late(undoing)
    deed._saying.timeout.emit()
    assert (deed.done, deed.undoable, deed.earlier) == ("", False, "")
    deed.did("restore_item")
    assert not deed._saying.isActive(), "the hub has yet to answer"
    deed.did("list")
    deed.failed("full")
    assert not deed._saying.isActive()
    deed.go_on()
    assert (deed.done, deed.fault) == ("", "")


def test_who_goes_on_can_still_take_back_what_was_done() -> None:
    undoing = Undoing()
    deed = a_deed(undoing)
    undone = heard(deed.undone)
    deed.did("check_in", "one")
    done = undoing.newest
    assert done is not None
    deed.go_on()
    assert (deed.done, deed.undoable, deed.earlier) == ("", True, "check_in")
    done.undone.emit()
    assert len(undone) == 1
    late(undoing)
    assert (deed.done, deed.undoable, deed.earlier) == ("", False, ""), "and then nothing is said of it"


def test_the_strip_offers_it_for_less_time_than_the_ledger_gives() -> None:
    undoing = Undoing()
    a_deed(undoing).did("check_in", "one")
    assert undoing.newest is not None
    assert undoing.newest.timer.isActive()
    assert 3_000 <= undoing.newest.timer.interval() < UNDO_SECONDS * 1000


def test_each_deed_has_its_own_moment_whatever_is_said_after_it(monkeypatch: pytest.MonkeyPatch) -> None:
    undoing = Undoing()
    deed = a_deed(undoing)
    deed.did("check_in", "one")
    deed.did("list")
    assert (deed.done, deed.undoable, deed.earlier) == ("list", True, "check_in"), "the list can't be taken back"
    deed.failed("full")
    assert (deed.done, deed.fault, deed.undoable, deed.earlier) == ("", "full", True, "check_in")
    deed.did("cancel", "two")
    assert (deed.done, deed.undoable, deed.earlier) == ("cancel", True, "")
    first = undoing.take()
    assert undoing.take() is None, "a second touch at once is none"
    monkeypatch.setattr("kiosk.screen.staff_deed._AGAIN_SECONDS", 0.0)
    second = undoing.take()
    assert first
    assert second
    assert (first.what, first.intents, second.what, second.intents) == ("cancel", ("two",), "check_in", ("one",))
    assert undoing.take() is None


def test_another_page_offers_what_was_done_on_the_one_before() -> None:
    undoing = Undoing()
    a_deed(undoing).did("check_in", "one")
    next_page = a_deed(undoing)
    assert (next_page.done, next_page.undoable, next_page.earlier) == ("", True, "check_in")
    undoing.clear()
    assert (next_page.undoable, next_page.earlier) == (False, "")


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


def test_what_is_asked_next_takes_the_place_of_what_was_said(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await checked_in(room)
        page.take(FIRST)
        page.deed.did("told")
        page.askToCancel()
        assert (page.step, page.deed.done, page.deed.earlier) == ("cancel", "", "check_in")
        change = await room.open("staff-change", "noon")
        assert isinstance(change, ChangePage)
        change.deed.did("change_slot")
        change.askWhy("cancel")
        assert (change.step, change.deed.done) == ("cancel", "")

    room.play(story)


def test_undo_that_comes_too_late_says_so_and_leaves_it(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await checked_in(room)
        room.staff.clock.instant = NOW + timedelta(seconds=UNDO_SECONDS)
        page.undo()
        await turns(20)
        assert (page.deed.done, page.deed.fault, page.deed.undoable) == ("", "gone_out", False)
        assert (standing(page), room.staff.kinds()) == ("arrived", ["check_in"])

    room.play(story)


def test_a_deed_that_is_refused_says_why_and_the_one_before_can_still_be_taken_back(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await checked_in(room)
        page.checkIn(FIRST)
        await turns(20)
        assert (page.deed.done, page.deed.fault) == ("", "wrong_state")
        assert (page.deed.undoable, page.deed.earlier) == (True, "check_in"), "that they came can still be taken back"

    room.play(story)


@pytest.mark.expected_logs("the desk has to wait: the disk is full")
def test_a_file_that_fails_and_a_lock_are_told(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await checked_in(room)
        room.store.fails = StoreError("the disk is full")
        page.undo()
        await turns(20)
        assert (page.deed.fault, page.deed.undoable, page.deed.earlier) == ("failed", True, "check_in"), "try again"
        room.store.fails = None
        room.shift.staff.lock()
        page.missed(FIRST)
        await turns(20)
        assert (page.deed.fault, room.staff.kinds()) == ("locked", ["check_in"])

    room.play(story)


def test_from_the_next_page_it_is_taken_back_as_well_and_the_page_before_shows_that(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        before = await checked_in(room)
        today = await room.open("staff-today")
        assert (today.deed.done, today.deed.earlier) == ("", "check_in")
        today.undo()
        await turns(20)
        assert (today.deed.done, today.deed.undoable, room.staff.kinds()) == ("undone", False, [])
        before.come_back()
        await turns(20)
        assert (standing(before), before.deed.undoable) == ("confirmed", False)
        assert before.deed.done == "", "they are not checked in"

    room.play(story)


def test_a_day_that_is_opened_again_from_another_page_is_open_when_one_comes_back(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        room.begin()
        page = await room.open("staff-close", "2026-11-24")
        page.closeDay("")
        await turns(20)
        assert page.done
        slot = await room.open("staff-slot", "noon")
        slot.undo()
        await turns(20)
        assert (slot.deed.done, page.done) == ("undone", False), "the day is open again"
        assert room.staff.kinds() == []
        page.come_back()
        await turns(20)
        assert (page.done, page.deed.done) == (False, "")

    room.play(story)


def test_nothing_is_taken_back_in_the_next_shift(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        await checked_in(room)
        room.shift.leave()
        room.begin()
        page = await room.open("staff-slot", "noon")
        page.undo()
        await turns(20)
        assert (page.deed.undoable, page.deed.done, room.staff.kinds()) == (False, "", ["check_in"])

    room.play(story)
