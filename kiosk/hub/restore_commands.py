"""``kiosk hub restore``: a backup of the database is put back, and the hub finds out what it has forgotten."""

from __future__ import annotations

import argparse
import sqlite3
import sys
import uuid
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from kiosk.domain.clock import SystemClock
from kiosk.domain.errors import ConfigurationError, StoreError
from kiosk.files import PART
from kiosk.hub.folders import HubFolder, Publication

AddCommand = Callable[[str, str, str], argparse.ArgumentParser]


def add_commands(command: AddCommand) -> None:
    """Add the two."""
    restore = command(
        "restore",
        "begin again after the database was put back from a backup",
        "Stop the hub first. Documents come back from the last edition; until every kiosk has told again what was "
        "decided there, no seat is given away.",
    )
    restore.add_argument(
        "backup",
        type=Path,
        nargs="?",
        metavar="FILE",
        help="a copy of hub.db to put in its place; without it, the database is the one that was put back already",
    )
    restore.add_argument(
        "--go", action="store_true", help="go on without the kiosks that have not told everything again; lists them"
    )
    backup = command("backup", "copy the hub's database to a file", "The hub may run. PostgreSQL has its own tools.")
    backup.add_argument("file", type=Path, metavar="FILE", help="where to; what is there is replaced")


def _restore(args: argparse.Namespace, folder: HubFolder) -> None:
    from kiosk.hub.incarnations import awaited, begin_again, finish
    from kiosk.hub.reload import reload
    from kiosk.hub.store import open_store

    if args.go and args.backup is not None:
        raise ConfigurationError("--go takes no backup: it ends the waiting after one was put back")
    if args.backup is not None:
        with folder.at_rest(), folder.locked():
            _put_back(args.backup, _file(folder))
    store = open_store(folder.database)
    try:
        with folder.locked(), store.writing() as connection:
            now = SystemClock().now()
            if args.go:
                waited = awaited(connection)
                finish(connection, now, at_once=True)
                _say(f"the hub goes on without {', '.join(waited) or 'waiting for anybody'}")
                return
            begin_again(connection, now, lambda: uuid.uuid4().hex)
            edition = reload(connection, Publication(folder.publication), now)
            finish(connection, now)
            folder.told.unlink(missing_ok=True)  # it is known, and said
            _say(f"the documents are those of edition {edition}" if edition else "the documents are as they were")
            for device in awaited(connection):
                _say(f"waiting for kiosk {device}; kiosk hub restore --go ends the waiting")
    finally:
        store.close()


def _backup(args: argparse.Namespace, folder: HubFolder) -> None:
    if args.file.is_dir():
        raise ConfigurationError(f"{args.file} is a folder; name the file that the copy is to be, in it")
    part = args.file.with_name(args.file.name + PART)
    try:
        _copy(_file(folder), part)
        part.replace(args.file)
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"the database can't be copied to {args.file}: {error}") from error
    finally:
        part.unlink(missing_ok=True)
    _say(f"the hub's database is in {args.file}")


def _file(folder: HubFolder) -> Path:
    if not isinstance(folder.database, Path):
        raise ConfigurationError("PostgreSQL is copied and put back by its own tools: pg_dump, pg_restore")
    return folder.database


def _put_back(backup: Path, database: Path) -> None:
    if not backup.is_file():
        raise ConfigurationError(f"there is no file {backup}; nothing was changed")
    part = database.with_name(database.name + PART)
    try:
        _copy(backup, part)
        with closing(sqlite3.connect(part)) as copied:
            if copied.execute("SELECT count(*) FROM sqlite_master WHERE name IN ('facts', 'slots')").fetchone() != (2,):
                raise ConfigurationError(f"{backup} is no copy of a hub's database; nothing was changed")
        for suffix in ("-wal", "-shm"):
            database.with_name(database.name + suffix).unlink(missing_ok=True)
        part.replace(database)
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"{backup} can't be put in the database's place: {error}") from error
    finally:
        part.unlink(missing_ok=True)


def _copy(source: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    address = f"{source.resolve().as_uri()}?mode=ro"
    with (
        closing(sqlite3.connect(address, uri=True, timeout=20)) as reading,
        closing(sqlite3.connect(target)) as writing,
    ):
        reading.backup(writing)
        writing.execute("PRAGMA journal_mode=DELETE")  # one file, whole in itself


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")


COMMANDS: dict[str, Callable[[argparse.Namespace, HubFolder], None]] = {"restore": _restore, "backup": _backup}
