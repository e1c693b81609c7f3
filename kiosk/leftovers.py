"""Where a child process works while it takes a file in, the sweeping up after those that were killed at it, and the
removing of what came in and was never used.
"""

from __future__ import annotations

import fcntl
import os
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.files import PART

_UNDER_WAY = "under-way"
_FILE = re.compile(r"[0-9a-f]{64}")


@contextmanager
def workplace(local: Path) -> Iterator[Path]:
    """A folder of this process's own on the disk of ``local``, which goes with it. What processes left there, or half
    written beside it, that are no more goes first. Meanwhile nobody removes files from ``local``.
    """
    with _held(local, fcntl.LOCK_SH):
        sweep(local)
        folder = local / _UNDER_WAY / str(os.getpid())
        folder.mkdir(parents=True, exist_ok=True)
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def sweep(local: Path) -> None:
    """Remove what processes left in the folder ``local``, or half written, that are no more."""
    for folder in (local / _UNDER_WAY).glob("*"):
        if not _is_alive(folder.name):
            shutil.rmtree(folder, ignore_errors=True)
    for part in local.glob(f"*/.*{PART}"):  # as ``files.replacing`` calls them
        if not _is_alive(part.name.split(".")[-2]):
            part.unlink(missing_ok=True)


def touch(local: Path, files: Iterable[str], at: float | None = None) -> None:
    """These files have come in anew, now or ``at`` seconds of the epoch, though they may have been there before."""
    for sha256 in files:
        os.utime(local / sha256[:2] / sha256, None if at is None else (at, at))


def last_touched(local: Path) -> dict[str, float]:
    """The files that have come in, by hash: when they last did, in seconds of the epoch."""
    found: dict[str, float] = {}
    for path in local.glob("[0-9a-f][0-9a-f]/*"):
        if _FILE.fullmatch(path.name) and path.name.startswith(path.parent.name):
            with suppress(OSError):  # it went meanwhile
                found[path.name] = path.stat().st_mtime
    return found


def remove(local: Path, files: Mapping[str, float]) -> int:
    """Remove files that have not been touched since they were seen so, and what is noted of how they were made; how
    many: none while a file is on its way in. Raises OSError.
    """
    removed: list[str] = []
    try:
        with _held(local, fcntl.LOCK_EX | fcntl.LOCK_NB):
            for sha256, _ in sorted(files.items() & last_touched(local).items()):
                (local / sha256[:2] / sha256).unlink()
                removed.append(sha256)
            for note in (local / "made").glob("*.json") if removed else ():
                if any(sha256 in note.read_text() for sha256 in removed):
                    note.unlink()
    except BlockingIOError:
        return 0
    return len(removed)


@contextmanager
def _held(local: Path, how: int) -> Iterator[None]:
    """The folder is locked: by all together that take a file in, or by the one who removes files."""
    local.mkdir(parents=True, exist_ok=True)
    lock = os.open(local, os.O_RDONLY)
    try:
        fcntl.flock(lock, how)
        yield
    finally:
        os.close(lock)


def _is_alive(process: str) -> bool:
    return Path("/proc", process).exists()
