"""An installation does what its dry run said, does it once, and breaks nothing when a step fails."""

import os
import shlex
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk import config
from kiosk.domain.errors import ConfigurationError, WorldError
from kiosk.install import commands, plan
from kiosk.install.layout import ENABLED, STICK_UNIT, UNITS, Layout
from kiosk.install.machine import Answer, RealMachine
from kiosk.install.plan import Wishes
from tests.install.conftest import ALL_PACKAGES, FakeMachine, make_bundle, picture


def dry(layout: Layout, wishes: Wishes, machine: FakeMachine) -> list[str]:
    lines: list[str] = []
    commands.dry_run(plan.install(layout, wishes, machine), machine, lines.append)
    return lines


def real(layout: Layout, wishes: Wishes, machine: FakeMachine) -> list[str]:
    lines: list[str] = []
    commands.carry_out(plan.install(layout, wishes, machine), machine, lines.append)
    return lines


def titles(lines: list[str], first: str) -> list[str]:
    return [line[9:] for line in lines if line.startswith(first)]


def test_a_dry_run_changes_nothing(layout: Layout, wishes: Wishes, machine: FakeMachine) -> None:
    before = picture(layout.prefix)
    assert dry(layout, wishes, machine)[-1] == "Nothing was changed."
    assert picture(layout.prefix) == before
    assert machine.changes == []


def test_the_real_run_does_the_steps_and_commands_of_the_dry_one(
    layout: Layout, wishes: Wishes, machine: FakeMachine
) -> None:
    said = dry(layout, wishes, machine)
    done = real(layout, wishes, machine)
    assert titles(done, "done") == titles(said, "to do")
    run = [line.split("run: ")[1] for line in said if line.startswith("           run: ")]
    assert [shlex.join(each) for each in machine.changes if each[0] != "chown"] == run


def test_a_dry_run_tells_the_content_owner_and_mode_of_every_file_that_will_be_written(
    layout: Layout, wishes: Wishes, machine: FakeMachine
) -> None:
    before = picture(layout.prefix)
    said = "\n".join(dry(layout, wishes, machine))
    real(layout, wishes, machine)
    written = {name: each for name, each in picture(layout.prefix).items() if name not in before and each[1]}
    of_program = {name: each for name, each in written.items() if name.startswith("opt/")}
    for name, (mode, content) in written.items() - of_program.items():
        if (layout.prefix / name).is_symlink():
            assert f"link /{name} → {content.decode()}" in said
            continue
        assert f"file /{name} ({machine.owners[f'/{name}']}, {mode:04o})" in said
        shown = [] if name.endswith("release.pub") else content.decode().splitlines()
        for line in shown:
            assert f"             {line}" in said
    assert "the public key of releases, SHA-256 " in said
    assert "copy " in said
    assert of_program


def test_a_second_run_changes_nothing_at_all(layout: Layout, wishes: Wishes, machine: FakeMachine) -> None:
    real(layout, wishes, machine)
    after = picture(layout.prefix)
    machine.changes.clear()
    assert all(line.startswith("is so") for line in real(layout, wishes, machine))
    assert machine.changes == []
    assert picture(layout.prefix) == after


def test_what_is_installed_is_a_kiosk(layout: Layout, wishes: Wishes, machine: FakeMachine) -> None:
    real(layout, wishes, machine)
    assert layout.current_version() == "1.4.0"
    assert machine.enabled == set(ENABLED)
    assert all((layout.units / unit).is_file() for unit in UNITS)
    assert machine.owners["/var/lib/ntc-kiosk"] == "ntc-kiosk:ntc-kiosk"
    assert layout.data.stat().st_mode & 0o777 == 0o750
    settings = config.read(layout.config_file)
    assert (settings.centre, settings.width_mm, settings.kiosk_mode) == ("umea", 392, True)
    assert settings.root == "/etc/ntc-kiosk/root.json"
    assert (layout.prefix / "etc/systemd/system/ctrl-alt-del.target").readlink() == Path("/dev/null")
    assert machine.packages >= ALL_PACKAGES - {"systemd-timesyncd", "libglib2.0-0t64"}


@pytest.mark.parametrize(("unit", "longest"), [("display", 2.0), ("sound", 5.0), ("screen", 1.0), ("sync", 30.0)])
def test_what_crashes_or_falls_silent_is_started_again_and_systemd_never_gives_up(
    layout: Layout, wishes: Wishes, machine: FakeMachine, unit: str, longest: float
) -> None:
    real(layout, wishes, machine)
    lines = (layout.units / f"ntc-kiosk-{unit}.service").read_text(encoding="utf-8").splitlines()
    said = dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))
    assert (said["Restart"], said["StartLimitIntervalSec"]) == ("always", "0")
    assert 0 < float(said["RestartSec"]) <= longest, "seconds"
    but_for = {"RestartPreventExitStatus", "RestartSteps", "RestartMaxDelaySec", "StartLimitAction", "FailureAction"}
    assert not but_for & said.keys(), "no end is left as it is, and no start waits longer than the one before"
    if unit == "screen":  # silence, too, is an end: it is killed for it, and even where it does not die of that at once
        assert (said["Type"], said["WatchdogSec"]) == ("notify", "15")
        assert float(said["TimeoutStopSec"]) <= 10
        assert "WatchdogSignal" not in said


def test_settings_that_are_there_are_kept(layout: Layout, wishes: Wishes, machine: FakeMachine) -> None:
    layout.config_folder.mkdir(parents=True)
    layout.config_file.write_text('centre = "seinajoki"\n', encoding="utf-8")
    real(layout, replace(wishes, settings={}), machine)
    assert layout.config_file.read_text(encoding="utf-8") == 'centre = "seinajoki"\n'


def test_a_unit_that_was_changed_is_shown_as_a_difference_and_mended(
    layout: Layout, wishes: Wishes, machine: FakeMachine
) -> None:
    real(layout, wishes, machine)
    unit = layout.units / "ntc-kiosk-screen.service"
    right = unit.read_text(encoding="utf-8")
    unit.write_text(right.replace("PrivateNetwork=yes", "PrivateNetwork=no"), encoding="utf-8")
    said = dry(layout, wishes, machine)
    assert {"             -PrivateNetwork=no", "             +PrivateNetwork=yes"} <= set(said)
    assert len(titles(said, "to do")) == 1
    real(layout, wishes, machine)
    assert unit.read_text(encoding="utf-8") == right


def test_another_version_is_put_beside_the_one_that_runs(
    layout: Layout, wishes: Wishes, machine: FakeMachine, tmp_path: Path
) -> None:
    real(layout, wishes, machine)
    newer = replace(wishes, bundle=make_bundle(tmp_path / "newer", "1.5.0"))
    assert len(titles(real(layout, newer, machine), "done")) == 2
    assert layout.installed_versions() == ["1.4.0", "1.5.0"]
    assert layout.current_version() == "1.5.0"


def test_a_program_that_was_damaged_is_mended(layout: Layout, wishes: Wishes, machine: FakeMachine) -> None:
    real(layout, wishes, machine)
    (layout.current / "_internal/libone.so.1").write_text("rot", encoding="utf-8")
    assert titles(real(layout, wishes, machine), "done") == ["program 1.4.0 in /opt/ntc-kiosk/versions/1.4.0"]
    assert (layout.current / "_internal/libone.so.1").read_text(encoding="utf-8") == "library"


def test_a_step_that_fails_tells_what_to_do_and_the_next_run_goes_on_from_there(
    layout: Layout, wishes: Wishes, machine: FakeMachine
) -> None:
    machine.broken["useradd"] = Answer(1, "useradd: cannot lock /etc/passwd; try again later")
    with pytest.raises(WorldError, match="cannot lock /etc/passwd") as caught:
        real(layout, wishes, machine)
    assert "run the same command again" in str(caught.value)
    assert layout.current_version() is None
    machine.broken.clear()
    machine.changes.clear()
    real(layout, wishes, machine)
    assert not any(command[0] == "apt-get" for command in machine.changes)
    assert layout.current_version() == "1.4.0"


def test_a_failure_later_on_leaves_the_kiosk_that_was_there_in_place(
    layout: Layout, wishes: Wishes, machine: FakeMachine, tmp_path: Path
) -> None:
    real(layout, wishes, machine)
    before = picture(layout.prefix)
    machine.packages.discard("cage")
    machine.broken["apt-get"] = Answer(100, "E: Unable to locate package cage")
    with pytest.raises(WorldError, match="Unable to locate package cage"):
        real(layout, replace(wishes, bundle=make_bundle(tmp_path / "newer", "1.5.0")), machine)
    assert picture(layout.prefix) == before


def test_a_first_installation_asks_for_what_it_can_not_guess(
    layout: Layout, wishes: Wishes, machine: FakeMachine
) -> None:
    settings = {name: value for name, value in wishes.settings.items() if name != "source"}
    with pytest.raises(ConfigurationError, match="--source is needed"):
        plan.install(layout, replace(wishes, settings=settings), machine)


def test_without_a_centre_it_installs_and_says_that_the_touchscreen_asks(
    layout: Layout, wishes: Wishes, machine: FakeMachine
) -> None:
    settings = {name: value for name, value in wishes.settings.items() if name != "centre"}
    without = replace(wishes, settings=settings)
    (said,) = commands._how_it_joins(layout, without)
    assert "asks for it at its first start" in said
    real(layout, without, machine)
    assert config.read(layout.config_file).centre is None
    assert commands._how_it_joins(layout, without) == [said]
    assert not commands._how_it_joins(layout, None)


def test_with_a_centre_it_says_how_the_kiosk_joins_until_it_has(
    layout: Layout, wishes: Wishes, machine: FakeMachine
) -> None:
    (said,) = commands._how_it_joins(layout, wishes)
    assert "sudo -u ntc-kiosk ntc-kiosk sync --once --enrol FILE" in said
    real(layout, wishes, machine)
    assert commands._how_it_joins(layout, replace(wishes, settings={})) == [said], "the settings name the centre"
    (layout.data / "device.json").write_text("{}", encoding="utf-8")
    assert not commands._how_it_joins(layout, wishes)


def test_a_root_that_is_none_is_refused(layout: Layout, wishes: Wishes, machine: FakeMachine) -> None:
    assert wishes.root
    wishes.root.write_text('{"signed": {"_type": "timestamp"}}', encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"is not a root\.json"):
        plan.install(layout, wishes, machine)


@pytest.mark.parametrize("words", ["", "ID=fedora\nVERSION_ID=40\n", 'ID=debian\nVERSION_ID="11"\n', "ID=debian\n"])
def test_another_system_is_refused_by_name(layout: Layout, words: str) -> None:
    (layout.prefix / "etc/os-release").write_text(words, encoding="utf-8")
    with pytest.raises(ConfigurationError, match="Debian 12 or 13"):
        plan.check_system(layout)


@pytest.mark.parametrize("words", ['ID=ubuntu\nVERSION_ID="24.04"\n', 'ID=debian\nVERSION_ID="13"\n'])
def test_the_systems_we_ship_for_are_taken(layout: Layout, words: str) -> None:
    (layout.prefix / "etc/os-release").write_text(words, encoding="utf-8")
    plan.check_system(layout)


RIGHTS = "etc/systemd/system/ntc-kiosk-screen.service.d/printer.conf"


@pytest.mark.parametrize(
    ("device", "allowed"), [("/dev/usb/lp2", "/dev/char/180:2"), ("/dev/receipts", "/dev/receipts")]
)
def test_the_touchscreen_may_use_the_printer_that_is_configured_and_no_other(
    layout: Layout, wishes: Wishes, machine: FakeMachine, device: str, allowed: str
) -> None:
    real(layout, replace(wishes, settings={**wishes.settings, "printer": device, "paper_mm": 58}), machine)
    said = config.read(layout.config_file)
    assert (said.printer, said.paper_mm) == (device, 58)
    lines = (layout.prefix / RIGHTS).read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if "Device" in line] == [f"DeviceAllow={allowed} rw"]
    assert "SupplementaryGroups=lp" in lines
    assert plan.pending(layout, machine) == []


def test_without_a_printer_the_touchscreen_may_use_none(layout: Layout, wishes: Wishes, machine: FakeMachine) -> None:
    real(layout, wishes, machine)
    assert not (layout.prefix / RIGHTS).exists()
    settings = layout.config_file.read_text(encoding="utf-8")
    layout.config_file.write_text(f'{settings}printer = "/dev/usb/lp0"\n', encoding="utf-8")
    assert plan.pending(layout, machine) == [f"file /{RIGHTS} (root:root, 0644)"], "the doctor says so"
    real(layout, replace(wishes, settings={}), machine)
    assert (layout.prefix / RIGHTS).is_file()
    layout.config_file.write_text(settings, encoding="utf-8")
    real(layout, replace(wishes, settings={}), machine)
    assert not (layout.prefix / RIGHTS).exists()


def test_removal_leaves_settings_and_data(layout: Layout, wishes: Wishes, machine: FakeMachine) -> None:
    before = set(picture(layout.prefix))
    real(layout, replace(wishes, settings={**wishes.settings, "printer": "/dev/usb/lp0"}), machine)
    (layout.data / "ledger.db").write_text("precious", encoding="utf-8")
    (layout.prefix / "var/cache/ntc-kiosk/kiosk").mkdir(parents=True)
    (layout.prefix / "var/cache/ntc-kiosk/kiosk/a.qmlc").write_text("compiled", encoding="utf-8")
    commands.carry_out(plan.remove(layout), machine, [].append)
    left = {name for name, (_, content) in picture(layout.prefix).items() if content or name.startswith("opt/ntc")}
    kept = {"etc/ntc-kiosk/kiosk.toml", "etc/ntc-kiosk/root.json", "etc/ntc-kiosk/release.pub"}
    assert left - before == kept | {"var/lib/ntc-kiosk/ledger.db"}
    assert not (layout.prefix / RIGHTS).parent.exists()
    assert machine.changes[-1] == ("systemctl", "disable", *(unit for unit in UNITS if unit != STICK_UNIT))


def test_only_root_installs_but_anyone_may_look(
    layout: Layout, wishes: Wishes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from kiosk.cli import main

    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(commands, "RealMachine", FakeMachine)
    typed = ["install", "--bundle", str(wishes.bundle), "--root-folder", str(layout.prefix)]
    typed += ["--centre", "umea", "--source", "https://hub.example/publication"]
    assert main(typed) == 2
    assert "sudo kiosk install" in capsys.readouterr().err
    assert main([*typed, "--dry-run"]) == 0
    assert "to do    user ntc-kiosk" in capsys.readouterr().out


def test_a_command_of_the_machine_answers_whatever_becomes_of_it(tmp_path: Path) -> None:
    machine = RealMachine()
    assert machine.run(("sh", "-c", "echo out; echo err >&2; exit 3")) == Answer(3, "out\nerr")
    assert machine.run((str(tmp_path / "absent"),)).code == 127
    assert machine.run(("env",)).said.count("DEBIAN_FRONTEND=noninteractive") == 1
