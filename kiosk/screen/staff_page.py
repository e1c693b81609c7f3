"""What every page of the staff's desk has in common: the shift, undo, and words for what can't be done."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import StoreError
from kiosk.screen.page import PageModel
from kiosk.screen.qt import Property
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
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
_UNDO_MS = 4_500  # half a second less than the ledger allows


@QmlElement
class Deed(QObject):
    """What was just done: ``done`` is the kind of the intent, ``undoable`` while it can be taken back. ``fault`` is why
    something did not go.
    """

    changed = Signal()
    settled = Signal()
    """It can't be taken back any more."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.intents: tuple[str, ...] = ()
        self._done = self._fault = ""
        self._timer = QTimer(self, singleShot=True, interval=_UNDO_MS)
        self._timer.timeout.connect(self._too_late)

    def did(self, what: str, *intents: str) -> None:
        """It is done, and can be taken back for a moment; one without an intent can't."""
        self._done, self._fault, self.intents = what, "", intents
        if intents:
            self._timer.start()
        self.changed.emit()

    def failed(self, fault: str) -> None:
        """It did not go."""
        self._done, self._fault, self.intents = "", fault, ()
        self._timer.stop()
        self.changed.emit()

    @Property(str, notify=changed)
    def done(self) -> str:
        """What was done: a kind of intent, or ``undone``."""
        return self._done

    @Property(bool, notify=changed)
    def undoable(self) -> bool:
        """Whether it can still be taken back."""
        return bool(self.intents)

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Why something did not go: a reason of ``kiosk.services.book`` or of an edit, ``missing:`` and the field that
        something is missing in, ``failed`` or ``locked``.
        """
        return self._fault

    def take(self) -> tuple[str, ...]:
        """What can be taken back, once."""
        intents, self.intents = self.intents, ()
        self._timer.stop()
        self.changed.emit()
        return intents

    @Slot()
    def _too_late(self) -> None:
        self.intents = ()
        self.changed.emit()
        self.settled.emit()


def _fault(error: EditRefusedError) -> str:
    """The reason, and where something is missing, in which field."""
    field = next(("alt" if "alt" in place else place[0] for place in error.places if place), None)
    return f"missing:{field}" if error.reason == "not_valid" and field is not None else error.reason


@QmlElement
class StaffPageModel(PageModel):
    """A page that only a shift opens. What it asks and does goes to the desk with the shift's session.

    ``topics`` are those of the cache whose news it shows at once.
    """

    topics = frozenset({"slots", "bookings", "answers", "staff", "names"})

    def __init__(
        self, *, session: Session, shift: Shift, store: StoreThread, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(session=session, parent=parent)
        self._shift, self._store, self._tasks = shift, store, tasks
        self._closed = self._doing = False
        self._deed = Deed(self)
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self._clock.timeout.connect(self.show_again)
        shift.scopeChanged.connect(self.show_again)

    def close(self) -> None:
        """The page is left."""
        self._closed = True
        self._clock.stop()

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

    def do(self, what: str, work: Callable[[Desk, StaffSession], str | tuple[str, ...]]) -> None:
        """Do something that answers with the id of its intent, or with those of all, and show how things stand then. A
        second touch meanwhile does nothing.
        """
        if not self._doing:
            self._doing = True
            self._tasks.start(self._kindly(self._do(what, work)))

    def take_back(self, desk: Desk, staff: StaffSession, intents: tuple[str, ...]) -> bool:
        """Undo what was just done; whether there was still time."""
        return desk.work.undo(staff, intents)

    @Slot()
    def show_again(self) -> None:
        """Show how things stand now, with no word about it where that fails: the next look may not."""
        self._tasks.start(self._quietly(self.refresh()))

    @Property(Deed, constant=True)
    def deed(self) -> Deed:
        """What was just done."""
        return self._deed

    @Slot()
    def undo(self) -> None:
        """Take back what was just done. A second touch finds nothing more to take back."""
        if intents := self._deed.take():
            self._tasks.start(self._kindly(self._undo(intents)))

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Begin something; what goes wrong is told in ``deed``."""
        self._tasks.start(self._kindly(work))

    async def _do(self, what: str, work: Callable[[Desk, StaffSession], str | tuple[str, ...]]) -> None:
        try:
            intents = await self.ask(work)
            self._deed.did(what, *((intents,) if isinstance(intents, str) else intents))
        finally:
            self._doing = False
        await self.refresh()

    async def _undo(self, intents: tuple[str, ...]) -> None:
        if await self.ask(lambda desk, staff: self.take_back(desk, staff, intents)):
            self._deed.did("undone")  # first: a page may look at it when it shows how things stand
        else:
            self._deed.failed("too_late")
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

    async def _quietly(self, work: Coroutine[Any, Any, None]) -> None:
        from kiosk.services.door import NotAllowedError

        try:
            await work
        except NotAllowedError:
            pass  # it was locked meanwhile
        except StoreError as error:
            _LOG.warning("a page of the desk can't be brought up to date: %s", error)
