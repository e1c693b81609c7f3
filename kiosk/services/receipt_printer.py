"""A receipt printer at its device file, such as ``/dev/usb/lp0``: is it well, and a slip through it.

What is printed goes to the device and nowhere else: no spool, no file. Every method waits for the printer, some seconds
at most, so it is called on a thread of its own.
"""

from __future__ import annotations

import errno
import os
import select
import stat
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.services.escpos import IS_IT_OUT, QUESTIONS, Trouble, finish_band, is_out, is_status, job

_PATIENCE = 5.0  # seconds in which it takes something
_ANSWERS_WITHIN = 0.5  # seconds
_OUT_WITHIN = 6.0  # seconds that a slow printer needs for a slip
_STEP = 0.1  # seconds between two looks at whether the program ends
_BREATH = 0.01  # seconds; some printers answer with nothing, again and again
_NAMED = {
    errno.ENOENT: Trouble.MISSING,
    errno.ENODEV: Trouble.MISSING,
    errno.ENXIO: Trouble.MISSING,
    errno.EACCES: Trouble.CLOSED,
    errno.EPERM: Trouble.CLOSED,
    errno.EBUSY: Trouble.BUSY,
    errno.ENOSPC: Trouble.PAPER,
    errno.ETIMEDOUT: Trouble.STUCK,
}


class ReceiptPrinter:
    """One conversation at a time. ``patience`` are the seconds in which the printer has to take something."""

    def __init__(self, device: Path, *, patience: float = _PATIENCE) -> None:
        self._device, self._patience = device, patience
        self._one = threading.Lock()
        self._ends = threading.Event()
        self._broken_off = False

    def look(self) -> Trouble:
        """How it is now."""
        return self._with_line(lambda line: line.ask())

    def print(self, rows: bytes, width: int) -> Trouble:
        """Print a picture (see ``escpos.job``) and cut it off. NONE: it is out; SILENT: nobody can tell."""

        def send(line: _Line) -> Trouble:
            trouble = line.ask()
            if trouble not in (Trouble.NONE, Trouble.SILENT):
                return trouble
            before, self._broken_off = self._broken_off, True
            for piece in (finish_band(width) if before else b"", *job(rows, width)):
                line.write(piece)
            line.drain()
            self._broken_off = False
            return line.wait_until_out() if trouble is Trouble.NONE else trouble

        return self._with_line(send)

    def close(self) -> None:
        """The program ends: nobody waits any more."""
        self._ends.set()

    def _with_line(self, talk: Callable[[_Line], Trouble]) -> Trouble:
        with self._one:
            try:
                with _opened(self._device) as file:
                    return talk(_Line(file, self._patience, self._ends))
            except OSError as error:
                return _NAMED.get(error.errno or 0, Trouble.BROKEN)


@contextmanager
def _opened(device: Path) -> Iterator[int]:
    """The device, open both ways. Raises OSError; for a file on a disk too, which would keep what is printed."""
    file = os.open(device, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
    try:
        if not stat.S_ISCHR(os.fstat(file).st_mode):
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
        yield file
    finally:
        os.close(file)


class _Line:
    """The open device. Every method may raise OSError."""

    def __init__(self, file: int, patience: float, ends: threading.Event) -> None:
        self._file, self._patience, self._ends = file, patience, ends
        self._is_out = False

    def ask(self) -> Trouble:
        """What the printer says of itself."""
        for question, signs in QUESTIONS:
            self._hear(0.0)  # what it has said before
            self.write(question)
            answer = self._hear(_ANSWERS_WITHIN)
            if answer is None:
                return Trouble.SILENT
            for bits, trouble in signs:
                if answer & bits:
                    return trouble
        return Trouble.NONE

    def write(self, piece: bytes) -> None:
        """Send it, as fast as the printer takes it."""
        deadline = time.monotonic() + self._patience
        while piece:
            try:
                sent = os.write(self._file, piece)
            except BlockingIOError:
                self._wait(select.POLLOUT, deadline)
                continue
            piece, deadline = piece[sent:], time.monotonic() + self._patience

    def drain(self) -> None:
        """Wait until the printer has taken the last piece: the driver drops what waits when the device is closed."""
        self._wait(select.POLLOUT, time.monotonic() + self._patience)

    def wait_until_out(self) -> Trouble:
        """Wait until all is printed, or for what keeps it; a printer that does not say gets some seconds."""
        self._is_out = False
        self.write(IS_IT_OUT)
        deadline = time.monotonic() + _OUT_WITHIN
        while not self._is_out and time.monotonic() < deadline:
            self._hear(_ANSWERS_WITHIN)
            if not self._is_out and (trouble := self.ask()) not in (Trouble.NONE, Trouble.SILENT):
                return trouble
        return Trouble.NONE

    def _hear(self, seconds: float) -> int | None:
        """The next word about its state within so many seconds; within none, what it has said so far is passed over. It
        notes by the way that all is printed.
        """
        deadline = time.monotonic() + (seconds or _ANSWERS_WITHIN)
        while True:
            self._go_on()
            try:
                heard = os.read(self._file, 1)
            except BlockingIOError:
                heard = b""
            except OSError:  # a printer that can't talk
                return None
            if heard and is_status(heard[0]) and seconds:
                return heard[0]
            self._is_out |= bool(heard) and is_out(heard[0])
            if time.monotonic() >= deadline or not (heard or seconds):  # some talk without pause
                return None
            if not heard:
                self._pause(select.POLLIN)
                self._ends.wait(_BREATH)

    def _wait(self, event: int, deadline: float) -> None:
        while not self._pause(event):
            if time.monotonic() >= deadline:
                raise OSError(errno.ETIMEDOUT, os.strerror(errno.ETIMEDOUT))

    def _pause(self, event: int) -> bool:
        """Whether the device is ready within a moment."""
        self._go_on()
        poll = select.poll()
        poll.register(self._file, event)
        return bool(poll.poll(_STEP * 1000))

    def _go_on(self) -> None:
        if self._ends.is_set():
            raise OSError(errno.ECANCELED, os.strerror(errno.ECANCELED))
