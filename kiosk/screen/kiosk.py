"""The root of what QML sees: one object, handed to Main.qml as its only required property."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import StoreError
from kiosk.screen.calls import Calls
from kiosk.screen.dark import Dark
from kiosk.screen.freshness import Freshness
from kiosk.screen.help import HelpCall
from kiosk.screen.idle import Idle
from kiosk.screen.metrics import Metrics
from kiosk.screen.navigator import Navigator
from kiosk.screen.qt import Property
from kiosk.screen.rest import Rest
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.slip_printer import SlipPrinter
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks
from kiosk.screen.welcome import Welcome

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)
_OF_STAFF = ("staff", "set-up", "missing", "opening")
"""How the names of pages begin on which a shift goes on."""


@QmlElement
class Kiosk(QObject):
    """Its parts, among them metrics, session, idle, navigator and shift; and how a session begins and ends. At a
    ``desk`` a session is a shift: it begins with the PIN. ``safe``: it runs in safe mode, after crashes;
    ``spoilt``: something that was set at it can't be read.
    """

    mended = Signal()

    def __init__(
        self,
        *,
        metrics: Metrics,
        session: Session,
        idle: Idle,
        welcome: Welcome,
        dark: Dark,
        freshness: Freshness,
        help_call: HelpCall,
        calls: Calls,
        navigator: Navigator,
        rest: Rest,
        shift: Shift,
        slip_printer: SlipPrinter,
        store: StoreThread,
        tasks: Tasks,
        desk: bool = False,
        safe: bool = False,
        spoilt: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._safe, self._spoilt = desk, safe, spoilt
        self._metrics = metrics
        self._session = session
        self._idle = idle
        self._welcome = welcome
        self._dark = dark
        self._freshness = freshness
        self._help_call = help_call
        self._calls = calls
        self._navigator = navigator
        self._rest = rest
        self._shift = shift
        self._slip_printer = slip_printer
        self._store = store
        self._tasks = tasks
        parts = (
            metrics,
            session,
            idle,
            welcome,
            dark,
            freshness,
            help_call,
            calls,
            navigator,
            rest,
            shift,
            slip_printer,
        )
        for part in parts:
            part.setParent(self)
        session.began.connect(rest.fetch)
        session.began.connect(idle.watch)
        if desk:
            shift.changed.connect(self._work)
        else:
            session.began.connect(navigator.home)
        idle.ranOut.connect(session.end)
        idle.seen.connect(shift.touched)
        shift.changed.connect(self._hurry_shift)
        shift.ended.connect(self._forget_names)
        navigator.changed.connect(self._keep_shift_at_desk)
        session.ended.connect(idle.rest)
        session.ended.connect(help_call.forget)
        session.ended.connect(navigator.begin)

    @Property(bool, constant=True)
    def desk(self) -> bool:
        """Whether this is the staff's desk on a PC, with a mouse and keys and without visitors."""
        return self._desk

    @Property(bool, constant=True)
    def safe(self) -> bool:
        """Whether the screen runs in safe mode: it fell several times, and plays no films."""
        return self._safe

    @Property(bool, notify=mended)
    def spoilt(self) -> bool:
        """Whether something that was set at this screen can't be read."""
        return self._spoilt

    @Slot()
    def mend(self) -> None:
        """It has been set again."""
        self._spoilt = False
        self.mended.emit()

    @Property(Metrics, constant=True)
    def metrics(self) -> Metrics:
        """The display."""
        return self._metrics

    @Property(Session, constant=True)
    def session(self) -> Session:
        """What the visitor chose."""
        return self._session

    @Property(Idle, constant=True)
    def idle(self) -> Idle:
        """Whether the visitor has gone."""
        return self._idle

    @Property(Welcome, constant=True)
    def welcome(self) -> Welcome:
        """The centre at a glance."""
        return self._welcome

    @Property(Dark, constant=True)
    def dark(self) -> Dark:
        """Whether the screen is black, outside opening hours."""
        return self._dark

    @Property(Freshness, constant=True)
    def freshness(self) -> Freshness:
        """How fresh the content is."""
        return self._freshness

    @Property(HelpCall, constant=True)
    def helpCall(self) -> HelpCall:
        """Ask for help."""
        return self._help_call

    @Property(Calls, constant=True)
    def calls(self) -> Calls:
        """Calls for help, for whoever can answer them."""
        return self._calls

    @Property(Navigator, constant=True)
    def navigator(self) -> Navigator:
        """Where the visitor is."""
        return self._navigator

    @Property(Rest, constant=True)
    def rest(self) -> Rest:
        """What attract does without."""
        return self._rest

    @Property(Shift, constant=True)
    def shift(self) -> Shift:
        """Somebody of the staff at work."""
        return self._shift

    @Property(SlipPrinter, constant=True)
    def slipPrinter(self) -> SlipPrinter:
        """The printer for slips, where there is one."""
        return self._slip_printer

    @Slot()
    def _work(self) -> None:
        if self._shift.on:
            self._session.begin()

    @Slot()
    def checkNow(self) -> None:
        """Ask the agent to look for content at once."""
        self._tasks.start(self._check_now())

    @Slot()
    def _keep_shift_at_desk(self) -> None:
        """A visitor's page ends the shift: nobody is to come back to the desk from there without a PIN."""
        if not self._navigator.page.startswith(_OF_STAFF):
            self._shift.leave()

    @Slot()
    def _hurry_shift(self) -> None:
        """A desk locks sooner than a visit ends: whoever works there is warned in time."""
        if not self._shift.on:
            self._idle.end_within(None)
            return
        from kiosk.services.door import IDLE_SECONDS

        self._idle.end_within(int(IDLE_SECONDS))

    @Slot()
    def _forget_names(self) -> None:
        self._tasks.start(self._forget())

    async def _forget(self) -> None:
        try:
            await self._store.desk(lambda desk: desk.names.forget())
        except StoreError as error:  # the key is gone all the same
            _LOG.warning("the agent can't be asked to drop the names: %s", error)

    async def _check_now(self) -> None:
        try:
            await self._store.order("check_now")
        except StoreError as error:
            _LOG.warning("the agent can't be asked: %s", error)
