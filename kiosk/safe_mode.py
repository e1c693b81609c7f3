"""The count of crashes in a row, and the safe mode that three of them bring, kept in ``<data>/screen-health.json``.

The screen writes it; ``kiosk doctor`` and the staff's desk read it. Three ends that were not clean, each within ten
minutes of its start, make the next start a safe one: the software renderer, and no films. Safe mode ends by itself:
after a clean end (the nightly restart), or half a day after it began where the power is cut every night and no end is
ever clean. Another version of the program begins with a clean sheet.

A file that is missing, spoilt or can't be written stands for a screen without a past; it never stops a start. It is not
forced to the disk: a crash of the program loses nothing of it, and a power cut that does is no crash.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

_LOG = logging.getLogger(__name__)

FILE = "screen-health.json"
CRASHES_IN_A_ROW = 3
HEALTHY_SECONDS = 600
LONGEST = timedelta(hours=12)
"""Safe mode ends at the first start after this time, whatever came before."""
_LARGEST = 10_000  # bytes


@dataclass(frozen=True, slots=True)
class ScreenHealth:
    """What is known of the screen's starts. ``safe_mode_since`` is an ISO instant in UTC.

    ``crashes`` counts the ends in a row that were not clean, ``running`` says that the last start has not ended cleanly
    so far, and ``version`` is the version that started last.
    """

    safe_mode_since: str | None = None
    crashes: int = 0
    running: bool = False
    version: str = ""

    @property
    def is_safe_mode(self) -> bool:
        """Whether the screen that runs, or ran last, was started in safe mode."""
        return self.safe_mode_since is not None


def read(data: Path) -> ScreenHealth:
    """What the file in the folder ``data`` says."""
    try:
        with (data / FILE).open("rb") as file:
            said = json.loads(file.read(_LARGEST))
    except (OSError, ValueError, RecursionError):
        return ScreenHealth()
    if not isinstance(said, dict):
        return ScreenHealth()
    found = ScreenHealth(**{each.name: said[each.name] for each in fields(ScreenHealth) if each.name in said})
    is_right = (
        (found.safe_mode_since is None or _instant(found.safe_mode_since) is not None)
        and type(found.crashes) is int
        and type(found.running) is bool
        and type(found.version) is str
    )
    return found if is_right else ScreenHealth()


def started(before: ScreenHealth, now: datetime, program: str) -> ScreenHealth:
    """What holds for a start at the instant ``now``, after what was ``before``."""
    if before.version != program:
        return ScreenHealth(running=True, version=program)
    crashes = before.crashes + 1 if before.running else 0
    since = before.safe_mode_since if before.running else None
    if since is not None and _is_over(since, now):
        since, crashes = None, 0
    if since is None and crashes >= CRASHES_IN_A_ROW:
        since = now.astimezone(UTC).isoformat(timespec="seconds")
    return ScreenHealth(safe_mode_since=since, crashes=crashes, running=True, version=program)


class Record:
    """The file, from a start to its end."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self.health = read(data)

    def start(self, now: datetime, program: str) -> ScreenHealth:
        """Note a start."""
        self._write(started(self.health, now, program))
        if self.health.is_safe_mode:
            _LOG.warning(
                "the screen crashed %d times in a row; it runs in safe mode, without films", self.health.crashes
            )
        return self.health

    def stayed_healthy(self) -> None:
        """Ten minutes went well: what came before is forgotten. Safe mode stays until its end."""
        if self.health.crashes:
            self._write(replace(self.health, crashes=0))

    def end(self) -> None:
        """Note a clean end."""
        self._write(replace(self.health, running=False, crashes=0))

    def _write(self, health: ScreenHealth) -> None:
        self.health = health
        path = self._data / FILE
        made = path.with_suffix(f".{os.getpid()}.part")
        try:
            made.write_text(json.dumps(asdict(health)) + "\n", encoding="utf-8")
            made.replace(path)
        except OSError as error:
            _LOG.warning("%s can't be written, so crashes are not counted: %s", path, error.strerror)


def _instant(said: object) -> datetime | None:
    try:
        return datetime.fromisoformat(said).astimezone(UTC) if isinstance(said, str) else None
    except (ValueError, OverflowError):
        return None


def _is_over(since: str, now: datetime) -> bool:
    began = _instant(since)
    return began is None or not began <= now < began + LONGEST
