"""The units are what systemd understands, and leave little to attack."""

import re
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

from kiosk.install.layout import UNITS, Layout
from kiosk.paths import resources

DEPLOY = resources() / "deploy"
ABSENT = re.compile(r"(?<==)(\+?)(/opt/ntc-kiosk/\w+/ntc-kiosk|/usr/bin/pulseaudio)|(?<= )/usr/bin/cage")
needs_systemd = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd-analyze here")


def said(unit: str) -> str:
    return (DEPLOY / unit).read_text(encoding="utf-8")


@needs_systemd
def test_systemd_understands_every_unit(tmp_path: Path) -> None:
    for unit in UNITS:  # the programs of a kiosk are not here, so another one stands in for them
        (tmp_path / unit).write_text(ABSENT.sub(r"\g<1>/bin/true", said(unit)), encoding="utf-8")
    command = ["systemd-analyze", "verify", "--man=no", *(str(tmp_path / unit) for unit in UNITS)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@needs_systemd
@pytest.mark.parametrize(
    ("unit", "most"),
    [
        ("sync", 3.0),
        ("screen", 5.0),
        ("display", 5.0),
        ("sound", 3.0),
        ("nightly", 3.0),
        ("settle", 3.0),
        ("stick@", 4.0),
    ],
)
def test_little_of_a_unit_is_exposed(unit: str, most: float, tmp_path: Path) -> None:
    file = tmp_path / f"ntc-kiosk-{unit}.service"
    file.write_text(said(file.name), encoding="utf-8")
    command = ["systemd-analyze", "security", "--offline=true", "--no-pager", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = re.search(r"Overall exposure level for .*: ([0-9.]+) ", done.stdout)
    assert found, done.stdout + done.stderr
    assert float(found[1]) <= most


@needs_systemd
def test_systemd_understands_what_lets_the_screen_use_a_printer(tmp_path: Path) -> None:
    unit = tmp_path / "ntc-kiosk-screen.service"
    unit.write_text(ABSENT.sub(r"\g<1>/bin/true", said(unit.name)), encoding="utf-8")
    for other in ("display", "sound"):
        name = f"ntc-kiosk-{other}.service"
        (tmp_path / name).write_text(ABSENT.sub(r"\g<1>/bin/true", said(name)), encoding="utf-8")
    more = tmp_path / f"{unit.name}.d" / "printer.conf"
    more.parent.mkdir()
    more.write_text(said("printer.conf").replace("@DEVICE@", "/dev/char/180:0"), encoding="utf-8")
    command = ["systemd-analyze", "verify", "--man=no", str(unit)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_the_screen_has_no_network_and_is_watched() -> None:
    lines = said("ntc-kiosk-screen.service").splitlines()
    wanted = {"PrivateNetwork=yes", "RestrictAddressFamilies=AF_UNIX", "Type=notify", "WatchdogSec=15"}
    assert wanted | {"Restart=always", "RestartSec=1", "StartLimitIntervalSec=0"} <= set(lines)


def test_the_display_never_switches_to_another_terminal() -> None:
    command = re.search(r"exec /usr/bin/cage(?P<options>.*?) -- ", said("ntc-kiosk-display.service"))
    assert command
    assert command["options"].split() == ["-d"]


def test_a_display_that_crashes_comes_back_and_the_touchscreen_with_it() -> None:
    display, screen = (said(f"ntc-kiosk-{name}.service").splitlines() for name in ("display", "screen"))
    assert [line.split("=")[0] for line in display if line.startswith("Exec")] == ["ExecStart"], "TTYVHangup ends cage"
    assert "Restart=always" in display
    assert not any(line.startswith(("Requires=", "BindsTo=")) for line in screen), "a display's failure would be final"
    assert {"PartOf=ntc-kiosk-display.service", "Wants=ntc-kiosk-display.service ntc-kiosk-sound.service"} < set(screen)
    assert any(line.startswith("ExecStartPre=") and "/run/ntc-kiosk-display/wayland-0" in line for line in screen)


def test_a_display_that_does_not_come_up_is_ended(tmp_path: Path) -> None:
    (script,) = re.findall(r"/bin/sh -c '(.*?)'$", said("ntc-kiosk-display.service"), re.DOTALL | re.MULTILINE)
    hangs = script.replace("\\\n", "").replace("$$", "$").replace("sleep 20", "sleep 0.1")
    hangs = re.sub("exec /usr/bin/cage .*", "exec /bin/sleep 60", hangs)
    environment = {"PATH": "/usr/bin:/bin", "XDG_RUNTIME_DIR": str(tmp_path)}
    done = subprocess.run(["/bin/sh", "-c", hangs], env=environment, check=False)
    assert done.returncode == -signal.SIGKILL


def test_only_the_touchscreen_itself_may_say_that_it_is_alive() -> None:
    assert "NotifyAccess=main" in said("ntc-kiosk-screen.service").splitlines()


def test_screen_and_display_and_sound_meet_at_the_same_sockets() -> None:
    screen, display = said("ntc-kiosk-screen.service"), said("ntc-kiosk-display.service")
    assert "WAYLAND_DISPLAY=/run/ntc-kiosk-display/wayland-0" in screen
    assert "XDG_RUNTIME_DIR=/run/ntc-kiosk-display" in display
    assert "RuntimeDirectory=ntc-kiosk-display" in display
    assert "PULSE_SERVER=unix:/run/ntc-kiosk-sound/native" in screen
    assert "socket=/run/ntc-kiosk-sound/native" in said("sound.pa")
    assert "RuntimeDirectory=ntc-kiosk-sound" in said("ntc-kiosk-sound.service")


def test_at_the_machine_s_end_the_screen_goes_before_its_display() -> None:
    assert "Before=ntc-kiosk-screen.service" in said("session.conf").splitlines()
    assert "After=ntc-kiosk-display.service ntc-kiosk-sound.service" in said("ntc-kiosk-screen.service").splitlines()


def test_who_settles_an_update_may_write_to_the_program_alone_and_has_no_power_beyond() -> None:
    lines = said("ntc-kiosk-settle.service").splitlines()
    wanted = {"CapabilityBoundingSet=", "ReadWritePaths=/opt/ntc-kiosk", "PrivateNetwork=yes", "UMask=0022"}
    assert wanted <= set(lines)


@pytest.mark.parametrize("unit", ["display", "screen", "sync", "sound", "settle"])
def test_the_memory_of_what_runs_is_limited(unit: str) -> None:
    limit = "LimitDATA=" if unit == "display" else "MemoryMax="  # PAM takes the display out of its unit's group
    assert any(line.startswith(limit) for line in said(f"ntc-kiosk-{unit}.service").splitlines())


def test_a_broken_off_update_is_settled_only_where_there_is_one() -> None:
    assert f"ConditionPathExists={Layout().trial}" in said("ntc-kiosk-settle.service").splitlines()


def test_the_touchscreen_starts_anew_each_night_by_the_clock_on_the_wall() -> None:
    assert "OnCalendar=*-*-* 03:30:00" in said("ntc-kiosk-nightly.timer").splitlines()
    restart = "ExecStart=/usr/bin/systemctl try-restart ntc-kiosk-screen.service"
    assert restart in said("ntc-kiosk-nightly.service").splitlines()
