"""What a kiosk's window refuses, one by one: chords, buttons, drops, addresses, the clipboard, and every way out."""

from __future__ import annotations

import ast
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QClipboard, QDesktopServices, QGuiApplication, QKeyEvent
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.screen.lockdown import SCHEMES, Lockdown, refused
from kiosk.screen.settings import ScreenSettings
from kiosk.screen.window import ClosingVeto, let_close, show
from tests.journeys.lockdown_gestures import KEYS, MARK, MODIFIERS, click, drop

_QML = b"""
import QtQuick
Window {
    id: page

    property int clicks
    property int drops
    property alias words: input.text
    function closeMe() { close() }
    function quit() { Qt.quit() }
    function leave() { Qt.exit(3) }
    function openAddress() { Qt.openUrlExternally("https://example.org/") }
    function copyAll() { input.selectAll(); input.copy() }
    function pasteIt() { input.selectAll(); input.paste() }
    TextInput { id: input; focus: true; width: 400; height: 40; selectByMouse: true }
    MouseArea { y: 50; width: 400; height: 100; acceptedButtons: Qt.AllButtons; onPressed: page.clicks += 1 }
    DropArea { anchors.fill: parent; onDropped: page.drops += 1 }
}
"""
_ROOT = Path(__file__).parents[2]


@pytest.fixture
def window(qapp: QGuiApplication) -> Iterator[QQuickWindow]:
    """A small window in kiosk mode, with all that may leak."""
    engine = QQmlApplicationEngine()
    engine.loadData(_QML)
    [made] = engine.rootObjects()
    assert isinstance(made, QQuickWindow)
    show(made, ScreenSettings(data=Path(), centre="", kiosk_mode=True), (500, 500), ClosingVeto(made))
    made.requestActivate()
    assert QTest.qWaitForWindowActive(made)
    yield made
    let_close(made)
    assert not made.isVisible()
    engine.deleteLater()


@pytest.mark.expected_logs("closing the window was refused", "ending the program was refused")
def test_no_way_out_leads_out(window: QQuickWindow, qapp: QGuiApplication) -> None:
    ways = [
        window.close,
        QCoreApplication.quit,
        qapp.quit,
        lambda: QCoreApplication.sendEvent(window, QEvent(QEvent.Type.Close)),
        *(lambda name=name: QMetaObject.invokeMethod(window, name) for name in ("closeMe", "quit", "leave")),
    ]
    left: list[bool] = []
    qapp.aboutToQuit.connect(lambda: left.append(True))
    for way in ways:
        way()
        QCoreApplication.processEvents()
        assert window.isVisible()
    assert left == []


@pytest.mark.expected_logs("an address was not opened: ")
@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_address_is_opened(window: QQuickWindow, scheme: str, caplog: pytest.LogCaptureFixture) -> None:
    QDesktopServices.openUrl(QUrl(f"{scheme}:{MARK}"))
    assert caplog.messages == [f"an address was not opened: {scheme}"]


@pytest.mark.expected_logs("an address was not opened: https")
def test_no_page_opens_an_address(window: QQuickWindow, caplog: pytest.LogCaptureFixture) -> None:
    QMetaObject.invokeMethod(window, "openAddress")
    assert caplog.messages == ["an address was not opened: https"]


def test_none_of_our_code_opens_addresses_or_starts_programs() -> None:
    """Nor kinds of addresses that are not in ``SCHEMES``, which Qt can't be told to refuse all at once."""
    forbidden = {"QDesktopServices.openUrl", "QProcess", "os.system", "subprocess", "webbrowser"}
    found = []
    for path in sorted((_ROOT / "kiosk" / "screen").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import | ast.ImportFrom) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [ast.unparse(node)] if isinstance(node, ast.Attribute) else []
            found += [f"{path.name}: {name}" for name in names if name in forbidden]
    assert found == []


def test_nothing_lands_in_the_clipboard_and_nothing_comes_out(window: QQuickWindow) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(MARK)
    data = QMimeData()
    data.setUrls([QUrl(f"file:///{MARK}")])
    clipboard.setMimeData(data, QClipboard.Mode.Clipboard)
    assert not clipboard.mimeData() or not clipboard.mimeData().formats()
    window.setProperty("words", MARK)
    QMetaObject.invokeMethod(window, "copyAll")
    assert clipboard.text() == ""
    window.setProperty("words", "")
    QMetaObject.invokeMethod(window, "pasteIt")
    assert window.property("words") == ""


def test_a_field_takes_letters_and_no_chord(window: QQuickWindow) -> None:
    for letter in "Åsa":
        QTest.sendKeyEvent(
            QTest.KeyAction.Click, window, Qt.Key(ord(letter.upper())), letter, Qt.KeyboardModifier.NoModifier
        )
    assert window.property("words") == "Åsa"
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for key, held in (
        ("A", control),
        ("C", control),
        ("X", control),
        ("V", control),
        ("Delete", shift),
        ("Insert", shift),
    ):
        click(window, Qt.Key[f"Key_{key}"], held)
    assert window.property("words") == "Åsa"
    click(window, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier)
    assert window.property("words") == "Ås"


def test_of_all_chords_only_plain_and_shifted_keys_do_anything() -> None:
    chorded = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    for held in MODIFIERS:
        passed = {key for key in KEYS if not refused(QKeyEvent(QEvent.Type.KeyPress, key.value, held))}
        names = {key.name.removeprefix("Key_") for key in passed if not key.name.startswith("Key_Dead")}
        if held & chorded:
            assert passed == set(), held
        else:
            assert {"Tab", "Return", "Escape", "PageDown"} <= names
            assert not names & {"F1", "F35", "Print", "Menu", "Back", "HomePage", "Paste", "PowerOff", "Insert"}
            assert len(names) < 24


def test_only_the_left_button_clicks(window: QQuickWindow) -> None:
    for button in Qt.MouseButton:
        if button not in {Qt.MouseButton.NoButton, Qt.MouseButton.AllButtons, Qt.MouseButton.MouseButtonMask}:
            QTest.mouseClick(window, button, Qt.KeyboardModifier.NoModifier, QPoint(50, 100))
    assert window.property("clicks") == 1


def test_nothing_can_be_dropped(window: QQuickWindow) -> None:
    drop(window, QPoint(50, 100))
    assert window.property("drops") == 0
    for filter_ in window.findChildren(Lockdown):
        window.removeEventFilter(filter_)
    drop(window, QPoint(50, 100))
    assert window.property("drops") == 1, "nothing could be dropped anyway, so this proves nothing"


@pytest.mark.expected_logs("the window was made smaller, and fills the screen again")
def test_the_window_fills_the_screen_again(window: QQuickWindow) -> None:
    for smaller in (window.showMinimized, window.showNormal, window.showMaximized):
        smaller()
        deadline = time.monotonic() + 10
        while window.visibility() != QQuickWindow.Visibility.FullScreen:
            assert time.monotonic() < deadline, window.visibility()
            QCoreApplication.processEvents()


def test_a_window_of_the_screen_s_size_fills_it_without_a_word(qapp: QGuiApplication) -> None:
    window = QQuickWindow()
    window.setGeometry(qapp.primaryScreen().geometry())
    window.show()  # as a compositor has it until it says that the window fills the screen
    Lockdown(window).fillScreen()
    assert window.visibility() == QQuickWindow.Visibility.FullScreen
    window.close()
