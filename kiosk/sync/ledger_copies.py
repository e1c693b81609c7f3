"""Copies of the ledger: one each night, by themselves, and one when a person asks; and putting one back."""

from __future__ import annotations

import logging
import sys
from contextlib import ExitStack
from pathlib import Path

from kiosk.alone import alone
from kiosk.domain.errors import StoreError
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
    """A person wants a copy, such as on a stick. Raises StoreError."""
    back_up(data.ledger, copy)
    sys.stdout.write(f"the ledger is copied to {copy}\n")


def put_back(data: DataFolder, copy: Path) -> None:
    """A person puts a copy back. Raises StoreError; WorldError while the screen or the agent runs."""
    with ExitStack() as held:
        for lock in ("screen.lock", "sync.lock"):
            held.enter_context(alone(data.root / lock, f"end screen and agent of {data.root} first"))
        aside = restore(copy, data.ledger)
    sys.stdout.write(f"{copy} is the ledger now{f'; the one before is {aside}' if aside else ''}\n")
