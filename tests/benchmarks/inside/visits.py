"""Visit after visit, by touch, as fast as the screen allows: attract, home, a list, and a film, a demo or a technology.

A line of JSON now and then tells how many visits are over and what memory the process holds. A visit ends as one ends
whose visitor has gone. One in ten has motion; the others would only wait for it.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.screen.demo import DemoPage
from kiosk.screen.settings import ScreenSettings
from kiosk.screen.video import VideoPage
from tests.benchmarks.inside.driven import Visitor, middle, run
from tests.benchmarks.machine import resident
from tests.journeys import items
from tests.journeys.words import shown

_MOVING = 10  # every how many visits motion stays on
_LANGUAGES = ("English", "Suomi", "Svenska")
_LISTS = {"watch": "Watch", "try": "Try on the screen"}
_END = 500  # milliseconds of a film
_ENOUGH = 40  # pixels of a control, to touch it
_SCREENS = 8


class Visits:
    """The ways that visitors take, one after another."""

    def __init__(self, visitor: Visitor) -> None:
        self._visitor = visitor
        self._kiosk = visitor.screen.kiosk
        self._finger = QTest.createTouchDevice()
        self._ways = cycle((self._watch, self._try, self._watch, self._read))
        self._languages = cycle(_LANGUAGES)

    async def one(self, number: int) -> None:
        """One visit."""
        await self._touch(next(self._languages), "home")
        self._kiosk.session.chooseCalm(number % _MOVING != 0)
        await next(self._ways)()
        self._kiosk.idle.ranOut.emit()
        await self._visitor.until(lambda: self._visitor.page == "attract", "attract")

    async def _watch(self) -> None:
        await self._open("watch", "video", "heart-rhythm-film")
        film = self._kiosk.navigator.current
        assert isinstance(film, VideoPage)
        await self._visitor.until(lambda: film.player.position > 0 and film.player.playing, "the film to run")
        film.player.seek(max(0, film.player.duration - _END))
        await self._visitor.until(lambda: film.player.position > film.player.duration - _END, "the film's end")

    async def _try(self) -> None:
        await self._open("try", "demo", "blood-pressure-demo")
        demo = self._kiosk.navigator.current
        assert isinstance(demo, DemoPage)
        before = demo.title
        label = str(demo.points.data(demo.points.index(0), 0x100 + demo.points.Columns.label))
        await self._tap(label)
        await self._visitor.until(lambda: demo.title != before, "the next scene")

    async def _read(self) -> None:
        await self._touch("heart", "topic")
        await self._touch("heart-rhythm", "technology")

    async def _open(self, listed: str, page: str, item: str) -> None:
        await self._touch(shown(_LISTS[listed]), listed)
        await self._touch(item, page)

    async def _touch(self, known: str, page: str) -> None:
        await self._tap(known)
        await self._visitor.until(lambda: self._visitor.page == page, page)

    async def _tap(self, known: str) -> None:
        await self._visitor.until(lambda: not self._visitor.changing, "the end of a motion")
        for _ in range(_SCREENS):
            item = await self._visitor.find(known)
            if items.seen_rect(item).height() > _ENOUGH:
                await self._press(item)
                return
            await self._press(await self._visitor.until(self._further_down, "the way further down"))
            await self._visitor.rest()
        raise TimeoutError(f"{known} can't be scrolled to")

    def _further_down(self) -> QQuickItem | None:
        for item in items.controls(self._visitor.window):
            content = item.property("contentItem")
            if isinstance(content, QQuickItem) and content.property("glyph") == "down":
                return item
        return None

    async def _press(self, item: QQuickItem) -> None:
        at = middle(item)
        self._visitor.mean()
        self._send(at, down=True)
        await asyncio.sleep(0)
        self._send(at, down=False)

    def _send(self, at: QPoint, *, down: bool) -> None:
        touch = QTest.touchEvent(self._visitor.window, self._finger, False)
        (touch.press if down else touch.release)(0, at, self._visitor.window).commit(False)


async def _script(visitor: Visitor, count: int, every: int) -> None:
    await visitor.rest()
    visits = Visits(visitor)
    for number in range(1, count + 1):
        await visits.one(number)
        if number % every == 0:
            gc.collect()
            sys.stdout.write(json.dumps({"visit": number, "bytes": resident(os.getpid())}) + "\n")
            sys.stdout.flush()


def main(data: Path, count: int, every: int) -> int:
    """So many visits; memory is told after ``every`` so many."""
    settings = ScreenSettings(data=data, centre="seinajoki", width_mm=268, window=(1080, 1920), software=True)
    return run(settings, lambda visitor: _script(visitor, count, every))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
