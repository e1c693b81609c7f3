"""Asking for help: it chimes, also where there is nothing to chime with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
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


def test_the_chime_comes_with_the_program() -> None:
    assert (resources() / "sounds" / "chime.wav").read_bytes()[:4] == b"RIFF"
