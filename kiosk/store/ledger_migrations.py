"""Bringing an older ledger to today's tables, a schema at a time, within one transaction that somebody else holds.

A step is written once and never changed: a ledger of any age takes the same way. What comes out is what a new ledger
has, which is tested.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, update

from kiosk.store.ledger_tables import ABOUT, LEDGER_SCHEMA

_TO_2 = (
    """
    CREATE TABLE intents (
        n INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        id VARCHAR NOT NULL,
        subject VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        payload TEXT NOT NULL,
        person TEXT NOT NULL,
        at VARCHAR NOT NULL,
        code VARCHAR,
        settled_at VARCHAR,
        answer TEXT,
        UNIQUE (id)
    )
    """,
    "CREATE INDEX intents_by_code ON intents (code) WHERE code IS NOT NULL",
    "CREATE INDEX intents_by_subject ON intents (subject, n)",
    "CREATE INDEX intents_unsettled ON intents (n) WHERE settled_at IS NULL",
    """
    CREATE TABLE audit (
        n INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        at VARCHAR NOT NULL,
        staff VARCHAR NOT NULL,
        what VARCHAR NOT NULL,
        subject VARCHAR DEFAULT '' NOT NULL
    )
    """,
    "CREATE INDEX audit_by_time ON audit (at)",
    "CREATE TABLE tries (who VARCHAR NOT NULL, wrong INTEGER NOT NULL, PRIMARY KEY (who))",
)


def _to_2(writing: Connection) -> None:
    """Intents, the audit trail, and tries at the door."""
    for statement in _TO_2:
        writing.exec_driver_sql(statement)


_TO_3 = (
    "CREATE TABLE hub (one INTEGER NOT NULL, mark VARCHAR NOT NULL, PRIMARY KEY (one))",
    """
    CREATE TABLE shares (
        intent VARCHAR NOT NULL,
        lease VARCHAR NOT NULL,
        seats INTEGER NOT NULL,
        PRIMARY KEY (intent, lease),
        FOREIGN KEY(intent) REFERENCES intents (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX shares_by_lease ON shares (lease)",
)


def _to_3(writing: Connection) -> None:
    """What intents have spent of leases, and which hub they went to."""
    for statement in _TO_3:
        writing.exec_driver_sql(statement)


_STEPS: dict[int, Callable[[Connection], None]] = {1: _to_2, 2: _to_3}

OLDEST = min(_STEPS)
"""The oldest schema that can be migrated."""


def migrate(writing: Connection, found: int) -> None:
    """Take every step from schema ``found`` on, which is one of ours, and note where that led."""
    for schema in range(found, LEDGER_SCHEMA):
        _STEPS[schema](writing)
    writing.execute(update(ABOUT).values(schema=LEDGER_SCHEMA))
