"""Files that survive a power cut: written whole or not at all, and still there afterwards.

It knows bytes and folders, and not what is in them.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from kiosk.domain.errors import DiskFullError, StoreError, WorldError

PART = ".part"
"""How the name ends of what a crash left half-written."""


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A new file to write, which takes the place of ``path`` at the end of the block, or never when the block raises.

    A reader sees the old file or the new one, also after a power cut. The folder is made where there is none.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}{PART}")
    try:
        with part.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    fsync(path.parent)


def fsync(path: Path) -> None:
    """Bring to the disk what a file says, or which files a folder holds."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def disk_fault(error: OSError, what: str) -> WorldError:
    """Why ``what`` can't be written: the disk is full, or the folder is not ours to write."""
    if is_full(error):
        return DiskFullError(f"the disk is full: {error}")
    return StoreError(f"{what} can't be written: {error}")


def is_full(error: OSError) -> bool:
    """Whether it was for want of room."""
    return error.errno in (errno.ENOSPC, errno.EDQUOT)
