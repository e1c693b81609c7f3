"""What of a log record may be kept: words that stand in the source, and values that can't carry what a person typed.

A record's message is kept where it is one of this program's own, for those are literals (a test reads all of the source
for that). Its values pass by type; everything else is replaced by the name of its type. It knows nothing of files.
"""

from __future__ import annotations

import errno
import logging
import os
import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from enum import Enum
from pathlib import Path, PurePath
from types import TracebackType

from kiosk.domain.errors import KioskError

Value = bool | int | float | str | None

_OWN = "kiosk."
_HASH = re.compile(r"[0-9a-f]{12,64}")
_SYSTEM_WORDS = frozenset(os.strerror(number) for number in errno.errorcode)
_DEEPEST = 5  # errors that led to one another
_FRAMES = 20
_ROOT = str(Path(__file__).resolve().parents[1]) + os.sep


class OwnWords(str):
    """A text whose maker vouches that no visitor typed it: it stands in the source, or tells of the machine."""

    __slots__ = ()


def safe(value: object) -> Value:
    """``value`` as it may be kept: numbers, instants, enumerations, hashes, paths, errors; else its type's name.

    An error of our own (``KioskError``) speaks our words. Of any other error the type is kept, and the system's word.
    """
    if value is None or isinstance(value, bool | int | float):
        return value if type(value) in {type(None), bool, int, float} else type(value).__name__
    if isinstance(value, Enum):
        return value.name.lower()
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, PurePath):
        return str(value)
    if isinstance(value, BaseException):
        return error_words(value)
    if isinstance(value, OwnWords):
        return str(value)
    if type(value) is str and (_HASH.fullmatch(value) or value in _SYSTEM_WORDS):
        return value
    return type(value).__name__


def error_words(error: BaseException) -> str:
    """An error in words that are ours or the system's."""
    name = type(error).__name__
    if isinstance(error, KioskError):
        return f"{name}: {error}"
    if isinstance(error, OSError) and error.errno is not None and error.errno in errno.errorcode:
        return f"{name}: {os.strerror(error.errno)}"
    return name


def safe_record(record: logging.LogRecord) -> logging.LogRecord:
    """A copy of ``record`` that holds nothing else: its ``values``, and its ``trace`` without words of foreign errors.

    It refers to no object of the program, and may be handed to another thread.
    """
    own = record.name.startswith(_OWN) and type(record.msg) is str
    event = record.msg if own else f"{record.name} had something to say"
    copy = logging.LogRecord(record.name, record.levelno, record.pathname, record.lineno, event, (), None)
    copy.created, copy.msecs = record.created, record.msecs
    given = record.args if isinstance(record.args, tuple) else (record.args,) if record.args else ()
    error = record.exc_info[1] if record.exc_info else None
    copy.values = [safe(each) for each in given] if own else []
    copy.trace = list(trace(error)) if error is not None else []
    return copy


def sentence(record: logging.LogRecord) -> str:
    """A record that came from ``safe_record``, for a person to read."""
    values: list[Value] = getattr(record, "values", [])
    try:
        said = str(record.msg) % tuple(values) if values else str(record.msg)
    except (TypeError, ValueError):  # a text stood where the sentence wants a number
        said = f"{record.msg} {values}"
    return "\n  ".join([said, *getattr(record, "trace", [])])


def trace(error: BaseException) -> Iterator[str]:
    """Where an error and those that led to it came from, without values: files, lines, functions."""
    found: BaseException | None = error
    for _ in range(_DEEPEST):
        if found is None:
            return
        yield error_words(found)
        yield from _frames(found.__traceback__)
        found = found.__cause__ or (None if found.__suppress_context__ else found.__context__)


def _frames(at: TracebackType | None) -> list[str]:
    frames = []
    while at is not None:
        code = at.tb_frame.f_code
        frames.append(f"{_short(code.co_filename)}:{at.tb_lineno} {code.co_name}")
        at = at.tb_next
    return frames[-_FRAMES:]


def _short(path: str) -> str:
    return path.removeprefix(_ROOT) if path.startswith(_ROOT) else "/".join(Path(path).parts[-2:])
