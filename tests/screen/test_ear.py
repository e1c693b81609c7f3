"""The ear for Qt's messages hears them all, and nothing else."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QThread, QUrl, qDebug, qWarning
from PySide6.QtQml import QQmlComponent, QQmlEngine

from tests.screen.ear import NOISE, listening, sort


def test_warnings_are_heard_and_other_words_pass() -> None:
    with listening() as heard:
        qWarning("one %1\nand more")
        os.write(2, b"not Qt's\n")
        qDebug("a whisper")
        qWarning("two ä")
    assert heard.messages == ["one %1\nand more", "two ä"]
    assert heard.others == "not Qt's\n"


def test_what_other_threads_say_is_heard() -> None:
    class Talker(QThread):
        def run(self) -> None:
            qWarning("from afar")

    with listening() as heard:
        talker = Talker()
        talker.start()
        assert talker.wait(20_000)
    assert heard.messages == ["from afar"]


def test_faults_in_qml_are_heard() -> None:
    with listening() as heard:
        engine = QQmlEngine()
        component = QQmlComponent(engine)
        component.setData(b"import QtQml\nQtObject { property int one: nothing.two }", QUrl())
        made = component.create()
        del made, component, engine
    assert len(heard.messages) == 1
    assert "nothing is not defined" in heard.messages[0]


def test_noise_is_passed_over() -> None:
    said = "".join(f"\x1ewarning\x1dabc: {each}\x1f\n" for each in NOISE)
    assert sort(said).messages == []
    assert sort("\x1ecritical\x1dbroken\x1f\n").messages == ["broken"]


def test_a_message_that_is_expected_fails_nothing(expected_messages: Callable[..., None]) -> None:
    expected_messages("^expected .* message$")
    qWarning("expected Qt message")


def test_standard_error_is_what_it_was() -> None:
    before = os.fstat(2)
    with listening():
        assert os.fstat(2) != before
    assert os.fstat(2).st_ino == before.st_ino
    assert sys.stderr is not None
    with pytest.raises(ZeroDivisionError), listening():
        _ = 1 // 0
    assert os.fstat(2).st_ino == before.st_ino
