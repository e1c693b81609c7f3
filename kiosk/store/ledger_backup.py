"""Copies of the ledger, and putting one back. What people did here is on no other machine.

A ledger that is put back gets an id of its own. It does not know what was spent of leases since it was copied, so the
leases of the old one stay reserved at the hub, and it gets others.
"""

from __future__ import annotations

import sqlite3
import uuid
from contextlib import closing
from pathlib import Path

from kiosk.domain.errors import StoreError
from kiosk.files import PART, fsync

_PARTS = ("", "-wal", "-shm")


def back_up(ledger: Path, copy: Path) -> None:
    """Copy the ledger, which may be in use, in place of what was at ``copy``. Raises StoreError."""
    part = copy.with_name(copy.name + PART)
    try:
        copy.parent.mkdir(parents=True, exist_ok=True)
        _copy(ledger, part)
        part.replace(copy)
        fsync(copy.parent)
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"the ledger can't be copied to {copy}: {error}") from error


def restore(copy: Path, ledger: Path) -> Path | None:
    """Put a copy in the ledger's place, with an id of its own; what was there is set aside under the name returned.

    Neither screen nor agent may run. Raises StoreError, and leaves the ledger as it is, where ``copy`` is none.
    """
    part = ledger.with_name(ledger.name + PART)
    try:
        ledger.parent.mkdir(parents=True, exist_ok=True)
        _copy(copy, part)
        with closing(sqlite3.connect(part)) as writing:
            if writing.execute("PRAGMA quick_check").fetchone() != ("ok",):
                raise StoreError(f"{copy} is damaged; take another copy")
            if writing.execute("UPDATE about SET ledger = ?", (str(uuid.uuid4()),)).rowcount != 1:
                raise StoreError(f"{copy} is no copy of a ledger; nothing was changed")
            writing.commit()
        aside = _set_aside(ledger)
        part.replace(ledger)
        fsync(ledger.parent)
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"{copy} can't be put in the ledger's place: {error}") from error
    return aside


def _copy(source: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    address = f"{source.resolve().as_uri()}?mode=ro"
    with (
        closing(sqlite3.connect(address, uri=True, timeout=20)) as reading,
        closing(sqlite3.connect(target)) as writing,
    ):
        reading.backup(writing)
        writing.execute("PRAGMA journal_mode=DELETE")  # one file, whole in itself


def _set_aside(ledger: Path) -> Path | None:
    if not ledger.exists():
        return None
    aside = next(
        path for n in range(1, 10_000) if not (path := ledger.with_name(f"{ledger.stem}-before-{n}.db")).exists()
    )
    for suffix in reversed(_PARTS):  # the database last: until then the ledger is as it was
        part = ledger.with_name(ledger.name + suffix)
        if part.exists():
            part.rename(aside.with_name(aside.name + suffix))
    return aside
