"""One way of logging for all roles: to standard error, where systemd and ``kiosk run`` pick it up.

It knows nothing of what is logged. Personal data never enters a log; that is the callers' promise.
"""

from __future__ import annotations

import logging
import sys
import time
from typing import TextIO

FORMAT = "%(asctime)sZ %(levelname)s {role} %(name)s: %(message)s"


def set_up(role: str, *, level: int = logging.INFO, stream: TextIO | None = None) -> logging.Handler:
    """Send what is logged from ``level`` up to ``stream`` (standard error), a line each, marked with ``role``.

    Instants are UTC. Calling it again replaces the handler of the call before. Answers the handler.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.set_name("kiosk")
    formatter = logging.Formatter(FORMAT.format(role=role), datefmt="%Y-%m-%dT%H:%M:%S")
    formatter.converter = time.gmtime
    handler.setFormatter(formatter)
    root = logging.getLogger()
    for old in [each for each in root.handlers if each.get_name() == "kiosk"]:
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(level)
    logging.captureWarnings(capture=True)
    return handler
