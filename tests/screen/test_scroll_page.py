"""A page that scrolls shows its first screenful without waiting for what lies below."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.paths import resources
from tests.journeys import items

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


_TYPING = """import QtQuick
import Kiosk.Controls
import Kiosk.Theme
Window {
    visible: true; width: 500; height: 900
    Binding { target: Theme; property: "calm"; value: true }
    ScrollPage {
        width: parent.width; height: 200; railAtSide: true
        Item { width: 1; height: 600 }
        TextEntry { width: 300; label: "Otsikko, joka on niin pitkä että se vie kolme tai neljä riviä · suomeksi" }
        Item { width: 1; height: 600 }
    }
}
"""


def test_where_a_field_and_its_label_do_not_fit_the_end_of_the_label_shows_with_the_field(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    file = tmp_path / "Page.qml"
    file.write_text(_TYPING, encoding="utf-8")
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(resources() / "qml"))
    engine.load(QUrl.fromLocalFile(str(file)))
    window = cast(QQuickWindow, engine.rootObjects()[0])
    window.requestActivate()
    assert QTest.qWaitForWindowActive(window)
    field = next(item for item in items.seen(window.contentItem()) if item.inherits(items.FIELD))
    around = {items.kind(item): item for item in items.above(field)}
    entry, page = around["TextEntry"], around["ScrollPage"]
    page.setProperty("contentY", 900)  # who comes back from below
    field.forceActiveFocus()
    window.grabWindow()
    view = items.rect(cast(QQuickItem, page.property("view")))
    assert items.rect(entry).height() > view.height()
    assert items.rect(field).bottom() <= view.bottom()
    assert items.rect(field).top() - view.top() > 40, "a line of the label"
    engine.deleteLater()
