"""What was changed of an item, and where two versions of it wait for a choice, as rows: who wrote what, and when."""

from __future__ import annotations

import json
from collections import Counter
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtQml import QmlElement

from kiosk.domain.languages import LANGUAGES
from kiosk.screen.language import Language, second_words, short_day, time_words
from kiosk.screen.rows import Row, Rows
from kiosk.screen.staff_item_rows import spoken

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import tzinfo

    from kiosk.domain.layers import Excerpt, Version
    from kiosk.services.content_item import Choice, ContentItem, Key

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_MOMENTS = frozenset({"starts", "ends", "valid_from", "valid_until"})
_SWITCHED = frozenset({"hide_item", "feature_item"})
"""Kinds of a change that itself says what was changed, once one knows which way."""
_TOLD = frozenset({"edit_item", "restore_item"})
"""Kinds of which the fields have to be told."""


@QmlElement
class ChoiceRows(Rows):
    """Two versions of one thing, which wait for a choice."""

    class Columns(IntEnum):
        """``key`` names the place; ``code`` is its language or empty. ``by`` wrote the other version on a ``day`` at a
        ``time``; it is empty for the Center, of which ``before`` lay beneath both. ``writer`` is who made what is
        shown, where that is known; ``shared``: it is what lies beneath this centre's changes. ``several``: more
        versions wait at the same place, and go with this choice.
        """

        key = 0
        field = 1
        code = 2
        ours = 3
        other = 4
        by = 5
        day = 6
        time = 7
        before = 8
        writer = 9
        writtenDay = 10
        writtenTime = 11
        several = 12
        shared = 13


@QmlElement
class VersionRows(Rows):
    """What was changed here, the newest first."""

    class Columns(IntEnum):
        """``revision`` is 0 for what waits to be brought by an edition. ``what`` is a kind of intent; ``way`` is yes
        or no of a switch, empty where that was not noted; ``current``: it is how things stand. ``fields`` are those
        that were changed, in these ``languages``, without those of which words are told: of these the fields
        ``told``, the ``codes`` of the languages, the ``words``, and ``hows`` they stand there.
        """

        revision = 0
        what = 1
        way = 2
        by = 3
        moment = 4
        current = 5
        fields = 6
        languages = 7
        told = 8
        codes = 9
        words = 10
        hows = 11


def version_rows(item: ContentItem, language: Language, zone: tzinfo) -> list[Row]:
    """A row a version, the newest first; the centre's clock tells when, to the second within one minute."""
    minutes = Counter(each.at.replace(second=0, microsecond=0) for each in item.history)
    rows: list[Row] = []
    for n, each in enumerate(item.history):
        at = each.at.astimezone(zone)
        is_alone = minutes[each.at.replace(second=0, microsecond=0)] == 1
        time = time_words(at, language) if is_alone else second_words(at, language)
        noted = "" if not each.excerpts else "yes" if each.excerpts[0].words else "no"
        told = () if each.what in _SWITCHED else each.excerpts
        rows.append(
            (
                each.revision,
                each.what,
                noted if each.what in _SWITCHED else "",
                item.names.get(each.by, each.by),
                f"{short_day(at.date(), language)} {time}",
                n == 0,
                _untold(each),
                [] if told else [*each.languages],
                *_columns(told, language, zone),
            )
        )
    return rows


def choice_rows(item: ContentItem, language: Language, zone: tzinfo) -> list[Row]:
    """A row a choice."""
    return [
        (
            json.dumps(each.key),
            str(each.path[0]),
            each.path[-1] if each.path[-1] in LANGUAGES else "",
            *(_said(each, value, language, zone) for value in (each.shown, each.other)),
            item.names.get(each.by, each.by),
            *when(each.at, language, zone),
            _said(each, each.before, language, zone),
            *written(each, item, language, zone),
            item.is_one_of_several(each),
            item.is_from_beneath(each),
        )
        for each in item.choices
    ]


def choice_of(key: str) -> Key:
    """The choice that a row's ``key`` names."""
    path, whose = json.loads(key)
    return tuple(path), str(whose)


def written(choice: Choice, item: ContentItem, language: Language, zone: tzinfo) -> tuple[str, str, str]:
    """Who made what is shown of two versions, on which day and at what time; nothing where that is not known."""
    version = choice.written
    if version is None:
        return "", "", ""
    return (item.names.get(version.by, version.by), *when(version.at, language, zone))


def when(at: datetime | None, language: Language, zone: tzinfo) -> tuple[str, str]:
    """Day and time by the centre's clock; nothing for no moment."""
    if at is None:
        return "", ""
    local = at.astimezone(zone)
    return short_day(local.date(), language), time_words(local, language)


def _untold(version: Version) -> list[str]:
    """What was changed and nothing more is told of; translations grew old for the sake of words."""
    if version.what not in _TOLD:
        return []
    told = {each.field for each in version.excerpts}
    return [name for name in version.fields if name not in {*told, "outdated"}] or ([] if told else [*version.fields])


def _columns(told: Iterable[Excerpt], language: Language, zone: tzinfo) -> list[list[str]]:
    lines = [(each.field, each.language, _words(each, language, zone), each.how) for each in told]
    return [list(column) for column in zip(*lines, strict=True)] or [[], [], [], []]


def _words(excerpt: Excerpt, language: Language, zone: tzinfo) -> str:
    moment = _moment(excerpt.field, excerpt.words, language, zone)
    return moment or excerpt.words


def _said(choice: Choice, value: Any, language: Language, zone: tzinfo) -> str:  # noqa: ANN401
    return _moment(str(choice.path[0]), value, language, zone) or spoken(value, language)


def _moment(field: str, value: Any, language: Language, zone: tzinfo) -> str:  # noqa: ANN401
    """Day and time, where a field is one; else nothing."""
    if field not in _MOMENTS or not isinstance(value, str) or not value:
        return ""
    return " ".join(when(datetime.fromisoformat(value), language, zone))
