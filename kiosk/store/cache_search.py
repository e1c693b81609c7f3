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
from kiosk.domain.languages import LANGUAGES, Language
from kiosk.domain.media import Captions, Film, Picture
from kiosk.domain.text import Text
from kiosk.domain.words import folded

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
    """The rows of a document, as visitors see it, in ``search_texts``, one a language."""
    texts = [each for name, value in document if name != "title" for each in _texts(value)]
    for language in LANGUAGES:
        title = document.title.read(language).casefold()
        words = " ".join(dict.fromkeys(each.read(language) for each in texts))[:_LONGEST].casefold()
        yield {
            "id": document.id,
            "language": language,
            "inside": _inside(document, language),
            "title": title,
            "words": words,
        }


def held_rows(document: AnyDocument) -> Iterator[dict[str, Any]]:
    """A row more for each language that a document holds back, by which the staff finds it: no visitor's question asks
    for such a language, and the index gets no word of it.
    """
    for language in LANGUAGES:
        if document.drafts.get(language):
            inside = _inside(document, language)
            yield {"id": document.id, "language": f"held-{language}", "inside": inside, "title": "", "words": ""}


def _inside(document: AnyDocument, language: Language) -> str:
    city = document.city.read(language) if document.kind == "centre" else ""
    return folded(f"{document.title.read(language)} {document.summary.read(language)} {city}")


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
