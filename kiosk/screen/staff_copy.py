"""Copying a week into the next: all times are seen, with what they clash with, before they are saved."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.language import day_span
from kiosk.screen.qt import Property
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_page import StaffPageModel
from kiosk.screen.staff_preview import Preview
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.services.desk_choices import Choices
    from kiosk.services.desk_copy import WeekCopy

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CopyPage(StaffPageModel):
    """``saved`` is how many times were copied; 0 until then."""

    changed = Signal()

    def __init__(
        self,
        *,
        session: Session,
        shift: Shift,
        store: StoreThread,
        tasks: Tasks,
        choices: Choices,
        copied: WeekCopy,
        week: date,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, shift=shift, store=store, tasks=tasks, parent=parent)
        self._week = week
        self._saved = 0
        self._saving = False
        self._copied = copied
        self._preview = Preview(page=self, choices=choices, leaves=True)
        self._preview.changed.connect(self.changed)
        self._look()

    def speak(self) -> None:
        """Everything in the language of now."""
        self._preview.speak()

    async def refresh(self) -> None:
        """Show what would be copied now."""
        if self._closed:
            return
        if not self._saved:
            self._copied = await self.ask(lambda desk, staff: desk.slots.copy_week(staff, self._week))
            self._look()
        self.changed.emit()

    @Slot()
    def undone(self) -> None:
        """Nothing has been copied."""
        self._saved = 0

    @Property(str, notify=changed)
    def source(self) -> str:
        """The week that is copied, first and last day."""
        return self._span(self._copied.source)

    @Property(str, notify=changed)
    def before(self) -> str:
        """Why it is not the week before the one into which it is copied: it was ``cancelled``, or is ``empty``."""
        return self._copied.before

    @Property(bool, notify=changed)
    def nothing(self) -> bool:
        """Whether there is nothing to copy."""
        return not self._copied.plans

    @Property(bool, notify=changed)
    def there(self) -> bool:
        """Whether there is something, and all of it is there already or over."""
        return not self._copied.plans and self._copied.there > 0

    @Property(str, notify=changed)
    def target(self) -> str:
        """The week into which it is copied."""
        return self._span(self._week)

    @Property(str, constant=True)
    def weekId(self) -> str:
        """Its first day, for the agenda."""
        return self._week.isoformat()

    @Property(Preview, constant=True)
    def preview(self) -> Preview:
        """The times that come of it."""
        return self._preview

    @Property(int, notify=changed)
    def saved(self) -> int:
        """How many times were copied."""
        return self._saved

    @Slot()
    def save(self) -> None:
        """Open the times that show, despite their clashes where they have any."""
        if self._preview.plans and not self._saved and not self._saving:
            self._saving = True
            self.start(self._save())

    async def _save(self) -> None:
        plans, despite = self._preview.plans, self._preview.clashing > 0
        try:
            intent = await self.ask(lambda desk, staff: desk.slots.open_slots(staff, plans, despite_clash=despite))
        finally:
            self._saving = False
        self._saved = len(plans)
        self._deed.did("open_slots", intent)
        self._set_scroll(0.0)
        self.changed.emit()

    def _look(self) -> None:
        self._preview.look(lambda desk, staff: desk.slots.copy_week(staff, self._week).plans)

    def _span(self, first: date) -> str:
        return day_span(first, first + timedelta(days=6), self.language)
