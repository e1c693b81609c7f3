"""What attract does without: it comes after the first frame, or as soon as somebody asks for it."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.screen.rest import Rest


class Frames(QObject):
    """All of a window that is needed here."""

    frameSwapped = Signal()  # noqa: N815


class Making:
    """Makes pages that are not looked at, and counts."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self) -> object:
        self.made += 1
        return self


def test_nothing_is_fetched_before_the_first_frame_and_all_once_after_it(qapp: QGuiApplication) -> None:
    make, frames = Making(), Frames()
    rest = Rest(make)
    rest.follow(frames)
    assert (make.made, rest.wanted) == (0, False)
    frames.frameSwapped.emit()
    frames.frameSwapped.emit()
    assert (make.made, rest.wanted) == (1, True)


def test_who_is_faster_than_the_first_frame_gets_it_at_once(qapp: QGuiApplication) -> None:
    make, frames = Making(), Frames()
    rest = Rest(make)
    rest.follow(frames)
    assert rest.pages is make
    frames.frameSwapped.emit()
    assert make.made == 1


def test_a_display_that_draws_no_frame_delays_it_only_for_a_while(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.screen.rest._UNSEEN_MS", 0)
    make, frames = Making(), Frames()
    rest = Rest(make)
    rest.follow(frames)
    qapp.processEvents()
    assert make.made == 1


def test_who_waits_for_it_goes_on_only_when_it_is_there(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.screen.rest._CALM_SECONDS", 0)
    rest = Rest(Making())

    async def wait() -> None:
        waiting = asyncio.ensure_future(rest.loaded())
        for _ in range(3):
            await asyncio.sleep(0)
        assert not waiting.done()
        rest.fetch()
        await asyncio.wait_for(waiting, 10)

    asyncio.run(wait())
