"""Times and days as each language writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain import text
from kiosk.screen.language import LANGUAGES, Language, date_words, locale, long_day, short_day, time_words, weekday

TUESDAY = date(2026, 11, 24)
WORDS: dict[Language, tuple[str, str, str, str, str]] = {
    "fi": ("9.05", "ti 24.11.", "Tiistai 24. marraskuuta", "ti", "24.11.2026"),
    "sv": ("09:05", "tis 24 nov.", "Tisdag 24 november", "tis", "24 nov. 2026"),
    "en": ("09:05", "Tue 24 Nov", "Tuesday 24 November", "Tue", "24 Nov 2026"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_times_and_days_are_written_as_the_language_does(language: Language) -> None:
    instant = datetime(2026, 11, 24, 9, 5, tzinfo=UTC)
    found: tuple[str, ...] = (time_words(instant, language), short_day(TUESDAY, language))
    found += long_day(TUESDAY, language), weekday(TUESDAY, language), date_words(TUESDAY, language)
    assert found == WORDS[language]


def test_a_time_is_told_in_the_zone_that_it_carries() -> None:
    instant = datetime(2026, 11, 24, 11, 30, tzinfo=UTC)
    assert time_words(instant.astimezone(ZoneInfo("Europe/Helsinki")), "fi") == "13.30"
    assert time_words(instant.astimezone(ZoneInfo("Europe/Stockholm")), "sv") == "12:30"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_month_and_weekday_has_words_of_its_own(language: Language) -> None:
    months = {long_day(date(2026, month, 5), language).split()[2] for month in range(1, 13)}
    days = {weekday(date(2026, 11, day), language) for day in range(2, 9)}
    assert (len(months), len(days)) == (12, 7)


def test_the_languages_are_those_of_the_content() -> None:
    assert text.LANGUAGES == LANGUAGES
    assert [locale(language).name() for language in LANGUAGES] == ["fi_FI", "sv_SE", "en_GB"]
