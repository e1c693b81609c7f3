"""A scanner for QR codes that types what it reads, as a keyboard does, and much faster than a person."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from shiboken6 import isValid

_APART_MS = 50
"""A person's keys lie further apart, a scanner's closer together: 5 to 30 ms."""
_PAUSE_MS = 80  # without a key a scan is over; longer, for a busy program hears of keys late
_SHORTEST = 8
_LONGEST = 2_000
_PRESSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Tab})
_IN_ENTRY = re.compile(r"DESCRIPTION:([0-9A-Za-z]{4}-[0-9A-Za-z]{4})")


class Scanner(QObject):
    """An event filter for the window: ``scanned`` tells the code that was read. Keys go on to whoever else wants them,
    but for those that would press or leave what has the focus: within a scan nobody means that. A field that has the
    focus gets back what stood in it before, for only the end of a burst tells that it was a code; so a space goes into
    it, which is a person's where it was none.

    How far apart keys came is told by the keys: a busy program reads those of a person in one go.

    Only keys of a device count. Those of the keyboard on the screen are the program's own, and where it was busy they
    come as close together as a scanner's.

    ``wanted`` says whether anybody wants scans now; between scans nothing is kept.
    """

    scanned = Signal(str)

    def __init__(self, *, wanted: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._keys: list[str] = []
        self._field: QObject | None = None
        self._before = ""
        self._last = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """See every key of the window; the base class's contract."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.spontaneous():
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        """Take a key down; whether nobody else is to get it."""
        if not self._wanted():
            return False
        last, self._last = self._last, event.timestamp()
        if self._keys and self._last - last > _APART_MS:
            self._pause.stop()
            self._end()
        sign, is_scan = event.text().replace("\r", "\n"), len(self._keys) >= _SHORTEST
        if sign and (sign.isprintable() or self._keys):  # a held Tab or Return is no scan
            if not self._keys:
                self._remember(QGuiApplication.focusObject())
            if len(self._keys) < _LONGEST:
                self._keys.append(sign)
            self._pause.start()
        return is_scan and event.key() in _PRESSING and not (self._field and event.key() == Qt.Key.Key_Space)

    def _remember(self, focus: QObject | None) -> None:
        is_field = focus is not None and focus.property("cursorPosition") is not None
        self._field, self._before = (focus, str(focus.property("text"))) if focus and is_field else (None, "")

    @Slot()
    def _end(self) -> None:
        read, self._keys = "".join(self._keys), []
        field, before, self._field, self._before = self._field, self._before, None, ""
        if len(read) >= _SHORTEST and (code := code_in(read)) and self._wanted():
            if field is not None and isValid(field):
                field.setProperty("text", before)
            self.scanned.emit(code)


def code_in(read: str) -> str | None:
    """The booking's code in what was read: the code alone, or a calendar entry of ours; None where there is none."""
    from kiosk.domain.code import read_code  # attract does without it

    entry = _IN_ENTRY.search(read)
    return read_code(entry[1] if entry else read.strip())
