"""A day at the desk without the link: all of it goes on, and what is certain is told apart from what waits.

Nothing here is ever answered by a hub.
"""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.domain.leases import Lease
from kiosk.domain.slots import Plan
from kiosk.screen.staff_agenda import AgendaPage
from kiosk.screen.staff_book import DeskBookPage
from kiosk.screen.staff_list import day_list
from kiosk.screen.staff_today import TodayPage
from kiosk.store.cache_desk import News
from tests.intents import uuid7
from tests.samples import NOW
from tests.screen.reading import table, turns
from tests.screen.staff_room import ALONE, FIRST, StaffRoom

_STATES = {"confirmed": "Expected", "pending": "Expected, not confirmed yet", "arrived": "Here"}
_PAPER = {
    "headings": ["", "", "", "", ""],
    "nothing": "",
    "foot": "",
    "needs": {},
    "persons": ["1 person", "%1 persons"],
}
WORDS = {**_PAPER, "states": _STATES, "languages": {"fi": "in Finnish"}}
PLAN = {"id": "new", "centre": "seinajoki", "item": "heart-rhythm", "capacity": 4}


def lease(room: StaffRoom, slot: str, seats: int) -> None:
    held = Lease(id=uuid7(99), ledger=room.staff.ledger().id, slot=slot, seats=seats)
    room.staff.cache.writer.exchange(News(leases=(held,)), cursor=3, mark="", whole=False)


def test_who_has_a_seat_for_certain_is_told_apart_from_who_may_get_one(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        lease(room, "evening", 2)
        room.begin()
        work, staff = room.staff.desk.work, room.shift.staff
        certain = work.book(staff, "evening", 2, language="fi")
        work.book(staff, "evening", 1, language="fi")
        here = room.staff.desk.view.of_code(staff, certain.code)
        assert here is not None, "a code is known before the hub knows it, by touch and to the scanner"
        work.check_in(staff, here.id)
        today, agenda = await room.open("staff-today"), await room.open("staff-agenda")
        assert isinstance(today, TodayPage)
        assert isinstance(agenda, AgendaPage)
        row = next(row for row in table(today.coming) if row["slotId"] == "evening")
        assert (row["booked"], row["uncertain"], row["here"]) == (3, 1, 2)
        page = await room.open("staff-slot", "evening")
        parties = [(row["size"], row["standing"], row["unsent"]) for row in table(page.parties)]
        assert sorted(parties) == [(1, "pending", True), (2, "arrived", True)]
        paper = day_list(room.staff.desk.view.days(staff), WORDS, "en")
        lines = [(party.persons, party.state) for slot in paper.slots for party in slot.parties]
        assert ("2 persons", "Here") in lines
        assert ("1 person", "Expected, not confirmed yet") in lines

    room.play(story)


@pytest.mark.parametrize(("here", "said"), [(False, "confirmed"), (True, "arrived")])
def test_who_has_a_place_that_is_held_here_is_told_so_at_once(room: StaffRoom, here: bool, said: str) -> None:
    async def story(room: StaffRoom) -> None:
        lease(room, "noon", 2)
        room.begin()
        page = await room.open("staff-book", "noon")
        assert isinstance(page, DeskBookPage)
        page.chooseSize(2)
        page.chooseHere(here)
        page.book()
        await turns(20)
        assert (page.code != "", page.state) == (True, said)
        there = await room.open("staff-slot", "noon")
        assert [row["standing"] for row in table(there.parties) if row["unsent"]] == [said]

    room.play(story)


def test_every_deed_of_a_day_is_done_here_and_waits_for_the_link(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        room.begin()
        desk, staff = room.staff.desk, room.shift.staff
        times = {"starts": NOW + timedelta(hours=3), "ends": NOW + timedelta(hours=4)}
        desk.slots.open_slots(staff, (Plan.model_validate({**PLAN, **times}),))
        desk.work.move(staff, FIRST, "evening")
        desk.work.check_in(staff, ALONE)
        desk.work.note(staff, ALONE, None)
        desk.slots.close_day(staff, NOW.date() + timedelta(days=1), "ill")
        today = await room.open("staff-today")
        shown = {row["slotId"]: row for row in [*table(today.over), *table(today.coming)]}
        assert (shown["new"]["unsent"], shown["new"]["free"]) == (True, 4)
        assert shown["evening"]["uncertain"] == 2
        closed = desk.view.days(staff, NOW.date() + timedelta(days=1)).sittings
        assert {(each.slot.state, each.unsent) for each in closed} == {("cancelled", True)}
        later = room.staff.clock.now() + timedelta(minutes=1)
        assert room.staff.projection.bookings.waiting(later) == 5

    room.play(story)
