"""Whether the visitor has gone: a warning, any touch takes it away and presses nothing else, and then the end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QPointingDevice, QWindow
from PySide6.QtTest import QTest

from kiosk.screen.idle import Idle
from tests.screen.reading import heard

HERE = QPoint(20, 20)
PRESSES = {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.MouseButtonPress}
PRESSES |= {QEvent.Type.MouseButtonRelease, QEvent.Type.KeyPress}


class Glass(QWindow):
    """A window that notes every touch that comes through."""

    def __init__(self) -> None:
        super().__init__()
        self.felt: list[QEvent.Type] = []
        self.resize(200, 100)

    def event(self, event: QEvent) -> bool:
        if event.type() in PRESSES:
            self.felt.append(event.type())
            event.accept()
            return True
        return super().event(event)


@pytest.fixture
def idle() -> Idle:
    return Idle(idle_seconds=3, warning_seconds=2)


@pytest.fixture
def glass(idle: Idle) -> Iterator[Glass]:
    window = Glass()
    window.installEventFilter(idle)
    window.show()
    yield window
    window.removeEventFilter(idle)
    window.destroy()


@pytest.fixture(scope="module")
def finger() -> QPointingDevice:
    return QTest.createTouchDevice()


def tick(idle: Idle, times: int) -> None:
    for _ in range(times):
        idle.tick()


def test_the_warning_counts_down_and_then_the_visit_ends(idle: Idle) -> None:
    ended, changed = heard(idle.ranOut), heard(idle.changed)
    idle.watch()
    tick(idle, 2)
    assert not idle.warning
    del changed[:]
    idle.tick()
    assert (idle.warning, idle.secondsLeft, len(changed)) == (True, 2, 1)
    idle.tick()
    assert (idle.warning, idle.secondsLeft, len(ended)) == (True, 1, 0)
    idle.tick()
    assert (idle.warning, len(ended)) == (False, 1)


def test_what_ends_sooner_is_warned_of_as_long_before() -> None:
    idle = Idle(idle_seconds=9, typing_seconds=12, warning_seconds=3)
    ended = heard(idle.ranOut)
    idle.watch()
    idle.type(True)
    idle.end_within(8)
    tick(idle, 4)
    assert not idle.warning
    idle.tick()
    assert (idle.warning, idle.secondsLeft) == (True, 3)
    tick(idle, 3)
    assert len(ended) == 1
    idle.watch()
    idle.end_within(None)
    tick(idle, 8)
    assert not idle.warning
    idle.rest()


def test_nothing_is_counted_between_visits(idle: Idle) -> None:
    idle.watch()
    tick(idle, 4)
    idle.rest()
    assert not idle.warning
    assert not idle._timer.isActive()
    idle.watch()
    assert idle._timer.isActive()
    assert idle._timer.interval() == 1000
    tick(idle, 2)
    assert not idle.warning
    idle.rest()


def test_a_sign_of_life_begins_the_count_anew(idle: Idle) -> None:
    idle.watch()
    for _ in range(10):
        tick(idle, 2)
        idle.touched()
    assert not idle.warning
    tick(idle, 4)
    assert idle.warning
    idle.touched()
    assert not idle.warning
    idle.rest()


def test_any_touch_takes_the_warning_away_and_presses_nothing(
    idle: Idle, glass: Glass, finger: QPointingDevice
) -> None:
    idle.watch()
    tick(idle, 3)
    QTest.touchEvent(glass, finger, False).press(0, HERE, glass).commit(True)
    assert not idle.warning
    QTest.touchEvent(glass, finger, False).move(0, HERE + QPoint(9, 9), glass).commit(True)
    QTest.touchEvent(glass, finger, False).release(0, HERE, glass).commit(True)
    assert glass.felt == []
    QTest.touchEvent(glass, finger, False).press(0, HERE, glass).commit(True)
    QTest.touchEvent(glass, finger, False).release(0, HERE, glass).commit(True)
    assert glass.felt == [QEvent.Type.TouchBegin, QEvent.Type.TouchEnd]
    idle.rest()


def test_a_mouse_button_does_the_same(idle: Idle, glass: Glass) -> None:
    idle.watch()
    tick(idle, 4)
    QTest.mousePress(glass, Qt.MouseButton.LeftButton, pos=HERE)
    assert not idle.warning
    QTest.mouseRelease(glass, Qt.MouseButton.LeftButton, pos=HERE)
    assert glass.felt == []
    idle.rest()


def test_a_key_does_the_same(idle: Idle, glass: Glass) -> None:
    idle.watch()
    tick(idle, 3)
    QTest.keyClick(glass, Qt.Key.Key_Return)
    assert not idle.warning
    assert glass.felt == []
    QTest.keyClick(glass, Qt.Key.Key_Return)
    assert glass.felt == [QEvent.Type.KeyPress]
    idle.rest()


def test_a_touch_whose_end_was_lost_swallows_no_later_one(idle: Idle, glass: Glass) -> None:
    idle.watch()
    tick(idle, 3)
    QTest.mousePress(glass, Qt.MouseButton.LeftButton, pos=HERE)
    QTest.mousePress(glass, Qt.MouseButton.RightButton, pos=HERE + QPoint(50, 0))
    QTest.mouseRelease(glass, Qt.MouseButton.RightButton, pos=HERE + QPoint(50, 0))
    assert glass.felt == [QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease]
    idle.rest()


def test_touches_before_the_warning_pass_and_begin_the_count_anew(
    idle: Idle, glass: Glass, finger: QPointingDevice
) -> None:
    idle.watch()
    tick(idle, 2)
    QTest.touchEvent(glass, finger, False).press(0, HERE, glass).commit(True)
    QTest.touchEvent(glass, finger, False).release(0, HERE, glass).commit(True)
    assert glass.felt == [QEvent.Type.TouchBegin, QEvent.Type.TouchEnd]
    tick(idle, 2)
    assert not idle.warning
    idle.rest()


def test_without_a_visit_touches_pass(idle: Idle, glass: Glass) -> None:
    QTest.mouseClick(glass, Qt.MouseButton.LeftButton, pos=HERE)
    assert len(glass.felt) == 2


@pytest.fixture
def slow() -> Idle:
    return Idle(idle_seconds=3, typing_seconds=5, warning_seconds=2)


def test_somebody_who_types_has_more_time(slow: Idle) -> None:
    slow.watch()
    slow.type(True)
    tick(slow, 4)
    assert not slow.warning
    tick(slow, 1)
    assert (slow.warning, slow.secondsLeft) == (True, 2)


def test_the_warning_counts_on_when_it_takes_the_focus_from_the_field(slow: Idle) -> None:
    ends = heard(slow.ranOut)
    slow.watch()
    slow.type(True)
    tick(slow, 5)
    slow.type(False)
    assert (slow.warning, slow.secondsLeft) == (True, 2)
    tick(slow, 1)
    assert (slow.secondsLeft, len(ends)) == (1, 0)
    slow.touched()
    slow.type(True)
    tick(slow, 4)
    assert not slow.warning


def test_leaving_a_field_ends_nothing_at_once(slow: Idle) -> None:
    slow.watch()
    slow.type(True)
    tick(slow, 4)
    slow.type(False)
    assert slow.secondsLeft == 2


def test_the_next_visitor_does_not_begin_in_a_field(slow: Idle) -> None:
    slow.watch()
    slow.type(True)
    slow.rest()
    slow.watch()
    tick(slow, 3)
    assert slow.warning
