"""Asks the machine. Every function answers with plain values, and never fails because what it asks about does."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.doctor import facts_of_service
from kiosk.domain.errors import StoreError
from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from kiosk.domain.notices import Notice, NoticeKind
    from kiosk.domain.status import Link

PATIENCE = 20.0  # seconds that a child process gets
NETWORK_PATIENCE = 5.0  # seconds that the hub gets
_NAMES_OF_DISPLAY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_MOST = 1_000_000  # bytes of a timestamp file that are read


def probe(what: str) -> dict[str, Any]:
    """Ask Qt about ``what`` in a child process. A crash, a fault or silence comes back as ``error``."""
    frozen = bool(getattr(sys, "frozen", False))
    start = [sys.executable] if frozen else [sys.executable, "-m", "kiosk"]
    environment = facts_of_service.environment(os.environ)
    if what != "display" or not any(environment.get(name) for name in _NAMES_OF_DISPLAY):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return ask([*start, "doctor", "--probe", what], environment)


def ask(command: Sequence[str], environment: dict[str, str]) -> dict[str, Any]:
    """Run ``command``, whose last line is JSON."""
    try:
        done = subprocess.run(  # noqa: S603 - this same program
            command, env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False, errors="replace"
        )
    except subprocess.TimeoutExpired:
        return {"error": f"no answer within {PATIENCE:.0f} s"}
    said = done.stdout.strip().splitlines()
    if done.returncode == 0 and said:
        answer: dict[str, Any] = json.loads(said[-1])
        return answer
    last = next((line for line in reversed(done.stderr.splitlines()) if line.strip()), "")
    ended = f"it crashed (signal {-done.returncode})" if done.returncode < 0 else f"exit code {done.returncode}"
    return {"error": f"{ended}: {last.strip()[:200]}" if last else ended}


def font_files() -> list[str]:
    """The names of the files that the font package brings."""
    try:
        return sorted(file.name for file in (resources.files("fontpkg_inter") / "files").iterdir())
    except (ModuleNotFoundError, OSError):
        return []


def room(folder: Path) -> tuple[int, int]:
    """Free and total bytes of the disk that ``folder`` is on, or will be on."""
    there = next(each for each in (folder, *folder.parents) if each.exists())
    usage = shutil.disk_usage(there)
    return usage.free, usage.total


def clock_synchronised() -> bool | None:
    """Whether a time service keeps the clock right; ``None`` where nobody can tell."""
    tool = shutil.which("timedatectl")
    if tool is None:
        return None
    try:
        command = [tool, "show", "--property=NTPSynchronized", "--value"]
        done = subprocess.run(  # noqa: S603 - the system's own tool
            command, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        return None
    return {"yes": True, "no": False}.get(done.stdout.strip())


def writable(folder: Path) -> bool:
    """Whether a file can be made in ``folder``."""
    try:
        with tempfile.NamedTemporaryFile(dir=folder, prefix=".doctor-"):
            return True
    except OSError:
        return False


def is_device(path: Path) -> bool:
    """Whether this is a device that takes one sign after the other, as a printer does."""
    try:
        return path.is_char_device()
    except OSError:
        return False


def quick_check(file: Path) -> str | None:
    """What SQLite says of ``file``, opened read-only: "ok" or what is wrong; ``None`` if there is no such file."""
    if not file.exists():
        return None
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            return str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.Error as error:
        return str(error)


def expiry(source: str) -> tuple[datetime | None, str]:
    """When the timestamp of the publication at ``source`` expires, or why that is not known."""
    try:
        if source.startswith(("http://", "https://")):
            address = f"{source.rstrip('/')}/metadata/timestamp.json"
            with urllib.request.urlopen(address, timeout=NETWORK_PATIENCE) as answer:  # noqa: S310 - http, see above
                text = answer.read(_MOST)
        else:
            text = (Path(source).expanduser() / "metadata" / "timestamp.json").read_bytes()[:_MOST]
        said = json.loads(text)["signed"]["expires"]
        return datetime.fromisoformat(str(said).replace("Z", "+00:00")).astimezone(UTC), ""
    except urllib.error.URLError as error:
        return None, str(error.reason)
    except OSError as error:
        return None, error.strerror or str(error)
    except (ValueError, KeyError, TypeError):
        return None, "what answers there is not a publication"


@dataclass(frozen=True, slots=True)
class Known:
    """What is known here of the desk at the hub: how it stands, how many things wait for it, what it has told that
    people have to know; whether it takes this kiosk for a copy of another, and whether it was put back and has not been
    told again what was decided here.
    """

    link: Link
    waiting: int = 0
    notices: tuple[Notice, ...] = ()
    doubted: bool = False
    untold: bool = False

    def about(self, kind: NoticeKind) -> list[Notice]:
        """The notices of a kind."""
        return [notice for notice in self.notices if notice.kind == kind]


def desk(data: DataFolder, now: datetime) -> Known:
    """What is known of the desk at the hub; nothing where no file tells."""
    from kiosk.domain.status import Link
    from kiosk.store.projection import Projection

    projection = Projection(data.cache, data.ledger)
    try:
        with projection.together():
            bookings = projection.bookings
            return Known(
                bookings.link(), bookings.waiting(now), bookings.notices(), bookings.doubted(), bookings.untold()
            )
    except StoreError:  # of which the check of the file tells more
        return Known(Link())
    finally:
        projection.close()


def set_aside(ledger: Path) -> list[str]:
    """The names of the ledgers in whose place a copy was put."""
    return sorted(file.name for file in ledger.parent.glob(f"{ledger.stem}-before-*.db"))
