"""The log's file: JSON lines, a few files of bounded size, written on a thread of its own.

What is logged before ``start`` waits, so that structlog, which is large, loads when nobody waits for the screen; and no
disk that is slow, full or gone ever holds up who logs. It knows nothing of what may be kept; ``log_values`` does.
"""

from __future__ import annotations

import logging
import threading
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue

from kiosk.log_values import safe_record

_MOST_WAITING = 2_000  # records; more are lost, for memory has an end too
_PATIENCE = 2.0  # seconds for the last lines at the end


class LogFile(logging.Handler):
    """Keeps what is logged in ``folder``, in ``<role>.jsonl`` and, older, ``<role>.jsonl.1`` to ``.4``."""

    def __init__(self, folder: Path, role: str) -> None:
        super().__init__()
        self._path = folder / f"{role}.jsonl"
        self._role = role
        self._waiting: SimpleQueue[logging.LogRecord | None] = SimpleQueue()
        self._is_closed = False
        self._thread: threading.Thread | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Take a record."""
        if not self._is_closed and self._waiting.qsize() < _MOST_WAITING:
            self._waiting.put(safe_record(record))

    def start(self) -> None:
        """Begin to write."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._write, name="log file", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Write what waits, as far as the disk lets us in two seconds."""
        if not self._is_closed:
            self._is_closed = True
            if not self._waiting.empty():
                self.start()
            if self._thread is not None:
                self._waiting.put(None)
                self._thread.join(_PATIENCE)
        super().close()

    def _write(self) -> None:
        from kiosk.log_lines import Rotating, as_json

        file = Rotating(self._path)
        file.setFormatter(as_json(self._role))
        while (record := self._waiting.get()) is not None:
            file.handle(record)
        with suppress(OSError):  # the disk is full; that was told
            file.close()
