"""Copies of the ledger, and putting one back. What people did here is on no other machine.

A ledger that is put back gets an id of its own. It does not know what was spent of leases since it was copied, so the
leases of the old one stay reserved at the hub, and it gets others.
"""

from __future__ import annotations

import os
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from kiosk.domain.errors import StoreError
from kiosk.files import PART, fsync
from kiosk.store.ledger_migrations import OLDEST
from kiosk.store.ledger_tables import LEDGER_SCHEMA

_NOTHING = "nothing was changed"


def back_up(ledger: Path, copy: Path) -> None:
    """Copy the ledger, which may be in use, in place of what was at ``copy``. Raises StoreError."""
    if not ledger.exists():
        raise StoreError(f"there is no ledger at {ledger} yet, and so nothing to copy")
    if copy.resolve() == ledger.resolve():
        raise StoreError(f"{copy} is the ledger itself; name another file")
    with _part_of(copy, f"the ledger can't be copied to {copy}") as part:
        copy.parent.mkdir(parents=True, exist_ok=True)
        _copy(ledger, part)
        part.replace(copy)
        fsync(copy.parent)


def restore(copy: Path, ledger: Path, *, anyway: bool = False) -> Path | None:
    """Put a copy in the ledger's place, with an id of its own; what was there is set aside under the name returned.

    Neither screen nor agent may run. Raises StoreError, and leaves the ledger as it is, where ``copy`` is none that
    this program can read, or, unless ``anyway``, where it was made of another ledger than the one that is here.
    """
    if not copy.is_file():
        raise StoreError(
            f"{copy} is {'a folder' if copy.is_dir() else 'no file'}; name a copy of a ledger. {_NOTHING.capitalize()}"
        )
    if copy.resolve() == ledger.resolve():
        raise StoreError(f"{copy} is the ledger itself; {_NOTHING}")
    with _part_of(ledger, f"{copy} can't be put in the ledger's place, and {_NOTHING}") as part:
        ledger.parent.mkdir(parents=True, exist_ok=True)
        _copy(copy, part)
        begun = _check(copy, part)
        if not anyway and _begun(ledger) not in ("", begun):
            raise StoreError(
                f"{copy} was not made of the ledger that is here: it is another kiosk's, or from before this one began "
                f"anew; {_NOTHING}. If it belongs here all the same, add --anyway"
            )
        aside = _set_aside(ledger)
        part.replace(ledger)
        fsync(ledger.parent)
    return aside


def _check(copy: Path, part: Path) -> str:
    """Give what was copied an id of its own; when it was begun, which all copies of one ledger share."""
    with closing(sqlite3.connect(part)) as writing:
        if writing.execute("PRAGMA quick_check").fetchone() != ("ok",):
            raise StoreError(f"{copy} is damaged; take another copy. {_NOTHING.capitalize()}")
        if writing.execute("SELECT 1 FROM sqlite_master WHERE name = 'about'").fetchone() is None:
            raise StoreError(f"{copy} is no copy of a ledger; {_NOTHING}")
        schema, begun = writing.execute("SELECT schema, made_at FROM about").fetchone() or (0, "")
        if not schema:
            raise StoreError(f"{copy} is no copy of a ledger; {_NOTHING}")
        if not OLDEST <= schema <= LEDGER_SCHEMA:
            raise StoreError(
                f"{copy} was made by a newer version of this program (its schema is {schema}, known are {OLDEST} to "
                f"{LEDGER_SCHEMA}); {_NOTHING}. Install that version first"
            )
        writing.execute("UPDATE about SET ledger = ?", (str(uuid.uuid4()),))
        writing.commit()
    return str(begun)


def _begun(ledger: Path) -> str:
    """When the ledger that is here was begun; empty where there is none that can be read."""
    if ledger.exists():
        with suppress(sqlite3.Error), closing(sqlite3.connect(ledger)) as reading:
            found = reading.execute("SELECT made_at FROM about").fetchone()
            return str(found[0]) if found else ""
    return ""


@contextmanager
def _part_of(file: Path, otherwise: str) -> Iterator[Path]:
    """Where to write what takes the place of ``file``; nothing of it stays where that fails, which is a StoreError."""
    part = file.with_name(file.name + PART)
    try:
        yield part
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"{otherwise}: {error}") from error
    finally:
        with suppress(OSError):
            for suffix in ("", "-journal"):
                part.with_name(part.name + suffix).unlink(missing_ok=True)


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
    """Give what is there a second name; it keeps its own until another file takes that, so there always is a ledger."""
    if not ledger.exists():
        return None
    with suppress(sqlite3.Error), closing(sqlite3.connect(ledger)) as whole:
        whole.execute("PRAGMA journal_mode=DELETE")  # all of it in one file, unless it is damaged
    aside = next(
        path for n in range(1, 10_000) if not (path := ledger.with_name(f"{ledger.stem}-before-{n}.db")).exists()
    )
    for suffix in ("-shm", "-wal"):  # no other file may be taken for theirs
        part = ledger.with_name(ledger.name + suffix)
        if part.exists():
            part.rename(aside.with_name(aside.name + suffix))
    os.link(ledger, aside)
    return aside
