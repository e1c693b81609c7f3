"""The cache as a file: how a spoilt one is replaced, what readers see of it, and what is said of a full disk."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import DiskFullError, StoreError
from kiosk.domain.status import Status
from kiosk.store.cache_tables import ITEMS
from kiosk.store.cache_writer import Applied, CacheWriter
from kiosk.store.ledger import Ledger
from kiosk.store.orders import orders_after
from kiosk.store.sqlite import reader

from .cache_lines import NOW, Cache, put


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    made = Cache(tmp_path / "cache-1.db")
    yield made
    made.writer.close()


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
    assert orders_after(path, 0) == ()
    assert not path.exists()
    ledger = Ledger(path, clock=FixedClock(NOW))
    assert orders_after(path, 5) == ()
    ledger.order("check_now")
    second = ledger.order("check_now", "argument")
    assert [(order.n, order.argument) for order in orders_after(path, second - 1)] == [(second, "argument")]
    assert len(orders_after(path, 57)) == 2, "a ledger begun anew counts from one again"
    ledger.close()
