"""A publication in a folder: a stick, a share, or a hub on the same machine. It answers as a server would."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.domain.errors import HubUnreachableError
from kiosk.sync.fetch import BAD_RANGE, CHUNK, NOT_FOUND, OK, PARTIAL, Answer, safe


class FolderTransport:
    """Reads files below one folder and nothing outside it, links included."""

    def __init__(self, root: Path) -> None:
        self._root = root

    @contextmanager
    def open(self, path: str, *, offset: int = 0, etag: str = "") -> Iterator[Answer]:  # noqa: ARG002  (a blob's name is its tag)
        """Begin to read a file. Raises HubUnreachableError when the folder itself is not there."""
        root = self._root.resolve()
        if not root.is_dir():
            raise HubUnreachableError(f"there is no folder {self._root}")
        found = (root / safe(path)).resolve()
        if not found.is_relative_to(root) or not found.is_file():
            yield Answer(NOT_FOUND, iter(()))
            return
        with _opened(found) as file:
            yield _answer(path, file, offset)

    def close(self) -> None:
        """Nothing is held."""


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
