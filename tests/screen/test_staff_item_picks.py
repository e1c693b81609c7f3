"""Choosing other items for an item: of thousands any can be found, and those chosen are always in sight."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.screen import rows
from kiosk.screen.staff_item import ItemPage
from tests.samples import NOW, Sample
from tests.screen.reading import movements, table, turns
from tests.screen.staff_item_hand import ITEM, opened
from tests.screen.staff_room import StaffRoom

MAKERS = [f"maker-{number:03}" for number in range(60)]


def publish(room: StaffRoom, makers: list[str], **fields: Any) -> None:
    sample = Sample()
    room.staff.cache.publish(
        sample.document("centre", "seinajoki"),
        sample.document("technology", ITEM, **fields),
        *(sample.document("provider", name) for name in makers),
        centre="seinajoki",
    )


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody draws frames between the answers that come a few at a time."""
    monkeypatch.setattr(rows, "_BETWEEN", 0)


def asked(page: ItemPage, field: str = "provider") -> dict[str, Any]:
    """A question as it stands, with the ids and words of its answers, and the ids of those chosen."""
    row = next(each for each in table(page.form.questions) if each["field"] == field)
    picks = table(row["picks"])
    return {
        **row,
        "options": [each["option"] for each in picks],
        "labels": [each["words"] for each in picks],
        "chosen": [each["option"] for each in picks if each["chosen"]],
    }


async def find(page: ItemPage, words: str, field: str = "provider") -> list[str]:
    """Type that, and wait."""
    page.form.find(field, words)
    page.form._picks.look()
    await turns(20)
    return list(asked(page, field)["options"])


def test_a_few_need_no_search(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        publish(room, MAKERS[:24])
        row = asked(await opened(room))
        assert (row["options"], row["searched"], row["hasMore"]) == (["", *MAKERS[:24]], False, False)

    room.play(story)


def test_more_show_until_all_do_and_the_chosen_one_from_the_first(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        publish(room, MAKERS, provider=MAKERS[59])
        page = await opened(room)
        row = asked(page)
        assert (row["options"], row["searched"], row["hasMore"]) == (["", MAKERS[59], *MAKERS[:24]], True, True)
        assert (row["chosen"], row["labels"][1]) == ([MAKERS[59]], f"Title of {MAKERS[59]}")
        for _ in range(2):
            page.form.more("provider")
            await turns(20)
        row = asked(page)
        assert (row["options"], row["searched"], row["hasMore"]) == (["", *MAKERS], True, False)
        page.form.more("provider")
        page.form.more("station")
        await turns(20)
        assert asked(page) == row

    room.play(story)


def test_any_is_found_by_its_words_and_stays_in_sight_once_it_is_chosen(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        publish(room, MAKERS, provider=MAKERS[59])
        page = await opened(room)
        assert await find(page, "maker-041 title") == ["", MAKERS[59], MAKERS[41]]
        assert not asked(page)["hasMore"]
        page.form.answer("provider", MAKERS[41])
        assert (asked(page)["options"], asked(page)["chosen"]) == (["", MAKERS[41]], [MAKERS[41]]), "where it was"
        assert await find(page, "") == ["", MAKERS[41], *MAKERS[:24]]
        page.save()
        await turns(20)
        found: Any = room.staff.projection.document(ITEM, NOW)
        assert (page.deed.done, found.provider) == ("edit_item", MAKERS[41])

    room.play(story)


def test_where_nothing_is_found_one_can_go_on_typing(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        publish(room, MAKERS)
        page = await opened(room)
        assert await find(page, "nobody") == [""]
        row = asked(page)
        assert (row["searched"], row["nothing"], row["typed"]) == (True, True, "nobody")
        assert len(await find(page, "maker")) == 25
        assert not asked(page)["nothing"]

    room.play(story)


def test_of_several_needs_all_that_are_chosen_are_in_sight(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        sample, needs = Sample(), [f"need-{number:02}" for number in range(30)]
        room.staff.cache.publish(
            sample.document("centre", "seinajoki"),
            sample.document("technology", ITEM, topics=[needs[29], needs[3]]),
            *(sample.document("topic", name) for name in needs),
            centre="seinajoki",
        )
        page = await opened(room)
        assert asked(page, "topics")["options"] == [needs[29], *needs[:24]]
        assert await find(page, "need-28", "topics") == [needs[29], needs[3], needs[28]]
        page.form.answer("topics", needs[28])
        assert await find(page, "", "topics") == [needs[29], needs[28], *needs[:24]]
        assert {*asked(page, "topics")["chosen"]} == {needs[29], needs[28], needs[3]}
        assert page.form.draft.fields["topics"] == [needs[29], needs[3], needs[28]]

    room.play(story)


def test_what_somebody_else_chose_meanwhile_is_called_by_its_name(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        publish(room, MAKERS)
        page = await opened(room)
        publish(room, MAKERS, provider=MAKERS[50])
        await page.refresh()
        await turns(20)
        row = asked(page)
        assert (row["options"][:2], row["labels"][1]) == (["", MAKERS[50]], f"Title of {MAKERS[50]}")
        publish(room, MAKERS[:40], provider=MAKERS[55])
        before = room.store.asked
        await page.refresh()
        await turns(20)
        page.form.show_rows()
        await turns(20)
        assert asked(page)["options"] == ["", *MAKERS[:24]], "one that is gone can't be shown"
        assert room.store.asked == before + 2, "and is asked for once"

    room.play(story)


def test_the_language_of_now_names_them_and_leaving_forgets_what_was_typed(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        publish(room, MAKERS)
        page = await opened(room)
        await find(page, "maker-041")
        room.session.speak("sv")
        assert asked(page)["labels"][1] == f"Title of {MAKERS[41]} (sv)"
        page.form.find("provider", "maker-042")
        page.close()
        page.form._picks.look()
        await turns(20)
        assert page.form._picks.typed("provider") == ""

    room.play(story)


def test_no_frame_waits_for_all_answers(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        publish(room, MAKERS)
        page = await opened(room)
        picks = next(each["picks"] for each in table(page.form.questions) if each["field"] == "provider")
        moved = movements(picks)
        page.form.more("provider")
        await turns(20)
        assert asked(page)["options"] == ["", *MAKERS[:48]]
        assert moved == [("added", first, first + 2) for first in range(25, 49, 3)], "what was there stays"
        moved.clear()
        page.form.answer("provider", MAKERS[2])
        assert moved == [("changed", 0, 0), ("changed", 3, 3)], "only what was chosen, and is"

    room.play(story)
