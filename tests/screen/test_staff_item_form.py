"""What an editor writes of an item: texts, lists, answers and moments; and items that are made anew."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.screen.staff_item import ItemPage
from tests.samples import NOW, Sample
from tests.screen.reading import column, heard, table, turns
from tests.screen.staff_room import StaffRoom

ITEM = "heart-rhythm"
LACKED = ("summary", "does", "cannot")


async def opened(room: StaffRoom, argument: str) -> ItemPage:
    room.begin("editor")
    page = await room.open("staff-item", argument)
    assert isinstance(page, ItemPage)
    return page


def write(page: ItemPage, field: str, words: str, code: str = "fi", number: int = 0) -> None:
    """Type into the field of that text."""
    rows = [each for each in table(page.form.words) if (each["field"], each["number"]) == (field, number)]
    page.form.type(rows[0]["key"], code, words)


async def saved(page: ItemPage) -> tuple[str, str]:
    page.save()
    await turns(20)
    return page.deed.done, page.deed.fault


def own(room: StaffRoom, page: ItemPage) -> Any:
    return room.staff.projection.document(page._item.id, NOW)


def test_a_station_out_of_use_is_not_offered_but_where_it_was_chosen_before(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        sample, at = Sample(), [{"centre": "seinajoki", "station": "attic"}]
        named = {"name": sample.text("Named"), "where": sample.text("There")}
        stations = [{"id": "window", "number": 2, **named}, {"id": "attic", "number": 5, **named, "retired": True}]
        items = sample.document("technology", "here", places=at), sample.document("technology", "nowhere")
        room.staff.cache.publish(sample.document("centre", "seinajoki", stations=stations), *items, centre="seinajoki")
        for item, offered in (("nowhere", ["", "window"]), ("here", ["", "window", "attic"])):
            page = await opened(room, item)
            page.form.show("about")
            picks = next(each["picks"] for each in table(page.form.questions) if each["field"] == "station")
            assert column(picks, "option") == offered, item

    room.play(story)


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
        page = await opened(room, ITEM)
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


def test_the_text_of_a_page_grows_and_shrinks(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, ITEM)
        for what in ("heading", "point", "point", "paragraph"):
            page.form.add(what)
        write(page, "body.heading", "Näin se toimii")
        write(page, "body.point", "Ensin", number=1)
        write(page, "body.point", "Sitten", number=2)
        assert await saved(page) == ("edit_item", "")
        document = room.staff.projection.document(ITEM, NOW)
        assert document is not None
        assert [each.type for each in document.body] == ["heading", "list"], "what has no words is left out"
        for field in ("body.point", "body.point", "body.heading"):
            page.form.remove(next(each["key"] for each in table(page.form.words) if each["field"] == field))
        await saved(page)
        document = room.staff.projection.document(ITEM, NOW)
        assert document is not None
        assert document.body == ()

    room.play(story)


def test_how_to_get_it_carries_the_day_of_checking(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, ITEM)
        page.form.show("get")
        for text in ("ask", "cost"):
            write(page, f"get_se.{text}", "Vårdcentralen", "sv")
        assert await saved(page) == ("", "missing:get/get_se.source")
        write(page, "get_se.source", "1177", "sv")
        assert await saved(page) == ("edit_item", "")
        way = room.staff.projection.document(ITEM, NOW).get_se  # type: ignore[union-attr]
        assert (way.ask.sv, way.checked) == ("Vårdcentralen", NOW.date())  # type: ignore[union-attr]

    room.play(story)


def test_it_shows_from_one_moment_to_another(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, ITEM)
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


def test_what_a_colleague_changed_meanwhile_is_not_lost(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, ITEM)
        write(page, "title", "Minun")
        room.staff.desk.content.save(room.staff.session("editor"), ITEM, {"title": {"fi": "Hänen", "sv": "Hennes"}})
        await page.refresh()
        assert "Minun" in column(page.form.words, "words"), "nothing changes under the finger"
        await saved(page)
        assert (page.title, column(page.choices, "other")) == ("Hänen", ["Minun"])

    room.play(story)


def test_one_place_earlier_in_the_lists(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        sample = Sample()
        documents = [sample.document("technology", name) for name in ("a", "b", "c")]
        room.staff.cache.publish(sample.document("centre", "seinajoki"), *documents, centre="seinajoki")
        page = await opened(room, "c")
        page.move(True)
        await turns(20)
        assert [each.id for each in room.staff.projection.cards("technology", NOW)] == ["a", "c", "b"]
        page.move(True)
        await turns(20)
        page.move(True)
        await turns(20)
        assert (page.deed.fault, [each.id for each in room.staff.projection.cards("technology", NOW)]) == (
            "already_so",
            ["c", "a", "b"],
        )

    room.play(story)


def test_there_is_no_page_to_make_what_can_not_be_made(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        room.begin("editor")
        assert await room.make("staff-item", "new/centre") is None
        room.begin("booker")
        assert await room.make("staff-item", "new/page") is None

    room.play(story)


def test_a_preview_that_is_open_when_the_session_ends_brings_nothing_of_the_desk_back(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        first = room.session.language
        page = await opened(room, ITEM)
        room.session.speak("sv" if first != "sv" else "en")
        room.session.chooseTextSize(150)
        page.look()
        await turns(20)
        assert page.seen.shape == "technology"
        room.session.end()
        page.close()
        assert (page.seen.shape, room.session.language, room.session.textSize) == ("", first, 100)

    room.play(story)


def test_it_is_seen_as_a_visitor_will_before_it_is_saved(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, ITEM)
        room.session.speak("fi")
        write(page, "title", "Uusi nimi")
        page.look()
        await turns(20)
        assert (page.seen.shape, page.seen.title) == ("technology", "Uusi nimi")
        room.session.speak("sv")
        room.session.chooseTextSize(200)
        model: Any = page.seen.model
        assert model.title == "Title of heart-rhythm (sv)"
        assert page.step_back()
        assert (page.seen.shape, room.session.language, room.session.textSize) == ("", "fi", 100)
        assert (page.dirty, room.staff.kinds()) == (True, [])
        other = await opened(room, "umea")
        room.session.speak("fi")
        other.look()
        await turns(20)
        assert (other.seen.shape, other.seen.title) == ("plain", "Title of umea (fi) · Umeå (fi)")

    room.play(story)


def test_a_film_that_is_an_item_of_its_own_is_chosen_once(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, "new/technology")
        assert (page.media.filmElsewhere, page.media.filmChosen) == (True, False)
        page.form.answer("video", "morning-film")
        assert page.media.filmChosen
        page.form.answer("video", "")
        assert not page.media.filmChosen

    room.play(story)


def test_what_is_needed_is_named_while_it_is_written_in_no_language(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, "new/technology")

        def needed() -> set[str]:
            return {each["field"] for each in table(page.form.words) if each["need"]}

        assert needed() == {"title", *LACKED}
        write(page, "title", "Klocka", "sv")
        assert needed() == {*LACKED}, "in all languages"
        write(page, "title", "", "sv")
        assert needed() == {"title", *LACKED}
        page.form.add("does")
        write(page, "does", "Soittaa apua", number=2)
        assert needed() == {"title", *LACKED} - {"does"}, "one of the list is enough"
        assert "words/does" not in page.form.needed
        page.form.show("get")
        write(page, "get_fi.cost", "20 euroa")
        assert "get_fi.cost" not in needed()
        assert {"get_fi.ask", "get_fi.source"} < needed()

    room.play(story)
