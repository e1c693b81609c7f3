"""The ledger's one writer: what people did here. Precious: every commit reaches the disk before it returns."""

from __future__ import annotations

import logging
import sqlite3
import time
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from math import inf
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, inspect, select
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import DBAPIError

from kiosk.domain.clock import Clock
from kiosk.domain.errors import StoreError
from kiosk.store.instants import stamp
from kiosk.store.ledger_migrations import OLDEST, migrate
from kiosk.store.ledger_tables import ABOUT, LEDGER_SCHEMA, MARKS, METADATA, ORDERS
from kiosk.store.sqlite import writer

_LOG = logging.getLogger(__name__)
_MINUTE = 60.0  # far longer than anything can be undone
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


class Ledger:
    """Writes ``ledger.db``. A damaged file is set aside, and a new ledger with a new id is begun.

    A ledger that is sound stays where it is, whatever else goes wrong. Every method, and the making of it, raises
    StoreError where the file can't be read or written.
    """

    def __init__(self, path: Path, *, clock: Clock, running: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._running = running
        self._decided: dict[str, float] = {}  # what somebody of the staff may still undo, by running time
        self._path = path
        with _faults():
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                self._engine = self._opened()
            except DBAPIError as error:
                if not _is_damage(error):
                    raise
                self._set_aside(str(error.orig))
                self._engine = self._opened()

    @property
    def id(self) -> str:
        """The ledger's own id."""
        with _faults(), self._engine.begin() as reading:
            return str(reading.execute(select(ABOUT.c.ledger)).scalar_one())

    def note_decided(self, intent_ids: Iterable[str]) -> None:
        """Somebody of the staff decides these intents now."""
        now = self._running()
        self._decided = {each: at for each, at in self._decided.items() if now - at < _MINUTE}
        self._decided.update(dict.fromkeys(intent_ids, now))

    def age(self, intent_id: str) -> float:
        """Seconds of running time since that; endless where it was not just now, or before this program began."""
        return self._running() - self._decided.get(intent_id, -inf)

    def order(self, what: str, argument: str = "") -> int:
        """Ask something of the agent; the number of the order."""
        with self.writing() as writing:
            row = {"what": what, "at": self.now(), "argument": argument}
            written = writing.execute(insert(ORDERS).values(row).returning(ORDERS.c.n)).scalar_one()
            mark(writing, "orders")
        return int(written)

    def now(self) -> str:
        """The present instant in the form in which it is kept."""
        return stamp(self._clock.now())

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction for the store's own modules; what it wrote is on disk when it ends."""
        with _faults(), self._engine.begin() as connection:
            yield connection

    def scrub(self) -> None:
        """Let nothing that was removed lie in the -wal file any longer, as far as readers allow."""
        with _faults(), closing(self._engine.raw_connection()) as connection:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def _opened(self) -> Engine:
        engine = writer(self._path, synchronous="FULL", erasing=True)
        try:
            with engine.begin() as writing:
                self._prepare(writing)
        except BaseException:
            engine.dispose()
            raise
        return engine

    def _prepare(self, writing: Connection) -> None:
        """Nothing is made inside a ledger before its schema is known to be ours."""
        found = writing.execute(select(ABOUT.c.schema)).scalar() if inspect(writing).has_table(ABOUT.name) else None
        if found is not None and not OLDEST <= found <= LEDGER_SCHEMA:
            raise StoreError(
                f"the ledger has schema {found}, this program knows {LEDGER_SCHEMA}: install the newer one"
            )
        if found is None:
            METADATA.create_all(writing)
            row = {"schema": LEDGER_SCHEMA, "ledger": str(uuid.uuid4()), "made_at": self.now()}
            writing.execute(insert(ABOUT).values(one=1, **row))
        elif found != LEDGER_SCHEMA:
            migrate(writing, found)
            _LOG.info("the ledger was brought from schema %d to %d", found, LEDGER_SCHEMA)

    def _set_aside(self, reason: str) -> None:
        aside = self._unused(f"ledger-damaged-{self._clock.now():%Y%m%dT%H%M%S}")
        _LOG.error("the ledger is damaged (%s); it is set aside as %s and a new one begun", reason, aside.name)
        for suffix in ("", "-wal", "-shm"):
            part = self._path.with_name(self._path.name + suffix)
            if part.exists():
                part.rename(aside.with_name(aside.name + suffix))

    def _unused(self, stem: str) -> Path:
        names = (f"{stem}.db", *(f"{stem}-{n}.db" for n in range(2, 1000)))
        return next(path for name in names if not (path := self._path.with_name(name)).exists())


@contextmanager
def _faults() -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        raise StoreError(f"the ledger can't be read or written: {error.orig}") from error
    except OSError as error:
        raise StoreError(f"the ledger can't be read or written: {error}") from error


def _is_damage(error: DBAPIError) -> bool:
    return getattr(error.orig, "sqlite_errorcode", 0) & 0xFF in _DAMAGE


def mark(writing: Connection, topic: str) -> None:
    """Say in the same transaction what moved, for whoever watches."""
    statement = upsert(MARKS).values(topic=topic, n=1)
    writing.execute(statement.on_conflict_do_update(index_elements=[MARKS.c.topic], set_={"n": MARKS.c.n + 1}))
