"""Opening the hub's database, and its transactions.

It knows files, engines and counters. Documents, slots and editions are in modules of their own.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, select, update
from sqlalchemy.exc import SQLAlchemyError

from kiosk.domain.errors import StoreError
from kiosk.hub.folders import make_folder
from kiosk.hub.tables import COUNTERS, FACTS, METADATA
from kiosk.store.sqlite import reader, writer

INCARNATION = "incarnation"


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


def open_store(path: Path, *, new_id: Callable[[], str] = lambda: uuid.uuid4().hex) -> HubStore:
    """The database at ``path``; made when there is none. ``new_id`` names the incarnation of a new one.

    Raises StoreError.
    """
    store = None
    make_folder(path.parent)
    try:
        store = HubStore(writer(path, synchronous="FULL"), reader(path))
        with store.writing() as connection:
            METADATA.create_all(connection)
            if fact(connection, INCARNATION) is None:
                set_fact(connection, INCARNATION, new_id())
    except StoreError:
        if store is not None:
            store.close()
        raise
    return store


def fact(connection: Connection, name: str) -> str | None:
    """The value noted under ``name``, or None."""
    return connection.execute(select(FACTS.c.value).where(FACTS.c.name == name)).scalar_one_or_none()


def set_fact(connection: Connection, name: str, value: str) -> None:
    """Note ``value`` under ``name``."""
    if connection.execute(update(FACTS).where(FACTS.c.name == name).values(value=value)).rowcount == 0:
        connection.execute(insert(FACTS).values(name=name, value=value))


def take_numbers(connection: Connection, name: str, count: int) -> range:
    """The next ``count`` numbers of a counter, beginning at 1.

    The counter's row stays locked until the transaction ends, so numbers appear in the order in which they are given
    out, and a transaction that fails leaves no gap.
    """
    raised = connection.execute(update(COUNTERS).where(COUNTERS.c.name == name).values(n=COUNTERS.c.n + count))
    if raised.rowcount == 0:
        connection.execute(insert(COUNTERS).values(name=name, n=count))
    last = counter(connection, name)
    return range(last - count + 1, last + 1)


def counter(connection: Connection, name: str) -> int:
    """The number last given out, 0 before the first."""
    return connection.execute(select(COUNTERS.c.n).where(COUNTERS.c.name == name)).scalar_one_or_none() or 0


@contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except SQLAlchemyError as error:
        raise StoreError(f"the hub's database can't be used: {getattr(error, 'orig', None) or error}") from error
