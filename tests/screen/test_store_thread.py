"""The thread that owns the store: answers, errors, and an end."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import StoreError
from kiosk.domain.persons import Staff
from kiosk.domain.status import Status
from kiosk.paths import DataFolder
from kiosk.pins import hash_pin
from kiosk.screen.app import Screen
from kiosk.screen.session import Session
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.welcome import Welcome
from kiosk.store.orders import orders_after
from tests.samples import NOW, Cache, Sample


def using(folder: DataFolder, clock: FixedClock, work: Callable[[StoreThread], Awaitable[None]]) -> None:
    store = StoreThread(folder=folder, centre="seinajoki", clock=clock)

    async def run() -> None:
        await work(store)

    try:
        asyncio.run(run())
    finally:
        store.close()


def test_with_neither_file_there_is_nothing_and_no_error(folder: DataFolder, clock: FixedClock) -> None:
    async def work(store: StoreThread) -> None:
        assert await store.ask(lambda browse: browse.home()) is None
        assert await store.status() == Status()
        assert await store.moved() == frozenset()

    using(folder, clock, work)


def test_questions_are_answered_on_a_thread_of_their_own(
    folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample
) -> None:
    cache.publish(sample.document("topic", "heart"))

    async def work(store: StoreThread) -> None:
        assert [card.id for card in await store.ask(lambda browse: browse.cards("topic"))] == ["heart"]
        threads = {await store.ask(lambda _: threading.get_ident()) for _ in range(5)}
        assert len(threads) == 1
        assert threads != {threading.get_ident()}

    using(folder, clock, work)


def test_what_is_over_plays_no_longer_though_nothing_comes_from_the_hub(
    folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = 0.0
    monkeypatch.setattr("kiosk.screen.store_thread._running_time", lambda: seconds)
    picture = sample.picture("heart", 1200)
    heart = sample.document("technology", "heart", picture=picture, valid_until=(NOW + timedelta(hours=1)).isoformat())
    cache.publish(sample.document("centre", "seinajoki", attract=["heart"]), heart)
    blob = folder.blob(picture["renditions"][0]["blob"]["sha256"])
    blob.parent.mkdir(parents=True)
    blob.write_bytes(b"x")

    async def nothing(*_: object) -> None:
        pass

    async def work(store: StoreThread) -> None:
        nonlocal seconds
        welcome = Welcome(folder=folder, session=Session(), now=NOW)
        silent: Any = SimpleNamespace(show=nothing, follow=nothing, refresh=nothing, pages=None)
        silent.pages = silent
        kiosk: Any = SimpleNamespace(
            welcome=welcome,
            freshness=SimpleNamespace(show=print),
            calls=silent,
            navigator=SimpleNamespace(current=None),
        )
        screen = Screen(silent, silent, silent, kiosk, silent, store, silent)
        await screen._catch_up(await store.moved() | {"content"})
        assert welcome.loop.count() == 1
        clock.instant = NOW + timedelta(hours=2)
        await screen._catch_up(await store.moved())
        seconds += 60
        await screen._catch_up(await store.moved())
        assert welcome.loop.count() == 0
        assert await store.moved() == frozenset()

    using(folder, clock, work)


def test_what_moved_is_told_once(folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample) -> None:
    async def work(store: StoreThread) -> None:
        await store.moved()
        cache.publish(sample.document("topic", "heart"))
        assert await store.moved() == {"content", "media"}
        assert await store.moved() == frozenset()

    using(folder, clock, work)


def test_an_order_reaches_the_ledger(folder: DataFolder, clock: FixedClock) -> None:
    async def work(store: StoreThread) -> None:
        assert await store.order("check_now") == 1

    using(folder, clock, work)
    assert [order.what for order in orders_after(folder.ledger, 0)] == ["check_now"]


@pytest.mark.expected_logs("the ledger")
def test_without_a_ledger_one_can_read_and_order_once_it_is_back(
    folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample
) -> None:
    cache.publish(sample.document("topic", "heart"))
    folder.ledger.mkdir()

    async def work(store: StoreThread) -> None:
        assert len(await store.ask(lambda browse: browse.cards("topic"))) == 1
        with pytest.raises(StoreError):
            await store.order("check_now")
        folder.ledger.rmdir()
        assert await store.order("check_now") == 1

    using(folder, clock, work)


def test_a_cache_that_cant_be_read_is_an_error_and_heals(
    folder: DataFolder, clock: FixedClock, tmp_path: Path, sample: Sample
) -> None:
    folder.root.mkdir()
    folder.cache.write_bytes(b"no database" * 1000)

    async def work(store: StoreThread) -> None:
        with pytest.raises(StoreError):
            await store.ask(lambda browse: browse.home())
        folder.cache.unlink()
        fresh = Cache(folder.cache, clock)
        fresh.publish(sample.document("topic", "heart"))
        home = await store.ask(lambda browse: browse.home())
        assert home is not None
        fresh.writer.close()

    using(folder, clock, work)


def test_an_exception_in_a_question_reaches_the_asker(folder: DataFolder, clock: FixedClock) -> None:
    async def work(store: StoreThread) -> None:
        with pytest.raises(ZeroDivisionError):
            await store.ask(lambda _: 1 // 0)
        assert await store.ask(lambda _: 1) == 1

    using(folder, clock, work)


def test_what_was_never_saved_goes_but_not_while_somebody_is_at_work(
    folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = [0.0]
    monkeypatch.setattr("kiosk.screen.store_thread._running_time", lambda: seconds[0])
    cache.publish(sample.document("centre", "seinajoki"))
    anna = Staff(id="anna", name="Anna", centre="seinajoki", roles=("editor",), pin=hash_pin("482913"))
    cache.tell(staff=[anna])
    file = folder.local / "ab" / f"ab{'0' * 62}"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"x")
    os.utime(file, (NOW.timestamp() - 8 * 86_400,) * 2)

    async def work(store: StoreThread) -> None:
        await store.order("check_now")
        for at, is_there in ((61.0, True), (3_700.0, True), (7_400.0, False)):
            seconds[0] = at - 1
            if at == 3_700.0:
                await store.door(lambda door: door.sign_in("anna", "482913"))
            seconds[0] = at
            await store.moved()
            assert file.exists() == is_there

    using(folder, clock, work)


def test_closing_twice_and_at_once_is_fine(folder: DataFolder, clock: FixedClock) -> None:
    StoreThread(folder=folder, centre="seinajoki", clock=clock).close()
