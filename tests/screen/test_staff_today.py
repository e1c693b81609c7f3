"""Today at the desk: what is over and what is to come, what waits for a person, and one touch to check in."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from kiosk.screen.staff_list import day_list
from kiosk.screen.staff_today import TodayPage
from tests.intents import booking, uuid7
from tests.samples import NOW, Sample
from tests.screen.reading import column, heard, table, turns
from tests.screen.staff_room import ALONE, ASKS, FIRST, TELL, StaffRoom

WORDS = {
    "headings": ["Time", "What", "Station", "Host", "Booked"],
    "nothing": "Nothing",
    "foot": "Foot",
    "states": {},
    "languages": {},
    "needs": {},
    "persons": ["1 person", "%1 persons"],
}


async def today(room: StaffRoom) -> TodayPage:
    if not room.shift.on:
        room.begin()
    page = await room.open("staff-today")
    assert isinstance(page, TodayPage)
    return page


async def refresh(page: TodayPage) -> None:
    page.start(page.refresh())
    await turns(20)


def test_the_day_is_told_before_and_after_now_with_the_time_on_both_shores(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await today(room)
        assert (page.day, page.time, page.otherTime, page.otherCity) == (
            "Tuesday 24 November",
            "11:00",
            "10:00",
            "Umeå",
        )
        assert column(page.over, "slotId") == ["over"]
        assert column(page.coming, "slotId") == ["now", "noon", "evening", "full", "other", "closed"]
        now, noon, *_ = table(page.coming)
        assert (now["time"], now["ends"], now["otherTime"], now["when"]) == ("10:45", "11:15", "09:45", "now")
        assert (now["host"], now["station"], now["booked"], now["free"], now["only"]) == ("Anna Ek", 2, 1, 3, ALONE)
        assert (noon["when"], noon["booked"], noon["waiting"], noon["only"]) == ("coming", 3, 1, "")

    room.play(story)


def test_what_waits_for_a_person_is_told_people_first_and_then_requests(room: StaffRoom) -> None:
    intent = room.staff.desk.work.check_in(room.staff.session(), ALONE)
    room.staff.hub_refuses("full")
    room.staff.settle()

    async def story(room: StaffRoom) -> None:
        page = await today(room)
        assert [(row["kind"], row["what"], row["id"], row["slotId"]) for row in table(page.waiting)] == [
            ("refused", "check_in", intent, "now"),
            ("tell", "moved", TELL, "noon"),
            ("request", "", ASKS, "noon"),
        ]
        assert page.toDo == 3
        row = table(page.waiting)[0]
        assert (row["title"], row["moment"], row["size"], row["reason"]) == (
            "Title of heart-rhythm",
            "Tue 24 Nov 10:45",
            1,
            "full",
        )

    room.play(story)


def test_one_touch_checks_in_and_one_takes_it_back(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await today(room)
        page.checkIn(ALONE)
        await turns(20)
        row = table(page.coming)[0]
        assert (row["here"], row["expected"], row["only"]) == (1, 0, "")
        assert (page.deed.done, page.deed.undoable) == ("check_in", True)
        page.undo()
        await turns(20)
        row = table(page.coming)[0]
        assert (row["here"], row["expected"], row["only"]) == (0, 1, ALONE)
        assert room.staff.kinds() == []

    room.play(story)


def test_time_moves_a_slot_from_what_is_to_come_to_what_is_over(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await today(room)
        changed = heard(page.changed)
        room.staff.clock.instant = NOW + timedelta(minutes=15)
        await refresh(page)
        assert (column(page.over, "slotId"), page.time) == (["over", "now"], "11:15")
        assert changed

    room.play(story)


def test_news_of_the_hub_shows(room: StaffRoom, sample: Sample) -> None:
    async def story(room: StaffRoom) -> None:
        page = await today(room)
        room.staff.hub_tells(
            sample.slot("now", hours=-0.25, state="cancelled", free=0, reason="The guest is ill"),
            bookings=(booking(4, slot="now", party=1, state="cancelled", tell="cancelled"), booking(9, slot="evening")),
        )
        await refresh(page)
        now = table(page.coming)[0]
        assert (now["standing"], now["reason"], now["only"]) == ("cancelled", "The guest is ill", "")
        assert page.toDo == 3
        evening = next(row for row in table(page.coming) if row["slotId"] == "evening")
        assert evening["only"] == uuid7(9)

    room.play(story)


def test_midnight_brings_the_next_day(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await today(room)
        room.staff.clock.instant = NOW + timedelta(hours=13)  # 0.00 in Seinäjoki, 23.00 in Umeå
        await refresh(page)
        assert (page.day, page.time, page.otherTime) == ("Wednesday 25 November", "00:00", "23:00")
        assert (column(page.over, "slotId"), column(page.coming, "slotId")) == ([], ["tomorrow"])

    room.play(story)


def test_another_language_is_spoken_at_once(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await today(room)
        room.session.speak("fi")
        assert (page.day, page.time, column(page.coming, "title")[0]) == (
            "Tiistai 24. marraskuuta",
            "11.00",
            "Title of heart-rhythm (fi)",
        )

    room.play(story)


def test_the_clock_stops_with_the_page(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await today(room)
        assert page._clock.isActive()
        page.close()
        assert not page._clock.isActive()
        asked = room.store.asked
        await refresh(page)
        assert room.store.asked == asked

    room.play(story)


def test_the_list_for_paper_is_saved_where_it_says(room: StaffRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.screen.day_list.usb_mounts", lambda: ())

    async def story(room: StaffRoom) -> None:
        page = await today(room)
        assert page.savedTo == ""
        page.saveList(WORDS)
        saved_there = asyncio.Event()
        page.changed.connect(saved_there.set)
        await saved_there.wait()
        saved = [path for path in room.folder.root.rglob("*.pdf") if path.read_bytes().startswith(b"%PDF")]
        assert [str(path.parent) for path in saved] == [page.savedTo]
        assert page.deed.done == "list"

    room.play(story)


def test_what_those_who_come_need_is_counted_on_the_page_and_on_paper(room: StaffRoom, sample: Sample) -> None:
    async def story(room: StaffRoom) -> None:
        page = await today(room)
        needs = [{"need": "sight", "parties": 2}, {"need": "companion", "parties": 1}]
        room.staff.hub_tells(sample.slot("noon", hours=1, needs=needs))
        await refresh(page)
        rows = {row["slotId"]: (row["needs"], row["needCounts"]) for row in table(page.coming)}
        assert (rows["noon"], rows["evening"]) == ((["sight", "companion"], [2, 1]), ([], []))
        told = {**WORDS, "needs": {"sight": "Help with seeing", "companion": "Comes with a helper"}}
        listed = day_list(page._content, told, "en").slots
        assert [slot.needs for slot in listed if slot.needs] == [
            "Help with seeing:\u00a02 · Comes with a helper:\u00a01"
        ]

    room.play(story)


def test_a_locked_shift_shows_nothing_new(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await today(room)
        room.shift.staff.lock()
        room.staff.hub_tells(bookings=(booking(9, slot="evening"),))
        await refresh(page)
        assert next(row for row in table(page.coming) if row["slotId"] == "evening")["booked"] == 0
        page.checkIn(FIRST)
        await turns(20)
        assert (page.deed.fault, room.staff.kinds()) == ("locked", [])

    room.play(story)
