"""The hub's tables, in SQL that SQLite and PostgreSQL understand alike.

Instants are ISO 8601 text in UTC, which sorts as time does. Documents are canonical JSON text: they are kept, compared
and handed on, never searched inside.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, MetaData, String, Table, Text

METADATA = MetaData()

DOCUMENTS = Table(
    "documents",
    METADATA,
    Column("id", String(64), primary_key=True),
    Column("kind", String(32), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("gone", Boolean, nullable=False),
    Column("published", Integer, nullable=False),
)
"""Where each document stands: its last revision, whether that is a tombstone, and the revision published (0: none)."""

REVISIONS = Table(
    "revisions",
    METADATA,
    Column("id", String(64), ForeignKey("documents.id"), primary_key=True),
    Column("revision", Integer, primary_key=True),
    Column("body", Text),  # NULL: a tombstone
    Column("made_at", String(40), nullable=False),
    Column("edition", Integer),  # the first edition that held it; NULL: none so far
    Index("revisions_by_edition", "edition"),
)
"""Every revision that ever was. Rows are added, never changed, except that publishing notes the edition."""

EDITIONS = Table(
    "editions",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("published_at", String(40), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("items", Integer, nullable=False),
    Column("snapshot_sha256", String(64), nullable=False),
    Column("snapshot_size", Integer, nullable=False),
    Column("changes_sha256", String(64), nullable=False),
    Column("changes_size", Integer, nullable=False),
    Column("catalogue_sha256", String(64), nullable=False),
    Column("desk", Text, nullable=False),
)

COUNTERS = Table(
    "counters",
    METADATA,
    Column("name", String(32), primary_key=True),
    Column("n", Integer, nullable=False),
)
"""Counters that are raised in the transaction that uses the number, so that they have no gaps."""

FACTS = Table(
    "facts",
    METADATA,
    Column("name", String(32), primary_key=True),
    Column("value", Text, nullable=False),
)
"""What holds for the hub as a whole, such as its incarnation."""
