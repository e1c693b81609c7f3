"""Judges the machine: display, sound, speech, fonts, printer, disk and clock. Pure functions from facts to findings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from kiosk.doctor.findings import Finding, ok, problem, warning
from kiosk.domain.release import NAME
from kiosk.install.layout import DISPLAY_UNIT

GIGABYTE = 10**9
LEAST_ROOM, GOOD_ROOM = 1 * GIGABYTE, 5 * GIGABYTE  # a film of the house format takes about 30 MB a minute
EARLIEST, LATEST = datetime(2026, 1, 1, tzinfo=UTC), datetime(2060, 1, 1, tzinfo=UTC)
SPOKEN = ("fi", "sv", "en")

_LIBRARIES = "sudo apt-get install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1"
_SPEECH = "sudo apt-get install speech-dispatcher speech-dispatcher-espeak-ng libspeechd2"


def display(environment: Mapping[str, str], probe: Mapping[str, Any]) -> Finding:
    """Whether there is a display, and Qt comes up on it. ``probe`` is the answer of the probe ``display``."""
    name = "display"
    where = environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY")
    forced = environment.get("QT_QPA_PLATFORM")
    if "error" in probe:
        advice = f"install what Qt needs: {_LIBRARIES}"
        return problem(name, f"Qt does not start: {probe['error']}", advice)
    if not where and not forced:
        advice = f"on an installed kiosk: sudo systemctl restart {DISPLAY_UNIT}; else: DISPLAY=:0 kiosk doctor"
        return problem(name, "neither DISPLAY nor WAYLAND_DISPLAY is set", advice)
    screens = probe.get("screens", [])
    if not screens:
        return problem(name, "Qt sees no screen", "see that the screen is plugged in and switched on: xrandr --query")
    first = screens[0]
    found = f"{first['width']}×{first['height']} pixels, {first['width_mm']} mm wide, on {probe.get('platform')}"
    if not 100 <= first["width_mm"] <= 3000:
        return warning(name, found, "measure the width of the picture and set it: width_mm = … in kiosk.toml")
    return ok(name, found)


def audio(probe: Mapping[str, Any]) -> Finding:
    """Whether it can be heard."""
    name = "audio"
    if "error" in probe:
        return problem(name, f"Qt's sound does not start: {probe['error']}", "sudo apt-get install libpulse0")
    outputs = probe.get("outputs", [])
    if not outputs:
        return warning(
            name, "there is no sound output", "see that speakers are plugged in and not turned off: pactl list sinks"
        )
    return ok(name, f"{outputs[0]}" + (f" and {len(outputs) - 1} more" if len(outputs) > 1 else ""))


def speech(probe: Mapping[str, Any]) -> Finding:
    """Whether it can read aloud, and in which languages."""
    name = "speech"
    if "error" in probe:
        return warning(name, f"speech does not start: {probe['error']}", f"to have texts read aloud: {_SPEECH}")
    languages: Mapping[str, Sequence[str]] = probe.get("languages", {})
    engines = [engine for engine, spoken in languages.items() if spoken and engine != "mock"]
    if not engines:
        return warning(name, "there is no speech engine", f"to have texts read aloud: {_SPEECH}")
    missing = [each for each in SPOKEN if not any(each in languages[engine] for engine in engines)]
    if missing:
        return warning(name, f"{engines[0]} has no voice for {', '.join(missing)}", f"add voices: {_SPEECH}")
    return ok(name, f"{engines[0]}, in {', '.join(SPOKEN)}")


def fonts(files: Sequence[str]) -> Finding:
    """Whether the program's own typeface is there. ``files`` are the names of its font files."""
    if not any(file.startswith("Inter") for file in files):
        return problem("fonts", "the typeface Inter is missing", "a part of the program is gone; install it again")
    return ok("fonts", "Inter is here")


def printer(device: str, *, is_device: bool, owner: tuple[str, int] | None, usable: bool, allowed: bool) -> Finding:
    """Whether the receipt printer for slips can be used. ``owner`` ("user:group") and mode are None where it is not
    there; ``usable``: whoever asks may read and write it; ``allowed``: the touchscreen's unit may open it.
    """
    name = "printer"
    if not allowed:
        advice = f"sudo {NAME} install, then restart the machine"
        return warning(name, f"the touchscreen may not open {device}, by its unit", advice)
    if owner is None:
        advice = f"see that it is switched on and plugged in: ls -l {device}; sudo dmesg | grep usblp"
        return warning(name, f"{device} is not there; the touchscreen prints no slips", advice)
    group, mode = owner[0].partition(":")[2], owner[1]
    if not is_device:
        return warning(name, f"{device} is no device", "set printer to the receipt printer's, such as /dev/usb/lp0")
    if group != "lp" or mode & 0o060 != 0o060:
        advice = f"for now: sudo chgrp lp {device} && sudo chmod g+rw {device}"
        return warning(name, f"{device} ({owner[0]}, mode {mode:04o}) is not for the group lp", advice)
    if not usable:
        return warning(name, f"{device} can't be written by you", "look as the touchscreen does: sudo kiosk doctor")
    return ok(name, f"{device} is plugged in")


def disk(free: int, total: int, folder: str) -> Finding:
    """Whether there is room for films to come, in bytes."""
    found = f"{free / GIGABYTE:.1f} GB free of {total / GIGABYTE:.0f} GB at {folder}"
    if free < LEAST_ROOM:
        return problem("disk", found, f"make room; see what takes it: du -h -d 2 {folder} | sort -h | tail")
    if free < GOOD_ROOM:
        return warning("disk", found, f"make room soon; see what takes it: du -h -d 2 {folder} | sort -h | tail")
    return ok("disk", found)


def clock(now: datetime, *, synchronised: bool | None) -> Finding:
    """Whether the clock is right. A wrong one makes good signatures look expired. ``None``: nobody can tell."""
    found = f"{now.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
    if not EARLIEST <= now < LATEST:
        return problem("clock", f"the clock says {found}", "set it: sudo timedatectl set-ntp true")
    if synchronised is None:
        return warning("clock", f"{found}; whether it is kept right is not known", "see that a time service runs")
    if not synchronised:
        return warning("clock", f"{found}, not kept right by a time server", "sudo timedatectl set-ntp true")
    return ok("clock", f"{found}, kept right by a time server")
