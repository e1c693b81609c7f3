"""The names of one staff session in the cache, and the orders that bring them and let them go."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.names import LONGEST, NamesAsked
from kiosk.domain.sealed import Sealed, SealKey
from kiosk.paths import DataFolder
from kiosk.store.ledger import Ledger
from kiosk.store.orders import NAMES, names_asked, order_names, orders_after
from kiosk.store.projection import Projection
from tests.intents import last_order, uuid7
from tests.samples import NOW, Cache

from .cache_lines import Cache as Marked

KEY, OTHER = "a" * 16, "b" * 16
DAY = timedelta(days=1)


def box(words: str, key: str = KEY) -> Sealed:
    return Sealed(key=key, box=words)


def test_names_replace_all_that_was_there_and_belong_to_one_key(cache: Cache, projection: Projection) -> None:
    assert (projection.bookings.names(KEY), projection.bookings.names_answer(KEY)) == ({}, None)
    cache.writer.put_names(3, KEY, "done", {uuid7(1): box("one"), uuid7(2): box("two")})
    cache.writer.put_names(4, KEY, "done", {uuid7(2): box("two"), uuid7(3): box("three")})
    assert projection.bookings.names(KEY) == {uuid7(2): box("two"), uuid7(3): box("three")}
    assert projection.bookings.names(KEY, uuid7(3)) == {uuid7(3): box("three")}
    assert projection.bookings.names(KEY, uuid7(1)) == {}
    assert projection.bookings.names_answer(KEY) == (4, "done")
    assert (projection.bookings.names(OTHER), projection.bookings.names_answer(OTHER)) == ({}, None)


def test_a_try_that_failed_leaves_what_was_there(cache: Cache, projection: Projection) -> None:
    cache.writer.put_names(3, KEY, "done", {uuid7(1): box("one")})
    cache.writer.put_names(4, KEY, "unreachable")
    assert projection.bookings.names(KEY) == {uuid7(1): box("one")}
    assert projection.bookings.names_answer(KEY) == (4, "unreachable")


def test_forgetting_leaves_nothing_and_every_change_raises_the_mark(tmp_path: Path) -> None:
    cache = Marked(tmp_path / "cache-1.db")
    cache.writer.forget_names()
    assert "names" not in cache.marks(), "there was nothing to forget"
    cache.writer.put_names(3, KEY, "done", {uuid7(1): box("one")})
    assert cache.marks()["names"] == 1
    cache.writer.forget_names()
    cache.writer.forget_names()
    assert cache.marks()["names"] == 2
    projection = Projection(cache.path)
    assert (projection.bookings.names(KEY), projection.bookings.names_answer(KEY)) == ({}, None)
    projection.close()
    cache.writer.close()


def test_an_order_of_names_is_read_as_it_was_given(folder: DataFolder, clock: FixedClock) -> None:
    ledger, key = Ledger(folder.ledger, clock=clock), SealKey(id=KEY, public="1" * 64)
    number = order_names(ledger, key, "anna", NOW, NOW + DAY)
    ledger.close()
    (order,) = orders_after(folder.ledger, 0)
    assert (order.n, order.what) == (number, NAMES)
    assert names_asked(order.argument) == NamesAsked(staff="anna", key=key, since=NOW, until=NOW + DAY)


@pytest.mark.parametrize(
    ("since", "until"),
    [
        (NOW, NOW),
        (NOW, NOW - DAY),
        (NOW, NOW + LONGEST + timedelta(seconds=1)),
        (NOW.replace(tzinfo=None), NOW + DAY),
        (NOW, datetime(9999, 1, 1)),
    ],
)
def test_no_order_is_written_for_a_time_that_is_none(
    folder: DataFolder, clock: FixedClock, since: datetime, until: datetime
) -> None:
    ledger = Ledger(folder.ledger, clock=clock)
    with pytest.raises(ValueError, match=r"eight days|timezone"):
        order_names(ledger, SealKey(id=KEY, public="1" * 64), "anna", since, until)
    assert last_order(ledger) == 0
    ledger.close()


@pytest.mark.parametrize("argument", ["", "{}", "[1]", '{"staff": "anna"}', "\0"])
def test_what_is_no_order_of_names_is_none(argument: str) -> None:
    assert names_asked(argument) is None
