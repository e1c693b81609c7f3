"""Where an installed kiosk lies on a machine, and how its versions stand side by side.

``kiosk install`` and ``kiosk update`` share it. Every path hangs under one prefix, ``/`` on a real machine. It knows
files and links, and nothing of units, users or signatures.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from kiosk.bundle import names_a_folder
from kiosk.domain.errors import ConfigurationError, WorldError
from kiosk.domain.release import NAME
from kiosk.files import fsync

SCREEN_UNIT = f"{NAME}-screen.service"
SYNC_UNIT = f"{NAME}-sync.service"
DISPLAY_UNIT = f"{NAME}-display.service"
SOUND_UNIT = f"{NAME}-sound.service"
NIGHTLY_UNIT = f"{NAME}-nightly.service"
NIGHTLY_TIMER = f"{NAME}-nightly.timer"
SETTLE_UNIT = f"{NAME}-settle.service"
STICK_UNIT = f"{NAME}-stick@.service"
UNITS = (DISPLAY_UNIT, SOUND_UNIT, SCREEN_UNIT, SYNC_UNIT, NIGHTLY_UNIT, NIGHTLY_TIMER, SETTLE_UNIT, STICK_UNIT)
ENABLED = tuple(unit for unit in UNITS if unit not in (NIGHTLY_UNIT, STICK_UNIT))
"""The units that start by themselves. The timer starts the nightly one, udev that of a stick."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The places of an installed kiosk under ``prefix``."""

    prefix: Path = Path("/")

    @property
    def program(self) -> Path:
        """The folder of all versions and of the link to the one that runs."""
        return self.prefix / "opt" / NAME

    @property
    def versions(self) -> Path:
        """A folder for each version, side by side."""
        return self.program / "versions"

    @property
    def current(self) -> Path:
        """The link to the version that runs."""
        return self.program / "current"

    @property
    def previous(self) -> Path:
        """The link to the version that ran before, which ends a trial that nobody watches any more."""
        return self.program / "previous"

    @property
    def trial(self) -> Path:
        """The mark that a new version is on trial; see ``kiosk.update.trial``."""
        return self.program / "trial.json"

    @property
    def ledger_copy(self) -> Path:
        """What people did here, as it was before the last update. Root alone looks into its folder."""
        return self.program / "before-update" / "ledger.db"

    @property
    def executable(self) -> Path:
        """The program that the units start."""
        return self.current / NAME

    @property
    def command(self) -> Path:
        """The link by which a person starts it."""
        return self.prefix / "usr/local/bin" / NAME

    @property
    def config_folder(self) -> Path:
        """What is set for this machine; root writes here, the kiosk reads."""
        return self.prefix / "etc" / NAME

    @property
    def config_file(self) -> Path:
        """The settings."""
        return self.config_folder / "kiosk.toml"

    @property
    def root_file(self) -> Path:
        """The first ``root.json``, by which editions are trusted."""
        return self.config_folder / "root.json"

    @property
    def release_key(self) -> Path:
        """The public key that new versions of the program are signed with."""
        return self.config_folder / "release.pub"

    @property
    def data(self) -> Path:
        """The kiosk's own files; the only place that it writes to."""
        return self.prefix / "var/lib" / NAME

    @property
    def cache(self) -> Path:
        """What Qt has compiled for itself; systemd makes it, and nothing is lost with it."""
        return self.prefix / "var/cache" / NAME

    @property
    def sticks(self) -> Path:
        """A stick that is put in is mounted in this folder, in one with the name of its device."""
        return self.prefix / "media" / NAME

    @property
    def units(self) -> Path:
        """Where the administrator's units of systemd lie."""
        return self.prefix / "etc/systemd/system"

    @property
    def printer_rights(self) -> Path:
        """What lets the touchscreen use a receipt printer, where one is configured."""
        return self.units / f"{SCREEN_UNIT}.d" / "printer.conf"

    def version(self, name: str) -> Path:
        """The folder of a version. Raises ConfigurationError where ``name`` can't be one."""
        if not names_a_folder(name):
            raise ConfigurationError(f"{name!r} is not a version; one looks like 1.4.0")
        return self.versions / name

    def current_version(self) -> str | None:
        """The version that the link leads to, or None where there is no link or nothing behind it."""
        try:
            name = self.current.readlink().name
            return name if (self.versions / name / NAME).is_file() else None
        except OSError:
            return None

    def in_use(self) -> set[str]:
        """The versions that a link leads to; none of them may go."""
        return {link.readlink().name for link in (self.current, self.previous) if link.is_symlink()}

    def installed_versions(self) -> list[str]:
        """Every version that is here whole, by name."""
        try:
            return sorted(each.name for each in self.versions.iterdir() if names_a_folder(each.name))
        except OSError:
            return []

    def switch_to(self, name: str) -> None:
        """Point the link to a version that is here, in one step: there is no moment without a program.

        Raises ConfigurationError where there is no such version, WorldError where the link can't be written.
        """
        if not (self.version(name) / NAME).is_file():
            raise ConfigurationError(
                f"version {name} is not installed; there are {', '.join(self.installed_versions())}"
            )
        link(self.current, Path(self.versions.name) / name)

    def add_version(self, bundle: Path, name: str) -> None:
        """Copy the bundle beside the versions that are here; it is whole or not there at all.

        A version of the same name is replaced. Raises WorldError where it can't be written.
        """
        place = self.version(name)
        incoming, outgoing = (self.versions / f".{word}-{name}" for word in ("incoming", "outgoing"))
        try:
            self.versions.mkdir(parents=True, exist_ok=True)
            for left_over in (incoming, outgoing):
                shutil.rmtree(left_over, ignore_errors=True)
            copy_program(bundle, incoming)
            if place.exists():
                place.rename(outgoing)
            incoming.rename(place)
            fsync(self.versions)
        except (OSError, shutil.Error) as error:
            shutil.rmtree(incoming, ignore_errors=True)
            if outgoing.exists() and not place.exists():
                outgoing.rename(place)
            raise WorldError(f"{place} can't be written: {error}; what ran before is as it was") from error
        shutil.rmtree(outgoing, ignore_errors=True)


def copy_program(bundle: Path, target: Path) -> None:
    """Copy a bundle, links as links, for everyone to read and nobody but its owner to write. Raises OSError."""
    shutil.copytree(bundle, target, symlinks=True)
    for path in (target, *target.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    for path in target.rglob("*"):
        if path.is_file() and not path.is_symlink():
            fsync(path)


def link(place: Path, target: Path) -> None:
    """Make ``place`` a link to ``target``, in one step where there is one already. Raises WorldError."""
    new = place.with_name(f".{place.name}.new")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        new.unlink(missing_ok=True)
        new.symlink_to(target)
        new.replace(place)
        fsync(place.parent)
    except OSError as error:
        raise WorldError(f"{place} can't be linked: {error.strerror}; what was there is as it was") from error
