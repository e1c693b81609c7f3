"""From a folder of items to documents: reading, validating, and checking that each is complete in itself.

What leads from one document to another is checked in ``references``; what is inside media files, in ``media``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from kiosk.domain.documents import DOCUMENT, AnyDocument
from kiosk.domain.errors import Problem
from kiosk.domain.media import CaptionFile, Captions, Film, Picture
from kiosk.domain.model import Model
from kiosk.domain.text import LANGUAGES, Language, Text
from kiosk.hub.authored import Authored, Loc, read_yaml
from kiosk.hub.walk import ITEM, ItemFolder
from kiosk.hub.wording import problems_in

_IN_ENGLISH: dict[Language, str] = {"fi": "Finnish", "sv": "Swedish", "en": "English"}
_MADE_BY_THE_HUB = {Picture: ("renditions",), Film: ("blob", "seconds", "width", "height"), CaptionFile: ("blob",)}


@dataclass(frozen=True)
class Item:
    """A document that is valid in itself, and where it was written."""

    folder: ItemFolder
    authored: Authored
    document: AnyDocument

    def problem(self, loc: Loc, reason: str) -> Problem:
        """A problem with the value at ``loc``."""
        return Problem(self.folder.item, self.authored.line_of(loc), reason)


def read_item(folder: ItemFolder, problems: list[Problem]) -> Item | None:
    """The item in ``folder``; None where it can't be a document. What is wrong goes to ``problems``."""
    authored = read_yaml(folder.path / ITEM, folder.item, problems)
    if authored is None:
        return None
    if "id" in authored.value:
        line = authored.line_of(("id",))
        problems.append(Problem(folder.item, line, "leave 'id' out: the folder's name is the id"))
        return None
    values = dict(authored.value)
    try:
        document = DOCUMENT.validate_python({**values, "id": folder.id})
    except ValidationError as error:
        problems += problems_in(error, folder.item, authored, _field_names(values.get("kind")))
        return None
    item = Item(folder, authored, document)
    problems += _languages(item)
    problems += _files(item)
    return item


def parts(value: object, loc: Loc = ()) -> Iterator[tuple[Loc, Model]]:
    """Every model inside a document and the document itself, with the way to it."""
    if isinstance(value, Model):
        yield loc, value
        for name in type(value).model_fields:
            yield from parts(getattr(value, name), (*loc, name))
    elif isinstance(value, tuple):
        for index, entry in enumerate(value):
            yield from parts(entry, (*loc, index))


def _languages(item: Item) -> Iterator[Problem]:
    for loc, part in parts(item.document):
        missing: tuple[Language, ...] = ()
        if isinstance(part, Text):
            missing = part.missing()
        elif isinstance(part, Captions):
            missing = tuple(language for language in LANGUAGES if getattr(part, language) is None)
        if missing:
            names = [_IN_ENGLISH[language] for language in missing]
            yield item.problem(loc, f"{_named(loc)} is missing in {' and '.join(names)}")


def _files(item: Item) -> Iterator[Problem]:
    named: set[str] = set()
    for loc, part in parts(item.document):
        if not isinstance(part, Picture | Film | CaptionFile):
            continue
        named.add(part.file)
        if part.file not in item.folder.files:
            yield item.problem((*loc, "file"), f"there is no file {part.file!r} beside item.yaml")
        for name in _MADE_BY_THE_HUB[type(part)]:
            if name in part.model_fields_set:
                yield item.problem((*loc, name), f"leave {name!r} out: the hub finds it out from the file")
    for name in sorted(item.folder.files.keys() - named):
        reason = "item.yaml does not name this file; name it there or remove it"
        yield Problem(f"{item.folder.name}/{name}", 0, reason)


def _named(loc: Loc) -> str:
    names = [str(part) for part in loc if isinstance(part, str)]
    return repr(names[-1]) if names else "the text"


def _field_names(kind: object) -> set[str]:
    """Field names that an author may have meant, of the kind and of everything inside it."""
    models = get_args(get_args(AnyDocument)[0])
    own = [model for model in models if get_args(model.model_fields["kind"].annotation) == (kind,)]
    names: set[str] = set()
    for model in own:
        _gather(model, names, set())
    return names


def _gather(annotation: Any, names: set[str], seen: set[object]) -> None:  # noqa: ANN401
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        if annotation in seen:
            return
        seen.add(annotation)
        for name, info in annotation.model_fields.items():
            names.add(name)
            _gather(info.annotation, names, seen)
    else:
        for part in get_args(annotation):
            _gather(part, names, seen)
