"""The small parts of the agent, each alone: lines, plan, pace, schedule, settings and what rests after a failure."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.edition import Catalogue
from kiosk.domain.errors import ConfigurationError, DiskFullError, HubUnreachableError
from kiosk.domain.media import Blob
from kiosk.files import disk_fault
from kiosk.paths import DataFolder
from kiosk.sync import media as media_module
from kiosk.sync.blobs import BlobFetcher
from kiosk.sync.edition import plan
from kiosk.sync.faults import NotTakenError, StoppedError
from kiosk.sync.lines import read_lines
from kiosk.sync.media import MediaFetcher
from kiosk.sync.pace import Pace
from kiosk.sync.schedule import Schedule
from kiosk.sync.settings import SyncConfig

from .conftest import NOW
from .fakes import FakeTime, FakeTransport
from .publisher import Publisher

SHA = "0" * 64


def catalogue(edition: int, snapshot: int, **changes: int) -> Catalogue:
    listed = [{"edition": int(name[1:]), "sha256": SHA, "size": size} for name, size in changes.items()]
    return Catalogue.model_validate(
        {
            "edition": edition,
            "published_at": NOW,
            "snapshot": {"sha256": SHA, "size": snapshot, "items": 1},
            "changes": listed,
            "digest": SHA,
        }
    )


@pytest.mark.parametrize(
    ("have", "snapshot", "changes", "whole"),
    [
        (0, 1000, {"e3": 1}, True),
        (2, 1000, {"e3": 1}, False),
        (1, 1000, {"e2": 400, "e3": 600}, False),
        (1, 1000, {"e2": 401, "e3": 600}, True),
        (1, 1000, {"e3": 1}, True),
        (1, 1000, {"e1": 1, "e2": 1, "e3": 1}, False),
        (3, 1000, {"e3": 1}, True),
    ],
)
def test_the_cheaper_way_is_taken(have: int, snapshot: int, changes: dict[str, int], whole: bool) -> None:
    way = plan(catalogue(3, snapshot, **changes), have)
    assert way.whole == whole
    if not whole:
        assert len(way.files) == 3 - have


def test_file_of_many_short_lines_is_bounded_too(tmp_path: Path) -> None:
    path = tmp_path / "bomb"
    path.write_bytes(gzip.compress(b"\n" * (64 << 20)))
    with pytest.raises(NotTakenError, match="unpacks to more"):
        list(read_lines(path))


def test_long_line_is_refused_even_when_the_file_is_not_small(tmp_path: Path) -> None:
    path = tmp_path / "long"
    path.write_bytes(gzip.compress(b'{"op": "' + b"x" * (5 << 20) + b'"}\n'))
    with pytest.raises(NotTakenError, match="a line is longer"):
        list(read_lines(path))


def test_lines_across_blocks_and_without_a_last_newline(tmp_path: Path) -> None:
    path = tmp_path / "lines"
    path.write_bytes(
        gzip.compress(b"\n".join(b'{"op": "drop", "id": "i%d", "revision": 1}' % n for n in range(9000)), 0)
    )
    assert [line.id for line in read_lines(path)] == [f"i{n}" for n in range(9000)]


def test_pace_holds_all_downloads_together_to_the_cap() -> None:
    time = FakeTime(FixedClock(NOW))
    pace = Pace(time.timer, lambda: 1000)
    for _ in range(10):
        pace.spend(500)
    assert time.now - 1000 == pytest.approx(5)


def test_pace_ends_when_the_agent_is_asked_to() -> None:
    time = FakeTime(FixedClock(NOW))
    time.stopped = True
    with pytest.raises(StoppedError):
        Pace(time.timer).spend(1)


def test_schedule_spreads_the_checks() -> None:
    for chance, seconds in [(0.0, 240), (0.5, 300), (1.0, 360)]:
        assert Schedule(300, lambda chance=chance: chance).after(reached=True) == pytest.approx(seconds)


def test_schedule_backs_off_while_nobody_answers_and_recovers() -> None:
    schedule = Schedule(300, lambda: 0.5)
    assert [schedule.after(reached=False) for _ in range(7)] == [15, 30, 60, 120, 240, 300, 300]
    assert schedule.after(reached=True) == 300
    assert schedule.after(reached=False) == 15
    assert Schedule(10, lambda: 0.5).after(reached=False) == 10


@pytest.mark.parametrize(
    ("source", "web", "folder"),
    [
        ("https://hub.example/publication", True, None),
        ("http://127.0.0.1:8000", True, None),
        ("/media/stick", False, "/media/stick"),
        ("file:///media/my%20stick", False, "/media/my stick"),
        ("stick", False, "stick"),
    ],
)
def test_source_is_an_address_or_a_folder(source: str, web: bool, folder: str | None) -> None:
    config = SyncConfig(DataFolder(Path()), source, "seinajoki")
    assert config.is_web == web
    if folder:
        assert config.folder == Path(folder)


@pytest.mark.parametrize("source", ["", "ftp://hub.example", "file://server/share"])
def test_source_of_another_kind_is_a_mistake(source: str) -> None:
    with pytest.raises(ConfigurationError):
        _ = SyncConfig(DataFolder(Path()), source, "seinajoki").folder


def test_disk_faults_are_told_apart() -> None:
    assert isinstance(disk_fault(OSError(28, "No space left"), "the folder"), DiskFullError)
    assert not isinstance(disk_fault(OSError(13, "Permission denied"), "the folder"), DiskFullError)


class Media:
    """A media fetcher over a folder."""

    def __init__(self, tmp_path: Path) -> None:
        self.publisher = Publisher(tmp_path / "publication")
        self.transport = FakeTransport(self.publisher.root)
        self.time = FakeTime(FixedClock(NOW))
        self.looked_up = 0
        self.room = 1 << 40
        blobs = BlobFetcher(self.transport, Pace(self.time.timer), room=lambda _: self.room)
        self.fetcher = MediaFetcher(DataFolder(tmp_path), blobs, self.time.timer, meanwhile=self._look_up)
        self.reports: list[tuple[int, str]] = []

    def _look_up(self) -> None:
        self.looked_up += 1

    def blob(self, data: bytes, kind: str = "image/png") -> Blob:
        return Blob.model_validate(self.publisher.blob(data, kind))

    def fetch(self, *blobs: Blob) -> dict[str, str]:
        return self.fetcher.fetch(blobs, lambda _blob, here, reason: self.reports.append((here, reason)))


@pytest.fixture
def media(tmp_path: Path) -> Media:
    return Media(tmp_path)


def test_many_small_files_arrive_side_by_side(media: Media) -> None:
    blobs = [media.blob(b"picture %d" % n) for n in range(100)]
    assert media.fetch(*blobs, *blobs) == {}
    assert all(media.fetcher.arrived(blob) for blob in blobs)
    assert len(media.transport.requests) == 100
    assert media.looked_up


def test_large_file_tells_how_far_it_is(media: Media) -> None:
    film = media.blob(b"F" * (9 << 20), "video/mp4")
    media.time.on_wait = lambda: None
    ticking = iter(range(10**6))
    media.fetcher._timer = type(media.time.timer)(lambda: float(next(ticking)), media.time.wait)
    assert media.fetch(film) == {}
    here = [here for here, _ in media.reports]
    assert here == sorted(here)
    assert len(here) > 10
    assert here[-1] == film.size


def test_wrong_file_is_tried_three_times_and_then_rests(media: Media) -> None:
    blob = media.blob(b"right")
    media.publisher.path(blob.sha256).write_bytes(b"wrong")
    assert list(media.fetch(blob)) == [blob.sha256]
    assert len(media.transport.requests) == 3
    assert media.time.waits == [1, 2]
    assert not media.fetcher.due(blob)
    media.time.now += 61
    assert media.fetcher.due(blob)
    media.fetch(blob)
    media.time.now += 61
    assert not media.fetcher.due(blob), "the second failure rests twice as long"
    media.time.now += 61
    media.publisher.blob(b"right")
    assert media.fetch(blob) == {}
    assert media.fetcher.due(blob)


def test_silent_link_ends_the_round_at_once(media: Media) -> None:
    blobs = [media.blob(b"picture %d" % n) for n in range(100)]
    media.transport.offline = True
    with pytest.raises(HubUnreachableError):
        media.fetch(*blobs)
    assert len(media.transport.requests) < 20


def test_full_disk_is_seen_before_it_is_full(media: Media) -> None:
    media.room = 64 << 20
    with pytest.raises(DiskFullError):
        media.fetch(media.blob(b"one more"))


@pytest.fixture
def synced(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders that were brought to the disk, in that order."""
    folders: list[Path] = []
    monkeypatch.setattr(media_module, "fsync", folders.append)
    return folders


def test_many_files_settle_with_one_look_at_each_folder(media: Media, tmp_path: Path, synced: list[Path]) -> None:
    blobs = [media.blob(b"picture %d" % n) for n in range(100)]
    media.fetch(*blobs)
    assert not synced
    media.fetcher.settle(blobs)
    folder = DataFolder(tmp_path)
    assert sorted(synced) == sorted({folder.blob(blob.sha256).parent for blob in blobs} | {folder.media, folder.root})


def test_a_folder_is_settled_again_once_something_came_into_it(
    media: Media, tmp_path: Path, synced: list[Path]
) -> None:
    blob = media.blob(b"picture")
    place = DataFolder(tmp_path).blob(blob.sha256)
    media.fetch(blob)
    media.fetcher.settle([blob])
    synced.clear()
    media.fetcher.settle([blob])
    assert not synced
    place.unlink()
    media.fetch(blob)
    media.fetcher.settle([blob])
    assert place.parent in synced


def test_a_folder_that_can_not_be_settled_is_not_taken_for_settled(
    media: Media, synced: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Path) -> None:
        raise OSError(28, "No space left")

    blob = media.blob(b"picture")
    media.fetch(blob)
    with monkeypatch.context() as failing:
        failing.setattr(media_module, "fsync", fail)
        with pytest.raises(DiskFullError):
            media.fetcher.settle([blob])
    media.fetcher.settle([blob])
    assert synced


def test_what_never_arrived_has_no_folder_to_settle(media: Media) -> None:
    media.fetcher.settle([media.blob(b"picture")])


def test_a_file_is_on_the_disk_before_it_gets_its_name(media: Media, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[tuple[str, int]] = []
    sync, replace = os.fsync, Path.replace

    def noting_sync(handle: int) -> None:
        sync(handle)
        steps.append(("synced", os.fstat(handle).st_ino))

    def noting_replace(path: Path, target: Path) -> Path:
        steps.append(("named", path.stat().st_ino))
        return replace(path, target)

    monkeypatch.setattr(os, "fsync", noting_sync)
    monkeypatch.setattr(Path, "replace", noting_replace)
    media.fetch(media.blob(b"picture"))
    (_, file), *rest = steps
    assert steps[0] == ("synced", file)
    assert rest == [("named", file)]
