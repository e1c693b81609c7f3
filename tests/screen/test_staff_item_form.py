"""What an editor writes of an item: texts, lists and answers, and how it is seen before it is saved."""

from __future__ import annotations

from typing import Any

from tests.samples import NOW, Sample
from tests.screen.reading import column, table, turns
from tests.screen.staff_item_hand import ITEM, opened, saved, write
from tests.screen.staff_room import StaffRoom

LACKED = ("summary", "does", "cannot")


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


def test_the_text_of_a_page_grows_and_shrinks(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room)
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
        page = await opened(room)
        page.form.show("get")
        for text in ("ask", "cost"):
            write(page, f"get_se.{text}", "Vårdcentralen", "sv")
        assert await saved(page) == ("", "missing:get/get_se.source")
        write(page, "get_se.source", "1177", "sv")
        assert await saved(page) == ("edit_item", "")
        way = room.staff.projection.document(ITEM, NOW).get_se  # type: ignore[union-attr]
        assert (way.ask.sv, way.checked) == ("Vårdcentralen", NOW.date())  # type: ignore[union-attr]

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


def test_a_preview_that_is_open_when_the_session_ends_brings_nothing_of_the_desk_back(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        first = room.session.language
        page = await opened(room)
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
        page = await opened(room)
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


def test_the_language_of_whoever_writes_comes_first(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        def order() -> list[object]:
            return column(page.form.words, "code")[:3]

        page = await opened(room)
        room.session.speak("sv")
        assert order() == ["sv", "fi", "en"]
        page.form.add("paragraph")
        assert [each["code"] for each in table(page.form.words) if each["removable"]][-1] == "en", "below the last one"
        page.look()
        await turns(20)
        room.session.speak("fi")
        assert order() == ["sv", "fi", "en"], "that is how somebody looks at it as a visitor"
        page.seen.close()
        assert (room.session.language, order()) == ("sv", ["sv", "fi", "en"])
        room.session.speak("en")
        assert order() == ["en", "fi", "sv"]

    room.play(story)


def test_a_language_in_which_nothing_is_written_is_told_from_one_that_is_begun(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, "new/page")
        write(page, "title", "Sivu")
        write(page, "summary", "Sivu")
        write(page, "title", "Sida", "sv")
        assert column(page.languages, "standing") == ["done", "half", "missing"]

    room.play(story)
