"""The lines of the log's file, and the turn of the files. It imports structlog: for the log's own thread alone.

It knows nothing of what may be kept; ``log_values`` does.
"""

from __future__ import annotations

import logging
import sys
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

import structlog

FILES = 5
LARGEST = 2_000_000  # bytes of one file
KEPT = ("values", "trace")
"""What of a record is written beside its time, level, logger and event."""


class Rotating(RotatingFileHandler):
    """A file that is begun anew when it is full, and a few older ones. The folder is made where it is missing."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=LARGEST, backupCount=FILES - 1, encoding="utf-8", delay=True)
        self._is_told = False

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record; see ``handleError`` for what can't be."""
        try:
            Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            self.handleError(record)
        else:
            super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802  (the base class's contract)
        """Say it once on standard error. The next record tries again."""
        error = sys.exc_info()[1]
        if self._is_told or sys.stderr is None:
            return
        self._is_told = True
        why = (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
        sys.stderr.write(f"kiosk: the log {self.baseFilename} can't be written: {why}\n")


def as_json(role: str) -> logging.Formatter:
    """What makes a line of JSON of a record that came from ``log_values.safe_record``."""

    def lead(_logger: object, _method: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
        record: logging.LogRecord = event["_record"]
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        return {"at": at, "role": role, **event}

    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.stdlib.ExtraAdder(allow=KEPT),
        ],
        processors=[
            lead,
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.JSONRenderer(),
        ],
    )
