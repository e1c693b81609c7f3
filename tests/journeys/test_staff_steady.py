"""The desk under a hasty finger: what was touched may change, but nothing else comes to lie where it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.screen.staff_slot import SlotPage
from kiosk.screen.staff_today import TodayPage
from tests.journeys import desk, items, places, route
from tests.journeys.backstage import Backstage
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre
from tests.journeys.words import shown
from tests.screen.reading import column

_SIZES = {100: (), 200: ("Largest",)}


def _furnished(backstage: Backstage) -> Path:
    return places.prepare(backstage, "desk", "kiosk")


def _controls(stage: Stage) -> dict[str, QRectF]:
    """Where everything lies that can be touched, by name and number of that name."""
    found: dict[str, QRectF] = {}
    for item in items.controls(stage.window):
        name = items.name(item)
        found[f"{name} {sum(each.startswith(name) for each in found)}"] = items.rect(item)
    return found


async def _twice(stage: Stage, item: QQuickItem) -> tuple[str, dict[str, QRectF]]:
    """Touch it, and once more at the same place when all is still. Its name, and where all lay before."""
    await stage.scroll_to(item)
    name, before, at = items.name(item), _controls(stage), items.seen_rect(item).center()
    await stage.tap(at)
    await stage.until(lambda: stage.control(shown("Undo")) is not None, "that it is done")
    await stage.still()
    await stage.tap(at)
    await stage.still()
    return name, before


def _moved(stage: Stage, name: str, before: dict[str, QRectF]) -> list[str]:
    """What lies elsewhere now, or is gone, but for what was touched."""
    now = _controls(stage)
    return [each for each, place in before.items() if not each.startswith(name) and now.get(each) != place]


@pytest.mark.parametrize("size", _SIZES)
def test_who_checks_in_twice_has_checked_in_once_and_can_undo_it_after_saving_the_list(
    theatre: Theatre, size: int
) -> None:
    async def story(theatre: Theatre, stage: Stage) -> None:
        await route.begin(stage, "fi")
        await route.choose(stage, *_SIZES[size])
        await desk.today(stage)
        time, title = desk.row(stage, 0, "time"), desk.row(stage, 0, "title")
        words = shown("Check in: %1 %2").replace("%1", time).replace("%2", title)
        item = stage.control(words)
        assert item is not None
        name, before = await _twice(stage, item)
        assert stage.control(words) is None, "it is done"
        assert _moved(stage, name, before) == []
        assert stage.page == "staff-today"
        done = stage.screen.kiosk.shift.undoing.newest
        assert done is not None
        done.timer.stop()  # on a slow machine the rest takes longer than it lasts
        undo = stage.control(shown("Undo"))
        assert undo is not None
        at = items.rect(undo).center()
        save = stage.control(shown("Save today’s list"))
        assert save is not None
        await stage.touch_item(save)
        await stage.until(lambda: stage.says(shown("The day list is saved")), "that the list is saved")
        undo = stage.control(shown("Undo"))
        assert undo is not None
        assert items.rect(undo).contains(at), "it keeps its place"
        assert stage.says(shown("Checked in"))

    theatre.play(story, _furnished(theatre.backstage))


@pytest.mark.parametrize("size", _SIZES)
def test_of_those_who_are_booked_nobody_moves_when_one_is_checked_in(theatre: Theatre, size: int) -> None:
    async def story(theatre: Theatre, stage: Stage) -> None:
        await route.begin(stage, "fi")
        await route.choose(stage, *_SIZES[size])
        await desk.slot(stage)
        page = stage.model
        assert isinstance(page, SlotPage)
        here = column(page.parties, "standing").count("arrived")
        first = next(item for item in items.controls(stage.window) if items.name(item) == shown("Check in"))
        name, before = await _twice(stage, first)
        assert len([each for each in before if each.startswith(name)]) > 1, "another could be checked in by mistake"
        assert _moved(stage, name, before) == []
        assert stage.page == "staff-slot"
        assert column(page.parties, "standing").count("arrived") == here + 1

    theatre.play(story, _furnished(theatre.backstage))


def test_what_was_done_is_taken_back_from_the_page_before(theatre: Theatre) -> None:
    async def story(theatre: Theatre, stage: Stage) -> None:
        await route.begin(stage, "en")
        await desk.today(stage)
        assert isinstance(stage.model, TodayPage)
        before = sum(column(stage.model.coming, "here"))
        await desk.slot(stage)
        first = next(item for item in items.controls(stage.window) if items.name(item) == shown("Check in"))
        await stage.touch_item(first)
        await stage.until(lambda: stage.control("Undo") is not None, "that it is done")
        await stage.touch_words("Back")
        await stage.arrive("staff-today")
        page = stage.model
        assert isinstance(page, TodayPage)
        here = sum(column(page.coming, "here"))
        await stage.until(lambda: sum(column(page.coming, "here")) > before, "what was done on the other page")
        await stage.touch_words("Undo")
        await stage.until(lambda: stage.says("Undone"), "that it is taken back")
        await stage.until(lambda: sum(column(page.coming, "here")) == before, f"that of {here} only {before} are here")

    theatre.play(story, _furnished(theatre.backstage))
