"""Copies of the ledger: one each night, by themselves, and one when a person asks; and putting one back."""

from __future__ import annotations

import logging
import os
import pwd
import sys
from contextlib import ExitStack
from pathlib import Path

from kiosk.alone import alone
from kiosk.domain.errors import ConfigurationError, StoreError
from kiosk.paths import DataFolder
from kiosk.store.ledger_backup import back_up, restore

_LOG = logging.getLogger(__name__)


def keep_copy(data: DataFolder, name: str) -> None:
    """Copy the ledger beside it; a copy of that name from before goes. Where it fails, that is logged, and no more."""
    if not data.ledger.exists():
        return
    try:
        back_up(data.ledger, data.ledger_copies / f"{name}.db")
    except StoreError as error:
        _LOG.warning("%s", error)


def save_to(data: DataFolder, copy: Path) -> None:
    """A person wants a copy, such as on a stick: a file, or a folder for one. Raises StoreError."""
    copy = copy / data.ledger.name if copy.is_dir() else copy
    back_up(data.ledger, copy)
    sys.stdout.write(f"the ledger is copied to {copy}\n")


def put_back(data: DataFolder, copy: Path, *, anyway: bool = False) -> None:
    """A person puts a copy back; ``anyway``: though it was made of another ledger. Raises StoreError; WorldError while
    the screen or the agent runs; ConfigurationError for whoever is not the user that they run as, whom the ledger has
    to belong to.
    """
    _demand_owner(data.root)
    with ExitStack() as held:
        for lock in ("screen.lock", "sync.lock"):
            held.enter_context(alone(data.root / lock, f"end screen and agent of {data.root} first"))
        aside = restore(copy, data.ledger, anyway=anyway)
    sys.stdout.write(f"{copy} is the ledger now{f'; the one before is {aside}' if aside else ''}\n")


def _demand_owner(folder: Path) -> None:
    owner = folder.stat().st_uid if folder.exists() else os.geteuid()
    if owner != os.geteuid():
        name = _name(owner)
        raise ConfigurationError(f"{folder} belongs to {name}: run this as that user, with sudo -u {name}")


def _name(owner: int) -> str:
    try:
        return pwd.getpwuid(owner).pw_name
    except KeyError:  # nobody of that number is known here
        return f"#{owner}"
