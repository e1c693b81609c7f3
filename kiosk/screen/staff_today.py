"""Today, and what is to be done: the first page of the staff's desk."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.language import long_day, time_words
from kiosk.screen.qt import Property
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_page import StaffPageModel
from kiosk.screen.staff_rows import SittingRows, other_time, sitting_rows
from kiosk.screen.staff_todo import ToDo, TodoRows, kept_rows, to_do
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.paths import DataFolder
    from kiosk.services.desk import Desk
    from kiosk.services.desk_view import DeskContent
    from kiosk.services.door import StaffSession

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TodayPage(StaffPageModel):
    """The day's sittings before and after now, and what waits for a person."""

    changed = Signal()
    follows = StaffPageModel.follows | {"content", "notices"}

    def __init__(
        self,
        *,
        session: Session,
        shift: Shift,
        store: StoreThread,
        tasks: Tasks,
        folder: DataFolder,
        content: TodayContent,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, shift=shift, store=store, tasks=tasks, parent=parent)
        self._folder = folder
        self._saved_to = ""
        self._take(content)
        self._over, self._coming, self._to_do = SittingRows(self), SittingRows(self), TodoRows(self)
        self.watch_the_clock()
        self.speak()

    def speak(self) -> None:
        """Everything in the language of now."""
        self._over.replace(sitting_rows(self._content, self.language, over=True))
        self._coming.replace(sitting_rows(self._content, self.language, over=False))
        kept = self._shift.kept.of(self._shift.person)
        self._to_do.replace([*kept_rows(kept, self.language), *self._waiting.rows(self.language)])

    async def refresh(self) -> None:
        """Show how things stand now."""
        if self._closed:
            return
        self._take(await self.ask(today))
        self.speak()
        self.changed.emit()

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day in full."""
        return long_day(self._content.now.astimezone(self._content.zone).date(), self.language)

    @Property(str, notify=changed)
    def time(self) -> str:
        """What time it is here."""
        return time_words(self._content.now.astimezone(self._content.zone), self.language)

    @Property(str, notify=changed)
    def otherTime(self) -> str:
        """What time it is on the other shore."""
        return other_time(self._content, self._content.now, self.language)[0]

    @Property(str, notify=changed)
    def otherCity(self) -> str:
        """The city on the other shore."""
        return other_time(self._content, self._content.now, self.language)[1]

    @Property(int, notify=changed)
    def toDo(self) -> int:
        """How many things wait for a person."""
        return self._to_do.count()

    @Property(SittingRows, constant=True)
    def over(self) -> SittingRows:
        """The day's slots that are over."""
        return self._over

    @Property(SittingRows, constant=True)
    def coming(self) -> SittingRows:
        """Those that are not."""
        return self._coming

    @Property(TodoRows, constant=True)
    def waiting(self) -> TodoRows:
        """What waits for a person."""
        return self._to_do

    @Property(str, notify=changed)
    def savedTo(self) -> str:
        """The folder that the day's list was saved to; empty before."""
        return self._saved_to

    @Slot("QVariantMap")
    def saveList(self, words: Mapping[str, Any]) -> None:
        """Save the day's list as a PDF, onto a stick where there is one. ``words``: see ``staff_list``."""
        self.start(self._save(words))

    @Slot(str)
    def checkIn(self, booking: str) -> None:
        """They have come."""
        self.do("check_in", lambda desk, staff: desk.work.check_in(staff, booking))

    async def _save(self, words: Mapping[str, Any]) -> None:
        from kiosk.screen.day_list import save_day_list
        from kiosk.screen.day_list_pages import pdf_of
        from kiosk.screen.staff_list import day_list

        content = await self.ask(lambda desk, staff: desk.view.days(staff))
        day = content.now.astimezone(content.zone).date()
        pdf, data = pdf_of(day_list(content, words, self.language)), self._folder.root
        loop = asyncio.get_running_loop()
        self._saved_to = str(await loop.run_in_executor(None, save_day_list, pdf, day, data))
        self._deed.did("list")
        self.changed.emit()

    def _take(self, content: TodayContent) -> None:
        self._content, self._waiting = content


class TodayContent(NamedTuple):
    """The day, and what waits for a person."""

    day: DeskContent
    to_do: ToDo


def today(desk: Desk, staff: StaffSession) -> TodayContent:
    """What the page shows."""
    return TodayContent(desk.view.days(staff), to_do(desk, staff))
