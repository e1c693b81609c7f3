"""A hub that has been up for years: what is long gone is kept, and costs nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from desk_kit import DEVICE, Desk, as_told, slot
from sqlalchemy import Connection, Engine, inspect

from kiosk.domain.slots import Slot
from kiosk.hub.agenda import coming, drop_past, open_slots, put_slots
from kiosk.hub.changes import changes_since
from kiosk.hub.desk_tables import SLOTS
from kiosk.hub.engines import engines
from kiosk.hub.folders import HubFolder
from kiosk.hub.store import HubStore, open_store


def made(number: int, hours: float) -> list[Slot]:
    return [Slot.model_validate(slot(f"s{hours:.0f}-{each}", hours + each, free=4)) for each in range(number)]


def years_later(store: HubStore, desk: Desk) -> None:
    """Thousands of slots that are gone, some with who came."""
    with store.writing() as connection:
        open_slots(connection, made(3000, 10))
    for each in range(40):
        desk.book(1, slot=f"s10-{each}")
    desk.later(hours=4000)
    with store.writing() as connection:
        assert drop_past(connection, desk.clock.now()) >= 3000


def steps(store: HubStore, ask: Callable[[Connection], object]) -> int:
    """How many steps SQLite's machine takes for it, in hundreds."""
    counted = [0]

    def count() -> None:
        counted[0] += 1

    with store.writing() as connection:
        raw: Any = connection.connection.driver_connection
        raw.set_progress_handler(count, 100)
        ask(connection)
        raw.set_progress_handler(None, 0)
    return counted[0]


@pytest.mark.parametrize("what", ["load", "cursor 0", "item", "drop"])
def test_what_is_long_gone_is_not_read_again(store: HubStore, desk: Desk, what: str) -> None:
    after = timedelta(hours=24 * 365)
    wanted = made(50, after.total_seconds() / 3600)
    asked: dict[str, Callable[[Connection], object]] = {
        "load": lambda connection: put_slots(connection, wanted, keep=False, now=desk.clock.now()),
        "cursor 0": lambda connection: changes_since(connection, 0, DEVICE, "l"),
        "item": lambda connection: coming(connection, "heart-rhythm", desk.clock.now(), 8),
        "drop": lambda connection: drop_past(connection, desk.clock.now()),
    }
    with store.writing() as connection:
        open_slots(connection, wanted)
    steps(store, asked["load"])
    few = steps(store, asked[what])
    years_later(store, desk)
    assert steps(store, asked[what]) < few + 20


@pytest.mark.both_databases
def test_a_rule_brings_back_what_was_gone_and_a_new_kiosk_hears_of_no_other(store: HubStore, desk: Desk) -> None:
    wanted = made(3, 50)
    cursor = desk.changes()[0]
    for slots, changed in ((wanted, 3), (wanted[:1], 3), (wanted[:2], 1), (wanted[:2], 0)):
        with store.writing() as connection:  # the first takes s-1 of the kit along
            assert put_slots(connection, slots, keep=len(slots) == 3, now=desk.clock.now()) == changed
    assert {entry["slot"]["id"] for entry in desk.changes()[1] if "slot" in entry} == {"s50-0", "s50-1"}
    assert {entry["slot_gone"] for entry in desk.changes(cursor)[1] if "slot_gone" in entry} == {"s-1", "s50-2"}
    with store.reading() as connection:
        assert {next(iter(entry)) for entry in as_told(changes_since(connection, 0))} == {"slot"}


@pytest.mark.both_databases
def test_a_database_that_is_there_gets_what_is_new_of_indexes(store: HubStore, folder: HubFolder) -> None:
    writing: Engine = engines(folder.database)[0]
    names = {index.name for index in SLOTS.indexes}
    with writing.begin() as connection:
        for index in SLOTS.indexes:
            index.drop(connection)
        assert not names & {index["name"] for index in inspect(connection).get_indexes(SLOTS.name)}
    open_store(folder.database).close()
    with writing.begin() as connection:
        assert names <= {index["name"] for index in inspect(connection).get_indexes(SLOTS.name)}
    writing.dispose()
