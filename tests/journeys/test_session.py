"""One visit and its end: the warning, what is forgotten, keys, help, and the window that stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt

from kiosk.screen.idle import Idle
from tests.journeys import items, route
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre, journey

_PHONE = "+358 6 000 0000"


def _pass(idle: Idle, seconds: int) -> None:
    for _ in range(seconds):
        idle.tick()


@journey()
async def test_a_touch_at_the_warning_only_says_that_somebody_is_here(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    idle, below = stage.screen.kiosk.idle, stage.control("My heart")
    assert below is not None
    for _round in range(2):
        middle = items.rect(below).center()
        _pass(idle, 90)
        await stage.still()
        assert stage.says("Are you still there?")
        await stage.tap(middle)
        await stage.until(lambda: not idle.warning, "the warning to go")
        await stage.still()
        assert stage.page == "home"
    await stage.tap(middle)
    await stage.arrive("topic")


@journey()
async def test_a_key_at_the_warning_says_so_too_and_a_touch_counts_before_it(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    idle = stage.screen.kiosk.idle
    _pass(idle, 80)
    await stage.tap(QPointF(20, 20))
    _pass(idle, 80)
    assert not idle.warning
    _pass(idle, 10)
    await stage.press(Qt.Key.Key_Escape)
    assert not idle.warning
    assert stage.page == "home"


@journey()
async def test_the_end_of_a_session_clears_everything(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "sv")
    await route.choose(stage, "Largest", "Clear colours", "No motion")
    await stage.touch_words("Ask for help")
    await route.close_panels(stage)
    await route.home(stage)
    await route.down(stage)
    await stage.touch_words("See and hear")
    session, kiosk = stage.screen.kiosk.session, stage.screen.kiosk
    chosen = (session.language, session.textSize, session.highContrast, session.calm, kiosk.helpCall.calls)
    assert chosen == ("sv", 200, True, True, 1)
    _pass(kiosk.idle, 120)
    await stage.arrive("attract")
    cleared = (session.language, session.textSize, session.highContrast, session.calm, kiosk.helpCall.calls)
    assert cleared == ("fi", 100, False, False, 0)
    assert not [item for item in items.seen(stage.window.contentItem()) if item.inherits(items.POPUP)]
    await route.begin(stage, "fi")
    assert route.scrolled(stage) == 0


@journey()
async def test_escape_and_back_lead_one_page_back_and_close_a_panel_first(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    await route.technology(stage)
    await stage.touch_words("See and hear")
    await stage.press(Qt.Key.Key_Escape)
    await stage.until(lambda: not stage.says("Text size"), "the panel to close")
    assert stage.page == "technology"
    await stage.press(Qt.Key.Key_Escape)
    await stage.arrive("topic")
    await stage.touch_words("Back")
    await stage.arrive("home")
    await stage.press(Qt.Key.Key_Escape)
    assert stage.page == "home"


@journey()
async def test_help_chimes_once_and_shows_the_phone_number(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    await stage.touch_words("Ask for help")
    assert stage.screen.kiosk.helpCall.calls == 1
    assert stage.says(_PHONE)
    assert stage.says("112")
    await stage.touch_words("Close")
    await stage.until(lambda: not stage.says(_PHONE), "the panel to close")
    assert stage.screen.kiosk.helpCall.calls == 1


@pytest.mark.expected_logs("closing the window was refused")
@journey(kiosk_mode=True)
async def test_the_window_can_not_be_closed_in_kiosk_mode(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    stage.window.close()
    await stage.press(Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    assert stage.window.isVisible()
    assert stage.says("What would help you at home?")
