"""Telling systemd how a service fares: datagrams to the socket that ``NOTIFY_SOCKET`` names (see sd_notify(3)).

Without that variable nothing is said. ``WATCHDOG_PID`` is not looked at: only the process that systemd started has a
voice there (``NotifyAccess=main``), and that is who asks. It knows nothing of health.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping
from contextlib import suppress


class Notifier:
    """The way to systemd. ``watchdog_seconds`` is the longest silence it bears; None where it asks for no beats."""

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        self._address = _address(environ.get("NOTIFY_SOCKET", ""))
        self.watchdog_seconds = _seconds(environ.get("WATCHDOG_USEC", "")) if self._address else None

    def say(self, *assignments: str) -> None:
        """Send assignments such as ``READY=1``, all in one datagram. One that can't be sent at once is lost."""
        if self._address is None:
            return
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as way:
            way.settimeout(0)
            way.sendto("\n".join(assignments).encode(), self._address)


def _address(said: str) -> str | None:
    if said.startswith("@") and len(said) > 1:
        return "\0" + said[1:]
    return said if said.startswith("/") else None


def _seconds(said: str) -> float | None:
    return int(said) / 1_000_000 if said.isascii() and said.isdigit() and int(said) > 0 else None
