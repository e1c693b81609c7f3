"""A host who is free now opens a time for walk-ins with a few touches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.paths import DataFolder
from kiosk.screen.qt import Property
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_draft import Draft
from kiosk.screen.staff_options import OptionRows, item_options, station_options
from kiosk.screen.staff_page import StaffPageModel
from kiosk.screen.staff_preview import Preview
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.domain.clashes import Clash
    from kiosk.domain.slots import Plan
    from kiosk.services.desk import Desk
    from kiosk.services.desk_choices import Choices
    from kiosk.services.door import StaffSession

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_MINUTES = (15, 30, 60)
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
        self._folder, self._choices = folder, choices
        self._draft = Draft(capacity=4)
        self._done = False
        self._turn = 0
        self._preview = Preview(page=self, choices=choices)
        self._items, self._stations = OptionRows(self), OptionRows(self)
        self.speak()

    def speak(self) -> None:
        """Everything in the language of now."""
        draft, choices, language = self._draft, self._choices, self.language
        self._items.replace(item_options(choices, self._folder, language, draft.item))
        self._stations.replace(station_options(choices, language, draft.station))
        self._preview.speak()
        self.changed.emit()

    async def refresh(self) -> None:
        """Look for clashes again; after undo nothing is open."""
        if not self._closed:
            self._done = self._done and self._deed.done != "undone"
            self._look()

    @Property(OptionRows, constant=True)
    def items(self) -> OptionRows:
        """What can be shown."""
        return self._items

    @Property(OptionRows, constant=True)
    def stations(self) -> OptionRows:
        """Where; the first row is nowhere."""
        return self._stations

    @Property(Preview, constant=True)
    def preview(self) -> Preview:
        """The time that comes of it, and what it clashes with."""
        return self._preview

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether it is chosen what is shown."""
        return bool(self._draft.item)

    @Property(bool, notify=changed)
    def done(self) -> bool:
        """Whether it is open."""
        return self._done

    @Property(int, notify=changed)
    def minutes(self) -> int:
        """For how long."""
        return self._draft.minutes

    @Property(int, notify=changed)
    def capacity(self) -> int:
        """For how many persons."""
        return self._draft.capacity

    @Slot(str)
    def chooseItem(self, item: str) -> None:
        """What is shown."""
        if any(card.id == item for card in self._choices.items):
            self._draft.take_item(item, self._choices)
            self._look()

    @Slot(str)
    def chooseStation(self, station: str) -> None:
        """There; empty for nowhere."""
        self._draft.station = station
        self._look()

    @Slot(int)
    def chooseMinutes(self, minutes: int) -> None:
        """For so long."""
        if minutes in _MINUTES:
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

    def _look(self) -> None:
        self._turn += 1
        self.speak()
        if self._draft.item and not self._done:
            self.start(self._plan(self._turn))

    async def _plan(self, turn: int) -> None:
        draft = self._draft

        def work(desk: Desk, staff: StaffSession) -> tuple[tuple[Plan, ...], tuple[Clash, ...]]:
            plan = desk.slots.plan_now(staff, draft.item, draft.station or None, draft.minutes, draft.capacity)
            return (plan,), desk.slots.clashes(staff, (plan,))

        found = await self.ask(work)
        if turn == self._turn and not self._closed:
            self._preview.show(*found)
            self.changed.emit()
