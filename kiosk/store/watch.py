"""Noticing that the other process wrote: a cheap look a few times a second, and the marks that say what moved."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from kiosk.store.cache_reader import identity_of

_PASSING = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


class Watch:
    """Tells which topics of the other side's ``marks`` moved since the last look.

    ``PRAGMA data_version`` only wakes; it stands still inside a transaction, so the connection is plain autocommit.
    Marks are compared within one file only: another file counts from its own beginning, so all its marks have moved.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None
        self._version = -1
        self._marks: dict[str, int] = {}
        self._marks_of: tuple[int, int] | None = None

    def moved(self) -> frozenset[str]:
        """The topics that moved since the last call. A vanished or unreadable file moves nothing by itself."""
        try:
            return self._moved()
        except sqlite3.Error as error:
            self.close()
            if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _PASSING:
                self._marks_of = None  # whatever is read here next is another file, even of the same inode
            return frozenset()

    def close(self) -> None:
        """Let go of the file; what was seen is remembered."""
        if self._connection is not None:
            self._connection.close()
        self._connection = None
        self._identity = None

    def _moved(self) -> frozenset[str]:
        identity = identity_of(self._path)
        if identity is None:
            return frozenset()
        if identity != self._identity:
            self.close()
            self._connection = sqlite3.connect(
                f"{self._path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None, check_same_thread=False
            )
            self._identity = identity
            self._version = -1
        assert self._connection is not None  # noqa: S101  (identity and connection are set together)
        version = self._connection.execute("PRAGMA data_version").fetchone()[0]
        if version == self._version:
            return frozenset()
        marks = dict(self._connection.execute("SELECT topic, n FROM marks").fetchall())
        seen = self._marks if self._marks_of == identity else {}
        moved = frozenset(topic for topic, n in marks.items() if seen.get(topic) != n)
        self._version, self._marks, self._marks_of = version, marks, identity
        return moved
