"""Asking for help: it chimes, also where there is nothing to chime with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtMultimedia import QSoundEffect
from pytestqt.qtbot import QtBot

from kiosk.paths import resources
from kiosk.screen.help import HelpCall
from tests.screen.reading import heard


def test_each_call_chimes_and_counts(tmp_path: Path) -> None:
    call = HelpCall(chime=resources() / "sounds" / "chime.wav")
    told = heard(call.changed)
    assert call.findChildren(QSoundEffect) == []
    call.call()
    call.call()
    (effect,) = call.findChildren(QSoundEffect)
    assert effect.source().toLocalFile().endswith("chime.wav")
    assert (call.calls, len(told)) == (2, 2)


@pytest.mark.parametrize("content", [None, b"", b"no sound" * 100])
def test_a_chime_that_cant_be_played_harms_nobody(
    tmp_path: Path, content: bytes | None, expected_messages: Callable[..., None], qtbot: QtBot
) -> None:
    expected_messages("QSoundEffect: Error decoding source")
    path = tmp_path / "chime.wav"
    if content is not None:
        path.write_bytes(content)
    call = HelpCall(chime=path)
    call.call()
    (effect,) = call.findChildren(QSoundEffect)
    qtbot.waitUntil(lambda: effect.status() == QSoundEffect.Status.Error, timeout=30_000)
    assert call.calls == 1


def test_the_next_visitor_has_not_called_yet() -> None:
    call = HelpCall(chime=resources() / "sounds" / "chime.wav")
    call.call()
    told = heard(call.changed)
    call.forget()
    assert (call.calls, len(told)) == (0, 1)


def test_a_call_asks_to_be_carried_and_a_second_touch_at_once_only_chimes() -> None:
    call = HelpCall(chime=resources() / "sounds" / "chime.wav")
    asked = heard(call.called)
    call.open()
    assert (call.state, call.carried, call.waits, len(asked)) == ("called", False, True, 1)
    call.carry()
    call.call()
    assert (call.state, call.carried, call.waits, call.calls, len(asked)) == ("called", True, True, 2, 1)


def test_once_somebody_comes_opening_calls_nobody_again_but_the_button_does(monkeypatch: pytest.MonkeyPatch) -> None:
    call = HelpCall(chime=resources() / "sounds" / "chime.wav")
    call.answer()
    assert call.state == "", "nobody has called"
    call.open()
    call.answer()
    call.open()
    assert (call.state, call.calls) == ("coming", 1)
    monkeypatch.setattr("kiosk.screen.help._AGAIN_SECONDS", 0.0)
    call.call()
    assert (call.state, call.carried, call.calls) == ("called", False, 2)


def test_a_minute_without_an_answer_is_said_and_a_late_one_still_counts() -> None:
    call = HelpCall(chime=resources() / "sounds" / "chime.wav")
    call.open()
    call.carry()
    (minute,) = call.findChildren(QTimer)
    assert minute.interval() == 60_000
    minute.timeout.emit()
    assert call.state == "unanswered"
    call.answer()
    assert (call.state, minute.isActive()) == ("coming", False)
    call.forget()
    assert (call.state, call.carried) == ("", False)


def test_the_chime_comes_with_the_program() -> None:
    assert (resources() / "sounds" / "chime.wav").read_bytes()[:4] == b"RIFF"
