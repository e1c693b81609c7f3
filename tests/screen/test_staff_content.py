"""The staff's pages of content: finding an item, hiding it, its words in every language, and choices."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.screen.staff_content import ContentPage
from kiosk.screen.staff_item import ItemPage
from tests.samples import NOW, Sample, layer_of
from tests.screen.reading import column, table, turns
from tests.screen.staff_item_hand import ITEM, opened
from tests.screen.staff_room import StaffRoom


async def listed(room: StaffRoom) -> ContentPage:
    room.begin("editor")
    page = await room.open("staff-content")
    assert isinstance(page, ContentPage)
    return page


def publish(room: StaffRoom, *layers: dict[str, Any]) -> None:
    sample = Sample()
    documents = sample.document("centre", "seinajoki"), sample.document("technology", ITEM)
    room.staff.cache.publish(*documents, *layers, centre="seinajoki")


def test_every_item_is_listed_and_found_by_a_word(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await listed(room)
        assert column(page.items, "itemId") == ["seinajoki", "umea", ITEM, "self-care"]
        assert (page.count, page.hasMore) == (4, False)
        page.type("self care")
        page.show_again()
        await turns(20)
        assert column(page.items, "itemId") == ["self-care"]
        room.session.speak("sv")
        assert column(page.items, "title") == ["Title of self-care (sv)"]

    room.play(story)


def test_only_those_with_two_versions(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        asked = {"path": ["title", "fi"], "value": "Toinen", "by": "ben", "at": NOW}
        publish(room, layer_of(ITEM, {}, asked=[asked]))
        page = await listed(room)
        page.toggleAsked()
        await turns(20)
        assert (page.asked, column(page.items, "itemId")) == (True, [ITEM])
        page.toggleAsked()
        await turns(20)
        assert page.count == 2

    room.play(story)


def test_one_touch_hides_it_and_another_takes_that_back(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room)
        page.hide()
        await turns(20)
        assert (page.hidden, page.altered, page.unsent, page.deed.done) == (True, True, True, "hide_item")
        assert room.staff.projection.document(ITEM, NOW) is None
        page.undo()
        await turns(20)
        assert (page.hidden, page.deed.done, room.staff.kinds()) == (False, "undone", [])
        page.hide()
        await turns(20)
        page.show()
        await turns(20)
        page.toggleFeatured()
        await turns(20)
        assert (page.hidden, page.featured) == (False, True)

    room.play(story)


def test_what_is_typed_is_kept_until_it_is_saved(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room)
        page.form.type('["title"]', "sv", "Hjärtrytm")
        page.form.type('["note"]', "fi", "Kysy meiltä")
        assert (page.dirty, page.holds_words()) == (True, True)
        await page.refresh()
        assert "Hjärtrytm" in column(page.form.words, "words")
        page.save()
        await turns(20)
        assert (page.dirty, page.deed.done) == (False, "edit_item")
        found = room.staff.projection.document(ITEM, NOW)
        assert found is not None
        assert found.note is not None
        assert (found.title.sv, found.note.fi) == ("Hjärtrytm", "Kysy meiltä")
        centers = dict(zip(column(page.form.words, "words"), column(page.form.words, "center"), strict=True))
        assert centers["Hjärtrytm"] == "Title of heart-rhythm (sv)"
        page.form.type('["note"]', "fi", "")
        page.save()
        await turns(20)
        found = room.staff.projection.document(ITEM, NOW)
        assert found is not None
        assert found.note is None

    room.play(story)


def test_a_title_without_words_is_refused_and_nothing_typed_is_lost(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room)
        for code in ("fi", "sv", "en"):
            page.form.type('["title"]', code, "")
        page.save()
        await turns(20)
        assert (page.deed.fault, page.dirty, room.staff.kinds()) == ("missing:words/title", True, [])
        page.form.type('["title"]', "fi", "Kysy: 131052-308T")
        page.save()
        await turns(20)
        assert page.deed.fault == "identity_number"

    room.play(story)


def test_languages_are_kept_back_published_and_read_again(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room)
        page.hold("sv")
        await turns(20)
        assert column(page.languages, "standing") == ["done", "draft", "done"]
        page.publish("sv")
        await turns(20)
        page.form.type('["title"]', "fi", "Uusi")
        page.save()
        await turns(20)
        assert column(page.languages, "standing") == ["done", "outdated", "outdated"]
        page.checked("en")
        await turns(20)
        assert column(page.languages, "standing") == ["done", "outdated", "done"]

    room.play(story)


def _in_finnish(page: ItemPage) -> dict[str, Any]:
    """The first text."""
    return next(row for row in table(page.form.words) if row["code"] == "fi")


@pytest.mark.parametrize(("other", "left"), [(True, "Toinen"), (False, "Title of heart-rhythm (fi)")])
def test_of_two_versions_one_touch_decides(room: StaffRoom, other: bool, left: str) -> None:
    async def story(room: StaffRoom) -> None:
        asked = {"path": ["title", "fi"], "value": "Toinen", "by": "ben", "at": NOW}
        publish(room, layer_of(ITEM, {}, asked=[asked]))
        page = await opened(room)
        assert [column(page.choices, name) for name in ("field", "code", "other", "by")] == [
            ["title"],
            ["fi"],
            ["Toinen"],
            ["Ben Dal"],
        ]
        key = column(page.choices, "key")[0]
        (page.takeOther if other else page.keepOurs)(key)
        await turns(20)
        assert (page.choices.count(), _in_finnish(page)["words"]) == (0, left)

    room.play(story)


def test_below_a_field_that_waits_for_a_choice_stands_what_the_center_writes_now(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        title = {"fi": "Title of heart-rhythm (fi)", "sv": "Title of heart-rhythm (sv)"}
        layer = layer_of(ITEM, {})
        layer["fields"] = {"title": {"base": title, "value": {**title, "fi": "Meidän"}}}
        page = await opened(room)
        documents = (Sample().document("technology", ITEM, title=words) for words in (title, {**title, "fi": "Nyt"}))
        for document in documents:
            room.staff.cache.publish(Sample().document("centre", "seinajoki"), document, layer, centre="seinajoki")
            await page.refresh()
        assert (column(page.choices, "other"), _in_finnish(page)["center"]) == (["Nyt"], "Nyt")

    room.play(story)


def test_what_was_made_here_can_be_removed(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        content, session = room.staff.desk.content, room.staff.session("editor")
        _, own = content.add(session, "page", {"title": {"fi": "Oma"}, "summary": {"fi": "Sana"}})
        page = await opened(room, own)
        assert (page.own, page.title, page.kind) == (True, "Oma", "page")
        page.remove()
        await turns(20)
        assert (page.kind, page.title) == ("", "")

    room.play(story)


def test_there_is_no_page_for_an_item_that_is_not_there_nor_for_a_booker(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        room.begin("editor")
        assert await room.make("staff-item", "nothing") is None
        room.begin("booker")
        assert await room.make("staff-content") is None
        assert await room.make("staff-item", ITEM) is None

    room.play(story)


def test_what_has_two_versions_is_under_to_do_for_whoever_may_choose(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        asked = {"path": ["title", "fi"], "value": "Toinen", "by": "ben", "at": NOW}
        publish(room, layer_of(ITEM, {}, asked=[asked]))
        room.begin("booker", "editor")
        page = await room.open("staff-today")
        assert (column(page.waiting, "kind")[-1], column(page.waiting, "id")[-1]) == ("choice", ITEM)
        room.begin("booker")
        page = await room.open("staff-today")
        assert "choice" not in column(page.waiting, "kind")

    room.play(story)


def test_to_do_says_for_whom_the_choice_is(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        asked = {"path": ["title", "fi"], "value": "Toinen", "by": "ben", "at": NOW}
        publish(room, layer_of(ITEM, {}, asked=[asked], centre=""))
        room.begin("central_editor")
        page = await room.open("staff-today")
        assert (column(page.waiting, "id")[-1], column(page.waiting, "reason")[-1]) == (ITEM, "everywhere")
        publish(room, layer_of(ITEM, {}, asked=[asked]))
        await page.refresh()
        assert (column(page.waiting, "id")[-1], column(page.waiting, "reason")[-1]) == (ITEM, "")

    room.play(story)


def test_what_is_saved_for_all_centres_is_said_so_and_what_this_one_keeps_of_its_own(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        publish(room, layer_of(ITEM, {"summary": {"fi": "Täällä näin"}}))
        room.begin("central_editor")
        room.shift.editEverywhere(True)
        page = await room.open("staff-item", ITEM)
        own = dict(zip(column(page.form.words, "key"), column(page.form.words, "own"), strict=False))
        assert "Täällä näin" in column(page.form.words, "own"), "it stands under what is the same for all"
        assert own['["title"]'] == ""
        for field, said in (("title", "edit_item_everywhere"), ("summary", "edit_item_own")):
            page.form.type(f'["{field}"]', "fi", "Kaikille")
            page.save()
            await turns(20)
            assert page.deed.done == said
        room.shift.editEverywhere(False)
        page = await room.open("staff-item", ITEM)
        assert set(column(page.form.words, "own")) == {""}

    room.play(story)


def test_the_list_shows_what_was_done_on_an_item_when_one_comes_back(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        content = await listed(room)
        page = await opened(room)
        page.hide()
        await turns(20)
        content.come_back()
        await turns(20)
        assert column(content.items, "hidden")[column(content.items, "itemId").index(ITEM)]

    room.play(story)


def test_a_page_that_is_just_full_says_so_and_one_that_is_more_than_full_too(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        sample = Sample()
        for count, more in ((50, False), (51, True)):
            items = [sample.document("page", f"p{number}") for number in range(count - 1)]
            room.staff.cache.publish(sample.document("centre", "seinajoki"), *items, centre="seinajoki")
            page = await listed(room)
            assert (page.count, page.hasMore) == (50, more)
            page.show_again()
            await turns(20)
            assert (page.count, page.hasMore, page.items.count()) == (50, more, 50)
        page.showMore()
        await turns(20)
        assert (page.count, page.hasMore) == (51, False)

    room.play(story)


def test_what_one_centre_has_alone_is_opened_for_that_centre(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        publish(room)
        sample = Sample()
        fields = sample.document("technology", "own", does=[sample.text("Does")], cannot=[sample.text("Not")])
        _, own = room.staff.desk.content.add(room.staff.session("editor"), "technology", fields)
        room.begin("central_editor")
        room.shift.editEverywhere(True)
        page = await room.open("staff-item", ITEM)
        assert isinstance(page, ItemPage)
        assert room.shift.everywhere
        page = await room.open("staff-item", own)
        assert isinstance(page, ItemPage)
        assert (page.own, room.shift.everywhere) == (True, False)
        room.shift.editEverywhere(True)
        assert await room.make("staff-item", "nothing") is None
        assert room.shift.everywhere, "as before"

    room.play(story)
