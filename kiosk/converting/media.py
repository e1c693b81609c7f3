"""From the files that an author put beside ``item.yaml`` to blobs, each made once.

Beside the modules that it calls (``pictures``, ``drawings``, ``films``, ``convert``) nothing reads media.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from pydantic import ValidationError

from kiosk.blobs import Blobs, sha256_of, write_atomically
from kiosk.converting.convert import convert, remux
from kiosk.converting.drawings import FileFaultError, check_drawing, render
from kiosk.converting.films import poster_frame, probe
from kiosk.converting.pictures import as_webp, open_picture, png_to_webp, size_of
from kiosk.domain.errors import MediaError
from kiosk.domain.imports import Made
from kiosk.domain.media import Blob, Rendition
from kiosk.domain.webvtt import CaptionsError, parse

WIDTHS = (480, 960, 1600)

_RECIPE = 1  # raise it when anything here makes other files of the same source
_PREVIEW = 320  # pixels
_SMALL_PNG = 300_000  # bytes; a flat drawing stays PNG below this
_LARGEST = {"drawing": 2_000_000, "picture": 60_000_000, "film": 2_000_000_000, "captions": 1_000_000}


class Media:
    """Makes blobs of media files, and remembers by hash what it has made. ``work`` is where a film lies while it is
    converted; by default where the system has room for such things.
    """

    def __init__(self, blobs: Blobs, converted: Path, work: Path | None = None) -> None:
        self._blobs = blobs
        self._work = work
        self._converted = converted

    def picture(self, path: Path) -> tuple[Rendition, ...]:
        """The renditions of a picture or drawing. Raises MediaError."""
        drawing = path.suffix.lower() == ".svg"
        _check_size(path, "drawing" if drawing else "picture")
        make = self._draw if drawing else self._scale
        return self._once("picture", path, lambda: make(path)).renditions

    def film(self, path: Path, told: Callable[[float], None] = lambda _done: None) -> Made:
        """A film in the house format, with a poster among its renditions. ``told`` hears how much of it is converted,
        from 0 to 1. Raises MediaError.
        """
        _check_size(path, "film")
        return self._once("film", path, lambda: self._film(path, told))

    def captions(self, path: Path) -> Blob:
        """A caption file that can be read to its end. Raises MediaError, FileFaultError for a fault at a line."""
        _check_size(path, "captions")
        data = path.read_bytes()
        try:
            cues = parse(data.decode())
        except UnicodeDecodeError as error:
            line = data[: error.start].count(b"\n") + 1
            said = "this is not UTF-8 text; save the file with the encoding UTF-8"
            raise FileFaultError(line, said, "not_captions") from error
        except CaptionsError as error:
            raise FileFaultError(error.line, error.reason, "not_captions") from error
        if not cues:
            raise MediaError("there are no captions in this file", "no_words")
        return self._blobs.put(data, "text/vtt")

    def preview(self, path: Path) -> Rendition:
        """A small picture of a picture or film. Raises MediaError."""
        is_picture = path.suffix.lower() in (".jpg", ".jpeg", ".png", ".webp")
        _check_size(path, "picture" if is_picture else "film")
        picture = open_picture(path) if is_picture else poster_frame(path)
        data, wide, high = as_webp(picture, min(_PREVIEW, picture.width))
        return Rendition(blob=self._blobs.put(data, "image/webp"), width=wide, height=high)

    def _draw(self, path: Path) -> Made:
        data = path.read_bytes()
        check_drawing(data)
        return Made(renditions=tuple(self._rendered(data, width) for width in WIDTHS))

    def _rendered(self, drawing: bytes, width: int) -> Rendition:
        png = render(drawing, width)
        wide, high = size_of(png)
        blob = (
            self._blobs.put(png, "image/png")
            if len(png) <= _SMALL_PNG
            else self._blobs.put(png_to_webp(png), "image/webp")
        )
        return Rendition(blob=blob, width=wide, height=high)

    def _scale(self, path: Path) -> Made:
        picture = open_picture(path)
        widths = sorted({min(width, picture.width) for width in WIDTHS})
        made = [as_webp(picture, width) for width in widths]
        return Made(
            renditions=tuple(
                Rendition(blob=self._blobs.put(data, "image/webp"), width=wide, height=high)
                for data, wide, high in made
            )
        )

    def _film(self, path: Path, told: Callable[[float], None]) -> Made:
        facts = probe(path)
        if facts.house and facts.faststart:
            return self._kept(path)
        with tempfile.TemporaryDirectory(prefix="kiosk-film-", dir=self._work) as folder:
            target = Path(folder) / "film.mp4"
            if facts.house:
                remux(path, target)
            else:
                convert(path, target, told, facts.seconds)
            return self._kept(target)

    def _kept(self, path: Path) -> Made:
        facts = probe(path)
        if not (facts.house and facts.faststart):
            raise MediaError("the film can't be brought into the house format; save it as MP4 with H.264 and AAC")
        poster = poster_frame(path)
        renditions = []
        for width in sorted({min(width, poster.width) for width in WIDTHS}):
            data, wide, high = as_webp(poster, width)
            renditions.append(Rendition(blob=self._blobs.put(data, "image/webp"), width=wide, height=high))
        return Made(
            renditions=tuple(renditions),
            film=self._blobs.put_file(path, "video/mp4"),
            seconds=round(facts.seconds, 3),
            width=facts.width,
            height=facts.height,
        )

    def _once(self, purpose: str, path: Path, make: Callable[[], Made]) -> Made:
        note = self._converted / f"{sha256_of(path)}-{purpose}-{_RECIPE}{path.suffix.lower()}.json"
        try:
            made = Made.model_validate_json(note.read_bytes())
        except (OSError, ValidationError):
            pass
        else:
            if all(self._blobs.has(blob) for blob in _blobs(made)):
                return made
        made = make()
        write_atomically(note, made.model_dump_json().encode())
        return made


def _blobs(made: Made) -> list[Blob]:
    return [*(rendition.blob for rendition in made.renditions), *([made.film] if made.film else [])]


def _check_size(path: Path, kind: str) -> None:
    size = path.stat().st_size
    if size > _LARGEST[kind]:
        most = _LARGEST[kind] // 1_000_000
        raise MediaError(f"the file is too large: {size // 1_000_000} MB; {most} are allowed", "too_large")
    if size == 0:
        raise MediaError("the file is empty", "empty")
