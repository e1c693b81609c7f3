"""A receipt printer on a pseudo terminal: it takes the real bytes, answers as one does, and shows what is on its paper.

A thread plays it. It knows the few words of ESC/POS that a slip needs, and notes any other.
"""

from __future__ import annotations

import os
import pty
import select
import threading
import time
import tty
from pathlib import Path
from types import TracebackType

from PIL import Image

_WELL = 0x12
_LINE = 30  # dots: a line feed


class PrinterOnATerminal:
    """``offline`` and ``paper`` are what it answers to DLE EOT 2 and 4; without ``answers`` it is silent, and without
    ``takes`` nothing that it is sent goes in. ``ends_at`` is the row of dots at which its paper ends.
    """

    def __init__(self, *, answers: bool = True, takes: bool = True, ends_at: int = 0) -> None:
        self.offline = self.paper = _WELL
        self.answers, self.takes, self.ends_at = answers, takes, ends_at
        self.cuts = self.asked = 0
        self.strange: list[bytes] = []
        self._rows: list[bytes] = []
        self._heard = b""
        self._ends = threading.Event()

    def __enter__(self) -> PrinterOnATerminal:
        self._master, self._slave = pty.openpty()
        tty.setraw(self._slave)
        self.device = Path(os.ttyname(self._slave))
        self._plays = threading.Thread(target=self._play, name="receipt printer")
        self._plays.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.unplug()

    def unplug(self) -> None:
        """The cable is pulled out."""
        self._ends.set()
        self._plays.join()
        for end in (self._master, self._slave):
            if end >= 0:
                os.close(end)
        self._master = self._slave = -1

    def take_slip(self) -> Image.Image:
        """What came out and nobody has taken yet, black on white."""
        self.wait_for_cut()
        rows, self._rows = self._rows, []
        width = len(rows[0])
        assert {len(row) for row in rows} == {width}, "the bands are not of one width"
        dots = Image.frombytes("1", (width * 8, len(rows)), b"".join(rows), "raw", "1;I")
        return dots.convert("L")

    def wait_for_cut(self, seconds: float = 20.0) -> None:
        """Until a slip has been cut off."""
        deadline = time.monotonic() + seconds
        while not self.cuts:
            assert time.monotonic() < deadline, "no slip came out"
            time.sleep(0.01)

    def _play(self) -> None:
        while not self._ends.wait(0.0 if self.takes else 0.05):
            if self.takes and select.select([self._master], [], [], 0.05)[0]:
                self._heard += os.read(self._master, 65536)
                while self._heard and self._word():
                    pass

    def _word(self) -> bool:
        """Do the first word of what was heard; False while it is not whole."""
        heard = self._heard
        length = self._length(heard)
        if len(heard) < length:
            return False
        word, self._heard = heard[:length], heard[length:]
        if word[:2] == b"\x10\x04":
            self.asked += 1
            self._say(self.offline if word[2] == 2 else self.paper)
        elif word[:3] == b"\x1dv0":
            width = int.from_bytes(word[4:6], "little")
            self._rows += [word[at : at + width] for at in range(8, length, width)]
            if 0 < self.ends_at < len(self._rows):
                self.offline, self.paper = _WELL | 0x20, _WELL | 0x60
        elif word[:2] == b"\x1dr":
            if self.paper == _WELL:
                self._say(0x00)
        elif word[:2] == b"\x1dV":
            self.cuts += 1
        elif word not in (b"\x1b@", b"\x1bd\x03", b"\0"):
            self.strange.append(word)
        return True

    def _length(self, heard: bytes) -> int:
        """How long the first word is; at least one more than there is where that can't be told yet."""
        if heard[:1] not in (b"\x10", b"\x1b", b"\x1d"):
            return 1
        if heard[:1] == b"\x1b":
            return 2 if heard[1:2] == b"@" else 3
        if heard[:3] == b"\x1dv0":
            if len(heard) < 8:
                return 8
            return 8 + int.from_bytes(heard[4:6], "little") * int.from_bytes(heard[6:8], "little")
        return 4 if heard[:2] == b"\x1dV" else 3

    def _say(self, answer: int) -> None:
        if self.answers:
            os.write(self._master, bytes([answer]))
