"""One slot at the desk: its parties, and every end that each of them can come to."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.screen.staff_slot import SlotPage
from tests.intents import booking, uuid7
from tests.samples import NOW, Sample
from tests.screen.reading import column, heard, table, turns
from tests.screen.staff_room import ALONE, ASKS, FIRST, TELL, StaffRoom


async def slot(room: StaffRoom, argument: str = "noon") -> SlotPage:
    room.begin()
    page = await room.open("staff-slot", argument)
    assert isinstance(page, SlotPage)
    return page


def party(page: SlotPage, number: str) -> dict[str, object]:
    return next(row for row in table(page.parties) if row["bookingId"] == number)


async def chosen(page: SlotPage) -> list[str]:
    page.chooseTime()
    await turns(20)
    assert page.step == "move"
    return [str(each) for each in column(page.elsewhere.times, "slotId")]


def test_a_slot_shows_who_is_booked_and_what_can_be_done_with_each(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await slot(room)
        assert (page.step, page.slotId, page.day) == ("parties", "noon", "Tuesday 24 November")
        (row,) = table(page.sitting)
        assert (row["time"], row["otherTime"], row["booked"], row["free"]) == ("13:00", "12:00", 3, 5)
        assert column(page.parties, "bookingId") == [FIRST, TELL, ASKS], "who is expected comes before who waits"
        can = ("canCheckIn", "canMiss", "canMove", "canConfirm")
        assert {row["bookingId"]: tuple(row[each] for each in can) for row in table(page.parties)} == {
            FIRST: (True, False, True, False),
            TELL: (True, False, True, False),
            ASKS: (False, False, True, True),
        }
        assert set(column(page.parties, "who")) == {""}

    room.play(story)


def test_a_place_is_offered_only_where_there_is_one(room: StaffRoom, sample: Sample) -> None:
    async def story(room: StaffRoom) -> None:
        page = await slot(room)
        assert party(page, ASKS)["canConfirm"]
        room.staff.hub_tells(sample.slot("noon", hours=2, capacity=12, free=0))
        await page.refresh()
        assert not party(page, ASKS)["canConfirm"]
        assert party(page, ASKS)["canMove"], "to a time that has one"

    room.play(story)


def test_that_nobody_came_can_be_said_once_it_has_begun(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await slot(room)
        assert not any(column(page.parties, "canMiss"))
        page.missed(FIRST)
        await turns(20)
        assert (page.deed.fault, room.staff.kinds()) == ("too_early", [])
        room.staff.clock.instant = NOW + timedelta(hours=2)
        page._clock.timeout.emit()
        await turns(20)
        assert party(page, FIRST)["canMiss"], "the page has seen that it is time"
        page.missed(FIRST)
        await turns(20)
        assert (party(page, FIRST)["standing"], page.deed.fault) == ("missed", "")

    room.play(story)


@pytest.mark.parametrize("after", ["arrived", "missed"])
def test_a_slip_is_put_right_when_it_is_too_late_for_undo(room: StaffRoom, after: str) -> None:
    async def story(room: StaffRoom) -> None:
        page = await slot(room, f"now/{ALONE}")
        assert not party(page, ALONE)["canExpect"]
        room.staff.hub_tells(bookings=(booking(4, slot="now", party=1, state=after),))
        page.start(page.refresh())
        await turns(20)
        assert (party(page, ALONE)["standing"], party(page, ALONE)["canExpect"]) == (after, True)
        page.expect(ALONE)
        await turns(20)
        assert (party(page, ALONE)["canExpect"], page.deed.done, page.deed.undoable) == (False, "expect", True)
        assert party(page, ALONE)["standing"] == ("confirmed" if after == "arrived" else "pending")

    room.play(story)


def test_nobody_is_checked_in_on_another_day(room: StaffRoom) -> None:
    room.staff.hub_tells(bookings=(booking(9, slot="tomorrow"),))

    async def story(room: StaffRoom) -> None:
        page = await slot(room, "tomorrow")
        assert column(page.parties, "canCheckIn") == [False]
        page.checkIn(uuid7(9))
        await turns(20)
        assert (page.deed.fault, room.staff.kinds()) == ("not_today", [])

    room.play(story)


def test_a_slot_that_is_not_there_is_no_page(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        room.begin()
        assert await room.make("staff-slot", "gone") is None
        assert await room.make("staff-slot", "") is None

    room.play(story)


def test_a_party_is_taken_to_hand_and_let_go(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await slot(room)
        steps = heard(page.stepChanged)
        page.take(uuid7(99))
        assert page.step == "parties"
        page.take(ASKS)
        assert (page.step, column(page.atHand, "bookingId"), len(steps)) == ("party", [ASKS], 1)
        page.askToCancel()
        assert page.step == "cancel"
        assert page.step_back()
        assert page.step == "party"
        assert page.step_back()
        assert page.step == "parties"
        assert not page.step_back()

    room.play(story)


def test_the_page_opens_at_the_party_that_it_is_told(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await slot(room, f"noon/{TELL}")
        assert (page.step, column(page.atHand, "bookingId")) == ("party", [TELL])
        other = await room.open("staff-slot", f"noon/{uuid7(99)}")
        assert other.step == "parties"

    room.play(story)


@pytest.mark.parametrize(
    ("what", "number", "after"),
    [("checkIn", FIRST, "arrived"), ("missed", ALONE, "missed"), ("confirm", ASKS, "pending")],
)
def test_one_touch_does_it_and_one_takes_it_back(room: StaffRoom, what: str, number: str, after: str) -> None:
    async def story(room: StaffRoom) -> None:
        page = await slot(room, "now" if number == ALONE else "noon")
        before = party(page, number)
        getattr(page, what)(number)
        await turns(20)
        assert (party(page, number)["standing"], party(page, number)["unsent"]) == (after, True)
        assert page.deed.done == {"checkIn": "check_in"}.get(what, what)
        page.undo()
        await turns(20)
        assert party(page, number) == before

    room.play(story)


def test_told_closes_what_was_to_be_told(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await slot(room, f"noon/{TELL}")
        page.told(TELL)
        await turns(20)
        assert (party(page, TELL)["tell"], page.deed.done, room.staff.kinds()) == ("", "told", ["told"])

    room.play(story)


def test_a_party_is_moved_to_a_time_of_the_same_with_room_and_is_gone_from_here(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await slot(room)
        page.chooseTime()
        await turns(20)
        assert page.step == "parties", "nobody is at hand"
        page.take(FIRST)
        assert await chosen(page) == ["now", "evening", "tomorrow"]
        page.move("evening")
        await turns(20)
        assert (page.step, FIRST in column(page.parties, "bookingId")) == ("parties", False)
        (wish,) = room.staff.unsettled()
        assert (wish.kind, wish.payload["slot"], wish.payload["party"]) == ("move", "evening", 2)
        assert (page.deed.done, page.deed.about) == ("move", "Tue 24 Nov 16:00")
        room.session.speak("fi")
        assert (page.deed.about, page.deed.earlierAbout) == ("ti 24.11. 16.00", "")
        page.undo()
        await turns(20)
        assert FIRST in column(page.parties, "bookingId")

    room.play(story)


def test_how_many_come_is_changed_within_the_room_that_there_is(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await slot(room, f"noon/{FIRST}")
        page.resize()
        page.askSize()
        await turns(20)
        size = page.size
        assert (page.step, size.persons, size.smallest, size.largest, size.waits) == ("size", 2, 1, 7, False)
        size.choose(8)
        size.choose(0)
        assert size.persons == 2, "there is no room for eight, and nobody is no party"
        assert page.step_back()
        assert page.step == "party"
        page.askSize()
        await turns(20)
        assert not size.different
        size.choose(7)
        assert size.different
        page.resize()
        page.resize()
        await turns(20)
        assert (page.step, page.deed.done, party(page, FIRST)["size"]) == ("party", "resize", 7)
        (wish,) = room.staff.unsettled()
        assert (wish.kind, wish.payload) == ("resize", {"party": 7})
        page.undo()
        await turns(20)
        assert party(page, FIRST)["size"] == 2

    room.play(story)


def test_who_asks_for_a_place_can_be_as_many_as_the_time_holds(room: StaffRoom, sample: Sample) -> None:
    async def story(room: StaffRoom) -> None:
        page = await slot(room, f"noon/{ASKS}")
        page.askSize()
        await turns(20)
        assert (page.size.persons, page.size.largest, page.size.waits) == (3, 12, True)
        room.staff.hub_tells(sample.slot("noon", hours=2, capacity=4, free=0))
        page.size.choose(9)
        page.resize()
        await turns(20)
        assert (page.deed.fault, party(page, ASKS)["size"]) == ("party_too_large", 3)

    room.play(story)


@pytest.mark.parametrize("ask", ["chooseTime", "askSize"])
def test_what_is_asked_of_a_party_that_is_let_go_meanwhile_does_not_show(room: StaffRoom, ask: str) -> None:
    async def story(room: StaffRoom) -> None:
        page = await slot(room)
        page.take(FIRST)
        getattr(page, ask)()
        page.step_back()
        await turns(20)
        assert page.step == "parties"

    room.play(story)


def test_later_times_to_move_to_show_once_they_are_asked_for(room: StaffRoom, sample: Sample) -> None:
    room.staff.hub_tells(*(sample.slot(f"more-{number:02}", hours=30 + number) for number in range(11)))

    async def story(room: StaffRoom) -> None:
        page = await slot(room, f"noon/{FIRST}")
        there = await chosen(page)
        assert (len(there), there[:4], page.elsewhere.hasMore) == (12, ["now", "evening", "tomorrow", "more-00"], True)
        page.elsewhere.showMore()
        assert (page.elsewhere.times.rowCount(), page.elsewhere.hasMore) == (14, False)

    room.play(story)


def test_where_nothing_of_the_same_has_room_other_times_show(room: StaffRoom, sample: Sample) -> None:
    room.staff.hub_tells(
        sample.slot("now", hours=-0.25, free=0),
        sample.slot("evening", hours=5, free=1),
        sample.slot("tomorrow", hours=26, free=0),
    )

    async def story(room: StaffRoom) -> None:
        page = await slot(room, f"noon/{FIRST}")
        assert await chosen(page) == ["other"]

    room.play(story)


def test_a_party_is_cancelled_with_a_reason_for_them(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await slot(room, f"noon/{FIRST}")
        page.askToCancel()
        page.cancel("  The guest is ill \n" + "x" * 300)
        await turns(20)
        (wish,) = room.staff.unsettled()
        assert wish.payload["reason"] == ("The guest is ill \n" + "x" * 300)[:200]
        assert (page.step, party(page, FIRST)["standing"], page.deed.done) == ("parties", "cancelled", "cancel")

    room.play(story)


def test_a_note_is_kept_sealed_and_can_be_taken_back(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await slot(room, f"noon/{FIRST}")
        page.askForNote()
        assert page.step == "note"
        page.note("comes with her son")
        await turns(20)
        assert (page.step, page.deed.done, page.deed.undoable, room.staff.kinds()) == ("party", "note", True, ["note"])
        assert not any("her son" in line for line in room.staff.written())
        page.undo()
        await turns(20)
        assert (page.deed.done, room.staff.kinds()) == ("undone", [])

    room.play(story)


def test_what_the_hub_tells_shows_and_a_party_that_has_gone_is_let_go_of(room: StaffRoom, sample: Sample) -> None:
    async def story(room: StaffRoom) -> None:
        page = await slot(room, f"noon/{FIRST}")
        page.deed.failed("wrong_state")
        room.staff.hub_tells(bookings=(booking(1, slot="evening"),))
        page.start(page.refresh())
        await turns(20)
        assert (page.step, FIRST in column(page.parties, "bookingId")) == ("parties", False)
        assert page.deed.fault == "wrong_state", "nobody has gone on"

    room.play(story)


def test_a_closed_page_asks_for_nothing_more(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await slot(room)
        page.close()
        asked = room.store.asked
        page.start(page.refresh())
        await turns(20)
        assert room.store.asked == asked

    room.play(story)
