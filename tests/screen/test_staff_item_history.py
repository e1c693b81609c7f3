"""What was changed of an item, and the way back: versions can be told apart, and the page says what is so."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

import pytest

from kiosk.domain.answers import Answer
from kiosk.screen.language import short_day
from kiosk.store.cache_desk import News
from tests.samples import NOW, Sample, layer_of
from tests.screen.reading import column, heard, turns
from tests.screen.staff_item_hand import ITEM, opened
from tests.screen.staff_room import StaffRoom

TITLE = {"fi": "Title of heart-rhythm (fi)", "sv": "Title of heart-rhythm (sv)", "en": "Title of heart-rhythm"}
FIRST = {"revision": 1, "intent": "i", "what": "edit_item", "fields": ["outdated", "title"], "by": "ben", "at": NOW}
DAY = short_day(NOW.date(), "en")


def publish(room: StaffRoom, *layers: dict[str, Any], **fields: Any) -> None:
    sample = Sample()
    documents = sample.document("centre", "seinajoki"), sample.document("technology", ITEM, **fields)
    room.staff.cache.publish(*documents, *layers, centre="seinajoki")


def changed(history: Iterable[dict[str, Any]], **more: Any) -> dict[str, Any]:
    """The item with another order, and how that came."""
    return layer_of(ITEM, {"order": 7}, history=history, **more)


def answer(room: StaffRoom, intent: str, state: str, reason: str = "", *, edition: int = 0) -> None:
    told = {"id": intent, "state": state, "reason": reason, **({"edition": edition} if edition else {})}
    news = News(answers=(Answer.model_validate(told),))
    room.staff.cache.writer.exchange(news, cursor=3, mark="", whole=False)


def test_history_names_who_and_when_and_leads_back(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        second = {**FIRST, "revision": 2, "by": "anna", "at": NOW + timedelta(minutes=5), "languages": ["sv"]}
        publish(room, changed([FIRST, second]))
        page = await opened(room)
        assert column(page.versions, "by") == ["Anna Ek", "Ben Dal"]
        assert column(page.versions, "current") == [True, False]
        assert column(page.versions, "fields") == [["title"], ["title"]], "what grew old by it goes without saying"
        assert column(page.versions, "languages") == [["sv"], []]
        assert column(page.versions, "moment") == [f"{DAY} 11:05", f"{DAY} 11:00"], "by the centre's clock"
        page.restore(1)
        await turns(20)
        assert (page.deed.done, room.staff.kinds()) == ("restore_item", ["restore_item"])

    room.play(story)


def test_versions_of_one_minute_are_told_apart_by_their_words_and_to_the_second(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        def written(words: str) -> dict[str, Any]:
            return {"fields": ["title"], "languages": ["fi"], "excerpts": [excerpt("title", words, "fi")]}

        def excerpt(field: str, words: str, language: str = "", how: str = "") -> dict[str, str]:
            return {"field": field, "language": language, "words": words, "how": how}

        until = excerpt("valid_until", "2026-12-24T10:00:00Z")
        history = [
            {**FIRST, **written("Yksi")},
            {**FIRST, **written("Kaksi"), "revision": 2, "at": NOW + timedelta(seconds=7)},
            {
                **FIRST,
                "revision": 3,
                "at": NOW + timedelta(hours=1),
                "fields": ["topics", "valid_until"],
                "excerpts": [until],
            },
            *(
                {**FIRST, "revision": 4 + n, "what": "hide_item", "fields": ["hidden"], "excerpts": found}
                for n, found in enumerate(([excerpt("hidden", "yes")], [excerpt("hidden", "")], []))
            ),
        ]
        publish(room, changed(history))
        page = await opened(room)
        rows = [column(page.versions, name)[::-1] for name in ("told", "codes", "words", "hows", "fields", "languages")]
        assert [list(each) for each in zip(*rows, strict=True)][:3] == [
            [["title"], ["fi"], ["Yksi"], [""], [], []],
            [["title"], ["fi"], ["Kaksi"], [""], [], []],
            [
                ["valid_until"],
                [""],
                [f"{short_day(NOW.date() + timedelta(days=30), 'en')} 12:00"],
                [""],
                ["topics"],
                [],
            ],
        ]
        assert column(page.versions, "moment")[::-1][:3] == [f"{DAY} 11:00:00", f"{DAY} 11:00:07", f"{DAY} 12:00"]
        assert column(page.versions, "way")[::-1] == ["", "", "", "yes", "no", ""]
        assert column(page.versions, "told")[:3] == [[], [], []]

    room.play(story)


def test_what_waits_is_the_newest_row(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        publish(room, changed([FIRST]))
        page = await opened(room)
        page.form.type('["title"]', "sv", "Hjärtrytm")
        page.save()
        await turns(20)
        assert [column(page.versions, name) for name in ("revision", "words", "by")] == [
            [0, 1],
            [["Hjärtrytm"], []],
            ["Anna Ek", "Ben Dal"],
        ]

    room.play(story)


def test_a_choice_says_who_wrote_what_and_when_and_what_was_before(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        later = NOW + timedelta(minutes=5)
        asked = {"path": ["title", "fi"], "value": "Toinen", "by": "ben", "at": later}
        mine = {"base": TITLE, "value": {**TITLE, "sv": "Vår"}}
        history = [{**FIRST, "by": "anna"}, {**FIRST, "revision": 2, "at": later}]
        layer = changed(history, asked=[asked])
        layer["fields"]["title"] = mine
        publish(room, layer, title={**TITLE, "sv": "Centrets"})
        page = await opened(room)
        names = ("other", "by", "day", "time", "before", "writer", "writtenDay", "writtenTime")
        center, colleague = zip(*(column(page.choices, name) for name in names), strict=True)
        assert center == ("Centrets", "", "", "", TITLE["sv"], "Ben Dal", DAY, "11:05")
        assert colleague == ("Toinen", "Ben Dal", DAY, "11:05", "", "Anna Ek", DAY, "11:00")
        assert column(page.choices, "several") == [False, False], "they are about two places"
        publish(room, changed(history, asked=[asked, {**asked, "value": "Kolmas", "by": "eva"}]))
        page = await opened(room)
        assert column(page.choices, "several") == [True, True]
        assert column(page.choices, "shared") == [False, False], "Anna wrote it"
        publish(room, changed((), asked=[asked]))
        page = await opened(room)
        assert (column(page.choices, "ours"), column(page.choices, "shared")) == ([TITLE["fi"]], [True])

    room.play(story)


def test_the_shared_text_is_there_at_once_and_the_page_says_so(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        publish(room, changed([FIRST]))
        page = await opened(room)
        assert page.altered
        page.restore(0)
        await turns(20)
        assert (page.altered, page.unsent, page.deed.done) == (False, True, "restored")
        page.undo()
        await turns(20)
        assert (page.altered, page.unsent, page.deed.done) == (True, False, "undone")

    room.play(story)


@pytest.mark.parametrize(
    ("state", "reason", "done", "fault"),
    [("accepted", "", "restored", ""), ("superseded", "changed_meanwhile", "", "changed_meanwhile")],
)
def test_what_the_hub_made_of_going_back_is_said_when_it_shows(
    room: StaffRoom, state: str, reason: str, done: str, fault: str
) -> None:
    async def story(room: StaffRoom) -> None:
        second = {**FIRST, "revision": 2, "at": NOW + timedelta(minutes=5)}
        publish(room, changed([FIRST, second]))
        page = await opened(room)
        page.restore(1)
        await turns(20)
        (intent,) = (wish.id for wish in room.staff.unsettled())
        assert (page.deed.done, page.unsent) == ("restore_item", True)
        told = heard(page.deed.changed)
        answer(room, intent, state, reason, edition=3 if state == "accepted" else 0)
        await page.refresh()
        if state == "accepted":
            assert (page.deed.done, page.unsent, told) == ("restore_item", True, []), "the edition is not here yet"
            publish(room, changed([FIRST, second, {**FIRST, "revision": 3, "intent": intent, "what": "restore_item"}]))
            await page.refresh()
        assert (page.deed.done, page.deed.fault, page.unsent) == (done, fault, False)

    room.play(story)
