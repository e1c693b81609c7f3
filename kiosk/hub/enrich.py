"""Completing a document with the blobs made from the files that it names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kiosk.converting.drawings import FileFaultError
from kiosk.converting.media import Media
from kiosk.domain.documents import AnyDocument, Video
from kiosk.domain.errors import MediaError, Problem
from kiosk.domain.media import CaptionFile, Film, Picture
from kiosk.domain.model import Model
from kiosk.hub.authored import Loc
from kiosk.hub.reader import Item, parts


def enrich(item: Item, media: Media, problems: list[Problem]) -> AnyDocument:
    """The document with renditions, films and captions. What is wrong with a file goes to ``problems``.

    Files that are missing are left out here: ``reader`` has named them.
    """
    made: dict[Loc, Model] = {}
    for loc, part in parts(item.document):
        if not isinstance(part, Picture | Film | CaptionFile) or part.file not in item.folder.files:
            continue
        try:
            made[loc] = _complete(part, item, media)
        except FileFaultError as fault:
            problems.append(Problem(f"{item.folder.name}/{part.file}", fault.line, fault.reason))
        except MediaError as error:
            problems.append(item.problem((*loc, "file"), f"{part.file}: {error}"))
        except OSError as error:
            if error.filename != str(item.folder.files[part.file]):
                raise  # not the author's file, but ours
            problems.append(item.problem((*loc, "file"), f"{part.file} can't be read: {error.strerror}"))
    document: AnyDocument = _rebuilt(item.document, (), made.get)
    if isinstance(document, Video) and document.picture is None and ("film",) in made:
        return document.model_copy(update={"picture": _poster(document, item, media)})
    return document


def _complete(part: Picture | Film | CaptionFile, item: Item, media: Media) -> Model:
    path = item.folder.files[part.file]
    if isinstance(part, Picture):
        return part.model_copy(update={"renditions": media.picture(path)})
    if isinstance(part, CaptionFile):
        return part.model_copy(update={"blob": media.captions(path)})
    film = media.film(path)
    return part.model_copy(
        update={"blob": film.film, "seconds": film.seconds, "width": film.width, "height": film.height}
    )


def _poster(document: Video, item: Item, media: Media) -> Picture:
    film = media.film(item.folder.files[document.film.file])
    return Picture(file=document.film.file, alt=document.title, renditions=film.renditions)


def _rebuilt(value: Any, loc: Loc, made: Callable[[Loc], Model | None]) -> Any:  # noqa: ANN401
    if isinstance(value, Model):
        if (done := made(loc)) is not None:
            return done
        fields = {name: getattr(value, name) for name in type(value).model_fields}
        new = {name: _rebuilt(old, (*loc, name), made) for name, old in fields.items()}
        update = {name: part for name, part in new.items() if part is not fields[name]}
        return value.model_copy(update=update) if update else value
    if isinstance(value, tuple):
        entries = tuple(_rebuilt(entry, (*loc, index), made) for index, entry in enumerate(value))
        return entries if any(new is not old for new, old in zip(entries, value, strict=True)) else value
    return value
