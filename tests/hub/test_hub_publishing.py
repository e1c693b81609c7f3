"""Editions: signed, atomic, deterministic, and verified here as a kiosk would, by python-tuf's own client."""

from __future__ import annotations

import gzip
import json
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from urllib.parse import unquote, urlparse

import pytest
from hub_content import SVG, Content, Load
from tuf.api.exceptions import DownloadHTTPError, ExpiredMetadataError
from tuf.api.metadata import Metadata
from tuf.ngclient import FetcherInterface, Updater

from kiosk.domain.clock import FixedClock
from kiosk.domain.edition import LINE, Catalogue, Digest, Put
from kiosk.domain.errors import ConfigurationError, StoreError
from kiosk.hub import blobs as blobs_module
from kiosk.hub.export import export
from kiosk.hub.folders import HubFolder
from kiosk.hub.keys import load_keys, make_keys
from kiosk.hub.load import load
from kiosk.hub.publish import Published, publish
from kiosk.hub.store import HubStore, open_store

Run = Callable[..., Published]


class Folder(FetcherInterface):
    """Reads a folder as if it were a server."""

    def _fetch(self, url: str) -> Iterator[bytes]:
        path = Path(unquote(urlparse(url).path))
        if not path.is_file():
            raise DownloadHTTPError("not there", 404)
        return iter([path.read_bytes()])


class Kiosk:
    """Trusts the first root, refreshes, and takes the catalogue."""

    def __init__(self, home: Path, publication: Path) -> None:
        self.home, self.publication = home, publication
        (home / "targets").mkdir(parents=True, exist_ok=True)
        self.root = (publication / "metadata" / "1.root.json").read_bytes()

    def catalogue(self, publication: Path | None = None) -> Catalogue:
        base = (publication or self.publication).as_uri()
        updater = Updater(
            str(self.home),
            f"{base}/metadata/",
            str(self.home / "targets"),
            f"{base}/targets/",
            Folder(),
            bootstrap=self.root,
        )
        updater.refresh()
        info = updater.get_targetinfo("catalogue.json")
        assert info is not None
        return Catalogue.model_validate_json(Path(updater.download_target(info)).read_bytes())

    def lines(self, sha256: str, publication: Path | None = None) -> list:
        data = ((publication or self.publication) / "blobs" / sha256[:2] / sha256).read_bytes()
        return [LINE.validate_json(line) for line in gzip.decompress(data).splitlines()]


@pytest.fixture
def kiosk(tmp_path: Path, folder: HubFolder) -> Kiosk:
    return Kiosk(tmp_path / "kiosk", folder.publication)


@pytest.fixture
def at_now(monkeypatch: pytest.MonkeyPatch, clock: FixedClock) -> None:
    """Let the client's clock be ours."""
    import tuf.ngclient._internal.trusted_metadata_set as trusted

    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:
            return clock.instant

    monkeypatch.setattr(trusted.datetime, "datetime", Clock)


@pytest.fixture
def run(folder: HubFolder, store: HubStore, clock: FixedClock) -> Run:
    return lambda **options: publish(folder=folder, store=store, clock=clock, **options)


def tree(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def digest(lines: list) -> str:
    total = Digest()
    for line in lines:
        total.add(line.id, line.revision)
    return total.hex


def test_an_edition_is_verified_and_holds_every_document(
    content: Content, load_content: Load, run: Run, kiosk: Kiosk, at_now: None
) -> None:
    content.small()
    load_content()
    assert run() == Published(1, new=True, signed=True)
    catalogue = kiosk.catalogue()
    lines = kiosk.lines(catalogue.snapshot.sha256)
    assert (catalogue.edition, catalogue.snapshot.items) == (1, 3)
    assert [line.id for line in lines] == ["heart", "heart-rhythm", "seinajoki"]
    assert catalogue.digest == digest(lines)
    assert [change.edition for change in catalogue.changes] == [1]
    assert kiosk.lines(catalogue.changes[0].sha256) == lines


def test_change_sets_lead_from_one_snapshot_to_the_next(
    content: Content, load_content: Load, run: Run, kiosk: Kiosk, at_now: None
) -> None:
    content.small()
    load_content()
    run()
    held = {line.id: line for line in kiosk.lines(kiosk.catalogue().snapshot.sha256)}

    def change() -> None:
        content.topic("moving", "Moving")
        content.topic(title="My heart")

    def remove() -> None:
        shutil.rmtree(content.root / "technologies")

    def bring_back() -> None:
        content.technology()

    for number, step in enumerate((change, remove, bring_back), start=2):
        step()
        load_content()
        assert run().edition == number
        catalogue = kiosk.catalogue()
        newest = catalogue.changes[-1]
        assert newest.edition == number
        for line in kiosk.lines(newest.sha256):
            if isinstance(line, Put):
                held[line.id] = line
            else:
                assert line.revision > held.pop(line.id).revision
        snapshot = kiosk.lines(catalogue.snapshot.sha256)
        assert sorted(held.values(), key=lambda line: line.id) == snapshot
        assert catalogue.digest == digest(snapshot)


def test_nothing_changed_is_no_edition_and_an_old_timestamp_is_signed_anew(
    content: Content, load_content: Load, run: Run, kiosk: Kiosk, clock: FixedClock, folder: HubFolder, at_now: None
) -> None:
    content.small()
    load_content()
    run()
    before = tree(folder.publication)
    load_content()
    assert (run().new, run().signed) == (False, False)
    assert tree(folder.publication) == before
    clock.instant += timedelta(days=1)
    done = run()
    assert (done.edition, done.new, done.signed) == (1, False, True)
    after = tree(folder.publication)
    assert {name for name in after if after[name] != before[name]} == {"metadata/timestamp.json"}
    assert kiosk.catalogue().edition == 1


def test_a_timestamp_is_good_for_45_days(
    content: Content, load_content: Load, run: Run, kiosk: Kiosk, clock: FixedClock, at_now: None
) -> None:
    content.small()
    load_content()
    run()
    clock.instant += timedelta(days=44, hours=23)
    kiosk.catalogue()
    clock.instant += timedelta(hours=2)
    with pytest.raises(ExpiredMetadataError):
        kiosk.catalogue()


def test_an_edition_without_changes_follows_before_signatures_end(
    content: Content, load_content: Load, run: Run, clock: FixedClock
) -> None:
    content.small()
    load_content()
    run()
    clock.instant += timedelta(days=311)
    done = run()
    assert (done.edition, done.new) == (2, True)


def test_the_same_content_keys_and_clock_give_the_same_bytes(
    content: Content, load_content: Load, run: Run, folder: HubFolder, tmp_path: Path, clock: FixedClock
) -> None:
    content.small()
    load_content()
    run()
    twin = HubFolder(tmp_path / "twin")
    twin.root.mkdir()
    shutil.copytree(folder.keys, twin.keys)
    make_keys(twin, clock)
    store = open_store(twin.database)
    load(content.root, folder=twin, store=store, clock=clock)
    publish(folder=twin, store=store, clock=clock)
    store.close()
    assert tree(twin.publication) == tree(folder.publication)


def test_a_crash_at_any_write_leaves_the_old_edition_whole(
    content: Content,
    load_content: Load,
    run: Run,
    kiosk: Kiosk,
    monkeypatch: pytest.MonkeyPatch,
    at_now: None,
    store: HubStore,
) -> None:
    content.small()
    load_content()
    run()
    old = kiosk.catalogue()
    content.topic(title="My heart")
    load_content()
    real = blobs_module.write_atomically
    allowed = 0
    while True:
        left = [allowed]

        def crash(path: Path, data: bytes, left: list[int] = left) -> None:
            if left[0] == 0:
                raise RuntimeError("power cut")
            left[0] -= 1
            real(path, data)

        for module in ("blobs", "signing", "publish"):
            monkeypatch.setattr(f"kiosk.hub.{module}.write_atomically", crash)
        try:
            done = run()
        except RuntimeError:
            assert kiosk.catalogue() == old
            assert len(kiosk.lines(old.snapshot.sha256)) == 3
            allowed += 1
            continue
        break
    monkeypatch.undo()
    assert allowed >= 1
    assert done.edition == 2


def test_the_next_publish_finishes_what_a_crash_left(
    content: Content,
    load_content: Load,
    run: Run,
    folder: HubFolder,
    store: HubStore,
    clock: FixedClock,
    tmp_path: Path,
) -> None:
    content.small()
    load_content()
    run()
    content.topic(title="My heart")
    load_content()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kiosk.hub.publish.sign", lambda *_: (_ for _ in ()).throw(RuntimeError("power cut")))
        with pytest.raises(RuntimeError):
            run()
    done = run()
    assert (done.edition, done.new, done.signed) == (2, False, True)
    timestamp = Metadata.from_file(str(folder.publication / "metadata" / "timestamp.json")).signed
    assert timestamp.snapshot_meta.version == 2


def test_old_blobs_and_heads_go_after_three_editions(
    content: Content, load_content: Load, run: Run, folder: HubFolder, kiosk: Kiosk, at_now: None
) -> None:
    content.small()
    pictures: list[set[str]] = []
    for number in range(5):
        (content.root / "topics" / "heart" / "picture.svg").write_text(SVG.replace("300", str(300 + number)))
        load_content()
        run()
        topic = next(line for line in kiosk.lines(kiosk.catalogue().snapshot.sha256) if line.id == "heart")
        pictures.append({one["blob"]["sha256"] for one in topic.document["picture"]["renditions"]})
    there = {path.name for path in (folder.publication / "blobs").glob("*/*")}
    assert [shas <= there for shas in pictures] == [False, False, True, True, True]
    assert sorted(path.name for path in (folder.publication / "metadata").iterdir()) == [
        "1.root.json",
        "3.snapshot.json",
        "3.targets.json",
        "4.snapshot.json",
        "4.targets.json",
        "5.snapshot.json",
        "5.targets.json",
        "root.json",
        "timestamp.json",
    ]
    assert len(list((folder.publication / "targets").iterdir())) == 3
    catalogue = kiosk.catalogue()
    assert [change.edition for change in catalogue.changes] == [1, 2, 3, 4, 5]
    assert {change.sha256 for change in catalogue.changes} <= there


def test_the_catalogue_lists_the_last_fifty_change_sets(
    content: Content, load_content: Load, run: Run, store: HubStore, kiosk: Kiosk, at_now: None, clock: FixedClock
) -> None:
    content.small()
    load_content()
    for number in range(52):
        run(desk=f"http://localhost/{number}")
    catalogue = kiosk.catalogue()
    assert [change.edition for change in catalogue.changes] == list(range(3, 53))
    assert catalogue.desk == "http://localhost/51"
    assert run().new is False  # the address is kept when none is named


def test_an_export_is_a_whole_copy_valid_for_60_days(
    content: Content,
    load_content: Load,
    run: Run,
    folder: HubFolder,
    store: HubStore,
    clock: FixedClock,
    tmp_path: Path,
    kiosk: Kiosk,
    at_now: None,
) -> None:
    content.small()
    content.video()
    load_content()
    run()
    stick = tmp_path / "stick"
    assert export(stick, folder=folder, store=store, clock=clock) == 1
    content.topic(title="My heart")
    load_content()
    run()
    assert export(stick, folder=folder, store=store, clock=clock) == 2
    assert not any(path.is_symlink() for path in stick.rglob("*"))
    clock.instant += timedelta(days=59)
    catalogue = kiosk.catalogue(stick)
    lines = kiosk.lines(catalogue.snapshot.sha256, stick)
    assert catalogue.edition == 2
    for sha256 in (sha for line in lines for sha in _shas(line.document)):
        assert (stick / "blobs" / sha256[:2] / sha256).is_file()
    run()
    assert kiosk.catalogue().edition == 2  # the hub is not older than the stick was


def _shas(value: object) -> list[str]:
    text = json.dumps(value)
    return [part.split('"')[0] for part in text.split('"sha256": "')[1:]]


def test_a_stick_is_repaired_by_the_next_export(
    content: Content,
    load_content: Load,
    run: Run,
    folder: HubFolder,
    store: HubStore,
    clock: FixedClock,
    tmp_path: Path,
) -> None:
    content.small()
    load_content()
    run()
    stick = tmp_path / "stick"
    export(stick, folder=folder, store=store, clock=clock)
    blob = next((stick / "blobs").glob("*/*"))
    good = blob.read_bytes()
    blob.write_bytes(bytes(len(good)))
    export(stick, folder=folder, store=store, clock=clock)
    assert blob.read_bytes() == good


def test_keys_are_private_and_made_once(folder: HubFolder, clock: FixedClock) -> None:
    for path in folder.keys.iterdir():
        assert path.stat().st_mode & 0o777 == 0o600
    assert {path.name for path in folder.keys.iterdir()} == {"root.pem", "snapshot.pem", "targets.pem", "timestamp.pem"}
    before = tree(folder.keys)
    assert make_keys(folder, clock) is False
    assert tree(folder.keys) == before


def test_the_root_key_may_lie_elsewhere(tmp_path: Path, clock: FixedClock) -> None:
    hub = HubFolder(tmp_path / "other")
    assert make_keys(hub, clock, root_key=tmp_path / "stick" / "root.pem")
    assert (tmp_path / "stick" / "root.pem").stat().st_mode & 0o777 == 0o600
    assert not (hub.keys / "root.pem").exists()
    load_keys(hub)


def test_missing_and_foreign_keys_are_named(
    content: Content, folder: HubFolder, store: HubStore, clock: FixedClock, tmp_path: Path, run: Run
) -> None:
    (folder.keys / "targets.pem").write_bytes((folder.keys / "snapshot.pem").read_bytes())
    with pytest.raises(ConfigurationError, match=r"not the one that root\.json names for targets"):
        run()
    (folder.keys / "targets.pem").unlink()
    with pytest.raises(ConfigurationError, match="is missing"):
        run()
    (folder.publication / "metadata" / "root.json").unlink()
    with pytest.raises(ConfigurationError, match="kiosk hub keys"):
        run()


def test_an_older_database_is_not_published_over_a_newer_edition(
    content: Content, load_content: Load, run: Run, folder: HubFolder, clock: FixedClock, tmp_path: Path
) -> None:
    content.small()
    load_content()
    run()
    store = open_store(tmp_path / "restored.db")
    with pytest.raises(StoreError, match="newer backup"):
        publish(folder=folder, store=store, clock=clock)
    store.close()


def test_lost_media_are_not_published(content: Content, load_content: Load, run: Run, folder: HubFolder) -> None:
    content.small()
    load_content()
    for path in (folder.publication / "blobs").glob("*/*"):
        path.unlink()
    with pytest.raises(StoreError, match="load the content again"):
        run()
    load_content()
    assert run().edition == 1


def test_a_lost_publication_is_made_anew_as_a_later_edition(
    content: Content, load_content: Load, run: Run, folder: HubFolder, clock: FixedClock, kiosk: Kiosk, at_now: None
) -> None:
    content.small()
    load_content()
    run()
    kiosk.catalogue()
    shutil.rmtree(folder.publication)
    make_keys(folder, clock)
    load_content()
    assert run().edition == 2
    catalogue = kiosk.catalogue()
    assert catalogue.edition == 2
    assert len(kiosk.lines(catalogue.snapshot.sha256)) == 3
    for change in catalogue.changes:
        kiosk.lines(change.sha256)
