"""Fields and the PIN pad: what assistive technology is told, what they take, and that nothing leaves them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.paths import resources
from tests.journeys import items

Show = Callable[[str], QQuickWindow]
PIN = "482913"


@pytest.fixture
def show(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Show]:
    engines: list[QQmlApplicationEngine] = []

    def make(body: str) -> QQuickWindow:
        file = tmp_path / f"Page{len(engines)}.qml"
        head = "import QtQuick\nimport Kiosk.Controls\nimport Kiosk.Theme\n"
        file.write_text(
            f"{head}Window {{ visible: true; width: 900; height: 1400; property string said\n{body}\n}}\n",
            encoding="utf-8",
        )
        engine = QQmlApplicationEngine()
        engine.addImportPath(str(resources() / "qml"))
        engine.load(QUrl.fromLocalFile(str(file)))
        engines.append(engine)
        window = cast(QQuickWindow, engine.rootObjects()[0])
        window.grabWindow()  # lays everything out
        window.requestActivate()
        assert QTest.qWaitForWindowActive(window)
        return window

    qapp.clipboard().clear()
    yield make
    for engine in engines:
        engine.deleteLater()


def field(window: QQuickWindow) -> QQuickItem:
    [found] = [item for item in items.seen(window.contentItem()) if item.inherits(items.FIELD)]
    return found


def type_keys(window: QQuickWindow, words: str) -> None:
    for letter in words:
        QTest.keyClick(window, letter)


def test_a_field_of_several_lines_wraps_grows_and_stops_at_its_most_with_what_is_wrong_above(show: Show) -> None:
    window = show('TextEntry { width: 400; label: "Viestisi"; note: "Tilaa on"; lines: 3; most: 500; focus: true }')
    entry = next(item for item in items.seen(window.contentItem()) if items.kind(item) == "TextEntry")
    empty, words = field(window).height(), "kolme sanaa tässä " * 8
    entry.setProperty("text", words)
    window.grabWindow()
    grown = field(window)
    assert empty < grown.height() < 500
    assert grown.property("contentWidth") <= grown.width()
    entry.setProperty("text", words * 8)
    window.grabWindow()
    height = field(window).height()
    assert 400 < items.rect(entry).height() <= 500
    assert height < grown.height() + field(window).property("contentHeight")
    entry.setProperty("error", "Jätä tunnus pois")
    window.grabWindow()
    said = next(item for item in items.texts(window) if item.property("text") == "Jätä tunnus pois")
    assert items.rect(said).bottom() <= items.rect(field(window)).top()
    assert not any(item.property("text") == "Tilaa on" for item in items.texts(window))


def test_where_there_is_little_room_a_field_keeps_its_label_and_lets_go_of_its_note(show: Show) -> None:
    window = show('TextEntry { width: 400; label: "Viestisi"; note: "Tilaa on"; lines: 3; most: 500; focus: true }')
    entry = next(item for item in items.seen(window.contentItem()) if items.kind(item) == "TextEntry")
    for most, said in ((500, ["Viestisi", "Tilaa on"]), (170, ["Viestisi"])):
        entry.setProperty("most", most)
        window.grabWindow()
        assert [str(text.property("text")) for text in items.texts(window)] == said
        assert items.rect(entry).height() <= most


def test_a_field_says_its_label_and_what_is_wrong(show: Show) -> None:
    window = show('TextEntry { width: 600; label: "Puhelin"; error: "Numero on liian lyhyt" }')
    face = items.told(field(window))
    assert face is not None
    assert face.text(QAccessible.Text.Name) == "Puhelin"
    assert face.text(QAccessible.Text.Description) == "Numero on liian lyhyt"
    assert face.role() == QAccessible.Role.EditableText
    words = [str(text.property("text")) for text in items.texts(window)]
    assert words == ["Puhelin", "Numero on liian lyhyt"]


def test_a_field_is_20_mm_high_and_takes_no_more_than_it_is_told(show: Show) -> None:
    window = show('TextEntry { width: 600; label: "Nimi"; maximumLength: 3; focus: true }')
    assert field(window).height() >= 20 * 4  # the theme begins with 4 pixels a millimetre
    type_keys(window, "abcdef")
    assert field(window).property("text") == "abc"


@pytest.mark.parametrize("clip", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_nothing_leaves_a_field_by_the_clipboard(show: Show, clip: Qt.Key) -> None:
    window = show('TextEntry { width: 600; label: "Nimi"; focus: true }')
    type_keys(window, "secret")
    QTest.keyClick(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, clip, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(window, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    assert field(window).property("selectedText") == ""
    assert field(window).property("text") == "secret"
    assert QGuiApplication.clipboard().text() == ""
    QGuiApplication.clipboard().setText("from elsewhere")
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    QGuiApplication.clipboard().clear()
    assert field(window).property("text") == "secret"


CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
A, C, V, X, Z = (getattr(Qt.Key, f"Key_{letter}") for letter in "ACVXZ")


def on_a_pc(body: str) -> str:
    """A page on a PC of the staff, as Main.qml says it."""
    return f'{body}\nBinding {{ target: Theme; property: "clips"; value: true }}'


def test_on_a_pc_of_the_staff_words_are_selected_copied_cut_pasted_and_undone(show: Show) -> None:
    window = show(on_a_pc('TextEntry { width: 600; label: "Nimi"; focus: true }'))
    clipboard = QGuiApplication.clipboard()
    type_keys(window, "Aino")
    QTest.keyClick(window, A, CONTROL)
    assert field(window).property("selectedText") == "Aino"
    QTest.keyClick(window, C, CONTROL)
    assert clipboard.text() == "Aino"
    QTest.keyClick(window, Qt.Key.Key_End)
    QTest.keyClick(window, V, CONTROL)
    assert field(window).property("text") == "AinoAino"
    QTest.keyClick(window, Z, CONTROL)
    assert field(window).property("text") == "Aino"
    QTest.keyClick(window, Qt.Key.Key_Left, SHIFT)
    QTest.keyClick(window, X, CONTROL)
    assert (field(window).property("text"), clipboard.text()) == ("Ain", "o")
    clipboard.clear()


def test_on_a_pc_of_the_staff_a_mouse_selects(show: Show) -> None:
    window = show(on_a_pc('TextEntry { width: 600; label: "Nimi"; text: "Aino" }'))
    place = items.rect(field(window))
    begin, end = (
        QPoint(int(place.left()) + 2, int(place.center().y())),
        QPoint(int(place.right()) - 2, int(place.center().y())),
    )
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    QTest.mouseMove(window, QPoint(begin.x() + 60, begin.y()))
    QTest.mouseMove(window, end)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert field(window).property("selectedText") == "Aino"


def test_what_is_pasted_has_no_lines_of_its_own(show: Show) -> None:
    window = show(on_a_pc('TextEntry { width: 600; label: "Nimi"; lines: 3; focus: true }'))
    QGuiApplication.clipboard().setText("ensin\nsitten\u2028lopuksi")
    QTest.keyClick(window, V, CONTROL)
    type_keys(window, "!")
    QGuiApplication.clipboard().clear()
    assert field(window).property("text") == "ensin sitten lopuksi!"


@pytest.mark.parametrize("kind", ["pin", "code"])
def test_a_pin_and_a_code_never_go_through_the_clipboard_of_a_pc(show: Show, kind: str) -> None:
    window = show(on_a_pc(f'TextEntry {{ width: 600; label: "Koodi"; {kind}: true; focus: true }}'))
    type_keys(window, PIN)
    QTest.keyClick(window, A, CONTROL)
    QTest.keyClick(window, C, CONTROL)
    QTest.keyClick(window, X, CONTROL)
    assert not field(window).property("selectByMouse")
    assert (field(window).property("selectedText"), QGuiApplication.clipboard().text()) == ("", "")
    QGuiApplication.clipboard().setText("12")
    QTest.keyClick(window, V, CONTROL)
    QTest.keyClick(window, Z, CONTROL)
    QGuiApplication.clipboard().clear()
    assert field(window).property("text") == PIN


def test_a_pin_shows_as_dots_to_eyes_and_to_assistive_technology(show: Show) -> None:
    window = show('TextEntry { width: 600; label: "PIN"; pin: true; focus: true }')
    type_keys(window, PIN)
    item = field(window)
    assert item.property("text") == PIN
    assert item.property("displayText") == "●" * len(PIN)
    face = items.told(item)
    assert face is not None
    assert face.state().passwordEdit
    assert PIN not in "".join(face.text(kind) for kind in QAccessible.Text if kind != QAccessible.Text.UserText)


def test_a_covered_field_shows_nothing_of_what_is_in_it(show: Show) -> None:
    window = show('TextEntry { width: 600; label: "Nimi"; covered: true; focus: true }')
    type_keys(window, "Aino")
    assert field(window).property("color").alpha() == 0


NEXT = ' PrimaryButton { text: "Remove" } PrimaryButton { text: "Next" } }'


def test_enter_is_done_and_the_next_control_waits_for_a_tab(show: Show) -> None:
    window = show(
        'Column { TextEntry { id: e; width: 600; label: "Nimi"; focus: true; onAccepted: said = e.text }' + NEXT
    )
    type_keys(window, "Aino")
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert window.property("said") == "Aino"
    assert items.kind(window.activeFocusItem()) == "TextEntry", "a second Enter would press what comes next"
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert window.activeFocusItem().property("text") == "Remove"
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert window.activeFocusItem().property("text") == "Next"


def test_after_done_shift_tab_goes_back_to_the_field(show: Show) -> None:
    window = show('Column { TextEntry { width: 600; label: "Nimi"; focus: true }' + NEXT)
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert not field(window).hasActiveFocus()
    QTest.keyClick(window, Qt.Key.Key_Backtab)
    assert field(window).hasActiveFocus()


def test_after_done_no_field_looks_as_if_one_could_type(show: Show) -> None:
    window = show(
        'Column { TextEntry { width: 600; label: "Nimi"; focus: true } TextEntry { width: 600; label: "Puhelin" }'
        + NEXT
    )
    type_keys(window, "Aino")
    QTest.keyClick(window, Qt.Key.Key_Return)
    type_keys(window, "x")
    fields = [item for item in items.seen(window.contentItem()) if item.inherits(items.FIELD)]
    assert [item.property("text") for item in fields] == ["Aino", ""]
    assert not any(item.hasActiveFocus() or item.property("cursorVisible") for item in fields)
    rings = [item for item in items.seen(window.contentItem()) if items.kind(item) == "FocusRing"]
    assert rings == []


def test_who_is_led_back_to_an_entry_can_type_at_once(show: Show) -> None:
    window = show('Column { TextEntry { width: 600; label: "Nimi"; focus: true } PrimaryButton { text: "Next" } }')
    type_keys(window, "Aino")
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert not field(window).hasActiveFocus()
    next(item for item in items.controls(window) if items.name(item) == "Next").forceActiveFocus()
    entry = next(item for item in items.seen(window.contentItem()) if items.kind(item) == "TextEntry")
    entry.forceActiveFocus()
    assert field(window).hasActiveFocus()


def test_alone_on_its_page_a_field_is_left_all_the_same(show: Show) -> None:
    window = show('TextEntry { width: 600; label: "Nimi"; focus: true }')
    type_keys(window, "Aino")
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert not field(window).hasActiveFocus()
    assert not field(window).property("cursorVisible")


PAD = 'PinPad { id: pad; width: 620; label: "PIN"; focus: true; onAccepted: pin => said += pin }'


def pad_key(window: QQuickWindow, name: str) -> QQuickItem:
    [found] = [item for item in items.controls(window) if items.name(item) == name]
    return found


def press(window: QQuickWindow, *names: str) -> None:
    for name in names:
        face = items.told(pad_key(window, name))
        assert face is not None
        face.actionInterface().doAction("Press")


def test_the_pad_hands_a_pin_over_and_keeps_nothing(show: Show) -> None:
    window = show(PAD)
    press(window, *PIN[:3], "OK")
    assert window.property("said") == "", "too short"
    press(window, "0", "Erase the last digit", *PIN[3:], "OK")
    assert window.property("said") == PIN
    pad = next(item for item in items.seen(window.contentItem()) if items.kind(item) == "PinPad")
    assert pad.property("typed") == ""


def test_the_pad_takes_digits_of_a_real_keyboard_and_never_says_them(show: Show) -> None:
    window = show(PAD)
    type_keys(window, "12ab34")
    QTest.keyClick(window, Qt.Key.Key_Backspace)
    pad = next(item for item in items.seen(window.contentItem()) if items.kind(item) == "PinPad")
    assert pad.property("typed") == "123"
    said = [items.name(item) for item in items.heard(window)]
    assert "Digits so far: 3" in said
    assert not [each for each in said if "123" in each]


@pytest.mark.parametrize("beside", ["true", "false"])
def test_what_is_wrong_with_a_pin_moves_no_key(show: Show, beside: str) -> None:
    window = show(
        f'PinPad {{ width: 620; label: "PIN"; beside: {beside}; longestError: "Liian monta väärää yritystä. Odota." }}'
    )
    before = [items.rect(key) for key in items.controls(window)]
    pad = next(item for item in items.seen(window.contentItem()) if items.kind(item) == "PinPad")
    pad.setProperty("error", "PIN on väärin.")
    window.grabWindow()
    assert "PIN on väärin." in [str(text.property("text")) for text in items.texts(window)]
    assert [items.rect(key) for key in items.controls(window)] == before
    pad.setProperty("longestError", "")
    window.grabWindow()
    pad.setProperty("error", "")
    window.grabWindow()
    assert ([items.rect(key) for key in items.controls(window)] != before) == (beside == "false"), "without its place"


def test_every_key_of_the_pad_is_20_mm_and_3_mm_from_the_next(show: Show) -> None:
    window = show(PAD)
    keys = [items.rect(item) for item in items.controls(window)]
    assert len(keys) == 12
    assert min(min(key.width(), key.height()) for key in keys) >= 20 * 4
    assert min(key.left() for key in keys[1::3]) - max(key.right() for key in keys[::3]) >= 3 * 4
    assert keys[3].top() - keys[0].bottom() >= 3 * 4
