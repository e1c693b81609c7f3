"""A visitor's message at the staff's desk: what it is about, and for half a minute its words and how to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.qt import Property
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_names import NamesModel
from kiosk.screen.staff_page import StaffPageModel
from kiosk.screen.staff_rows import moment
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.services.desk_view import Notices

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MessagePage(StaffPageModel):
    """``closed`` once somebody has answered it: then it is no longer under To do, and nobody can read it any more."""

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
        self._content, self._kept_days = notices.content, notices.kept_days
        self._message = next(each for each in notices.each if each.id == notice)
        self._is_closed = self._was_shown = False
        self._names = NamesModel(self)
        self._names.changed.connect(self.speak)

    def close(self) -> None:
        """What it says goes with the page."""
        super().close()
        self._names.hide()

    @Slot()
    def speak(self) -> None:
        """Everything in the language of now."""
        self._was_shown |= self._names.state == "shown"
        self.changed.emit()

    async def refresh(self) -> None:
        """Show how things stand now."""
        if self._closed:
            return
        found = await self.ask(lambda desk, staff: desk.view.notices(staff))
        self._content = found.content
        self._is_closed = all(each.id != self._message.id for each in found.each)
        if self._is_closed:
            self._names.hide()
        self.changed.emit()

    @Property(str, constant=True)
    def matter(self) -> str:
        """What it is about: a code of ``kiosk.domain.messages``."""
        return self._message.matter

    @Property(str, constant=True)
    def writtenIn(self) -> str:
        """The language that it is written in."""
        return self._message.language or ""

    @Property(str, constant=True)
    def kioskName(self) -> str:
        """The screen at which it was written."""
        return self._message.about

    @Property(bool, constant=True)
    def answerable(self) -> bool:
        """Whether whoever wrote has left how to answer them."""
        return self._message.contact

    @Property(str, notify=changed)
    def written(self) -> str:
        """When it was written."""
        return moment(self._content, self._message.at, self.language)

    @Property(int, constant=True)
    def keptDays(self) -> int:
        """So many days it is there where nobody answers."""
        return self._kept_days

    @Property(NamesModel, constant=True)
    def names(self) -> NamesModel:
        """Whether it shows."""
        return self._names

    @Property(str, notify=changed)
    def words(self) -> str:
        """What it says, while it shows."""
        return self._names.note(self._message.id) or ""

    @Property(str, notify=changed)
    def reach(self) -> str:
        """How to answer, while it shows: a phone number, an e-mail address, or both."""
        from kiosk.services.contact import spaced

        who = self._names.who(self._message.id) if self._names.note(self._message.id) is not None else None
        return " · ".join(part for part in (who.phone and spaced(who.phone), who.email) if part) if who else ""

    @Property(bool, notify=changed)
    def closable(self) -> bool:
        """Whether it can be closed: once it was shown here, and not by a slip before anybody has read it."""
        return self._was_shown and not self._is_closed

    @Property(bool, notify=changed)
    def closed(self) -> bool:
        """Whether somebody has answered it."""
        return self._is_closed

    @Slot()
    def showWords(self) -> None:
        """Show what it says, for half a minute."""
        self.start(self._names.show_message(self._message.id, self._message.at))

    @Slot()
    def hideWords(self) -> None:
        """Hide it at once."""
        self._names.hide()

    @Slot()
    def answered(self) -> None:
        """Somebody has answered it, or has read what nobody can answer."""
        what = "answered" if self._message.contact else "read"
        if self.closable:
            self.do(what, lambda desk, staff: desk.work.noted(staff, self._message.id))
