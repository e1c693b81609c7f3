"""A scanner types faster than anybody: what it reads is taken, what a person types is not, and nothing is kept."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kiosk.domain.code import spoken_code
from kiosk.screen.calendar_entry import Entry, calendar_text
from kiosk.screen.scanner import Scanner, code_in
from tests.intents import CODE
from tests.samples import NOW
from tests.screen.reading import heard

_PRESSING = {"\r": Qt.Key.Key_Return, "\n": Qt.Key.Key_Enter, " ": Qt.Key.Key_Space, "\t": Qt.Key.Key_Tab}


class Key(QKeyEvent):
    """A key of a device, which the system tells of."""

    def spontaneous(self) -> bool:
        return True


class Till:
    """A scanner at a window, and hands that type on it. ``pause`` is what the scanner's timer does."""

    def __init__(self) -> None:
        self.wanted = True
        self.scanner = Scanner(wanted=lambda: self.wanted)
        self.codes = heard(self.scanner.scanned)
        self._window = QObject()

    def key(self, sign: str, kind: QEvent.Type = QEvent.Type.KeyPress, at: int = 0) -> bool:
        """``at``: when, in milliseconds."""
        event = Key(kind, _PRESSING.get(sign, Qt.Key.Key_A), Qt.KeyboardModifier.NoModifier, sign)
        event.setTimestamp(at)
        return self.scanner.eventFilter(self._window, event)

    def burst(self, words: str) -> None:
        """Keys closer together than a person's, and then none."""
        for sign in words:
            self.key(sign)
            assert self.scanner._pause.isActive()
        self.pause()

    def pause(self) -> None:
        self.scanner._pause.stop()
        self.scanner._pause.timeout.emit()

    def type(self, words: str) -> None:
        """Keys as far apart as a person's."""
        for sign in words:
            self.key(sign)
            self.pause()


@pytest.fixture
def till() -> Till:
    return Till()


def entry(code: str = CODE) -> str:
    """What the square code that a visitor takes home says."""
    return calendar_text(
        Entry(
            uid="one@ntc",
            made=NOW,
            starts=NOW,
            ends=NOW + timedelta(minutes=30),
            summary="Mät rytmen, ACDE-1234 & so on",
            location="Street 1, Seinäjoki",
            description=spoken_code(code),
        )
    )


@pytest.mark.parametrize("read", [CODE, f"{CODE}\r", f"{CODE}\n", "7k2m-9qxa\r", f"  {CODE} \r\n"])
def test_a_burst_of_keys_is_a_code_that_was_read(till: Till, read: str) -> None:
    till.burst(read)
    assert till.codes == [(CODE,)]


def test_the_code_is_found_in_the_calendar_entry_that_visitors_take_home(till: Till) -> None:
    till.burst(entry())
    assert till.codes == [(CODE,)]


def test_a_scanner_that_types_a_return_for_each_line_reads_the_entry_too(till: Till) -> None:
    till.burst(entry().replace("\r\n", "\r"))
    assert till.codes == [(CODE,)]


def test_what_a_person_types_is_no_scan(till: Till) -> None:
    till.type(CODE)
    till.type(entry())
    assert till.codes == []


def test_a_busy_program_that_reads_a_persons_keys_in_one_go_takes_them_for_no_scan(till: Till) -> None:
    for at, sign in enumerate("Rollator and Rollator"):
        assert till.key(sign, at=1_000 + at * 60) is False, "a space that was typed is written"
    till.pause()
    assert till.codes == []
    for at, sign in enumerate(CODE):
        till.key(sign, at=9_000 + at * 30)
    till.pause()
    assert till.codes == [(CODE,)]


def test_a_space_goes_into_the_field_that_is_written_in(till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    field = QObject()
    field.setProperty("cursorPosition", 0)
    field.setProperty("text", "")
    monkeypatch.setattr(QGuiApplication, "focusObject", lambda: field)
    typed = "blood pressure"
    assert {till.key(sign) for sign in typed} == {False}
    till.pause()
    assert till.codes == []


def test_a_persons_keys_lie_further_apart_than_the_scanner_waits(till: Till) -> None:
    assert till.scanner._pause.interval() <= 100
    assert till.scanner._pause.isSingleShot()


@pytest.mark.parametrize("read", ["7K2M9QX", "hello world", "https://example.com/7K2M9QXA", "12345678901234", ""])
def test_other_square_codes_are_passed_over(till: Till, read: str) -> None:
    till.burst(read)
    assert till.codes == []


def test_the_keys_go_on_to_whoever_has_the_focus_and_only_presses_count(till: Till) -> None:
    for sign in CODE:
        assert till.key(sign) is False
        assert till.key(sign, QEvent.Type.KeyRelease) is False
    till.pause()
    assert till.codes == [(CODE,)]


@pytest.mark.parametrize("sign", ["\r", "\n", " ", "\t"])
def test_a_key_within_a_scan_presses_nothing_that_has_the_focus(till: Till, sign: str) -> None:
    assert till.key(sign) is False, "a person's"
    till.pause()
    for letter in CODE:
        till.key(letter)
    assert till.key(sign) is True
    till.pause()
    assert till.key(sign) is False, "the scan is over"
    till.wanted = False
    for letter in CODE:
        till.key(letter)
    assert till.key(sign) is False, "without a shift nobody scans"


def test_without_a_shift_nothing_is_read_and_nothing_is_kept(till: Till) -> None:
    till.wanted = False
    for sign in CODE[:4]:
        till.key(sign)
    assert till.scanner._keys == []
    assert not till.scanner._pause.isActive()
    till.wanted = True
    till.burst(CODE[4:])
    assert till.codes == []


def test_a_shift_that_ends_within_a_burst_leaves_nothing_of_it(till: Till) -> None:
    for sign in CODE:
        till.key(sign)
    till.wanted = False
    till.pause()
    assert till.codes == []
    assert till.scanner._keys == []


def test_between_two_scans_nothing_is_kept(till: Till) -> None:
    till.burst(CODE)
    till.burst("0000-0000")
    assert till.codes == [(CODE,), ("00000000",)]
    assert till.scanner._keys == []


def test_a_key_that_is_held_down_fills_no_memory(till: Till) -> None:
    for _ in range(5_000):
        till.key("A")
    assert len(till.scanner._keys) <= 2_000
    till.pause()
    assert till.codes == []


@pytest.mark.parametrize(
    ("read", "code"),
    [
        (CODE, CODE),
        ("oil1-oil1", "01110111"),
        ("DESCRIPTION:7K2M-9QXA", CODE),
        ("DESCRIPTION:7K2M9QXA", None),
        ("7K2M9QXU", None),
    ],
)
def test_a_code_is_read_as_people_write_it(read: str, code: str | None) -> None:
    assert code_in(read) == code
