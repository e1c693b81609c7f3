"""Painting a film: the newest frame, and none that would have to wait for the screen."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from pytestqt.qtbot import QtBot

from kiosk.screen.frames import FrameItem

FRAMES = 100


@pytest.fixture
def canvas(qtbot: QtBot) -> FrameItem:
    made = FrameItem()
    made.setSize(QSize(8, 8))
    return made


def play(sink: QVideoSink, frames: range) -> None:
    """As a film's thread does it, while the screen is at something else."""

    def run() -> None:
        for number in frames:
            picture = QImage(8, 8, QImage.Format.Format_RGB32)
            picture.fill(QColor(number, 0, 0))
            sink.setVideoFrame(QVideoFrame(picture))

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()


def seen(canvas: FrameItem) -> int:
    """The number of the frame that it paints; -1 where it paints none."""
    picture = QImage(8, 8, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    canvas.paint(painter)
    painter.end()
    colour = picture.pixelColor(4, 4)
    return colour.red() if colour.alpha() else -1


def test_a_screen_that_is_slower_than_the_film_leaves_frames_out(
    canvas: FrameItem, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    monkeypatch.setattr(FrameItem, "update", lambda item: drawn.append(seen(item)))
    canvas.watch()
    play(canvas.videoSink, range(FRAMES))
    qtbot.waitUntil(lambda: bool(drawn))
    assert drawn == [FRAMES - 1]
    play(canvas.videoSink, range(100, 101))
    qtbot.waitUntil(lambda: len(drawn) > 1)
    assert drawn == [FRAMES - 1, 100]


def test_a_canvas_that_is_cleared_shows_nothing_and_takes_nothing_more(canvas: FrameItem, qtbot: QtBot) -> None:
    canvas.watch()
    play(canvas.videoSink, range(5))
    qtbot.waitUntil(lambda: seen(canvas) == 4)
    canvas.clear()
    assert seen(canvas) == -1
    play(canvas.videoSink, range(7))
    qtbot.wait(60)
    assert seen(canvas) == -1
