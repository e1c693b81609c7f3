"""Finding a booking by its code: typed by somebody of the staff, or read by a scanner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.qt import Property
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_page import StaffPageModel
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.store.parties import Party

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

CHECK_IN = "in"
"""After a slot and a booking: check them in as well."""


@QmlElement
class FindPage(StaffPageModel):
    """``found`` tells the slot and the booking, as ``staff-slot`` takes them. ``scanned``: the code is known."""

    changed = Signal()
    found = Signal(str)

    def __init__(
        self,
        *,
        session: Session,
        shift: Shift,
        store: StoreThread,
        tasks: Tasks,
        scanned: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, shift=shift, store=store, tasks=tasks, parent=parent)
        self._typed = self._scanned = scanned
        self._unknown = False

    def close(self) -> None:
        """Forget the code."""
        super().close()
        self._typed = self._scanned = ""

    @Property(bool, notify=changed)
    def unknown(self) -> bool:
        """Whether the code is nobody's."""
        return self._unknown

    @Slot()
    def begin(self) -> None:
        """The page shows: look for what was scanned."""
        if self._scanned:
            self.start(self._find(self._scanned, CHECK_IN))

    @Slot(str)
    def type(self, words: str) -> None:
        """What stands in the field now."""
        if words != self._typed:
            self._typed, self._unknown = words, False
            self.changed.emit()

    @Slot()
    def find(self) -> None:
        """Look for it."""
        if self._typed.strip():
            self.start(self._find(self._typed, ""))

    async def _find(self, code: str, then: str) -> None:
        party: Party | None = await self.ask(lambda desk, staff: desk.view.of_code(staff, code))
        if self._closed:
            return
        if party is None:
            self._unknown = True
            self.changed.emit()
            return
        self._typed = self._scanned = ""
        self.found.emit("/".join(part for part in (party.slot, party.id, then) if part))
