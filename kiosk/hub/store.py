"""Opening the hub's database, and its transactions. What is in it is the business of modules of their own."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from kiosk.domain.errors import StoreError
from kiosk.hub.engines import engines
from kiosk.hub.facts import INCARNATION, fact, set_fact
from kiosk.hub.migrations import bring_up


class HubStore:
    """The hub's database: one engine that writes and one that reads.

    Every block of ``writing`` or ``reading`` is one transaction: what is read in it belongs together.
    """

    def __init__(self, writing: Engine, reading: Engine) -> None:
        self._writing = writing
        self._reading = reading

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is kept as a whole, or not at all when the block raises."""
        with _in_words(), self._writing.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that only reads."""
        with _in_words(), self._reading.begin() as connection:
            yield connection

    def close(self) -> None:
        """Let go of the file."""
        self._reading.dispose()
        self._writing.dispose()


def open_store(where: Path | str, *, new_id: Callable[[], str] = lambda: uuid.uuid4().hex) -> HubStore:
    """The database: an SQLite file, made when there is none, or PostgreSQL at an address, made when it is empty.

    ``new_id`` names the incarnation of a new one. Raises StoreError, ConfigurationError for an address that is none.
    """
    store = None
    try:
        store = HubStore(*engines(where))
        with store.writing() as connection:
            bring_up(connection)
            if fact(connection, INCARNATION) is None:
                set_fact(connection, INCARNATION, new_id())
    except StoreError:
        if store is not None:
            store.close()
        raise
    return store


@contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except SQLAlchemyError as error:
        raise StoreError(f"the hub's database can't be used: {getattr(error, 'orig', None) or error}") from error
