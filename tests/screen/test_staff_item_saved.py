"""Items that are made anew, and what is saved of them, whatever happens while it is."""

from __future__ import annotations

import pytest

from tests.screen.reading import column, heard, table, turns
from tests.screen.staff_item_hand import ITEM, opened, own, saved, write
from tests.screen.staff_room import StaffRoom

LACKED = ("summary", "does", "cannot")


def test_a_technology_is_made_with_all_that_stands_on_its_page(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, "new/technology")
        assert (page.isNew, page.kind, page.dirty) == (True, "technology", False)
        write(page, "title", "Älykello")
        assert await saved(page) == ("", "missing:words/summary,words/does,words/cannot")
        assert page.form.needed == ["words/summary", "words/does", "words/cannot"], "all at once, with the way there"
        assert {each["field"] for each in table(page.form.words) if each["need"]} == {*LACKED}, "the title is there"
        told = heard(page.changed)
        write(page, "title", "Älykello ranteessa")
        assert (page.title, len(told), page.deed.fault) == ("Älykello ranteessa", 1, "")
        write(page, "title", "Älykello")
        write(page, "summary", "Kello huomaa kaatumisen")
        write(page, "summary", "Klockan märker ett fall", "sv")
        write(page, "does", "Soittaa apua", number=1)
        page.form.add("does")
        write(page, "does", "Näyttää ajan", number=2)
        write(page, "cannot", "Ei estä kaatumista", number=1)
        assert (page.form.needed, page.form.unplaced) == ([], True)
        page.form.show("about")
        page.form.answer("topics", "self-care")
        assert not page.form.unplaced
        page.form.answer("station", "window")
        page.form.answer("audiences", "professional")
        assert page.dirty
        assert await saved(page) == ("add_item", "")
        found = own(room, page)
        assert ([each.fi for each in found.does], found.places[0].station) == (
            ["Soittaa apua", "Näyttää ajan"],
            "window",
        )
        assert (found.topics, found.audiences) == (("self-care",), ("citizen", "professional"))
        assert (page.isNew, page.dirty, page.own) == (False, False, True)

    room.play(story)


def test_what_is_taken_back_after_it_was_made_is_still_written(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, "new/page")
        write(page, "title", "Sivu")
        write(page, "summary", "Lyhyesti")
        await saved(page)
        page.undo()
        await turns(20)
        assert (page.isNew, page.title, room.staff.kinds()) == (True, "Sivu", [])
        assert await saved(page) == ("add_item_search", ""), "no list of visitors has it"

    room.play(story)


@pytest.mark.parametrize("argument", [ITEM, "new/page"])
def test_what_is_written_while_it_is_being_saved_is_still_to_be_saved(room: StaffRoom, argument: str) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, argument)
        write(page, "title", "Kello")
        write(page, "summary", "Lyhyesti")
        room.store.hears.clear()
        page.save()
        await turns(5)
        write(page, "title", "Kello ranteessa")
        room.store.hears.set()
        await turns(40)
        assert (page.isNew, page.deed.fault, page.dirty) == (False, "", True)
        assert own(room, page).title.fi == "Kello"
        assert page.form.draft.fields["title"]["fi"] == "Kello ranteessa"
        assert await saved(page) == ("edit_item", "")
        assert (own(room, page).title.fi, page.dirty) == ("Kello ranteessa", False)

    room.play(story)


def test_what_was_being_saved_when_the_page_was_left_is_saved(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room)
        write(page, "title", "Kello")
        room.store.hears.clear()
        page.save()
        await turns(5)
        page.close()
        room.store.hears.set()
        await turns(40)
        assert own(room, page).title.fi == "Kello"

    room.play(story)


def test_a_language_of_a_new_item_is_kept_back_until_it_is_ready(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, "new/page")
        assert column(page.languages, "standing") == ["missing"] * 3
        for field in ("title", "summary"):
            write(page, field, "Sivu")
            write(page, field, "Sida", "sv")
        assert column(page.languages, "standing") == ["done", "done", "missing"]
        page.hold("fi")
        page.hold("sv")
        assert column(page.languages, "standing") == ["draft", "draft", "missing"]
        assert await saved(page) == ("", "last_language")
        page.publish("fi")
        assert await saved(page) == ("add_item_search", "")
        assert own(room, page).title.sv == "", "no visitor sees it"
        assert column(page.languages, "standing") == ["done", "draft", "missing"]
        page.publish("sv")
        await turns(20)
        assert own(room, page).title.sv == "Sida"

    room.play(story)


def test_a_refusal_goes_with_the_part_that_it_was_about(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, "new/page")
        write(page, "title", "Sivu")
        assert await saved(page) == ("", "missing:words/summary")
        page.form.show("when")
        assert page.deed.fault == ""
        assert await saved(page) == ("", "missing:words/summary")
        page.media.choose("picture")
        assert page.deed.fault == ""

    room.play(story)


@pytest.mark.parametrize(
    ("kind", "answers"),
    [
        ("provider", {"city": "Vaasa", "contact": "puhelin"}),
        ("lesson", {"minutes": "15"}),
        ("event", {}),
        ("practice", {}),
        ("topic", {"icon": "walk", "tone": "spruce"}),
        ("page", {}),
    ],
)
def test_every_other_kind_without_media_is_made(room: StaffRoom, kind: str, answers: dict[str, str]) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, f"new/{kind}")
        for row in table(page.form.words):
            if row["code"] == "sv":
                page.form.type(row["key"], "sv", f"Ord {row['field']}")
        for field, value in answers.items():
            page.form.write(field, value)
            page.form.answer(field, value)
        for moment in (page.form.starts, page.form.ends) if kind == "event" else ():
            moment.turn()
        assert await saved(page) == ("add_item" if kind == "topic" else "add_item_search", "")
        assert own(room, page).kind == kind
        for field, value in answers.items():
            assert str(getattr(own(room, page), field)) == value

    room.play(story)


def test_what_a_colleague_changed_meanwhile_is_not_lost(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room)
        write(page, "title", "Minun")
        room.staff.desk.content.save(room.staff.session("editor"), ITEM, {"title": {"fi": "Hänen", "sv": "Hennes"}})
        await page.refresh()
        assert "Minun" in column(page.form.words, "words"), "nothing changes under the finger"
        assert await saved(page) == ("edit_item_asked", ""), "and whoever wrote it is told"
        assert (page.title, column(page.choices, "other")) == ("Hänen", ["Minun"])

    room.play(story)


def test_there_is_no_page_to_make_what_can_not_be_made(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        room.begin("editor")
        assert await room.make("staff-item", "new/centre") is None
        room.begin("booker")
        assert await room.make("staff-item", "new/page") is None

    room.play(story)
