"""From ``kiosk screen`` to a running loop and back: the order in which things start and end.

Qt is imported only once its environment stands, and the store is opened only once the first frame is drawn.
"""

from __future__ import annotations

import asyncio
import gc
import signal
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.paths import DataFolder
from kiosk.safe_mode import Record
from kiosk.screen import lockdown_environment
from kiosk.screen.settings import ScreenSettings
from kiosk.screen.store_thread import StoreThread

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

_COLLECT_MS = 20_000
_SIGNALS_MS = 250


def run(settings: ScreenSettings) -> int:
    """Run the touchscreen until it is closed (never, in kiosk mode) or told to stop by SIGTERM or SIGINT."""
    gc.disable()  # what starts here stays; _main says what is collected, and when
    if settings.kiosk_mode:
        lockdown_environment.hold()  # may start the program anew, in the same process
    record = Record(settings.data)
    if record.start(datetime.now(UTC), __version__).is_safe_mode:
        settings = replace(settings, software=True, films=False)
    from kiosk.screen.environment import make_application

    app = make_application(settings)
    store = StoreThread(folder=DataFolder(settings.data), centre=settings.centre, first_start=settings.first_start)
    from kiosk.screen.loop import QEventLoop

    with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
        return runner.run(_main(app, settings, store, record))


async def _main(app: QGuiApplication, settings: ScreenSettings, store: StoreThread, record: Record) -> int:
    from PySide6.QtCore import QTimer

    from kiosk.domain.clock import SystemClock
    from kiosk.screen.app import make_screen
    from kiosk.screen.health import Health

    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
    screen = make_screen(app, settings, store=store, clock=SystemClock())
    health = Health(screen, record)
    app.setQuitOnLastWindowClosed(False)
    screen.window.closing.connect(lambda: stop.set())
    timers = [QTimer(screen.kiosk), QTimer(screen.kiosk)]
    timers[0].timeout.connect(lambda: None)  # lets Python see signals while Qt waits
    timers[0].start(_SIGNALS_MS)
    timers[1].timeout.connect(gc.collect)  # on this thread only: on another it may free a QObject, and crash
    timers[1].start(_COLLECT_MS)
    gc.freeze()
    screen.tasks.start(screen.follow())
    await stop.wait()
    health.stop()
    await screen.close()
    return 0
