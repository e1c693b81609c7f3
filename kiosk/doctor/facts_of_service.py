"""Asks what only an installed kiosk has: its units, its versions, its own display. Plain values; it never fails."""

from __future__ import annotations

import grp
import json
import pwd
import re
import shutil
import stat
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

_PATIENCE = 10.0  # seconds that systemctl gets
_ASKED = "LoadState,UnitFileState,ActiveState,SubState,NRestarts,ActiveEnterTimestamp,WatchdogUSec,Result"
_LARGEST = 1_000_000  # bytes of a root.json that are read
DISPLAY, SOUND = Path("/run/ntc-kiosk-display/wayland-0"), Path("/run/ntc-kiosk-sound/native")


@dataclass(frozen=True, slots=True)
class Unit:
    """What systemd knows of a unit. ``restarts`` counts those since it was last started on purpose."""

    name: str
    is_there: bool
    is_enabled: bool
    is_active: bool
    state: str
    since: datetime | None
    restarts: int
    watchdog_seconds: float


def unit(name: str) -> Unit | None:
    """What systemd says of ``name``; None where it can't be asked."""
    tool = shutil.which("systemctl")
    if tool is None:
        return None
    try:
        done = subprocess.run(  # noqa: S603 - the system's own tool
            [tool, "show", "--timestamp=unix", f"--property={_ASKED}", name],
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return parsed(name, done.stdout) if done.returncode == 0 else None


def parsed(name: str, said: str) -> Unit:
    """What ``systemctl show`` said, as values."""
    values = dict(line.split("=", 1) for line in said.splitlines() if "=" in line)
    began = re.fullmatch(r"@([0-9]{1,11})", values.get("ActiveEnterTimestamp", ""))
    restarts, watchdog = values.get("NRestarts", ""), values.get("WatchdogUSec", "")
    result = values.get("Result", "success")
    return Unit(
        name=name,
        is_there=values.get("LoadState") == "loaded",
        is_enabled=values.get("UnitFileState") in ("enabled", "static"),
        is_active=values.get("ActiveState") == "active",
        state=values.get("SubState", "unknown") + ("" if result == "success" else f", last result: {result}"),
        since=datetime.fromtimestamp(int(began[1]), UTC) if began else None,
        restarts=int(restarts) if restarts.isdigit() else 0,
        watchdog_seconds=seconds(watchdog),
    )


def seconds(span: str) -> float:
    """A span as systemctl writes it: ``15s``, ``1min 30s``, ``500ms``; 0 for none."""
    lengths = {"h": 3600.0, "min": 60.0, "s": 1.0, "ms": 0.001, "us": 0.000001}
    return sum(float(number) * lengths[kind] for number, kind in re.findall(r"([0-9.]+)(h|min|ms|us|s)\b", span))


def environment(given: Mapping[str, str]) -> dict[str, str]:
    """The environment to ask Qt in: the kiosk's own display and sound where nothing else is named and it may look."""
    found = dict(given)
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if not any(found.get(name) for name in names) and _is_there(DISPLAY):
        found.setdefault("XDG_RUNTIME_DIR", str(DISPLAY.parent))
        found |= {"WAYLAND_DISPLAY": str(DISPLAY), "QT_QPA_PLATFORM": "wayland"}
    if not found.get("PULSE_SERVER") and _is_there(SOUND):
        found["PULSE_SERVER"] = f"unix:{SOUND}"
    return found


def owner(path: Path) -> tuple[str, int] | None:
    """The owner ("user:group") and mode of ``path``; None where it is not there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return f"{_name(found.st_uid, pwd.getpwuid)}:{_name(found.st_gid, grp.getgrgid)}", stat.S_IMODE(found.st_mode)


def strangers(folder: Path) -> list[tuple[str, str]]:
    """What lies in ``folder`` and belongs to somebody else than it does, as far as it may be read: where, and whose."""
    found: list[tuple[str, str]] = []
    for path in sorted(folder.rglob("*")):
        try:
            owner = path.lstat().st_uid
            if owner != folder.stat().st_uid:
                found.append((str(path.relative_to(folder)), _name(owner, pwd.getpwuid)))
        except OSError:  # gone while we looked
            continue
    return found


def size_of(folder: Path) -> int:
    """The bytes of all files in ``folder``, as far as it may be read."""
    total = 0
    for path in folder.rglob("*"):
        try:
            total += path.stat().st_size if path.is_file() else 0
        except OSError:  # rotated away while we looked
            continue
    return total


def root_expiry(files: Iterable[Path]) -> datetime | None:
    """When the first of ``files`` that can be read expires; None where there is none."""
    for file in files:
        try:
            with file.open("rb") as stream:
                said = json.loads(stream.read(_LARGEST))["signed"]["expires"]
            return datetime.fromisoformat(str(said).replace("Z", "+00:00")).astimezone(UTC)
        except (OSError, ValueError, KeyError, TypeError):
            continue
    return None


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


def _name(number: int, ask: object) -> str:
    try:
        return str(ask(number)[0])  # type: ignore[operator]  # getpwuid and getgrgid alike
    except KeyError:
        return str(number)
