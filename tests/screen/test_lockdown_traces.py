"""The search for what was typed can fail: it finds the mark in every place where a page could leave it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.screen.settings import ScreenSettings
from tests.journeys.lockdown_gestures import MARK, type_mark
from tests.screen.lockdown_traces import in_files, traces

Show = Callable[[str], QQuickWindow]


@pytest.fixture
def show(qapp: QGuiApplication) -> Iterator[Show]:
    engines: list[QQmlApplicationEngine] = []

    def make(body: str) -> QQuickWindow:
        engine = QQmlApplicationEngine()
        head = "import QtQuick\nimport QtQuick.Controls.Basic\nWindow { visible: true; width: 300; height: 300\n"
        engine.loadData(f"{head}{body}\n}}".encode())
        engines.append(engine)
        [window] = engine.rootObjects()
        assert isinstance(window, QQuickWindow)
        return window

    yield make
    for engine in engines:
        engine.deleteLater()


def test_a_field_that_keeps_what_was_typed_is_found(show: Show) -> None:
    window = show("TextField { focus: true }")
    window.requestActivate()
    assert traces(MARK, window) == []
    type_mark(window)
    assert "TextField" in str(traces(MARK, window))


@pytest.mark.parametrize(
    ("body", "where"),
    [
        (f'property string kept: "{MARK}"', ".kept"),
        (f'property var kept: ["one", {{"deep": ["{MARK}"]}}]', ".kept"),
        (f'property url kept: "https://example.org/{MARK}"', ".kept"),
        (f'Item {{ visible: false; TextInput {{ text: "before {MARK} after" }} }}', "TextInput"),
        (f'Item {{ QtObject {{ id: inner; property string kept: "{MARK}" }} }}', ".kept"),
        (f'property Item loose: Item {{ parent: null; objectName: "{MARK}" }}', ".objectName"),
        (f'ListModel {{ ListElement {{ words: "{MARK}" }} }}', "row 0, words"),
    ],
)
def test_no_place_hides_it(show: Show, body: str, where: str) -> None:
    assert where in str(traces(MARK, show(body)))


def test_the_clipboard_and_python_hide_nothing(qapp: QGuiApplication) -> None:
    qapp.clipboard().setText(MARK)
    try:
        assert traces(MARK, QObject()) == ["the clipboard (Clipboard), as text/plain"]
    finally:
        qapp.clipboard().clear()
    settings = ScreenSettings(data=Path(), centre=MARK)
    assert traces(MARK, QObject()) == ["ScreenSettings.centre in Python"]
    assert settings.centre == MARK


@pytest.mark.parametrize("code", ["utf-8", "utf-16"])
def test_no_file_hides_it(tmp_path: Path, code: str) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    (deep / "clean").write_bytes(b"\0" * 1000)
    assert in_files(MARK, [tmp_path]) == []
    (deep / "journal").write_bytes(b"\0" * 777 + MARK.encode(code) + b"\0" * 9)
    (deep / f"{MARK}.txt").touch()
    assert sorted(in_files(MARK, [tmp_path])) == sorted([str(deep / "journal"), str(deep / f"{MARK}.txt")])
