"""Changing one slot: places, host, station; closing it, opening it again, or cancelling it with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.language import long_day
from kiosk.screen.qt import Property
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_close import LONGEST_REASON
from kiosk.screen.staff_draft import MOST_PERSONS
from kiosk.screen.staff_options import OptionRows, host_options, station_options
from kiosk.screen.staff_page import StaffPageModel
from kiosk.screen.staff_plans import PlanRows, plan_rows
from kiosk.screen.staff_rows import SittingRows, sitting_rows
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.domain.clashes import Clash
    from kiosk.domain.slots import Slot as HeldSlot
    from kiosk.services.desk import Desk
    from kiosk.services.desk_choices import Choices
    from kiosk.services.desk_slots import Affected, Changes
    from kiosk.services.desk_view import DeskContent
    from kiosk.services.door import StaffSession

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

Step = Literal["change", "close", "cancel"]


@dataclass(frozen=True, slots=True)
class Changeable:
    """A slot, what it can be changed to, how small it may get, and who would have to be told."""

    content: DeskContent
    choices: Choices
    promised: int
    affected: Affected

    @property
    def slot(self) -> HeldSlot:
        """The slot itself."""
        return self.content.sittings[0].slot


@QmlElement
class ChangePage(StaffPageModel):
    """``step`` is ``change``, or ``close`` or ``cancel`` while a reason is asked for."""

    changed = Signal()
    stepChanged = Signal()

    def __init__(
        self,
        *,
        session: Session,
        shift: Shift,
        store: StoreThread,
        tasks: Tasks,
        found: Changeable,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, shift=shift, store=store, tasks=tasks, parent=parent)
        self._found = found
        self._wanted = found.slot
        self._step: Step = "change"
        self._clashes: tuple[Clash, ...] = ()
        self._sitting, self._plan = SittingRows(self), PlanRows(self)
        self._stations, self._hosts = OptionRows(self), OptionRows(self)
        self.speak()

    def speak(self) -> None:
        """Everything in the language of now."""
        choices, language, wanted = self._found.choices, self.language, self._wanted
        self._sitting.replace(sitting_rows(self._found.content, language, days=True))
        self._stations.replace(station_options(choices, language, wanted.station or ""))
        self._hosts.replace(host_options(choices, wanted.host or ""))
        clashes = {clash.plan.id: clash for clash in self._clashes}
        self._plan.replace(plan_rows((wanted,), clashes, choices, language) if clashes else [])
        self.changed.emit()

    def step_back(self) -> bool:
        """From the reason back to the slot."""
        if self._step == "change":
            return False
        self._show("change")
        return True

    async def refresh(self) -> None:
        """Show how things stand now. What was chosen and not saved stays, but not over another's change."""
        if self._closed:
            return
        found = await self.ask(lambda desk, staff: changeable(desk, staff, self._found.slot.id))
        if found is None:  # over and gone
            return
        kept = self._changes() if found.slot.revision == self._found.slot.revision else {}
        self._found = found
        self._wanted = found.slot.model_copy(update=dict(kept))
        self.speak()

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day in full."""
        return long_day(self._found.slot.starts.astimezone(self._found.content.zone).date(), self.language)

    @Property(SittingRows, constant=True)
    def sitting(self) -> SittingRows:
        """The slot, one row."""
        return self._sitting

    @Property(PlanRows, constant=True)
    def plan(self) -> PlanRows:
        """What was chosen where it clashes; else no row."""
        return self._plan

    @Property(OptionRows, constant=True)
    def stations(self) -> OptionRows:
        """Where; the first row is nowhere."""
        return self._stations

    @Property(OptionRows, constant=True)
    def hosts(self) -> OptionRows:
        """With whom; the first row is nobody yet."""
        return self._hosts

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """Where the page is."""
        return self._step

    @Property(str, notify=changed)
    def standing(self) -> str:
        """``open``, ``closed`` or ``cancelled``."""
        return self._found.slot.state

    @Property(bool, notify=changed)
    def over(self) -> bool:
        """Whether it is over, so that nothing can be changed any more."""
        return self._found.slot.ends <= self._found.content.now

    @Property(int, notify=changed)
    def capacity(self) -> int:
        """The places that are wanted."""
        return self._wanted.capacity

    @Property(int, notify=changed)
    def lowest(self) -> int:
        """The fewest places that it can have."""
        return max(self._found.promised, self._found.slot.least, 1)

    @Property(int, notify=changed)
    def promised(self) -> int:
        """The places that are booked or held."""
        return self._found.promised

    @Property(int, notify=changed)
    def held(self) -> int:
        """Those of them that nobody has booked: kiosks hold them, or they are kept back."""
        return max(self._found.promised - self._found.content.sittings[0].booked, 0)

    @Property(bool, notify=changed)
    def different(self) -> bool:
        """Whether anything is wanted otherwise than it is."""
        return bool(self._changes())

    @Property(int, notify=changed)
    def parties(self) -> int:
        """How many parties have to be told where it is cancelled."""
        return self._found.affected.parties

    @Property(int, notify=changed)
    def persons(self) -> int:
        """How many persons they are."""
        return self._found.affected.persons

    @Property(int, notify=changed)
    def here(self) -> int:
        """How many persons are here already."""
        return self._found.affected.here

    @Slot(int)
    def chooseCapacity(self, persons: int) -> None:
        """So many places."""
        self._want(capacity=min(max(persons, self.lowest), MOST_PERSONS))

    @Slot(str)
    def chooseStation(self, station: str) -> None:
        """There; empty for nowhere."""
        self._want(station=station or None)

    @Slot(str)
    def chooseHost(self, host: str) -> None:
        """With them; empty for nobody yet."""
        self._want(host=host or None)

    @Slot()
    def save(self) -> None:
        """Change it, despite a clash where one shows."""
        slot, changes, despite = self._found.slot, self._changes(), bool(self._clashes)
        if changes:
            self.do(
                "change_slot",
                lambda desk, staff: desk.slots.change_slot(
                    staff, slot.id, slot.revision, despite_clash=despite, **changes
                ),
            )

    @Slot(str)
    def askWhy(self, step: str) -> None:
        """Ask why it is to be closed (``close``) or cancelled (``cancel``)."""
        if step in ("close", "cancel"):
            self._show(cast(Step, step))

    @Slot(str)
    def go(self, reason: str) -> None:
        """Close or cancel it, whichever was asked for."""
        slot, cancelled, reason = self._found.slot.id, self._step == "cancel", reason.strip()[:LONGEST_REASON]
        self._show("change")
        self.do(
            "close_slot" if not cancelled else "cancel_slot" if self._found.affected.parties else "cancel_free_slot",
            lambda desk, staff: desk.slots.close_slot(staff, slot, reason, cancelled=cancelled),
        )

    @Slot()
    def reopen(self) -> None:
        """Take bookings again."""
        slot = self._found.slot.id
        self.do("reopen_slot", lambda desk, staff: desk.slots.reopen_slot(staff, slot))

    def _want(self, **changes: object) -> None:
        self._wanted = self._wanted.model_copy(update=changes)
        self._clashes = ()  # those were of what was wanted before; nothing is saved despite what nobody saw
        self.speak()
        self.start(self._look())

    async def _look(self) -> None:
        wanted = self._wanted
        moved = "host" in self._changes() or "station" in self._changes()
        clashes = await self.ask(lambda desk, staff: desk.slots.clashes(staff, (wanted,))) if moved else ()
        if wanted is self._wanted and not self._closed:
            self._clashes = clashes
            self.speak()

    def _changes(self) -> Changes:
        slot, wanted = self._found.slot, self._wanted
        found = {name: getattr(wanted, name) for name in ("capacity", "host", "station")}
        return cast("Changes", {name: value for name, value in found.items() if value != getattr(slot, name)})

    def _show(self, step: Step) -> None:
        self._step = step
        self._set_scroll(0.0)
        self.stepChanged.emit()


def changeable(desk: Desk, staff: StaffSession, slot_id: str) -> Changeable | None:
    """What there is to know for changing a slot; None where there is none of that id."""
    content = desk.view.slot(staff, slot_id)
    if not content.sittings:
        return None
    return Changeable(
        content=content,
        choices=desk.slots.choices(staff),
        promised=desk.slots.promised(staff, slot_id),
        affected=desk.slots.affected(staff, (slot_id,)),
    )
