"""Pictures, films and captions as documents name them.

An author names a file beside ``item.yaml``; publishing adds the blobs made from it. A published document is complete
without the file names.
"""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from kiosk.domain.model import FileName, Model, Sha256
from kiosk.domain.text import FALLBACK, Language, Text

_A_DAY = 24 * 3600.0  # seconds
_WIDEST = 16_384  # pixels, what a texture may have


class Blob(Model):
    """A file named by what is in it. ``size`` in bytes, ``type`` a MIME type."""

    sha256: Sha256
    size: int = Field(ge=0)
    type: str

    @property
    def may_follow(self) -> bool:
        """Whether an edition may show before this file is here: true for films only."""
        return self.type.startswith("video/")


class Rendition(Model):
    """A picture at one size, in pixels."""

    blob: Blob
    width: int = Field(gt=0, le=_WIDEST)
    height: int = Field(gt=0, le=_WIDEST)


class Picture(Model):
    """A picture with its words for those who don't see it. ``renditions`` are ordered by width, smallest first."""

    file: FileName
    alt: Text
    renditions: tuple[Rendition, ...] = ()

    def at_least(self, width: int) -> Rendition | None:
        """The smallest rendition at least ``width`` pixels wide, else the widest, else None."""
        for rendition in self.renditions:
            if rendition.width >= width:
                return rendition
        return self.renditions[-1] if self.renditions else None


class Film(Model):
    """A film in the house format: MP4, H.264 up to 1080p30 yuv420p, AAC-LC, faststart. ``seconds`` is its length."""

    file: FileName
    blob: Blob | None = None
    seconds: float = Field(default=0.0, ge=0, le=_A_DAY)
    width: int = Field(default=0, ge=0, le=_WIDEST)
    height: int = Field(default=0, ge=0, le=_WIDEST)


class CaptionFile(Model):
    """A WebVTT file in one language."""

    file: FileName
    blob: Blob | None = None


class Captions(Model):
    """The captions of a film, a file a language."""

    fi: CaptionFile | None = None
    sv: CaptionFile | None = None
    en: CaptionFile | None = None

    def read(self, language: Language) -> CaptionFile | None:
        """The captions for a reader of ``language``, by the same fallback as text; None when there are none."""
        by_language = {"fi": self.fi, "sv": self.sv, "en": self.en}
        return next((found for choice in FALLBACK[language] if (found := by_language[choice])), None)


def blobs_of(value: object) -> Iterator[Blob]:
    """Every blob inside a document or a part of one, in the order of its fields."""
    if isinstance(value, Blob):
        yield value
    elif isinstance(value, Model):
        for part in vars(value).values():  # the fields, in their order
            if isinstance(part, Model | tuple):
                yield from blobs_of(part)
    elif isinstance(value, tuple):
        for part in value:
            yield from blobs_of(part)
