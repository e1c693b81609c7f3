"""One way of logging for all roles: to standard error, where systemd and ``kiosk run`` pick it up, and to a file.

No personal data enters the file, nor what the screen says on standard error: ``log_values`` lets pass only what can't
carry any. Hub and agent, where no visitor types, say their own words in full on standard error.
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TextIO

from kiosk.domain.errors import KioskError
from kiosk.log_file import LogFile
from kiosk.log_values import safe_record, sentence

_LOG = logging.getLogger(__name__)
FORMAT = "%(asctime)sZ %(levelname)s {role} %(name)s: %(message)s"
_WHERE_PEOPLE_TYPE = "screen"
_FROM_THE_SYSTEM = (__name__, logging.CRITICAL, __file__, 0, "the system refused something")
_TALKATIVE = ("tuf", "urllib3")
"""They tell of what is as it should be, in words that sound like a fault."""


def set_up(role: str, *, level: int = logging.INFO, stream: TextIO | None = None) -> logging.Handler:
    """Send what is logged from ``level`` up to ``stream`` (standard error), a line each, marked with ``role``.

    Instants are UTC. Calling it again replaces the handler of the call before. Answers the handler.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    kind = _Reserved if role == _WHERE_PEOPLE_TYPE else logging.Formatter
    formatter = kind(FORMAT.format(role=role), datefmt="%Y-%m-%dT%H:%M:%S")
    formatter.converter = time.gmtime
    handler.setFormatter(formatter)
    _replace("kiosk", handler)
    logging.getLogger().setLevel(level)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(max(level, logging.WARNING))
    logging.captureWarnings(capture=True)
    return handler


@contextmanager
def kept(role: str, data: Path, *, later: bool = False) -> Iterator[None]:
    """Keep what is logged in ``<data>/logs/<role>.jsonl`` too; ``later`` means not before ``open_files`` is called.

    Where the folder can't be written, standard error says so once, and all goes on. An error that nobody caught is
    logged, and not printed with the words that it may carry; it ends the program with exit code 1, or, where Qt called
    us, only what Qt called. What the system refused goes on to the command line, and is logged in the file.
    """
    handler = LogFile(data / "logs", role)
    hook = sys.excepthook
    sys.excepthook = _tell_uncaught
    _replace("kiosk file", handler)
    if not later:
        handler.start()
    try:
        yield
    except KioskError:
        raise
    except OSError as error:  # for people, the command line has one sentence
        handler.handle(_LOG.makeRecord(*_FROM_THE_SYSTEM, (), (type(error), error, error.__traceback__)))
        raise
    except Exception as error:  # noqa: BLE001  (told here, and the program ends)
        _LOG.critical("an error that nobody caught", exc_info=error)
        raise SystemExit(1) from None
    finally:
        sys.excepthook = hook
        logging.getLogger().removeHandler(handler)
        handler.close()


def open_files() -> None:
    """Write what has waited, and all that comes."""
    for handler in logging.getLogger().handlers:
        if isinstance(handler, LogFile):
            handler.start()


def _tell_uncaught(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, at)
    else:
        _LOG.critical("an error that nobody caught", exc_info=(kind, error, at))


class _Reserved(logging.Formatter):
    """Says only what may be kept."""

    def format(self, record: logging.LogRecord) -> str:
        reserved = safe_record(record)
        reserved.msg = sentence(reserved)
        return super().format(reserved)


def _replace(name: str, handler: logging.Handler) -> None:
    handler.set_name(name)
    root = logging.getLogger()
    for old in [each for each in root.handlers if each.get_name() == name]:
        root.removeHandler(old)
    root.addHandler(handler)
