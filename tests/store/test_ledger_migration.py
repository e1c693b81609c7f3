"""An older ledger becomes one of today, and loses nothing on the way."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import StoreError
from kiosk.paths import DataFolder
from kiosk.store.ledger import Ledger
from kiosk.store.ledger_tables import LEDGER_SCHEMA
from kiosk.store.orders import orders_after
from kiosk.store.wishes import Wishes
from tests.intents import last_order

SCHEMA_1 = """
CREATE TABLE about (
    one INTEGER NOT NULL, schema INTEGER NOT NULL, ledger VARCHAR NOT NULL, made_at VARCHAR NOT NULL, PRIMARY KEY (one)
);
CREATE TABLE marks (topic VARCHAR NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (topic));
CREATE TABLE orders (
    n INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, what VARCHAR NOT NULL, at VARCHAR NOT NULL,
    argument TEXT DEFAULT '' NOT NULL
);
CREATE INDEX orders_by_time ON orders (at);
INSERT INTO about VALUES (1, 1, 'the-ledger', '2026-11-01T08:00:00.000000+00:00');
INSERT INTO marks VALUES ('orders', 2);
INSERT INTO orders VALUES (1, 'check_now', '2026-11-01T08:00:00.000000+00:00', '');
INSERT INTO orders VALUES (2, 'take_edition', '2026-11-02T08:00:00.000000+00:00', '/media/stick');
"""


def made_by_version_1(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.executescript(SCHEMA_1)
    connection.close()


def shape(path: Path) -> dict[str, str]:
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
    connection.close()
    return {name: re.sub(r"\s+", "", sql) for name, sql in rows}


def test_a_ledger_of_schema_1_keeps_its_id_orders_and_numbers(folder: DataFolder, clock: FixedClock) -> None:
    made_by_version_1(folder.ledger)
    ledger = Ledger(folder.ledger, clock=clock)
    assert ledger.id == "the-ledger"
    assert [(each.n, each.what, each.argument) for each in orders_after(folder.ledger, 0)] == [
        (1, "check_now", ""),
        (2, "take_edition", "/media/stick"),
    ]
    assert ledger.order("check_now") == 3
    ledger.close()


def test_a_migrated_ledger_has_the_very_tables_of_a_new_one(
    folder: DataFolder, clock: FixedClock, tmp_path: Path
) -> None:
    made_by_version_1(folder.ledger)
    Ledger(folder.ledger, clock=clock).close()
    Ledger(tmp_path / "new.db", clock=clock).close()
    assert shape(folder.ledger) == shape(tmp_path / "new.db")


def test_a_migration_that_is_cut_off_has_not_begun(
    folder: DataFolder, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_by_version_1(folder.ledger)
    before = shape(folder.ledger)

    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("kiosk.store.ledger_migrations.update", cut)
        with pytest.raises(KeyboardInterrupt):
            Ledger(folder.ledger, clock=clock)
    assert shape(folder.ledger) == before
    ledger = Ledger(folder.ledger, clock=clock)
    assert last_order(ledger) == 2
    ledger.close()


@pytest.mark.parametrize("schema", [0, LEDGER_SCHEMA + 1])
def test_a_ledger_of_an_unknown_schema_is_refused(folder: DataFolder, clock: FixedClock, schema: int) -> None:
    made_by_version_1(folder.ledger)
    connection = sqlite3.connect(folder.ledger)
    connection.execute("UPDATE about SET schema = ?", (schema,))
    connection.commit()
    connection.close()
    before = shape(folder.ledger)
    with pytest.raises(StoreError, match=f"schema {schema}"):
        Ledger(folder.ledger, clock=clock)
    assert shape(folder.ledger) == before


def test_who_reads_a_ledger_from_before_intents_finds_none(folder: DataFolder) -> None:
    wishes = Wishes(folder.ledger)
    assert wishes.unsettled() is None
    made_by_version_1(folder.ledger)
    assert wishes.unsettled() is None
    assert wishes.about("anything") == ()
    wishes.close()
