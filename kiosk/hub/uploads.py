"""Media that a centre sends up, piece by piece, before the intent that names it: checked by hash and by kind.

What a file starts with tells its kind. Nothing here decodes it: that happens where media is converted.
"""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass
from pathlib import Path

from kiosk.blobs import Blobs, sha256_of
from kiosk.files import PART
from kiosk.hub.folders import make_folder

LARGEST = 2_000_000_000  # bytes of one file
_RANGE = re.compile(r"bytes ([0-9]{1,12})-([0-9]{1,12})/([0-9]{1,12})")
_STARTS: tuple[tuple[int, bytes], ...] = (
    (0, b"\xff\xd8\xff"),  # JPEG
    (0, b"\x89PNG\r\n\x1a\n"),
    (8, b"WEBP"),
    (4, b"ftyp"),  # MP4 and its kin
    (0, b"WEBVTT"),
    (0, b"\xef\xbb\xbfWEBVTT"),
)


@dataclass(frozen=True)
class Piece:
    """Where a piece of a file belongs: its first byte, and the size of the whole."""

    offset: int
    size: int
    whole: int


@dataclass(frozen=True)
class Arrived:
    """How much of a file is here, and whether that is all. ``fault`` says why a piece was not taken; ``is_misplaced``:
    because another one comes next.
    """

    offset: int
    complete: bool
    fault: str = ""
    is_misplaced: bool = False


def piece_of(content_range: str | None, size: int) -> Piece | None:
    """What a ``Content-Range`` says of ``size`` bytes, or that they are all; None where it makes no sense."""
    if content_range is None:
        return Piece(0, size, size) if size else None
    match = _RANGE.fullmatch(content_range)
    if match is None:
        return None
    first, last, whole = (int(number) for number in match.groups())
    return Piece(first, size, whole) if size and last - first + 1 == size and last < whole <= LARGEST else None


class Uploads:
    """The folder of what centres have sent up."""

    def __init__(self, root: Path) -> None:
        self._blobs = Blobs(root)
        self._lock = threading.Lock()

    def path(self, sha256: str) -> Path:
        """Where a file lies that is here as a whole."""
        return self._blobs.path(sha256)

    def has(self, sha256: str) -> bool:
        """Whether a file is here as a whole."""
        return self.path(sha256).is_file()

    def arrived(self, sha256: str) -> Arrived:
        """How much of a file is here."""
        whole = self._blobs.path(sha256)
        if whole.is_file():
            return Arrived(whole.stat().st_size, complete=True)
        part = self._part(sha256)
        return Arrived(part.stat().st_size if part.is_file() else 0, complete=False)

    def take(self, sha256: str, piece: Piece, data: bytes) -> Arrived:
        """Add a piece. Where it is not the next one, nothing is written, and ``offset`` says which one is.

        Raises StoreError where the folder can't be made, and OSError where it can't be written.
        """
        with self._lock:
            here = self.arrived(sha256)
            if here.complete:
                return here
            if piece.offset != here.offset:
                return Arrived(
                    here.offset, complete=False, fault="another piece of the file comes next", is_misplaced=True
                )
            part = self._part(sha256)
            make_folder(part.parent)
            with part.open("ab") as file:
                file.write(data)
            if piece.offset + piece.size < piece.whole:
                return self.arrived(sha256)
            return self._finish(sha256, part)

    def _finish(self, sha256: str, part: Path) -> Arrived:
        fault = "" if _is_known(part) else "only pictures, films and captions are taken"
        if not fault and sha256_of(part) != sha256:
            fault = "this is not the file whose hash was named"
        if fault:
            part.unlink()
            return Arrived(0, complete=False, fault=fault)
        self._blobs.put_file(part, "")
        part.unlink()
        return self.arrived(sha256)

    def _part(self, sha256: str) -> Path:
        return self._blobs.root / f"{sha256}{PART}"


def _is_known(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(16)
    return any(head[at : at + len(start)] == start for at, start in _STARTS)
