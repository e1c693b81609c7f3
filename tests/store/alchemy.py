"""SQLAlchemy on a plain connection, so that a test can ask the screen's own reader in terms of the tables."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, StaticPool, create_engine


@contextmanager
def over(connection: sqlite3.Connection) -> Iterator[Connection]:
    """The same connection, in the transaction that it is in."""
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool, pool_reset_on_return=None)
    with engine.connect() as made:
        yield made
