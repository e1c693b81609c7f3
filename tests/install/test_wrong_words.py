"""What an administrator gets wrong: keys, settings, rights. Each is told, and nothing is done by halves."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.errors import ConfigurationError, WorldError
from kiosk.install import commands, plan
from kiosk.install.at_work import only_one
from kiosk.install.layout import Layout
from kiosk.install.plan import Wishes
from kiosk.install.steps import File, Owned
from tests.install.conftest import FakeMachine, a_root, picture

KEPT = 'centre = "seinajoki"\nsource = "https://hub.example/publication"\n'


def dry(layout: Layout, wishes: Wishes, machine: FakeMachine) -> str:
    lines: list[str] = []
    commands.dry_run(plan.install(layout, wishes, machine), machine, lines.append)
    return "\n".join(lines)


def keep(layout: Layout, words: str) -> None:
    layout.config_folder.mkdir(parents=True)
    layout.config_file.write_text(words, encoding="utf-8")


@pytest.mark.parametrize("words", ["x", "", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"])
def test_a_release_key_that_is_none_is_refused(
    layout: Layout, wishes: Wishes, machine: FakeMachine, words: str
) -> None:
    assert wishes.release_key
    wishes.release_key.write_text(words)
    with pytest.raises(ConfigurationError, match="is no public key; copy release"):
        plan.install(layout, wishes, machine)


def test_a_private_key_is_refused_and_never_printed(layout: Layout, wishes: Wishes, machine: FakeMachine) -> None:
    assert wishes.release_key
    private = wishes.release_key.with_name("release.pem")
    with pytest.raises(ConfigurationError, match="is a private key: keep it offline") as caught:
        dry(layout, replace(wishes, release_key=private), machine)
    secret = private.read_text().splitlines()[1]
    assert secret not in str(caught.value)


def test_a_private_key_that_lies_in_the_public_one_s_place_is_not_shown_as_a_difference(
    layout: Layout, wishes: Wishes, machine: FakeMachine
) -> None:
    assert wishes.release_key
    layout.config_folder.mkdir(parents=True)
    private = wishes.release_key.with_name("release.pem").read_text()
    layout.release_key.write_text(private)
    said = dry(layout, wishes, machine)
    assert private.splitlines()[1] not in said
    assert "the public key of releases, SHA-256 " in said
    assert "in place of what is there" in said


@pytest.mark.parametrize(
    "spoil",
    [
        lambda root: root["signed"].update(_type="timestamp"),
        lambda root: root["signed"].pop("keys"),
        lambda root: root["signed"]["roles"].pop("timestamp"),
        lambda root: root["signed"]["keys"]["a1"]["keyval"].update(private="secret"),
        lambda root: root.update(signatures=[]),
    ],
)
def test_a_root_that_is_none_by_what_it_says_is_refused(
    layout: Layout, wishes: Wishes, machine: FakeMachine, spoil: Callable[[dict[str, dict[str, object]]], object]
) -> None:
    assert wishes.root
    root = a_root()
    spoil(root)
    wishes.root.write_text(json.dumps(root))
    with pytest.raises(ConfigurationError, match=r"is not a root\.json"):
        plan.install(layout, wishes, machine)


def test_a_root_without_an_end_is_refused(layout: Layout, wishes: Wishes, machine: FakeMachine) -> None:
    assert wishes.root
    wishes.root.write_text("[" * 90_000)
    with pytest.raises(ConfigurationError, match=r"is not a root\.json"):
        plan.install(layout, wishes, machine)


@pytest.mark.parametrize(
    ("words", "told"),
    [(KEPT + "width_mm = 3\n", "kiosk.toml:3: width_mm = 3: "), (KEPT + "width =\n", "line 3")],
)
def test_a_mistake_in_settings_that_are_kept_is_in_the_plan_and_stops_before_anything_is_changed(
    layout: Layout, wishes: Wishes, machine: FakeMachine, words: str, told: str
) -> None:
    keep(layout, words)
    before = picture(layout.prefix)
    assert told in dry(layout, wishes, machine)
    with pytest.raises(WorldError, match="edit the file") as caught:
        commands.carry_out(plan.install(layout, wishes, machine), machine, [].append)
    assert told in str(caught.value)
    assert picture(layout.prefix) == before
    assert machine.changes == []


def test_what_is_typed_beside_settings_that_are_kept_is_told(
    layout: Layout, wishes: Wishes, machine: FakeMachine
) -> None:
    keep(layout, KEPT)
    said = dry(layout, wishes, machine)
    assert "centre stays 'seinajoki', not 'umea' as typed: edit the file to change it" in said
    assert "source stays" not in said


def test_a_dry_run_needs_no_rights_and_says_what_it_did_not_see(
    layout: Layout, wishes: Wishes, machine: FakeMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(layout, KEPT)
    read, access = Path.read_text, os.access

    def sealed(path: Path, *words: object, **more: object) -> str:
        if path == layout.config_file:
            raise PermissionError(13, "Permission denied", str(path))
        return read(path, *words, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "read_text", sealed)
    monkeypatch.setattr(os, "access", lambda path, mode: path != layout.config_file and access(path, mode))
    said = dry(layout, wishes, machine)
    assert "not seen settings in /etc/ntc-kiosk/kiosk.toml" in said
    assert "not seen file /etc/ntc-kiosk/kiosk.toml" in said
    assert "to do    user ntc-kiosk" in said


def test_the_folder_of_the_program_is_made_for_all_to_enter_and_named_in_the_plan(
    layout: Layout, wishes: Wishes, machine: FakeMachine
) -> None:
    layout.program.mkdir(parents=True, mode=0o700)
    layout.program.chmod(0o700)
    assert "to do    folder /opt/ntc-kiosk (root:root, 0755)" in dry(layout, wishes, machine)
    commands.carry_out(plan.install(layout, wishes, machine), machine, [].append)
    assert stat.S_IMODE(layout.program.stat().st_mode) == 0o755


def typed(layout: Layout, wishes: Wishes) -> list[str]:
    words = ["install", "--bundle", str(wishes.bundle), "--root-folder", str(layout.prefix)]
    return [*words, "--centre", "umea", "--source", "https://hub.example/publication"]


@pytest.fixture
def as_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(commands, "RealMachine", FakeMachine)


@pytest.mark.usefixtures("as_root")
def test_an_installation_under_a_strict_umask_is_for_all_to_read(layout: Layout, wishes: Wishes) -> None:
    from kiosk.cli import main

    before = os.umask(0o077)
    try:
        assert main(typed(layout, wishes)) == 0
    finally:
        os.umask(before)
    closed = {
        name
        for name, (mode, _) in picture(layout.prefix).items()
        if mode & 0o004 == 0 and not name.startswith("var/lib/ntc-kiosk")
    }
    assert closed == set()


@pytest.mark.usefixtures("as_root")
def test_nothing_is_installed_while_an_update_is_at_work_or_on_trial(
    layout: Layout, wishes: Wishes, capsys: pytest.CaptureFixture[str]
) -> None:
    from kiosk.cli import main

    with only_one(layout):
        assert main(typed(layout, wishes)) == 1
    assert "another kiosk install or kiosk update is at work" in capsys.readouterr().err
    layout.trial.write_text("{}")
    assert main(typed(layout, wishes)) == 1
    assert "sudo ntc-kiosk update --settle" in capsys.readouterr().err
    assert layout.current_version() is None


def test_removal_leaves_no_empty_folder_of_ours_and_no_other_s(
    layout: Layout, wishes: Wishes, machine: FakeMachine
) -> None:
    others = layout.prefix / "etc/systemd/logind.conf.d/other.conf"
    others.parent.mkdir(parents=True)
    others.touch()
    commands.carry_out(plan.install(layout, wishes, machine), machine, [].append)
    commands.carry_out(plan.remove(layout), machine, [].append)
    assert not (layout.units / "session-.scope.d").exists()
    assert not (layout.prefix / "etc/systemd/system.conf.d").exists()
    assert others.exists()


def test_what_this_version_wants_of_the_machine_is_told_without_its_program(
    layout: Layout, wishes: Wishes, machine: FakeMachine
) -> None:
    commands.carry_out(plan.install(layout, wishes, machine), machine, [].append)
    assert plan.pending(layout, machine) == []
    (layout.units / "ntc-kiosk-sync.service").write_text("of another version")
    machine.enabled.remove("ntc-kiosk-settle.service")
    machine.packages.discard("cage")
    assert plan.pending(layout, machine) == [
        "packages of the system",
        "file /etc/systemd/system/ntc-kiosk-sync.service (root:root, 0644)",
        "ntc-kiosk-settle.service starts with the machine",
    ]


def test_a_file_whose_content_is_told_otherwise_shows_nothing_of_it(layout: Layout) -> None:
    file = File(Owned(layout.prefix / "etc/secret", layout.prefix), "precious", told="a secret")
    assert file.lines() == ["write it: a secret"]
