"""The lists of the page on which an item is edited: languages, words, choices and versions, as plain rows."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtQml import QmlElement

from kiosk.domain.cards import told_apart
from kiosk.domain.languages import LANGUAGES
from kiosk.screen.language import Language, short_day, time_words
from kiosk.screen.rows import Row, Rows

if TYPE_CHECKING:
    from datetime import tzinfo

    from kiosk.domain.layers import Version
    from kiosk.services.content_item import ContentItem

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LanguageRows(Rows):
    """How an item stands in each language."""

    class Columns(IntEnum):
        """``standing``: missing, draft, outdated or done."""

        code = 0
        standing = 1


@QmlElement
class ChoiceRows(Rows):
    """Two versions of one thing, which wait for a choice."""

    class Columns(IntEnum):
        """``key`` names the place; ``code`` is its language or empty; ``by`` is empty for the Center."""

        key = 0
        field = 1
        code = 2
        ours = 3
        other = 4
        by = 5


@QmlElement
class VersionRows(Rows):
    """What was changed here, the newest first."""

    class Columns(IntEnum):
        """``what`` is a kind of intent; ``current``: it is how things stand; ``fields`` are those that were changed,
        in these ``languages``.
        """

        revision = 0
        what = 1
        by = 2
        moment = 3
        current = 4
        fields = 5
        languages = 6


def language_rows(states: Mapping[Language, str]) -> list[Row]:
    """A row a language."""
    return [(code, states[code]) for code in LANGUAGES]


def version_rows(item: ContentItem, language: Language, zone: tzinfo) -> list[Row]:
    """A row a version, the newest first; the centre's clock tells when."""
    newest = item.history[0].revision if item.history else 0
    rows: list[Row] = []
    for each in item.history:
        moment = each.at.astimezone(zone)
        words = f"{short_day(moment.date(), language)} {time_words(moment, language)}"
        by = item.names.get(each.by, each.by)
        rows.append((each.revision, each.what, by, words, each.revision == newest, _edited(each), [*each.languages]))
    return rows


def _edited(version: Version) -> list[str]:
    """What was changed, where the kind of the change does not say it; translations grew old for the sake of words."""
    if version.what not in ("edit_item", "restore_item"):
        return []
    return [name for name in version.fields if name != "outdated"] or list(version.fields)


def choice_rows(item: ContentItem, language: Language) -> list[Row]:
    """A row a choice."""
    return [
        (
            json.dumps(each.path),
            str(each.path[0]),
            each.path[-1] if each.path[-1] in LANGUAGES else "",
            spoken(each.shown, language),
            spoken(each.other, language),
            item.names.get(each.by, each.by),
        )
        for each in item.choices
    ]


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
