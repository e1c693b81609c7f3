"""Keys that take another's place: one chain that kiosks follow, and nothing half-done after a crash."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from hub_content import Content, Load
from hub_kiosk import Kiosk, Run
from tuf.api.exceptions import RepositoryError, UnsignedMetadataError
from tuf.api.metadata import Metadata, Root

from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import ConfigurationError, StoreError
from kiosk.hub import keys as keys_module
from kiosk.hub.commands import _publish_all
from kiosk.hub.export import export
from kiosk.hub.folders import HubFolder
from kiosk.hub.keys import ROOT_VALID, load_keys, load_root, make_keys, rotate_keys
from kiosk.hub.store import HubStore


def root_of(folder: HubFolder, version: int) -> Metadata[Root]:
    return Metadata[Root].from_bytes((folder.publication / "metadata" / f"{version}.root.json").read_bytes())


def test_new_root_is_signed_by_the_old_key_and_the_new(folder: HubFolder, clock: FixedClock) -> None:
    before = load_keys(folder)
    clock.instant += timedelta(days=400)
    assert rotate_keys(folder, clock) == 2
    old, new = root_of(folder, 1), root_of(folder, 2)
    assert old.signed.roles["root"].keyids != new.signed.roles["root"].keyids
    old.signed.verify_delegate("root", new.signed_bytes, new.signatures)
    new.signed.verify_delegate("root", new.signed_bytes, new.signatures)
    assert new.signed.expires == clock.instant.replace(microsecond=0) + ROOT_VALID
    assert load_keys(folder).targets.public_key == before.targets.public_key, "the daily keys stay"
    assert (folder.publication / "metadata" / "root.json").read_bytes() == new.to_bytes()
    assert (folder.keys / "root-2.pem").stat().st_mode & 0o777 == 0o600
    assert {key for key in new.signed.keys if key not in old.signed.keys} == set(new.signed.roles["root"].keyids)


def test_rotation_goes_on_from_the_root_key_in_force_wherever_it_lies(tmp_path: Path, clock: FixedClock) -> None:
    hub, stick = HubFolder(tmp_path / "hub"), tmp_path / "stick" / "root.pem"
    make_keys(hub, clock, root_key=stick)
    for version in (2, 3):
        assert rotate_keys(hub, clock, root_key=stick) == version
    assert not list(hub.keys.glob("root*"))
    moved = tmp_path / "safe" / "our-root.pem"
    moved.parent.mkdir()
    (stick.parent / "root-3.pem").rename(moved)
    with pytest.raises(ConfigurationError, match=r"not the one that root\.json names for root"):
        rotate_keys(hub, clock, root_key=stick)
    assert rotate_keys(hub, clock, root_key=moved) == 4


def test_without_the_root_key_nothing_is_changed(folder: HubFolder, clock: FixedClock) -> None:
    (folder.keys / "root.pem").unlink()
    before = sorted(path.name for path in folder.root.rglob("*"))
    with pytest.raises(ConfigurationError, match=r"is missing; put it back from a backup, or name.* --root-key"):
        rotate_keys(folder, clock, online=True)
    assert sorted(path.name for path in folder.root.rglob("*")) == before


def test_daily_keys_that_are_lost_or_in_wrong_hands_are_replaced(
    content: Content,
    load_content: Load,
    run: Run,
    folder: HubFolder,
    clock: FixedClock,
    kiosk: Kiosk,
    store: HubStore,
    tmp_path: Path,
    at_now: None,
) -> None:
    content.small()
    load_content()
    run()
    assert kiosk.catalogue().edition == 1
    stolen = load_keys(folder)
    for role in ("timestamp", "snapshot", "targets"):
        (folder.keys / f"{role}.pem").unlink()
    with pytest.raises(ConfigurationError, match="kiosk hub keys --rotate --online"):
        run()
    rotate_keys(folder, clock, online=True)
    with pytest.raises(UnsignedMetadataError):
        kiosk.catalogue()
    with pytest.raises(StoreError, match="signed by keys that were replaced; publish first"):
        export(tmp_path / "stick", folder=folder, store=store, clock=clock)
    done = run()
    assert (done.edition, done.new) == (2, True)
    assert kiosk.catalogue().edition == 2
    assert run().new is False
    from kiosk.hub.folders import Publication
    from kiosk.hub.signing import write_edition

    publication = Publication(folder.publication)
    write_edition(publication, stolen, 3, b"{}", clock.now())
    from kiosk.hub.signing import timestamp_for

    (publication.metadata / "timestamp.json").write_bytes(
        timestamp_for(publication, stolen, 3, 99, clock.now() + timedelta(days=9))
    )
    with pytest.raises(RepositoryError):
        kiosk.catalogue()


def test_stick_carries_every_root_so_that_a_kiosk_far_behind_follows(
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
    load_content()
    run()
    kiosk.catalogue()
    for online in (False, True, False, True):
        clock.instant += timedelta(days=10)
        rotate_keys(folder, clock, online=online)
        run()
    stick = tmp_path / "stick"
    export(stick, folder=folder, store=store, clock=clock)
    assert {path.name for path in (stick / "metadata").glob("*.root.json")} == {f"{n}.root.json" for n in range(1, 6)}
    clock.instant += timedelta(days=30)
    assert kiosk.catalogue(stick).edition == 3


@pytest.mark.parametrize("writes", range(5))
def test_rotation_cut_off_anywhere_is_finished_by_the_next(
    content: Content,
    load_content: Load,
    run: Run,
    folder: HubFolder,
    clock: FixedClock,
    kiosk: Kiosk,
    at_now: None,
    monkeypatch: pytest.MonkeyPatch,
    writes: int,
) -> None:
    content.small()
    load_content()
    run()
    kiosk.catalogue()
    left = writes

    def cut(write: object) -> object:
        def wrapped(*arguments: object) -> object:
            nonlocal left
            if left == 0:
                raise KeyboardInterrupt
            left -= 1
            return write(*arguments)  # type: ignore[operator]

        return wrapped

    with monkeypatch.context() as patch:
        for name in ("write_atomically", "_make_or_read"):
            patch.setattr(keys_module, name, cut(getattr(keys_module, name)))
        with pytest.raises(KeyboardInterrupt):
            rotate_keys(folder, clock, online=True)
    run()
    assert kiosk.catalogue().edition >= 1, "whichever root is in force, hub and kiosks agree on it"
    rotate_keys(folder, clock, online=True)
    run()
    assert kiosk.catalogue().edition == load_root_edition(run)
    assert load_root(folder).version >= 2


def load_root_edition(run: Run) -> int:
    return run().edition


def test_a_key_is_there_whole_or_not_at_all(
    folder: HubFolder, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def power_cut(_: int) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", power_cut)
        with pytest.raises(KeyboardInterrupt):
            rotate_keys(folder, clock)
    assert not (folder.keys / "root-2.pem").exists()
    assert rotate_keys(folder, clock) == 2


@pytest.mark.expected_logs("passed over: the key")
def test_an_empty_key_that_a_power_cut_left_does_not_stop_the_next_rotation(
    folder: HubFolder, clock: FixedClock
) -> None:
    (folder.keys / "root-2.pem").write_bytes(b"")
    (folder.keys / "targets-2.pem").write_bytes(b"")
    assert rotate_keys(folder, clock, online=True) == 2
    assert load_keys(folder).root.version == 2
    assert (folder.keys / "root-2.pem").stat().st_mode & 0o777 == 0o600


@pytest.mark.expected_logs("passed over: the key")
def test_a_spoilt_key_beside_the_one_at_work_is_passed_over(
    folder: HubFolder, clock: FixedClock, caplog: pytest.LogCaptureFixture
) -> None:
    (folder.keys / "root-0.pem").write_bytes(b"spoilt")
    (folder.keys / "root-1.pem").write_bytes(b"")
    (folder.keys / "targets-0.pem").write_bytes(b"spoilt")
    (folder.keys / "targets.pem").rename(folder.keys / "targets-1.pem")
    assert rotate_keys(folder, clock) == 2
    assert load_keys(folder).root.version == 2
    assert "targets-0.pem can't be read" in caplog.text


def test_the_command_rotates_and_publishes(
    content: Content, load_content: Load, run: Run, folder: HubFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    from test_hub_commands import hub

    content.small()
    load_content()
    run()
    assert hub("keys", "--rotate", "--online", "--data", folder.root) == 0
    said = capsys.readouterr().out
    assert f"root.json is at version 2; the new root key is {folder.keys / 'root-2.pem'}" in said
    assert "edition 2: published" in said
    assert hub("keys", "--rotate", "--data", folder.root) == 0
    assert "version 3" in capsys.readouterr().out
    with pytest.raises(ConfigurationError, match="--online goes with --rotate"):
        hub("keys", "--online", "--data", folder.root)
    _publish_all(folder)
    assert "edition 2: unchanged" in capsys.readouterr().out
