"""The composition root of the screen: it builds the parts and joins them.

Attract comes first and alone. What the pages need, of Python and of QML, is fetched once the first frame is shown, or
as soon as somebody asks for a page; ``rest`` does that.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.errors import StoreError
from kiosk.paths import DataFolder, resources, translations
from kiosk.screen.calls import Calls
from kiosk.screen.dark import Dark
from kiosk.screen.fitting import Fitting
from kiosk.screen.freshness import Freshness
from kiosk.screen.help import HelpCall
from kiosk.screen.idle import Idle
from kiosk.screen.kiosk import Kiosk
from kiosk.screen.metrics import Metrics
from kiosk.screen.navigator import Navigator
from kiosk.screen.rest import Rest
from kiosk.screen.scanner import Scanner
from kiosk.screen.session import Session
from kiosk.screen.settings import ScreenSettings
from kiosk.screen.shift import Shift
from kiosk.screen.slip_printer import SlipPrinter
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks
from kiosk.screen.translator import Translator
from kiosk.screen.trembling import Trembling
from kiosk.screen.welcome import Welcome
from kiosk.screen.window import ClosingVeto, display_width_mm, let_close, load_fonts, load_window, show, window_size

if TYPE_CHECKING:
    from kiosk.domain.clock import Clock
    from kiosk.screen.pages import Pages

_LOG = logging.getLogger(__name__)
_LOOK_SECONDS = 0.3
_CLOCK_MS = 5_000
_REACH_MM = 20.0  # two touches of a hand that trembles, or slips
_OF_THE_HOUSE = {"content", "status", "answers", "intents", "time"}  # staff may just have changed it, or it is over


@dataclass
class Screen:
    """A screen that has been put together."""

    app: QGuiApplication
    engine: QQmlApplicationEngine
    window: QQuickWindow
    kiosk: Kiosk
    rest: Rest
    store: StoreThread
    tasks: Tasks

    @property
    def pages(self) -> Pages:
        """What makes the pages."""
        return self.rest.pages

    async def follow(self) -> None:
        """Follow what the agent writes, once all is loaded, until cancelled."""
        await self.rest.loaded()
        moved = frozenset({"content", "status"})
        said = ""
        while True:
            try:
                if moved:
                    await self._catch_up(moved)
                if self.kiosk.shift.on:  # only the staff sees it, and what waits changes with the time too
                    self.kiosk.freshness.show_link(*await self.store.link())
                moved, said = await self.store.moved(), ""
            except StoreError as error:
                if str(error) != said:  # once, not three times a second
                    said = str(error)
                    _LOG.warning("%s", error)
            except Exception:  # noqa: BLE001  we failed; the next look may not, and the visitor has a screen all the same
                _LOG.exception("following the cache failed")
                moved = frozenset()
            await asyncio.sleep(_LOOK_SECONDS)

    async def _catch_up(self, moved: frozenset[str]) -> None:
        if moved & _OF_THE_HOUSE:
            self.kiosk.freshness.show(await self.store.status(), await self.show_house())
        await self.kiosk.calls.follow(moved)
        await self.pages.refresh(self.kiosk.navigator.current, moved)

    async def show_house(self) -> str | None:
        """Show the centre as it is now; its zone, None where nothing is known of it."""
        house = await self.store.ask(lambda browse: browse.house())
        if house is None:
            self.kiosk.welcome.load()  # written after the content where the centre is chosen later
            return None
        self.kiosk.welcome.show(house)
        return str(house.fields["zone"])

    async def close(self) -> None:
        """Stop what runs, release the engine before the models, and let go of the files."""
        self.kiosk.slipPrinter.close()
        self.kiosk.navigator.close()
        await self.tasks.stop()
        let_close(self.window)
        self.engine.deleteLater()
        self.kiosk.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.store.close()


def make_screen(app: QGuiApplication, settings: ScreenSettings, *, store: StoreThread, clock: Clock) -> Screen:
    """Put a screen together and show it. An asyncio loop must be set."""
    load_fonts()
    session, tasks = Session(), Tasks()
    shift = Shift(session=session)

    def make_pages() -> Pages:
        from kiosk.screen.pages import Pages

        store.pulse()  # opens it while QML loads the pages
        return Pages(
            store=store,
            session=session,
            folder=folder,
            clock=clock,
            fitting=fitting,
            tasks=tasks,
            shift=shift,
            parent=session,
            films=settings.films,
            media_folder=settings.media_folder,
        )

    rest = Rest(make_pages)
    now, folder = clock.now(), DataFolder(settings.data)
    welcome = Welcome(folder=folder, session=session, now=now, first=settings.setup.language)
    size = window_size(app, settings)
    wide = display_width_mm(app, settings, size)
    metrics = Metrics(width_mm=wide, width_px=size[0], height_px=size[1], is_window=settings.desk)
    help_call = HelpCall(chime=resources() / "sounds" / "chime.wav")
    fitting = Fitting(
        settings=settings, store=store, metrics=metrics, welcome=welcome, help_call=help_call, shift=shift
    )
    first = "set-up" if settings.first_start else _beginning(settings)
    kiosk = Kiosk(
        metrics=metrics,
        session=session,
        idle=Idle(
            idle_seconds=settings.idle_seconds,
            typing_seconds=settings.typing_seconds,
            warning_seconds=settings.warning_seconds,
        ),
        welcome=welcome,
        dark=Dark(welcome=welcome, session=session, now=now, wanted=_may_be_dark(settings, first)),
        freshness=Freshness(session=session),
        help_call=help_call,
        calls=Calls(help_call=help_call, shift=shift, store=store, tasks=tasks, desk=settings.desk),
        navigator=Navigator(build=rest.build, tasks=tasks, first=first),
        rest=rest,
        shift=shift,
        slip_printer=SlipPrinter(settings=settings, tasks=tasks),
        store=store,
        tasks=tasks,
        desk=settings.desk,
        safe=not settings.films,
        spoilt=settings.spoilt,
    )
    fitting.setParent(kiosk)
    engine = QQmlApplicationEngine()
    _speak(engine, session)
    window = load_window(engine, kiosk, size)
    _join(window, kiosk, clock)
    fitting.kept.connect(kiosk.mend)
    fitting.finished.connect(lambda: _be_the_kiosk(kiosk, settings))
    rest.follow(window)
    if first != "attract":
        rest.fetch()
        kiosk.navigator.begin()
    show(window, settings, size, ClosingVeto(window))
    return Screen(app, engine, window, kiosk, rest, store, tasks)


def _beginning(settings: ScreenSettings) -> str:
    """The page that it begins with and comes back to, once it is set up."""
    return "set-up-lost" if settings.lost else "staff" if settings.desk else "attract"


def _may_be_dark(settings: ScreenSettings, first: str) -> bool:
    """Whoever answers the questions of the first start may do so in the evening."""
    return settings.dark_outside_hours and first == "attract"


def _be_the_kiosk(kiosk: Kiosk, settings: ScreenSettings) -> None:
    """The first start is over."""
    kiosk.navigator.first = _beginning(settings)
    kiosk.dark.wanted = _may_be_dark(settings, kiosk.navigator.first)
    kiosk.session.end()


def _speak(engine: QQmlApplicationEngine, session: Session) -> None:
    translator = Translator(translations())

    def speak() -> None:
        translator.speak(session.choice)
        engine.retranslate()

    session.languageChanged.connect(speak)
    speak()


def _join(window: QQuickWindow, kiosk: Kiosk, clock: Clock) -> None:
    def resized() -> None:
        kiosk.metrics.resize(window.width(), window.height())

    # What is installed last sees a touch first: one that only takes a warning away is none that could be doubled.
    window.installEventFilter(Trembling(reach=lambda: _REACH_MM * kiosk.metrics.pxPerMm, parent=kiosk))
    window.installEventFilter(kiosk.idle)
    scanner = Scanner(wanted=lambda: kiosk.shift.on and kiosk.navigator.page.startswith("staff"), parent=kiosk)
    scanner.scanned.connect(lambda code: kiosk.navigator.open("staff-find", code))
    window.installEventFilter(scanner)
    window.widthChanged.connect(resized)
    window.heightChanged.connect(resized)
    minutes = QTimer(kiosk)

    def tick() -> None:
        kiosk.welcome.tick(clock.now())
        kiosk.dark.tick(clock.now())
        kiosk.freshness.tick(clock.now())

    minutes.timeout.connect(tick)
    minutes.start(_CLOCK_MS)
    kiosk.freshness.tick(clock.now())  # it knows what is today before its first word
