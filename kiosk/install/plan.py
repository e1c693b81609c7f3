"""The plan: every step from an empty Debian to a kiosk, and back. A dry run prints it, a real one carries it out.

It looks at the machine and changes nothing. What the units say is in ``resources/deploy``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from kiosk import config
from kiosk.bundle import bundle_version
from kiosk.domain.errors import ConfigurationError
from kiosk.domain.release import NAME
from kiosk.install import anchors, packages
from kiosk.install.kept_settings import KeptSettings
from kiosk.install.layout import ENABLED, STICK_UNIT, UNITS, Layout
from kiosk.install.machine import Machine
from kiosk.install.program import Current, Version
from kiosk.install.steps import Command, File, Folder, Gone, Link, NoEmptyFolder, Owned, Step, is_there
from kiosk.paths import resources

_OLDEST = {"debian": 12, "ubuntu": 22}
_NOTHING = Path("/dev/null")
_DROP_INS = {
    "sound.pa": f"etc/{NAME}/sound.pa",
    "pam.conf": f"etc/pam.d/{NAME}",
    "logind.conf": f"etc/systemd/logind.conf.d/{NAME}.conf",
    "system.conf": f"etc/systemd/system.conf.d/{NAME}.conf",
    "session.conf": f"etc/systemd/system/session-.scope.d/{NAME}.conf",
    "sysctl.conf": f"etc/sysctl.d/90-{NAME}.conf",
    "stick.rules": f"etc/udev/rules.d/90-{NAME}-stick.rules",
}
_BY_NUMBER = re.compile("^/dev/usb/lp([0-9]+)$")
"""A USB printer, which systemd can only allow by its numbers while it is not plugged in."""
_MASKED = {
    "etc/systemd/system/ctrl-alt-del.target": "Ctrl+Alt+Del restarts nothing",
    "etc/systemd/system/getty@tty1.service": "no one is asked to log in on the touchscreen",
    "etc/systemd/user/pulseaudio.socket": "the kiosk's own sound server is the only one",
    "etc/systemd/user/pulseaudio.service": "the kiosk's own sound server is the only one",
}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the administrator asks for. ``settings`` are those of kiosk.toml that were typed."""

    bundle: Path
    settings: Mapping[str, str | int] = field(default_factory=dict)
    root: Path | None = None
    release_key: Path | None = None


def install(layout: Layout, wishes: Wishes, machine: Machine) -> tuple[Step, ...]:
    """Every step, done or not, in order. Raises ConfigurationError where the machine or a wish won't do."""
    check_system(layout)
    version = bundle_version(wishes.bundle)
    user = ("useradd", "--system", "--user-group", "--no-create-home", "--home-dir", f"/var/lib/{NAME}")
    system: list[Step] = [
        packages.Packages(packages.missing(machine)),
        Command(
            f"user {NAME}",
            (*user, "--shell", "/usr/sbin/nologin", NAME),
            "See whether a person has that name",
            question=("id", "-un", NAME),
            answer=NAME,
        ),
    ]
    program: list[Step] = [
        Folder(Owned(layout.program, layout.prefix, mode=0o755)),
        Folder(Owned(layout.versions, layout.prefix, mode=0o755)),
        Version(layout, wishes.bundle, version),
        Current(layout, version),
        Link(layout.command, _inside(layout, layout.command), Path("/opt") / NAME / "current" / NAME, "to type it"),
    ]
    units = _units(layout, wishes)
    kept: list[Step] = []
    if is_there(layout.config_file):  # a mistake in it is told before anything is changed
        kept.append(KeptSettings(layout.config_file, _inside(layout, layout.config_file), wishes.settings))
    steps = [*kept, *system, *program, *_settings(layout, wishes), *units]
    if layout.prefix == Path("/") and any(not step.is_done(machine) for step in units):
        advice = "Run systemctl daemon-reload by hand"
        steps.append(Command("systemd reads the units anew", ("systemctl", "daemon-reload"), advice))
    return (*steps, *(_enabled(unit) for unit in ENABLED))


def remove(layout: Layout) -> tuple[Step, ...]:
    """Every step back: units, drop-ins, links and program go; settings, user and data stay."""
    steps: list[Step] = []
    if any((layout.units / unit).exists() for unit in UNITS):
        now = ("--now",) if layout.prefix == Path("/") else ()
        units = (unit for unit in UNITS if unit != STICK_UNIT)  # one of its own for each stick, and it goes with that
        steps.append(Command("no unit runs", ("systemctl", "disable", *now, *units), "See systemctl status"))
    places = [layout.units / unit for unit in UNITS]
    places += [layout.prefix / place for place in (*_DROP_INS.values(), *_MASKED)]
    places += [layout.printer_rights, layout.command, layout.program, layout.cache]
    steps += [Gone(place, _inside(layout, place)) for place in places]
    folders = {(layout.prefix / place).parent for place in _DROP_INS.values() if place.endswith(".conf")}
    folders.add(layout.printer_rights.parent)
    steps += [NoEmptyFolder(folder, _inside(layout, folder)) for folder in (*sorted(folders), layout.sticks)]
    if layout.prefix == Path("/"):
        advice = "Run systemctl daemon-reload by hand"
        steps.append(Command("systemd reads the units anew", ("systemctl", "daemon-reload"), advice))
    return tuple(steps)


def pending(layout: Layout, machine: Machine) -> list[str]:
    """What this version wants of the machine beside its own program, and is not so: packages, units, drop-ins."""
    steps = [packages.Packages(packages.missing(machine)), *_units(layout), *(_enabled(unit) for unit in ENABLED)]
    titles = []
    for step in steps:
        with suppress(PermissionError):  # only root may look there
            if not step.is_done(machine):
                titles.append(step.title)
    return titles


def allows_printer(layout: Layout, device: str) -> bool:
    """Whether the touchscreen may use the receipt printer at ``device``, as ``install`` would allow it."""
    try:
        return layout.printer_rights.read_text(encoding="utf-8") == _printer_rights(device)
    except (OSError, UnicodeDecodeError):
        return False


def check_system(layout: Layout) -> None:
    """Raises ConfigurationError where this is neither Debian nor Ubuntu, or too old a one."""
    try:
        lines = (layout.prefix / "etc/os-release").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    said = dict(line.replace('"', "").split("=", 1) for line in lines if "=" in line)
    number = said.get("VERSION_ID", "").split(".")[0]
    oldest = _OLDEST.get(said.get("ID", ""))
    if oldest is None or not number.isdigit() or int(number) < oldest:
        found = said.get("PRETTY_NAME", "no system that tells its name")
        raise ConfigurationError(f"this is {found}; a kiosk is installed on Debian 12 or 13, or Ubuntu 22.04 or newer")


def settings_file(wishes: Wishes) -> str:
    """The content of a new kiosk.toml. Raises ConfigurationError for what is missing or not allowed."""
    if "source" not in wishes.settings:
        raise ConfigurationError("there is no kiosk.toml yet, so --source is needed to write one")
    values: dict[str, str | int | bool] = {**wishes.settings, "data": f"/var/lib/{NAME}", "kiosk_mode": True}
    values["root"] = f"/etc/{NAME}/root.json"
    config.settings(values, "kiosk install")
    lines = [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in sorted(values.items())]
    return "\n".join(["# The settings of this kiosk; kiosk --help tells more. Restart it after a change.", *lines, ""])


def _settings(layout: Layout, wishes: Wishes) -> list[Step]:
    def owned(path: Path) -> Owned:
        return Owned(path, layout.prefix)

    content = "" if is_there(layout.config_file) else settings_file(wishes)
    steps: list[Step] = [
        Folder(Owned(layout.config_folder, layout.prefix, mode=0o755)),
        File(owned(layout.config_file), content, kept=True),
    ]
    if wishes.root is not None:
        steps.append(File(owned(layout.root_file), anchors.first_root(wishes.root)))
    if wishes.release_key is not None:
        key = anchors.release_key(wishes.release_key)
        told = f"the public key of releases, {anchors.fingerprint(key)}"
        steps.append(File(owned(layout.release_key), anchors.as_pem(key), told=told))
    steps.append(Folder(Owned(layout.data, layout.prefix, f"{NAME}:{NAME}", 0o750)))
    return steps


def _units(layout: Layout, wishes: Wishes | None = None) -> list[Step]:
    deploy = resources() / "deploy"
    places = {unit: layout.units / unit for unit in UNITS}
    places |= {name: layout.prefix / place for name, place in _DROP_INS.items()}
    files: list[Step] = [
        File(Owned(place, layout.prefix), (deploy / name).read_text(encoding="utf-8")) for name, place in places.items()
    ]
    files.append(Folder(Owned(layout.sticks, layout.prefix, mode=0o755)))
    files += _printer(layout, wishes)
    return [*files, *(Link(layout.prefix / place, f"/{place}", _NOTHING, why) for place, why in _MASKED.items())]


def _printer(layout: Layout, wishes: Wishes | None) -> list[Step]:
    """The touchscreen may use the receipt printer that the settings name, and no other one."""
    if is_there(layout.config_file):
        device = config.right(layout.config_file).printer
    else:
        device = str(wishes.settings.get("printer", "")) if wishes else ""
    if device:
        return [File(Owned(layout.printer_rights, layout.prefix), _printer_rights(device))]
    if is_there(layout.printer_rights):
        return [Gone(layout.printer_rights, _inside(layout, layout.printer_rights))]
    return []


def _printer_rights(device: str) -> str:
    allowed = _BY_NUMBER.sub(r"/dev/char/180:\1", device)
    return (resources() / "deploy" / "printer.conf").read_text(encoding="utf-8").replace("@DEVICE@", allowed)


def _enabled(unit: str) -> Step:
    return Command(
        f"{unit} starts with the machine",
        ("systemctl", "enable", unit),
        f"See systemctl status {unit}",
        question=("systemctl", "is-enabled", unit),
        answer="enabled",
    )


def _inside(layout: Layout, path: Path) -> str:
    return f"/{path.relative_to(layout.prefix)}"
