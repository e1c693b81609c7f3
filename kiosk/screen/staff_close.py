"""Closing a day: who would have to be told, why, and then all that is held on it is cancelled."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.language import day_within
from kiosk.screen.qt import Property
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_page import StaffPageModel
from kiosk.screen.staff_rows import SittingRows, sitting_rows
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.services.desk import Desk
    from kiosk.services.desk_slots import Affected
    from kiosk.services.desk_view import DeskContent
    from kiosk.services.door import StaffSession

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_REASON = 200


@QmlElement
class ClosePage(StaffPageModel):
    """``done`` once the day is closed."""

    changed = Signal()

    def __init__(
        self,
        *,
        session: Session,
        shift: Shift,
        store: StoreThread,
        tasks: Tasks,
        day: date,
        concerned: tuple[DeskContent, Affected],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, shift=shift, store=store, tasks=tasks, parent=parent)
        self._day = day
        self._content, self._affected = concerned
        self._times = SittingRows(self)
        self._done = False
        self.speak()

    def speak(self) -> None:
        """Everything in the language of now."""
        self._times.replace(sitting_rows(self._content, self.language))
        self.changed.emit()

    async def refresh(self) -> None:
        """Look again; once it is done what was cancelled stays."""
        if self._closed:
            return
        self._done = self._done or self._deed.done in {"close_day", "close_free_day"}
        if not self._done:
            self._content, self._affected = await self.ask(lambda desk, staff: concerned(desk, staff, self._day))
        self.speak()

    @Slot()
    def undone(self) -> None:
        """Nothing is closed."""
        self._done = False

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day in full."""
        return day_within(self._day, self.language)

    @Property(str, constant=True)
    def dayId(self) -> str:
        """The day, for the agenda."""
        return self._day.isoformat()

    @Property(SittingRows, constant=True)
    def times(self) -> SittingRows:
        """The times that are cancelled with it."""
        return self._times

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many they are."""
        return len(self._content.sittings)

    @Property(int, notify=changed)
    def parties(self) -> int:
        """How many parties have to be told."""
        return self._affected.parties

    @Property(int, notify=changed)
    def persons(self) -> int:
        """How many persons they are."""
        return self._affected.persons

    @Property(int, notify=changed)
    def here(self) -> int:
        """How many persons are here already."""
        return self._affected.here

    @Property(bool, notify=changed)
    def done(self) -> bool:
        """Whether it is done."""
        return self._done

    @Slot(str)
    def closeDay(self, reason: str) -> None:
        """Cancel all that is held on the day."""
        if not self._done:
            why = reason.strip()[:LONGEST_REASON]
            what = "close_day" if self._affected.parties else "close_free_day"
            self.do(what, lambda desk, staff: desk.slots.close_day(staff, self._day, why))


def concerned(desk: Desk, staff: StaffSession, day: date) -> tuple[DeskContent, Affected]:
    """The times of a day that would be cancelled with it, and who would have to be told."""
    slots = {slot.id for slot in desk.slots.to_close(staff, day)}
    content = desk.view.days(staff, day)
    held = content.with_sittings(sitting for sitting in content.sittings if sitting.slot.id in slots)
    return held, desk.slots.affected(staff, slots)
