"""An open eye on the cache: one handle that survives the file's being deleted, replaced or spoilt.

It knows how to hold the file, not what to ask of it; that is ``projection``.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DBAPIError

from kiosk.domain.errors import StoreError
from kiosk.store.cache_tables import EDITION
from kiosk.store.sqlite import reader

_LOG = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")
_BLOCK = 4_096  # bytes; a sound file consists of whole ones


class CacheReader:
    """Runs questions against the cache, each in one short read transaction.

    A file that appears at the path is taken only when it has an edition mark; until then the old one goes on answering.
    Not thread-safe: one thread owns it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._engine: Engine | None = None
        self._identity: tuple[int, int] | None = None
        self._size = 0
        self._together: Connection | None = None

    @contextmanager
    def together(self) -> Iterator[None]:
        """All questions asked inside are one transaction, so that their answers belong to one edition.

        Raises StoreError as ``ask`` does.
        """
        self._look()
        if self._engine is None:
            yield
            return
        try:
            with self._engine.connect() as connection, connection.begin():
                self._together = connection
                yield
        except DBAPIError as error:
            self.close()
            raise StoreError(f"the cache can't be read: {error.orig}") from error
        finally:
            self._together = None

    def ask(self, question: Callable[[Connection], _Answer]) -> _Answer | None:
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
        if self._engine is not None:
            self._engine.dispose()
        self._engine = None
        self._identity = None

    def _look(self) -> None:
        try:
            found = os.stat(self._path)  # noqa: PTH116  (as in identity_of)
        except OSError:
            return
        identity = found.st_dev, found.st_ino
        if identity == self._identity:
            self._measure(found.st_size)
            return
        engine = reader(self._path)
        if self._engine is None or _has_edition(engine):
            if self._engine is not None:
                _LOG.info("the cache was replaced; reading the new one")
                self._engine.dispose()
            self._engine, self._identity, self._size = engine, identity, 0
            self._measure(found.st_size)
        else:
            engine.dispose()

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


def _has_edition(engine: Engine) -> bool:
    try:
        with engine.connect() as connection, connection.begin():
            return connection.execute(select(EDITION.c.edition)).first() is not None
    except DBAPIError:
        return False
