"""What every page of the staff's desk has in common: the shift, undo, and words for what can't be done."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import StoreError
from kiosk.screen.page import PageModel
from kiosk.screen.qt import Property
from kiosk.screen.quietly import quietly
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_deed import About, Deed, Done, What, Work, nothing
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.services.content_rules import EditRefusedError
    from kiosk.services.desk import Desk
    from kiosk.services.door import StaffSession

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")
_CLOCK_MS = 15_000


def _fault(error: EditRefusedError) -> str:
    """The reason, and where something is missing, all that is."""
    from kiosk.screen.staff_item_needed import named

    missing = named(error.places) if error.reason == "not_valid" else ()
    return f"missing:{','.join(missing)}" if missing else error.reason


@QmlElement
class StaffPageModel(PageModel):
    """A page that only a shift opens. What it asks and does goes to the desk with the shift's session."""

    follows = frozenset({"slots", "bookings", "answers", "staff", "names"})

    def __init__(
        self, *, session: Session, shift: Shift, store: StoreThread, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(session=session, parent=parent)
        self._shift, self._store, self._tasks = shift, store, tasks
        self._closed = self._doing = False
        self._deed = Deed(shift.undoing, self.take_back, self)
        self._deed.undone.connect(self.undone)
        steps = getattr(self, "stepChanged", None)  # of pages that have several
        if steps is not None:
            steps.connect(self._deed.go_on)
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self._clock.timeout.connect(self.show_again)
        shift.scopeChanged.connect(self.show_again)

    def close(self) -> None:
        """The page is left."""
        self._closed = True
        self._clock.stop()

    def come_back(self) -> None:
        """What was done meanwhile shows here too."""
        self.show_again()

    def watch_the_clock(self) -> None:
        """Show every quarter of a minute how things stand: for a page where time alone changes what can be done."""
        self._clock.start()

    @property
    def on(self) -> bool:
        """Whether the page has not been left."""
        return not self._closed

    async def refresh(self) -> None:
        """Show how things stand now; what the page does with news of the cache."""

    async def ask(self, question: Callable[[Desk, StaffSession], _Answer]) -> _Answer:
        """The desk's answer. Raises NotAllowedError without a shift, and what the desk raises."""
        staff = self._shift.staff
        return await self._store.desk(lambda desk: question(desk, staff))

    def do(self, what: What, work: Work, about: About = nothing) -> None:
        """Do something that answers with the id of its intent, or with those of all, and show how things stand then;
        ``what`` is asked once it is done where only that tells, and ``about`` says more of it. A second touch meanwhile
        does nothing.
        """
        if not self._doing:
            self._doing = True
            self._tasks.start(self._kindly(self._do(what, work, about)))

    @staticmethod
    def take_back(desk: Desk, staff: StaffSession, intents: tuple[str, ...]) -> bool:
        """Undo what was just done; whether there was still time."""
        return desk.work.undo(staff, intents)

    @Slot()
    def undone(self) -> None:
        """What was done on this page has been taken back: whatever it made of it is no more."""

    @Slot()
    def show_again(self) -> None:
        """Show how things stand now, with no word about it where that fails: the next look may not."""
        self.start_quietly(self.refresh())

    @Property(Deed, constant=True)
    def deed(self) -> Deed:
        """What was just done."""
        return self._deed

    @Slot()
    def undo(self) -> None:
        """Take back what was just done, here or on the page before; another touch then, what was done before that."""
        if done := self._shift.undoing.take():
            self._tasks.start(self._kindly(self._undo(done)))

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Begin something; what goes wrong is told in ``deed``."""
        self._tasks.start(self._kindly(work))

    def start_quietly(self, work: Coroutine[Any, Any, None]) -> None:
        """Begin something that nobody has asked for; where it goes wrong no page tells of it."""
        self._tasks.start(quietly(_LOG, "a page of the desk can't be brought up to date", work))

    async def _do(self, what: What, work: Work, about: About) -> None:
        try:
            intents = await self.ask(work)
            done = what if isinstance(what, str) else what()
            self._deed.did(done, *((intents,) if isinstance(intents, str) else intents), about=about)
        finally:
            self._doing = False
        await self.refresh()

    async def _undo(self, done: Done) -> None:
        try:
            in_time = await self.ask(lambda desk, staff: done.back(desk, staff, done.intents))
        except StoreError:
            self._shift.undoing.give_back(done)
            raise
        if in_time:
            done.undone.emit()
            self._deed.did("undone")
        else:
            done.settled.emit()
            self._deed.failed("gone_out")
        await self.refresh()

    async def _kindly(self, work: Coroutine[Any, Any, None]) -> None:
        from kiosk.services.content_rules import EditRefusedError
        from kiosk.services.door import NotAllowedError
        from kiosk.services.refused import BookingRefusedError

        try:
            await work
        except EditRefusedError as error:
            self._deed.failed(_fault(error))
        except BookingRefusedError as error:
            self._deed.failed(error.reason)
        except NotAllowedError:
            self._deed.failed("locked")
        except StoreError as error:
            _LOG.warning("the desk has to wait: %s", error)
            self._deed.failed("failed")
