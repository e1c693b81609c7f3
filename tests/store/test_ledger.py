"""The ledger: precious, numbered, and never thrown away."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import StoreError
from kiosk.paths import DataFolder
from kiosk.store.ledger import Ledger
from kiosk.store.ledger_tables import LEDGER_SCHEMA
from kiosk.store.orders import orders_after
from tests.intents import last_order

DAMAGED = pytest.mark.expected_logs("the ledger is damaged .* set aside as ledger-damaged-20261124T090000")


def close(ledger: Ledger) -> str:
    known = ledger.id
    ledger.close()
    return known


def change(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def aside(folder: DataFolder) -> list[Path]:
    return sorted(path for path in folder.root.glob("ledger-damaged-*") if path.suffix == ".db")


def test_orders_are_numbered_from_one(folder: DataFolder, clock: FixedClock) -> None:
    ledger = Ledger(folder.ledger, clock=clock)
    assert last_order(ledger) == 0
    assert [ledger.order("check_now") for _ in range(3)] == [1, 2, 3]
    assert last_order(ledger) == 3
    ledger.close()


def test_orders_go_on_counting_after_a_restart(folder: DataFolder, clock: FixedClock) -> None:
    first = Ledger(folder.ledger, clock=clock)
    first.order("check_now")
    first.close()
    second = Ledger(folder.ledger, clock=clock)
    assert second.order("check_now") == 2
    second.close()


def test_a_number_is_never_given_twice_even_when_the_order_is_gone(folder: DataFolder, clock: FixedClock) -> None:
    ledger = Ledger(folder.ledger, clock=clock)
    ledger.order("check_now")
    ledger.order("check_now")
    change(folder.ledger, "DELETE FROM orders")
    assert ledger.order("check_now") == 3
    ledger.close()


def test_the_agent_reads_what_was_ordered(folder: DataFolder, clock: FixedClock) -> None:
    ledger = Ledger(folder.ledger, clock=clock)
    ledger.order("check_now")
    ledger.order("take_stick", "/media/stick")
    assert [(each.n, each.what, each.argument) for each in orders_after(folder.ledger, 1)] == [
        (2, "take_stick", "/media/stick")
    ]
    ledger.close()


def test_an_order_and_its_time_are_on_disk_when_the_number_is_told(folder: DataFolder, clock: FixedClock) -> None:
    ledger = Ledger(folder.ledger, clock=clock)
    clock.instant += timedelta(hours=1)
    ledger.order("check_now")
    connection = sqlite3.connect(folder.ledger)
    assert connection.execute("SELECT at FROM orders").fetchall() == [("2026-11-24T10:00:00.000000+00:00",)]
    connection.close()
    ledger.close()


def test_the_id_stays_over_restarts(folder: DataFolder, clock: FixedClock) -> None:
    known = {close(Ledger(folder.ledger, clock=clock)) for _ in range(3)}
    assert len(known) == 1
    assert known != {""}


def test_two_ledgers_have_two_ids(tmp_path: Path, clock: FixedClock) -> None:
    assert close(Ledger(tmp_path / "a" / "ledger.db", clock=clock)) != close(
        Ledger(tmp_path / "b" / "ledger.db", clock=clock)
    )


@DAMAGED
@pytest.mark.parametrize(
    "noise", [b"this is no database" * 500, b"\x00" * 8192, b"SQLite format 3\x00" + b"\xff" * 8192]
)
def test_a_damaged_ledger_is_set_aside_and_a_new_one_gets_a_new_id(
    folder: DataFolder, clock: FixedClock, noise: bytes
) -> None:
    known = close(Ledger(folder.ledger, clock=clock))
    folder.ledger.write_bytes(noise)
    ledger = Ledger(folder.ledger, clock=clock)
    assert ledger.id != known
    assert ledger.order("check_now") == 1
    ledger.close()
    (kept,) = aside(folder)
    assert kept.read_bytes() == noise


@DAMAGED
def test_a_second_damaged_ledger_does_not_overwrite_the_first(folder: DataFolder, clock: FixedClock) -> None:
    folder.root.mkdir()
    for noise in (b"one" * 100, b"two" * 100, b"three" * 100):
        folder.ledger.write_bytes(noise)
        Ledger(folder.ledger, clock=clock).close()
    assert {path.read_bytes()[:3] for path in aside(folder)} == {b"one", b"two", b"thr"}


def test_an_older_or_newer_schema_is_refused_and_nothing_in_the_file_changes(
    folder: DataFolder, clock: FixedClock
) -> None:
    known = close(Ledger(folder.ledger, clock=clock))
    change(folder.ledger, f"UPDATE about SET schema = {LEDGER_SCHEMA + 1}", "DROP TABLE marks")
    before = folder.ledger.read_bytes()
    with pytest.raises(StoreError, match=f"schema {LEDGER_SCHEMA + 1}, this program knows {LEDGER_SCHEMA}.* newer"):
        Ledger(folder.ledger, clock=clock)
    assert aside(folder) == []
    assert folder.ledger.read_bytes() == before
    change(folder.ledger, f"UPDATE about SET schema = {LEDGER_SCHEMA}")
    assert close(Ledger(folder.ledger, clock=clock)) == known


def test_a_schema_of_another_shape_is_refused_and_not_set_aside(folder: DataFolder, clock: FixedClock) -> None:
    close(Ledger(folder.ledger, clock=clock))
    change(folder.ledger, "ALTER TABLE about RENAME COLUMN schema TO version")
    with pytest.raises(StoreError):
        Ledger(folder.ledger, clock=clock)
    assert aside(folder) == []


def test_a_ledger_that_is_only_busy_is_not_set_aside(
    folder: DataFolder, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = close(Ledger(folder.ledger, clock=clock))
    monkeypatch.setattr("kiosk.store.connection._BUSY_MILLISECONDS", 0)
    other = sqlite3.connect(folder.ledger, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="locked"):
        Ledger(folder.ledger, clock=clock)
    other.close()
    assert aside(folder) == []
    assert close(Ledger(folder.ledger, clock=clock)) == known


def test_where_no_ledger_can_be_made_the_reason_is_told(tmp_path: Path, clock: FixedClock) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    with pytest.raises(StoreError, match="can't be read or written"):
        Ledger(tmp_path / "data" / "ledger.db", clock=clock)


def test_a_ledger_lost_under_our_hands_is_an_error_that_we_know(folder: DataFolder, clock: FixedClock) -> None:
    ledger = Ledger(folder.ledger, clock=clock)
    change(folder.ledger, "DROP TABLE orders", "DROP TABLE about")
    for attempt in (lambda: ledger.order("check_now"), lambda: ledger.id):
        with pytest.raises(StoreError):
            attempt()
    ledger.close()
