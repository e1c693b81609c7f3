"""A demo: touches lead on, the device works by itself, and one can always get out."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.domain.documents import Demo
from kiosk.paths import DataFolder
from kiosk.screen.demo import DemoPage
from kiosk.screen.session import Session
from tests.samples import Sample
from tests.screen.reading import heard, table


@pytest.fixture
def demo(sample: Sample) -> Demo:
    scenes = [
        sample.scene("cuff", "start", "done"),
        sample.scene("start", "cuff", after="value"),
        sample.scene("value", "done", "cuff"),
        sample.scene("done"),
    ]
    return Demo.model_validate(sample.document("demo", "pressure", start="cuff", scenes=scenes))


@pytest.fixture
def page(session: Session, folder: DataFolder, demo: Demo) -> DemoPage:
    return DemoPage(session=session, folder=folder, demo=demo)


def timer(page: DemoPage) -> QTimer:
    (found,) = page.findChildren(QTimer)
    return found


def state(page: DemoPage) -> tuple[Any, ...]:
    return page.title, page.working, page.atEnd, round(page.progress, 2)


def test_touches_lead_from_scene_to_scene(page: DemoPage) -> None:
    told = heard(page.sceneChanged)
    assert state(page) == ("cuff", False, False, 0.0)
    page.touch(0)
    assert state(page) == ("start", True, False, 0.5)
    page.touch(0)
    page.touch(1)
    assert state(page) == ("done", False, True, 1.0)
    assert len(told) == 3


def test_progress_grows_along_the_way(page: DemoPage) -> None:
    steps = [page.progress]
    page.touch(0)
    steps.append(page.progress)
    timer(page).timeout.emit()
    steps.append(page.progress)
    page.touch(0)
    steps.append(page.progress)
    assert steps == [0, 0.5, 1.0, 1.0]


def test_the_device_goes_on_by_itself_in_its_own_time(page: DemoPage) -> None:
    assert not timer(page).isActive()
    page.touch(0)
    assert timer(page).isActive()
    assert timer(page).isSingleShot()
    assert timer(page).interval() == 1000
    timer(page).timeout.emit()
    assert state(page)[:3] == ("value", False, False)
    assert not timer(page).isActive()


def test_a_short_wait_really_ends(session: Session, folder: DataFolder, sample: Sample, qtbot: QtBot) -> None:
    first = sample.scene("first", after="last") | {"by_itself": {"seconds": 0.01, "to": "last"}}
    scenes = [first, sample.scene("last")]
    demo = Demo.model_validate(sample.document("demo", "short", scenes=scenes))
    page = DemoPage(session=session, folder=folder, demo=demo)
    qtbot.waitUntil(lambda: page.atEnd, timeout=20_000)
    assert page.progress == 1.0


def test_a_touch_before_the_time_is_over_ends_the_waiting(page: DemoPage) -> None:
    page.touch(0)
    page.touch(0)
    assert state(page)[0] == "cuff"
    assert not timer(page).isActive()


def test_leaving_ends_the_waiting(page: DemoPage) -> None:
    page.touch(0)
    page.close()
    assert not timer(page).isActive()


@pytest.mark.parametrize("number", [-1, 2, 99, -(2**31), 2**31 - 1])
def test_a_point_that_is_not_there_leads_nowhere(page: DemoPage, number: int) -> None:
    told = heard(page.sceneChanged)
    page.touch(number)
    assert state(page)[0] == "cuff"
    assert not told


def test_one_can_begin_anew_from_anywhere(page: DemoPage) -> None:
    for way in ([], [0], [1]):
        for number in way:
            page.touch(number)
        page.again()
        assert state(page)[0] == "cuff"
        assert not timer(page).isActive()


def test_words_follow_the_language_in_the_middle_of_a_demo(page: DemoPage, session: Session) -> None:
    page.touch(0)
    told = heard(page.sceneChanged)
    session.speak("fi")
    assert (page.demoTitle, page.title, page.text) == ("Title of pressure (fi)", "start (fi)", "In start (fi)")
    assert page.alt == "Picture of start (fi)"
    assert table(page.points) == [{"px": 0.5, "py": 0.5, "label": "To cuff (fi)"}]
    assert len(told) == 1
    assert timer(page).isActive()


def test_a_picture_that_is_not_here_has_no_address(page: DemoPage, folder: DataFolder, sample: Sample) -> None:
    assert page.picture == ""
    path = folder.blob(sample.sha("cuff800"))
    path.parent.mkdir(parents=True)
    path.write_bytes(b"picture")
    assert page.picture == path.as_uri()
