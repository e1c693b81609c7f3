"""Content that the hub refused: what somebody wrote is kept, and can be saved once more."""

from __future__ import annotations

from typing import Any

from kiosk.domain.languages import LANGUAGES
from kiosk.screen.staff_item import ItemPage
from kiosk.screen.staff_refused import RefusedPage
from tests.samples import Cache, Sample
from tests.screen.reading import column, table, turns
from tests.screen.staff_room import StaffRoom

ITEM = "heart-rhythm"
WORDS = {"fi": "Oma", "sv": "Egen"}


def refused(room: StaffRoom, intent: str, reason: str = "media_missing") -> str:
    room.staff.hub_refuses(reason)
    room.staff.settle()
    return intent


async def again(room: StaffRoom, intent: str) -> tuple[RefusedPage, ItemPage]:
    room.begin("editor", "booker")
    told = await room.open("staff-refused", intent)
    page = await room.open("staff-item", f"again/{told.intent}")
    assert isinstance(told, RefusedPage)
    assert isinstance(page, ItemPage)
    return told, page


def words(page: ItemPage, field: str) -> list[Any]:
    by_language = {row["code"]: row["words"] for row in table(page.form.words) if row["field"] == field}
    return [by_language[language] for language in LANGUAGES]


def test_a_new_item_is_opened_with_all_that_was_written_and_saved_once_more(room: StaffRoom) -> None:
    content, session = room.staff.desk.content, room.staff.session("editor")
    intent, _ = content.add(session, "page", {"title": WORDS, "summary": {"fi": "Sana"}})
    refused(room, intent)

    async def story(room: StaffRoom) -> None:
        told, page = await again(room, intent)
        today = await room.open("staff-today")
        assert "Oma" in column(today.waiting, "title") or "Egen" in column(today.waiting, "title")
        assert (told.keepsWords, told.reason) == (True, "media_missing")
        assert (page.isNew, page.dirty, words(page, "title"), words(page, "summary")) == (
            True,
            True,
            ["Oma", "Egen", ""],
            ["Sana", "", ""],
        )
        page.save()
        await turns(20)
        assert (page.isNew, page.dirty, page.deed.done) == (False, False, "add_item_search")
        assert room.staff.kinds() == ["add_item"]

    room.play(story)


def test_an_edit_is_laid_over_what_others_have_changed_since(room: StaffRoom, cache: Cache, sample: Sample) -> None:
    content, session = room.staff.desk.content, room.staff.session("editor")
    title = dict(content.item(session, ITEM).fields["title"])  # type: ignore[union-attr]
    intent = refused(room, content.save(session, ITEM, {"title": {**title, "fi": "Oma"}}))
    newer = sample.document("technology", ITEM, title={**title, "sv": "Nyare"})
    cache.publish(sample.document("centre", "seinajoki"), newer, centre="seinajoki")

    async def story(room: StaffRoom) -> None:
        told, page = await again(room, intent)
        assert told.keepsWords
        assert (page.isNew, page.dirty, words(page, "title")) == (False, True, ["Oma", "Nyare", title["en"]])
        page.save()
        await turns(20)
        assert (page.deed.done, room.staff.kinds()) == ("edit_item", ["edit_item"])
        page.discard()
        assert words(page, "title")[0] == "Oma", "it is saved"

    room.play(story)


def test_nothing_is_opened_again_that_holds_no_words_or_was_not_refused(room: StaffRoom) -> None:
    content, session = room.staff.desk.content, room.staff.session("editor")
    intent = refused(room, content.hide(session, ITEM, hidden=True), "not_allowed")
    kept = content.save(session, ITEM, {"title": WORDS})

    async def story(room: StaffRoom) -> None:
        room.begin("editor")
        told = await room.open("staff-refused", intent)
        assert (told.keepsWords, told.itemId) == (False, ITEM)
        assert [await room.make("staff-item", f"again/{each}") for each in (intent, kept, "none")] == [None] * 3

    room.play(story)
