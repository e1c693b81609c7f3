"""What the doctor sees of program, ledger and settings: whatever is wrong there, all the rest is examined."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.doctor import commands, facts, facts_of_service, facts_of_update
from kiosk.hub.release import make_key
from kiosk.install.layout import Layout, link
from kiosk.paths import resources
from tests.update.stand import OLD, bundle


@pytest.fixture
def installed(tmp_path: Path) -> Layout:
    layout = Layout(tmp_path / "machine")
    bundle(layout.version(OLD), OLD)
    link(layout.current, Path("versions") / OLD)
    for path in (layout.program, *layout.program.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755)
    return layout


def test_a_program_that_only_root_may_start_is_a_finding(installed: Layout) -> None:
    assert facts_of_update.closed(installed) is None
    version = installed.version(OLD)
    metadata = version / "_internal" / f"ntc_kiosk-{OLD}.dist-info"
    for place, mode in ((installed.program, 0o700), (version, 0o750), (version / "ntc-kiosk", 0o700)):
        before = place.stat().st_mode
        place.chmod(mode)
        assert facts_of_update.closed(installed) == place.resolve()
        place.chmod(before)
    assert metadata.is_dir()


def test_a_program_that_is_not_there_is_no_finding_about_rights(tmp_path: Path) -> None:
    assert facts_of_update.closed(Layout(tmp_path)) is None


def test_the_schema_of_a_ledger_is_read_and_what_is_no_ledger_has_none(tmp_path: Path) -> None:
    file = tmp_path / "ledger.db"
    assert facts_of_update.schema(file) is None
    assert not file.exists()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE about (schema)")
        connection.execute("INSERT INTO about VALUES (7)")
        connection.commit()
    assert facts_of_update.schema(file) == 7
    file.write_bytes(b"noise" * 1000)
    assert facts_of_update.schema(file) is None


def test_a_key_that_is_none_is_a_finding(tmp_path: Path) -> None:
    public = make_key(tmp_path / "release.pem")
    assert facts_of_update.fault_of_key(public) == ""
    assert "is a private key" in facts_of_update.fault_of_key(tmp_path / "release.pem")
    assert "can't be read" in facts_of_update.fault_of_key(tmp_path / "absent")


def test_who_may_not_look_into_the_data_is_told_how_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("kiosk.doctor.commands.os.access", lambda _path, _mode: False)
    assert cli.main(["doctor", "--data", str(tmp_path)]) == 2
    assert f"only root may look into {tmp_path}: sudo ntc-kiosk doctor" in capsys.readouterr().err


def test_a_settings_file_that_is_no_toml_is_a_finding_among_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(facts, "probe", lambda _what: {"error": "no Qt here"})
    monkeypatch.setattr("kiosk.doctor.commands.Layout", lambda: Layout(tmp_path / "none"))
    file = tmp_path / "kiosk.toml"
    file.write_text('centre = "umea\n')
    assert cli.main(["--config", str(file), "doctor", "--json", "--data", str(tmp_path)]) == 1
    said = {finding["check"]: finding for finding in json.loads(capsys.readouterr().out)["findings"]}
    assert said["settings"]["level"] == "problem"
    assert "line 1" in said["settings"]["found"]
    assert {"disk", "clock", "data folder", "ledger"} <= set(said)


def test_a_printer_that_was_set_after_the_installation_is_not_said_to_be_fine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    layout = Layout(tmp_path)
    layout.program.mkdir(parents=True)
    layout.config_folder.mkdir(parents=True)
    layout.printer_rights.parent.mkdir(parents=True)
    monkeypatch.setattr("kiosk.doctor.commands.Layout", lambda: layout)
    monkeypatch.setattr(commands, "examine", lambda *_: [])
    monkeypatch.setattr(commands, "examine_service", lambda *_: [])
    monkeypatch.setattr(facts_of_service, "owner", lambda _path: ("root:lp", 0o660))

    def doctor(device: str) -> list[str]:
        layout.config_file.write_text(f'printer = "{device}"\n', encoding="utf-8")
        cli.main(["--config", str(layout.config_file), "doctor", "--json", "--data", str(tmp_path)])
        said = {finding["check"]: finding for finding in json.loads(capsys.readouterr().out)["findings"]}
        return [said["printer"][name] for name in ("level", "found", "advice")]

    advice = "sudo ntc-kiosk install, then restart the machine"
    assert doctor("/dev/null") == ["warning", "the touchscreen may not open /dev/null, by its unit", advice]
    rights = (resources() / "deploy" / "printer.conf").read_text(encoding="utf-8")
    layout.printer_rights.write_text(rights.replace("@DEVICE@", "/dev/null"), encoding="utf-8")
    assert doctor("/dev/null")[:2] == ["ok", "/dev/null is plugged in"]
    assert doctor("/dev/zero")[1:] == ["the touchscreen may not open /dev/zero, by its unit", advice]
