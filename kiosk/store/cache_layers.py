"""What was changed at desks, laid over the Center's documents in the cache, so that every list and page reads one row.

It works inside a transaction that somebody else holds, and writes no items itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection, Row, bindparam, delete, insert, or_, select

from kiosk.domain.documents import DOCUMENT, AnyDocument
from kiosk.domain.edition import Put
from kiosk.domain.layers import KIND, Layer, layer_id, shown
from kiosk.domain.media import blobs_of
from kiosk.store.cache_tables import ITEMS, LAYERS, REFUSED
from kiosk.store.cards import Rows, laid_rows, rows_of

_BATCH = 250


@dataclass(frozen=True, slots=True)
class LayerRow:
    """A layer as a line of an edition brings it."""

    id: str
    revision: int
    layer: Layer

    @classmethod
    def of(cls, put: Put) -> LayerRow:
        """The layer inside a line. Raises ValueError where it is not one."""
        try:
            layer = Layer.model_validate(put.document)
        except ValidationError as error:
            raise ValueError(f"this is no layer ({error.error_count()} faults)") from error
        if put.id != layer_id(layer.item, layer.centre):
            raise ValueError("the layer has another's id")
        return cls(put.id, put.revision, layer)


@dataclass(frozen=True, slots=True)
class Laid:
    """Items with their layers, and rows of ``refused`` for layers that make no item of theirs."""

    rows: list[Rows]
    refused: list[dict[str, object]]


def is_layer(put: Put) -> bool:
    """Whether a line brings a layer, and no document."""
    return put.document.get("kind") == KIND


class Layers:
    """The layers of one run over the lines of an edition. ``centre`` is where this kiosk stands."""

    def __init__(self, writing: Connection, centre: str) -> None:
        self._writing = writing
        self._scopes = ("", centre)
        self._touched: set[str] = set()

    def replace(self, ids: Sequence[str], layers: Iterable[LayerRow]) -> None:
        """Let these be all that is left of the layers of those ids. An id may be an item's too, which then counts as
        touched.
        """
        rows = [
            {
                "id": each.id,
                "item": each.layer.item,
                "centre": each.layer.centre,
                "revision": each.revision,
                "body": each.layer.model_dump_json(exclude_defaults=True),
            }
            for each in layers
        ]
        lost = select(LAYERS.c.item).where(LAYERS.c.id.in_(ids))
        self._touched.update(ids, self._writing.execute(lost).scalars(), (str(row["item"]) for row in rows))
        if ids:
            self._writing.execute(delete(LAYERS).where(LAYERS.c.id == bindparam("gone")), [{"gone": i} for i in ids])
        if rows:
            self._writing.execute(insert(LAYERS), rows)

    def touched(self, *, whole: bool) -> list[str]:
        """The items that have to be laid anew, of all that there are where ``whole``."""
        with_layers = select(LAYERS.c.item).where(LAYERS.c.centre.in_(self._scopes))
        laid = select(ITEMS.c.id).where(or_(ITEMS.c.source.is_not(None), ITEMS.c.revision == 0))
        if whole:
            queries = [with_layers, laid]
        else:
            parts = list(batched(sorted(self._touched), _BATCH))
            queries = [with_layers.where(LAYERS.c.item.in_(part)) for part in parts]
            queries += [laid.where(ITEMS.c.id.in_(part)) for part in parts]
        return sorted({item for query in queries for item in self._writing.execute(query).scalars()})

    def lay_over(self, items: Sequence[str]) -> Laid:
        """These items with their layers; one that is neither published nor made here has no rows."""
        there = {row.id: row for row in self._writing.execute(select(ITEMS).where(ITEMS.c.id.in_(items)))}
        layers = self._of(items)
        self._forget_refused([row for rows in layers.values() for row in rows])
        rows: list[Rows] = []
        refused: list[dict[str, object]] = []
        for item in items:
            made, fault = _laid(item, there.get(item), layers.get(item, []))
            rows += [made] if made else []
            if fault:
                top = layers[item][-1]
                refused.append({"id": top.id, "revision": top.revision, "reason": fault})
        return Laid(rows, refused)

    def _of(self, items: Sequence[str]) -> dict[str, list[Row[Any]]]:
        """The layers of items, the widest first."""
        query = select(LAYERS).where(LAYERS.c.item.in_(items), LAYERS.c.centre.in_(self._scopes))
        found: dict[str, list[Row[Any]]] = {}
        for row in self._writing.execute(query.order_by(LAYERS.c.centre)):
            found.setdefault(row.item, []).append(row)
        return found

    def _forget_refused(self, layers: list[Row[Any]]) -> None:
        """What did not fit before may fit now. One that was not taken as it came stays refused."""
        here = delete(REFUSED).where(REFUSED.c.id == bindparam("layer"), REFUSED.c.revision == bindparam("at"))
        if layers:
            self._writing.execute(here, [{"layer": row.id, "at": row.revision} for row in layers])


def batched(items: Iterable[str], size: int) -> Iterator[tuple[str, ...]]:
    """The items, so many at a time."""
    left = iter(items)
    while batch := tuple(islice(left, size)):
        yield batch


def _laid(item: str, row: Row[Any] | None, rows: list[Row[Any]]) -> tuple[Rows | None, str]:
    """The rows of an item with its layers, and why they were left off."""
    revision = row.revision if row is not None else 0
    body = (row.source or row.document) if row is not None and revision else None
    source = json.loads(body) if body else None
    layers = [Layer.model_validate_json(each.body) for each in rows]
    found = shown(source, layers)
    try:
        document = DOCUMENT.validate_python({"id": item, **found.fields}) if found.fields is not None else None
    except ValidationError as error:
        fault = f"what was changed no longer fits ({error.error_count()} faults)"
        return (rows_of(DOCUMENT.validate_json(body), revision) if body else None), fault
    if document is None or found.fields is None:
        return None, ""
    asked = bool(found.clashes) or any(layer.asked for layer in layers)
    made = laid_rows(document, revision, body if {**found.fields, "id": item} != source else None, asked=asked)
    return (_keeping_media(made, DOCUMENT.validate_json(body)) if body else made), ""


def _keeping_media(rows: Rows, source: AnyDocument) -> Rows:
    """The files of what lies beneath stay here too."""
    blobs = {blob.sha256: blob for blob in (*rows.blobs, *blobs_of(source))}
    media = [{"id": rows.id, "sha256": sha256} for sha256 in blobs]
    return replace(rows, media=media, blobs=tuple(blobs.values()))
