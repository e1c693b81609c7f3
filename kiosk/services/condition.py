"""How it all stands, for the staff: the edition, what waits, what was not done, room, files, the screen, and errors.

What they ask of the agent here is a row of the ledger, as everything that the screen wants of it.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk import safe_mode
from kiosk.domain.clock import Clock
from kiosk.paths import DataFolder
from kiosk.services.content_rules import EditRefusedError
from kiosk.services.door import StaffSession
from kiosk.services.importing import holds
from kiosk.services.zone import zone_of
from kiosk.store.inventory import EditionHere, Missing, NotTaken
from kiosk.store.projection import Projection

if TYPE_CHECKING:
    from kiosk.domain.status import Link, OrderOutcome, Status
    from kiosk.safe_mode import ScreenHealth
    from kiosk.store.ledger import Ledger

LITTLE_ROOM = 5 * 10**9
"""Bytes: as ``kiosk doctor`` says; a film of the house format takes about 30 MB a minute."""
_REMEMBERED = timedelta(days=14)
_ERRORS_OF = timedelta(days=7)
_MOST_ERRORS = 5
_TAIL = 100_000  # bytes of a log that are looked at
_HEAD = Path("metadata", "timestamp.json")


@dataclass(frozen=True, slots=True)
class Fault:
    """An error that the program has noted: in which of its parts, ``screen`` or ``sync``, and when."""

    role: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Condition:
    """How it stands. ``waiting`` things wait for the link, ``refused`` were not done and nobody has seen to it;
    ``free`` and ``total`` bytes of the disk; ``sticks`` are folders with an edition to take;
    ``is_plugged``: there is a stick, with or without one.
    """

    now: datetime
    zone: ZoneInfo
    edition: EditionHere | None
    status: Status
    link: Link
    waiting: int
    refused: int
    not_taken: tuple[NotTaken, ...]
    missing: Missing
    free: int
    total: int
    screen: ScreenHealth
    faults: tuple[Fault, ...]
    sticks: tuple[Path, ...]
    is_plugged: bool


class ConditionDesk:
    """Every method raises NotAllowedError for a session that is locked, and StoreError. ``mounts`` are the sticks that
    are plugged in.
    """

    def __init__(
        self,
        *,
        projection: Projection,
        ledger: Callable[[], Ledger],
        folder: DataFolder,
        clock: Clock,
        centre: str,
        mounts: Callable[[], Sequence[Path]],
    ) -> None:
        self._projection = projection
        self._ledger = ledger
        self._folder = folder
        self._clock = clock
        self._centre = centre
        self._mounts = mounts

    def now(self, session: StaffSession) -> Condition:
        """How it stands now."""
        session.demand_open()
        now, bookings = self._clock.now(), self._projection.bookings
        root = self._folder.root
        room = shutil.disk_usage(next(each for each in (root, *root.parents) if each.exists()))
        return Condition(
            now=now,
            zone=zone_of(self._projection, self._centre, now),
            edition=self._projection.inventory.edition(),
            status=self._projection.status(),
            link=bookings.link(),
            waiting=bookings.waiting(now),
            refused=len(bookings.refused(now - _REMEMBERED)),
            not_taken=self._projection.inventory.not_taken(),
            missing=self._projection.inventory.missing(),
            free=room.free,
            total=room.total,
            screen=safe_mode.read(root),
            faults=_faults(root / "logs", now - _ERRORS_OF),
            sticks=self._sticks(),
            is_plugged=bool(self._mounts()),
        )

    def check_now(self, session: StaffSession) -> int:
        """Let the agent look for content at once; the number of the order, for ``answer``."""
        from kiosk.store.orders import CHECK_NOW

        session.demand_open()
        return self._ledger().order(CHECK_NOW)

    def take_edition(self, session: StaffSession, folder: str) -> int:
        """Let the agent take the edition that lies on a stick; the number of the order, for ``answer``. A folder that
        is none of ``sticks`` is refused: the stick has been pulled out.
        """
        from kiosk.store.orders import order_edition_from

        session.demand_open()
        found = next((each for each in self._sticks() if str(each) == folder), None)
        if found is None:
            raise EditRefusedError("no_stick")
        return order_edition_from(self._ledger(), found)

    def answer(self, session: StaffSession, order: int) -> OrderOutcome | None:
        """How an order ended; None while the agent is at it. A later order of somebody else leaves it empty."""
        session.demand_open()
        status = self._projection.status()
        if status.order_done < order:
            return None
        return status.order_outcome if status.order_done == order else ""

    def _sticks(self) -> tuple[Path, ...]:
        places = [place for mount in self._mounts() for place in (mount, *_folders(mount))]
        return tuple(place for place in places if holds((place / _HEAD).is_file))


def _faults(logs: Path, since: datetime) -> tuple[Fault, ...]:
    found = [fault for path in _files(logs) for line in _tail(path) if (fault := _fault(line)) and fault.at >= since]
    return tuple(sorted(found, key=lambda each: each.at, reverse=True)[:_MOST_ERRORS])


def _fault(line: bytes) -> Fault | None:
    try:
        said = json.loads(line)
        if said["level"] not in ("error", "critical"):
            return None
        at = datetime.fromisoformat(said["at"])
        return Fault(str(said["role"]), at) if at.tzinfo else None
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _tail(path: Path) -> list[bytes]:
    try:
        with path.open("rb") as file:
            file.seek(max(file.seek(0, 2) - _TAIL, 0))
            return file.read(_TAIL).splitlines()
    except OSError:
        return []


def _files(logs: Path) -> list[Path]:
    return [logs / f"{role}.jsonl" for role in ("screen", "sync")]


def _folders(mount: Path) -> list[Path]:
    try:
        inside = sorted(mount.iterdir())
    except OSError:
        return []
    return [each for each in inside if holds(each.is_dir) and not holds(each.is_symlink)]
