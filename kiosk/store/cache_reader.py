"""An open eye on the cache: one handle that survives the file's being deleted, replaced or spoilt.

It knows how to hold the file, not what to ask of it; that is ``projection``.
"""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from kiosk.domain.errors import StoreError
from kiosk.store.connection import connect

_LOG = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")
_BLOCK = 4_096  # bytes; a sound file consists of whole ones


class CacheReader:
    """Runs questions against the cache, each in one short read transaction.

    A file that appears at the path is taken only when it has an edition mark; until then the old one goes on answering.
    ``begun`` is called inside each transaction before its first question, and may write what is temporary. Not
    thread-safe: one thread owns it.
    """

    def __init__(self, path: Path, begun: Callable[[sqlite3.Connection], None] = lambda _: None) -> None:
        self._path = path
        self._after_begin = begun
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None
        self._size = 0
        self._together: sqlite3.Connection | None = None

    @contextmanager
    def together(self) -> Iterator[None]:
        """All questions asked inside are one transaction, so that their answers belong to one edition.

        Raises StoreError as ``ask`` does.
        """
        self._look()
        self._together = self._begun()
        try:
            yield
        except sqlite3.Error as error:
            self.close()
            raise StoreError(f"the cache can't be read: {error}") from error
        finally:
            if self._together is not None and self._connection is not None:
                self._together.commit()  # nothing but what is temporary was written
            self._together = None

    def ask(self, question: Callable[[sqlite3.Connection], _Answer]) -> _Answer | None:
        """The answer of ``question``, or None while there is no cache yet.

        Raises StoreError when the file can't be read or has been cut short, which SQLite would answer with zeros. The
        handle is dropped then, so that the next call looks afresh.
        """
        if self._together is not None:
            return question(self._together)
        with self.together():
            return question(self._together) if self._together is not None else None

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
        self._connection = None
        self._identity = None

    def _begun(self) -> sqlite3.Connection | None:
        """The file, with a read transaction begun; None while there is nothing to read yet."""
        if self._connection is None:
            return None
        try:
            self._connection.execute("BEGIN")
            self._connection.execute("SELECT 1 FROM main.sqlite_master LIMIT 1").fetchone()
            self._after_begin(self._connection)
        except sqlite3.Error as error:
            self.close()
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_READONLY:  # a change was cut off; its writer undoes it
                return None
            raise StoreError(f"the cache can't be read: {error}") from error
        return self._connection

    def _look(self) -> None:
        try:
            found = os.stat(self._path)  # noqa: PTH116  (as in identity_of)
        except OSError:
            return
        identity = found.st_dev, found.st_ino
        if identity == self._identity:
            self._measure(found.st_size)
            return
        connection = self._opened()
        if connection is None:
            return
        if self._connection is None or _has_edition(connection):
            if self._connection is not None:
                _LOG.info("the cache was replaced; reading the new one")
                self._connection.close()
            self._connection, self._identity, self._size = connection, identity, 0
            self._measure(found.st_size)
        else:
            connection.close()

    def _opened(self) -> sqlite3.Connection | None:
        """The file that stands there now; None where it can't be opened but another one still answers."""
        try:
            return connect(self._path, "ro")
        except sqlite3.Error as error:
            if self._connection is None:
                raise StoreError(f"the cache can't be opened: {error}") from error
            return None

    def _measure(self, size: int) -> None:
        """The cache is never made smaller by those who may write it."""
        if size < self._size or size % _BLOCK:
            self.close()
            raise StoreError("the cache has been cut short")
        self._size = size


def identity_of(path: Path) -> tuple[int, int] | None:
    """What tells one file at a path from another: device and inode; None where there is no file."""
    try:
        found = os.stat(path)  # noqa: PTH116  (Path.stat costs three times as much, and this runs several times a second)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _has_edition(connection: sqlite3.Connection) -> bool:
    try:
        return connection.execute("SELECT edition FROM edition").fetchone() is not None
    except sqlite3.Error:
        return False
