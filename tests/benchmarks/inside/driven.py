"""The very program that ``kiosk screen`` runs, with somebody in it who looks, waits and says where to touch.

Items are found by their words or ids and not by what assistive technology is told: asking for that would build a tree
that no visitor's visit builds.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from kiosk.screen import app, start
from kiosk.screen.app import Screen
from kiosk.screen.settings import ScreenSettings
from kiosk.screen.trembling import Trembling
from tests.journeys import items

_PATIENCE = 30.0  # seconds
_STEP = 0.002
_REST = 0.05  # seconds without a frame

_Found = TypeVar("_Found")


class Visitor:
    """Somebody in front of the screen. ``frames`` are called with the moment at which each frame was shown."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.window = screen.window
        self.frames: list[Callable[[float], None]] = []
        self._last_frame = time.monotonic()
        screen.window.frameSwapped.connect(self._shown)

    @property
    def page(self) -> str:
        """The name of the page that shows."""
        return self.screen.kiosk.navigator.page

    @property
    def changing(self) -> bool:
        """Whether one page still gives way to another."""
        seen = items.seen(self.window.contentItem())
        return any(item.property("busy") for item in seen if item.inherits("QQuickStackView"))

    async def until(self, holds: Callable[[], _Found | None], what: str) -> _Found:
        """What ``holds`` answers, once that is true. Raises TimeoutError, with what was awaited."""
        deadline = time.monotonic() + _PATIENCE
        while not (found := holds()):
            if time.monotonic() > deadline:
                raise TimeoutError(f"waited in vain on page {self.page} for {what}")
            await asyncio.sleep(_STEP)
        return found

    async def arrive(self, page: str) -> None:
        """Wait for a page, at rest."""
        await self.until(lambda: self.page == page, page)
        await self.rest()

    async def rest(self) -> None:
        """Wait until no frame has come for a while."""
        await self.until(lambda: time.monotonic() - self._last_frame > _REST, "rest")

    async def find(self, *known: str) -> QQuickItem:
        """The control that has one of these as its words or as its item's id, or whose id begins with it."""
        return await self.until(lambda: self._control(known), " or ".join(known))

    def mean(self) -> None:
        """The next touch is meant, however soon it comes."""
        self.screen.kiosk.findChild(Trembling).forget()

    def _control(self, known: tuple[str, ...]) -> QQuickItem | None:
        for item in items.controls(self.window):
            words, item_id = item.property("text"), item.property("itemId")
            if words in known or (isinstance(item_id, str) and item_id.startswith(known)):
                return item
        return None

    def _shown(self) -> None:
        self._last_frame = time.monotonic()
        for each in self.frames:
            each(self._last_frame)


def middle(item: QQuickItem) -> QPoint:
    """Where to touch it, in pixels of the window."""
    return items.seen_rect(item).center().toPoint()


def run(settings: ScreenSettings, script: Callable[[Visitor], Coroutine[Any, Any, None]]) -> int:
    """Run the screen while the script lasts; 1 when it fails."""
    failed: list[BaseException] = []
    make_screen = app.make_screen

    def make_driven(*arguments: Any, **more: Any) -> Screen:
        screen = make_screen(*arguments, **more)
        screen.tasks.start(_led(screen, script, failed))
        return screen

    app.make_screen = make_driven
    try:
        code = start.run(settings)
    finally:
        app.make_screen = make_screen
    if failed:
        raise failed[0]
    return code


async def _led(
    screen: Screen, script: Callable[[Visitor], Coroutine[Any, Any, None]], failed: list[BaseException]
) -> None:
    try:
        await script(Visitor(screen))
    except Exception as error:  # noqa: BLE001  told once the screen has ended
        failed.append(error)
    screen.window.close()
