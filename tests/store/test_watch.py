"""The watch: it wakes when the other side raised a mark, and for nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.media import Blob
from kiosk.domain.status import Status
from kiosk.paths import DataFolder
from kiosk.store.ledger import Ledger
from kiosk.store.watch import Watch
from tests.samples import Cache, Sample

NOTHING: frozenset[str] = frozenset()
EDITION = {"content", "media"}


@pytest.fixture
def watch(folder: DataFolder) -> Iterator[Watch]:
    made = Watch(folder.cache)
    yield made
    made.close()


def remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def test_nothing_moves_where_there_is_no_file(watch: Watch) -> None:
    assert watch.moved() == NOTHING
    assert watch.moved() == NOTHING


def test_a_first_look_finds_what_was_written_before(cache: Cache, watch: Watch, sample: Sample) -> None:
    assert watch.moved() == NOTHING
    cache.publish(sample.document("topic", "heart"))
    assert watch.moved() == EDITION
    assert watch.moved() == NOTHING


def test_each_change_moves_its_own_topic_once(cache: Cache, watch: Watch, sample: Sample) -> None:
    blob = sample.blob("film", size=100, kind="video/mp4")
    video = sample.document("video", "a-film", film={"file": "film.mp4", "blob": blob})
    cache.publish(video, missing=[blob["sha256"]])
    watch.moved()
    cache.slots(sample.slot("a", hours=1))
    assert watch.moved() == {"slots"}
    cache.writer.set_status(Status(state="fresh"))
    assert watch.moved() == {"status"}
    cache.writer.medium(Blob.model_validate(blob), 50)
    assert watch.moved() == {"media"}
    cache.publish(video)
    assert watch.moved() == EDITION
    assert watch.moved() == NOTHING


def test_what_moved_between_two_looks_is_told_together(cache: Cache, watch: Watch, sample: Sample) -> None:
    cache.publish()
    cache.publish()
    cache.slots(sample.slot("a", hours=1))
    assert watch.moved() == {*EDITION, "slots"}


def test_writing_what_is_there_already_wakes_nobody(cache: Cache, watch: Watch, sample: Sample) -> None:
    cache.slots(sample.slot("a", hours=1))
    cache.writer.set_status(Status(state="fresh"))
    watch.moved()
    cache.slots(sample.slot("a", hours=1))
    cache.writer.set_status(Status(state="fresh"))
    cache.writer.recount()
    cache.writer.checkpoint()
    assert watch.moved() == NOTHING


def test_an_edition_that_broke_off_wakes_nobody(cache: Cache, watch: Watch, sample: Sample) -> None:
    cache.publish()
    watch.moved()
    with pytest.raises(KeyError):
        cache.publish(*(sample.document("page", f"page-{n}") for n in range(300)), {"no": "id"})
    assert watch.moved() == NOTHING


def test_a_deleted_file_moves_nothing(cache: Cache, watch: Watch) -> None:
    cache.publish()
    watch.moved()
    remove(cache.path)
    assert watch.moved() == NOTHING


def test_a_cache_made_anew_moves_with_its_first_edition_although_its_marks_count_from_one_again(
    cache: Cache, watch: Watch
) -> None:
    cache.publish()
    assert watch.moved() == EDITION
    remove(cache.path)
    assert cache.writer.ensure()
    assert watch.moved() == NOTHING
    cache.publish()
    assert watch.moved() == EDITION
    assert watch.moved() == NOTHING


def test_a_cache_made_anew_between_two_looks_is_noticed(cache: Cache, watch: Watch) -> None:
    cache.publish()
    watch.moved()
    remove(cache.path)
    cache.writer.ensure()
    cache.publish()
    assert watch.moved() == EDITION


@pytest.mark.expected_logs("making the cache anew")
@pytest.mark.parametrize("garbage", [b"", b"noise", b"\x00" * 5000, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_garbage_moves_nothing_and_a_good_file_after_it_moves_again(cache: Cache, watch: Watch, garbage: bytes) -> None:
    cache.publish()
    watch.moved()
    cache.writer.close()
    remove(cache.path)
    cache.path.write_bytes(garbage)
    assert watch.moved() == NOTHING
    assert watch.moved() == NOTHING
    cache.writer.ensure(thoroughly=True)
    cache.publish()
    assert watch.moved() == EDITION
    assert watch.moved() == NOTHING


def test_letting_go_of_the_file_forgets_nothing(cache: Cache, watch: Watch, sample: Sample) -> None:
    cache.publish()
    watch.moved()
    watch.close()
    assert watch.moved() == NOTHING
    watch.close()
    cache.slots(sample.slot("a", hours=1))
    assert watch.moved() == {"slots"}


def test_the_agent_watches_the_ledger_for_orders(folder: DataFolder, clock: FixedClock) -> None:
    watch = Watch(folder.ledger)
    ledger = Ledger(folder.ledger, clock=clock)
    assert watch.moved() == NOTHING
    ledger.order("check_now")
    assert watch.moved() == {"orders"}
    assert watch.moved() == NOTHING
    watch.close()
    ledger.close()


def test_a_path_relative_to_the_working_folder_is_watched_too(cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    cache.publish()
    monkeypatch.chdir(cache.path.parent)
    watch = Watch(Path(cache.path.name))
    assert watch.moved() == EDITION
    watch.close()
