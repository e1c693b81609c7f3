"""From a document to the rows that the cache keeps of it.

It reads documents and makes plain rows; it runs no query and knows nothing of editions.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from pydantic import ValidationError

from kiosk.domain.documents import DOCUMENT, AnyDocument, visible
from kiosk.domain.edition import Put
from kiosk.domain.media import Blob, blobs_of
from kiosk.domain.text import LANGUAGES
from kiosk.store.cache_search import held_rows, search_rows
from kiosk.store.instants import stamp

CARD_PICTURE_WIDTH = 960
"""Pixels: a card's picture is the smallest rendition at least that wide."""

_BEFORE_ALL = 1_000_000_000  # places: more than anybody sorts by

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of one document, a list a table."""

    item: Row
    cards: list[Row]
    topics: list[Row]
    places: list[Row]
    media: list[Row]
    search: list[Row]
    blobs: tuple[Blob, ...]

    @property
    def id(self) -> str:
        """The document's."""
        return str(self.item["id"])

    @property
    def revision(self) -> int:
        """The document's."""
        return int(self.item["revision"])


def document_of(put: Put) -> AnyDocument:
    """The document inside a line. Raises ValueError, in one line of words, where it is not one."""
    try:
        document = DOCUMENT.validate_python({"id": put.id, **put.document})
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise ValueError(f"{where or 'document'}: {first['msg']} ({error.error_count()} in all)") from error
    if document.id != put.id:
        raise ValueError(f"the document calls itself {document.id!r}")
    return document


def rows_of(document: AnyDocument, revision: int) -> Rows:
    """All rows of a document at that revision, as visitors see it."""
    blobs = tuple({blob.sha256: blob for blob in blobs_of(document)}.values())
    whole, document = document, visible(document)
    return Rows(
        item={
            "id": document.id,
            "kind": document.kind,
            "revision": revision,
            "document": document.model_dump_json(exclude_defaults=True),
            "source": None if document is whole else whole.model_dump_json(exclude_defaults=True),
            "position": document.order - (_BEFORE_ALL if document.featured else 0),
            "hidden": int(document.hidden),
            "asked": 0,
            "valid_from": _stamp(document.valid_from),
            "valid_until": _stamp(document.valid_until),
            "provider": document.provider if document.kind == "technology" else None,
        },
        cards=list(_cards(document)),
        topics=[{"id": document.id, "topic": topic} for topic in dict.fromkeys(document.topics)],
        places=[
            {"id": document.id, "centre": place.centre, "station": place.station}
            for place in dict.fromkeys(document.places)
        ],
        media=[{"id": document.id, "sha256": blob.sha256} for blob in blobs],
        search=[*search_rows(document), *held_rows(whole)],
        blobs=blobs,
    )


def laid_rows(document: AnyDocument, revision: int, source: str | None, *, asked: bool) -> Rows:
    """All rows of a document over which layers lie; ``source`` is the JSON of what lies beneath, where that differs."""
    rows = rows_of(document, revision)
    item = {**rows.item, "source": source or rows.item["source"], "asked": int(asked)}
    return replace(rows, item=item)


def _cards(document: AnyDocument) -> Iterator[Row]:
    picture = document.picture
    rendition = picture.at_least(CARD_PICTURE_WIDTH) if picture else None
    for language in LANGUAGES:
        yield {
            "id": document.id,
            "language": language,
            "title": document.title.read(language),
            "summary": document.summary.read(language),
            "picture": rendition.blob.sha256 if rendition else None,
            "picture_alt": picture.alt.read(language) if picture else "",
        }


def _stamp(instant: datetime | None) -> str | None:
    return stamp(instant) if instant else None
