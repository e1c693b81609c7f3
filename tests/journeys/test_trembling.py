"""A finger that trembles, or taps twice: what comes under it with the first touch is not pressed by the second one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from kiosk.screen import trembling
from kiosk.screen.staff_slot import SlotPage
from kiosk.store.wishes import Wishes
from tests.journeys import booking, desk, desk_centre, items, places, route
from tests.journeys.backstage import Backstage
from tests.journeys.stage import Device, Stage
from tests.journeys.story import Theatre, journey
from tests.journeys.words import shown
from tests.screen.reading import column

_TABLET = Device("tablet", 1280, 800, 217.0)  # where two keys of a pad lie within the reach of one hand
_TREMBLES = (0, 20, -20, 40, -40, 60, -60)  # pixels, 15 mm at the most


@pytest.fixture(autouse=True)
def _slow_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes its time between the two touches, and the finger does not."""
    monkeypatch.setattr(trembling, "AGAIN_MS", 10**9)


def _furnished(backstage: Backstage) -> Path:
    return places.prepare(backstage, "desk", "kiosk")


def _under(stage: Stage, at: QPointF) -> list[str]:
    return [items.name(item) for item in items.controls(stage.window) if items.seen_rect(item).contains(at)]


async def _twice(stage: Stage, name: str) -> QPointF:
    """Touch a control, and something else that has come there, or as near as a hand trembles; where that was."""
    item = stage.control(name)
    assert item is not None
    await stage.scroll_to(item)
    at = items.seen_rect(item).center()
    await stage.tap(at)
    await stage.until(lambda: name not in " ".join(_under(stage, at)), "something else under the finger")
    await stage.still()
    near = next(point for down in _TREMBLES if _under(stage, point := at + QPointF(0, down)))
    await stage.tap(near, again=True)
    await stage.still()
    return near


@journey()
async def test_who_chooses_what_to_book_has_not_said_yet_how_many_come(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    await booking.what(stage)
    at = await _twice(stage, "Your heart rhythm, from your sofa")
    page = booking.page(stage)
    assert (page.step, page.party) == ("party", 0)
    await stage.tap(at)
    assert page.party > 0, "a touch that was meant says so"


@journey()
async def test_who_is_done_with_see_and_hear_presses_nothing_of_the_page(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    before = stage.control("My heart")
    assert before is not None
    place = items.rect(before)
    await stage.touch_words("See and hear")
    at = await _twice(stage, "Done")
    assert stage.page == "home"
    assert items.rect(before) == place, "nor is it pushed along"
    await stage.tap(at)
    await stage.until(lambda: stage.page != "home" or items.rect(before) != place, "what a touch that was meant does")


@journey(_furnished)
async def test_who_notes_that_somebody_was_told_does_nothing_else_with_them(theatre: Theatre, stage: Stage) -> None:
    await route.begin(stage, "fi")
    await desk.slot(stage)
    page = stage.model
    assert isinstance(page, SlotPage)
    number = column(page.parties, "tell").index("moved")
    page.take(column(page.parties, "bookingId")[number])
    await stage.still()
    await _twice(stage, shown("They have been told"))
    for _ in range(5):
        await stage.until(lambda: not page._doing, "the desk to be done with it")
        await stage.still()
    assert (page.step, _done(theatre)) == ("party", ["told"])


@pytest.mark.parametrize("announced", [False, True])
@pytest.mark.parametrize("text", [100, 200])
def test_a_pin_is_typed_as_fast_as_one_can_on_keys_that_lie_close(
    theatre: Theatre, text: int, *, announced: bool
) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        await route.begin(stage, "fi")
        stage.screen.kiosk.session.chooseTextSize(text)
        await desk.pin(stage)
        if announced:
            await desk_centre.announce(stage, {"fi": "Hissi ei toimi tänään."})
        for number, said in enumerate((*desk.PIN, shown("OK"))):
            key = stage.control(said)
            assert key is not None
            assert items.seen_rect(key) == items.rect(key), "whole, and not below the bar"
            await stage.tap(items.seen_rect(key).center(), again=number > 0)
        await stage.arrive("staff-today")

    theatre.play(story, _furnished(theatre.backstage), device=_TABLET)


def _done(theatre: Theatre) -> list[str]:
    wishes = Wishes(theatre.data / "ledger.db")
    try:
        return [wish.kind for wish in wishes.unsettled() or ()]
    finally:
        wishes.close()
