"""The times that are about to be opened, each with what it clashes with: seen before anything is saved."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import IntEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.language import Language, long_day, time_words
from kiosk.screen.page import PageModel
from kiosk.screen.qt import Property
from kiosk.screen.rows import Row, Rows

if TYPE_CHECKING:
    from kiosk.domain.clashes import Clash
    from kiosk.domain.slots import Plan
    from kiosk.services.desk_choices import Choices

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_AT_ONCE = 12
"""Times that show before "more"."""


@QmlElement
class PlanRows(Rows):
    """Times to be opened."""

    class Columns(IntEnum):
        """``day`` is set on the first of each day. ``clash`` is empty, ``host`` or ``station``, and ``clashTitle`` and
        ``clashTime`` say with what.
        """

        planId = 0
        day = 1
        time = 2
        ends = 3
        otherTime = 4
        otherCity = 5
        title = 6
        host = 7
        station = 8
        places = 9
        clash = 10
        clashTitle = 11
        clashTime = 12


@QmlElement
class Preview(QObject):
    """Plans and their clashes. Times with a clash are all shown at once, the others some at a time."""

    changed = Signal()

    def __init__(self, *, page: PageModel, choices: Choices) -> None:
        super().__init__(page)
        self._page = page
        self._choices = choices
        self.plans: tuple[Plan, ...] = ()
        self._clashes: Mapping[str, Clash] = {}
        self._shown = _AT_ONCE
        self._rows = PlanRows(self)

    def show(self, plans: tuple[Plan, ...], clashes: tuple[Clash, ...]) -> None:
        """Show these instead."""
        self.plans, self._clashes = plans, {clash.plan.id: clash for clash in clashes}
        self.speak()

    def speak(self) -> None:
        """Everything in the language of now."""
        self._rows.replace(
            plan_rows(self.plans[: self._shown], self._clashes, self._choices, self._page.language)
            + plan_rows(self._hidden_clashes(), self._clashes, self._choices, self._page.language)
        )
        self.changed.emit()

    @Property(PlanRows, constant=True)
    def rows(self) -> PlanRows:
        """The times that show."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many times there are in all."""
        return len(self.plans)

    @Property(int, notify=changed)
    def clashing(self) -> int:
        """How many of them clash."""
        return len(self._clashes)

    @Property(int, notify=changed)
    def hidden(self) -> int:
        """How many are not shown."""
        return len(self.plans) - self._rows.count()

    @Slot()
    def showAll(self) -> None:
        """Show them all."""
        self._shown = len(self.plans)
        self.speak()

    def _hidden_clashes(self) -> tuple[Plan, ...]:
        return tuple(plan for plan in self.plans[self._shown :] if plan.id in self._clashes)


def plan_rows(plans: tuple[Plan, ...], clashes: Mapping[str, Clash], choices: Choices, language: Language) -> list[Row]:
    """A row for each plan."""
    titles = {card.id: card.words[language].title for card in choices.items}
    hosts = {staff.id: staff.name for staff in choices.hosts}
    stations = {station.id: station.number for station in choices.centre.stations} if choices.centre else {}
    zone = ZoneInfo(choices.centre.zone if choices.centre else "UTC")
    there = next((each for each in choices.others if each.zone != zone.key), None)
    rows: list[Row] = []
    before: date | None = None
    for plan in plans:
        starts, clash = plan.starts.astimezone(zone), clashes.get(plan.id)
        rows.append(
            (
                plan.id,
                long_day(starts.date(), language) if starts.date() != before else "",
                time_words(starts, language),
                time_words(plan.ends.astimezone(zone), language),
                time_words(plan.starts.astimezone(ZoneInfo(there.zone)), language) if there else "",
                there.city.read(language) if there else "",
                titles.get(plan.item, plan.item),
                hosts.get(plan.host or "", ""),
                stations.get(plan.station or "", 0),
                plan.capacity,
                clash.by if clash else "",
                titles.get(clash.other.item, clash.other.item) if clash else "",
                time_words(clash.other.starts.astimezone(zone), language) if clash else "",
            )
        )
        before = starts.date()
    return rows
