"""The real screen in a process of its own, led through its pages, for tests that count its end and its sockets.

A script (a coroutine that gets a ``Drive``) says what to open and notes what is wrong; ``run`` ends with 0 only if
nothing was. What Qt says goes to standard error, where the parent reads it with ``ear.sort``.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QObject
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from kiosk.screen.settings import ScreenSettings
from kiosk.screen.store_thread import StoreThread
from tests.samples import NOW
from tests.screen.ear import ENVIRONMENT, Heard, sort
from tests.screen.sockets import internet_sockets, watch_sockets

ROOT = Path(__file__).parents[2]
_PATIENCE = 60.0  # seconds
_PLAIN_TEXT = 0  # Text.PlainText


@dataclass
class Drive:
    """A screen that runs. ``faults`` is what the script found wrong."""

    screen: Any
    data: Path
    faults: list[str] = field(default_factory=list)

    async def begin(self) -> None:
        """A visitor comes, and wants no motion."""
        self.screen.kiosk.session.begin("en")
        self.screen.kiosk.session.chooseCalm(True)
        await self._arrived("home")

    async def open(self, page: str, argument: str = "", *, lands_on: str = "") -> None:
        """Open a page, draw it, and look for sockets."""
        navigator = self.screen.kiosk.navigator
        before = navigator.current
        navigator.home() if page == "home" else navigator.open(page, argument)
        await self.until(
            lambda: navigator.current is not before or navigator.page == "missing", f"another page: {page}"
        )
        await self._arrived(lands_on or page)

    async def get_it(self) -> None:
        """From a technology to how to get it."""
        self.screen.kiosk.navigator.getIt()
        await self._arrived("get")

    async def draw(self) -> None:
        """Let bindings settle, and draw a whole picture."""
        for _ in range(3):
            await asyncio.sleep(0)
        if self.screen.window.grabWindow().isNull():
            self.faults.append("nothing was drawn")
        self.faults += [f"socket {each}" for each in internet_sockets()]

    async def panel(self, signal: str) -> None:
        """Open the panel that a signal of the bar opens, and draw it."""
        bar = next(item for item in self.items() if item.metaObject().className().startswith("BottomBar"))
        QMetaObject.invokeMethod(bar, signal)
        await self.draw()

    def items(self) -> Iterator[QQuickItem]:
        """All items that show."""
        yield from _seen(self.screen.window.contentItem())

    def texts(self) -> list[str]:
        """All words that show, each as its item has them. An item that may show more than plain text is a fault."""
        found = []
        for item in self.items():
            if item.inherits("QQuickText"):
                found.append(str(item.property("text")))
                if _format(item) != _PLAIN_TEXT:
                    self.faults.append(f"these words may be more than plain text: {found[-1]}")
            alt = item.property("alt")
            if isinstance(alt, str) and alt:
                found.append(alt)
        return found

    async def _arrived(self, page: str) -> None:
        await self.until(lambda: self.screen.kiosk.navigator.page == page, f"the page {page}")
        await self.until(lambda: not any(item.property("busy") is True for item in self.items()), f"{page} at rest")
        await self.draw()

    async def until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait for a condition. Raises TimeoutError, with what was awaited."""
        deadline = time.monotonic() + _PATIENCE
        while not holds():
            if time.monotonic() > deadline:
                raise TimeoutError(f"waited in vain for {what}; the page is {self.screen.kiosk.navigator.page}")
            await asyncio.sleep(0.002)


def _format(text: QQuickItem) -> object:
    context = qmlContext(text)
    assert context is not None, "a text that no QML file made"
    found: object = QQmlExpression(context, text, "textFormat").evaluate()
    return found[0] if isinstance(found, tuple) else found


def _seen(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _seen(child)


Script = Callable[[Drive], Coroutine[None, None, None]]


def run(data: Path, script: Script, *, window: tuple[int, int] = (1080, 1920)) -> int:
    """Lead the real screen through ``script``. 0 if nothing was wrong."""
    from kiosk.screen.environment import make_application

    asked = watch_sockets()
    settings = ScreenSettings(data=data, centre="seinajoki", window=window, software=True)
    app = make_application(settings)
    store = StoreThread(folder=DataFolder(data), centre="seinajoki", clock=FixedClock(NOW))
    from qasync import QEventLoop

    async def main() -> list[str]:
        from kiosk.screen.app import make_screen

        drive = Drive(make_screen(app, settings, store=store, clock=FixedClock(NOW)), data)
        drive.screen.tasks.start(drive.screen.follow())
        try:
            await script(drive)
        finally:
            await drive.screen.close()
            QCoreApplication.sendPostedEvents(QObject(), QEvent.Type.DeferredDelete)
        return drive.faults

    with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
        faults = runner.run(main()) + [f"asked for {each}" for each in asked]
    for fault in faults[:20]:
        sys.stdout.write(f"{fault[:2000]}\n")
    return min(len(faults), 99)


@dataclass(frozen=True)
class Ended:
    """How a child ended: its exit code, its own words, and what was on standard error."""

    code: int
    words: str
    heard: Heard


def start(module: str, *arguments: str | Path, home: Path, before: tuple[str, ...] = (), seconds: int = 240) -> Ended:
    """Run a module that calls ``run`` as a child with a home of its own, and wait for its end."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "QML_"))}
    environment |= {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), **ENVIRONMENT}
    environment |= {"QT_LOGGING_RULES": "*.debug=false;*.info=false", "PYTHONFAULTHANDLER": "1"}
    command = [*before, sys.executable, "-m", module, *map(str, arguments)]
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        code = subprocess.run(
            command, cwd=ROOT, env=environment, stdout=out, stderr=err, timeout=seconds, check=False
        ).returncode
        out.seek(0)
        err.seek(0)
        return Ended(code, out.read().decode(errors="replace"), sort(err.read().decode(errors="replace")))
