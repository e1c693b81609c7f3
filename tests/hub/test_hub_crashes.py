"""Publishing after something went wrong: power cuts, a lost file, a database from a backup."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hub_content import Content, Load
from hub_kiosk import Kiosk, Run
from tuf.api.metadata import Metadata

from kiosk import blobs as blobs_module
from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import StoreError
from kiosk.hub.folders import HubFolder
from kiosk.hub.keys import make_keys
from kiosk.hub.publish import publish
from kiosk.hub.store import HubStore, open_store


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

        for module in ("blobs", "hub.signing", "hub.publish"):
            monkeypatch.setattr(f"kiosk.{module}.write_atomically", crash)
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
