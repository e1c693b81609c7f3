"""The composition root of the screen: it builds the parts, joins them, and runs until it is told to stop.

At module level it imports neither SQLAlchemy nor pydantic; the store's thread does, while Qt draws the first frame. That
thread starts when Qt has been imported and its import hook is stopped (see ``environment``).
"""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.paths import DataFolder, resources, translations
from kiosk.screen.settings import ScreenSettings
from kiosk.screen.store_thread import StoreThread

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow

    from kiosk.domain.clock import Clock
    from kiosk.screen.kiosk import Kiosk
    from kiosk.screen.pages import Pages
    from kiosk.screen.tasks import Tasks

_LOG = logging.getLogger(__name__)
_LOOK_SECONDS = 0.3
_COLLECT_MS = 20_000
_MINUTE_MS = 5_000  # how late the clock may be


@dataclass
class Screen:
    """A screen that has been put together."""

    app: QGuiApplication
    engine: QQmlApplicationEngine
    window: QQuickWindow
    kiosk: Kiosk
    pages: Pages
    store: StoreThread
    tasks: Tasks
    clock: Clock

    async def follow(self) -> None:
        """Follow what the agent writes, until cancelled."""
        from kiosk.domain.errors import StoreError

        await self._catch_up(frozenset({"content", "status"}))
        while True:
            try:
                moved = await self.store.moved()
                if moved:
                    await self._catch_up(moved)
            except StoreError as error:
                _LOG.warning("%s", error)
            await asyncio.sleep(_LOOK_SECONDS)

    async def _catch_up(self, moved: frozenset[str]) -> None:
        if moved & {"content", "status"}:
            centre = await self.store.ask(lambda browse: browse.centre())
            self.kiosk.freshness.show(await self.store.status(), centre.zone if centre else None)
        if "content" in moved:
            self.kiosk.welcome.load()
        await self.pages.refresh(self.kiosk.navigator.current, moved)

    async def close(self) -> None:
        """Stop what runs, release the engine before the models, and let go of the files."""
        await self.tasks.stop()
        self.window.close()
        self.engine.deleteLater()
        self.kiosk.deleteLater()
        self.store.close()


def make_screen(app: QGuiApplication, settings: ScreenSettings, *, store: StoreThread, clock: Clock | None) -> Screen:
    """Put a screen together and show it. An asyncio loop must be set."""
    from PySide6.QtCore import QTimer
    from PySide6.QtQml import QQmlApplicationEngine

    from kiosk.domain.clock import SystemClock
    from kiosk.screen.frames import FrameItem  # noqa: F401  (registers the QML type)
    from kiosk.screen.freshness import Freshness
    from kiosk.screen.help import HelpCall
    from kiosk.screen.idle import Idle
    from kiosk.screen.kiosk import Kiosk
    from kiosk.screen.metrics import Metrics
    from kiosk.screen.navigator import Navigator
    from kiosk.screen.pages import Pages
    from kiosk.screen.session import Session
    from kiosk.screen.tasks import Tasks
    from kiosk.screen.translator import Translator
    from kiosk.screen.welcome import Welcome
    from kiosk.screen.window import ClosingVeto, display_width_mm, load_fonts, load_window, show, window_size

    clock = clock or SystemClock()
    folder = DataFolder(settings.data)
    load_fonts()
    engine = QQmlApplicationEngine()
    session = Session()
    translator = Translator(translations())
    tasks = Tasks()
    size = window_size(app, settings)
    metrics = Metrics(width_mm=display_width_mm(app, settings, size), width_px=size[0], height_px=size[1])
    pages = Pages(
        store=store,
        session=session,
        folder=folder,
        clock=clock,
        centre=settings.centre,
        tasks=tasks,
        parent=session,
    )
    kiosk = Kiosk(
        metrics=metrics,
        session=session,
        idle=Idle(idle_seconds=settings.idle_seconds, warning_seconds=settings.warning_seconds),
        welcome=Welcome(folder=folder, session=session, now=clock.now()),
        freshness=Freshness(session=session),
        help_call=HelpCall(chime=resources() / "sounds" / "chime.wav"),
        navigator=Navigator(build=pages.build, tasks=tasks),
        store=store,
        tasks=tasks,
    )

    def speak() -> None:
        translator.speak(session.choice)
        engine.retranslate()

    speak()
    session.languageChanged.connect(speak)
    window = load_window(engine, kiosk)
    veto = ClosingVeto(window)
    window.installEventFilter(kiosk.idle)
    window.widthChanged.connect(lambda: metrics.resize(window.width(), window.height()))
    window.heightChanged.connect(lambda: metrics.resize(window.width(), window.height()))
    minute = QTimer(kiosk)
    minute.setInterval(_MINUTE_MS)
    minute.timeout.connect(lambda: kiosk.welcome.tick(clock.now()))
    minute.start()
    show(window, settings, size, veto)
    return Screen(app, engine, window, kiosk, pages, store, tasks, clock)


def run(settings: ScreenSettings) -> int:
    """Run the touchscreen until it is closed (never, in kiosk mode) or told to stop by SIGTERM or SIGINT."""
    from kiosk.screen.environment import make_application

    app = make_application(settings)
    store = StoreThread(folder=DataFolder(settings.data), centre=settings.centre)
    from qasync import QEventLoop

    with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
        return runner.run(_main(app, settings, store))


async def _main(app: QGuiApplication, settings: ScreenSettings, store: StoreThread) -> int:
    from PySide6.QtCore import QTimer

    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
    screen = make_screen(app, settings, store=store, clock=None)
    app.setQuitOnLastWindowClosed(False)
    screen.window.closing.connect(lambda: stop.set())
    collector = QTimer(screen.kiosk)
    collector.setInterval(_COLLECT_MS)
    collector.timeout.connect(gc.collect)
    collector.start()
    gc.collect()
    gc.freeze()
    gc.disable()
    wake = QTimer(screen.kiosk)  # lets Python see signals while Qt waits
    wake.timeout.connect(lambda: None)
    wake.start(250)
    screen.tasks.start(screen.follow())
    await stop.wait()
    await screen.close()
    return 0
