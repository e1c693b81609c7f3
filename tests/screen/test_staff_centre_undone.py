"""What was saved of the centre and taken back stands in its form again, and can be put right."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

import pytest

from tests.screen.reading import column, turns
from tests.screen.staff_centre_hand import opened, publish
from tests.screen.staff_room import StaffRoom

WORDS = {"fi": "Kahvia", "sv": "Kaffe", "en": ""}
Form = tuple[Any, ...]


def announcement(page: Any) -> Form:
    return page.editing, page.words.words, page.day.day, page.span.until


def station(page: Any) -> Form:
    return page.editing, page.number, page.name.words, page.where.words


def day(page: Any) -> Form:
    return page.day.day, page.daySpan.hours, page.note.words


def week(page: Any) -> Form:
    return column(page.week, "chosen"), page.span.hours if page.anyDay else None


async def announce(page: Any) -> None:
    page.words.retype(WORDS)
    page.span.moveCloses(30)
    page.announce()


async def put_station(page: Any) -> None:
    page.chooseNumber(7)
    page.name.retype(WORDS)
    page.where.retype(WORDS)
    page.save()


async def save_day(page: Any) -> None:
    page.day.take(date(2026, 12, 24))
    page.daySpan.choose(False)
    page.daySpan.moveOpens(60)
    page.note.retype(WORDS)
    page.saveDay()


async def save_week(page: Any) -> None:
    page.toggleDay("mon")
    page.toggleDay("sat")
    page.span.moveOpens(60)
    page.saveWeek()


@pytest.mark.parametrize(
    ("name", "form", "fill"),
    [
        ("staff-announce", announcement, announce),
        ("staff-stations", station, put_station),
        ("staff-hours", day, save_day),
        ("staff-hours", week, save_week),
    ],
)
def test_what_is_taken_back_is_filled_in_again(
    room: StaffRoom, name: str, form: Callable[[Any], Form], fill: Callable[[Any], Awaitable[None]]
) -> None:
    async def story(room: StaffRoom) -> None:
        publish(room)
        page = await opened(room, name)
        empty = form(page)
        await fill(page)
        filled = form(page)
        assert filled != empty
        await turns(20)
        assert page.deed.undoable
        assert not page.holds_words(), "the next one begins"
        page.undo()
        await turns(20)
        assert (page.deed.done, form(page)) == ("undone", filled)
        assert page.holds_words() == (form is not week), "and whoever leaves it is asked"

    room.play(story)


def test_what_was_done_in_another_way_fills_in_nothing(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        publish(room)
        page = await opened(room, "staff-announce")
        await announce(page)
        await turns(20)
        page.withdraw(column(page.announcements, "announcementId")[0])
        await turns(20)
        page.undo()
        await turns(20)
        assert not page.holds_words()
        assert page.announcements.count() == 1

    room.play(story)
