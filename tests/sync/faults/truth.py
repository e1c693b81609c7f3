"""What a whole edition looks like from the screen's side, and the check that what is visible is one.

It looks at files only, through the same reader that the screen uses, and knows nothing of how they came there.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.exc import DBAPIError

from kiosk.domain.documents import DOCUMENT
from kiosk.domain.media import Blob, blobs_of
from kiosk.paths import DataFolder
from kiosk.store.cache_edition import recounted
from kiosk.store.cache_reader import CacheReader
from kiosk.store.cache_tables import CARDS, EDITION, ITEMS, MEDIA
from tests.store.alchemy import over
from tests.sync.publisher import Publisher


@dataclass(frozen=True)
class Truth:
    """An edition as it was published: by id, the revision and the English title; the digest; the blobs."""

    number: int
    digest: str
    items: Mapping[str, tuple[int, str]]
    blobs: frozenset[Blob]

    @property
    def needed(self) -> frozenset[Blob]:
        """The blobs without which it may not show."""
        return frozenset(blob for blob in self.blobs if not blob.may_follow)


Truths = Mapping[int, Truth]
"""By the number of the edition."""


def published_truth(publisher: Publisher, catalogue: dict[str, Any]) -> Truth:
    """What ``publisher`` just published."""
    documents = [DOCUMENT.validate_python(document) for _, document in publisher.documents.values()]
    return Truth(
        number=catalogue["edition"],
        digest=catalogue["digest"],
        items={name: (revision, one["title"]["en"]) for name, (revision, one) in publisher.documents.items()},
        blobs=frozenset(blob for document in documents for blob in blobs_of(document)),
    )


def whole_edition(folder: DataFolder, truths: Truths) -> int | None:
    """The edition that a screen that starts now would show, None for "not there yet".

    Fails where it is not one of ``truths`` from the first document to the last picture.
    """
    eye = CacheReader(folder.cache)
    try:
        return edition_seen(eye, folder, truths)
    finally:
        eye.close()


def edition_seen(eye: CacheReader, folder: DataFolder, truths: Truths) -> int | None:
    """The same for a screen that has the file open already."""
    for path in whole_files(folder):
        assert _sha256(path) == path.name, f"{path} is not what its name says"
    number = eye.ask(lambda reading: _checked_over(reading, folder, truths))
    if folder.first.exists():
        _check_first(folder, number)
    return number


def whole_files(folder: DataFolder) -> Iterator[Path]:
    """The media files that are in their place."""
    return (path for path in folder.media.glob("*/*") if len(path.name) == 64 and path.is_file())


def assert_arrived(folder: DataFolder, truth: Truth) -> None:
    """All that the edition names is on disk, films included."""
    missing = {blob.sha256 for blob in truth.blobs} - {path.name for path in whole_files(folder)}
    assert not missing


def assert_sound(database: Path) -> None:
    """SQLite finds nothing wrong with the file."""
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def _checked_over(plain: sqlite3.Connection, folder: DataFolder, truths: Truths) -> int | None:
    try:
        with over(plain) as reading:
            return _checked(reading, folder, truths)
    except DBAPIError as error:  # the reader knows the fault by its own name
        raise error.orig or error from error


def _checked(reading: Connection, folder: DataFolder, truths: Truths) -> int | None:
    mark = reading.execute(select(EDITION)).first()
    items = {row.id: row for row in reading.execute(select(ITEMS))}
    if mark is None:
        assert not items, "documents without an edition mark"
        return None
    truth = truths[mark.edition]
    assert (mark.digest, recounted(reading)) == (truth.digest, truth.digest)
    titles = {name: (row.revision, json.loads(row.document)["title"]["en"]) for name, row in items.items()}
    assert titles == truth.items
    cards = reading.execute(select(CARDS.c.id, CARDS.c.title).where(CARDS.c.language == "en")).all()
    assert {row.id: row.title for row in cards} == {name: title for name, (_, title) in truth.items.items()}
    assert {blob.sha256 for blob in truth.blobs} <= set(reading.execute(select(MEDIA.c.sha256)).scalars())
    here = {path.name for path in whole_files(folder)}
    assert {blob.sha256 for blob in truth.needed} <= here, "an edition shows without its pictures"
    return truth.number


def _check_first(folder: DataFolder, number: int | None) -> None:
    first = json.loads(folder.first.read_bytes())
    assert number is not None, "a first picture without an edition"
    assert first["edition"] <= number
    if first["picture"]:
        assert folder.blob(first["picture"]["sha256"]).exists()


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
