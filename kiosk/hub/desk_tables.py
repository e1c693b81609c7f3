"""The hub's tables of what is booked, by whom it was asked, and which kiosks there are.

Whatever has a column ``change`` is told to the centres: it is the number of the row's last change, drawn from one
counter for all, and what a cursor counts.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text

from kiosk.hub.tables import METADATA

SLOTS = Table(
    "slots",
    METADATA,
    Column("id", String(64), primary_key=True),
    Column("body", Text, nullable=False),  # a Slot whose ``free`` counts only what is held
    Column("gone", Boolean, nullable=False),
    Column("change", Integer, nullable=False, unique=True),
    Column("centre", String(64), nullable=False, server_default=""),
    Column("ends", String(40), nullable=False, server_default=""),
    Column("held", Integer, nullable=False, server_default="0"),  # persons who come by another way
    Column("edited", Boolean, nullable=False, server_default="0"),  # a person opened or changed it: no rule touches it
    Index("slots_there", "gone", "ends"),
)

BOOKINGS = Table(
    "bookings",
    METADATA,
    Column("id", String(64), primary_key=True),
    Column("slot", String(64), ForeignKey("slots.id"), nullable=False),
    Column("party", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("language", String(2), nullable=False),
    Column("code_hash", String(64), nullable=False, unique=True),
    Column("made_at", String(40), nullable=False),
    Column("place", Integer, nullable=False),  # the order in which wishes reached the hub
    Column("centre", String(64), nullable=False),  # where it was booked
    Column("device", String(64), nullable=False),
    Column("tell", String(16), nullable=False),
    Column("reason", Text, nullable=False),
    Column("change", Integer, nullable=False, unique=True),
    Column("untold", Boolean, nullable=False, server_default="0"),  # nobody could tell them ``tell``
    Index("bookings_by_slot", "slot", "state"),
)

LEASES = Table(
    "leases",
    METADATA,
    Column("id", String(64), primary_key=True),
    Column("device", String(64), nullable=False),
    Column("ledger", String(64), nullable=False),
    Column("slot", String(64), ForeignKey("slots.id"), nullable=False),
    Column("seats", Integer, nullable=False),
    Column("used", Integer, nullable=False),  # by bookings; never given back into it
    Column("returned", Integer, nullable=False),
    Column("keep", Integer, nullable=False),  # of what is left, so much is not asked back
    Column("change", Integer, nullable=False, unique=True),
    Index("leases_by_slot", "slot"),
    Index("leases_by_ledger", "ledger", "device"),
)
"""Seats in the hands of kiosks. What is neither used nor returned is promised, for as long as it takes."""

DETAILS = Table(
    "details",
    METADATA,
    Column("booking", String(64), ForeignKey("bookings.id"), primary_key=True),
    Column("contact", Text),
    Column("access", Text),
    Column("note", Text),
)
"""Who booked, what they need, and notes: sealed boxes as JSON. The row goes when the details are erased."""

LETTERS = Table(
    "letters",
    METADATA,
    Column("booking", String(64), ForeignKey("bookings.id"), primary_key=True),
    Column("sequence", Integer, nullable=False),
    Column("due_at", String(40), index=True),  # empty: at once; NULL: nothing to tell
    Column("tries", Integer, nullable=False),
)
"""For bookings with a contact: the letter that is due, or how many changes have been told of."""

INTENTS = Table(
    "intents",
    METADATA,
    Column("id", String(64), primary_key=True),
    Column("sha256", String(64), nullable=False),  # of the body
    Column("device", String(64), nullable=False),
    Column("kind", String(32), nullable=False),
    Column("subject", String(64), nullable=False),
    Column("person", String(80), nullable=False),
    Column("at", String(40), nullable=False),  # when the person decided
    Column("answered_at", String(40), nullable=False),
    Column("answer", Text, nullable=False),
    Index("intents_by_subject", "subject"),
)
"""Every intent that was ever answered, and the answer. The body is not kept: its effect is."""

NAMES_READ = Table(
    "names_read",
    METADATA,
    Column("at", String(40), nullable=False, index=True),
    Column("staff", String(64), nullable=False),
    Column("device", String(64), nullable=False),
    Column("slot", String(64), nullable=False),  # empty where it is a message
    Column("message", String(64), nullable=False, server_default=""),
)
"""Who of the staff was given the names of which slot, or which message, and when. Neither is anywhere in it."""

NOTICES = Table(
    "notices",
    METADATA,
    Column("id", String(64), primary_key=True),
    Column("centre", String(64), primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("about", String(100), nullable=False),
    Column("at", String(40), nullable=False),
    Column("settled_at", String(40)),  # when somebody had seen to it
    Column("change", Integer, nullable=False, unique=True),
    Index("notices_by_centre", "centre", "change"),
)
"""What people at a centre have to know; see ``kiosk.domain.notices``. A row stays, so that nothing is noted twice."""

MESSAGES = Table(
    "messages",
    METADATA,
    Column("id", String(64), primary_key=True),  # and its notice's
    Column("centre", String(64), nullable=False),
    Column("matter", String(32), nullable=False),
    Column("language", String(2), nullable=False),
    Column("came_at", String(40), nullable=False, index=True),  # when it reached the hub
    Column("reachable", Boolean, nullable=False),  # whoever wrote has left how to answer them
    Column("words", Text),
    Column("contact", Text),
)
"""What visitors wrote to a centre: sealed boxes as JSON, which go when they are erased."""

RUNS = Table(
    "runs",
    METADATA,
    Column("run", Integer, primary_key=True, autoincrement=False),
    Column("after", Integer, nullable=False),  # the last change before it
)
"""When the hub was started to serve; see ``runs``."""

STAFF = Table(
    "staff",
    METADATA,
    Column("id", String(64), primary_key=True),
    Column("body", Text, nullable=False),
    Column("gone", Boolean, nullable=False),
    Column("change", Integer, nullable=False, unique=True),
)

DEVICES = Table(
    "devices",
    METADATA,
    Column("id", String(64), primary_key=True),
    Column("centre", String(64), nullable=False),
    Column("name", String(100), nullable=False),
    Column("public_key", String(64), nullable=False, unique=True),
    Column("enrolled_at", String(40), nullable=False),
    Column("revoked_at", String(40)),
    Column("seen_at", String(40)),
    Column("ledger", String(64)),
    Column("health", Text),
    Column("turn", String(40), nullable=False, server_default=""),  # how its last exchange was called
    Column("doubt", String(40), nullable=False, server_default=""),  # what a copy of it is told, and comes back with
    Column("copied_at", String(40)),  # when that happened
    Column("gone_at", String(40)),  # when a person declared it gone
    Column("resent", String(64), nullable=False, server_default=""),  # the incarnation that it has told everything to
)

ENROLMENT_CODES = Table(
    "enrolment_codes",
    METADATA,
    Column("sha256", String(64), primary_key=True),
    Column("centre", String(64), nullable=False),
    Column("expires_at", String(40), nullable=False),
)
"""Codes that nobody has used yet."""

SECRETS = Table(
    "secrets",
    METADATA,
    Column("sha256", String(64), primary_key=True),
    Column("kind", String(16), nullable=False),  # challenge, token
    Column("device", String(64), ForeignKey("devices.id"), nullable=False),
    Column("expires_at", String(40), nullable=False),
    Index("secrets_by_device", "device"),
)
"""Challenges and tokens that are out, by their hash."""
