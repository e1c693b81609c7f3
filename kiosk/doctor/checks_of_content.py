"""Judges files and hub: the data folder, the two files in it, the trusted root, the publication. Pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.doctor.findings import Finding, ok, problem, warning
from kiosk.setup_file import Setup

if TYPE_CHECKING:
    from kiosk.domain.status import Link

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
        return problem("data folder", f"{path} does not exist", f"sudo install -d -o $USER {path}")
    if not writable:
        return problem("data folder", f"{path} may not be written", f"sudo chown -R $USER {path}")
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


def desk(link: Link, waiting: int) -> Finding:
    """How it stood with the desk at the hub at last, and how many things people decided wait for it."""
    since = f" since {link.since.astimezone(UTC):%Y-%m-%d %H:%M} UTC" if link.since else ""
    said, advice = _DESK[link.state]
    waits = f"; {waiting} decided here and not sent" if waiting else ""
    if link.state in ("", "well"):
        return ok("desk", f"{said}{since}{waits}")
    judged = problem if link.state in ("not_admitted", "failed") else warning
    return judged("desk", f"{said}{since}{waits}{f' ({link.detail})' if link.detail else ''}", advice)


_JOIN = "on the hub: kiosk hub code CENTRE; then at the screen, as an administrator: See and hear, Set up this screen"
_DESK: dict[str, tuple[str, str]] = {
    "": ("the agent has not talked with it yet", ""),
    "well": ("it answers", ""),
    "unreachable": (
        "it does not answer",
        "see that the network is up; what people decide here is kept and goes later",
    ),
    "not_admitted": ("the hub does not know this kiosk any more", _JOIN),
    "not_joined": ("this kiosk has not joined the hub", _JOIN),
    "no_desk": ("the edition does not say where it is", "on the hub, once: kiosk hub publish --desk ADDRESS"),
    "failed": ("what it answers can't be read or kept", "see why: journalctl -u ntc-kiosk-sync --since -1day"),
}
