"""The staff's door: who, then the PIN, of which nothing stays, and no answer that is somebody else's."""

from __future__ import annotations

import pytest

from kiosk.domain.errors import StoreError
from kiosk.screen.staff_door import DoorPage
from kiosk.store.cache_desk import News
from tests.screen.lockdown_traces import traces
from tests.screen.reading import column, heard, table, turns
from tests.screen.staff_room import PIN, WRONG, StaffRoom, people


async def door(room: StaffRoom, person: str = "anna") -> DoorPage:
    room.session.begin()
    page = await room.open("staff")
    assert isinstance(page, DoorPage)
    page.choose(person)
    return page


async def enter(page: DoorPage, pin: str) -> None:
    page.enter(pin)
    await turns(10)


def test_who_works_here_is_asked_first(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await room.open("staff")
        assert table(page.persons) == [
            {"staffId": "anna", "called": "Anna Ek"},
            {"staffId": "ben", "called": "Ben Dal"},
        ]
        assert (page.person, page.fault) == ("", "")
        await enter(page, PIN)
        assert not room.shift.on, "nobody was chosen"
        page.choose("nobody")
        assert page.person == ""
        page.choose("ben")
        assert page.person == "Ben Dal"
        assert page.step_back()
        assert page.person == ""
        assert not page.step_back()

    room.play(story)


def test_who_comes_to_work_here_while_the_door_stands_open_can_sign_in(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await room.open("staff")
        cleo = people()[0].model_copy(update={"id": "cleo", "name": "Cleo Ask"})
        room.staff.cache.writer.exchange(News(staff=(cleo,), staff_gone=("ben",)), cursor=3, mark="", whole=False)
        assert "staff" in page.follows
        page.show_again()
        await turns(10)
        assert column(page.persons, "staffId") == ["anna", "cleo"]

    room.play(story)


def test_the_right_pin_opens_and_begins_a_shift(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await door(room)
        opened = heard(page.opened)
        await enter(page, PIN)
        assert len(opened) == 1
        assert (room.shift.on, room.shift.name, page.fault) == (True, "Anna Ek", "")

    room.play(story)


def test_a_wrong_one_tells_how_many_tries_are_left_and_then_how_long_to_wait(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await door(room)
        seen = []
        for _ in range(5):
            await enter(page, WRONG)
            seen.append((page.fault, page.left))
        assert seen == [("wrong", left) for left in (4, 3, 2, 1, 0)]
        await enter(page, PIN)
        assert (page.fault, page.seconds, room.shift.on) == ("wait", 30, False)
        room.staff.seconds += 30
        await enter(page, PIN)
        assert room.shift.on

    room.play(story)


def test_another_persons_door_knows_nothing_of_a_fault(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await door(room)
        await enter(page, WRONG)
        page.step_back()
        assert (page.fault, page.left) == ("", 0)
        page.choose("ben")
        assert page.fault == ""
        await enter(page, PIN)
        assert room.shift.name == "Ben Dal"

    room.play(story)


def test_who_no_longer_works_here_is_told_so(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await door(room)
        room.staff.cache.writer.exchange(News(staff_gone=["anna"]), cursor=3, mark="", whole=False)
        await enter(page, PIN)
        assert (page.fault, room.shift.on) == ("gone", False)

    room.play(story)


@pytest.mark.expected_logs("nobody can sign in")
def test_a_file_that_fails_is_told_and_the_next_try_goes(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await door(room)
        room.store.fails = StoreError("the disk is full")
        await enter(page, PIN)
        assert (page.fault, room.shift.on) == ("failed", False)
        room.store.fails = None
        await enter(page, PIN)
        assert room.shift.on

    room.play(story)


@pytest.mark.parametrize("pin", [PIN, WRONG])
def test_an_answer_about_one_person_is_nothing_to_the_next(room: StaffRoom, pin: str) -> None:
    async def story(room: StaffRoom) -> None:
        page = await door(room)
        opened = heard(page.opened)
        room.store.lets.clear()
        await enter(page, pin)
        page.step_back()
        page.choose("ben")
        room.store.lets.set()
        await turns(10)
        assert (room.shift.on, opened) == (False, [])
        assert (page.person, page.fault, page.left) == ("Ben Dal", "", 0)
        await enter(page, PIN)
        assert room.shift.name == "Ben Dal"

    room.play(story)


def test_while_one_pin_is_looked_at_no_other_is(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await door(room)
        room.store.lets.clear()
        asked = room.store.asked
        await enter(page, WRONG)
        await enter(page, WRONG)
        room.store.lets.set()
        await turns(10)
        assert room.store.asked == asked + 1
        assert (page.fault, page.left) == ("wrong", 4)

    room.play(story)


def test_a_door_that_was_left_opens_to_nobody(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await door(room)
        opened = heard(page.opened)
        room.store.lets.clear()
        await enter(page, PIN)
        page.close()
        room.store.lets.set()
        await turns(10)
        assert (room.shift.on, opened, page.person) == (False, [], "")

    room.play(story)


@pytest.mark.parametrize("pin", [PIN, WRONG])
def test_nothing_of_a_pin_stays_in_memory_or_in_a_file(room: StaffRoom, pin: str) -> None:
    async def story(room: StaffRoom) -> None:
        page = await door(room)
        room.store.lets.clear()
        await enter(page, pin)
        assert traces(pin, page, room.shift, room.session) == [], "while it is looked at"
        room.store.lets.set()
        await turns(10)
        assert traces(pin, page, room.shift, room.session) == []
        assert not any(pin in line for line in room.staff.written())

    room.play(story)
