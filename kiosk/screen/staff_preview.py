"""The times that are about to be opened: how they lie in the centre's hours, what they clash with, and which are left
out. All of it is seen before anything is saved.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.qt import Property
from kiosk.screen.staff_page import StaffPageModel
from kiosk.screen.staff_plans import PlanRows, plan_rows

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.clashes import Clash
    from kiosk.domain.slots import Plan
    from kiosk.services.desk import Desk
    from kiosk.services.desk_choices import Choices
    from kiosk.services.door import StaffSession

    Planned = tuple[tuple[Plan, ...], tuple[Clash, ...]]
    Question = Callable[[Desk, StaffSession], tuple[Plan, ...]]

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_AT_ONCE = 12
"""Times that show before "more"."""


@QmlElement
class Preview(QObject):
    """Plans, of which with ``leaves`` each can be left out; those of a closed day are, until somebody says otherwise.

    Those about which there is something to say are all shown at once, the others some at a time.
    """

    changed = Signal()

    def __init__(self, *, page: StaffPageModel, choices: Choices, leaves: bool = False) -> None:
        super().__init__(page)
        self._page, self._choices, self._leaves = page, choices, leaves
        self._all: tuple[Plan, ...] = ()
        self._said: dict[tuple[datetime, str, str | None], bool] = {}
        self._clashes: Mapping[str, Clash] = {}
        self._question: Question = lambda _desk, _staff: ()
        self._shown, self._turn = _AT_ONCE, 0
        self._rows = PlanRows(self)

    @property
    def plans(self) -> tuple[Plan, ...]:
        """Those that are not left out."""
        return tuple(plan for plan in self._all if not self._is_left(plan))

    def look(self, question: Question) -> None:
        """Ask the desk for plans, and show them with what they clash with unless something newer is asked meanwhile."""
        self._question = question
        self._turn += 1
        self._page.start(self._look(self._turn))

    def speak(self) -> None:
        """Everything in the language of now."""
        shown = self._all[: self._shown] + tuple(each for each in self._all[self._shown :] if self._is_odd(each))
        left = frozenset(plan.id for plan in self._all if self._is_left(plan))
        self._rows.replace(plan_rows(shown, self._clashes, self._choices, self._page.language, left))
        self.changed.emit()

    @Property(PlanRows, constant=True)
    def rows(self) -> PlanRows:
        """The times that show."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many times would be opened."""
        return len(self.plans)

    @Property(int, notify=changed)
    def leftOut(self) -> int:
        """How many times are left out."""
        return len(self._all) - len(self.plans)

    @Property(int, notify=changed)
    def clashing(self) -> int:
        """How many of those to be opened clash."""
        return sum(plan.id in self._clashes for plan in self.plans)

    @Property(int, notify=changed)
    def outside(self) -> int:
        """How many of those to be opened lie outside the centre's hours."""
        return sum(self._choices.opening(plan) != "open" for plan in self.plans)

    @Property(bool, notify=changed)
    def leaves(self) -> bool:
        """Whether times can be left out here: one alone only where the centre is closed then."""
        return self._leaves and (len(self._all) > 1 or any(map(self._is_closed, self._all)))

    @Property(int, notify=changed)
    def hidden(self) -> int:
        """How many are not shown."""
        return len(self._all) - self._rows.count()

    @Slot()
    def showAll(self) -> None:
        """Show them all."""
        self._shown = len(self._all)
        self.speak()

    @Slot(str)
    def turn(self, plan_id: str) -> None:
        """Leave that one out, or no longer."""
        for plan in self._all:
            if plan.id == plan_id and self._leaves:
                self._said[_key(plan)] = not self._is_left(plan)
                self.speak()
                self.look(self._question)

    async def _look(self, turn: int) -> None:
        question, said = self._question, dict(self._said)

        def work(desk: Desk, staff: StaffSession) -> Planned:
            plans = question(desk, staff)
            return plans, desk.slots.clashes(staff, [plan for plan in plans if not self._is_left(plan, said)])

        plans, clashes = await self._page.ask(work)
        if turn == self._turn and self._page.on:
            self._all, self._clashes = plans, {clash.plan.id: clash for clash in clashes}
            self.speak()

    def _is_left(self, plan: Plan, said: Mapping[tuple[datetime, str, str | None], bool] | None = None) -> bool:
        found = (self._said if said is None else said).get(_key(plan))
        return self._leaves and (self._is_closed(plan) if found is None else found)

    def _is_closed(self, plan: Plan) -> bool:
        return self._choices.opening(plan) == "closed"

    def _is_odd(self, plan: Plan) -> bool:
        return plan.id in self._clashes or self._is_left(plan) or self._choices.opening(plan) != "open"


def _key(plan: Plan) -> tuple[datetime, str, str | None]:
    """What stays the same of a plan that is made anew: its id does not."""
    return plan.starts, plan.item, plan.station
