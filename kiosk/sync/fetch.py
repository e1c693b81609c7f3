"""Getting bytes from wherever a publication lies: the interface of a transport, and python-tuf's view of it.

It names no protocol; ``http`` and ``folder`` are the two implementations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient.fetcher import FetcherInterface

from kiosk.sync.faults import NotTakenError

CHUNK = 1 << 16  # bytes

OK, PARTIAL, NOT_FOUND, BAD_RANGE = 200, 206, 404, 416

_PATH = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*")


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: an HTTP status, whichever the transport.

    ``start`` is where ``chunks`` begins in the file; ``etag`` is a strong one or empty. ``chunks`` raises CutShortError
    when the body breaks off and HubUnreachableError when nothing more comes. ``told`` is the time by the other side's
    clock, where it has one.
    """

    status: int
    chunks: Iterator[bytes]
    start: int = 0
    etag: str = ""
    told: datetime | None = None


class Transport(Protocol):
    """Opens files of a publication by their path in it."""

    def open(self, path: str, *, offset: int = 0, etag: str = "") -> AbstractContextManager[Answer]:
        """Begin to read a file, from ``offset`` where the file still has that ``etag``.

        Raises HubUnreachableError when nobody answers or the answer is a server's own failure, and NotTakenError for a
        path that leaves the publication.
        """
        ...

    def close(self) -> None:
        """Let go of all connections."""
        ...


def safe(path: str) -> str:
    """The path, if it can only name something inside a publication. Raises NotTakenError for any other."""
    if not _PATH.fullmatch(path):
        raise NotTakenError("malformed", f"{path!r} is not a path of a publication")
    return path


class TufFetcher(FetcherInterface):
    """Lets python-tuf read through a transport; its addresses are paths in the publication. ``told`` is the time that
    the other side told last.
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self.told: datetime | None = None

    def _fetch(self, url: str) -> Iterator[bytes]:
        with self._transport.open(url) as answer:
            self.told = answer.told
            if answer.status != OK:
                raise DownloadHTTPError(f"{url}: status {answer.status}", answer.status)
            yield from answer.chunks
