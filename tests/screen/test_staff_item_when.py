"""When an item shows: from and until a moment, language by language, and where it stands; the page says what is so."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from kiosk.screen.staff_content import ContentPage
from tests.samples import NOW, Sample
from tests.screen.reading import column, turns
from tests.screen.staff_item_hand import ITEM, opened, own, saved, write
from tests.screen.staff_room import StaffRoom


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


def test_it_shows_from_one_moment_to_another(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room)
        since, until = page.form.since, page.form.until
        since.turn()
        since.chooseHour(8)
        since.chooseQuarter(30)
        assert page.dirty
        assert await saved(page) == ("edit_item_later", "")
        assert room.staff.projection.document(ITEM, NOW) is None, "it shows from tomorrow on"
        assert page.form.draft.fields["valid_from"] == "2026-11-25T06:30:00Z"
        since.turn()
        until.turn()
        until.chooseHour(18)
        await saved(page)
        assert room.staff.projection.document(ITEM, NOW) is not None
        assert (since.on, until.on, until.hour) == (False, True, 18)
        page.form.until.turn()
        page.discard()
        assert (page.dirty, until.on) == (False, True)

    room.play(story)


def test_an_event_ends_after_it_begins(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, "new/event")
        write(page, "title", "Avoimet ovet")
        write(page, "summary", "Tule")
        assert await saved(page) == ("", "missing:held/starts,held/ends"), "nobody has said when"
        page.form.starts.turn()
        page.form.starts.day.choose(2)
        page.form.starts.chooseHour(9)
        page.form.ends.turn()
        assert (page.form.ends.hour, page.form.ends.day.day) == (10, page.form.starts.day.day), "an hour later"
        page.form.ends.chooseHour(8)
        assert await saved(page) == ("", "ends_first")
        page.form.ends.chooseHour(12)
        assert await saved(page) == ("add_item_search", "")
        assert own(room, page).ends.hour == 10, "noon in Seinäjoki"
        assert own(room, page).starts.isoformat() == "2026-11-26T07:00:00+00:00"

    room.play(story)


def test_when_and_where_an_event_is_stands_in_one_part(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, "new/event")
        assert page.form.parts == ["words", "held", "about", "media", "when", "history"]
        asked = {}
        for part in ("held", "about"):
            page.form.show(part)
            asked[part] = set(column(page.form.questions, "field"))
        assert "centre" in asked["held"]
        assert asked["held"] <= {"station", "centre"}
        assert not asked["held"] & asked["about"]

    room.play(story)


def test_no_other_day_is_called_today_though_it_began_before(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        sample = Sample()
        began = sample.document("technology", "old", valid_from="2026-11-20T08:00:00Z")
        room.staff.cache.publish(sample.document("centre", "seinajoki"), began, centre="seinajoki")
        days = (await opened(room, "old")).form.since.day.days
        assert (column(days, "number")[0], column(days, "chosen")[0]) == ("20", True)
        assert column(days, "number")[column(days, "today").index(True)] == "24"

    room.play(story)


def test_a_centre_with_a_screen_stays_where_visitors_see_it(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, "seinajoki")
        assert page.stays
        page.hide()
        await turns(20)
        assert (page.deed.fault, page.hidden) == ("centre_stays", False)
        assert not (await opened(room)).stays

    room.play(story)
