"""The cache as a file: found whole and of today's shape, or thrown away and made anew.

It knows what a cache file looks like from outside, and nothing of what an edition is.
"""

from __future__ import annotations

import fcntl
import logging
import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

from sqlalchemy import Engine, create_engine
from sqlalchemy.schema import CreateIndex, CreateTable

from kiosk.domain.errors import DiskFullError, StoreError
from kiosk.files import is_full
from kiosk.log_values import OwnWords
from kiosk.paths import CACHE_SCHEMA
from kiosk.store.cache_search import INDEX, OWN_TABLES
from kiosk.store.cache_tables import METADATA
from kiosk.store.sqlite import writer

_LOG = logging.getLogger(__name__)
_BELONGS = re.compile(r"(cache-[0-9]+\.db)(?:(?:\.new)?(?:-wal|-shm|-journal)?|\.lock)")
_APPLICATION = 0x4E54434B  # "NTCK": what ``file`` and our own check tell the cache by
_BLOCK = 4_096  # bytes; a sound file consists of whole ones
_FULL = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_SHMSIZE}
_OF_THE_DISK = {  # what keeps a sound file from being opened, as it would any other
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_READONLY,
}
_OF_THE_FILE = {sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ}  # but these are


def open_cache(path: Path) -> tuple[Engine, bool]:
    """The writing engine of the cache at ``path``, and whether the file had to be made, or removed and made anew.

    Raises StoreError when no file can be made or opened there, and DiskFullError where that is for want of room.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _locked(path.with_name(f"{path.name}.lock")):
            reason = _fault(path)
            if reason:
                level = logging.INFO if reason == "missing" else logging.WARNING
                _LOG.log(level, "making the cache anew: %s", OwnWords(reason))
                _make(path)
        return writer(path, synchronous="NORMAL"), bool(reason)
    except (OSError, sqlite3.Error) as error:
        if _code(error) in _FULL or (isinstance(error, OSError) and is_full(error)):
            raise DiskFullError(f"the disk is full; the cache {path} can't be opened") from error
        raise StoreError(f"no cache can be made at {path}: {error}") from error


def other_caches(path: Path) -> dict[str, int]:
    """The names of other schemas' caches beside this one, and the bytes that each takes with what belongs to it."""
    found: dict[str, int] = {}
    for file in path.parent.glob("cache-*.db*"):
        if (match := _BELONGS.fullmatch(file.name)) and match[1] != path.name:
            with suppress(OSError):  # it went meanwhile
                found[match[1]] = found.get(match[1], 0) + file.stat().st_size
    return found


def remove_cache(path: Path) -> int:
    """Remove a cache and what belongs to it; how many files went."""
    gone = 0
    for file in path.parent.glob(f"{path.name}*"):
        if (match := _BELONGS.fullmatch(file.name)) is None or match[1] != path.name:
            continue
        try:
            file.unlink()
        except OSError as error:
            _LOG.warning("%s can't be removed: %s", OwnWords(file.name), error)
        else:
            gone += 1
    return gone


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    with path.open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _fault(path: Path) -> str:
    if not path.exists():
        return "missing"
    if path.stat().st_size % _BLOCK:
        return "cut short"  # SQLite reads zeros beyond the end and finds nothing wrong
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=5)
        try:
            return _fault_inside(connection)
        finally:
            connection.close()
    except (sqlite3.Error, UnicodeDecodeError) as error:  # damage is quoted as it is
        if _code(error) & 0xFF in _OF_THE_DISK and _code(error) not in _OF_THE_FILE:
            raise
        return f"damaged ({error})"


def _code(error: Exception) -> int:
    return getattr(error, "sqlite_errorcode", 0)


def _fault_inside(connection: sqlite3.Connection) -> str:
    (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        return f"damaged ({found})"
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (schema,) = connection.execute("PRAGMA user_version").fetchone()
    if application != _APPLICATION:
        return "not a cache"
    if schema != CACHE_SCHEMA:
        return f"of schema {schema}, not {CACHE_SCHEMA}"
    parts = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    made_of = {sql for name, sql in parts if name not in OWN_TABLES}
    if made_of != set(_statements()):
        return "of other tables"
    return ""


def _make(path: Path) -> None:
    """Removes what is there and puts a finished, empty cache in its place, so that nobody meets a half-made one."""
    fresh = path.with_name(f"{path.name}.new")
    for leftover in (path, fresh):
        for suffix in ("", "-wal", "-shm", "-journal"):
            leftover.with_name(leftover.name + suffix).unlink(missing_ok=True)
    connection = sqlite3.connect(fresh, isolation_level=None)
    try:
        connection.execute("BEGIN")  # without a -wal file: a full disk may keep one from being emptied, unnoticed
        connection.execute(f"PRAGMA application_id = {_APPLICATION}")
        connection.execute(f"PRAGMA user_version = {CACHE_SCHEMA}")
        for statement in _statements():
            connection.execute(statement)
        connection.execute("COMMIT")
    finally:
        connection.close()
    os.rename(fresh, path)  # noqa: PTH104  (the place is empty: nothing is renamed over)


@cache
def _statements() -> tuple[str, ...]:
    engine = create_engine("sqlite://")
    made: list[str] = []
    for table in METADATA.sorted_tables:
        made.append(str(CreateTable(table).compile(engine)).strip())
        made.extend(str(CreateIndex(index).compile(engine)).strip() for index in table.indexes)
    return (*made, INDEX)
