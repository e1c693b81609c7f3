"""Booking for somebody at the desk: a time, how many, who; the code shows until the page is left, and no longer."""

from __future__ import annotations

import pytest

from kiosk.domain.errors import StoreError
from kiosk.screen.staff_book import DeskBookPage
from tests.samples import Sample
from tests.screen.reading import column, late, table, turns
from tests.screen.staff_room import StaffRoom


async def desk(room: StaffRoom, slot: str = "") -> DeskBookPage:
    room.begin()
    page = await room.open("staff-book", slot)
    assert isinstance(page, DeskBookPage)
    return page


async def book(page: DeskBookPage) -> None:
    page.book()
    await turns(20)


def test_times_that_are_not_over_and_not_closed_show_soonest_first(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await desk(room)
        assert column(page.times, "slotId") == ["now", "noon", "evening", "full", "other", "tomorrow"]
        assert column(page.times, "day") == ["Tuesday 24 November", "", "", "", "", "Wednesday 25 November"]
        assert (page.slotId, page.largest, column(page.chosen, "slotId"), page.hasMore) == ("", 1, [], False)

    room.play(story)


def test_later_times_show_when_asked_for(room: StaffRoom, sample: Sample) -> None:
    room.staff.hub_tells(*(sample.slot(f"more-{n}", hours=48 + n) for n in range(5)))

    async def story(room: StaffRoom) -> None:
        page = await desk(room)
        assert (page.times.rowCount(), page.hasMore) == (8, True)
        page.showMore()
        assert (page.times.rowCount(), page.hasMore) == (11, False)

    room.play(story)


def test_a_time_is_chosen_and_another(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await desk(room, "noon")
        assert (page.slotId, page.largest, column(page.chosen, "slotId")) == ("noon", 12, ["noon"])
        page.chooseSize(9)
        page.chooseSize(13)
        page.chooseSize(0)
        assert page.size == 9
        page.choose("gone")
        assert page.slotId == "noon"
        page.chooseAnother()
        assert (page.slotId, column(page.chosen, "slotId")) == ("", [])
        page.choose("evening")
        assert (page.slotId, page.size) == ("evening", 4), "no more than the time holds"

    room.play(story)


def test_who_finds_no_room_goes_on_the_waiting_list_and_that_is_said_before(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await desk(room, "noon")
        waits = []
        for size in (5, 6):
            page.chooseSize(size)
            waits.append(page.wait)
        assert waits == [False, True]
        await book(page)
        (wish,) = room.staff.unsettled()
        assert (wish.payload["fallback"], wish.payload["party"]) == ("wait", 6)

    room.play(story)


def test_who_finds_room_only_with_what_others_hold_is_told_so(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await desk(room, "noon")
        (chosen,) = table(page.chosen)
        here, all_of_it = chosen["free"], chosen["free"] + chosen["elsewhere"]
        assert here < all_of_it < page.largest
        told = []
        for size in (here, here + 1, all_of_it, all_of_it + 1):
            page.chooseSize(size)
            told.append((page.wait, page.withOthers))
        assert told == [(False, False), (True, True), (True, True), (True, False)]

    room.play(story)


def test_a_booking_is_taken_back_and_the_form_is_there_again(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await desk(room, "noon")
        page.chooseSize(2)
        page.who.type("name", "Aino Salo")
        await book(page)
        assert (page.code != "", page.deed.done, room.staff.kinds()) == (True, "book", ["book"])
        assert page.deed.undoable
        page.undo()
        await turns(20)
        assert (page.code, page.deed.done, room.staff.kinds()) == ("", "undone", [])
        assert (page.slotId, page.size, page.who.name) == ("noon", 2, "Aino Salo"), "nobody has to type it again"
        await book(page)
        assert (page.code != "", page.state, room.staff.kinds()) == (True, "pending", ["book"])

    room.play(story)


def test_only_who_comes_today_can_be_here(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await desk(room, "now")
        page.chooseHere(True)
        assert (page.canBeHere, page.here) == (True, True)
        page.choose("tomorrow")
        assert (page.canBeHere, page.here) == (False, False)
        page.chooseHere(True)
        assert not page.here
        page.choose("now")
        page.chooseHere(True)
        await book(page)
        assert room.staff.unsettled()[0].payload["arrived"] is True

    room.play(story)


def test_they_are_booked_in_their_language_with_their_name_sealed(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await desk(room, "noon")
        assert page.spoken == "en", "that of the screen"
        page.chooseSpoken("sv")
        page.chooseSpoken("de")
        page.chooseSize(2)
        page.who.type("name", "Aino Salo")
        page.who.type("phone", "040 123 4567")
        page.who.toggle("hearing")
        assert page.holds_words()
        await book(page)
        (wish,) = room.staff.unsettled()
        given = {name: wish.payload[name] for name in ("slot", "party", "language", "fallback")}
        assert given == {"slot": "noon", "party": 2, "language": "sv", "fallback": "none"}
        assert wish.payload["contact"]
        assert wish.payload["access"]
        assert wish.person == {"kind": "staff", "staff": "anna"}
        assert not any("Aino" in line or "1234567" in line for line in room.staff.written())
        assert (page.who.empty, page.holds_words(), page.deed.done, page.deed.undoable) == (False, False, "book", True)
        late(room.shift.undoing)
        assert (page.who.empty, page.deed.undoable) == (True, False), "nobody needs it any more"

    room.play(story)


def test_the_code_opens_the_booking_and_goes_with_the_page(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await desk(room, "noon")
        assert page.code == ""
        await book(page)
        assert len(page.code) == 9
        party = room.staff.desk.view.of_code(room.shift.staff, page.code)
        assert party is not None
        assert party.slot == "noon"
        page.close()
        assert (page.code, page.who.empty) == ("", True)

    room.play(story)


def test_a_code_that_comes_when_the_page_has_been_left_is_not_kept(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await desk(room, "noon")
        room.store.lets.clear()
        await book(page)
        page.close()
        room.store.lets.set()
        await turns(20)
        assert room.staff.kinds() == ["book"]
        assert page.code == ""

    room.play(story)


def test_it_is_booked_once_however_often_it_is_touched(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await desk(room, "noon")
        room.store.lets.clear()
        page.book()
        await book(page)
        room.store.lets.set()
        await turns(20)
        await book(page)
        page.chooseAnother()
        assert (page.slotId, room.staff.kinds()) == ("noon", ["book"])

    room.play(story)


def test_nothing_is_booked_without_a_time(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        await book(await desk(room))
        assert room.staff.kinds() == []

    room.play(story)


@pytest.mark.parametrize(
    ("field", "words", "fault"),
    [("name", "131052-308T", "identity_number"), ("phone", "12", "phone"), ("email", "aino", "email")],
)
def test_what_is_wrong_with_a_field_is_told_there_and_can_be_mended(
    room: StaffRoom, field: str, words: str, fault: str
) -> None:
    async def story(room: StaffRoom) -> None:
        page = await desk(room, "noon")
        page.who.type(field, words)
        await book(page)
        assert page.who.property(f"{field}Fault") == fault
        assert (page.code, room.staff.kinds()) == ("", [])
        page.who.type(field, "")
        await book(page)
        assert room.staff.kinds() == ["book"]

    room.play(story)


@pytest.mark.parametrize(("slot", "reason"), [("closed", "slot_closed"), ("groups", "party_too_small")])
def test_what_is_refused_is_told_and_keeps_what_was_typed(
    room: StaffRoom, sample: Sample, slot: str, reason: str
) -> None:
    room.staff.hub_tells(sample.slot("groups", hours=9, least=3))

    async def story(room: StaffRoom) -> None:
        page = await desk(room, slot)
        page.who.type("name", "Aino")
        await book(page)
        assert (page.deed.fault, page.code, page.who.name, room.staff.kinds()) == (reason, "", "Aino", [])

    room.play(story)


@pytest.mark.expected_logs("the desk has to wait")
def test_a_file_that_fails_is_told_and_the_next_touch_goes(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await desk(room, "noon")
        room.store.fails = StoreError("the disk is full")
        await book(page)
        assert page.deed.fault == "failed"
        room.store.fails = None
        await book(page)
        assert page.code

    room.play(story)


def test_news_of_the_hub_shows_without_losing_what_was_chosen(room: StaffRoom, sample: Sample) -> None:
    async def story(room: StaffRoom) -> None:
        page = await desk(room, "noon")
        page.chooseSize(3)
        page.who.type("name", "Aino")
        room.staff.hub_tells(sample.slot("noon", hours=2, capacity=12, free=1))
        page.start(page.refresh())
        await turns(20)
        assert (page.slotId, page.size, page.wait, page.who.name) == ("noon", 3, True, "Aino")

    room.play(story)
