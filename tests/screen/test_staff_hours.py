"""Opening hours as the staff changes them: the week, days unlike the others, and what is held outside of them."""

from __future__ import annotations

from datetime import timedelta

from tests.samples import NOW
from tests.screen.reading import column, turns
from tests.screen.staff_centre_hand import opened, publish
from tests.screen.staff_room import StaffRoom


def test_the_hours_of_the_days_that_are_chosen_change(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        publish(room)
        page = await opened(room, "staff-hours")
        assert column(page.week, "hours") == ["9.00–16.00"] * 3 + [""] * 4
        page.toggleDay("tue")
        page.toggleDay("sat")
        assert (page.anyDay, column(page.week, "chosen").count(True), page.span.opens) == (True, 2, "9.00")
        page.span.moveOpens(60)
        page.span.moveCloses(-600)
        assert (page.span.opens, page.span.closes) == ("10.00", "10.15")
        page.span.moveCloses(60)
        page.saveWeek()
        await turns(20)
        assert column(page.week, "hours")[:6] == ["9.00–16.00", "10.00–11.15", "9.00–16.00", "", "", "10.00–11.15"]
        assert (page.anyDay, page.deed.done, page.deed.undoable) == (False, "edit_centre", True)
        page.undo()
        await turns(20)
        assert column(page.week, "hours") == ["9.00–16.00"] * 3 + [""] * 4

    room.play(story)


def test_a_day_unlike_the_others_with_its_reason(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        publish(room)
        page = await opened(room, "staff-hours")
        page.note.type("fi", "Kokous")
        assert (page.daySpan.closed, page.holds_words()) == (True, True)
        page.saveDay()
        await turns(20)
        assert (column(page.exceptions, "hours"), column(page.exceptions, "note")) == ([""], ["Kokous"])
        assert (page.holds_words(), page.note.text("fi")) == (False, "Kokous"), "it shows the day as it is now"
        page.saveDay()
        await turns(20)
        assert (page.deed.fault, column(page.exceptions, "note")) == ("already_so", ["Kokous"]), "nothing is erased"
        page.dropDay(column(page.exceptions, "date")[0])
        await turns(20)
        assert page.exceptions.count() == 0

    room.play(story)


def test_a_day_that_is_special_already_is_changed_and_keeps_its_reason(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        publish(room)
        page = await opened(room, "staff-hours")
        page.day.choose(2)
        page.daySpan.choose(False)
        page.note.type("fi", "Kokous")
        page.saveDay()
        await turns(20)
        page.day.choose(3)
        assert (page.note.text("fi"), page.holds_words()) == ("", False)
        page.editDay(column(page.exceptions, "date")[0])
        assert (page.note.text("fi"), page.daySpan.closed, page.daySpan.opens) == ("Kokous", False, "9.00")
        page.daySpan.moveOpens(60)
        page.saveDay()
        await turns(20)
        assert (column(page.exceptions, "hours"), column(page.exceptions, "note")) == (["10.00–16.00"], ["Kokous"])
        page.day.choose(4)
        assert (page.note.text("fi"), page.daySpan.closed) == ("", True), "the next day begins with nothing"
        page.note.type("fi", "Remontti")
        page.day.choose(5)
        assert page.note.text("fi") == "Remontti", "what somebody types stays"

    room.play(story)


def test_the_first_day_that_can_be_chosen_begins_as_it_is(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        today = {"on": NOW.date().isoformat(), "opens": "10:00:00", "closes": "12:00:00", "note": {"fi": "Kokous"}}
        publish(room, exceptions=[today])
        page = await opened(room, "staff-hours")
        assert (page.note.text("fi"), page.daySpan.closed, page.daySpan.closes) == ("Kokous", False, "12.00")

    room.play(story)


def test_a_day_says_what_is_held_outside_of_the_hours_that_are_chosen(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        publish(room)
        page = await opened(room, "staff-hours")
        # It is 11 o'clock; people are booked at 10.45 and at 13.00, and four further times begin from 16.00 on.
        assert (page.dayTimes, page.dayPeople) == (6, 7)
        page.daySpan.choose(False)
        assert (page.daySpan.closes, page.dayTimes, page.dayPeople) == ("16.00", 4, 0)
        page.daySpan.moveOpens(180)
        assert (page.daySpan.opens, page.dayTimes, page.dayPeople) == ("12.00", 5, 1)
        page.day.choose(1)
        assert page.dayTimes == 0
        page.daySpan.choose(True)
        assert page.dayTimes == 1
        page.saveDay()
        await turns(20)
        assert (column(page.exceptions, "times"), page.dayTimes) == ([1], 1), "it is still said once it is saved"

    room.play(story)


def test_a_day_that_is_to_be_changed_shows_what_is_known_of_it_whatever_was_typed_for_another(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        eve = {"on": "2026-12-24", "opens": "10:00:00", "closes": "12:00:00", "note": {"fi": "Jouluaatto"}}
        publish(room, exceptions=[eve])
        page = await opened(room, "staff-hours")
        page.note.type("fi", "Kokous")
        assert page.holds_words(), "whoever wants another day is asked first"
        page.editDay("2026-12-24")
        assert (page.dayId, page.daySpan.opens, page.note.text("fi")) == ("2026-12-24", "10.00", "Jouluaatto")
        assert not page.holds_words()

    room.play(story)


def test_the_week_says_which_days_have_times_outside_of_its_hours(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        publish(room)
        page = await opened(room, "staff-hours")
        shown = ("date", "closed", "times", "people")
        today, tomorrow = (NOW + timedelta(days=days) for days in (0, 1))
        rows = [column(page.outside, name) for name in shown]
        assert rows == [[today.date().isoformat()], [False], [4], [0]]
        page.toggleDay("wed")
        page.span.choose(True)
        assert column(page.outside, "times") == [4, 1]
        page.saveWeek()
        await turns(20)
        assert [column(page.outside, name)[-1] for name in shown] == [tomorrow.date().isoformat(), True, 1, 0]

    room.play(story)
