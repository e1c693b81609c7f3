"""How it all stands, as the staff reads it, and what they ask of the agent."""

from __future__ import annotations

import errno
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.edition import Catalogue, Put, SnapshotRef
from kiosk.paths import DataFolder
from kiosk.services.content_rules import EditRefusedError
from kiosk.store.orders import orders_after
from tests.samples import NOW, Cache, Sample
from tests.services.staff_desk import StaffDesk, staff_desk


@pytest.fixture
def desk(folder: DataFolder, clock: FixedClock, cache: Cache) -> Iterator[StaffDesk]:
    with staff_desk(folder, clock, cache) as made:
        yield made


def stick(tmp_path: Path, *inside: str) -> Path:
    folder = tmp_path.joinpath("stick", *inside)
    (folder / "metadata").mkdir(parents=True)
    (folder / "metadata" / "timestamp.json").write_bytes(b"{}")
    return folder


def test_with_nothing_here_it_says_so(desk: StaffDesk) -> None:
    found = desk.desk.condition.now(desk.session())
    assert (found.edition, found.status.state, found.waiting, found.refused) == (None, "never", 0, 0)
    assert (found.not_taken, found.missing.files, found.faults, found.sticks) == ((), 0, (), ())
    assert 0 < found.free <= found.total


def test_edition_missing_files_and_what_was_not_taken(desk: StaffDesk, cache: Cache, sample: Sample) -> None:
    film = {"film": {"file": "film.mp4", "blob": sample.blob("film", size=500, kind="video/mp4")}}
    cache.publish(sample.document("video", "film", **film), missing={sample.sha("film")})
    lines = [Put(op="put", id="film", revision=2, document=sample.document("video", "film", **film))]
    snapshot = SnapshotRef(sha256="0" * 64, size=0, items=1)
    catalogue = Catalogue(edition=2, published_at=NOW, snapshot=snapshot, digest="0" * 64)
    refused = {"film": "no picture"}
    cache.writer.apply(catalogue, lines, whole=False, refused=refused, arrived=lambda _: False, centre="seinajoki")
    found = desk.desk.condition.now(desk.session())
    assert found.edition is not None
    assert (found.edition.number, found.edition.applied_at) == (2, NOW)
    assert (found.missing.files, found.missing.bytes, found.missing.failed) == (1, 500, 0)
    assert [(each.id, each.reason) for each in found.not_taken] == [("film", "no picture")]
    assert found.not_taken[0].titles["fi"] == "Title of film (fi)"


def test_the_last_errors_of_both_programs_and_of_no_long_past(desk: StaffDesk) -> None:
    logs = desk.folder.root / "logs"
    logs.mkdir()

    def line(level: str, days: float, role: str) -> str:
        return json.dumps({"at": (NOW - timedelta(days=days)).isoformat(), "role": role, "level": level}) + "\n"

    (logs / "screen.jsonl").write_text(line("error", 9, "screen") + line("warning", 0, "screen") + "half a li")
    (logs / "sync.jsonl").write_text(line("critical", 2, "sync") + line("error", 1, "sync") + '{"level": "error"}\n')
    found = desk.desk.condition.now(desk.session()).faults
    assert [(each.role, NOW - each.at) for each in found] == [("sync", timedelta(days=1)), ("sync", timedelta(days=2))]


def test_an_edition_on_a_stick_or_in_a_folder_of_it_is_ordered_and_answered(desk: StaffDesk, tmp_path: Path) -> None:
    folder = stick(tmp_path, "edition")
    desk.mounts = (tmp_path / "stick", tmp_path / "gone")
    session, condition = desk.session(), desk.desk.condition
    assert condition.now(session).sticks == (folder,)
    order = condition.take_edition(session, str(folder))
    assert [(each.what, each.argument) for each in orders_after(desk.folder.ledger, 0)] == [
        ("take_edition", str(folder))
    ]
    assert condition.answer(session, order) is None
    status = desk.cache.writer.status().model_copy(update={"order_done": order, "order_outcome": "same"})
    desk.cache.writer.set_status(status)
    assert condition.answer(session, order) == "same"
    later = condition.check_now(session)
    assert (condition.answer(session, later), condition.answer(session, order)) == (None, "same")


def test_a_folder_of_a_stick_that_can_not_be_read_hides_no_other(
    desk: StaffDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, spoilt = stick(tmp_path, "edition"), tmp_path / "stick" / "spoilt"
    spoilt.mkdir()
    answer = Path.is_dir

    def dying(path: Path) -> bool:
        if path == spoilt:
            raise OSError(errno.EIO, "it can't be read")
        return answer(path)

    monkeypatch.setattr(Path, "is_dir", dying)
    desk.mounts = (tmp_path / "stick",)
    assert desk.desk.condition.now(desk.session("booker")).sticks == (folder,)


def test_a_folder_that_is_on_no_stick_is_refused(desk: StaffDesk, tmp_path: Path) -> None:
    folder = stick(tmp_path)
    with pytest.raises(EditRefusedError, match="no_stick"):
        desk.desk.condition.take_edition(desk.session(), str(folder))
    assert orders_after(desk.folder.ledger, 0) == ()
