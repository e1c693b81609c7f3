"""The search index of the cache: SQLite's FTS5 over ``search_texts``, written in the transaction of an edition.

Triggers would keep it in step by themselves, but a file that carries triggers over virtual tables has to be trusted.

FTS5's tokenizer folds ä to a, so that a visitor who leaves out dots finds all the same. What is written exactly as it
was typed comes first: the question looks at the texts themselves for that, which keep their dots.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

from pydantic import BaseModel
from sqlalchemy import Connection, text

from kiosk.domain.documents import AnyDocument
from kiosk.domain.languages import LANGUAGES
from kiosk.domain.media import Captions, Film, Picture
from kiosk.domain.text import Text
from kiosk.domain.words import folded

KINDS: Final = frozenset({"topic", "technology", "video", "demo", "page", "centre"})
"""What a visitor can find: the kinds that have a page."""

_LONGEST = 5_000  # characters of one document in one language

INDEX: Final = (
    "CREATE VIRTUAL TABLE search USING fts5(title, words, content='search_texts', content_rowid='number', "
    "tokenize='unicode61 remove_diacritics 2')"
)
"""What makes the index, after its table is there."""

_OF_IDS = "FROM search_texts WHERE id IN (SELECT value FROM json_each(:ids))"
_FORGET = text(f"INSERT INTO search(search, rowid, title, words) SELECT 'delete', number, title, words {_OF_IDS}")
_INDEX = text(f"INSERT INTO search(rowid, title, words) SELECT number, title, words {_OF_IDS}")

OWN_TABLES: Final = ("search_data", "search_idx", "search_docsize", "search_config")
"""The tables that FTS5 makes for itself."""


def forget_words(writing: Connection, ids: Iterable[str]) -> None:
    """Take these documents out of the index, before their rows go."""
    writing.execute(_FORGET, {"ids": json.dumps(list(ids))})


def index_words(writing: Connection, ids: Iterable[str]) -> None:
    """Put these documents into the index, after their rows have come."""
    writing.execute(_INDEX, {"ids": json.dumps(list(ids))})


def search_rows(document: AnyDocument) -> Iterator[dict[str, Any]]:
    """The rows of a document in ``search_texts``, one a language; none of what has no page."""
    if document.kind not in KINDS:
        return
    texts = [each for name, value in document if name != "title" for each in _texts(value)]
    for language in LANGUAGES:
        title = document.title.read(language).casefold()
        words = " ".join(dict.fromkeys(each.read(language) for each in texts))[:_LONGEST].casefold()
        yield {
            "id": document.id,
            "language": language,
            "inside": folded(f"{title} {document.summary.read(language)}"),
            "title": title,
            "words": words,
        }


def _texts(value: object) -> Iterator[Text]:
    """The texts inside, but for those of pictures and films, which tell of something else."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif isinstance(value, BaseModel) and not isinstance(value, Captions | Film | Picture):
        for _, each in value:
            yield from _texts(each)
