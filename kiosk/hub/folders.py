"""Where the hub's own files lie, and the lock that lets one command at a time change them.

It knows names only; what is in the files is the business of the modules that write them.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from kiosk.domain.errors import StoreError

ENVIRONMENT = "KIOSK_HUB_DATA"
DATABASE_ENVIRONMENT = "KIOSK_HUB_DATABASE"
SMTP_PASSWORD = "KIOSK_HUB_SMTP_PASSWORD"  # noqa: S105 - the name of a variable


@dataclass(frozen=True)
class HubFolder:
    """The folder of one hub. ``server`` is the address of a PostgreSQL database, where that takes the file's place."""

    root: Path
    server: str = ""

    @property
    def database(self) -> Path | str:
        """Documents with their history, slots, bookings and editions: a file, or an address."""
        return self.server or self.root / "hub.db"

    @property
    def keys(self) -> Path:
        """The private keys, readable by the hub's user only."""
        return self.root / "keys"

    @property
    def publication(self) -> Path:
        """What anybody may fetch; see ``Publication``."""
        return self.root / "publication"

    @property
    def converted(self) -> Path:
        """What was made of which media file, so that nothing is converted twice."""
        return self.root / "converted"

    @property
    def uploads(self) -> Path:
        """What centres have sent up."""
        return self.root / "uploads"

    @property
    def told(self) -> Path:
        """How far the kiosks had been told; see ``put_back``."""
        return self.root / "told.json"

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Wait until no other load, publish or export runs, and keep them out. Raises StoreError."""
        with self._lock("lock") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    @contextmanager
    def serving(self) -> Iterator[None]:
        """Hold the folder as one that a hub serves from; more than one hub may. Raises StoreError."""
        with self._lock("serving") as lock:
            fcntl.flock(lock, fcntl.LOCK_SH)
            yield

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """Keep every hub from serving meanwhile. Raises StoreError where one does."""
        with self._lock("serving") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise StoreError(
                    "the hub is running, and would go on with the database that is replaced; stop it first. "
                    "Nothing was changed"
                ) from error
            yield

    def _lock(self, name: str) -> TextIO:
        make_folder(self.root)
        try:
            return (self.root / name).open("a")
        except OSError as error:
            raise StoreError(f"the folder {self.root} can't be written: {error.strerror}") from error


@dataclass(frozen=True)
class Publication:
    """The published folder, or a stick that holds a copy of one."""

    root: Path

    @property
    def metadata(self) -> Path:
        """The signed heads."""
        return self.root / "metadata"

    @property
    def targets(self) -> Path:
        """The catalogues, each under its hash."""
        return self.root / "targets"

    @property
    def blobs(self) -> Path:
        """Everything else, each under its hash."""
        return self.root / "blobs"


def make_folder(path: Path, *, mode: int = 0o777) -> None:
    """Make one of the hub's folders where there is none. Raises StoreError."""
    try:
        path.mkdir(parents=True, exist_ok=True, mode=mode)
    except OSError as error:
        raise StoreError(f"the folder {path} can't be made: {error.strerror}") from error


def default_folder() -> Path:
    """The hub's folder where no option names one: from the environment, else in the user's home."""
    named = os.environ.get(ENVIRONMENT)
    return Path(named) if named else Path.home() / ".local" / "share" / "ntc-kiosk" / "hub"
