"""The languages of the screen's own words, and how each writes times, days and numbers.

It stands apart from ``kiosk.domain.text`` so that the first frame needs no pydantic.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from PySide6.QtCore import QDate, QLocale, QTime

Language = Literal["fi", "sv", "en"]
LANGUAGES: tuple[Language, ...] = ("fi", "sv", "en")

_LOCALES = {
    "fi": QLocale(QLocale.Language.Finnish, QLocale.Country.Finland),
    "sv": QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_SHORT_DAY = {"fi": "ddd d.M.", "sv": "ddd d MMM", "en": "ddd d MMM"}
_LONG_DATE = {"fi": "d. MMMM", "sv": "d MMMM", "en": "d MMMM"}
_DATE = {"fi": "d.M.yyyy", "sv": "d MMM yyyy", "en": "d MMM yyyy"}
_THOUSAND = 1_000
_TIME = {"fi": "H.mm", "sv": "HH:mm", "en": "HH:mm"}
_SECOND = {"fi": "H.mm.ss", "sv": "HH:mm:ss", "en": "HH:mm:ss"}


def locale(language: Language) -> QLocale:
    """How a reader of ``language`` writes numbers and dates."""
    return _LOCALES[language]


def time_words(instant: datetime, language: Language) -> str:
    """The time of day of ``instant``, which carries the zone to show it in: 13.30 or 13:30."""
    return _LOCALES[language].toString(QTime(instant.hour, instant.minute), _TIME[language])


def second_words(instant: datetime, language: Language) -> str:
    """The same to the second, for what happened close together: 13.30.05 or 13:30:05."""
    time = QTime(instant.hour, instant.minute, instant.second)
    return _LOCALES[language].toString(time, _SECOND[language])


def short_day(day: date, language: Language) -> str:
    """A day in a few letters: ti 24.11., tis 24 nov, Tue 24 Nov."""
    return _LOCALES[language].toString(_qdate(day), _SHORT_DAY[language]).replace(".,", ",").rstrip(" ")


def day_span(first: date, last: date, language: Language) -> str:
    """Some days in a row in a few letters: ti 24.11. – ma 30.11.; no line ends within a day."""
    return " – ".join(short_day(day, language).replace(" ", "\xa0") for day in (first, last))


def long_day(day: date, language: Language) -> str:
    """A day in full, beginning with a capital: Tiistai 24. marraskuuta, Tisdag 24 november, Tuesday 24 November."""
    words = day_within(day, language)
    return f"{words[:1].upper()}{words[1:]}"


def day_within(day: date, language: Language) -> str:
    """A day in full within a sentence: tiistai 24. marraskuuta, tisdag 24 november, Tuesday 24 November."""
    name = _LOCALES[language].standaloneDayName(day.isoweekday())
    return f"{name} {_LOCALES[language].toString(_qdate(day), _LONG_DATE[language])}"


def date_words(day: date, language: Language) -> str:
    """A date with its year: 2.11.2026, 2 nov. 2026, 2 Nov 2026."""
    return _LOCALES[language].toString(_qdate(day), _DATE[language])


def file_size(count: int, language: Language) -> tuple[str, str]:
    """A number of bytes as a reader writes it, rounded up, and its unit: kB, MB or GB."""
    for unit, size in (("kB", 10**3), ("MB", 10**6)):
        if (number := -(-count // size)) < _THOUSAND:
            return _LOCALES[language].toString(number), unit
    return _LOCALES[language].toString(-(-count // 10**8) / 10, "f", 1), "GB"


def month(day: date, language: Language) -> str:
    """A month as it stands within a sentence: marraskuu, november, November."""
    return _LOCALES[language].standaloneMonthName(day.month)


def weekday(day: date, language: Language) -> str:
    """A weekday in a few letters: ti, tis, Tue."""
    return _LOCALES[language].toString(_qdate(day), "ddd")


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
