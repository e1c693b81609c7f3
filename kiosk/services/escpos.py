"""The few words of ESC/POS that a slip needs: a picture, a cut, and what the printer answers when it is asked.

Pure functions and bytes; what they go through is in ``receipt_printer``. Numbers are those of Epson's command
reference, which the makers of receipt printers follow.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

ROWS = 64
"""Rows of dots in a band: less than the eight kilobytes that the kernel's driver takes at once."""

_INITIALISE, _FEED, _CUT = b"\x1b@", b"\x1bd\x03", b"\x1dVB\x00"  # three lines, for printers that only tear
_RASTER = b"\x1dv0\x00"
IS_IT_OUT = b"\x1dr\x01"
"""GS r: answered once all that was sent before is done."""


class Trouble(Enum):
    """What keeps a slip from coming out. ``SILENT``: the printer takes what it is sent, and never answers."""

    NONE = ""
    SILENT = "silent"
    PAPER = "paper"
    COVER = "cover"
    BROKEN = "broken"
    MISSING = "missing"
    CLOSED = "closed"
    BUSY = "busy"
    STUCK = "stuck"


QUESTIONS: tuple[tuple[bytes, tuple[tuple[int, Trouble], ...]], ...] = (
    (b"\x10\x04\x02", ((0x04, Trouble.COVER), (0x20, Trouble.PAPER), (0x40, Trouble.BROKEN))),
    (b"\x10\x04\x04", ((0x60, Trouble.PAPER),)),
)
"""DLE EOT, answered at once whatever else waits: why it stopped, and its paper. And what the bits of an answer say."""


def job(rows: bytes, width: int) -> Iterator[bytes]:
    """A picture in pieces, to be sent one after the other: a bit for each dot, 1 is black, the left one the highest;
    ``width`` bytes in a row.
    """
    yield _INITIALISE
    for start in range(0, len(rows), ROWS * width):
        band = rows[start : start + ROWS * width]
        yield _RASTER + width.to_bytes(2, "little") + (len(band) // width).to_bytes(2, "little") + band
    yield _FEED + _CUT


def finish_band(width: int) -> bytes:
    """What ends a band that was broken off: white dots, which a printer that waits for a command passes over."""
    return bytes(ROWS * width)


def is_status(answer: int) -> bool:
    """Whether this is the answer to DLE EOT: some of its bits never change."""
    return answer & 0x93 == 0x12


def is_out(answer: int) -> bool:
    """Whether this is the answer to ``IS_IT_OUT``."""
    return answer & 0x90 == 0
