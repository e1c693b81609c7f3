"""Judges files and hub: the data folder, the two files in it, the trusted root, the publication. Pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from kiosk.doctor.findings import Finding, ok, problem, warning
from kiosk.domain.release import NAME
from kiosk.setup_file import Setup

SOON = timedelta(days=7)


def settings(mistakes: Sequence[str]) -> Finding:
    """Whether kiosk.toml says what can be. ``mistakes`` name file and line."""
    if mistakes:
        advice = "edit the file: a role does not start with a mistake in what it takes, and passes over the others"
        return problem("settings", "; ".join(mistakes), advice)
    return ok("settings", "as they have to be")


def set_up(setup: Setup, mistakes: Sequence[str], centre: str | None) -> Finding:
    """What was set at the screen itself. ``centre`` is the settings file's, which goes before it."""
    name = "set up"
    if mistakes and not (centre or setup.centre):
        advice = "put a good copy of the file in its place, or rename it and restart the screen, which asks again then"
        return problem(name, "; ".join(mistakes), advice)
    if mistakes:
        return warning(name, "; ".join(mistakes), "sign in at the screen as an administrator, and set it up again")
    if not (centre or setup.centre):
        return warning(name, "no centre is known yet", "answer the questions at the touchscreen, or set centre = …")
    if not setup.done and not centre:
        return warning(name, "the first start is not done", "answer the questions at the touchscreen, up to Start")
    said = [
        f"centre {centre or setup.centre}",
        f"the picture is {setup.width_mm} mm wide" if setup.width_mm is not None else "",
        f"its lower edge is {setup.floor_mm} mm above the floor" if setup.floor_mm is not None else "",
        f"it begins in {setup.language}" if setup.language else "",
        f"volume {setup.volume} %" if setup.volume is not None else "",
    ]
    return ok(name, ", ".join(filter(None, said)))


def folder(path: str, *, exists: bool, writable: bool) -> Finding:
    """Whether the kiosk may write where its files are."""
    if not exists:
        advice = f"on an installed kiosk: sudo {NAME} install; else: sudo install -d -o $USER {path}"
        return problem("data folder", f"{path} does not exist", advice)
    if not writable:
        advice = f"see whose it is, and that its disk is not full or read-only: ls -ld {path}; findmnt -T {path}"
        return problem("data folder", f"{path} may not be written", advice)
    return ok("data folder", path)


def database(name: str, answer: str | None, *, precious: bool) -> Finding:
    """Whether one of the two files is sound. ``answer`` is what quick_check said, ``None`` if there is no file."""
    if answer is None:
        return ok(name, "not there yet; it is made at the first start")
    if answer == "ok":
        return ok(name, "sound")
    if precious:
        advice = "stop the screen and put the last good backup in its place; keep the damaged file"
    else:
        advice = "stop the agent, delete the file with its -wal and -shm, start again: it is fetched anew"
    return problem(name, f"damaged: {answer}", advice)


def trusted_root(path: str | None, *, exists: bool, kept: bool) -> Finding:
    """Whether there is something to check signatures against. ``kept``: the agent holds one in the data folder."""
    if kept:
        return ok("trusted root", "kept in the data folder")
    if path is None:
        advice = "copy metadata/root.json from the hub and name it: root = … in kiosk.toml"
        return warning("trusted root", "none is set, so no content can be taken", advice)
    if not exists:
        return problem("trusted root", f"{path} is not there", "copy metadata/root.json from the hub to that place")
    return ok("trusted root", path)


def hub(source: str | None, expires: datetime | None, error: str, now: datetime) -> Finding:
    """Whether the publication answers. ``expires`` is the end of its timestamp, ``error`` why there is none."""
    if source is None:
        return warning("hub", "no source of content is set", "name it: source = … in kiosk.toml")
    if expires is None:
        advice = "see that the network is up and the address is right; the kiosk goes on with what it has"
        return warning("hub", f"{source} gives no publication: {error}", advice)
    if expires <= now:
        advice = "on the hub: kiosk hub publish; if the hub is right, check the clock here: timedatectl"
        return problem("hub", f"the publication at {source} expired on {expires.astimezone(UTC):%Y-%m-%d}", advice)
    found = f"{source}, signed until {expires.astimezone(UTC):%Y-%m-%d}"
    if expires - now < SOON:
        return warning("hub", found, "it is not renewed daily; on the hub: kiosk hub serve, or kiosk hub publish")
    return ok("hub", found)
