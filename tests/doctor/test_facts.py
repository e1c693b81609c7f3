"""What the doctor asks of the machine: whatever happens there is an answer, not a fault."""

import json
import os
import signal
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.doctor import commands, facts, report
from kiosk.doctor.findings import Level, ok, problem, warning
from kiosk.paths import DataFolder


def child(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_the_last_line_of_a_probe_is_its_answer() -> None:
    assert facts.ask(child("print('noise'); print('{\"outputs\": []}')"), dict(os.environ)) == {"outputs": []}


def test_a_crash_is_an_answer() -> None:
    code = f"import os; os.kill(os.getpid(), {int(signal.SIGABRT)})"
    assert facts.ask(child(code), dict(os.environ)) == {"error": "it crashed (signal 6)"}


def test_a_failure_is_an_answer_with_its_last_words() -> None:
    said = facts.ask(child("raise SystemExit('no plug-in')"), dict(os.environ))
    assert said == {"error": "exit code 1: no plug-in"}


def test_silence_is_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facts, "PATIENCE", 0.0)
    assert "no answer" in facts.ask(child("input()"), dict(os.environ))["error"]


def test_qt_comes_up_without_a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    said = facts.probe("display")
    assert said["platform"] == "offscreen"
    assert said["screens"]


@pytest.mark.parametrize(("what", "key"), [("audio", "outputs"), ("speech", "languages")])
def test_the_other_probes_answer(what: str, key: str) -> None:
    assert key in facts.probe(what)


def test_the_typeface_is_here() -> None:
    assert any(name.startswith("Inter") for name in facts.font_files())


def test_room_is_that_of_the_disk_a_folder_will_be_on(tmp_path: Path) -> None:
    free, total = facts.room(tmp_path / "not" / "yet")
    assert 0 < free <= total


def test_a_folder_that_is_not_there_is_not_writable(tmp_path: Path) -> None:
    assert facts.writable(tmp_path)
    assert not facts.writable(tmp_path / "absent")
    assert list(tmp_path.iterdir()) == []


def test_a_sound_a_damaged_and_a_missing_file(tmp_path: Path) -> None:
    file = tmp_path / "cache.db"
    assert facts.quick_check(file) is None
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE t (a)")
    assert facts.quick_check(file) == "ok"
    file.write_bytes(b"this is not a database, whatever its name says " * 100)
    assert "not a database" in str(facts.quick_check(file))


def published(folder: Path, expires: str) -> str:
    (folder / "metadata").mkdir()
    said = {"signed": {"expires": expires}, "signatures": []}
    (folder / "metadata" / "timestamp.json").write_text(json.dumps(said), encoding="utf-8")
    return str(folder)


def test_the_expiry_of_a_folder(tmp_path: Path) -> None:
    source = published(tmp_path, "2026-12-11T00:00:00Z")
    assert facts.expiry(source) == (datetime(2026, 12, 11, tzinfo=UTC), "")


def test_no_publication_and_a_strange_one(tmp_path: Path) -> None:
    assert facts.expiry(str(tmp_path)) == (None, "No such file or directory")
    assert facts.expiry(published(tmp_path, "soon")) == (None, "what answers there is not a publication")
    expires, error = facts.expiry("http://127.0.0.1:1")
    assert expires is None
    assert "refused" in error


def test_everything_is_looked_over_without_a_hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facts, "probe", lambda _what: {"error": "no Qt here"})
    names = [finding.check for finding in commands.examine(DataFolder(tmp_path), None, None)]
    asked = ["display", "audio", "speech", "fonts", "disk", "clock", "data folder", "cache", "ledger"]
    assert names == [*asked, "trusted root", "hub", "desk", "copies", "kiosks gone", "hub put back"]


def test_the_report_names_what_to_do_and_how_much() -> None:
    findings = [ok("fonts", "here"), warning("audio", "none", "plug it in"), problem("disk", "full", "make room")]
    said = report.as_text(findings)
    assert "PROBLEM  disk   full" in said
    assert "→ make room" in said
    assert said.endswith("To do: 1 problem, 1 warning.")
    assert report.as_text(findings[:1]).endswith("All is well.")
    assert report.worst(findings) is Level.PROBLEM


def test_the_report_for_programs() -> None:
    said = json.loads(report.as_json([warning("audio", "none", "plug it in")]))
    assert said["worst"] == "warning"
    assert said["findings"] == [{"check": "audio", "level": "warning", "found": "none", "advice": "plug it in"}]
