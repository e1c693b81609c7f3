"""How files of each format begin: why one can't be read, where it is something else than its name says."""

from __future__ import annotations

from pathlib import Path

_HEADS: dict[str, tuple[int, tuple[bytes, ...]]] = {
    "PNG": (0, (b"\x89PNG",)),
    "JPEG": (0, (b"\xff\xd8\xff",)),
    "WEBP": (8, (b"WEBP",)),
    "mov": (4, (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip")),
    "matroska": (0, (b"\x1aE\xdf\xa3",)),
    "avi": (0, (b"RIFF",)),
    "mpeg": (0, (b"\0\0\1\xba", b"\0\0\1\xb3")),
}
"""Where the format stands in a file, and as what. Whatever can be read is taken, however it begins."""


def begins_as(path: Path, form: str) -> bool:
    """Whether a file begins as those of a format of Pillow's, or a demuxer of FFmpeg's, do; so too where nobody can
    look.
    """
    place, heads = _HEADS[form]
    try:
        with path.open("rb") as file:
            return file.read(place + max(map(len, heads)))[place:].startswith(heads)
    except OSError:
        return True
