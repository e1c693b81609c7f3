"""Intents in the ledger as they are read: by the agent, which takes them to the hub, and by the projection.

It needs neither SQLAlchemy nor pydantic, for home is drawn with it. The ledger may be missing, or of a form from before
there were intents.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.store.cache_reader import identity_of
from kiosk.store.connection import connect
from kiosk.store.instants import stamp

_FIELDS = "SELECT id, subject, kind, payload, person, at, answer FROM intents"
_UNSETTLED = f"{_FIELDS} WHERE settled_at IS NULL ORDER BY n"
_ABOUT = f"{_FIELDS} WHERE subject = ? ORDER BY n"
_REFUSED = """
    SELECT id, subject, kind, payload, json_extract(person, '$.staff'), at,
        json_extract(answer, '$.state'), coalesce(json_extract(answer, '$.reason'), '')
    FROM intents
    WHERE settled_at >= ? AND json_extract(person, '$.kind') = 'staff'
        AND json_extract(answer, '$.state') IN ('refused', 'superseded') AND json_extract(answer, '$.seen') IS NULL
    ORDER BY n
"""
_SEALED = """
    SELECT DISTINCT subject FROM intents
    WHERE settled_at IS NOT NULL AND payload LIKE '%"box"%' AND (? = '' OR kind = ?)
"""
_SPENT = """
    SELECT lease, sum(seats) FROM shares WHERE lease IN (SELECT value FROM json_each(?)) GROUP BY lease
"""
_OF_CODE = "SELECT subject FROM intents WHERE code = ? ORDER BY n DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class Wish:
    """An intent as the ledger keeps it. ``answer`` is there once it is settled."""

    id: str
    subject: str
    kind: str
    payload: dict[str, Any]
    person: dict[str, Any]
    at: str
    answer: dict[str, Any] | None = None

    def body(self) -> dict[str, Any]:
        """What goes to the hub, always the same for one intent."""
        shared = {"id": self.id, "subject": self.subject, "kind": self.kind, "at": self.at, "person": self.person}
        return {**self.payload, **shared}


@dataclass(frozen=True, slots=True)
class Refused:
    """What somebody of the staff wanted and did not get. ``state`` is refused or superseded, ``reason`` a code of
    ``kiosk.domain.answers``, ``at`` when they decided it, and ``staff`` who it was. ``payload`` is as in ``Wish``.
    """

    id: str
    subject: str
    kind: str
    payload: dict[str, Any]
    staff: str
    at: datetime
    state: str
    reason: str


class Wishes:
    """Reads a ledger. Not thread-safe: one thread owns it."""

    def __init__(self, ledger: Path) -> None:
        self._ledger = ledger
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None

    def unsettled(self) -> tuple[Wish, ...] | None:
        """Those not marked settled, oldest first; None where there is no ledger to ask."""
        rows = self._rows(_UNSETTLED)
        return None if rows is None else tuple(_wish(row) for row in rows)

    def about(self, subject: str) -> tuple[Wish, ...]:
        """All about a booking, a slot or somebody, oldest first."""
        return tuple(_wish(row) for row in self._rows(_ABOUT, subject) or ())

    def refused(self, since: datetime) -> tuple[Refused, ...]:
        """What the staff was refused, settled at ``since`` or later and not marked seen, in the order of deciding."""
        rows = self._rows(_REFUSED, stamp(since)) or ()
        return tuple(
            Refused(intent_id, subject, kind, json.loads(payload), staff, datetime.fromisoformat(at), state, reason)
            for intent_id, subject, kind, payload, staff, at, state, reason in rows
        )

    def sealed(self, kind: str = "") -> frozenset[str]:
        """Whatever the ledger still holds something sealed about, in what has been settled; of one kind, or of all."""
        return frozenset(subject for (subject,) in self._rows(_SEALED, kind, kind) or ())

    def booking_of(self, code_hash: str) -> str | None:
        """The booking that was made here with a code of this hash."""
        rows = self._rows(_OF_CODE, code_hash)
        return rows[0][0] if rows else None

    def ledger(self) -> str:
        """The ledger's own id; empty where there is none to ask."""
        rows = self._rows("SELECT ledger FROM about")
        return str(rows[0][0]) if rows else ""

    def hub(self) -> str:
        """The incarnation of the hub to which all this has been told, or is unsettled; empty for none yet."""
        rows = self._rows("SELECT mark FROM hub")
        return str(rows[0][0]) if rows else ""

    def spent(self, leases: Iterable[str]) -> dict[str, int] | None:
        """How many seats of each lease have been spent here; None where that can't be told."""
        rows = self._rows(_SPENT, json.dumps(list(leases)))
        return None if rows is None else {lease: int(seats) for lease, seats in rows}

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
        self._connection = None
        self._identity = None

    def _rows(self, query: str, *values: str) -> list[Any] | None:
        try:
            connection = self._look()
            return connection.execute(query, values).fetchall() if connection else None
        except sqlite3.Error:  # of an older form, or not to be read: the screen's writer says so, and better
            self.close()
            return None

    def _look(self) -> sqlite3.Connection | None:
        identity = identity_of(self._ledger)
        if identity is None:
            return None
        if identity != self._identity:
            self.close()
            self._connection = connect(self._ledger, "ro")
            self._identity = identity
        return self._connection


def _wish(row: tuple[Any, ...]) -> Wish:
    intent_id, subject, kind, payload, person, at, answer = row
    return Wish(
        intent_id, subject, kind, json.loads(payload), json.loads(person), at, json.loads(answer) if answer else None
    )
