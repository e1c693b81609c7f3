"""The day's list on paper: what it says, where it goes, and its pages as a PDF. It works with the link down.

It gets plain words in the right language, and knows nothing of slots and bookings. It holds no personal data: who comes
is on no paper. How a page is laid out is in ``day_list_pages``.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.files import disk_fault, replacing

_MOUNTS = ("media/*", "media/*/*", "run/media/*/*")


@dataclass(frozen=True, slots=True)
class DayParty:
    """A line for a party: how many persons, the word for its state, and its language. A box to tick goes before it, and
    for who is ``here`` it is ticked.
    """

    persons: str
    state: str
    language: str
    here: bool = False


@dataclass(frozen=True, slots=True)
class DaySlot:
    """A row for a slot. ``there`` is the time on the other shore, with its place; empty for none, as the rest may be.

    ``seats`` says how many are booked and free, ``needs`` how many parties need what.
    """

    time: str
    what: str
    there: str = ""
    station: str = ""
    host: str = ""
    seats: str = ""
    parties: tuple[DayParty, ...] = ()
    needs: str = ""


@dataclass(frozen=True, slots=True)
class DayHeadings:
    """The words over the columns; every page begins with them."""

    time: str
    what: str
    station: str
    host: str
    seats: str


@dataclass(frozen=True, slots=True)
class DayList:
    """All that is on the list, in the words in which it is printed.

    ``title`` names the day and ``subtitle`` the place; ``nothing`` stands where there are no slots, and ``foot`` at the
    foot of each page, such as when the list was made.
    """

    title: str
    subtitle: str
    headings: DayHeadings
    nothing: str
    foot: str
    slots: tuple[DaySlot, ...] = ()


def day_list_name(day: date) -> str:
    """The name of the file of a day, such as ``day-2026-11-28.pdf``."""
    return f"day-{day:%Y-%m-%d}.pdf"


def save_day_list(pdf: bytes, day: date, data: Path) -> Path:
    """Write the list of that day onto a stick, else into the data folder; the folder. The one that was there stays as
    it is until the new one is whole. A stick may be slow, or dying: not for the thread of the screen.

    Raises DiskFullError where there is no room, and StoreError where the folder can't be written.
    """
    folder = where_to_save(data, usb_mounts())
    write_day_list(folder / day_list_name(day), pdf)
    return folder


def write_day_list(path: Path, pdf: bytes) -> None:
    """Write the list to a file. Raises as ``save_day_list`` does."""
    try:
        with replacing(path) as file:
            file.write(pdf)
    except OSError as error:
        raise disk_fault(error, f"the list {path.name}") from error


def where_to_save(data: Path, mounts: Iterable[Path]) -> Path:
    """The first of the mounted sticks that can be written to, else the folder ``lists`` in the data folder.

    ``mounts`` are ``usb_mounts()``.
    """
    writable = (mount for mount in mounts if _holds(mount.is_dir) and os.access(mount, os.W_OK | os.X_OK))
    return next(writable, data / "lists")


def usb_mounts(root: Path = Path("/")) -> tuple[Path, ...]:
    """Where sticks are mounted, as people, desktops and udisks do it: in ``/media`` and ``/run/media``."""
    return tuple(path for pattern in _MOUNTS for path in sorted(root.glob(pattern)) if _holds(path.is_mount))


def _holds(question: Callable[[], bool]) -> bool:
    """The answer; no of a stick that is dying, or was pulled out under a file system that has not noticed."""
    try:
        return question()
    except OSError:
        return False
