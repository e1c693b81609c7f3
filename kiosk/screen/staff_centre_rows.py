"""The centre's hours, stations and announcements as rows of the staff's pages, and two versions of them in words.

A word that only QML has stands there as a token: ``{closed}``, ``{out}`` and ``{in}`` of use, ``{gone}``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtQml import QmlElement

from kiosk.domain.hours import DAYS
from kiosk.domain.languages import LANGUAGES
from kiosk.screen.language import Language, long_day, short_day, weekday
from kiosk.screen.rows import Row, Rows
from kiosk.screen.staff_item_history import when, written
from kiosk.screen.staff_item_rows import spoken
from kiosk.screen.staff_tongues import clock_words

if TYPE_CHECKING:
    from kiosk.services.centre_desk import CentreContent

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_MONDAY = date(2024, 1, 1)
CLOSED, OUT, IN, GONE = "{closed}", "{out}", "{in}", "{gone}"


@QmlElement
class WeekRows(Rows):
    """The days of the week."""

    class Columns(IntEnum):
        """``day`` is a code; ``hours`` are empty where it is closed."""

        day = 0
        hours = 1
        chosen = 2


@QmlElement
class StationRows(Rows):
    """The stations, by number; those out of use last."""

    class Columns(IntEnum):
        """``called`` is its name, ``where`` how one finds it. ``stands`` is what stands there; ``times`` are planned
        there, with ``people`` booked.
        """

        stationId = 0
        number = 1
        called = 2
        where = 3
        retired = 4
        stands = 5
        times = 6
        people = 7


@QmlElement
class AnnouncementRows(Rows):
    """What stands over all pages."""

    class Columns(IntEnum):
        """``until`` is day and time; ``over``: it is past."""

        announcementId = 0
        words = 1
        until = 2
        over = 3


@QmlElement
class CentreChoiceRows(Rows):
    """Two versions of one thing of the centre."""

    class Columns(IntEnum):
        """``key`` names the place. ``by`` wrote the other version on a ``day`` at a ``time``; it is empty for the
        Center. ``writer`` is who made what is shown, where that is known. ``several``: more versions wait at the same
        place, and go with this choice.
        """

        key = 0
        field = 1
        ours = 2
        other = 3
        by = 4
        day = 5
        time = 6
        writer = 7
        writtenDay = 8
        writtenTime = 9
        several = 10


def hours_of(content: CentreContent) -> dict[str, tuple[time, time]]:
    """The hours of the week by the day's code; a day that is closed is missing."""
    return {day: _span(span) for span in content.things("hours") for day in span["days"]}


def span_of(day: Mapping[str, Any]) -> tuple[time, time] | None:
    """From when to when on a day that is unlike the others; None: closed."""
    return _span(day) if day.get("opens") else None


def week_rows(content: CentreContent, chosen: frozenset[str], language: Language) -> list[Row]:
    """A row a day."""
    hours = hours_of(content)
    return [(day, _said(hours.get(day), language), day in chosen) for day in DAYS]


def exception_rows(content: CentreContent, language: Language) -> list[Row]:
    """A row a day, from today on."""
    today = content.now.astimezone(content.zone).date()
    days = [(date.fromisoformat(each["on"]), each) for each in content.things("exceptions")]
    return [
        (day.isoformat(), long_day(day, language), _hours(each, language), spoken(each.get("note"), language))
        for day, each in sorted(days, key=lambda pair: pair[0])
        if day >= today
    ]


def station_rows(content: CentreContent, language: Language) -> list[Row]:
    """A row a station."""
    from kiosk.services.centre_held import at_station

    there = sorted(content.things("stations"), key=lambda each: (bool(each.get("retired")), each["number"]))
    held = {each["id"]: at_station(content.held, each["id"]) for each in there}
    return [
        (
            each["id"],
            each["number"],
            spoken(each["name"], language),
            spoken(each["where"], language),
            bool(each.get("retired")),
            ", ".join(card.words[language].title for card in content.placed.get(each["id"], ())),
            held[each["id"]].times,
            held[each["id"]].people,
        )
        for each in there
    ]


def announcement_rows(content: CentreContent, language: Language) -> list[Row]:
    """A row an announcement."""
    there = [(datetime.fromisoformat(each["until"]), each) for each in content.things("announcements")]
    return [
        (each["id"], spoken(each["words"], language), moment(until, content, language), until <= content.now)
        for until, each in there
    ]


def centre_choice_rows(content: CentreContent, language: Language) -> list[Row]:
    """A row a choice."""
    return [
        (
            json.dumps(each.key),
            str(each.path[0]),
            _version(each.path, each.shown, content, language),
            _version(each.path, each.other, content, language),
            content.item.names.get(each.by, each.by),
            *when(each.at, language, content.zone),
            *written(each, content.item, language, content.zone),
            content.item.is_one_of_several(each),
        )
        for each in content.item.choices
    ]


def week_words(spans: Sequence[Mapping[str, Any]], language: Language) -> str:
    """Opening hours in one line, the days of the same hours together."""
    return " · ".join(f"{_days(span['days'], language)} {_said(_span(span), language)}" for span in spans)


def moment(instant: datetime, content: CentreContent, language: Language) -> str:
    """Day and time by the centre's clock."""
    local = instant.astimezone(content.zone)
    return f"{short_day(local.date(), language)} {clock_words(local.time(), language)}"


def _version(path: tuple[str | int, ...], value: Any, content: CentreContent, language: Language) -> str:  # noqa: ANN401
    field, last = path[0], path[-1]
    if field == "hours":
        closed = f"{_days([str(last)], language)} {CLOSED}" if last in DAYS else GONE
        return week_words(value if isinstance(value, list) else [value], language) if value else closed
    if value is None:
        return IN if last == "retired" else GONE
    if field == "exceptions" and isinstance(value, Mapping):
        day = short_day(date.fromisoformat(str(value["on"])), language)
        said = _hours(value, language) or CLOSED
        return ": ".join(part for part in (f"{day} {said}", spoken(value.get("note"), language)) if part)
    if field == "attract" and isinstance(value, list):
        titles = [content.cards[each].words[language].title for each in value if each in content.cards]
        return "".join(f"\n{place}. {title}" for place, title in enumerate(titles, 1))
    if last == "until":
        return moment(datetime.fromisoformat(str(value)), content, language)
    if isinstance(value, bool):
        return OUT if value else IN
    if field == "stations" and isinstance(value, Mapping) and "number" in value:
        return f"{value['number']} · {spoken({code: value['name'].get(code) for code in LANGUAGES}, language)}"
    if field == "announcements" and isinstance(value, Mapping) and "words" in value:
        return spoken(value["words"], language)
    return spoken(value, language)


def _days(days: list[str], language: Language) -> str:
    """Neighbouring days from the first to the last: ma–to, la."""
    runs: list[list[int]] = []
    for number in sorted(DAYS.index(day) for day in days):
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    names = [weekday(_MONDAY + timedelta(days=number), language) for number in range(7)]
    return ", ".join(names[run[0]] if len(run) == 1 else f"{names[run[0]]}–{names[run[-1]]}" for run in runs)


def _hours(each: Mapping[str, Any], language: Language) -> str:
    return _said(_span(each), language) if each.get("opens") else ""


def _said(hours: tuple[time, time] | None, language: Language) -> str:
    return "–".join(clock_words(each, language) for each in hours) if hours else ""


def _span(span: Mapping[str, Any]) -> tuple[time, time]:
    return time.fromisoformat(str(span["opens"])), time.fromisoformat(str(span["closes"]))
