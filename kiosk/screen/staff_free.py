"""A host who is free now opens a time for walk-ins with a few touches."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.paths import DataFolder
from kiosk.screen.qt import Property
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_draft import Draft
from kiosk.screen.staff_page import StaffPageModel
from kiosk.screen.staff_preview import Preview
from kiosk.screen.staff_subject import SubjectModel
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.domain.slots import Plan
    from kiosk.services.desk import Desk
    from kiosk.services.desk_choices import Choices
    from kiosk.services.door import StaffSession

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_MINUTES = frozenset({15, 30, 60})
_MOST = 30


@QmlElement
class FreePage(StaffPageModel):
    """``done`` once it is open."""

    changed = Signal()

    def __init__(
        self,
        *,
        session: Session,
        shift: Shift,
        store: StoreThread,
        tasks: Tasks,
        folder: DataFolder,
        choices: Choices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, shift=shift, store=store, tasks=tasks, parent=parent)
        self._draft = Draft(capacity=4)
        self._done = False
        self._subject = SubjectModel(page=self, folder=folder, choices=choices, draft=self._draft)
        self._preview = Preview(page=self, choices=choices)
        self._subject.changed.connect(self._look)

    def speak(self) -> None:
        """Everything in the language of now."""
        self._subject.speak()
        self._preview.speak()

    async def refresh(self) -> None:
        """Look for clashes again."""
        if not self._closed:
            self._look()

    @Slot()
    def undone(self) -> None:
        """Nothing is open."""
        self._done = False

    @Property(SubjectModel, constant=True)
    def subject(self) -> SubjectModel:
        """What is shown, and where."""
        return self._subject

    @Property(Preview, constant=True)
    def preview(self) -> Preview:
        """The time that comes of it, and what it clashes with."""
        return self._preview

    @Property(bool, notify=changed)
    def done(self) -> bool:
        """Whether it is open."""
        return self._done

    @Property(int, notify=changed)
    def minutes(self) -> int:
        """For how long."""
        return self._draft.minutes

    @Property("QVariantList", notify=changed)
    def lengths(self) -> list[int]:
        """How long it can take, in minutes; as long as a training usually takes too."""
        return sorted(_MINUTES | {self._draft.minutes})

    @Property(int, notify=changed)
    def capacity(self) -> int:
        """For how many persons."""
        return self._draft.capacity

    @Slot(int)
    def chooseMinutes(self, minutes: int) -> None:
        """For so long."""
        if minutes in self.lengths:
            self._draft.minutes = minutes
            self._look()

    @Slot(int)
    def chooseCapacity(self, persons: int) -> None:
        """For so many."""
        self._draft.capacity = min(max(persons, 1), _MOST)
        self._look()

    @Slot()
    def open(self) -> None:
        """Open it now, despite a clash where one shows."""
        if self._draft.item and not self._done:
            self._done = True  # a second touch opens nothing
            self.start(self._open())

    async def _open(self) -> None:
        draft, despite = self._draft, self._preview.clashing > 0
        station = draft.station or None
        try:
            intent = await self.ask(
                lambda desk, staff: desk.slots.free_now(
                    staff, draft.item, station, draft.minutes, draft.capacity, despite_clash=despite
                )
            )
        except BaseException:
            self._done = False
            raise
        self._deed.did("free_now", intent)
        self._set_scroll(0.0)
        self.changed.emit()

    @Slot()
    def _look(self) -> None:
        self.changed.emit()
        if self._draft.item and not self._done:
            self._preview.look(self._plans())

    def _plans(self) -> Callable[[Desk, StaffSession], tuple[Plan, ...]]:
        draft = replace(self._draft)

        def plans(desk: Desk, staff: StaffSession) -> tuple[Plan, ...]:
            return (desk.slots.plan_now(staff, draft.item, draft.station or None, draft.minutes, draft.capacity),)

        return plans
