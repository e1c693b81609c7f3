"""Bringing a hub's database to the form that this program knows, step by step, in one transaction.

A new database is made as it should be. A newer one than this program's is left alone.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, Table, inspect, select, update
from sqlalchemy.schema import CreateColumn

from kiosk.domain.errors import StoreError
from kiosk.hub import desk_tables
from kiosk.hub.contents import canonical_json
from kiosk.hub.facts import fact, set_fact
from kiosk.hub.tables import DOCUMENTS, METADATA
from kiosk.store.instants import stamp

_SCHEMA = "schema"


def bring_up(connection: Connection) -> None:
    """Make all tables, or bring those that are there to the newest form. Raises StoreError for a newer form."""
    is_new = not inspect(connection).has_table(DOCUMENTS.name)
    METADATA.create_all(connection)
    found = SCHEMA if is_new else int(fact(connection, _SCHEMA) or 1)
    if found > SCHEMA:
        raise StoreError(f"the hub's database has form {found}, this program knows {SCHEMA}: install the newer one")
    for step in _STEPS[found - 1 :]:
        step(connection)
    for table in METADATA.sorted_tables:
        for index in table.indexes:
            index.create(connection, checkfirst=True)  # a new index makes no new form
    if is_new or found < SCHEMA:
        set_fact(connection, _SCHEMA, str(SCHEMA))


def _slots_know_their_bookings(connection: Connection) -> None:
    """From 1 to 2: slots say what they are about in a word for all kinds, and have columns that bookings look at."""
    slots = desk_tables.SLOTS
    for name in ("centre", "ends", "held", "edited"):
        _add_column(connection, slots, name)
    for row in connection.execute(select(slots.c.id, slots.c.body)).all():
        body = json.loads(row.body)
        body["item"] = body.pop("technology")
        ends, held = stamp(datetime.fromisoformat(body["ends"])), body["capacity"] - body["free"]
        values = {"centre": body["centre"], "ends": ends, "held": held}
        connection.execute(
            update(slots).where(slots.c.id == row.id).values(body=canonical_json(body), edited=False, **values)
        )


def _kiosks_hold_leases(connection: Connection) -> None:
    """From 2 to 3: what the hub remembers of a kiosk's last exchange. The table of leases is new, and there by now."""
    for name in ("turn", "doubt", "copied_at", "gone_at", "resent"):
        _add_column(connection, desk_tables.DEVICES, name)


def _some_could_not_be_told(connection: Connection) -> None:
    """From 3 to 4: a booking keeps that nobody could tell what had changed."""
    _add_column(connection, desk_tables.BOOKINGS, "untold")


def _visitors_write(connection: Connection) -> None:
    """From 4 to 5: it is noted which message somebody has read. The table of messages is new, and there by now."""
    _add_column(connection, desk_tables.NAMES_READ, "message")


def _add_column(connection: Connection, table: Table, name: str) -> None:
    if name not in {column["name"] for column in inspect(connection).get_columns(table.name)}:
        words = CreateColumn(table.c[name]).compile(dialect=connection.dialect)
        connection.exec_driver_sql(f"ALTER TABLE {table.name} ADD COLUMN {words}")


_STEPS: tuple[Callable[[Connection], None], ...] = (
    _slots_know_their_bookings,
    _kiosks_hold_leases,
    _some_could_not_be_told,
    _visitors_write,
)
SCHEMA = len(_STEPS) + 1
"""The form that this program knows."""
