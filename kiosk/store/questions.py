"""The words in which the screen asks the cache, in SQLite's own language, and the order of the columns in the answers.

The tables are ``cache_tables``'; that both agree is tested. Values are named parameters, a list of ids is JSON.
"""

from __future__ import annotations

HOLDS = """i.hidden = 0 AND (i.valid_from IS NULL OR i.valid_from <= :now)
    AND (i.valid_until IS NULL OR i.valid_until > :now)"""
GOES_ON = "(i.kind <> 'event' OR datetime(json_extract(i.document, '$.ends')) > datetime(:now))"
"""Not a happening that is over: its times are still spoken of, but nobody looks for it."""
PAGE = """ORDER BY i.position, i.id LIMIT :limit OFFSET :offset"""

EDITION = "SELECT edition FROM edition"

STATUS_FIELDS = (
    *("state", "reason", "detail", "checked_at", "offline_since", "done", "total"),
    *("order_done", "order_outcome", "order_detail"),
)
STATUS = """
    SELECT state, reason, detail, checked_at, offline_since, done, total, order_done, order_outcome, order_detail
    FROM status WHERE one = 1
"""
LINK = "SELECT state, detail, offline_since FROM status WHERE one = 2"

DEVICE = "SELECT device FROM exchange"

DOCUMENT = " ".join(("SELECT i.document FROM items i WHERE i.id = :id AND", HOLDS))

CARDS_OF_KIND = " ".join(("SELECT i.id, i.kind FROM items i WHERE i.kind = :kind AND", HOLDS, PAGE))
CARDS_OF_TOPIC = " ".join(
    (
        "SELECT i.id, i.kind FROM item_topics t JOIN items i ON i.id = t.id",
        "WHERE t.topic = :topic AND i.kind = :kind AND",
        HOLDS,
        PAGE,
    )
)
CARDS_OF_MAKER = " ".join(
    (
        "SELECT i.id, i.kind FROM items i WHERE i.provider = :provider AND i.kind = :kind AND",
        HOLDS,
        PAGE,
    )
)
CARDS_AT_CENTRE = " ".join(
    (
        "SELECT i.id, i.kind FROM items i WHERE i.kind = :kind",
        "AND i.id IN (SELECT p.id FROM item_places p WHERE p.centre = :centre) AND",
        HOLDS,
        PAGE,
    )
)
CARDS_OF_IDS = " ".join(
    ("SELECT i.id, i.kind FROM items i WHERE i.id IN (SELECT value FROM json_each(:ids)) AND", HOLDS)
)
CARDS_KNOWN = "SELECT i.id, i.kind FROM items i WHERE i.id IN (SELECT value FROM json_each(:ids))"
WORDS = """
    SELECT id, language, title, summary, picture, picture_alt
    FROM cards WHERE id IN (SELECT value FROM json_each(:ids))
"""

STATIONS = "SELECT station FROM item_places WHERE id = :id AND centre = :centre"

PLACED = "SELECT station, id FROM item_places WHERE centre = :centre ORDER BY station, id"

SLOTS = """
    SELECT id, free, state, body
    FROM slots
    WHERE centre = :centre AND starts > :begun_after
      AND (starts > :after OR (ends > :after AND json_extract(body, '$.now') = 1))
      AND (:item IS NULL OR item = :item)
    ORDER BY starts, id LIMIT :limit
"""
"""``begun_after``: nothing that may still be joined has begun before."""
SLOTS_BETWEEN = """
    SELECT id, free, state, body
    FROM slots
    WHERE centre = :centre AND ends > :since AND starts < :until AND (:item IS NULL OR item = :item)
    ORDER BY starts, id
"""
SLOT = "SELECT id, free, state, body FROM slots WHERE id = :id"
NEXT_TIMES = " ".join(
    (
        "SELECT s.id, s.item, s.starts, s.free, json_extract(s.body, '$.now') FROM slots s",
        "JOIN items i ON i.id = s.item WHERE s.centre = :centre AND s.starts > :begun_after",
        "AND (s.free > 0 OR s.id IN (SELECT slot FROM leases)) AND s.state = 'open'",
        "AND (s.starts > :after OR (s.ends > :after AND json_extract(s.body, '$.now') = 1)) AND",
        HOLDS,
        "ORDER BY s.starts, s.id",
    )
)

LEASES = """
    SELECT l.id, l.slot, l.seats, l.keep,
        s.id IS NULL OR s.state <> 'open' OR s.ends <= :now OR (s.starts <= :now AND json_extract(s.body, '$.now') = 0)
    FROM leases l LEFT JOIN slots s ON s.id = l.slot
    WHERE l.ledger = :ledger ORDER BY l.id
"""
DOUBT = "SELECT doubt FROM exchange"
MARK = "SELECT mark FROM exchange WHERE device <> ''"

BOOKING = "SELECT id, slot, party, state, reason FROM bookings WHERE id = :id"
BOOKING_DETAILS = "SELECT coalesce(json_extract(body, '$.has_details'), 1) FROM bookings WHERE id = :id"
BOOKINGS_OF_SLOTS = """
    SELECT body FROM bookings
    WHERE slot IN (SELECT value FROM json_each(:slots)) OR id IN (SELECT value FROM json_each(:ids))
"""
BOOKINGS_ERASED = "SELECT id FROM bookings WHERE json_extract(body, '$.erased')"
BOOKINGS_TO_DO = """
    SELECT body FROM bookings
    WHERE state = 'requested' OR json_extract(body, '$.tell') <> '' OR id IN (SELECT value FROM json_each(:ids))
"""
BOOKING_OF_CODE = "SELECT id FROM bookings WHERE code_hash = :code_hash"
STAFF = "SELECT body FROM staff ORDER BY id"
NOTICES = "SELECT body FROM notices ORDER BY json_extract(body, '$.at'), id"
ANSWERED = "SELECT id FROM answers"
ANSWERS = "SELECT body FROM answers ORDER BY id"
ANSWERS_OF = "SELECT id, body FROM answers WHERE id IN (SELECT value FROM json_each(:ids))"
ANSWER = "SELECT body FROM answers WHERE id = :id"
NAMES = "SELECT booking, sealed FROM names WHERE key = :key AND (:booking IS NULL OR booking = :booking)"
NAMES_ANSWER = "SELECT n, outcome FROM names_asked WHERE key = :key"
SEAL_KEY = "SELECT seal_key FROM edition"
DETAILS_DAYS = "SELECT details_days FROM edition"

ARRIVAL = "SELECT here, size, state FROM media WHERE sha256 = :sha256"
