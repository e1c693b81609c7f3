"""The real screen in this process, driven as a visitor drives it: by a finger, and by keys.

It waits for conditions and never for time: every wait has a deadline, and says what it waited for. What stands behind
the screen is ``backstage``'s business.
"""

from __future__ import annotations

import asyncio
import gc
import os
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from shiboken6 import isValid

from kiosk import setup_file
from kiosk.domain.clock import Clock, FixedClock
from kiosk.paths import DataFolder
from kiosk.screen.app import Screen, make_screen
from kiosk.screen.environment import make_application
from kiosk.screen.page import PageModel
from kiosk.screen.settings import USUAL_PAPER, ScreenSettings
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.trembling import Trembling
from tests.journeys import items
from tests.journeys.backstage import NOW
from tests.journeys.words import shown

_PATIENCE = 40.0  # seconds
_STEP = 0.01  # seconds between two looks; longer than nothing moves within an animation
_CALM_STEP = 0.001
_COLLECT_MS = 20_000

_Found = TypeVar("_Found")


@dataclass(frozen=True)
class Device:
    """A display: its pixels, and its width as mounted."""

    name: str
    width: int
    height: int
    width_mm: float


def application(*, software: bool) -> QGuiApplication:
    """The one application object of the process. Without a display everything is drawn in memory."""
    if not any(os.environ.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    there = QGuiApplication.instance()
    made = there if isinstance(there, QGuiApplication) else make_application(_settings(Path(), software=software))
    made.setQuitOnLastWindowClosed(False)
    return made


class Stage:
    """A screen that runs, and a visitor's hand. Names of controls are those that assistive technology says."""

    def __init__(self, screen: Screen) -> None:
        self.screen, self.window = screen, screen.window
        self._finger = QTest.createTouchDevice()
        self._trembling = screen.kiosk.findChild(Trembling)

    @property
    def page(self) -> str:
        """The name of the page that shows."""
        return self.screen.kiosk.navigator.page

    @property
    def model(self) -> PageModel:
        """What the page that shows was opened with."""
        found = self.screen.kiosk.navigator.current
        assert found is not None, f"the page {self.page} has no model"
        return found

    async def until(self, holds: Callable[[], _Found], what: str, patience: float = _PATIENCE) -> _Found:
        """What ``holds`` answers, once that is true. Fails, saying ``what`` was awaited, when it never is."""
        deadline = time.monotonic() + patience
        while not (found := holds()):
            assert time.monotonic() < deadline, f"waited in vain on page {self.page}: {what}"
            await asyncio.sleep(_STEP)
        return found

    async def arrive(self, page: str) -> None:
        """Wait until that page stands still."""
        await self.until(lambda: self.page == page, f"the page {page}")
        await self.still()

    async def still(self) -> None:
        """Wait until nothing moves any more and all pictures are there."""
        before, same = list[tuple[object, ...]](), 0
        deadline = time.monotonic() + _PATIENCE
        calm = self.screen.kiosk.session.calm  # nothing is moved by an animation that may stand for a moment
        while same < (1 if calm else 2):
            assert time.monotonic() < deadline, f"the page {self.page} does not come to rest"
            await asyncio.sleep(_CALM_STEP if calm else _STEP)
            now, at_rest = self._posture()
            same = same + 1 if now == before and at_rest else 0
            before = now

    async def touch(self, name: str) -> None:
        """Scroll to the control of that name, touch it, and wait until all stands still; a list may be filled anew."""
        deadline = time.monotonic() + _PATIENCE
        while (item := self.control(name)) is None or not await self._reached(item):
            there = [items.name(each) for each in items.controls(self.window)]
            assert time.monotonic() < deadline, f"on page {self.page} nothing is named {name!r}; there are {there}"
            await asyncio.sleep(_STEP)
        await self.touch_item(item)

    async def _reached(self, item: QQuickItem) -> bool:
        """Scroll to an item; whether it is still there then."""
        try:
            await self.scroll_to(item)
        except RuntimeError:
            if isValid(item):
                raise
        return isValid(item)

    async def touch_words(self, source: str) -> None:
        """Touch the control whose name is this English text of the screen, in the language of now."""
        await self.touch(shown(source))

    async def touch_item(self, item: QQuickItem) -> None:
        """Scroll to an item and touch its middle."""
        await self.scroll_to(item)
        await self.tap(items.seen_rect(item).center())
        await self.still()

    async def tap(self, at: QPointF, *, again: bool = False) -> None:
        """One finger, down and up. It is meant, as if some time had passed; unless it comes ``again`` at once."""
        if not again:
            self._trembling.forget()
        QTest.touchEvent(self.window, self._finger, False).press(0, at.toPoint(), self.window).commit(False)
        await asyncio.sleep(0)
        QTest.touchEvent(self.window, self._finger, False).release(0, at.toPoint(), self.window).commit(False)
        await asyncio.sleep(0)

    async def swipe(self, start: QPointF, by: QPointF) -> None:
        """One finger across the glass, and held before it leaves, so that nothing flies on."""
        self._trembling.forget()
        QTest.touchEvent(self.window, self._finger, False).press(0, start.toPoint(), self.window).commit(False)
        path = [start + by * (step / 5) for step in range(1, 6)]
        held = [start + by + QPointF(0, step % 2) for step in range(5)]  # a hand is never quite still
        for point, seconds in (*((each, 0.008) for each in path), *((each, 0.02) for each in held)):
            await asyncio.sleep(seconds)
            QTest.touchEvent(self.window, self._finger, False).move(0, point.toPoint(), self.window).commit(False)
        QTest.touchEvent(self.window, self._finger, False).release(0, held[-1].toPoint(), self.window).commit(False)
        await self.still()

    async def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, down and up."""
        done = (loop := asyncio.get_running_loop()).create_future()

        def click() -> None:  # not inside a task: it lets other events in, and tasks don't nest
            QTest.keyClick(self.window, key, modifiers)
            done.set_result(None)

        loop.call_soon(click)
        await done
        await self.still()

    def control(self, name: str) -> QQuickItem | None:
        """The control that says this name, or says it first and more after it, or says after what it belongs to."""
        starts = (f"{name}. ", f"{name}, ")
        found = [(item, items.name(item)) for item in items.controls(self.window)]
        exact = [item for item, said in found if said == name]
        near = [item for item, said in found if said.startswith(starts) or said.endswith(f": {name}")]
        return next(iter(exact or near), None)

    def says(self, words: str) -> bool:
        """Whether these words stand somewhere on the screen."""
        return any(words in " ".join(str(text.property("text")).split()) for text in items.texts(self.window))

    def grab(self) -> QImage:
        """A picture of the window."""
        return self.window.grabWindow()

    async def scroll_to(self, item: QQuickItem) -> None:
        """Bring an item into sight as a finger does."""
        flickable = items.scroller(item)
        if flickable is None:
            return
        for _ in range(200):
            view, place, part = items.rect(flickable), items.rect(item), items.seen_rect(item)
            if part.height() >= min(place.height(), view.height() * 0.5) - 1:
                return
            most = view.height() * 0.7
            by = max(-most, min(most, view.center().y() - place.center().y()))
            await self.swipe(QPointF(view.center().x(), view.center().y() - by / 2), QPointF(0, by))
        raise AssertionError(f"{items.name(item)!r} can't be scrolled to")

    def _posture(self) -> tuple[list[tuple[object, ...]], bool]:
        posture, at_rest = list[tuple[object, ...]](), True
        for item in items.seen(self.window.contentItem()):
            item.ensurePolished()  # a column puts its parts in their places just before they are painted
            if item.objectName() == "played":  # the bar of a film that runs grows all the time
                continue
            posture.append((item.x(), item.y(), item.width(), item.height(), item.opacity()))
            if item.inherits("QQuickImage"):
                at_rest &= not items.loading(item)
            elif item.inherits(items.FLICKABLE):
                at_rest &= not item.property("moving")
                posture.append((item.property("contentY"),))
            elif item.inherits("QQuickStackView"):
                at_rest &= not item.property("busy")
        return posture, at_rest


@asynccontextmanager
async def open_stage(
    data: Path,
    device: Device,
    *,
    centre: str = "seinajoki",
    clock: Clock | None = None,
    kiosk_mode: bool = False,
    software: bool = True,
    desk: bool = False,
    films: bool = True,
    lost: bool = False,
    spoilt: bool = False,
    media_folder: Path | None = None,
    printer: Path | None = None,
    paper_mm: int = USUAL_PAPER,
) -> AsyncIterator[Stage]:
    """The real screen on a display like ``device``. It follows what the agent writes, as in a real kiosk. Without a
    ``centre`` it begins with its first start; ``desk`` is the staff's on a PC; without ``films`` it is in safe mode.
    ``lost``: it can't read its settings, and ``spoilt``: some of them. ``media_folder`` stands for a stick,
    and ``printer`` is the device of one for slips, whose paper is ``paper_mm`` wide.
    """
    clock = clock or FixedClock(NOW)
    settings = replace(
        _settings(data, centre=centre, device=device, kiosk_mode=kiosk_mode, software=software),
        first_start=not centre and not lost,
        lost=lost,
        spoilt=spoilt,
        desk=desk,
        films=films,
        media_folder=media_folder,
        printer=printer,
        paper_mm=paper_mm,
        setup=setup_file.read(DataFolder(data))[0],
    )
    with _collected_here():
        app = application(software=software)
        store = StoreThread(folder=DataFolder(data), centre=centre, clock=clock, first_start=settings.first_start)
        screen = make_screen(app, settings, store=store, clock=clock)
        following = asyncio.ensure_future(screen.follow())
        stage = Stage(screen)
        try:
            await stage.until(screen.window.isExposed, "the window on the display")
            await stage.still()
            yield stage
        finally:
            following.cancel()
            with suppress(asyncio.CancelledError):
                await following
            await screen.close()
            for _ in range(5):
                await asyncio.sleep(0)


@contextmanager
def _collected_here() -> Iterator[None]:
    """As in the program, what is left over is collected on this thread only: on another it may free a QObject."""
    was_enabled = gc.isenabled()
    gc.disable()
    timer = QTimer(interval=_COLLECT_MS)
    timer.timeout.connect(gc.collect)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        gc.collect()
        if was_enabled:
            gc.enable()


def _settings(
    data: Path, *, centre: str = "", device: Device | None = None, kiosk_mode: bool = False, software: bool = True
) -> ScreenSettings:
    return ScreenSettings(
        data=data,
        centre=centre,
        width_mm=device.width_mm if device else None,
        window=(device.width, device.height) if device else None,
        kiosk_mode=kiosk_mode,
        software=software,
    )
