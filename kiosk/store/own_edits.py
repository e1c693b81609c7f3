"""What the staff changed on this kiosk, laid over the cache until the edition that brings it is here.

It lives in temporary tables of the connection that reads the cache: the rows of the items concerned, an index of their
words, and views which hide the cache's own rows of them. So every question is asked in the same words, and there is
nothing on disk that could be out of date. While nothing is changed, nothing of this exists.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from kiosk.domain.edit_kinds import EDITS
from kiosk.store import questions
from kiosk.store.wishes import Wish, Wishes

if TYPE_CHECKING:
    from kiosk.domain.edit_intents import EditIntent
    from kiosk.domain.layers import Layer
    from kiosk.store.cards import Rows

_LOG = logging.getLogger(__name__)

_TABLES = ("items", "cards", "item_topics", "item_places", "search_texts")
_OWN_TABLE = "CREATE TEMP TABLE own_{0} AS SELECT * FROM main.{0} WHERE 0"
_OWN_ROW = "INSERT INTO own_{} ({}) VALUES ({})"
_VIEW = """
    CREATE TEMP VIEW {0} AS
    SELECT * FROM main.{0} WHERE id NOT IN (SELECT id FROM own_ids) UNION ALL SELECT * FROM own_{0}
"""
_LAYER = "SELECT body, revision FROM layers WHERE item = :item AND centre = :centre"
_SOURCE = "SELECT coalesce(source, document), revision FROM main.items WHERE id = :item AND revision > 0"
_HERE = "SELECT edition, centre FROM edition"
_FIRST_NUMBER = 1 << 40  # of rows in the index: far beyond those of the cache


class OwnEdits:
    """The edits of one ledger, without a ledger none. ``centre`` is where this kiosk stands; empty: where the agent
    says. Not thread-safe: one thread owns it.
    """

    def __init__(self, wishes: Wishes | None, centre: str = "") -> None:
        self._wishes = wishes
        self._centre = centre
        self._laid: tuple[object, ...] = ()
        self._on: sqlite3.Connection | None = None

    @property
    def any(self) -> bool:
        """Whether something is laid over the cache."""
        return bool(self._laid)

    def lay(self, reading: sqlite3.Connection) -> None:
        """Bring the temporary tables up to date, inside a transaction that has begun."""
        if reading is not self._on:
            self._on, self._laid = reading, ()
        edits = self.in_force(reading)
        if not edits and not self._laid:
            return
        edition, centre = reading.execute(_HERE).fetchone() or (0, "")
        state = (edition, centre, *(wish.id for wish in edits)) if edits else ()
        if state == self._laid:
            return
        _clear(reading)
        self._laid = state
        if edits:
            _lay(reading, edits, self._centre or centre)

    def here(self, reading: sqlite3.Connection) -> str:
        """The centre whose layers lie over the items; empty while nobody has said which."""
        return self._centre or (reading.execute(_HERE).fetchone() or (0, ""))[1]

    def files_waiting(self) -> frozenset[str] | None:
        """The files, by hash, that intents name which are not settled; None where there is no ledger to ask."""
        from kiosk.domain.layers import blobs_within

        unsettled = self._wishes.unsettled() if self._wishes else None
        if unsettled is None:
            return None
        return frozenset(str(blob["sha256"]) for wish in unsettled for blob in blobs_within(wish.payload))

    def in_force(self, reading: sqlite3.Connection) -> list[Wish]:
        """The edits that were not refused, and that no edition here holds yet, in the order of deciding."""
        unsettled = (self._wishes.unsettled() if self._wishes else None) or ()
        edits = [wish for wish in unsettled if wish.kind in EDITS]
        if not edits:
            return []
        edition = (reading.execute(_HERE).fetchone() or (0,))[0]
        rows = reading.execute(questions.ANSWERS_OF, {"ids": json.dumps([wish.id for wish in edits])})
        ended = {intent_id for intent_id, body in rows if _is_over(json.loads(body), edition)}
        return [wish for wish in edits if wish.id not in ended]


def layers_under(
    reading: sqlite3.Connection, item: str, scopes: Iterable[str], edits: Iterable[EditIntent]
) -> list[Layer]:
    """The layers of an item, the widest first, as they will be once the hub has taken these edits."""
    from kiosk.domain.layers import Layer, changed, items_of

    layers: list[Layer] = []
    for scope in scopes:
        row = reading.execute(_LAYER, {"item": item, "centre": scope}).fetchone()
        layer = Layer.model_validate_json(row[0]) if row else Layer(item=item, centre=scope)
        for edit in edits:
            if edit.centre == scope and item in items_of(edit):
                layer = changed(layer, edit)
        layers.append(layer)
    return layers


def source_of(reading: sqlite3.Connection, item: str) -> dict[str, Any] | None:
    """An item as the Center published it; None where it did not."""
    row = reading.execute(_SOURCE, {"item": item}).fetchone()
    return json.loads(row[0]) if row else None


def read_edits(wishes: Iterable[Wish]) -> list[EditIntent]:
    """The intents, but for what a newer program has written."""
    from pydantic import ValidationError

    from kiosk.domain.edit_intents import EditIntent
    from kiosk.domain.intents import INTENT

    found: list[EditIntent] = []
    for wish in wishes:
        try:
            intent = INTENT.validate_python(wish.body())
        except ValidationError as error:
            _LOG.error("an edit in the ledger can't be read: %d faults", error.error_count())
            continue
        if isinstance(intent, EditIntent):
            found.append(intent)
    return found


def _is_over(answer: Mapping[str, Any], edition: int) -> bool:
    return answer.get("state") != "accepted" or (answer.get("edition") or 0) <= edition


def _clear(reading: sqlite3.Connection) -> None:
    for table in _TABLES:
        reading.execute(f"DROP VIEW IF EXISTS temp.{table}")
        reading.execute(f"DROP TABLE IF EXISTS temp.own_{table}")
    reading.execute("DROP TABLE IF EXISTS temp.own_ids")
    reading.execute("DROP TABLE IF EXISTS temp.own_search")


def _lay(reading: sqlite3.Connection, wishes: list[Wish], centre: str) -> None:
    from kiosk.domain.layers import items_of

    edits = read_edits(wishes)
    scopes = list(dict.fromkeys(("", centre)))
    found: dict[str, Rows | None] = {}
    for item in dict.fromkeys(item for edit in edits if edit.centre in scopes for item in items_of(edit)):
        layers = layers_under(reading, item, scopes, edits)
        try:
            found[item] = _rows(item, source_of(reading, item), layers)
        except ValueError as error:
            _LOG.warning("what was changed here does not fit what lies beneath: %s", type(error).__name__)
    _make(reading, found)


def _rows(item: str, source: dict[str, Any] | None, layers: list[Layer]) -> Rows | None:
    from kiosk.domain.documents import DOCUMENT
    from kiosk.domain.layers import shown
    from kiosk.store.cards import laid_rows

    laid = shown(source, layers)
    if laid.fields is None:
        return None
    document = DOCUMENT.validate_python({"id": item, **laid.fields})
    beneath = json.dumps(source) if source is not None and {**laid.fields, "id": item} != source else None
    asked = bool(laid.clashes) or any(layer.asked for layer in layers)
    return laid_rows(document, int(source is not None), beneath, asked=asked)


def _make(reading: sqlite3.Connection, found: Mapping[str, Rows | None]) -> None:
    rows = [each for each in found.values() if each is not None]
    search = [{**row, "number": _FIRST_NUMBER + n} for n, row in enumerate(row for each in rows for row in each.search)]
    filled = {
        "items": [each.item for each in rows],
        "cards": [row for each in rows for row in each.cards],
        "item_topics": [row for each in rows for row in each.topics],
        "item_places": [row for each in rows for row in each.places],
        "search_texts": search,
    }
    reading.execute("CREATE TEMP TABLE own_ids (id TEXT PRIMARY KEY)")
    reading.executemany("INSERT INTO own_ids VALUES (?)", [(item,) for item in found])
    for table, values in filled.items():
        reading.execute(_OWN_TABLE.format(table))
        for row in values:
            reading.execute(_OWN_ROW.format(table, ", ".join(row), ", ".join(f":{name}" for name in row)), row)
        reading.execute(_VIEW.format(table))
    reading.execute(
        "CREATE VIRTUAL TABLE temp.own_search USING fts5(title, words, tokenize='unicode61 remove_diacritics 2')"
    )
    reading.executemany("INSERT INTO own_search(rowid, title, words) VALUES (:number, :title, :words)", search)
