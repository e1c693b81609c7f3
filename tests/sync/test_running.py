"""The agent as it runs on: its hours, orders, restarts at any line, and files that vanish under it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.ledger import Ledger
from kiosk.sync import agent
from kiosk.sync.pace import Timer
from tests.intents import last_order

from .conftest import Kiosk
from .publisher import Publisher, centre, picture, topic, video


def blob_path(blob: dict[str, Any]) -> str:
    return f"blobs/{blob['sha256'][:2]}/{blob['sha256']}"


def test_link_that_breaks_midway_leaves_the_old_edition_and_is_gone_on_with(kiosk: Kiosk, published: Publisher) -> None:
    kiosk.sync()
    published.put(topic("heart", "two", picture=picture(published.blob(b"A" * 300_000))))
    published.put(topic("memory", "new", picture=picture(published.blob(b"B"))))
    published.publish()
    write = CacheWriter.apply

    def cut(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(CacheWriter, "apply", cut)
        with pytest.raises(KeyboardInterrupt):
            kiosk.sync()
    assert CacheWriter.apply is write
    assert (kiosk.title("heart"), kiosk.screen.edition()) == ("one en", 1)
    kiosk.transport.requests.clear()
    assert kiosk.sync() == agent.WELL
    assert kiosk.title("heart") == "two en"
    assert not [path for path in kiosk.transport.paths() if path.startswith("blobs/")], "all was on disk already"


@pytest.mark.expected_logs("making the cache anew: ")
def test_cache_deleted_or_spoilt_between_rounds_is_made_anew(kiosk: Kiosk, published: Publisher) -> None:
    kiosk.sync()
    kiosk.folder.cache.write_bytes(b"not a database at all, " * 1000)
    kiosk.screen.close()
    assert kiosk.sync() == agent.WELL
    assert kiosk.title("heart") == "one en"
    for path in kiosk.folder.root.glob("cache-*"):
        path.unlink()
    assert kiosk.sync() == agent.WELL
    assert kiosk.screen.edition() == 1


@pytest.mark.expected_logs("gone from the media folder")
def test_lost_picture_is_fetched_again(kiosk: Kiosk, published: Publisher) -> None:
    kiosk.sync()
    lost = next(kiosk.folder.media.glob("*/*"))
    lost.unlink()
    kiosk.sync()
    assert lost.exists()


def test_loop_keeps_its_hours_and_answers_an_order_at_once(kiosk: Kiosk, published: Publisher) -> None:
    ledger = Ledger(kiosk.folder.ledger, clock=kiosk.clock)
    rounds: list[float] = []
    seen = 0

    def act() -> None:
        nonlocal seen
        heads = kiosk.transport.paths().count("metadata/timestamp.json")
        if heads > seen:
            seen = heads
            rounds.append(kiosk.time.now)
        if len(rounds) == 2 and last_order(ledger) == 0:
            ledger.order("check_now")
            published.put(topic("heart", "asked for"))
            published.publish()
        kiosk.time.stopped = len(rounds) == 3

    kiosk.time.on_wait = act
    assert kiosk.sync(once=False) == agent.WELL
    ledger.close()
    assert rounds[1] - rounds[0] == pytest.approx(300, abs=1)
    assert rounds[2] - rounds[1] == pytest.approx(0.25, abs=0.3)
    assert kiosk.title("heart") == "asked for en"
    assert kiosk.status.order_done == 1


def test_loop_goes_round_at_once_when_the_cache_vanishes(kiosk: Kiosk, published: Publisher) -> None:
    def act() -> None:
        if kiosk.time.now - 1000 > 10 and not (kiosk.folder.root / "removed").exists():
            (kiosk.folder.root / "removed").touch()
            for path in kiosk.folder.root.glob("cache-*"):
                path.unlink()
        kiosk.time.stopped = kiosk.time.now - 1000 > 12

    kiosk.time.on_wait = act
    kiosk.sync(once=False)
    assert kiosk.screen.edition() == 1
    assert kiosk.status.state == "fresh"


@pytest.mark.expected_logs("another agent already runs")
def test_second_agent_on_a_folder_ends(kiosk: Kiosk, published: Publisher) -> None:
    second: list[int] = []

    def act() -> None:
        if not second:
            second.append(kiosk.sync())
        kiosk.time.stopped = True

    kiosk.time.on_wait = act
    kiosk.sync(once=False)
    assert second == [agent.ALREADY_RUNNING]


def test_end_in_the_middle_of_a_download_keeps_what_came(kiosk: Kiosk, publisher: Publisher) -> None:
    publisher.put(centre())
    film = publisher.blob(b"F" * (9 << 20), "video/mp4")
    publisher.put(video("film", film, publisher.blob(b"captions", "text/vtt")))
    publisher.publish()
    part = kiosk.folder.blob(film["sha256"]).with_name(f"{film['sha256']}.part")
    kiosk.time = EndsWhen(kiosk.clock, lambda: part.exists() and part.stat().st_size > 1 << 20)
    kiosk.sync()
    kept = part.stat().st_size
    assert 1 << 20 < kept < 9 << 20
    kiosk.time = EndsWhen(kiosk.clock, lambda: False)
    kiosk.transport.requests.clear()
    assert kiosk.sync() == agent.WELL
    assert (blob_path(film), kept, "") in kiosk.transport.requests
    assert kiosk.has(film["sha256"])


class EndsWhen:
    """A time that stops the agent as soon as something is so; each look takes half a second."""

    def __init__(self, clock: FixedClock, end: Callable[[], bool]) -> None:
        self._clock = clock
        self._end = end
        self._now = 0.0

    @property
    def timer(self) -> Timer:
        return Timer(self._monotonic, lambda _seconds: self._end())

    def _monotonic(self) -> float:
        self._now += 0.5
        return self._now
