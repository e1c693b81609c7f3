"""The lines of a snapshot or change set, as a stream with bounds: a small file can't become a large one in memory.

It knows gzip and JSON Lines, and nothing of what a line means to the cache.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from kiosk.domain.edition import LINE, Drop, Put
from kiosk.sync.faults import NotTakenError
from kiosk.sync.fetch import CHUNK

LONGEST_LINE = 4 << 20  # bytes
_GZIP = 31  # zlib's window bits for a gzip file
_MOST_TIMES = 100  # text of this kind shrinks five to thirty times
_ALWAYS_ALLOWED = 8 << 20  # bytes, whatever the ratio


def read_lines(path: Path) -> Iterator[Put | Drop]:
    """The lines of a file in their order. Raises NotTakenError where it can't be read or grows beyond all reason."""
    rest = b""
    for block in _unpacked(path):
        *whole, rest = (rest + block).split(b"\n")
        for line in whole:
            if line.strip():
                yield _parsed(path, line)
        if len(rest) > LONGEST_LINE:
            raise NotTakenError("malformed", f"{path.name[:12]}: a line is longer than {LONGEST_LINE} bytes")
    if rest.strip():
        yield _parsed(path, rest)


def _parsed(path: Path, line: bytes) -> Put | Drop:
    if len(line) > LONGEST_LINE:
        raise NotTakenError("malformed", f"{path.name[:12]}: a line is longer than {LONGEST_LINE} bytes")
    try:
        return LINE.validate_json(line)
    except ValidationError as error:
        raise NotTakenError("malformed", f"{path.name[:12]}: a line is neither put nor drop: {error}") from error


def _unpacked(path: Path) -> Iterator[bytes]:
    """Blocks of at most a chunk each."""
    most = max(_ALWAYS_ALLOWED, path.stat().st_size * _MOST_TIMES)
    unpacker = zlib.decompressobj(_GZIP)
    total = 0
    with path.open("rb") as file:
        while packed := unpacker.unconsumed_tail or file.read(CHUNK):
            if unpacker.eof:
                raise NotTakenError("malformed", f"{path.name[:12]}: something follows the end of the file")
            try:
                block = unpacker.decompress(packed, CHUNK)
            except zlib.error as error:
                raise NotTakenError("malformed", f"{path.name[:12]}: not a gzip file: {error}") from error
            total += len(block)
            if total > most:
                raise NotTakenError("malformed", f"{path.name[:12]}: unpacks to more than {most} bytes")
            yield block
    if not unpacker.eof or unpacker.unused_data:
        raise NotTakenError("malformed", f"{path.name[:12]}: does not end where it should")
