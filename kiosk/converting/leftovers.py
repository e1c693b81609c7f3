"""Where a child process works while it takes a file in, and the sweeping up after those that were killed at it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from os import getpid
from pathlib import Path

from kiosk.files import PART

_UNDER_WAY = "under-way"


@contextmanager
def workplace(local: Path) -> Iterator[Path]:
    """A folder of this process's own on the disk of ``local``, which goes with it. What processes left there, or half
    written beside it, that are no more goes first.
    """
    _sweep(local)
    folder = local / _UNDER_WAY / str(getpid())
    folder.mkdir(parents=True, exist_ok=True)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _sweep(local: Path) -> None:
    for folder in (local / _UNDER_WAY).glob("*"):
        if not _is_alive(folder.name):
            shutil.rmtree(folder, ignore_errors=True)
    for part in local.glob(f"*/.*{PART}"):  # as ``files.replacing`` calls them
        if not _is_alive(part.name.split(".")[-2]):
            part.unlink(missing_ok=True)


def _is_alive(process: str) -> bool:
    return Path("/proc", process).exists()
