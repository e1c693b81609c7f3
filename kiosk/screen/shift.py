"""Somebody of the staff at work on this screen, from their PIN until they lock it, or until it locks by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.qt import Property
from kiosk.screen.session import Session
from kiosk.screen.staff_deed import Undoing
from kiosk.screen.staff_kept import KeptWords

if TYPE_CHECKING:
    from kiosk.services.door import StaffSession

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK_MS = 1_000


@QmlElement
class Shift(QObject):
    """When it locks, the visit ends with it: what the staff had open goes the way that a visitor's pages go."""

    changed = Signal()
    ended = Signal()
    scopeChanged = Signal()

    def __init__(self, *, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._staff: StaffSession | None = None
        self.undoing = Undoing(self)
        self.kept = KeptWords()
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self.look)
        session.ended.connect(self.leave)

    @property
    def staff(self) -> StaffSession:
        """Who is at work. Raises NotAllowedError while nobody is."""
        if self._staff is None:
            from kiosk.services.door import NotAllowedError

            raise NotAllowedError("nobody of the staff has signed in")
        return self._staff

    @property
    def person(self) -> str:
        """The id of who is at work, or was until just now; empty while nobody is."""
        return (self._staff.person.staff or "") if self._staff is not None else ""

    def begin(self, staff: StaffSession) -> None:
        """They have signed in. Whoever was at work before no longer is."""
        if self._staff is not None:
            self._staff.lock()
        self._staff = staff
        self._looking.start()
        self.changed.emit()

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether somebody is at work."""
        return self._staff is not None and not self._staff.locked

    @Property(str, notify=changed)
    def name(self) -> str:
        """Who."""
        return self._staff.name if self._staff else ""

    @Property("QStringList", notify=changed)
    def rights(self) -> list[str]:
        """The kinds of intents that they may ask for: a page shows no button for any other."""
        return sorted(self._staff.rights) if self._staff else []

    @Property(bool, notify=scopeChanged)
    def everywhere(self) -> bool:
        """Whether what they edit is for all centres."""
        return self._staff is not None and self._staff.everywhere

    @Slot(bool)
    def editEverywhere(self, on: bool) -> None:  # noqa: FBT001  (QML calls it)
        """Edit for all centres from now on, or for this one again; whoever may not goes on as before."""
        if self._staff is not None and self._staff.may("edit_everywhere"):
            self._staff.edit_everywhere(on=on)
            self.scopeChanged.emit()

    @Slot()
    def touched(self) -> None:
        """They are there."""
        if self._staff is not None:
            self._staff.touch()

    @Slot()
    def look(self) -> None:
        """Lock what is over."""
        if self._staff is not None and self._staff.locked:
            self.lock()

    @Slot()
    def lock(self) -> None:
        """They leave."""
        if self._staff is not None:
            self._staff.lock()
            self._session.end()

    @Slot()
    def leave(self) -> None:
        """It is over; the visit goes on."""
        self._looking.stop()
        self.undoing.clear()
        if self._staff is not None:
            self._staff.lock()
            self._staff = None
            self.changed.emit()
            self.ended.emit()
