"""What an edition asks for, found in one look at its lines, before anything of it is fetched or taken.

Each document is validated in that look, once; the rows made of it wait on disk, so that memory never holds an edition.
It fetches nothing and writes no cache.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile
from types import TracebackType
from typing import Any

from pydantic import ValidationError

from kiosk.domain.edition import Drop, Put
from kiosk.domain.errors import StoreError
from kiosk.domain.layers import blobs_within
from kiosk.domain.media import Blob
from kiosk.files import disk_fault
from kiosk.store.cache_edition import Line
from kiosk.store.cache_layers import is_layer
from kiosk.store.cards import Rows, document_of, rows_of

_WHAT = "the data folder"


class Survey:
    """The last line about each document, blobs by document, and what can't be read. To be closed.

    No file is needed of what was changed for other centres than this one.

    The rows wait in ``folder``, which must exist, in a file without a name: it goes with the process, whatever ends it.
    """

    def __init__(self, folder: Path, centre: str = "") -> None:
        self._scopes = ("", centre)
        self.blobs: dict[str, tuple[Blob, ...]] = {}
        self.refused: dict[str, str] = {}
        self._last: dict[str, int] = {}  # by id: the number of its last line
        try:
            self._spool = TemporaryFile(dir=folder)  # noqa: SIM115  (closed by ``close``)
        except OSError as error:
            raise disk_fault(error, _WHAT) from error

    def __enter__(self) -> Survey:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the rows."""
        with suppress(OSError):  # what a full disk had no room for is not missed any more
            self._spool.close()

    def see(self, lines: Iterable[Put | Drop]) -> None:
        """Take note of all lines. Raises DiskFullError or StoreError where the rows can't be kept."""
        try:
            for number, line in enumerate(lines):
                self._spool.write(json.dumps(self._seen(number, line)).encode() + b"\n")
            self._spool.flush()
        except OSError as error:
            raise disk_fault(error, _WHAT) from error

    def lines(self) -> Iterator[Line]:
        """The last line about each document, in their order; one that can't be read comes without its document.

        Raises StoreError where the rows have become unreadable.
        """
        try:
            self._spool.seek(0)
            for number, kept in enumerate(self._spool):
                item_id, revision, rows = json.loads(kept)
                if self._last[item_id] == number:
                    yield self._line(item_id, revision, rows)
        except OSError as error:
            raise StoreError(f"what was kept of the edition can't be read: {error}") from error

    def wanted(self) -> tuple[list[Blob], list[Blob]]:
        """The blobs that have to be here first, and those that may follow."""
        every = dict.fromkeys(blob for blobs in self.blobs.values() for blob in blobs)
        return [blob for blob in every if not blob.may_follow], [blob for blob in every if blob.may_follow]

    def refuse_without(self, failed: dict[str, str]) -> None:
        """Refuse the documents that need a blob that failed."""
        for item_id, blobs in self.blobs.items():
            if lost := next((failed[blob.sha256] for blob in blobs if blob.sha256 in failed), None):
                self.refused[item_id] = lost

    def _line(self, item_id: str, revision: int, rows: list[Any] | dict[str, Any] | None) -> Line:
        if rows is None:
            return Drop(op="drop", id=item_id, revision=revision)
        if isinstance(rows, dict) or not rows:
            document = rows if isinstance(rows, dict) else {}
            return Put(op="put", id=item_id, revision=revision, document=document)
        item, cards, topics, places, media, search = rows
        return Rows(item, cards, topics, places, media, search, self.blobs[item_id])

    def _seen(self, number: int, line: Put | Drop) -> tuple[str, int, list[Any] | dict[str, Any] | None]:
        """Id and revision, and the rows: None for a tombstone, none for what can't be read, a layer as it came."""
        self._last[line.id] = number
        self.blobs.pop(line.id, None)
        self.refused.pop(line.id, None)
        if isinstance(line, Drop):
            return line.id, line.revision, None
        if is_layer(line):
            if line.document.get("centre", "") in self._scopes:
                self.blobs[line.id] = _blobs_within(line.document)
            return line.id, line.revision, line.document
        try:
            rows = rows_of(document_of(line), line.revision)
        except ValueError as error:
            self.refused[line.id] = str(error)
            return line.id, line.revision, []
        self.blobs[line.id] = rows.blobs
        return line.id, line.revision, [rows.item, rows.cards, rows.topics, rows.places, rows.media, rows.search]


def _blobs_within(document: dict[str, Any]) -> tuple[Blob, ...]:
    """The files that a layer names; of what is not one, the layer's own reading says more."""
    found: dict[str, Blob] = {}
    for fields in blobs_within(document.get("fields")):
        with suppress(ValidationError):
            blob = Blob.model_validate(fields)
            found[blob.sha256] = blob
    return tuple(found.values())
