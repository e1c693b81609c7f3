"""A connection to an SQLite file as the rules of ARCHITECTURE.md want it.

It needs no SQLAlchemy, and neither does a screen that reads: importing that would take longer than to draw home.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

_BUSY_MILLISECONDS = 5_000


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection that begins no transaction by itself. ``mode`` is SQLite's: ``ro`` or ``rwc``."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=_BUSY_MILLISECONDS / 1000,
    )
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection
