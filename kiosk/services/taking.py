"""What comes of a file that the staff takes in: a picture or film as a document names it, with the captions beside it.

Captions lie beside their film, as ``film.fi.vtt``, or as ``film.vtt`` in the language of whoever takes it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.domain.languages import LANGUAGES, Language
from kiosk.paths import DataFolder
from kiosk.services.importing import Import, ImportRefusedError, Shelf, holds, inside

if TYPE_CHECKING:
    from kiosk.domain.imports import ImportKind, Made


@dataclass(frozen=True, slots=True)
class Taken:
    """``picture`` without its words; for a film that of a moment in it. ``captions`` by language, as JSON."""

    kind: ImportKind
    picture: dict[str, Any]
    film: dict[str, Any] | None = None
    captions: dict[Language, Any] = field(default_factory=dict)


def take(
    file: Path,
    kind: ImportKind,
    *,
    shelf: Shelf,
    folder: DataFolder,
    language: Language,
    told: Callable[[float], None],
    begun: Callable[[Import], None],
) -> Taken:
    """Take a file in, and wait for it. ``told`` hears how much is done; ``begun`` gets what can be cancelled.

    Raises ImportRefusedError, which names the file, also where captions beside a film are not what they say.
    """

    def one(path: Path, kind: ImportKind) -> Made:
        try:
            running = Import(shelf.check(path), kind, folder=folder)
            begun(running)
            return running.follow(told if path == file else lambda _done: None)
        except ImportRefusedError as error:
            raise ImportRefusedError(error.reason, path.name) from error

    captions: dict[Language, Any] = {}
    if kind == "film":
        for spoken, path in captions_beside(file, language).items():
            made = one(path, "captions")
            if made.captions is not None:
                captions[spoken] = {"file": plain_name(path), "blob": made.captions.model_dump(mode="json")}
    made = one(file, kind)
    renditions = [each.model_dump(mode="json") for each in made.renditions]
    picture = {"file": plain_name(file), "renditions": renditions}
    if kind != "film":
        return Taken(kind, picture)
    if made.film is None:
        raise ImportRefusedError("failed")
    film = {"file": plain_name(file), "blob": made.film.model_dump(mode="json"), "seconds": made.seconds}
    return Taken(kind, picture, {**film, "width": made.width, "height": made.height}, captions)


def captions_beside(film: Path, language: Language) -> dict[Language, Path]:
    """The captions that lie beside a film, by language, in whatever letters a camera or another system wrote ".vtt"."""
    there = {path.name.casefold(): path for path in sorted(inside(film.parent), reverse=True)}
    names: dict[str, Language] = {
        f"{film.stem}.vtt": language,
        **{f"{film.stem}.{each}.vtt": each for each in LANGUAGES},
    }
    found: dict[Language, Path] = {}
    for name, spoken in names.items():
        path = film.with_name(name) if holds(film.with_name(name).is_file) else there.get(name.casefold())
        if path is not None and holds(path.is_file):
            found[next((each for each in LANGUAGES if name.endswith(f".{each}.vtt")), spoken)] = path
    return found


def plain_name(file: Path) -> str:
    """A file's name with nothing in it that a document may not have; of a letter with dots or a ring the letter."""
    letters = unicodedata.normalize("NFKD", file.stem).encode("ascii", "ignore").decode()
    stem = re.sub(r"[^A-Za-z0-9._-]+", "-", letters).strip(".-_")[:100] or "file"
    return f"{stem}{file.suffix.lower()}"
