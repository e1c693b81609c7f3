"""What the hub refused, at the desk: what it was about, who it was for, and seeing to it, which can be taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.domain.persons import Role
from kiosk.screen.staff_refused import RefusedPage
from kiosk.screen.staff_today import TodayPage
from tests.intents import uuid7
from tests.samples import NOW
from tests.screen.reading import column, table, turns
from tests.screen.staff_room import ALONE, FIRST, StaffRoom


def end(room: StaffRoom, intent: str, reason: str = "full") -> str:
    room.staff.hub_refuses(reason)
    room.staff.settle()
    return intent


async def opened(room: StaffRoom, intent: str, *roles: Role) -> RefusedPage:
    room.begin(*roles)
    page = await room.open("staff-refused", intent)
    assert isinstance(page, RefusedPage)
    return page


def test_a_move_that_was_refused_tells_both_times_the_party_and_who_wanted_it(room: StaffRoom) -> None:
    intent = end(room, room.staff.desk.work.move(room.staff.session(), FIRST, "tomorrow"))

    async def story(room: StaffRoom) -> None:
        page = await opened(room, intent)
        assert (page.what, page.reason, page.by, page.decided) == ("move", "full", "Anna Ek", "Tue 24 Nov 11:00")
        assert (page.day, page.toDay) == ("Tuesday 24 November", "Wednesday 25 November")
        assert (column(page.sitting, "slotId"), column(page.to, "slotId")) == (["noon"], ["tomorrow"])
        assert [(row["bookingId"], row["size"], row["who"]) for row in table(page.party)] == [(FIRST, 2, "")]
        assert (page.slotId, page.bookingId, page.times) == ("noon", FIRST, 0)
        room.session.speak("fi")
        assert page.day == "Tiistai 24. marraskuuta"

    room.play(story)


def test_a_booking_that_was_refused_tells_the_time_and_that_nobody_can_look_up_whose_it_was(room: StaffRoom) -> None:
    made = room.staff.desk.work.book(room.staff.session(), "evening", 2, language="sv")
    end(room, made.intent)

    async def story(room: StaffRoom) -> None:
        page = await opened(room, made.intent)
        assert (page.slotId, page.bookingId, column(page.party, "standing")) == ("evening", "", ["refused"])
        page.showNames()
        await turns(20)
        assert page.names.state == "hidden", "there is nothing to ask the hub for"

    room.play(story)


def test_seeing_to_it_takes_it_from_to_do_and_undo_brings_it_back(room: StaffRoom) -> None:
    intent = end(room, room.staff.desk.work.check_in(room.staff.session(), ALONE))

    async def story(room: StaffRoom) -> None:
        page = await opened(room, intent)
        today = await room.open("staff-today")
        assert isinstance(today, TodayPage)
        page.see()
        await turns(20)
        assert (page.seen, page.deed.done, page.deed.undoable) == (True, "seen", True)
        assert column(page.sitting, "slotId") == ["now"], "what it was about still shows"
        today.start(today.refresh())
        await turns(20)
        assert "refused" not in column(today.waiting, "kind")
        page.undo()
        await turns(20)
        assert (page.seen, page.deed.done) == (False, "undone")
        today.start(today.refresh())
        await turns(20)
        assert column(today.waiting, "id")[0] == intent
        page.see()
        await turns(20)
        assert await room.make("staff-refused", intent) is None

    room.play(story)


def test_who_may_not_work_with_bookings_sees_it_and_leaves_it(room: StaffRoom) -> None:
    intent = end(room, room.staff.desk.work.check_in(room.staff.session(), ALONE))

    async def story(room: StaffRoom) -> None:
        page = await opened(room, intent, "editor")
        before = room.staff.written()
        page.see()
        await turns(20)
        assert (page.seen, page.deed.fault, room.staff.written()) == (False, "locked", before)

    room.play(story)


def test_names_are_asked_for_the_one_booking_and_go_with_the_page(
    room: StaffRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.screen.staff_names._PAUSE_SECONDS", 0)
    intent = end(room, room.staff.desk.work.check_in(room.staff.session(), ALONE))
    asked: list[tuple[timedelta, timedelta]] = []
    ask = room.staff.desk.names.ask
    monkeypatch.setattr(
        room.staff.desk.names,
        "ask",
        lambda staff, since, until, slot: (asked.append((since - NOW, until - NOW)), ask(staff, since, until, slot))[1],
    )

    async def story(room: StaffRoom) -> None:
        page = await opened(room, intent)
        page.showNames()
        await turns(20)
        assert page.names.state == "waiting"
        assert [until - since for since, until in asked] == [timedelta(seconds=1)]
        page.close()
        assert page.names.state == "hidden"

    room.play(story)


def test_a_change_that_was_refused_tells_all_that_was_wanted(room: StaffRoom) -> None:
    change, anna = room.staff.desk.slots.change_slot, room.staff.session()
    all_of_it = end(room, change(anna, "noon", 1, capacity=20, host="ben", station=None), "below_promised")
    places = end(room, change(anna, "noon", 1, capacity=19), "below_promised")
    moved = end(room, room.staff.desk.work.move(anna, FIRST, "tomorrow"))

    async def story(room: StaffRoom) -> None:
        told = []
        for intent in (all_of_it, places, moved):
            page = await opened(room, intent)
            told.append((page.wantedPlaces, page.wantsHost, page.wantedHost, page.wantsStation, page.wantedStation))
        assert told == [(20, True, "Ben Dal", True, 0), (19, False, "", False, 0), (0, False, "", False, 0)]

    room.play(story)


def test_what_nobody_was_refused_is_no_page(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        room.begin()
        assert await room.make("staff-refused", uuid7(99)) is None

    room.play(story)
