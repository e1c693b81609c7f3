"""Something out of the ordinary at the hub or with a kiosk, at the staff's desk: what it means here, and what to do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.language import long_day
from kiosk.screen.qt import Property
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_page import StaffPageModel
from kiosk.screen.staff_rows import SittingRows, moment, sitting_rows
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.services.desk_view import Notices
    from kiosk.services.sitting import Sitting

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class NoticePage(StaffPageModel):
    """``seen`` once somebody has seen to it: then it is no longer under To do."""

    changed = Signal()
    follows = StaffPageModel.follows | {"notices"}

    def __init__(
        self,
        *,
        session: Session,
        shift: Shift,
        store: StoreThread,
        tasks: Tasks,
        notices: Notices,
        notice: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, shift=shift, store=store, tasks=tasks, parent=parent)
        self._content = notices.content
        self._notice = next(each for each in notices.each if each.id == notice)
        self._seen = False
        self._rows = SittingRows(self)
        self.speak()

    def speak(self) -> None:
        """Everything in the language of now."""
        sitting = self._sitting()
        around = replace(self._content, sittings=(sitting,) if sitting else ())
        self._rows.replace(sitting_rows(around, self.language))

    async def refresh(self) -> None:
        """Show how things stand now."""
        if self._closed:
            return
        found = await self.ask(lambda desk, staff: desk.view.notices(staff))
        now = next((each for each in found.each if each.id == self._notice.id), None)
        self._seen = now is None
        if now is not None:
            self._content, self._notice = found.content, now
        self.speak()
        self.changed.emit()

    @Property(str, notify=changed)
    def what(self) -> str:
        """Its kind, as in ``kiosk.domain.notices``: a call is missed after a while, and a missed one may come again."""
        return self._notice.kind

    @Property(str, constant=True)
    def noticeId(self) -> str:
        """Its id."""
        return self._notice.id

    @Property(str, notify=changed)
    def kioskName(self) -> str:
        """The kiosk that it is about; empty for none."""
        return "" if self._notice.kind == "overbooked" else self._notice.about

    @Property(str, notify=changed)
    def noticed(self) -> str:
        """When it was noticed."""
        return moment(self._content, self._notice.at, self.language)

    @Property(SittingRows, constant=True)
    def sitting(self) -> SittingRows:
        """The time that it is about, one row; none where it is about none."""
        return self._rows

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day of that time."""
        sitting = self._sitting()
        return long_day(sitting.slot.starts.astimezone(self._content.zone).date(), self.language) if sitting else ""

    @Property(bool, notify=changed)
    def seen(self) -> bool:
        """Whether somebody has seen to it."""
        return self._seen

    @Slot()
    def see(self) -> None:
        """It is seen to."""
        self.do("noted", lambda desk, staff: desk.work.noted(staff, self._notice.id))

    def _sitting(self) -> Sitting | None:
        return next((each for each in self._content.sittings if each.slot.id == self._notice.about), None)
