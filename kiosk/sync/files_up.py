"""What was taken in here goes up to the hub, piece by piece, before the edit that names it.

It reads ``media/local/`` and writes nothing. Bookings never wait for it: one look sends one piece.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from os import SEEK_END
from pathlib import Path
from typing import Protocol

from kiosk.domain.errors import HubUnreachableError
from kiosk.domain.layers import blobs_within
from kiosk.paths import DataFolder
from kiosk.store.wishes import Wish
from kiosk.sync.faults import NotAdmittedError
from kiosk.sync.identity import Identity
from kiosk.sync.pace import Timer

_LOG = logging.getLogger(__name__)

PIECE = 256 << 10  # bytes, some seconds on a slow line
_WAIT = 15.0  # seconds after a failure
_WHOLE = frozenset({200, 201})
_REFUSED = 422


class Send(Protocol):
    """As ``http.send_piece`` does, over connections that it has."""

    def __call__(self, url: str, *, token: str, data: bytes = ..., content_range: str = ...) -> tuple[int, int]:
        """The status, and where the next piece begins."""


class FilesUp:
    """Knows which files are at the hub, and sends those that are asked for."""

    def __init__(self, folder: DataFolder, identity: Identity, send: Send, timer: Timer) -> None:
        self._folder = folder
        self._identity = identity
        self._send = send
        self._timer = timer
        self._up: set[str] = set()
        self._wanted: dict[str, int | None] = {}  # by hash: where the next piece begins, None where nobody has asked
        self._not_before = timer.monotonic()

    def has(self, wish: Wish) -> bool:
        """Whether all files that an edit names are at the hub, or were never taken in here; else they are wanted from
        now on. What the hub does not take counts as there: its answer to the edit says what is wrong.
        """
        named = {str(blob["sha256"]) for blob in blobs_within(wish.payload)}
        missing = {sha256 for sha256 in named - self._up if self._path(sha256).is_file()}
        self._wanted |= {sha256: None for sha256 in sorted(missing) if sha256 not in self._wanted}
        return not missing

    def keep(self, wishes: Iterable[Wish]) -> None:
        """Remember only files that one of these edits names: what none does, the hub may have dropped again."""
        named = {str(blob["sha256"]) for wish in wishes for blob in blobs_within(wish.payload)}
        self._up &= named
        self._wanted = {sha256: offset for sha256, offset in self._wanted.items() if sha256 in named}

    def look(self, desk: str) -> bool:
        """Send the next piece of what is wanted, if there is one; whether a file has just become whole at the hub.

        A hub that does not answer is asked again after a while.
        """
        sha256 = next(iter(self._wanted), None)
        if sha256 is None or not desk or not self._identity.device or self._timer.monotonic() < self._not_before:
            return False
        try:
            whole = self._step(f"{desk.rstrip('/')}/desk/blobs/{sha256}", self._identity.token(desk), sha256)
        except NotAdmittedError:
            self._identity.forget_token()
            self._wait()
        except HubUnreachableError as error:
            _LOG.info("a file can't be sent up yet: %s", error)
            self._wait()
        except OSError as error:
            _LOG.warning("a file that was taken in can't be read: %s", error)
            self._wanted[sha256] = self._wanted.pop(sha256)  # the others do not wait for it
            self._wait()
        else:
            if whole:
                del self._wanted[sha256]
                self._up.add(sha256)
            return whole
        return False

    def _step(self, url: str, token: str, sha256: str) -> bool:
        offset = self._wanted[sha256]
        if offset is None:
            status, self._wanted[sha256] = self._send(url, token=token)
            return status in _WHOLE
        try:
            with self._path(sha256).open("rb") as file:
                size = file.seek(0, SEEK_END)
                if offset >= size:
                    offset = max(size - PIECE, 0)  # all of it is at the hub, which was ended before it said so
                file.seek(offset)
                data = file.read(PIECE)
        except FileNotFoundError:
            return True  # the edit was taken back, and it was never saved; nothing waits for it
        if not data:
            raise OSError(f"the file {sha256[:12]} is empty")
        content_range = f"bytes {offset}-{offset + len(data) - 1}/{size}"
        status, self._wanted[sha256] = self._send(url, token=token, data=data, content_range=content_range)
        if status == _REFUSED:
            _LOG.warning("the hub does not take the file %s", sha256[:12])
        return status in _WHOLE or status == _REFUSED

    def _path(self, sha256: str) -> Path:
        return self._folder.local / sha256[:2] / sha256

    def _wait(self) -> None:
        self._not_before = self._timer.monotonic() + _WAIT
