"""A publication in a folder: a stick, a share, or a hub on the same machine. It answers as a server would."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.domain.errors import HubUnreachableError
from kiosk.sync.fetch import BAD_RANGE, CHUNK, NOT_FOUND, OK, PARTIAL, Answer, safe


class FolderTransport:
    """Reads files below one folder and nothing outside it, links included."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._resolved = ""

    @contextmanager
    def open(self, path: str, *, offset: int = 0, etag: str = "") -> Iterator[Answer]:  # noqa: ARG002  (a blob's name is its tag)
        """Begin to read a file. Raises HubUnreachableError when the folder itself is not there."""
        found = os.path.realpath(self._root / safe(path))
        if not self._root.is_dir():
            raise HubUnreachableError(f"there is no folder {self._root}")
        if not self._holds(found) or not os.path.isfile(found):  # noqa: PTH113  (as in _holds)
            yield Answer(NOT_FOUND, iter(()))
            return
        with _opened(Path(found)) as file:
            yield _answer(path, file, offset)

    def close(self) -> None:
        """Nothing is held."""

    def _holds(self, found: str) -> bool:
        """Whether a resolved path lies in the folder. Plain text: there are thousands, and a Path costs ten times that.

        Where the folder itself leads is looked up again only when the answer would be no.
        """
        if not self._resolved or not found.startswith(f"{self._resolved}{os.sep}"):
            self._resolved = os.path.realpath(self._root)
        return found.startswith(f"{self._resolved.rstrip(os.sep)}{os.sep}")


def _opened(found: Path) -> io.BufferedReader:
    try:
        return found.open("rb")
    except OSError as error:
        raise HubUnreachableError(f"{found.name} can't be read: {error}") from error


def _answer(path: str, file: io.BufferedReader, offset: int) -> Answer:
    if not offset:
        return Answer(OK, _chunks(path, file))
    if offset >= file.seek(0, io.SEEK_END):
        return Answer(BAD_RANGE, iter(()))
    file.seek(offset)
    return Answer(PARTIAL, _chunks(path, file), start=offset)


def _chunks(path: str, file: io.BufferedReader) -> Iterator[bytes]:
    try:
        while chunk := file.read(CHUNK):
            yield chunk
    except OSError as error:  # the stick was pulled out
        raise HubUnreachableError(f"{path} can't be read on: {error}") from error
