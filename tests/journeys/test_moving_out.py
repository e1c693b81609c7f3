"""A page that moves out is whole until it is gone, however long that takes; and with the visit all pages are gone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.screen.page import PageModel
from tests.journeys import items, route
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre, journey
from tests.screen.ear import listening

Moment = Callable[[QQuickItem, QQuickItem], bool]
MOMENTS: dict[str, Moment] = {
    "both pages are moving": lambda stack, home: bool(stack.property("busy")) and home.isVisible(),
    "the old page has moved out, the new one not yet in": lambda stack, home: (
        bool(stack.property("busy")) and not home.isVisible()
    ),
    "all stands": lambda stack, _home: not stack.property("busy"),
}


@journey()
async def test_a_page_is_whole_until_it_has_moved_out_however_slow_the_machine(_: Theatre, stage: Stage) -> None:
    navigator = stage.screen.kiosk.navigator
    await route.begin(stage, "en")
    assert not stage.screen.kiosk.session.calm
    _hurry(stage)
    with listening() as heard:
        for page in ("watch", "try", "search", "times", "book", "booking", "about"):
            navigator.open(page)
            await stage.arrive(page)
            navigator.back()
            await stage.arrive("home")
    assert heard.messages == []


@pytest.mark.parametrize("moment", list(MOMENTS))
def test_with_the_visit_all_its_pages_are_gone_whatever_still_moved(theatre: Theatre, moment: str) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        await route.begin(stage, "en")
        kiosk, stack = stage.screen.kiosk, _stack(stage)
        _hurry(stage)
        with listening() as heard:
            await _catch(stage, stack, MOMENTS[moment])
            kiosk.session.end()
            kiosk.session.end()  # as by a touch on the lock just when time runs out
            await stage.until(lambda: not kiosk.findChildren(PageModel), "the end of what the pages showed")
            await stage.until(lambda: not stack.childItems(), "the end of the pages")
        assert heard.messages == []
        assert not stack.property("busy")

    theatre.play(story, theatre.backstage.kiosk("kiosk"))


async def _catch(stage: Stage, stack: QQuickItem, moment: Moment) -> None:
    """From home to another page until that moment of the way; it is short, and a slow machine may miss it."""
    for _ in range(20):
        home = stack.property("currentItem")
        stage.screen.kiosk.navigator.open("watch")
        await stage.until(lambda: stage.page == "watch", "the other page")
        await stage.until(lambda home=home: moment(stack, home) or not stack.property("busy"), "the end of the motion")
        if moment(stack, home):
            return
        stage.screen.kiosk.navigator.back()
        await stage.arrive("home")
    raise AssertionError("the moment never came")


def _hurry(stage: Stage) -> None:
    """As if each frame of a motion took a second: nothing waits for it but what knows of it."""
    stage.screen.kiosk.navigator._lingering.setInterval(0)


def _stack(stage: Stage) -> QQuickItem:
    """What holds the pages."""
    waiting = [stage.window.contentItem()]
    for item in waiting:
        if item.inherits("QQuickStackView"):
            return item
        waiting += item.childItems()
    raise AssertionError(f"no pages below {items.kind(waiting[0])}")
