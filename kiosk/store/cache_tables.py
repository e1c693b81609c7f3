"""The tables of the cache: the hub's truth as last seen. The agent writes them, the screen reads them.

The cache is disposable: another shape of these tables is another ``kiosk.paths.CACHE_SCHEMA`` and so
another file.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, String, Table, Text, text

METADATA = MetaData()

EDITION = Table(
    "edition",
    METADATA,
    Column("one", Integer, primary_key=True),  # always 1
    Column("edition", Integer, nullable=False),
    Column("digest", String, nullable=False),
    Column("published_at", String, nullable=False),  # ISO 8601, UTC
    Column("applied_at", String, nullable=False),
    Column("mended", Integer, nullable=False),  # the last edition whose snapshot made up for drift, 0 for none
    Column("keys", String, nullable=False),  # the ids of the keys that signed it
    Column("seal_key", Text, nullable=False),  # JSON, of kiosk.domain.sealed.SealKey; empty for none
    Column("details_days", Integer, nullable=False),  # how long after a slot the hub knows who booked
    Column("centre", String, nullable=False, server_default=""),  # whose layers lie over the items
)
"""The edition mark; ``digest`` is the one counted here. No row: nothing has been applied yet, and the screen keeps what
it has."""

ITEMS = Table(
    "items",
    METADATA,
    Column("id", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("revision", Integer, nullable=False),  # of what the Center published; 0 for what was made at a desk
    Column("document", Text, nullable=False),  # JSON, of the kind's model, as it is shown here
    Column("source", Text),  # likewise, as the Center published it, where that is something else
    Column("position", Integer, nullable=False),
    Column("hidden", Integer, nullable=False, server_default="0"),  # 1: no visitor sees it
    Column("asked", Integer, nullable=False, server_default="0"),  # 1: two versions wait for somebody to choose
    Column("valid_from", String),  # ISO 8601, UTC
    Column("valid_until", String),
    Column("provider", String),  # who makes a technology, where that is told
    Index("items_by_kind", "kind", "position", "id"),
    Index("items_by_provider", "provider", "kind", "position", "id", sqlite_where=text("provider IS NOT NULL")),
)

LAYERS = Table(
    "layers",
    METADATA,
    Column("id", String, primary_key=True),
    Column("item", String, nullable=False),
    Column("centre", String, nullable=False),  # empty: of all centres
    Column("revision", Integer, nullable=False),
    Column("body", Text, nullable=False),  # JSON, of kiosk.domain.layers.Layer
    Index("layers_by_item", "item", "centre"),
)
"""What was changed at desks, of all centres; those of this centre and of all lie over the items."""

REFUSED = Table(
    "refused",
    METADATA,
    Column("id", String, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("reason", Text, nullable=False),
)
"""Documents of the edition that were not taken. The digest counts them with the revision refused."""

CARDS = Table(
    "cards",
    METADATA,
    Column("id", String, ForeignKey("items.id", ondelete="CASCADE"), primary_key=True),
    Column("language", String, primary_key=True),
    Column("title", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("picture", String),  # sha256 of a rendition at least 960 pixels wide, where there is one
    Column("picture_alt", Text, nullable=False, server_default=""),
)
"""What a list page reads: small rows, a row a language."""

SEARCH_TEXTS = Table(
    "search_texts",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("id", String, ForeignKey("items.id", ondelete="CASCADE"), nullable=False),
    Column("language", String, nullable=False),
    Column("inside", Text, nullable=False),  # title and summary without dots, rings and accents, to be searched through
    Column("title", Text, nullable=False),
    Column("words", Text, nullable=False),  # all other words of the document
    Index("search_texts_by_item", "id"),
)
"""What can be found, a row a language, all in small letters. ``cache_search`` makes the index over it. What is held
back of a language is ``inside`` of a row of its own, for the staff."""

TOPICS = Table(
    "item_topics",
    METADATA,
    Column("id", String, ForeignKey("items.id", ondelete="CASCADE"), primary_key=True),
    Column("topic", String, primary_key=True),
    Index("items_by_topic", "topic", "id"),
)

PLACES = Table(
    "item_places",
    METADATA,
    Column("id", String, ForeignKey("items.id", ondelete="CASCADE"), primary_key=True),
    Column("centre", String, primary_key=True),
    Column("station", String, primary_key=True),
    Index("items_by_place", "centre", "id"),
)

ITEM_MEDIA = Table(
    "item_media",
    METADATA,
    Column("id", String, ForeignKey("items.id", ondelete="CASCADE"), primary_key=True),
    Column("sha256", String, primary_key=True),
    Index("items_by_media", "sha256", "id"),
)
"""Which blobs an item names, so that one that nobody names any more can go."""

MEDIA = Table(
    "media",
    METADATA,
    Column("sha256", String, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("type", String, nullable=False),
    Column("here", Integer, nullable=False, server_default="0"),  # bytes on disk; all of them when here == size
    Column("state", String, nullable=False, server_default="wanted"),  # wanted | here | failed
    Column("reason", Text, nullable=False, server_default=""),
    Column("unnamed_for", Integer),  # seconds since no item names it any more; null while one does
    Index("media_by_state", "state"),
    Index("media_unnamed", "sha256", sqlite_where=text("unnamed_for IS NOT NULL")),
)
"""Every blob that the items name, and how much of it has arrived; and what lies on disk though none names it.

``unnamed_for`` counts while the agent runs, not by the clock: a clock that jumps makes nothing older.
"""

SLOTS = Table(
    "slots",
    METADATA,
    Column("id", String, primary_key=True),
    Column("centre", String, nullable=False),
    Column("item", String, nullable=False),
    Column("starts", String, nullable=False),  # ISO 8601, UTC
    Column("ends", String, nullable=False),
    Column("free", Integer, nullable=False),
    Column("state", String, nullable=False),
    Column("body", Text, nullable=False),  # JSON, of kiosk.domain.slots.Slot
    Index("slots_by_centre", "centre", "starts"),
)

BOOKINGS = Table(
    "bookings",
    METADATA,
    Column("id", String, primary_key=True),
    Column("slot", String, nullable=False),
    Column("party", Integer, nullable=False),
    Column("state", String, nullable=False),
    Column("reason", String, nullable=False),
    Column("code_hash", String, nullable=False),
    Column("body", Text, nullable=False),  # JSON, of kiosk.domain.bookings.Booking
    Index("bookings_by_slot", "slot"),
    Index("bookings_by_code", "code_hash"),
)
"""The bookings of this centre, whoever made them. Whose they are is not here."""

LEASES = Table(
    "leases",
    METADATA,
    Column("id", String, primary_key=True),
    Column("ledger", String, nullable=False),
    Column("slot", String, nullable=False),
    Column("seats", Integer, nullable=False),  # as granted; what is left, the ledger knows
    Column("keep", Integer, nullable=False),
    Index("leases_by_slot", "slot"),
)
"""Seats that the hub has given into this kiosk's hands."""

STAFF = Table(
    "staff",
    METADATA,
    Column("id", String, primary_key=True),
    Column("body", Text, nullable=False),  # JSON, of kiosk.domain.persons.Staff
)

NOTICES = Table(
    "notices",
    METADATA,
    Column("id", String, primary_key=True),
    Column("body", Text, nullable=False),  # JSON, of kiosk.domain.notices.Notice
)
"""What people here have to know of the hub and its kiosks, until somebody has seen to it."""

ANSWERS = Table(
    "answers",
    METADATA,
    Column("id", String, primary_key=True),  # the intent's
    Column("body", Text, nullable=False),  # JSON, of kiosk.domain.answers.Answer
)
"""What became of intents, until the ledger has marked them settled."""

NAMES = Table(
    "names",
    METADATA,
    Column("booking", String, primary_key=True),
    Column("key", String, nullable=False),  # the id of the session's key that opens it
    Column("sealed", Text, nullable=False),  # JSON, of kiosk.domain.sealed.Sealed
)
"""Who made the bookings, for one staff session, which alone can open them."""

NAMES_ASKED = Table(
    "names_asked",
    METADATA,
    Column("one", Integer, primary_key=True),  # always 1
    Column("n", Integer, nullable=False),  # of the order
    Column("key", String, nullable=False),
    Column("outcome", String, nullable=False),  # a code of kiosk.domain.status
)
"""How the last order of names ended; no row: none is remembered."""

EXCHANGE = Table(
    "exchange",
    METADATA,
    Column("one", Integer, primary_key=True),  # always 1
    Column("cursor", Integer, nullable=False),
    Column("mark", String, nullable=False),
    Column("device", String, nullable=False),  # as which kiosk; empty for none that the hub knows
    Column("turn", String, nullable=False),  # how the last exchange was called; see kiosk.domain.turns
    Column("next", String, nullable=False),  # how the next one will be, however often it is sent
    Column("doubt", String, nullable=False),  # not empty: the hub takes this kiosk for a copy of another
)
"""How far the changes of the desk channel have been taken."""

STATUS = Table(
    "status",
    METADATA,
    Column("one", Integer, primary_key=True),  # 1 is the publication; 2 the link to the desk, of the same form
    Column("state", String, nullable=False),  # never | fresh | offline | refused | downloading | disk_full
    Column(
        "reason", String, nullable=False, server_default=""
    ),  # a code of kiosk.domain.status, for words in any language
    Column("detail", Text, nullable=False, server_default=""),  # for staff and logs
    Column("checked_at", String),  # last check that got an answer
    Column("offline_since", String),
    Column("done", Integer, nullable=False, server_default="0"),  # media downloaded in this round
    Column("total", Integer, nullable=False, server_default="0"),
    Column("order_done", Integer, nullable=False, server_default="0"),  # highest ledger order carried out
    Column("order_outcome", String, nullable=False, server_default=""),  # how that one ended, a code likewise
    Column("order_detail", Text, nullable=False, server_default=""),
)

MARKS = Table(
    "marks",
    METADATA,
    Column(
        "topic", String, primary_key=True
    ),  # content | media | status | slots | bookings | staff | leases | notices | answers | names
    Column("n", Integer, nullable=False),
)
"""What moved: raised in the same transaction as the change it tells of."""
