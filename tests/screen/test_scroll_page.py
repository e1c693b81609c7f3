"""A page that scrolls shows its first screenful without waiting for what lies below."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.paths import resources

_WINDOW = """import QtQuick
import Kiosk.Controls
Window {
    id: window
    property int frames: 0
    property string fresh
    property string further
    visible: true; width: 900; height: 1400
    onFrameSwapped: window.frames += 1
    ScrollPage {
        Component.onCompleted: window.fresh = seen ? "at once" : "not yet"
        onSeenChanged: window.fresh += window.frames > 0 ? ", after a frame" : ", too early"
    }
    ScrollPage { initialScroll: 200; Component.onCompleted: window.further = seen ? "at once" : "not yet" }
}
"""


def test_what_lies_below_comes_after_the_first_frame_unless_somebody_comes_back_to_it(
    qapp: QGuiApplication,
    tmp_path: Path,
) -> None:
    file = tmp_path / "Page.qml"
    file.write_text(_WINDOW, encoding="utf-8")
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(resources() / "qml"))
    engine.load(QUrl.fromLocalFile(str(file)))
    window = cast(QQuickWindow, engine.rootObjects()[0])
    assert QTest.qWaitForWindowExposed(window)
    while "," not in window.property("fresh"):
        QTest.qWait(10)
    assert window.property("fresh") == "not yet, after a frame"
    assert window.property("further") == "at once"
    engine.deleteLater()
