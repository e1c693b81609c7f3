"""Every finding of the doctor: when it is one, how bad it is, and that it says what to do."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kiosk.doctor import checks_of_content as content
from kiosk.doctor import checks_of_desk as desk
from kiosk.doctor import checks_of_machine as machine
from kiosk.doctor.findings import Finding, Level
from kiosk.domain.status import Link
from kiosk.setup_file import Setup
from tests.doctor.telling import is_as_told

NOW = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
SCREEN: dict[str, Any] = {
    "platform": "xcb",
    "screens": [{"name": "DP-1", "width": 1080, "height": 1920, "width_mm": 392, "height_mm": 698}],
}
NO_SIZE: dict[str, Any] = {"platform": "xcb", "screens": [{**SCREEN["screens"][0], "width_mm": 0}]}
X11 = {"DISPLAY": ":0"}


def printer(**differs: Any) -> Finding:
    """What is found of a printer that is as it should be but for what ``differs``."""
    right: dict[str, Any] = {"is_device": True, "owner": ("root:lp", 0o660), "usable": True, "allowed": True}
    return machine.printer("/dev/lp", **{**right, **differs})


@pytest.mark.parametrize(
    ("finding", "level", "word"),
    [
        (machine.display(X11, SCREEN), Level.OK, "392 mm"),
        (machine.display({"WAYLAND_DISPLAY": "wayland-0"}, SCREEN), Level.OK, "1080×1920"),
        (machine.display({}, SCREEN), Level.PROBLEM, "restart ntc-kiosk-display.service; else: DISPLAY=:0"),
        (machine.display(X11, {"error": "it crashed (signal 6)"}), Level.PROBLEM, "signal 6"),
        (machine.display(X11, {"screens": []}), Level.PROBLEM, "no screen"),
        (machine.display(X11, NO_SIZE), Level.WARNING, "width_mm"),
        (machine.audio({"outputs": ["HDMI", "Jack"]}), Level.OK, "HDMI and 1 more"),
        (machine.audio({"outputs": []}), Level.WARNING, "speakers"),
        (machine.audio({"error": "exit code 1"}), Level.PROBLEM, "libpulse0"),
        (printer(), Level.OK, "plugged in"),
        (printer(owner=None), Level.WARNING, "is not there"),
        (printer(is_device=False), Level.WARNING, "no device"),
        (printer(owner=("root:root", 0o600)), Level.WARNING, "group lp"),
        (printer(usable=False), Level.WARNING, "by you"),
        (printer(allowed=False), Level.WARNING, "sudo ntc-kiosk install"),
        (machine.speech({"languages": {"speechd": ["en", "fi", "sv"]}}), Level.OK, "speechd"),
        (machine.speech({"languages": {"speechd": ["en"], "mock": ["fi", "sv"]}}), Level.WARNING, "fi, sv"),
        (machine.speech({"languages": {"mock": ["en"], "speechd": []}}), Level.WARNING, "there is no speech engine"),
        (machine.speech({"error": "exit code 1"}), Level.WARNING, "speech-dispatcher"),
        (content.set_up(Setup(centre="umea", floor_mm=870, volume=0), [], None), Level.OK, "870 mm above the floor"),
        (content.set_up(Setup(width_mm=531), [], "umea"), Level.OK, "centre umea, the picture is 531 mm wide"),
        (content.set_up(Setup(), [], None), Level.WARNING, "no centre is known yet"),
        (content.set_up(Setup(centre="umea", done=False), [], None), Level.WARNING, "not done"),
        (content.set_up(Setup(), ["setup.toml: volume = 300: …"], "umea"), Level.WARNING, "volume = 300"),
        (content.set_up(Setup(), ["setup.toml: it is empty"], None), Level.PROBLEM, "rename it"),
        (machine.fonts(["Inter[opsz,wght].ttf"]), Level.OK, "Inter"),
        (machine.fonts([]), Level.PROBLEM, "install it again"),
        (machine.disk(9 * 10**9, 60 * 10**9, "/srv"), Level.OK, "9.0 GB"),
        (machine.disk(3 * 10**9, 60 * 10**9, "/srv"), Level.WARNING, "du -h"),
        (machine.disk(10**8, 60 * 10**9, "/srv"), Level.PROBLEM, "du -h"),
        (machine.clock(NOW, synchronised=True), Level.OK, "2026-11-01 12:00 UTC"),
        (machine.clock(NOW, synchronised=False), Level.WARNING, "timedatectl"),
        (machine.clock(NOW, synchronised=None), Level.WARNING, "time service"),
        (machine.clock(datetime(1970, 1, 1, tzinfo=UTC), synchronised=True), Level.PROBLEM, "1970"),
        (content.folder("/srv", exists=True, writable=True), Level.OK, "/srv"),
        (content.folder("/srv", exists=False, writable=False), Level.PROBLEM, "sudo ntc-kiosk install; else"),
        (content.folder("/srv", exists=True, writable=False), Level.PROBLEM, "findmnt -T /srv"),
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
        (desk.desk(Link(), 0), Level.OK, "not talked with it yet"),
        (desk.desk(Link(state="well", since=NOW), 0), Level.OK, "answers since 2026-11-01"),
        (desk.desk(Link(state="unreachable", since=NOW), 2), Level.WARNING, "2 decided here and not sent"),
        (desk.desk(Link(state="not_joined", since=NOW), 0), Level.WARNING, "at its first start"),
        (desk.desk(Link(state="not_admitted", since=NOW), 0), Level.PROBLEM, "kiosk hub code"),
        (desk.desk(Link(state="no_desk", since=NOW), 0), Level.WARNING, "--desk ADDRESS"),
        (desk.desk(Link(state="failed", detail="it is no JSON", since=NOW), 0), Level.PROBLEM, "it is no JSON"),
        (desk.copied([], [], doubted=False), Level.OK, "none is known"),
        (desk.copied([], ["ledger-before-1.db"], doubted=False), Level.OK, "ledger-before-1.db"),
        (desk.copied([], [], doubted=True), Level.PROBLEM, "kiosk hub code"),
        (desk.copied(["by the door"], [], doubted=False), Level.WARNING, "by the door"),
        (desk.gone([]), Level.OK, "none is known"),
        (desk.gone(["by the door"]), Level.WARNING, "by the door"),
        (desk.put_back(None, 0, untold=False), Level.OK, "nothing is known"),
        (desk.put_back(NOW, 2, untold=False), Level.WARNING, "kiosk hub devices"),
        (desk.put_back(NOW, 0, untold=True), Level.PROBLEM, "restart ntc-kiosk-screen"),
    ],
)
def test_finding(finding: Finding, level: Level, word: str) -> None:
    is_as_told(finding, level, word)


def test_a_precious_file_is_never_advised_to_be_deleted() -> None:
    assert "delete" not in content.database("ledger", "damaged", precious=True).advice
