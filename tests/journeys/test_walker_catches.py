"""The walker can fail: each fault that it looks for is caught in a small page that has it, and in no sound one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.paths import resources
from tests.journeys import checks, contrast, tabbing
from tests.journeys.checks import Fault
from tests.journeys.messages import listening
from tests.journeys.meta_objects import check_meta_objects
from tests.journeys.stage import application
from tests.journeys.tongues import Tongues

PX_PER_MM = 4.0  # what the theme begins with
Show = Callable[[str], QQuickWindow]

BUTTON = 'PrimaryButton { text: "Go on"; %s }'
WORDS = 'SafeText { text: "These words are long enough to be cut"; %s }'


@pytest.fixture
def show(tmp_path: Path) -> Iterator[Show]:
    """Shows a page made of one piece of QML."""
    application(software=True)
    engines: list[QQmlApplicationEngine] = []

    def make(body: str) -> QQuickWindow:
        file = tmp_path / f"Page{len(engines)}.qml"
        head = "import QtQuick\nimport Kiosk.Controls\nimport Kiosk.Theme\n"
        file.write_text(f"{head}Window {{ visible: true; width: 600; height: 400; color: Theme.snow\n{body}\n}}\n")
        engine = QQmlApplicationEngine()
        engine.addImportPath(str(resources() / "qml"))
        engine.load(QUrl.fromLocalFile(str(file)))
        engines.append(engine)
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        window.grabWindow()  # lays everything out
        return window

    with listening() as heard:
        yield make
        for engine in engines:
            engine.deleteLater()
    assert heard == []


def wrongs(faults: Iterable[Fault]) -> str:
    return "; ".join(fault.wrong for fault in faults)


def test_a_sound_page_has_no_fault(show: Show) -> None:
    window = show(f"Column {{ spacing: 20; {BUTTON % ''} {BUTTON % ''} {WORDS % 'width: 300'} }}")
    assert checks.check_all(window, PX_PER_MM) == []
    assert list(contrast.check_contrast(window, contrast.NORMAL)) == []
    assert tabbed(window) == []


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        (WORDS % "width: 60; elide: Text.ElideRight; wrapMode: Text.NoWrap", "is truncated"),
        (WORDS % "width: 60; wrapMode: Text.NoWrap", "wider than its room"),
        (WORDS % "width: 100; height: 30", "higher than its room"),
        (f"Rectangle {{ width: 200; height: 60; {WORDS % 'width: 300'} }}", "sticks out of"),
        (f"{WORDS % ''} {WORDS % 'y: 10'}", "lies on SafeText"),
        (WORDS % "x: 500", "lies outside the window"),
        (WORDS % "y: -30", "lies outside the window"),
        (
            f"Flickable {{ width: 600; height: 200; contentHeight: 300; {WORDS % 'y: 290'} }}",
            "lies where scrolling does not lead",
        ),
        (BUTTON % "height: 50", "is 12.5 mm small"),
        (f"Row {{ spacing: 8; {BUTTON % 'width: 200'} {BUTTON % 'width: 200'} }}", "is 2.0 mm from"),
        (f"{BUTTON % ''} {BUTTON % 'x: 40; y: 20'}", "mm from PrimaryButton"),
        (BUTTON % 'Accessible.name: ""', "has a role and no name"),
        (BUTTON % 'Accessible.name: "Something else"', "shows words that no accessible name says"),
        (BUTTON % "Accessible.ignored: true", "can be touched, and has no role of a control"),
        (WORDS % "Accessible.ignored: true", "shows words that no accessible name says"),
        (BUTTON % "Accessible.role: Accessible.StaticText", "can be touched, and has no role of a control"),
    ],
)
def test_a_fault_is_caught(show: Show, body: str, wrong: str) -> None:
    assert wrong in wrongs(checks.check_all(show(body), PX_PER_MM))


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        (f"FocusScope {{ {BUTTON % 'Keys.onTabPressed: {}'} }} {BUTTON % 'y: 200'}", "is never reached by Tab"),
        (f"Item {{ clip: true; width: 300; height: 20; {BUTTON % ''} }}", "has the focus and is out of sight"),
        (BUTTON % "background: Rectangle {}", "has the focus and no ring of 3 mm"),
    ],
)
def test_a_fault_of_the_focus_is_caught(show: Show, body: str, wrong: str) -> None:
    assert wrong in wrongs(tabbed(show(body)))


def test_pale_words_are_caught(show: Show) -> None:
    window = show(WORDS % 'color: "#999999"')
    assert "has the contrast 2.6" in wrongs(contrast.check_contrast(window, contrast.NORMAL))
    window = show(f"Rectangle {{ color: Theme.fjord; width: 500; height: 200; {WORDS % 'width: 400'} }}")
    assert "#13263b on #0b4f6c" in wrongs(contrast.check_contrast(window, contrast.NORMAL))


def test_words_of_another_language_are_caught(show: Show) -> None:
    texts = {"fi": {"Sydämeni", "Lähetä arvo nyt"}, "sv": {"Mitt hjärta", "Skicka värdet nu"}, "en": {"My heart"}}
    tongues = Tongues(texts)
    window = show('SafeText { text: "Skicka värdet nu" }')
    assert "(sv) on a page in fi" in wrongs(tongues.check(window, "fi"))
    assert wrongs(tongues.check(window, "sv")) == ""
    window = show('SafeText { text: "Next times" }')
    assert "the screen's English 'Next times'" in wrongs(tongues.check(window, "sv"))
    assert wrongs(tongues.check(window, "en")) == ""
    window = show('PrimaryButton { text: "Sydämeni"; Accessible.name: "Sydämeni. Lähetä arvo nyt" }')
    assert "'Lähetä arvo nyt' (fi) on a page in en" in wrongs(tongues.check(window, "en"))


def tabbed(window: QQuickWindow) -> list[Fault]:
    async def press_tab() -> None:
        QTest.keyClick(window, Qt.Key.Key_Tab)

    window.requestActivate()
    assert QTest.qWaitForWindowActive(window)
    return asyncio.run(tabbing.check_tab(window, PX_PER_MM, press_tab))


class Rung(QObject):
    """Is rung by a timer, by a method that is a slot, or by one that is none."""

    __module__ = "kiosk.screen.rung"

    @Slot()
    def slot(self) -> None:
        """Right."""

    def method(self) -> None:
        """Wrong."""


def test_an_object_described_by_itself_is_caught() -> None:
    application(software=True)
    rung, timer = Rung(), QTimer()
    timer.timeout.connect(rung.slot)
    assert check_meta_objects() == []
    timer.timeout.connect(rung.method)
    assert check_meta_objects() == [Fault("Rung", "a signal is connected to a method of it that is no Slot")]
