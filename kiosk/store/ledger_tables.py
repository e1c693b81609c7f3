"""The tables of the ledger: what people did here. The screen writes them, the agent reads them."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, MetaData, String, Table, Text

LEDGER_SCHEMA = 1
"""Kept in ``about.schema``; an older ledger is migrated, never thrown away."""

METADATA = MetaData()

ABOUT = Table(
    "about",
    METADATA,
    Column("one", Integer, primary_key=True),  # always 1
    Column("schema", Integer, nullable=False),
    Column("ledger", String, nullable=False),  # this ledger's own id; a restored one gets another
    Column("made_at", String, nullable=False),  # ISO 8601, UTC
)

ORDERS = Table(
    "orders",
    METADATA,
    Column("n", Integer, primary_key=True, autoincrement=True),
    Column("what", String, nullable=False),  # check_now
    Column("at", String, nullable=False),  # ISO 8601, UTC
    Column("argument", Text, nullable=False, server_default=""),
    Index("orders_by_time", "at"),
    sqlite_autoincrement=True,
)
"""What the screen wants of the agent. The agent answers in the cache (``status.order_done``)."""

MARKS = Table(
    "marks",
    METADATA,
    Column("topic", String, primary_key=True),  # orders
    Column("n", Integer, nullable=False),
)
