"""Plans as rows: when, what, with whom and where, what they clash with, and how they lie in the centre's hours."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from enum import IntEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtQml import QmlElement

from kiosk.screen.language import Language, long_day, time_words
from kiosk.screen.rows import Row, Rows

if TYPE_CHECKING:
    from kiosk.domain.clashes import Clash
    from kiosk.domain.slots import Plan
    from kiosk.services.desk_choices import Choices

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PlanRows(Rows):
    """Times to be opened."""

    class Columns(IntEnum):
        """``day`` is set on the first of each day. ``clash`` is empty, ``host`` or ``station``, and ``clashTitle`` and
        ``clashTime`` say with what. ``opening`` is ``open``, ``outside`` or ``closed``, and ``why`` the word for such a
        day; ``leftOut``: it is left out. ``spokenDay`` is set on all.
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
        opening = 13
        why = 14
        leftOut = 15
        spokenDay = 16


def plan_rows(
    plans: tuple[Plan, ...],
    clashes: Mapping[str, Clash],
    choices: Choices,
    language: Language,
    left: Collection[str] = (),
) -> list[Row]:
    """A row for each plan; ``left`` are the ids of those that are left out."""
    titles = {card.id: card.words[language].title for card in choices.items}
    hosts = {staff.id: staff.name for staff in choices.hosts}
    stations = {station.id: station.number for station in choices.centre.stations} if choices.centre else {}
    zone = choices.zone
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
                choices.opening(plan),
                _why(choices, starts.date(), language),
                plan.id in left,
                long_day(starts.date(), language),
            )
        )
        before = starts.date()
    return rows


def _why(choices: Choices, day: date, language: Language) -> str:
    from kiosk.domain.opening import why

    note = why(choices.centre, day) if choices.centre else None
    return note.read(language) if note else ""
