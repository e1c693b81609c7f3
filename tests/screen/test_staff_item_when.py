"""When an item shows: from and until a moment, language by language, and where it stands; the page says what is so."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from kiosk.screen.staff_content import ContentPage
from kiosk.screen.staff_item import ItemPage
from tests.samples import NOW
from tests.screen.reading import column, turns
from tests.screen.staff_room import StaffRoom

ITEM = "heart-rhythm"


async def opened(room: StaffRoom) -> ItemPage:
    room.begin("editor")
    page = await room.open("staff-item", ITEM)
    assert isinstance(page, ItemPage)
    return page


async def saved(page: ItemPage) -> tuple[str, str]:
    page.save()
    await turns(20)
    return page.deed.done, page.deed.fault


def seen(room: StaffRoom, *, days: int = 0) -> Any:
    return room.staff.projection.document(ITEM, NOW + timedelta(days=days))


def test_what_shows_from_a_day_on_is_not_said_to_show_now(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room)
        assert page.timing == ""
        page.form.since.turn()
        assert await saved(page) == ("edit_item_later", "")
        assert (page.timing, seen(room), seen(room, days=2) is not None) == ("later", None, True)
        content = await room.open("staff-content")
        assert isinstance(content, ContentPage)
        at = column(content.items, "itemId").index(ITEM)
        assert (column(content.items, "timing")[at], column(content.items, "timing")[0]) == ("later", "")

    room.play(story)


@pytest.mark.parametrize("end", ["save", "undo", "discard"])
def test_what_is_written_after_the_end_of_an_edit_is_told_anew(room: StaffRoom, end: str) -> None:
    """Else the buttons that save it stay grey."""

    async def story(room: StaffRoom) -> None:
        page = await opened(room)
        page.form.put(("summary", "fi"), "Lyhyesti")
        if end == "discard":
            page.discard()
        else:
            await saved(page)
        if end == "undo":
            page.undo()
            await turns(20)
        told: list[bool] = []
        page.changed.connect(lambda: told.append(page.dirty))
        assert not page.dirty
        page.form.put(("summary", "fi"), "Lyhyemmin")
        assert told[-1:] == [True]

    room.play(story)


def test_what_ends_before_it_begins_is_refused(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room)
        page.form.since.turn()
        page.form.until.turn()
        assert await saved(page) == ("", "ends_first")
        page.form.until.chooseHour(23)
        page.form.since.chooseHour(0)
        assert await saved(page) == ("edit_item_later", "")
        assert (seen(room, days=1) is not None, seen(room, days=3)) == (True, None)

    room.play(story)


def test_what_is_hidden_stays_so_when_it_is_saved_and_that_is_said(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room)
        page.hide()
        await turns(20)
        page.form.type('["title"]', "sv", "Hjärtrytm")
        assert await saved(page) == ("edit_item_hidden", "")

    room.play(story)


def test_a_language_is_kept_back_but_never_the_last_one(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room)
        page.hold("sv")
        await turns(20)
        assert page.deed.done == "hold_language"
        assert column(page.languages, "standing")[1] == "draft"
        page.hold("en")
        await turns(20)
        page.hold("fi")
        await turns(20)
        assert (page.deed.fault, column(page.languages, "standing")[0]) == ("last_language", "done")
        page.publish("sv")
        await turns(20)
        assert page.deed.done == "show_language"
        page.hold("fi")
        await turns(20)
        assert (page.deed.done, column(page.languages, "standing")[0]) == ("hold_language", "draft")

    room.play(story)


def test_the_page_knows_where_the_item_stands(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room)
        assert (page.place, page.places) == (1, 2)
        page.move(earlier=False)
        await turns(20)
        assert (page.place, page.places, page.deed.done) == (2, 2, "order_items")

    room.play(story)
