"""Judges an installed kiosk: units, watchdog, crashes, versions, rights and keys. Pure functions from facts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from kiosk.doctor.facts_of_service import Unit
from kiosk.doctor.findings import Finding, ok, problem, warning
from kiosk.domain.release import NAME
from kiosk.install.layout import SCREEN_UNIT

_AGAIN = f"sudo {NAME} install"
_MEGABYTE = 1_000_000
MANY_LOGS = 200 * _MEGABYTE
_NAMED = 3  # files; the command that mends it mends them all
SOON = timedelta(days=60)  # a new root key takes people and travel


def service(name: str, unit: Unit | None) -> Finding:
    """Whether a unit is there, starts with the machine, runs, and has run without a fall."""
    check = f"{name.removeprefix(f'{NAME}-').removesuffix('.service')} unit"
    if unit is None:
        return warning(check, "systemd can't be asked", f"see whether it runs: systemctl status {name}")
    if not unit.is_there:
        return problem(check, f"there is no unit {name}", _AGAIN)
    if not unit.is_enabled:
        return problem(check, "it does not start with the machine", f"sudo systemctl enable --now {name}")
    if not unit.is_active:
        advice = f"see why: journalctl -u {name} -n 50; then: sudo systemctl restart {name}"
        return problem(check, f"it does not run ({unit.state})", advice)
    found = f"runs since {_when(unit.since)}"
    if unit.restarts:
        times = "once" if unit.restarts == 1 else f"{unit.restarts} times"
        return warning(
            check, f"{found}; it fell and was restarted {times}", f"see why: journalctl -u {name} --since -1day"
        )
    return ok(check, found)


def watchdog(unit: Unit | None) -> Finding:
    """Whether systemd restarts a touchscreen that hangs."""
    if unit is None or unit.watchdog_seconds <= 0:
        return warning("watchdog", "nobody notices when the touchscreen hangs", _AGAIN)
    return ok("watchdog", f"the touchscreen is restarted after {unit.watchdog_seconds:.0f} s of silence")


def nightly(timer: Unit | None) -> Finding:
    """Whether the touchscreen is started anew each night."""
    if timer is None or not timer.is_there:
        return problem("nightly restart", "there is no timer for it", _AGAIN)
    if not timer.is_enabled or not timer.is_active:
        return warning("nightly restart", "its timer is off", f"sudo systemctl enable --now {timer.name}")
    return ok("nightly restart", "its timer is on")


def safe_mode(since: str | None, crashes: int) -> Finding:
    """Whether crashes have brought the screen to its safe mode, ``since`` an ISO instant."""
    advice = f"see why: journalctl -u {SCREEN_UNIT} --since -1day; to leave it: sudo systemctl restart {SCREEN_UNIT}"
    if since is not None:
        began = _when(datetime.fromisoformat(since))
        return warning("safe mode", f"since {began} it runs without films, after {crashes} crashes in a row", advice)
    if crashes:
        last = "start" if crashes == 1 else f"{crashes} starts"
        return warning("safe mode", f"off, but the last {last} did not end cleanly", advice)
    return ok("safe mode", "off")


def version(linked: str | None, started: str, installed: Sequence[str]) -> Finding:
    """Whether the version that the link names is there, and is the one that the screen started with."""
    if linked is None:
        here = f"there are {', '.join(installed)}" if installed else "there is none"
        return problem("version", f"the link to the current version leads nowhere; {here}", f"{_AGAIN} --bundle FOLDER")
    if started and started != linked:
        advice = f"sudo systemctl restart {SCREEN_UNIT}"
        return warning("version", f"{linked} is installed, but {started} runs", advice)
    others = [each for each in installed if each != linked]
    return ok("version", linked + (f"; also here: {', '.join(others)}" if others else ""))


def logs(size: int, folder: str) -> Finding:
    """Whether the logs stay small."""
    found = f"{size / _MEGABYTE:.1f} MB in {folder}"
    if size > MANY_LOGS:
        return warning(
            "logs", found, f"they should rotate; see what fills them: ls -lS {folder} | head; tail {folder}/*"
        )
    return ok("logs", found)


def rights(path: str, found: tuple[str, int] | None, strangers: Sequence[tuple[str, str]]) -> Finding:
    """Whether the data folder is the kiosk's own, and nobody else's. ``strangers`` are the files in it that belong to
    others, and whose they are: a command that was typed with sudo alone leaves such, and the kiosk can't write them.
    """
    wanted = f"{NAME}:{NAME}"
    mend = f"sudo chown -R {wanted} {path}"
    if found is None:
        return problem("data rights", f"{path} is not there", _AGAIN)
    owner, mode = found
    if owner != wanted:
        return problem("data rights", f"{path} belongs to {owner}", mend)
    if strangers:
        named = ", ".join(f"{file} ({whose})" for file, whose in strangers[:_NAMED])
        more = f" and {len(strangers) - _NAMED} more" if len(strangers) > _NAMED else ""
        return problem("data rights", f"the kiosk can't write what belongs to others in {path}: {named}{more}", mend)
    if mode & 0o027:
        return warning("data rights", f"others may look into {path} (mode {mode:04o})", f"sudo chmod 0750 {path}")
    return ok("data rights", f"{owner}, mode {mode:04o}")


def root_expiry(expires: datetime | None, now: datetime) -> Finding:
    """Whether the root of all trust in editions is valid for long enough."""
    if expires is None:
        advice = f"copy metadata/root.json from the hub: {_AGAIN} --root FILE"
        return warning("root expiry", "there is no root.json that can be read", advice)
    found = f"until {expires.astimezone(UTC):%Y-%m-%d}"
    advice = "on the hub: kiosk hub keys --rotate, then kiosk hub publish; kiosks follow by themselves"
    if expires <= now:
        return problem("root expiry", f"the root expired: valid {found}", advice)
    if expires - now < SOON:
        return warning("root expiry", f"valid {found}", advice)
    return ok("root expiry", f"valid {found}")


def _when(instant: datetime | None) -> str:
    return f"{instant.astimezone(UTC):%Y-%m-%d %H:%M} UTC" if instant else "an unknown time"
