"""A second touch at once, at the same place, presses what stood there already, and nothing that came there since."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.screen import trembling
from kiosk.screen.trembling import Trembling

HERE, NEAR, BESIDE = QPoint(90, 20), QPoint(95, 23), QPoint(150, 20)
NEXT_KEY = QPoint(105, 20)
PAGES = b"""
import QtQuick
import QtQuick.Templates as T
Window {
    id: window
    property int first: 0
    property int next: 0
    property int beside: 0
    property bool turned: false
    property bool turns: true
    property bool covered: false
    property bool covers: false
    property bool slides: false
    property bool wakes: false
    property bool renames: false
    property string means: renames && first > 0 ? "All" : "One"
    width: 200
    height: 100
    visible: true
    component Button: T.AbstractButton { width: 100; height: 40 }
    Item {
        Item { z: 1; Button { visible: window.turned; onClicked: window.next += 1 } }
        Button { visible: !window.turned; onClicked: { window.first += 1; window.turned = window.turns } }
        Button {
            property string spokenName: window.means
            x: 100
            y: window.slides && window.first > 0 ? 5 : 0
            enabled: !window.wakes || window.first > 0
            onClicked: { window.beside += 1; window.covered = window.covers }
        }
    }
    T.AbstractButton { visible: window.covered; anchors.fill: parent; onClicked: window.next += 1 }
}
"""


class Room:
    """A window of two pages, the filter in question, and a hand."""

    def __init__(self, window: QQuickWindow, filtering: Trembling, finger: QPointingDevice) -> None:
        self.window, self.filtering, self._finger = window, filtering, finger

    def tap(self, at: QPoint, *, slides: bool = False) -> None:
        QTest.touchEvent(self.window, self._finger, False).press(0, at, self.window).commit(True)
        if slides:
            QTest.touchEvent(self.window, self._finger, False).move(0, at + QPoint(1, 1), self.window).commit(True)
        QTest.touchEvent(self.window, self._finger, False).release(0, at, self.window).commit(True)

    def swipe(self, start: QPoint, end: QPoint) -> None:
        QTest.touchEvent(self.window, self._finger, False).press(0, start, self.window).commit(True)
        for point in (start + (end - start) / 2, end):
            QTest.touchEvent(self.window, self._finger, False).move(0, point, self.window).commit(True)
        QTest.touchEvent(self.window, self._finger, False).release(0, end, self.window).commit(True)

    def pressed(self) -> tuple[int, ...]:
        return tuple(int(self.window.property(name)) for name in ("first", "next", "beside"))


@pytest.fixture(scope="module")
def finger() -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def room(qapp: object, finger: QPointingDevice) -> Iterator[Room]:
    del qapp
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(PAGES, QUrl())
    window = cast(QQuickWindow, component.create())
    filtering = Trembling(reach=lambda: 20.0)
    window.installEventFilter(filtering)
    assert QTest.qWaitForWindowExposed(window)
    yield Room(window, filtering, finger)
    window.removeEventFilter(filtering)
    window.close()
    window.deleteLater()
    engine.deleteLater()


@pytest.mark.parametrize("slides", [False, True])
def test_what_comes_under_the_finger_is_not_pressed_however_long_it_trembles(room: Room, *, slides: bool) -> None:
    room.tap(HERE, slides=slides)
    assert room.pressed() == (1, 0, 0)
    for _ in range(4):
        room.tap(NEAR, slides=slides)
    assert room.pressed() == (1, 0, 0)


def test_who_pushes_the_page_along_is_held_up_once_at_most(room: Room) -> None:
    room.tap(HERE)
    room.swipe(NEAR, QPoint(95, 90))
    room.tap(NEAR)
    assert room.pressed() == (1, 1, 0)


def test_what_comes_to_lie_over_it_is_not_pressed(room: Room) -> None:
    room.window.setProperty("turns", False)
    room.tap(HERE)
    room.window.setProperty("covered", True)
    room.tap(HERE)
    assert room.pressed() == (1, 0, 0)


def test_a_double_click_of_a_mouse_is_one_of_what_was_there(room: Room) -> None:
    QTest.mouseClick(room.window, Qt.MouseButton.LeftButton, pos=HERE)
    QTest.mouseDClick(room.window, Qt.MouseButton.LeftButton, pos=HERE)
    assert room.pressed() == (1, 0, 0)


def test_who_touches_elsewhere_means_it(room: Room) -> None:
    room.tap(HERE)
    room.tap(BESIDE)
    assert room.pressed() == (1, 0, 1)
    room.tap(HERE)
    assert room.pressed() == (1, 1, 1)


def test_a_key_that_stood_beside_it_all_the_while_is_meant_however_soon(room: Room) -> None:
    room.window.setProperty("turns", False)
    for _ in range(2):
        room.tap(HERE)
        room.tap(NEXT_KEY)
    assert room.pressed() == (2, 0, 2)


@pytest.mark.parametrize("since", ["slides", "wakes", "renames"])
def test_what_only_became_what_it_is_with_the_first_touch_is_not_meant(room: Room, since: str) -> None:
    room.window.setProperty("turns", False)
    room.window.setProperty(since, True)
    for point in (HERE, NEXT_KEY, HERE, NEXT_KEY):  # nor has it become older with a touch in between
        room.tap(point)
    assert room.pressed() == (2, 0, 0)


def test_what_a_key_brings_over_the_one_before_is_not_pressed(room: Room) -> None:
    room.window.setProperty("turns", False)
    room.window.setProperty("covers", True)
    for point in (HERE, NEXT_KEY, HERE, NEXT_KEY):
        room.tap(point)
    assert room.pressed() == (1, 0, 1)


def test_the_same_is_pressed_as_often_as_it_is_touched(room: Room) -> None:
    room.window.setProperty("turns", False)
    for _ in range(3):
        room.tap(HERE)
    assert room.pressed() == (3, 0, 0)


def test_who_has_looked_first_means_it(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trembling, "AGAIN_MS", -1)
    room.tap(HERE)
    room.tap(HERE)
    assert room.pressed() == (1, 1, 0)


def test_a_touch_that_was_swallowed_leaves_the_next_one_whole(room: Room) -> None:
    room.tap(HERE)
    room.tap(HERE)
    room.filtering.forget()
    room.tap(HERE)
    room.tap(HERE)
    assert room.pressed() == (1, 2, 0)
