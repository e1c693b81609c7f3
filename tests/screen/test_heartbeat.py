"""When a beat is sent and when not, with a window, files and a clock that do as they are told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import cast

import pytest
import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk.screen.heartbeat import Heartbeat


class FakeWindow(QObject):
    frameSwapped = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self.exposed = self.draws = True

    def isExposed(self) -> bool:  # noqa: N802
        return self.exposed

    def update(self) -> None:
        if self.exposed and self.draws:
            self.frameSwapped.emit()


class Stand:
    """A heart and all that it feels. A period of 15 s makes a beat every 5 s."""

    watchdog_seconds: float | None = 15.0

    def __init__(self, *, page: str = "attract") -> None:
        self.said: list[str] = []
        self.now = 0.0
        self.page = page
        self.asked: list[Future[None]] = []
        self.answers = True
        self.window = FakeWindow()
        self.heart = Heartbeat(
            window=cast(QQuickWindow, self.window),
            listener=self,
            pulse=self.pulse,
            begins=lambda: self.page == "attract",
            now=lambda: self.now,
            parent=self.window,
        )

    def say(self, *assignments: str) -> None:
        self.said += assignments

    def pulse(self) -> Future[None]:
        self.asked.append(Future())
        if self.answers:
            self.asked[-1].set_result(None)
        return self.asked[-1]

    def beat(self, seconds: float = 5.0) -> list[str]:
        """What is said after that time."""
        self.said.clear()
        self.now += seconds
        self.heart.beat()
        return list(self.said)


@pytest.fixture
def make_stand(qapp: object) -> Iterator[Callable[..., Stand]]:
    """Stands whose timers end here, and not on whichever thread collects them."""
    made: list[Stand] = []

    def make(**fields: str) -> Stand:
        made.append(Stand(**fields))
        return made[-1]

    yield make
    for each in made:
        shiboken6.delete(each.window)


@pytest.fixture
def stand(make_stand: Callable[..., Stand]) -> Stand:
    """A screen that has drawn its first frame."""
    made = make_stand()
    made.window.update()
    return made


def test_ready_is_said_once_at_the_first_frame_of_attract(make_stand: Callable[..., Stand]) -> None:
    stand = make_stand(page="home")
    came: list[bool] = []
    stand.heart.ready.connect(lambda: came.append(True))
    stand.window.update()
    assert stand.said == []
    stand.page = "attract"
    stand.window.update()
    stand.window.update()
    assert stand.said == ["READY=1", "STATUS=the screen runs"]
    assert came == [True]


def test_it_beats_while_all_is_well_and_says_its_status_only_when_it_changes(stand: Stand) -> None:
    assert [stand.beat() for _ in range(3)] == [["WATCHDOG=1"]] * 3


@pytest.mark.expected_logs("no beat is sent: the loop was late")
def test_a_loop_that_is_late_sends_no_beat(stand: Stand) -> None:
    stand.beat()
    assert stand.beat(8.0) == ["STATUS=the loop was late"]
    assert stand.beat(5.0) == ["WATCHDOG=1", "STATUS=the screen runs"]


@pytest.mark.expected_logs("no beat is sent: no frame was drawn")
def test_without_a_frame_there_is_no_beat(stand: Stand) -> None:
    stand.window.draws = False
    stand.beat()
    assert stand.beat() == ["STATUS=no frame was drawn"]
    assert stand.beat() == []


@pytest.mark.expected_logs("no beat is sent: the files don't answer")
def test_files_that_hang_are_asked_once_and_stop_the_beats(stand: Stand) -> None:
    stand.answers = False
    stand.beat()
    assert stand.beat() == ["STATUS=the files don't answer"]
    assert stand.beat() == []
    assert len(stand.asked) == 1
    stand.asked[0].set_result(None)
    assert "WATCHDOG=1" in stand.beat()


def test_a_display_that_sleeps_takes_no_frames_and_is_no_illness(stand: Stand) -> None:
    stand.beat()
    stand.window.exposed = False
    stand.beat()
    assert stand.beat() == ["WATCHDOG=1"]
    assert stand.window.exposed is False


def test_a_start_before_its_display_is_awake_is_ready_all_the_same(make_stand: Callable[..., Stand]) -> None:
    stand = make_stand()
    stand.window.exposed = False
    assert "READY=1" not in stand.beat()
    assert "READY=1" in stand.beat()


def test_nobody_who_wants_no_beats_gets_any(make_stand: Callable[..., Stand], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Stand, "watchdog_seconds", None)
    stand = make_stand()
    stand.window.update()
    assert stand.beat() == []


def test_the_end_is_said(stand: Stand) -> None:
    stand.said.clear()
    stand.heart.stop()
    assert stand.said[0] == "STOPPING=1"
