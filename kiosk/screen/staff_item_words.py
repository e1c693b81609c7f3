"""The words of an item as rows: each text in each language, with what the Center wrote, by the part of the page."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtQml import QmlElement

from kiosk.domain.item_forms import HAS_NOTE, LISTS, NEEDED, WAY_TEXTS, WAYS
from kiosk.domain.languages import LANGUAGES
from kiosk.domain.merge import at
from kiosk.screen.rows import Row, Rows

if TYPE_CHECKING:
    from kiosk.domain.languages import Language
    from kiosk.domain.merge import Path
    from kiosk.services.content_item import ContentItem

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class WordRows(Rows):
    """The words of each text in each language."""

    class Columns(IntEnum):
        """``field`` names the kind of text; ``center``: what lies beneath, where that is something else; ``own``: what
        this centre has instead of what is the same for all. ``key`` is the text's place, ``number`` its place among
        others of the kind, 0 where there is only one; ``removable`` in the last language of a text that can go;
        ``need``, while it is written in no language, is alone where it has to be in one, together where it has to be
        once a text around it is.
        """

        field = 0
        code = 1
        words = 2
        center = 3
        key = 4
        number = 5
        removable = 6
        need = 7
        own = 8


@dataclass(frozen=True, slots=True)
class Place:
    """A text of an item. ``whole`` is what goes when somebody removes it; empty where it has to stay."""

    field: str
    path: Path
    number: int = 0
    whole: Path = ()

    @property
    def need(self) -> str:
        """Whether it has to be written: alone, together with others, or not (empty)."""
        if self.path[0] in WAYS:
            return "together"
        is_needed = self.field in NEEDED or self.field.startswith("scene.")
        return "alone" if is_needed and self.number <= 1 else ""

    def need_in(self, fields: Mapping[str, Any]) -> str:
        """What ``need`` is while nothing is written; of a list, in none of its texts. Else empty."""
        if not self.need:
            return ""
        texts = at(fields, self.whole[:-1]) if self.whole else [at(fields, self.path)]
        is_written = any(words for text in texts or () for words in (text or {}).values())
        return "" if is_written else self.need


def places(part: str, fields: Mapping[str, Any], scene: int) -> tuple[Place, ...]:
    """The texts that a part of the page shows, in their order. ``scene`` is the one that is being written."""
    kind = str(fields.get("kind", ""))
    match part:
        case "words":
            texts = ("title", "summary", *(("note",) if kind in HAS_NOTE else ()))
            found = [Place(name, (name,)) for name in texts]
            for name in LISTS.get(kind, ()):
                many = fields.get(name) or ()
                found += [Place(name, (name, n), n + 1, (name, n)) for n in range(len(many))]
            return (*found, *_of_body(fields.get("body") or ()))
        case "get":
            return tuple(Place(f"{way}.{text}", (way, text)) for way in WAYS for text in WAY_TEXTS)
        case "media":
            return (Place("alt", ("picture", "alt")),) if fields.get("picture") else ()
        case "scenes":
            return _of_scene(fields, scene)
        case _:
            return ()


def word_rows(shown: tuple[Place, ...], fields: Mapping[str, Any], item: ContentItem, language: Language) -> list[Row]:
    """A row for each text and language of the ``fields`` that somebody makes of an item. Their own ``language`` comes
    first.
    """
    rows: list[Row] = []
    codes = (language, *(code for code in LANGUAGES if code != language))
    for place in shown:
        text, beneath, kept, here = (
            at(each or {}, place.path) or {} for each in (fields, item.center, item.fields, item.here)
        )
        need = place.need_in(fields)
        for code in codes:
            words, there, own = (str(each.get(code, "")) for each in (text, beneath, here))
            last = code == codes[-1] and bool(place.whole)
            other = there if there != words else ""
            own = own if own != str(kept.get(code, "")) else ""
            rows.append((place.field, code, words, other, json.dumps(place.path), place.number, last, need, own))
    return rows


def _of_body(body: Any) -> Iterator[Place]:  # noqa: ANN401
    for n, block in enumerate(body):
        whole: Path = ("body", n)
        match block.get("type"):
            case "list":
                for m in range(len(block.get("items", ()))):
                    yield Place("body.point", (*whole, "items", m), m + 1, (*whole, "items", m))
            case "key_fact":
                yield Place("body.fact", (*whole, "fact"))
                yield Place("body.meaning", (*whole, "text"), 0, whole)
            case "picture":
                yield Place("alt", (*whole, "picture", "alt"), 0, whole)
            case kind:
                yield Place(f"body.{kind}", (*whole, "text"), 0, whole)


def _of_scene(fields: Mapping[str, Any], number: int) -> tuple[Place, ...]:
    scenes = fields.get("scenes") or ()
    if not 0 <= number < len(scenes):
        return ()
    path: Path = ("scenes", number)
    scene = scenes[number]
    found = [Place("scene.title", (*path, "title")), Place("scene.text", (*path, "text"))]
    found += [Place("alt", (*path, "picture", "alt"))] if scene.get("picture") else []
    touch = scene.get("touch") or ()
    return (*found, *(Place("scene.touch", (*path, "touch", n, "label"), n + 1) for n in range(len(touch))))
