"""The two databases that a hub can have, and what makes them alike: one writer at a time, reads that belong together.

SQLite has it no other way. PostgreSQL is told so by a lock that a writing transaction takes first and holds to its end;
so what one transaction decides (a last seat, the number of a change) no other can have decided meanwhile.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from kiosk.domain.errors import ConfigurationError
from kiosk.hub.folders import make_folder
from kiosk.store.sqlite import reader, writer

_WRITER = 0x6E74632D6B  # the lock's number: "ntc-k"
_PATIENCE = "30s"
_CONNECTIONS = 8
_SCHEMES = ("postgresql", "postgres", "postgresql+psycopg")


def engines(where: Path | str) -> tuple[Engine, Engine]:
    """An engine that writes and one that reads: SQLite for a path, PostgreSQL for an address ``postgresql://…``.

    Raises ConfigurationError for an address that is none, StoreError where the file's folder can't be made.
    """
    if isinstance(where, Path):
        make_folder(where.parent)
        return writer(where, synchronous="FULL"), reader(where)
    return _postgresql(where)


def is_there(where: Path | str) -> bool:
    """Whether there may be a hub's database already; a server is not asked."""
    return isinstance(where, str) or where.exists()


def _postgresql(address: str) -> tuple[Engine, Engine]:
    try:
        url = make_url(address)
    except (ArgumentError, ValueError) as error:
        raise ConfigurationError("the hub's database is no address; write postgresql://user@host/name") from error
    if url.drivername not in _SCHEMES:
        raise ConfigurationError(f"the hub can't use {url.drivername}; write postgresql://user@host/name")
    try:
        engine = create_engine(
            url.set(drivername="postgresql+psycopg"),
            pool_size=_CONNECTIONS,
            max_overflow=0,
            pool_timeout=30,
            pool_pre_ping=True,
            connect_args={"options": f"-c lock_timeout={_PATIENCE} -c idle_in_transaction_session_timeout=60s"},
        )
    except (ImportError, NoSuchModuleError) as error:
        raise ConfigurationError("PostgreSQL needs the library psycopg: pip install 'psycopg[binary]'") from error
    reading = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    writing = engine.execution_options(isolation_level="READ COMMITTED")

    @event.listens_for(writing, "begin")
    def _lock(connection: Connection) -> None:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITER})")

    return writing, reading
