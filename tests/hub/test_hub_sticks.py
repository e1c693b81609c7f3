"""What is carried by hand: the stick with an edition, and the keys."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from hub_content import Content, Load
from hub_kiosk import Kiosk, Run, tree

from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import ConfigurationError
from kiosk.hub.export import export
from kiosk.hub.folders import HubFolder
from kiosk.hub.keys import load_keys, make_keys
from kiosk.hub.store import HubStore


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
    assert {path.name for path in folder.keys.iterdir()} == {
        *("root.pem", "snapshot.pem", "targets.pem", "timestamp.pem"),
        "seal.pem",
    }
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
