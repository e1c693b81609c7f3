"""What the doctor says of an installed kiosk: when it is a finding, how bad, and that it says what to do."""

import os
import stat
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.doctor import checks_of_service as service
from kiosk.doctor import checks_of_update as update
from kiosk.doctor import commands, facts_of_service
from kiosk.doctor.facts_of_service import Unit
from kiosk.doctor.findings import Finding, Level
from kiosk.install.layout import NIGHTLY_TIMER, SCREEN_UNIT, Layout
from kiosk.install.machine import Answer
from kiosk.paths import DataFolder
from tests.doctor.telling import is_as_told

NOW = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
SCREEN = Unit(SCREEN_UNIT, True, True, True, "running", NOW, 0, 15.0)
TIMER = replace(SCREEN, name=NIGHTLY_TIMER, state="waiting", watchdog_seconds=0.0)


OWN = ("ntc-kiosk:ntc-kiosk", 0o750)
ROOTS = [("ledger.db", "root"), ("media/ab/1", "root"), ("media/ab/2", "eija"), ("media/ab/3", "root")]


class Bare:
    """A machine on which nothing is installed."""

    def run(self, command: Sequence[str]) -> Answer:
        return Answer(1, f"{command[0]}: nothing here")


LEDGER, COPY = Path("/var/lib/ntc-kiosk/ledger.db"), Path("/opt/ntc-kiosk/before-update/ledger.db")


@pytest.mark.parametrize(
    ("finding", "level", "word"),
    [
        (update.settle(replace(SCREEN, state="dead", is_active=False)), Level.OK, "next start"),
        (update.settle(None), Level.PROBLEM, "install"),
        (update.settle(replace(SCREEN, is_enabled=False)), Level.PROBLEM, "systemctl enable"),
        (update.units([]), Level.OK, "of this version"),
        (update.units(["file /etc/systemd/system/a.service"]), Level.PROBLEM, "sudo ntc-kiosk install"),
        (update.program_rights(None), Level.OK, "can start"),
        (update.program_rights(Path("/opt/ntc-kiosk/versions/1/ntc-kiosk")), Level.PROBLEM, "chmod 0755"),
        (update.program_rights(Path("/opt/ntc-kiosk/versions/1/_internal/a.so")), Level.PROBLEM, "chmod 0644"),
        (update.trial(is_open=False), Level.OK, "none"),
        (update.trial(is_open=True), Level.WARNING, "kiosk update --settle"),
        (update.ledger(None, 1, LEDGER, COPY), Level.OK, "no ledger"),
        (update.ledger(1, 1, LEDGER, COPY), Level.OK, "known"),
        (update.ledger(2, 1, LEDGER, COPY), Level.PROBLEM, str(COPY)),
        (service.service(SCREEN_UNIT, SCREEN), Level.OK, "since 2026-11-01 12:00 UTC"),
        (service.service(SCREEN_UNIT, replace(SCREEN, restarts=1)), Level.WARNING, "restarted once"),
        (service.service(SCREEN_UNIT, replace(SCREEN, restarts=4)), Level.WARNING, "restarted 4 times"),
        (service.service(SCREEN_UNIT, replace(SCREEN, is_there=False)), Level.PROBLEM, "install"),
        (service.service(SCREEN_UNIT, replace(SCREEN, is_enabled=False)), Level.PROBLEM, "systemctl enable"),
        (service.service(SCREEN_UNIT, replace(SCREEN, is_active=False, state="dead")), Level.PROBLEM, "dead"),
        (service.service(SCREEN_UNIT, None), Level.WARNING, "systemctl status"),
        (service.watchdog(SCREEN), Level.OK, "15 s"),
        (service.watchdog(replace(SCREEN, watchdog_seconds=0.0)), Level.WARNING, "hangs"),
        (service.watchdog(None), Level.WARNING, "hangs"),
        (service.nightly(TIMER), Level.OK, "on"),
        (service.nightly(replace(TIMER, is_active=False)), Level.WARNING, "systemctl enable"),
        (service.nightly(replace(TIMER, is_there=False)), Level.PROBLEM, "install"),
        (service.nightly(None), Level.PROBLEM, "install"),
        (service.safe_mode(None, 0), Level.OK, "off"),
        (service.safe_mode(None, 1), Level.WARNING, "the last start did"),
        (service.safe_mode(None, 2), Level.WARNING, "the last 2 starts did"),
        (service.safe_mode("2026-11-01T10:00:00+00:00", 3), Level.WARNING, "since 2026-11-01 10:00 UTC"),
        (service.version("1.4.0", "1.4.0", ["1.3.0", "1.4.0"]), Level.OK, "also here: 1.3.0"),
        (service.version("1.4.0", "", ["1.4.0"]), Level.OK, "1.4.0"),
        (service.version("1.4.0", "1.3.0", ["1.3.0", "1.4.0"]), Level.WARNING, "restart"),
        (service.version(None, "1.3.0", ["1.3.0"]), Level.PROBLEM, "there are 1.3.0"),
        (service.version(None, "", []), Level.PROBLEM, "install"),
        (service.logs(3_000_000, "/srv/logs"), Level.OK, "3.0 MB"),
        (service.logs(900_000_000, "/srv/logs"), Level.WARNING, "rotate"),
        (service.rights("/srv", ("ntc-kiosk:ntc-kiosk", 0o750), []), Level.OK, "0750"),
        (service.rights("/srv", ("ntc-kiosk:ntc-kiosk", 0o755), []), Level.WARNING, "chmod"),
        (service.rights("/srv", ("root:root", 0o750), []), Level.PROBLEM, "chown"),
        (
            service.rights("/srv", OWN, ROOTS[:1]),
            Level.PROBLEM,
            "to others in /srv: ledger.db (root)sudo chown -R ntc-",
        ),
        (service.rights("/srv", OWN, ROOTS), Level.PROBLEM, "media/ab/1 (root), media/ab/2 (eija) and 1 more"),
        (service.rights("/srv", None, []), Level.PROBLEM, "install"),
        (update.release_key("/etc/release.pub", ""), Level.OK, "/etc/release.pub"),
        (update.release_key("/etc/release.pub", "it is not there"), Level.WARNING, "--release-key"),
        (service.root_expiry(NOW + timedelta(days=300), NOW), Level.OK, "2027-08-28"),
        (service.root_expiry(NOW + timedelta(days=30), NOW), Level.WARNING, "--rotate"),
        (service.root_expiry(NOW - timedelta(days=1), NOW), Level.PROBLEM, "expired"),
        (service.root_expiry(None, NOW), Level.WARNING, "--root"),
    ],
)
def test_finding(finding: Finding, level: Level, word: str) -> None:
    is_as_told(finding, level, word)


def test_what_systemd_says_of_a_unit_that_runs() -> None:
    said = (
        "LoadState=loaded\nUnitFileState=enabled\nActiveState=active\nSubState=running\nNRestarts=2\nResult=success\n"
    )
    said += "ActiveEnterTimestamp=@1795390048\nWatchdogUSec=1min 30s\n"
    unit = facts_of_service.parsed("a.service", said)
    assert unit == Unit(
        "a.service", True, True, True, "running", datetime(2026, 11, 22, 23, 27, 28, tzinfo=UTC), 2, 90.0
    )


def test_what_systemd_says_of_a_unit_that_is_not_there() -> None:
    unit = facts_of_service.parsed("a.service", "LoadState=not-found\nActiveState=inactive\nActiveEnterTimestamp=\n")
    assert (unit.is_there, unit.is_enabled, unit.is_active, unit.since, unit.restarts) == (False, False, False, None, 0)


@pytest.mark.parametrize(
    ("span", "seconds"), [("15s", 15.0), ("1min 30s", 90.0), ("500ms", 0.5), ("0", 0.0), ("infinity", 0.0)]
)
def test_spans_as_systemctl_writes_them(span: str, seconds: float) -> None:
    assert facts_of_service.seconds(span) == seconds


def test_a_machine_without_systemd_answers_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert facts_of_service.unit(SCREEN_UNIT) is None


def test_qt_is_asked_on_the_kiosk_s_own_display(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    display, sound = tmp_path / "wayland-0", tmp_path / "native"
    monkeypatch.setattr(facts_of_service, "DISPLAY", display)
    monkeypatch.setattr(facts_of_service, "SOUND", sound)
    assert facts_of_service.environment({"A": "1"}) == {"A": "1"}
    display.touch()
    sound.touch()
    found = facts_of_service.environment({})
    assert (found["WAYLAND_DISPLAY"], found["PULSE_SERVER"]) == (str(display), f"unix:{sound}")
    assert "WAYLAND_DISPLAY" not in facts_of_service.environment({"DISPLAY": ":0"})


def test_an_installed_kiosk_is_looked_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    layout, data = Layout(tmp_path), DataFolder(tmp_path / "data")
    (data.root / "logs").mkdir(parents=True)
    (data.root / "logs/screen.jsonl").write_bytes(b"x" * 1_500_000)
    (data.root / "screen-health.json").write_text('{"safe_mode_since": "2026-11-01T10:00:00+00:00", "crashes": 3}')
    (tmp_path / "etc/ntc-kiosk").mkdir(parents=True)
    layout.root_file.write_text('{"signed": {"expires": "2027-11-01T00:00:00Z"}}', encoding="utf-8")
    monkeypatch.setattr(facts_of_service, "unit", lambda name: replace(TIMER if "timer" in name else SCREEN, name=name))
    found = {finding.check: finding for finding in commands.examine_service(data, layout, Bare(), NOW)}
    assert list(found)[:4] == ["display unit", "sound unit", "screen unit", "sync unit"]
    assert found["safe mode"].level is Level.WARNING
    assert "1.5 MB" in found["logs"].found
    assert found["version"].level is Level.PROBLEM
    assert found["root expiry"].found == "valid until 2027-11-01"


def test_a_spoilt_root_is_passed_over_for_the_next_one(tmp_path: Path) -> None:
    spoilt, good = tmp_path / "a.json", tmp_path / "b.json"
    spoilt.write_text("noise", encoding="utf-8")
    good.write_text('{"signed": {"expires": "2027-11-01T00:00:00Z"}}', encoding="utf-8")
    assert facts_of_service.root_expiry([tmp_path / "absent", spoilt, good]) == datetime(2027, 11, 1, tzinfo=UTC)
    assert facts_of_service.root_expiry([spoilt]) is None


def test_the_owner_and_the_mode_of_a_folder(tmp_path: Path) -> None:
    tmp_path.chmod(0o750)
    found = facts_of_service.owner(tmp_path)
    assert found
    assert found == (f"{tmp_path.owner()}:{tmp_path.group()}", 0o750)
    assert facts_of_service.owner(tmp_path / "absent") is None


def test_whose_a_file_in_the_folder_is_where_it_is_not_the_folder_s(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "media").mkdir()
    for name in ("ledger.db", "media/film"):
        (tmp_path / name).touch()
    (tmp_path / "elsewhere").symlink_to("/")
    assert facts_of_service.strangers(tmp_path) == []
    real = Path.lstat

    def lstat(path: Path) -> os.stat_result:
        found = real(path)
        values = list(found)
        values[stat.ST_UID] = 4_000_000 if path.name == "film" else found.st_uid
        return os.stat_result(values)

    monkeypatch.setattr(Path, "lstat", lstat)
    assert facts_of_service.strangers(tmp_path) == [("media/film", "4000000")]
    assert facts_of_service.strangers(tmp_path / "absent") == []
