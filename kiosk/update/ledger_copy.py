"""A copy of the ledger from before an update: what people did here is on no other machine.

It lies beside the versions, where root alone writes. In the kiosk's own folder, a kiosk that somebody has taken over
could have laid a link for root to write through.

Nothing puts it back by itself: a program refuses a ledger of a newer schema and leaves it whole, and what people did
since the update is in that one alone. ``kiosk doctor`` tells how to. So the copy has an id of its own from the start,
as a restored ledger needs: its next numbers will not be those that the agent has seen already.
"""

from __future__ import annotations

import sqlite3
import uuid
from contextlib import closing
from pathlib import Path

from kiosk.domain.errors import StoreError
from kiosk.files import PART, fsync
from kiosk.install.layout import Layout
from kiosk.paths import DataFolder


def copy_ledger(layout: Layout) -> Path | None:
    """Copy the ledger, which may be in use; the copy, or None where there is no ledger yet.

    It takes the place of the copy from before the last update. Raises StoreError where that can't be done.
    """
    ledger = DataFolder(layout.data).ledger
    if not ledger.exists():
        return None
    copy = layout.ledger_copy
    part = copy.with_name(copy.name + PART)
    try:
        copy.parent.mkdir(mode=0o700, exist_ok=True)
        part.unlink(missing_ok=True)
        with (
            closing(sqlite3.connect(f"{ledger.resolve().as_uri()}?mode=ro", uri=True, timeout=20)) as reading,
            closing(sqlite3.connect(part)) as writing,
        ):
            reading.backup(writing)
            writing.execute("PRAGMA journal_mode=DELETE")  # one file, whole in itself
            if writing.execute("SELECT 1 FROM sqlite_master WHERE name = 'about'").fetchone():
                writing.execute("UPDATE about SET ledger = ?", (str(uuid.uuid4()),))
                writing.commit()
        part.replace(copy)
        fsync(copy.parent)
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"the ledger can't be copied before the update: {error}. Nothing was changed") from error
    return copy
