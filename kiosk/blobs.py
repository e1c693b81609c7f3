"""Files named by what is in them, and the one way in which the hub writes a file: whole or not at all.

It must not know what a blob means.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from kiosk.domain.media import Blob
from kiosk.files import PART, replacing

_CHUNK = 1 << 20


def write_atomically(path: Path, data: bytes) -> None:
    """Put ``data`` at ``path`` so that a reader sees the old file or the new one, also after a power cut."""
    with replacing(path) as file:
        file.write(data)


def copy_atomically(source: Path, path: Path) -> None:
    """Copy a file as a file of its own, never as a link, in the same way."""
    with source.open("rb") as reading, replacing(path) as file:
        shutil.copyfileobj(reading, file, _CHUNK)


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file, in hex, read in pieces."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class Blobs:
    """The folder ``blobs/<first two hex>/<sha256>``."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, sha256: str) -> Path:
        """Where the blob lies, whether it is there or not."""
        return self.root / sha256[:2] / sha256

    def has(self, blob: Blob) -> bool:
        """Whether the blob is there with the size that it should have."""
        try:
            return self.path(blob.sha256).stat().st_size == blob.size
        except OSError:
            return False

    def put(self, data: bytes, mime: str) -> Blob:
        """Keep ``data``; the same data twice is one file."""
        blob = Blob(sha256=hashlib.sha256(data).hexdigest(), size=len(data), type=mime)
        if not self.has(blob):
            write_atomically(self.path(blob.sha256), data)
        return blob

    def put_file(self, source: Path, mime: str) -> Blob:
        """Keep a copy of a file that may be larger than memory."""
        blob = Blob(sha256=sha256_of(source), size=source.stat().st_size, type=mime)
        if not self.has(blob):
            copy_atomically(source, self.path(blob.sha256))
        return blob

    def remove_all_but(self, keep: set[str]) -> int:
        """Remove every blob that ``keep`` does not name, and what a crash left half-written; the number removed."""
        removed = 0
        for path in list(self._files()):
            if path.name not in keep:
                path.unlink(missing_ok=True)
                removed += not path.name.endswith(PART)
        return removed

    def _files(self) -> Iterator[Path]:
        for folder in self.root.glob("[0-9a-f][0-9a-f]"):
            for path in folder.iterdir():
                if path.name.endswith(PART) or (len(path.name) == 64 and path.name.startswith(folder.name)):
                    yield path
