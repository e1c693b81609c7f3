"""Colours by name: every pair of words and ground that the screen uses can be read, in soft and in strong colours."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine

from kiosk.paths import resources
from tests.journeys.contrast import HIGH, NORMAL, ratio
from tests.journeys.stage import application

PAIRS = (
    *((words, ground) for words in ("ink", "muted") for ground in ("snow", "card", "quiet", "sky")),
    *(("ink", ground) for ground in ("fjordTint", "spruceTint", "cloudberryTint", "lingonberryTint", "cloudberry")),
    *(("fjord", ground) for ground in ("snow", "card", "quiet", "fjordTint")),
    *(("spruce", ground) for ground in ("snow", "card", "sky", "spruceTint")),
    *(("cloudberryInk", ground) for ground in ("cloudberryTint", "card")),
    *(("lingonberry", ground) for ground in ("lingonberryTint", "card")),
    *(("onDark", ground) for ground in ("fjord", "night", "ink", "spruce")),
)


@pytest.fixture
def theme() -> Iterator[QObject]:
    application(software=True)
    engine = QQmlEngine()
    engine.addImportPath(str(resources() / "qml"))
    found = engine.singletonInstance("Kiosk.Theme", "Theme")
    assert isinstance(found, QObject)
    yield found
    engine.deleteLater()


@pytest.mark.parametrize(("high", "least"), [(False, NORMAL), (True, HIGH)])
def test_every_pair_stands_out(theme: QObject, high: bool, least: float) -> None:
    theme.setProperty("highContrast", high)
    found = {(words, ground): ratio(_colour(theme, words), _colour(theme, ground)) for words, ground in PAIRS}
    assert {pair: round(each, 2) for pair, each in found.items() if each < least} == {}


def test_the_ratio_is_that_of_the_guidelines() -> None:
    assert round(ratio(QColor("#000000"), QColor("#ffffff")), 2) == 21
    assert round(ratio(QColor("#777777"), QColor("#ffffff")), 2) == 4.48
    assert ratio(QColor("#13263b"), QColor("#13263b")) == 1


def _colour(theme: QObject, name: str) -> QColor:
    found = theme.property(name)
    assert isinstance(found, QColor), f"the theme has no colour {name}"
    return found
