"""The screen at night: black, and woken by a touch that does nothing else."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage

from tests.journeys import items
from tests.journeys.backstage import NOW
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre, journey

NIGHT = NOW + timedelta(hours=13)
_NAME = "Kosketa ruutua · Rör vid skärmen · Touch the screen"


def nightfall(stage: Stage) -> None:
    """It is late in the evening, on a screen that goes dark then."""
    stage.screen.pages._clock.instant = NIGHT  # type: ignore[attr-defined]  # the clock that all parts share
    stage.screen.kiosk.dark.wanted = True
    stage.screen.kiosk.welcome.tick(NIGHT)
    stage.screen.kiosk.dark.tick(NIGHT)


def is_black(picture: QImage) -> bool:
    points = [(x, y) for x in range(5, picture.width(), 97) for y in range(5, picture.height(), 97)]
    return all(picture.pixelColor(x, y) == QColor("black") for x, y in points)


@journey()
async def test_the_first_touch_in_the_dark_only_wakes_and_the_second_begins(_: Theatre, stage: Stage) -> None:
    middle = QPointF(stage.window.width() / 2, stage.window.height() * 0.4)
    assert not is_black(stage.grab())
    nightfall(stage)
    await stage.still()
    assert is_black(stage.grab())
    assert [items.name(each) for each in items.controls(stage.window)] == [_NAME]

    await stage.tap(middle)
    await stage.still()
    assert stage.page == "attract"
    assert not stage.screen.kiosk.session.underWay
    assert not is_black(stage.grab())

    await stage.tap(middle)
    await stage.arrive("home")


@journey()
async def test_a_finger_that_slides_wakes_it_too(_: Theatre, stage: Stage) -> None:
    nightfall(stage)
    await stage.still()
    await stage.swipe(QPointF(300, 300), QPointF(400, 700))
    assert not is_black(stage.grab())
    assert stage.page == "attract"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_wakes_it_too(theatre: Theatre, key: Qt.Key) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        nightfall(stage)
        await stage.still()
        await stage.press(key)
        assert not is_black(stage.grab())
        assert stage.page == "attract"

    theatre.play(story, theatre.backstage.kiosk("kiosk"))
