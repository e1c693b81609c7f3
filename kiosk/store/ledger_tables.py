"""The tables of the ledger: what people did here. The screen writes them, the agent reads them.

A change of these tables is another ``LEDGER_SCHEMA``, and a step in ``ledger_migrations``.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, String, Table, Text, text

LEDGER_SCHEMA = 3
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

HUB = Table(
    "hub",
    METADATA,
    Column("one", Integer, primary_key=True),  # always 1
    Column("mark", String, nullable=False),
)
"""The incarnation of the hub to which the intents here have been told, or are being told."""

ORDERS = Table(
    "orders",
    METADATA,
    Column("n", Integer, primary_key=True, autoincrement=True),
    Column("what", String, nullable=False),  # as in kiosk.store.orders
    Column("at", String, nullable=False),  # ISO 8601, UTC
    Column("argument", Text, nullable=False, server_default=""),
    Index("orders_by_time", "at"),
    sqlite_autoincrement=True,
)
"""What the screen wants of the agent. The agent answers in the cache (``status.order_done``)."""

INTENTS = Table(
    "intents",
    METADATA,
    Column("n", Integer, primary_key=True, autoincrement=True),  # the order in which they go to the hub
    Column("id", String, nullable=False, unique=True),
    Column("subject", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("payload", Text, nullable=False),  # JSON: what the kind has beside what all have
    Column("person", Text, nullable=False),  # JSON
    Column("at", String, nullable=False),  # ISO 8601, UTC
    Column("code", String),  # of a booking: the hash of its code
    Column("settled_at", String),  # when the screen had seen the answer
    Column("answer", Text),  # JSON, from then on; with "seen": true once somebody has read a refusal
    Index("intents_by_subject", "subject", "n"),
    Index("intents_by_code", "code", sqlite_where=text("code IS NOT NULL")),
    Index("intents_unsettled", "n", sqlite_where=text("settled_at IS NULL")),
    sqlite_autoincrement=True,
)
"""What people want of the hub. What is sealed in a payload only the hub can open."""

SHARES = Table(
    "shares",
    METADATA,
    Column("intent", String, ForeignKey("intents.id", ondelete="CASCADE"), primary_key=True),
    Column("lease", String, primary_key=True),
    Column("seats", Integer, nullable=False),
    Index("shares_by_lease", "lease"),
)
"""The seats of leases that intents have spent. What is left of a lease is what was granted, less these."""

AUDIT = Table(
    "audit",
    METADATA,
    Column("n", Integer, primary_key=True, autoincrement=True),
    Column("at", String, nullable=False),  # ISO 8601, UTC
    Column("staff", String, nullable=False),  # who of the staff, by id
    Column("what", String, nullable=False),  # sign_in, sign_in_tried, take_back, seen, unseen, or the kind of an intent
    Column("subject", String, nullable=False, server_default=""),
    Index("audit_by_time", "at"),
    sqlite_autoincrement=True,
)
"""What the staff did, by ids alone: it holds no word that anybody typed."""

TRIES = Table(
    "tries",
    METADATA,
    Column("who", String, primary_key=True),
    Column("wrong", Integer, nullable=False),  # in a row; a try counts before it is looked at
)

MARKS = Table(
    "marks",
    METADATA,
    Column("topic", String, primary_key=True),  # orders | intents | settled
    Column("n", Integer, nullable=False),
)
