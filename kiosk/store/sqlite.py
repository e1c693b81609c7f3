"""Opening SQLite files so that the rules of ARCHITECTURE.md hold: one writing connection a file, and real transactions.

It knows engines, pools and pragmas, and nothing of what the tables mean.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Literal

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from kiosk.store.connection import connect as connect_file

_PAGE_BYTES = 4_096  # a disk block; it takes effect only while the file is new
_LARGEST_WAL = 4 << 20  # bytes that a checkpoint leaves of the -wal file


def writer(path: Path, *, synchronous: Literal["NORMAL", "FULL"], erasing: bool = False) -> Engine:
    """The engine of a file's only writer, which alone makes checkpoints. The file is made where there is none.

    Its pool holds exactly one connection, and every transaction begins as ``BEGIN IMMEDIATE``. ``FULL`` reaches the
    disk before a commit returns; ``NORMAL`` may lose the last commits of a power cut, never the file. ``erasing``
    overwrites what is removed with zeros.
    """

    def connect() -> sqlite3.Connection:
        connection = connect_file(path, "rwc")
        try:
            connection.execute(f"PRAGMA page_size = {_PAGE_BYTES}")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute(f"PRAGMA synchronous = {synchronous}")
            connection.execute(f"PRAGMA journal_size_limit = {_LARGEST_WAL}")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute(f"PRAGMA secure_delete = {'ON' if erasing else 'OFF'}")
        except BaseException:
            connection.close()
            raise
        return connection

    return _engine(connect, begin="BEGIN IMMEDIATE", connections=1)


def reader(path: Path) -> Engine:
    """An engine that can only read an existing file. A transaction is one explicit ``BEGIN``, so what it reads belongs
    together; keep it short, for a long one lets the -wal file grow.
    """
    return _engine(lambda: connect_file(path, "ro"), begin="BEGIN", connections=2)


def _engine(connect: object, *, begin: str, connections: int) -> Engine:
    engine = create_engine(
        "sqlite://", creator=connect, poolclass=QueuePool, pool_size=connections, max_overflow=0, pool_timeout=30
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
