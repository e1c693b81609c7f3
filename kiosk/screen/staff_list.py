"""Today's list for paper: what the desk shows, in the words that the page hands over. No visitor's name is on it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kiosk.screen.day_list import DayHeadings, DayList, DayParty, DaySlot
from kiosk.screen.language import Language, long_day
from kiosk.screen.staff_rows import SittingRows, sitting_rows

if TYPE_CHECKING:
    from kiosk.services.desk_view import DeskContent
    from kiosk.services.sitting import Sitting

Words = Mapping[str, Any]
"""What QML says: ``headings`` of five columns, ``nothing``, ``foot``, ``states``, ``languages`` and ``needs`` by code,
and ``persons``, for one and for more.
"""


def day_list(content: DeskContent, words: Words, language: Language) -> DayList:
    """The list of a day."""
    day = content.now.astimezone(content.zone).date()
    return DayList(
        title=f"{long_day(day, language)} {day.year}",
        subtitle=content.centre.city.read(language) if content.centre else "",
        headings=DayHeadings(*(str(word) for word in words["headings"])),
        nothing=str(words["nothing"]),
        foot=str(words["foot"]),
        slots=tuple(_slots(content, words, language)),
    )


def _slots(content: DeskContent, words: Words, language: Language) -> list[DaySlot]:
    columns = SittingRows.Columns
    made = []
    for sitting, row in zip(content.sittings, sitting_rows(content, language), strict=True):
        station = row[columns.station]
        made.append(
            DaySlot(
                time=str(row[columns.time]),
                what=str(row[columns.title]),
                there=" ".join(part for part in (str(row[columns.otherTime]), str(row[columns.otherCity])) if part),
                station=str(station) if station else "",
                host=str(row[columns.host]),
                seats=f"{row[columns.booked]} / {row[columns.capacity]}",
                parties=_parties(sitting, words),
                needs=" · ".join(
                    f"{words['needs'].get(each.need, '')}:\u00a0{each.parties}" for each in sitting.slot.needs
                ),
            )
        )
    return made


def _parties(sitting: Sitting, words: Words) -> tuple[DayParty, ...]:
    one, many = words["persons"]
    return tuple(
        DayParty(
            persons=str(one) if party.size == 1 else str(many).replace("%1", str(party.size)),
            state=str(words["states"].get(party.state, "")),
            language=str(words["languages"].get(party.language, "")),
            here=party.state == "arrived",
        )
        for party in sitting.parties
        if party.state not in ("cancelled", "refused")
    )
