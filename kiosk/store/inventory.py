"""What the projection tells of the cache itself: the edition, what of it was not taken, and what is missing."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.store.cache_reader import CacheReader
from kiosk.store.item_questions import TITLES

_EDITION = "SELECT edition, published_at, applied_at FROM edition"
_NOT_TAKEN = """
    SELECT coalesce(l.item, r.id), r.reason
    FROM main.refused r LEFT JOIN main.layers l ON l.id = r.id ORDER BY r.id LIMIT 50
"""
_MISSING = """
    SELECT count(*), coalesce(sum(size - here), 0), coalesce(sum(state = 'failed'), 0)
    FROM main.media WHERE state <> 'here' AND unnamed_for IS NULL
"""
_NAMED = """
    SELECT f.value FROM json_each(:files) f
    WHERE EXISTS (SELECT 1 FROM main.item_media n WHERE n.sha256 = f.value)
        OR EXISTS (SELECT 1 FROM main.layers l WHERE instr(l.body, f.value))
"""


@dataclass(frozen=True, slots=True)
class EditionHere:
    """Which edition shows, when the hub published it, and when it came."""

    number: int
    published_at: datetime
    applied_at: datetime


@dataclass(frozen=True, slots=True)
class NotTaken:
    """An item of the edition that stays as it was; ``titles`` by language, where something is shown of it. ``reason``
    is for whoever looks into it.
    """

    id: str
    titles: Mapping[str, str]
    reason: str


@dataclass(frozen=True, slots=True)
class Missing:
    """Files that are named and not here: how many, how many bytes are still to come, and how many can't be had."""

    files: int = 0
    bytes: int = 0
    failed: int = 0


class Inventory:
    """Questions to the cache. An unreadable one raises StoreError."""

    def __init__(self, cache: CacheReader) -> None:
        self._cache = cache

    def edition(self) -> EditionHere | None:
        """None while there is none."""
        row = self._cache.ask(lambda reading: reading.execute(_EDITION).fetchone())
        return EditionHere(row[0], datetime.fromisoformat(row[1]), datetime.fromisoformat(row[2])) if row else None

    def not_taken(self) -> tuple[NotTaken, ...]:
        """What of the edition was not taken."""
        return self._cache.ask(_not_taken) or ()

    def missing(self) -> Missing:
        """What of pictures and films is not here."""
        row = self._cache.ask(lambda reading: reading.execute(_MISSING).fetchone())
        return Missing(*row) if row else Missing()

    def named(self, files: Iterable[str]) -> frozenset[str]:
        """Those of some files, by hash, that a document of the edition names, or a layer of whatever centre."""
        values = {"files": json.dumps(list(files))}
        rows = self._cache.ask(lambda reading: reading.execute(_NAMED, values).fetchall())
        return frozenset(sha256 for (sha256,) in rows or ())


def _not_taken(reading: sqlite3.Connection) -> tuple[NotTaken, ...]:
    rows = reading.execute(_NOT_TAKEN).fetchall()
    titles: dict[str, dict[str, str]] = {}
    ids = json.dumps([item for item, _ in rows])
    for item, language, title, _ in reading.execute(TITLES, {"ids": ids}):
        titles.setdefault(item, {})[language] = title
    return tuple(NotTaken(item, titles.get(item, {}), reason) for item, reason in rows)
