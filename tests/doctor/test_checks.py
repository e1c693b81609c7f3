"""Every finding of the doctor: when it is one, how bad it is, and that it says what to do."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kiosk.doctor import checks_of_content as content
from kiosk.doctor import checks_of_machine as machine
from kiosk.doctor.findings import Finding, Level
from kiosk.domain.status import Link
from kiosk.setup_file import Setup

NOW = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
SCREEN: dict[str, Any] = {
    "platform": "xcb",
    "screens": [{"name": "DP-1", "width": 1080, "height": 1920, "width_mm": 392, "height_mm": 698}],
}
NO_SIZE: dict[str, Any] = {"platform": "xcb", "screens": [{**SCREEN["screens"][0], "width_mm": 0}]}
X11 = {"DISPLAY": ":0"}


@pytest.mark.parametrize(
    ("finding", "level", "word"),
    [
        (machine.display(X11, SCREEN), Level.OK, "392 mm"),
        (machine.display({"WAYLAND_DISPLAY": "wayland-0"}, SCREEN), Level.OK, "1080×1920"),
        (machine.display({}, SCREEN), Level.PROBLEM, "DISPLAY"),
        (machine.display(X11, {"error": "it crashed (signal 6)"}), Level.PROBLEM, "signal 6"),
        (machine.display(X11, {"screens": []}), Level.PROBLEM, "no screen"),
        (machine.display(X11, NO_SIZE), Level.WARNING, "width_mm"),
        (machine.audio({"outputs": ["HDMI", "Jack"]}), Level.OK, "HDMI and 1 more"),
        (machine.audio({"outputs": []}), Level.WARNING, "speakers"),
        (machine.audio({"error": "exit code 1"}), Level.PROBLEM, "libpulse0"),
        (machine.speech({"languages": {"speechd": ["en", "fi", "sv"]}}), Level.OK, "speechd"),
        (machine.speech({"languages": {"speechd": ["en"], "mock": ["fi", "sv"]}}), Level.WARNING, "fi, sv"),
        (machine.speech({"languages": {"mock": ["en"]}}), Level.WARNING, "speech-dispatcher"),
        (machine.speech({"error": "exit code 1"}), Level.WARNING, "speech-dispatcher"),
        (content.set_up(Setup(centre="umea", floor_mm=870, volume=0), [], None), Level.OK, "870 mm above the floor"),
        (content.set_up(Setup(width_mm=531), [], "umea"), Level.OK, "centre umea, the picture is 531 mm wide"),
        (content.set_up(Setup(), [], None), Level.WARNING, "no centre is known yet"),
        (content.set_up(Setup(centre="umea", done=False), [], None), Level.WARNING, "not done"),
        (content.set_up(Setup(), ["setup.toml: volume = 300: …"], "umea"), Level.WARNING, "volume = 300"),
        (content.set_up(Setup(), ["setup.toml: it is empty"], None), Level.PROBLEM, "rename it"),
        (machine.fonts(["Inter[opsz,wght].ttf"]), Level.OK, "Inter"),
        (machine.fonts([]), Level.PROBLEM, "pip install"),
        (machine.disk(9 * 10**9, 60 * 10**9, "/srv"), Level.OK, "9.0 GB"),
        (machine.disk(3 * 10**9, 60 * 10**9, "/srv"), Level.WARNING, "du -h"),
        (machine.disk(10**8, 60 * 10**9, "/srv"), Level.PROBLEM, "du -h"),
        (machine.clock(NOW, synchronised=True), Level.OK, "2026-11-01 12:00 UTC"),
        (machine.clock(NOW, synchronised=False), Level.WARNING, "timedatectl"),
        (machine.clock(NOW, synchronised=None), Level.WARNING, "time service"),
        (machine.clock(datetime(1970, 1, 1, tzinfo=UTC), synchronised=True), Level.PROBLEM, "1970"),
        (content.folder("/srv", exists=True, writable=True), Level.OK, "/srv"),
        (content.folder("/srv", exists=False, writable=False), Level.PROBLEM, "install -d"),
        (content.folder("/srv", exists=True, writable=False), Level.PROBLEM, "chown"),
        (content.database("cache", None, precious=False), Level.OK, "first start"),
        (content.database("cache", "ok", precious=False), Level.OK, "sound"),
        (content.database("cache", "row 7 is missing", precious=False), Level.PROBLEM, "delete"),
        (content.database("ledger", "row 7 is missing", precious=True), Level.PROBLEM, "backup"),
        (content.trusted_root(None, exists=False, kept=True), Level.OK, "data folder"),
        (content.trusted_root("/etc/root.json", exists=True, kept=False), Level.OK, "/etc/root.json"),
        (content.trusted_root("/etc/root.json", exists=False, kept=False), Level.PROBLEM, "copy"),
        (content.trusted_root(None, exists=False, kept=False), Level.WARNING, "root ="),
        (content.hub("https://hub.example", NOW + timedelta(days=40), "", NOW), Level.OK, "2026-12-11"),
        (content.hub("https://hub.example", NOW + timedelta(days=3), "", NOW), Level.WARNING, "renewed"),
        (content.hub("https://hub.example", NOW - timedelta(days=1), "", NOW), Level.PROBLEM, "expired"),
        (content.hub("https://hub.example", None, "refused", NOW), Level.WARNING, "refused"),
        (content.hub(None, None, "", NOW), Level.WARNING, "source ="),
        (content.desk(Link(), 0), Level.OK, "not talked with it yet"),
        (content.desk(Link(state="well", since=NOW), 0), Level.OK, "answers since 2026-11-01"),
        (content.desk(Link(state="unreachable", since=NOW), 2), Level.WARNING, "2 decided here and not sent"),
        (content.desk(Link(state="not_joined", since=NOW), 0), Level.WARNING, "kiosk hub code"),
        (content.desk(Link(state="not_admitted", since=NOW), 0), Level.PROBLEM, "kiosk hub code"),
        (content.desk(Link(state="no_desk", since=NOW), 0), Level.WARNING, "--desk ADDRESS"),
        (content.desk(Link(state="failed", detail="it is no JSON", since=NOW), 0), Level.PROBLEM, "it is no JSON"),
    ],
)
def test_finding(finding: Finding, level: Level, word: str) -> None:
    assert finding.level is level
    assert word in finding.found + finding.advice
    assert bool(finding.advice) is (level is not Level.OK)
    assert "\n" not in finding.found + finding.advice


def test_a_precious_file_is_never_advised_to_be_deleted() -> None:
    assert "delete" not in content.database("ledger", "damaged", precious=True).advice
