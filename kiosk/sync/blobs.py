"""One blob, from a publication to a file: resumed, bounded, hashed while it streams, and in place only when verified.

It knows neither documents nor the cache.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO

from kiosk.domain.errors import DiskFullError, MediaError
from kiosk.files import disk_fault
from kiosk.sync.faults import CutShortError
from kiosk.sync.fetch import BAD_RANGE, CHUNK, OK, PARTIAL, Answer, Transport
from kiosk.sync.pace import Pace

Progress = Callable[[int], None]
"""Is told how many bytes are on disk now."""

_RESERVE = 64 << 20  # bytes that downloads leave free, for the ledger and the system


def path_of(sha256: str) -> str:
    """Where a blob lies in a publication."""
    return f"blobs/{sha256[:2]}/{sha256}"


class BlobFetcher:
    """Fetches blobs through one transport. Threads may share it, each for a blob of its own.

    ``room`` tells the free bytes of the file system that a folder lies on.
    """

    def __init__(self, transport: Transport, pace: Pace, *, room: Callable[[Path], int]) -> None:
        self._transport = transport
        self._pace = pace
        self._room = room

    def fetch(self, sha256: str, size: int, target: Path, progress: Progress = lambda _: None) -> None:
        """Bring a blob to ``target``, going on from a ``.part`` beside it.

        Its bytes are on the disk before it gets its name. The name is safe from a power cut once the folder, and those
        above it where they are new, have been synced too, which is left to the caller: once for many blobs.

        Raises CutShortError when it broke off (the part stays), MediaError when it is missing or is not what its name
        says (the part goes), HubUnreachableError, DiskFullError, StoreError and StoppedError.
        """
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            part = _Part(target, size)
            if part.here < size or size == 0:
                self.check_room(target.parent, size - part.here)
                self._stream(sha256, part, progress)
            part.finish(sha256)
        except OSError as error:
            raise disk_fault(error, "the data folder") from error

    def check_room(self, folder: Path, size: int) -> None:
        """Raises DiskFullError where so many bytes more would leave too few for the ledger and the system."""
        if self._room(folder) < size + _RESERVE:
            raise DiskFullError(
                f"the disk is nearly full: {size / 1e6:.1f} MB more would leave less than {_RESERVE / 1e6:.0f} MB"
            )

    def _stream(self, sha256: str, part: _Part, progress: Progress) -> None:
        if self._once(sha256, part, progress) == BAD_RANGE:
            part.discard()
            self._once(sha256, part, progress)

    def _once(self, sha256: str, part: _Part, progress: Progress) -> int:
        with self._transport.open(path_of(sha256), offset=part.here, etag=part.etag) as answer:
            if answer.status == BAD_RANGE and part.here:
                return BAD_RANGE
            if answer.status == PARTIAL and answer.start != part.here:
                part.discard()
                raise CutShortError(f"{sha256[:12]}: another part was sent than the one asked for")
            if answer.status not in (OK, PARTIAL):
                raise MediaError(f"{sha256[:12]} is not there (status {answer.status})")
            with part.opened(answer) as file:
                for chunk in answer.chunks:
                    part.write(file, chunk)
                    progress(part.here)
                    self._pace.spend(len(chunk))
                file.flush()
                os.fsync(file.fileno())
        return answer.status


class _Part:
    """A file on its way: ``<name>.part``, its hash so far, and ``<name>.etag``, so that it can be gone on with."""

    def __init__(self, target: Path, size: int) -> None:
        self._target = target
        self._path = target.with_name(f"{target.name}.part")
        self._etag = target.with_name(f"{target.name}.etag")
        self._size = size
        self._found = False  # a part from before; what costs system calls is done for such a one only
        self._begin()
        with suppress(FileNotFoundError):
            self._read_back()
        if self.here > size:
            self.discard()

    @property
    def etag(self) -> str:
        """The entity tag that the part was sent under; empty where it had none."""
        if not self._found:
            return ""
        try:
            return self._etag.read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            return ""

    def opened(self, answer: Answer) -> IO[bytes]:
        """The file to write the answer to: from the start, unless only the rest was sent."""
        if answer.status != PARTIAL and self._found:
            self.discard()
        if answer.status != PARTIAL and answer.etag:
            self._etag.write_text(answer.etag, encoding="ascii", errors="ignore")
        return self._path.open("ab")

    def write(self, file: IO[bytes], chunk: bytes) -> None:
        """Add a chunk. Raises MediaError when that makes the file longer than it may be."""
        self.here += len(chunk)
        if self.here > self._size:
            self.discard()
            raise MediaError(f"{self._target.name[:12]} is longer than the {self._size} bytes announced")
        self._hash.update(chunk)
        file.write(chunk)

    def finish(self, sha256: str) -> None:
        """Put the file in its place, if it is whole and what its name says."""
        if self.here < self._size:
            raise CutShortError(f"{sha256[:12]} broke off after {self.here} of {self._size} bytes")
        if self._hash.hexdigest() != sha256:
            self.discard()
            raise MediaError(f"{sha256[:12]} is damaged: another hash than its name")
        self._path.replace(self._target)
        self._etag.unlink(missing_ok=True)

    def discard(self) -> None:
        """Throw away what there is."""
        self._path.unlink(missing_ok=True)
        self._etag.unlink(missing_ok=True)
        self._begin()

    def _begin(self) -> None:
        self.here = 0
        self._hash = hashlib.sha256()

    def _read_back(self) -> None:
        with self._path.open("rb") as file:
            self._found = True
            while chunk := file.read(CHUNK * 16):
                self._hash.update(chunk)
                self.here += len(chunk)
