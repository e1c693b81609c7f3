"""The staff's door: who, and then the PIN, which is never kept and never shown."""

from __future__ import annotations

import logging
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import StoreError
from kiosk.screen.page import PageModel
from kiosk.screen.qt import Property
from kiosk.screen.rows import Rows
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.domain.persons import Staff

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)


@QmlElement
class PersonRows(Rows):
    """Who can sign in."""

    class Columns(IntEnum):
        """``staffId`` is theirs, not to be shown."""

        staffId = 0
        called = 1


@QmlElement
class DoorPage(PageModel):
    """``person`` is the name of whoever was chosen. ``fault`` is ``wrong`` with so many tries ``left``, ``wait`` for so
    many ``seconds``, ``gone`` for somebody who no longer works here, or ``failed``.
    """

    changed = Signal()
    opened = Signal()
    follows = frozenset({"staff"})

    def __init__(
        self,
        *,
        session: Session,
        shift: Shift,
        store: StoreThread,
        staff: tuple[Staff, ...],
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, parent=parent)
        self._shift, self._store, self._tasks = shift, store, tasks
        self._person = ""
        self._fault, self._left, self._seconds = "", 0, 0
        self._busy = self._closed = False
        self._persons = PersonRows(self)
        self._take(staff)

    @Slot()
    def show_again(self) -> None:
        """Somebody may have come to work here, or no longer does."""
        self._tasks.start(self._look())

    def close(self) -> None:
        """Nothing of a PIN is here to be forgotten; who it was is."""
        self._closed, self._person = True, ""

    def step_back(self) -> bool:
        """From the PIN back to who."""
        if not self._person:
            return False
        self._choose("")
        return True

    @Property(PersonRows, constant=True)
    def persons(self) -> PersonRows:
        """Who works here and has a PIN."""
        return self._persons

    @Property(str, notify=changed)
    def person(self) -> str:
        """The name of whoever was chosen; empty while nobody is."""
        return self._names.get(self._person, "")

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Why they did not come in."""
        return self._fault

    @Property(int, notify=changed)
    def left(self) -> int:
        """Tries without a wait."""
        return self._left

    @Property(int, notify=changed)
    def seconds(self) -> int:
        """Seconds until the next PIN is looked at."""
        return self._seconds

    @Slot(str)
    def choose(self, staff_id: str) -> None:
        """It is them. An id that is nobody's changes nothing."""
        if staff_id in self._names:
            self._choose(staff_id)

    @Slot(str)
    def enter(self, pin: str) -> None:
        """Try a PIN."""
        if self._person and not self._busy:
            self._busy = True
            self._tasks.start(self._enter(self._person, pin))

    async def _look(self) -> None:
        try:
            staff = await self._store.door(lambda door: door.staff())
        except StoreError as error:
            _LOG.warning("who works here can't be read: %s", error)
            return
        if not self._closed:
            self._take(staff)
            self.changed.emit()

    def _take(self, staff: tuple[Staff, ...]) -> None:
        self._names = {person.id: person.name for person in staff}
        self._persons.replace(list(self._names.items()))

    async def _enter(self, person: str, pin: str) -> None:
        from kiosk.services.door import NotAllowedError, WrongPinError
        from kiosk.services.patience import TooManyTriesError

        try:
            staff = await self._store.door(lambda door: door.sign_in(person, pin))
        except WrongPinError as error:
            self._answer(person, "wrong", left=error.left)
        except TooManyTriesError as error:
            self._answer(person, "wait", seconds=error.seconds)
        except NotAllowedError:
            self._answer(person, "gone")
        except StoreError as error:
            _LOG.warning("nobody can sign in: %s", error)
            self._answer(person, "failed")
        else:
            if not self._closed and person == self._person:
                self._shift.begin(staff)
                self.opened.emit()
        finally:
            self._busy = False

    def _answer(self, person: str, fault: str, *, left: int = 0, seconds: int = 0) -> None:
        """It is nothing to whoever was chosen meanwhile."""
        if person == self._person:
            self._blame(fault, left=left, seconds=seconds)

    def _choose(self, staff_id: str) -> None:
        self._person = staff_id
        self._blame("")

    def _blame(self, fault: str, *, left: int = 0, seconds: int = 0) -> None:
        self._fault, self._left, self._seconds = fault, left, seconds
        self.changed.emit()
