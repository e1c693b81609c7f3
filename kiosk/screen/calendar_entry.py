"""A booked time as an entry for the calendar of a telephone, and as a QR code that the telephone reads from the screen.

Both are made here, on the kiosk; nothing is fetched. The entry is iCalendar (RFC 5545), with times in UTC, which every
telephone shows in its own zone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

_LONGEST_LINE = 75  # octets, by RFC 5545, 3.1
QUIET_ZONE = 4
"""Modules of white around a QR code, by ISO/IEC 18004."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What the calendar is to hold. Instants carry a zone; ``made`` is when it was written."""

    uid: str
    made: datetime
    starts: datetime
    ends: datetime
    summary: str
    location: str
    description: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """A QR code, one unit a module, quiet zone included; ``size`` is its width and height. ``bars`` are its dark parts:
    where each begins, from the left and from the top, and how long it is; all are one unit high.
    """

    bars: tuple[tuple[int, int, int], ...] = ()
    size: int = 0

    @property
    def path(self) -> str:
        """The same as the path of an SVG."""
        return "".join(f"M{x} {y}h{length}v1h-{length}z" for x, y, length in self.bars)


def calendar_text(entry: Entry) -> str:
    """The entry as iCalendar."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//NTC//Kiosk//EN",
        "BEGIN:VEVENT",
        f"UID:{entry.uid}",
        f"DTSTAMP:{_stamp(entry.made)}",
        f"DTSTART:{_stamp(entry.starts)}",
        f"DTEND:{_stamp(entry.ends)}",
        f"SUMMARY:{_escaped(entry.summary)}",
        f"LOCATION:{_escaped(entry.location)}",
        f"DESCRIPTION:{_escaped(entry.description)}",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def draw(words: str) -> Drawing:
    """The words as a QR code of a low level of correction: larger squares read better, and nothing here has stains."""
    import segno

    matrix = segno.make(words, error="l", micro=False, boost_error=False).matrix
    bars = []
    for y, row in enumerate(matrix):
        x = 0
        while x < len(row):
            start = x
            while x < len(row) and row[x]:
                x += 1
            if x > start:
                bars.append((start + QUIET_ZONE, y + QUIET_ZONE, x - start))
            x += 1
    return Drawing(tuple(bars), len(matrix) + 2 * QUIET_ZONE)


def _stamp(instant: datetime) -> str:
    return instant.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(words: str) -> str:
    for sign in ("\\", ";", ","):
        words = words.replace(sign, f"\\{sign}")
    return " ".join(words.split())


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets, each piece whole letters."""
    pieces: list[bytes] = []
    piece = b""
    for letter in line:
        more = letter.encode()
        if len(piece) + len(more) > _LONGEST_LINE - bool(pieces):
            pieces.append(piece)
            piece = b""
        piece += more
    return b"\r\n ".join([*pieces, piece]).decode()
