"""Asks what installing and updating leave behind. Plain values; it never fails."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.domain.errors import ConfigurationError
from kiosk.domain.release import NAME
from kiosk.install import anchors
from kiosk.install.layout import Layout

_ENTER, _READ = 0o005, 0o004


def closed(layout: Layout) -> Path | None:
    """The first part of the program that not everybody may enter or read; None where everybody may.

    A folder of the program, and what lies in it: the rest is made in the same way.
    """
    try:
        version = layout.current.resolve(strict=True)
        folders = (layout.program, layout.versions, version, version / "_internal")
        files = [path for path in (version / "_internal").iterdir() if path.is_file()]
        wanted = [(path, _ENTER) for path in (*folders, version / NAME)] + [(path, _READ) for path in files]
        for path, bits in wanted:
            if path.stat().st_mode & bits != bits:
                return path
    except PermissionError as error:
        return Path(str(error.filename))
    except OSError:  # the check of the version tells what is missing
        return None
    return None


def schema(ledger: Path) -> int | None:
    """The schema of the ledger's tables; None where that can't be read."""
    try:
        with closing(sqlite3.connect(f"{ledger.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return int(connection.execute("SELECT schema FROM about").fetchone()[0])
    except (sqlite3.Error, TypeError, ValueError):
        return None


def fault_of_key(file: Path) -> str:
    """Why ``file`` is no release key; empty where it is one."""
    try:
        anchors.release_key(file)
    except ConfigurationError as error:
        return str(error).split(";")[0]
    return ""
