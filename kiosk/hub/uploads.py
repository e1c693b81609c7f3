"""Media that a centre sends up, piece by piece, before the intent that names it: checked by hash and by kind.

What a file starts with tells its kind. Nothing here decodes it: that happens where media is converted.
"""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Container
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.blobs import Blobs, sha256_of
from kiosk.files import PART
from kiosk.hub.folders import make_folder

LARGEST = 2_000_000_000  # bytes of one file
MOST = 20_000_000_000  # bytes that one kiosk may have here of what no edit has named yet
MOST_FILES = 1_000
_HASH = 64  # signs
_MISPLACED = "another piece of the file comes next"
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
    because another one comes next; ``is_too_much``: because so much is here already that no edit has named.
    """

    offset: int
    complete: bool
    fault: str = ""
    is_misplaced: bool = False
    is_too_much: bool = False


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
    """The folder of what centres have sent up: whole files, and for each kiosk what it has begun. Beside that an empty
    file stands for each whole one that it sent and that nothing named when it was last looked for.
    """

    def __init__(self, root: Path) -> None:
        self._blobs = Blobs(root)
        self._begun = root / "begun"
        self._lock = threading.Lock()

    def path(self, sha256: str) -> Path:
        """Where a file lies that is here as a whole."""
        return self._blobs.path(sha256)

    def has(self, sha256: str) -> bool:
        """Whether a file is here as a whole."""
        return self.path(sha256).is_file()

    def arrived(self, sha256: str, by: str) -> Arrived:
        """How much of a file is here that the kiosk ``by`` sends."""
        whole = self._blobs.path(sha256)
        if whole.is_file():
            return Arrived(whole.stat().st_size, complete=True)
        part = self._part(sha256, by)
        return Arrived(part.stat().st_size if part.is_file() else 0, complete=False)

    def take(self, sha256: str, piece: Piece, data: bytes, by: str) -> Arrived:
        """Add a piece. Where it is not the next one, nothing is written, and ``offset`` says which one is. A file whose
        last piece had come when the hub was ended is looked at with whatever piece comes then.

        Raises StoreError where the folder can't be made, and OSError where it can't be written.
        """
        with self._lock:
            here = self.arrived(sha256, by)
            if here.complete:
                return here
            part = self._part(sha256, by)
            if here.offset >= piece.whole and (ended := self._finish(sha256, part)).complete:
                return ended
            if piece.offset != here.offset:
                return Arrived(self.arrived(sha256, by).offset, complete=False, fault=_MISPLACED, is_misplaced=True)
            make_folder(part.parent)
            if self._is_too_much(part, len(data)):
                return Arrived(here.offset, complete=False, fault="this kiosk has sent too much", is_too_much=True)
            with part.open("r+b" if piece.offset else "wb") as file:
                file.seek(piece.offset)
                file.write(data)
            if piece.offset + piece.size < piece.whole:
                return self.arrived(sha256, by)
            return self._finish(sha256, part)

    def whole(self) -> dict[str, Path]:
        """The files that are here as a whole, by hash."""
        return {path.name: path for path in self._blobs.root.glob("[0-9a-f][0-9a-f]/*") if len(path.name) == _HASH}

    def note_named(self, named: Container[str], at: datetime) -> None:
        """Some files are named at that instant, and count for no kiosk any more. A file's time tells when it was so."""
        with self._lock:
            for sha256, path in self.whole().items():
                if sha256 in named:
                    os.utime(path, (at.timestamp(), at.timestamp()))
            for mark in self._begun.glob("*/*"):
                if len(mark.name) == _HASH and (mark.name in named or not self.has(mark.name)):
                    mark.unlink(missing_ok=True)

    def drop_parts(self, before: datetime) -> int:
        """Drop what was begun, and not gone on with since that instant; the number dropped."""
        dropped = 0
        with self._lock:
            for part in [*self._begun.glob(f"*/*{PART}"), *self._blobs.root.glob(f"*{PART}")]:
                if part.is_file() and part.stat().st_mtime < before.timestamp():
                    part.unlink()
                    dropped += 1
        return dropped

    def _is_too_much(self, part: Path, more: int) -> bool:
        others = [path for path in part.parent.iterdir() if path != part]
        sizes = [(self.path(each.name) if len(each.name) == _HASH else each) for each in others]
        here = sum(path.stat().st_size for path in [*sizes, part] if path.is_file())
        return here + more > MOST or len(others) >= MOST_FILES

    def _finish(self, sha256: str, part: Path) -> Arrived:
        fault = "" if _is_known(part) else "only pictures, films and captions are taken"
        if not fault and sha256_of(part) != sha256:
            fault = "this is not the file whose hash was named"
        if fault:
            part.unlink()
            return Arrived(0, complete=False, fault=fault)
        self._blobs.put_file(part, "")
        part.rename(part.with_name(sha256))
        os.truncate(part.with_name(sha256), 0)
        return Arrived(self.path(sha256).stat().st_size, complete=True)

    def _part(self, sha256: str, by: str) -> Path:
        return self._begun / by / f"{sha256}{PART}"


def _is_known(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(16)
    return any(head[at : at + len(start)] == start for at, start in _STARTS)
