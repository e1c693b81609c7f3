"""The staff's list of content, when there is much: only what is near is made, and nobody notices."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from tests.journeys import desk_content, items, keys, places
from tests.journeys.backstage import Backstage
from tests.journeys.route import begin, choose
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre, journey
from tests.journeys.words import shown
from tests.samples import Sample

_MAKERS = 120
_DEEP = "Verstas 090"


def _with_many_makers(backstage: Backstage) -> Path:
    data = places.prepare(backstage, "desk", "kiosk")
    titles = {f"maker-{number:03}": f"Verstas {number:03}" for number in range(_MAKERS)}
    desk_content.tell(
        data, *(Sample().document("provider", each, title={"fi": title}) for each, title in titles.items())
    )
    return data


def _cards(stage: Stage) -> list[QQuickItem]:
    return [item for item in items.controls(stage.window) if items.kind(item) == "ContentCard"]


async def _all_of_them(stage: Stage) -> None:
    await begin(stage, "fi")
    await choose(stage, "No motion")
    await desk_content.content(stage)
    await stage.touch_words("Maker")
    rows = stage.model.items  # type: ignore[attr-defined]
    await stage.until(lambda: rows.data(rows.index(0), 0x102) == "provider", "the makers")
    while stage.model.hasMore:  # type: ignore[attr-defined]
        before = rows.count()
        await stage.touch_words("Show more")
        page: Any = stage.model
        await stage.until(lambda page=page, before=before: before < rows.count() == page.count, "that there are more")
    await stage.until(lambda: rows.count() >= _MAKERS, "all of them")
    await stage.still()


def test_far_down_only_what_is_near_is_made_and_who_comes_back_finds_the_place(theatre: Theatre) -> None:
    @journey(_with_many_makers)
    async def story(theatre: Theatre, stage: Stage) -> None:
        await _all_of_them(stage)
        made = _cards(stage)
        assert 0 < len(made) < _MAKERS / 2
        while stage.control(_DEEP) is None:
            await stage.touch_words("Further up")
            await stage.still()
        deep = stage.control(_DEEP)
        assert deep is not None
        await stage.scroll_to(deep)
        await stage.still()
        where = items.rect(deep)
        await stage.touch_item(deep)
        await stage.arrive("staff-item")
        stage.screen.kiosk.navigator.back()
        await stage.arrive("staff-content")
        await stage.still()
        again = stage.control(_DEEP)
        assert again is not None
        assert abs(items.rect(again).top() - where.top()) < 1

    story(theatre)


def test_by_keys_one_goes_from_each_to_the_next(theatre: Theatre) -> None:
    @journey(_with_many_makers)
    async def story(theatre: Theatre, stage: Stage) -> None:
        await _all_of_them(stage)
        view = items.scroller(_cards(stage)[0])
        assert view is not None
        view.setProperty("contentY", 0.0)
        await stage.still()
        names = [f"Verstas {number:03}" for number in range(40)]
        first = stage.control(names[0])
        assert first is not None
        first.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        for name in names[1:]:
            await stage.press(Qt.Key.Key_Tab)
            now = stage.window.activeFocusItem()
            assert now is not None
            assert items.name(now).startswith(name), "none is left out"
        for name in reversed(names[:-1]):
            await stage.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
            now = stage.window.activeFocusItem()
            assert now is not None
            assert items.name(now).startswith(name)
        assert stage.says(shown("Content"))

    story(theatre)


def test_who_comes_back_from_an_item_finds_what_was_looked_for(theatre: Theatre) -> None:
    @journey(_with_many_makers)
    async def story(theatre: Theatre, stage: Stage) -> None:
        await begin(stage, "fi")
        await choose(stage, "No motion")
        await desk_content.content(stage)
        await stage.touch_words("Find an item")
        await keys.type_words(stage, "09")
        await stage.press(Qt.Key.Key_Return)
        rows = stage.model.items  # type: ignore[attr-defined]
        await stage.until(lambda: 0 < rows.count() < 50, "those that have it")
        await stage.still()
        assert stage.control(shown("Maker")) is None, "what was found has the room"
        found = rows.count()
        await stage.touch(_DEEP)
        await stage.arrive("staff-item")
        await stage.touch_words("Back")
        await stage.arrive("staff-content")
        field = next(item for item in items.controls(stage.window) if item.inherits(items.FIELD))
        assert (str(field.property("text")).casefold(), rows.count()) == ("09", found)
        await stage.touch_words("Show everything again")
        await stage.until(lambda: rows.count() > found, "all of them")
        assert field.property("text") == ""

    story(theatre)
