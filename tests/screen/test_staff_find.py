"""Finding a booking by its code: typed, or read by a scanner, which checks in as well; the code is forgotten."""

from __future__ import annotations

import pytest

from kiosk.screen.staff_find import FindPage
from kiosk.screen.staff_slot import SlotPage
from tests.intents import CODE
from tests.screen.lockdown_traces import traces
from tests.screen.reading import column, heard, turns
from tests.screen.staff_room import FIRST, StaffRoom

UNKNOWN = "ZZZZ0000"


async def finding(room: StaffRoom, scanned: str = "") -> FindPage:
    room.begin()
    page = await room.open("staff-find", scanned)
    assert isinstance(page, FindPage)
    return page


async def find(page: FindPage, words: str) -> None:
    page.type(words)
    page.find()
    await turns(20)


@pytest.mark.parametrize("words", [CODE, "7k2m-9qxa", "7k2m 9qxa"])
def test_a_typed_code_leads_to_its_party_and_does_nothing_else(room: StaffRoom, words: str) -> None:
    async def story(room: StaffRoom) -> None:
        page = await finding(room)
        found = heard(page.found)
        await find(page, words)
        assert found == [(f"noon/{FIRST}",)]
        assert (page.unknown, room.staff.kinds()) == (False, [])
        assert traces(words, page) == [], "it is done with"

    room.play(story)


@pytest.mark.parametrize("words", [UNKNOWN, "7K2M", "hello"])
def test_an_unknown_code_is_told_until_it_is_changed(room: StaffRoom, words: str) -> None:
    async def story(room: StaffRoom) -> None:
        page = await finding(room)
        found = heard(page.found)
        await find(page, words)
        assert (page.unknown, found) == (True, [])
        page.type(words)
        assert page.unknown, "nothing was changed"
        page.type(words[:-1])
        assert not page.unknown

    room.play(story)


def test_nothing_typed_is_nothing_to_look_for(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await finding(room)
        asked = room.store.asked
        await find(page, "  ")
        page.begin()
        await turns(5)
        assert room.store.asked == asked

    room.play(story)


def test_a_scanned_code_leads_to_its_party_and_checks_it_in(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await finding(room, CODE)
        found = heard(page.found)
        page.begin()
        await turns(20)
        assert found == [(f"noon/{FIRST}/in",)]
        slot = await room.open("staff-slot", str(found[0][0]))
        assert isinstance(slot, SlotPage)
        assert (slot.step, column(slot.atHand, "standing"), slot.deed.done) == ("party", ["arrived"], "check_in")
        assert room.staff.kinds() == ["check_in"]
        slot.undo()
        await turns(20)
        assert (column(slot.atHand, "standing"), room.staff.kinds()) == (["confirmed"], [])
        page.begin()
        await turns(20)
        assert len(found) == 1, "coming back to the page looks for nothing"

    room.play(story)


def test_a_scanned_code_that_is_nobodys_is_told(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await finding(room, UNKNOWN)
        page.begin()
        await turns(20)
        assert page.unknown

    room.play(story)


def test_closing_forgets_the_code_and_hears_no_answer(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await finding(room)
        found = heard(page.found)
        room.store.lets.clear()
        await find(page, CODE)
        page.close()
        room.store.lets.set()
        await turns(20)
        assert (found, page.unknown) == ([], False)
        assert traces(CODE, page) == []

    room.play(story)
