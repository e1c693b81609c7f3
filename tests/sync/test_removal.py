"""Media that nobody names any more: it goes after two days, and nothing else does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.store.cache_tables import MEDIA
from kiosk.store.sqlite import reader
from kiosk.sync import agent
from kiosk.sync.removal import KEPT

from .conftest import Kiosk
from .publisher import Publisher, picture, topic, video

HOUR = 3600


def files(kiosk: Kiosk) -> set[str]:
    return {path.name for path in kiosk.folder.media.glob("??/*")}


def run_for(kiosk: Kiosk, seconds: float, act: Callable[[], None] = lambda: None) -> None:
    """Let one agent run on for so long."""
    begun = kiosk.time.now
    step = kiosk.time.wait

    def stride(wait: float) -> bool:
        return step(600.0 if wait == 0.25 else wait)  # the small waits between two looks, made long

    def check() -> None:
        act()
        kiosk.time.stopped = kiosk.time.now - begun >= seconds

    kiosk.time.on_wait = check
    kiosk.time.wait = stride
    try:
        kiosk.sync(once=False)
    finally:
        kiosk.time.stopped = False
        kiosk.time.on_wait = lambda: None
        kiosk.time.wait = step


@pytest.fixture
def old(published: Publisher, kiosk: Kiosk) -> dict[str, Any]:
    """A picture that an edition named, and the next one does not."""
    blob = published.blob(b"the old picture")
    published.put(topic("heart", "with a picture", picture=picture(blob)))
    published.publish()
    kiosk.sync()
    published.put(topic("heart", "without"))
    published.publish()
    kiosk.sync()
    assert kiosk.has(blob["sha256"])
    return blob


def test_it_goes_two_days_after_its_last_reference_and_not_before(kiosk: Kiosk, old: dict[str, Any]) -> None:
    run_for(kiosk, KEPT - HOUR)
    assert kiosk.has(old["sha256"])
    run_for(kiosk, HOUR + 1800)
    assert not kiosk.has(old["sha256"])
    assert kiosk.title("heart") == "without en"
    assert kiosk.status.state == "fresh"


def test_clock_that_jumps_removes_nothing_early(kiosk: Kiosk, old: dict[str, Any]) -> None:
    def jump() -> None:
        kiosk.clock.instant += timedelta(days=3)

    run_for(kiosk, 2 * HOUR, jump)
    for _ in range(5):
        kiosk.clock.instant += timedelta(days=365)
        assert kiosk.sync() == agent.WELL
    assert kiosk.has(old["sha256"])


def test_how_long_it_has_waited_outlives_a_restart(kiosk: Kiosk, old: dict[str, Any]) -> None:
    for _ in range(5):
        run_for(kiosk, 9 * HOUR)
    assert kiosk.has(old["sha256"])
    run_for(kiosk, 5 * HOUR)
    assert not kiosk.has(old["sha256"])


def test_named_again_it_stays_and_is_not_fetched_again(kiosk: Kiosk, published: Publisher, old: dict[str, Any]) -> None:
    run_for(kiosk, KEPT - HOUR)
    published.put(topic("memory", picture=picture(old)))
    published.publish()
    kiosk.transport.requests.clear()
    run_for(kiosk, 3 * KEPT)
    assert kiosk.has(old["sha256"])
    assert not [path for path in kiosk.transport.paths() if old["sha256"] in path]
    arrival = kiosk.screen.arrival(old["sha256"])
    assert arrival
    assert arrival.complete


def test_what_the_screen_keeps_there_is_not_touched(kiosk: Kiosk, published: Publisher) -> None:
    kiosk.sync()
    kept = [
        kiosk.folder.media / "local" / "ab" / ("a" * 64),
        kiosk.folder.media / "local" / ("a" * 64),
        kiosk.folder.media / "ab" / "notes.txt",
        kiosk.folder.media / "ab" / ("c" * 64),  # not where one of that name would lie
    ]
    gone = [kiosk.folder.blob("ab" + "0" * 62), kiosk.folder.blob("ab" + "1" * 62).with_suffix(".part")]
    for path in [*kept, *gone]:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"something")
    named = files(kiosk) - {path.name for path in [*kept, *gone]}
    run_for(kiosk, KEPT + HOUR)
    assert all(path.exists() for path in kept)
    assert not any(path.exists() for path in gone)
    assert named <= files(kiosk)


@pytest.mark.expected_logs("making the cache anew")
def test_cache_made_anew_finds_what_nobody_names(kiosk: Kiosk, old: dict[str, Any]) -> None:
    for path in kiosk.folder.root.glob("cache-*"):
        path.unlink()
    kiosk.screen.close()
    run_for(kiosk, KEPT - HOUR)
    assert kiosk.has(old["sha256"])
    run_for(kiosk, 2 * HOUR)
    assert not kiosk.has(old["sha256"])
    assert len(files(kiosk)) == 2, "the pictures of the centre are named"


def test_part_of_a_film_that_nobody_wants_any_more_goes(kiosk: Kiosk, published: Publisher) -> None:
    film = published.blob(b"F" * 100, "video/mp4")
    published.put(video("film", film, published.blob(b"captions", "text/vtt")))
    published.publish()
    published.path(film["sha256"]).write_bytes(b"F" * 50)
    kiosk.sync()
    part = kiosk.folder.blob(film["sha256"]).with_suffix(".part")
    assert part.stat().st_size == 50
    published.drop("film")
    published.publish()
    run_for(kiosk, HOUR)
    assert part.exists()
    run_for(kiosk, KEPT + HOUR)
    assert not part.exists()


def test_what_goes_is_on_no_list_afterwards(kiosk: Kiosk, old: dict[str, Any]) -> None:
    assert old["sha256"] in listed(kiosk)
    run_for(kiosk, KEPT + HOUR)
    assert listed(kiosk) == files(kiosk)


def listed(kiosk: Kiosk) -> set[str]:
    engine = reader(kiosk.folder.cache)
    with engine.begin() as reading:
        found = {row.sha256 for row in reading.execute(MEDIA.select())}
    engine.dispose()
    return found


@pytest.fixture
def small_disk(monkeypatch: pytest.MonkeyPatch, kiosk: Kiosk) -> Callable[[int], None]:
    """A disk with so many bytes for media beyond what has to stay free, and what the lists of editions need."""

    def make(size: int) -> None:
        def room(_folder: Path) -> int:
            used = sum(path.stat().st_size for path in kiosk.folder.media.glob("??/*"))
            return (64 << 20) + 500_000 + size - used

        monkeypatch.setattr(agent, "_room", room)

    return make


def test_where_room_is_needed_it_goes_at_once(
    kiosk: Kiosk, published: Publisher, small_disk: Callable[[int], None]
) -> None:
    first = published.blob(b"A" * 2_000_000)
    published.put(topic("heart", "one", picture=picture(first)))
    published.publish()
    kiosk.sync()
    small_disk(3_000_000)
    second = published.blob(b"B" * 2_000_000)
    published.put(topic("heart", "two"))
    published.publish()
    kiosk.sync()
    published.put(topic("memory", "three", picture=picture(second)))
    published.publish()
    assert kiosk.sync() == agent.WELL
    assert (kiosk.has(first["sha256"]), kiosk.has(second["sha256"])) == (False, True)
    assert kiosk.title("memory") == "three en"


@pytest.mark.expected_logs("the round ended early")
def test_full_disk_stops_downloads_keeps_a_reserve_and_is_over_when_there_is_room(
    kiosk: Kiosk, published: Publisher, small_disk: Callable[[int], None]
) -> None:
    kiosk.sync()
    small_disk(1_000_000)
    film = published.blob(b"F" * 2_000_000, "video/mp4")
    published.put(video("film", film, published.blob(b"captions", "text/vtt")))
    published.put(topic("heart", "two"))
    published.publish()
    for _ in range(2):
        assert kiosk.sync() == agent.FAILED
        assert (kiosk.status.state, kiosk.status.reason) == ("disk_full", "disk_full")
    assert kiosk.title("heart") == "two en", "texts and captions fit"
    assert agent._room(kiosk.folder.root) >= 64 << 20
    small_disk(5_000_000)
    assert kiosk.sync() == agent.WELL
    assert (kiosk.status.state, kiosk.has(film["sha256"])) == ("fresh", True)


def test_what_the_next_edition_asks_for_is_not_removed_to_make_room_for_it(
    kiosk: Kiosk, published: Publisher, small_disk: Callable[[int], None], old: dict[str, Any]
) -> None:
    useless = published.blob(b"U" * 1_000_000)
    published.put(topic("more", picture=picture(useless)))
    published.publish()
    kiosk.sync()
    published.drop("more")
    published.publish()
    kiosk.sync()
    small_disk(1_200_000)
    new = published.blob(b"N" * 1_000_000)
    published.put(topic("memory", picture=picture(old, new)))
    published.publish()
    kiosk.transport.requests.clear()
    assert kiosk.sync() == agent.WELL
    assert not kiosk.has(useless["sha256"])
    assert not [path for path in kiosk.transport.paths() if old["sha256"] in path]


def test_other_schemas_caches_go_two_days_after_the_new_one_has_an_edition(kiosk: Kiosk, published: Publisher) -> None:
    kiosk.folder.root.mkdir(parents=True)
    others = [kiosk.folder.root / f"cache-1.db{end}" for end in ("", "-wal", "-shm", ".lock")]
    kept = [kiosk.folder.root / name for name in ("cache-notes.db", "ledger.db.bak")]
    for path in [*others, *kept]:
        path.touch()
    kiosk.transport.offline = True
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kiosk.sync.report._LOG.warning", lambda *_: None)
        kiosk.sync()
    assert all(path.exists() for path in others)
    kiosk.transport.offline = False
    kiosk.sync()
    run_for(kiosk, KEPT - HOUR)
    assert all(path.exists() for path in others), "the version of the program before may come back"
    run_for(kiosk, HOUR + 1800)
    assert not any(path.exists() for path in others)
    assert all(path.exists() for path in kept)
    assert kiosk.screen.edition() == 1
