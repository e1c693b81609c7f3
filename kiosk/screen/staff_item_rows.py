"""How an item stands in each language, as rows, and what a person can read of a value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtQml import QmlElement

from kiosk.domain.cards import told_apart
from kiosk.domain.languages import LANGUAGES
from kiosk.screen.language import Language
from kiosk.screen.rows import Row, Rows

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LanguageRows(Rows):
    """How an item stands in each language."""

    class Columns(IntEnum):
        """``standing``: missing, draft, outdated or done."""

        code = 0
        standing = 1


def language_rows(states: Mapping[Language, str]) -> list[Row]:
    """A row a language."""
    return [(code, states[code]) for code in LANGUAGES]


def title_of(fields: Mapping[str, Any], language: Language) -> str:
    """What visitors call an item; with its city where it is a centre."""
    city = fields.get("city") if fields.get("kind") == "centre" else ""
    return told_apart(spoken(fields.get("title"), language), spoken(city, language))


def spoken(value: Any, language: Language) -> str:  # noqa: ANN401
    """What a person can read of a value: its words in a language, or in another where it has none in that."""
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return str(value)
    return " · ".join(_words(value, language))


def _words(value: Any, language: Language) -> Iterator[str]:  # noqa: ANN401
    if isinstance(value, Mapping):
        said = [value[code] for code in (language, *LANGUAGES) if isinstance(value.get(code), str) and value[code]]
        if said:
            yield said[0]
            return
        for part in value.values():
            yield from _words(part, language)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _words(part, language)
