"""Lines of an edition, and a cache that takes them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from kiosk.domain.clock import FixedClock
from kiosk.domain.edition import Catalogue, Digest, Drop, Put
from kiosk.store.cache_tables import ITEMS, MARKS
from kiosk.store.cache_writer import Applied, CacheWriter
from kiosk.store.sqlite import reader

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
ZERO = "0" * 64


def text(words: str) -> dict[str, str]:
    return {"fi": words, "sv": "", "en": f"{words} in English"}


def document(item_id: str, words: str = "words", **more: Any) -> dict[str, Any]:
    return {
        "id": item_id,
        "kind": "topic",
        "title": text(words),
        "summary": text("summary"),
        "icon": "heart",
        **more,
    }


def picture(*widths: int) -> dict[str, Any]:
    renditions = [
        {"blob": {"sha256": f"{width:064d}", "size": 10, "type": "image/webp"}, "width": width, "height": 10}
        for width in widths
    ]
    return {"file": "picture.svg", "alt": text("alt"), "renditions": renditions}


def put(item_id: str, revision: int = 1, **more: Any) -> Put:
    return Put(op="put", id=item_id, revision=revision, document=document(item_id, f"revision {revision}", **more))


def drop(item_id: str, revision: int) -> Drop:
    return Drop(op="drop", id=item_id, revision=revision)


def digest(**revisions: int) -> str:
    counted = Digest()
    for item_id, revision in revisions.items():
        counted.add(item_id, revision)
    return counted.hex


class Cache:
    """A cache under a test's hands."""

    def __init__(self, path: Path, centre: str = "") -> None:
        self.path, self.centre = path, centre
        self.writer = CacheWriter(path, clock=FixedClock(NOW))
        self.edition = 0

    def take(self, *lines: Put | Drop, whole: bool = False, here: bool = True, **refused: str) -> Applied:
        return self.take_from(iter(lines), whole=whole, here=here, **refused)

    def take_from(
        self, lines: Iterator[Put | Drop], *, whole: bool = False, here: bool = True, **refused: str
    ) -> Applied:
        self.edition += 1
        snapshot = {"sha256": ZERO, "size": 0, "items": 0}
        catalogue = {"edition": self.edition, "published_at": NOW, "snapshot": snapshot, "digest": ZERO}
        return self.writer.apply(
            Catalogue.model_validate(catalogue),
            lines,
            whole=whole,
            refused=refused,
            arrived=lambda _: here,
            centre=self.centre,
        )

    def rows(self, table: Any) -> list[dict[str, Any]]:
        engine = reader(self.path)
        try:
            with engine.begin() as reading:
                return [dict(row) for row in reading.execute(select(table)).mappings()]
        finally:
            engine.dispose()

    def marks(self) -> dict[str, int]:
        return {row["topic"]: row["n"] for row in self.rows(MARKS)}

    def titles(self) -> dict[str, str]:
        return {row["id"]: json.loads(row["document"])["title"]["fi"] for row in self.rows(ITEMS)}
