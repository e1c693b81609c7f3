"""The cache's writer: what goes in together, what stays, and how a spoilt file is replaced."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from kiosk.domain.clock import FixedClock
from kiosk.domain.documents import Centre
from kiosk.domain.edition import Catalogue, Digest, Drop, Put
from kiosk.domain.errors import DiskFullError, StoreError
from kiosk.domain.media import Blob
from kiosk.domain.slots import Guest, Slot
from kiosk.domain.status import Status
from kiosk.store.cache_tables import CARDS, ITEM_MEDIA, ITEMS, MARKS, MEDIA, PLACES, TOPICS
from kiosk.store.cache_writer import Applied, CacheWriter
from kiosk.store.first import write_first
from kiosk.store.ledger import Ledger
from kiosk.store.orders import ledger_id, orders_after
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

    def __init__(self, path: Path) -> None:
        self.path = path
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
            Catalogue.model_validate(catalogue), lines, whole=whole, refused=refused, arrived=lambda _: here
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


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    made = Cache(tmp_path / "cache-1.db")
    yield made
    made.writer.close()


def test_document_becomes_rows_of_every_kind(cache: Cache) -> None:
    cache.take(
        put(
            "a",
            picture=picture(480, 960, 1920),
            topics=["x", "y", "x"],
            places=[{"centre": "umea", "station": "s"}],
            order=7,
            valid_from="2026-01-01T02:00:00+02:00",
        )
    )
    (item,) = cache.rows(ITEMS)
    assert (item["kind"], item["revision"], item["position"]) == ("topic", 1, 7)
    assert (item["valid_from"], item["valid_until"]) == ("2026-01-01T00:00:00.000000+00:00", None)
    cards = {row["language"]: row for row in cache.rows(CARDS)}
    assert set(cards) == {"fi", "sv", "en"}
    assert cards["sv"]["title"] == "revision 1 in English", "the fallback rule is applied once, here"
    assert cards["fi"]["picture"] == f"{960:064d}"
    assert [row["topic"] for row in cache.rows(TOPICS)] == ["x", "y"]
    assert [row["centre"] for row in cache.rows(PLACES)] == ["umea"]
    assert len(cache.rows(ITEM_MEDIA)) == len(cache.rows(MEDIA)) == 3


def test_changes_replace_and_drop_and_the_digest_follows(cache: Cache) -> None:
    cache.take(put("a"), put("b"), put("c"), whole=True)
    applied = cache.take(put("a", 2), drop("b", 2))
    assert cache.titles() == {"a": "revision 2", "c": "revision 1"}
    assert applied == Applied(edition=2, digest=digest(a=2, c=1), whole=1)
    assert cache.writer.applied() == applied
    assert cache.writer.recount() == applied


def test_snapshot_removes_what_it_does_not_name(cache: Cache) -> None:
    cache.take(put("a"), put("b"), put("c"), b="bad", whole=True)
    applied = cache.take(put("a"), whole=True)
    assert cache.titles() == {"a": "revision 1"}
    assert cache.writer.refused() == {}
    assert applied.digest == digest(a=1)


def test_refused_document_stays_at_its_old_revision_and_is_counted_with_the_new(cache: Cache) -> None:
    cache.take(put("a"), put("b"), whole=True)
    applied = cache.take(put("a", 2), put("b", 2, colour="blue"), a="its picture is damaged")
    assert cache.titles() == {"a": "revision 1", "b": "revision 1"}
    assert applied.digest == digest(a=2, b=2)
    assert cache.writer.refused()["a"] == "its picture is damaged"
    assert "colour" in cache.writer.refused()["b"]
    applied = cache.take(put("a", 3), drop("b", 3))
    assert (cache.titles(), cache.writer.refused()) == ({"a": "revision 3"}, {})
    assert applied.digest == digest(a=3)


def test_document_under_another_name_is_refused(cache: Cache) -> None:
    cache.take(Put(op="put", id="a", revision=1, document=document("b")))
    assert list(cache.writer.refused()) == ["a"]


def test_failure_midway_leaves_the_edition_before(cache: Cache) -> None:
    cache.take(put("a"), whole=True)
    before = cache.marks()

    def lines() -> Iterator[Put]:
        for n in range(600):
            yield put(f"i{n}")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        cache.take_from(lines(), whole=True)
    assert cache.titles() == {"a": "revision 1"}
    assert (cache.writer.applied().edition, cache.marks()) == (1, before)


def test_many_lines_go_in_by_batches(cache: Cache) -> None:
    cache.take(*(put(f"i{n}") for n in range(1200)), whole=True)
    applied = cache.take(*(put(f"i{n}", 2) for n in range(1200)))
    assert len(cache.titles()) == 1200
    assert applied.digest == digest(**{f"i{n}": 2 for n in range(1200)})


def test_media_nobody_names_any_more_is_no_longer_wanted(cache: Cache) -> None:
    cache.take(put("a", picture=picture(960)), put("b", picture=picture(960, 1920)), whole=True, here=False)
    assert {row["state"] for row in cache.rows(MEDIA)} == {"wanted"}
    cache.take(drop("b", 2))
    assert [row["sha256"] for row in cache.rows(MEDIA)] == [f"{960:064d}"]


def test_media_on_its_way(cache: Cache) -> None:
    cache.take(put("a", picture=picture(960)), here=False)
    (blob,) = cache.writer.media(here=False)
    before = cache.marks()
    for here, reason, state in [(4, "", "wanted"), (4, "", "wanted"), (0, "damaged", "failed"), (10, "", "here")]:
        cache.writer.medium(blob, here, reason)
        (row,) = cache.rows(MEDIA)
        assert (row["here"], row["state"], row["reason"]) == (here, state, reason)
    assert cache.marks()["media"] == before["media"] + 3, "the same again raises nothing"
    assert cache.writer.media(here=True) == (blob,)
    cache.writer.medium(Blob(sha256=ZERO, size=1, type="image/png"), 1)
    cache.take(put("a", 2, picture=picture(960)), here=False)
    assert cache.rows(MEDIA)[0]["state"] == "here", "what has arrived stays so"


def test_status_raises_its_own_mark_only(cache: Cache) -> None:
    assert cache.writer.status() == Status()
    status = Status(state="offline", reason="unreachable", offline_since=NOW, checked_at=NOW - timedelta(hours=1))
    cache.writer.set_status(status)
    cache.writer.set_status(status)
    assert cache.writer.status() == status
    assert cache.marks() == {"status": 1}


def test_slots_change_by_row(cache: Cache) -> None:
    def slot(item_id: str, free: int) -> Slot:
        guest = Guest(centre="umea", name="Anna")
        return Slot(
            id=item_id,
            centre="vasa",
            technology="t",
            starts=NOW,
            ends=NOW + timedelta(hours=1),
            capacity=4,
            free=free,
            guest=guest,
        )

    cache.writer.exchange([slot("a", 1), slot("b", 1)], [], cursor=5, mark="m", whole=True)
    cache.writer.exchange([slot("a", 1)], ["z"], cursor=6, mark="n", whole=False)
    assert cache.marks() == {"slots": 1}, "nothing moved"
    cache.writer.exchange([slot("a", 0)], ["b"], cursor=7, mark="n", whole=False)
    assert cache.marks() == {"slots": 2}
    assert cache.writer.exchanged() == (7, "n")


def test_centre_is_read_as_a_centre_only(cache: Cache, tmp_path: Path) -> None:
    plain = {
        "kind": "centre",
        "city": text("city"),
        "country": "se",
        "zone": "Europe/Stockholm",
        "languages": ["sv"],
        "picture": picture(480, 1920),
    }
    body = {**document("umea"), **plain}
    del body["icon"]
    cache.take(Put(op="put", id="umea", revision=1, document=body), put("a"))
    centre = cache.writer.centre("umea")
    assert isinstance(centre, Centre)
    assert cache.writer.centre("a") is None
    assert cache.writer.centre("nowhere") is None
    assert write_first(tmp_path / "first.json", centre, 1)
    assert not write_first(tmp_path / "first.json", centre, 1)
    first = json.loads((tmp_path / "first.json").read_bytes())
    assert first["picture"]["sha256"] == f"{1920:064d}"
    assert first["centre"]["zone"] == "Europe/Stockholm"


def spoil_nothing(path: Path) -> None:
    path.unlink()


def spoil_bytes(path: Path) -> None:
    path.write_bytes(b"no database, " * 3000)


def spoil_pages(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:] = bytes(len(data) - 4096)
    path.write_bytes(data)


def spoil_sql(statement: str) -> Callable[[Path], None]:
    def spoil(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(statement)
            connection.commit()

    return spoil


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(spoil_nothing, id="missing"),
        pytest.param(spoil_bytes, id="not a database"),
        pytest.param(spoil_pages, id="damaged"),
        pytest.param(spoil_sql("PRAGMA user_version = 99"), id="another schema"),
        pytest.param(spoil_sql("PRAGMA application_id = 1"), id="foreign"),
        pytest.param(spoil_sql("ALTER TABLE items ADD COLUMN colour"), id="other tables"),
    ],
)
@pytest.mark.expected_logs("making the cache anew")
def test_spoilt_cache_is_made_anew_at_the_start(tmp_path: Path, spoil: Callable[[Path], None]) -> None:
    first = Cache(tmp_path / "cache-1.db")
    first.take(*(put(f"i{n}") for n in range(100)))
    first.writer.close()
    spoil(first.path)
    first.path.with_name("cache-1.db-wal").write_bytes(b"a left-over of another file")
    again = Cache(first.path)
    assert again.writer.applied() == Applied()
    again.take(put("a"))
    assert again.titles() == {"a": "revision 1"}
    again.writer.close()


def test_whole_cache_is_kept(tmp_path: Path) -> None:
    first = Cache(tmp_path / "cache-1.db")
    first.take(put("a"))
    first.writer.close()
    again = Cache(first.path)
    assert again.titles() == {"a": "revision 1"}
    again.writer.close()


def test_cache_that_vanished_is_noticed_and_made_anew(cache: Cache) -> None:
    cache.take(put("a"))
    assert not cache.writer.gone
    assert not cache.writer.ensure()
    assert not cache.writer.ensure(thoroughly=True)
    for path in cache.path.parent.glob("cache-1.db*"):
        path.unlink()
    assert cache.writer.gone
    assert cache.writer.ensure()
    assert cache.writer.applied().edition == 0


def test_open_reader_sees_one_edition_from_beginning_to_end(cache: Cache) -> None:
    cache.take(put("a"), put("b"), whole=True)
    engine = reader(cache.path)
    with engine.begin() as reading:
        first = reading.execute(select(ITEMS.c.revision).where(ITEMS.c.id == "a")).scalar()
        cache.take(put("a", 2), put("b", 2))
        second = reading.execute(select(ITEMS.c.revision).where(ITEMS.c.id == "b")).scalar()
    assert (first, second) == (1, 1)
    with engine.begin() as reading:
        assert reading.execute(select(ITEMS.c.revision)).scalars().all() == [2, 2]
    engine.dispose()


def test_reader_cannot_write(cache: Cache) -> None:
    engine = reader(cache.path)
    with pytest.raises(OperationalError, match="readonly"), engine.begin() as reading:
        reading.execute(ITEMS.delete())
    engine.dispose()


def test_unwritable_place_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="no cache can be made"):
        CacheWriter(tmp_path / "file" / "cache-1.db", clock=FixedClock(NOW))


def test_full_disk_is_told_from_other_faults(cache: Cache) -> None:
    cache.take(put("a"))
    with cache.writer._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 40")
    with pytest.raises(DiskFullError):
        cache.take(*(put(f"i{n}") for n in range(1000)))
    assert cache.titles() == {"a": "revision 1"}
    with cache.writer._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only = 1")
    with pytest.raises(StoreError):
        cache.writer.set_status(Status(state="fresh"))


def test_checkpoint_empties_the_wal_into_the_cache(cache: Cache) -> None:
    cache.take(*(put(f"i{n}") for n in range(100)))
    before = cache.path.stat().st_size
    cache.writer.checkpoint()
    assert cache.path.stat().st_size > before


def test_orders_are_read_from_a_ledger_that_may_be_missing(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    assert (orders_after(path, 0), ledger_id(path)) == ((), "")
    assert not path.exists()
    ledger = Ledger(path, clock=FixedClock(NOW))
    assert orders_after(path, 5) == ()
    ledger.order("check_now")
    second = ledger.order("check_now", "argument")
    assert [(order.n, order.argument) for order in orders_after(path, second - 1)] == [(second, "argument")]
    assert len(orders_after(path, 57)) == 2, "a ledger begun anew counts from one again"
    assert ledger_id(path) == ledger.id
    ledger.close()
