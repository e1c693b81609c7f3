"""Laying an edition's lines into the cache, batch by batch, inside a transaction that somebody else holds.

It knows the tables of content and the digest's arithmetic. It decides nothing about which lines to take, opens no file
and commits nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.domain.edition import Digest, Drop, Put
from kiosk.domain.media import Blob
from kiosk.store.cache_layers import LayerRow, Layers, batched, is_layer
from kiosk.store.cache_search import forget_words, index_words
from kiosk.store.cache_tables import CARDS, ITEM_MEDIA, ITEMS, LAYERS, MEDIA, PLACES, REFUSED, SEARCH_TEXTS, TOPICS
from kiosk.store.cards import Rows, document_of, rows_of

_BATCH = 250  # lines; a batch is what memory holds of an edition

Line = Put | Drop | Rows
"""A line as it was published, or the rows that were made of one."""

Arrived = Callable[[Blob], bool]
"""Whether a blob lies on disk, whole."""


class EditionLines:
    """One run over the lines of an edition.

    ``whole``: the lines are everything there is, so what they don't name goes. ``refused`` gives the reason for each
    document that must not be taken; one that turns out to be unreadable joins them. ``centre`` is where this kiosk
    stands: its layers are laid over what the Center published.
    """

    def __init__(
        self,
        writing: Connection,
        *,
        digest: str,
        whole: bool,
        refused: Mapping[str, str],
        arrived: Arrived,
        centre: str = "",
    ) -> None:
        self._writing = writing
        self._digest = Digest() if whole else Digest(digest)
        self._whole = whole
        self._refused = refused
        self._arrived = arrived
        self._layers = Layers(writing, centre)
        self._seen: set[str] = set()
        self._named_before: set[str] = set()  # blobs of what was replaced or dropped; not kept for a snapshot

    def take(self, lines: Iterable[Line]) -> str:
        """Lay all lines in; the digest over all documents afterwards."""
        for batch in _batches(lines):
            self._take(batch)
        if self._whole:
            self._drop_unseen()
        self._lay_over()
        self._unname()
        return self._digest.hex

    def _take(self, batch: dict[str, Line]) -> None:
        self._count_out(batch)
        puts: list[Rows] = []
        layers: list[LayerRow] = []
        refused: list[dict[str, object]] = []
        for line in batch.values():
            if isinstance(line, Drop):
                continue
            self._digest.add(line.id, line.revision)
            taken = self._rows(line)
            if isinstance(taken, Rows):
                puts.append(taken)
            elif isinstance(taken, LayerRow):
                layers.append(taken)
            else:
                refused.append({"id": line.id, "revision": line.revision, "reason": taken})
        kept = {str(row["id"]) for row in refused}
        replaced = [item_id for item_id in batch if item_id not in kept]
        self._remove(REFUSED, batch)
        self._replace(replaced, puts)
        self._layers.replace(replaced, layers)
        if refused:
            self._writing.execute(insert(REFUSED), refused)

    def _lay_over(self) -> None:
        """Make the items anew over which layers lie, or lay until now."""
        for ids in batched(self._layers.touched(whole=self._whole), _BATCH):
            laid = self._layers.lay_over(ids)
            self._replace(ids, laid.rows)
            if laid.refused:
                self._writing.execute(insert(REFUSED), laid.refused)

    def _replace(self, ids: Sequence[str], puts: list[Rows]) -> None:
        """Let these be all that is left of the items of those ids."""
        if not self._whole:
            named = select(ITEM_MEDIA.c.sha256).where(ITEM_MEDIA.c.id.in_(ids))
            self._named_before.update(self._writing.execute(named).scalars())
        forget_words(self._writing, ids)
        self._remove(ITEMS, ids)
        self._put(puts)

    def _count_out(self, batch: Mapping[str, Line]) -> None:
        if self._whole:
            self._seen.update(item_id for item_id, line in batch.items() if not isinstance(line, Drop))
            return
        ids = tuple(batch)
        counted = {
            item_id: revision
            for table in (ITEMS, LAYERS, REFUSED)
            for item_id, revision in _revisions(self._writing, table, ids)
        }
        for item_id, revision in counted.items():
            self._digest.remove(item_id, revision)

    def _rows(self, line: Put | Rows) -> Rows | LayerRow | str:
        if reason := self._refused.get(line.id):
            return reason
        if isinstance(line, Rows):
            return line
        try:
            if is_layer(line):
                return LayerRow.of(line)
            return rows_of(document_of(line), line.revision)
        except ValueError as error:
            return str(error)

    def _put(self, puts: list[Rows]) -> None:
        if not puts:
            return
        self._writing.execute(insert(ITEMS), [rows.item for rows in puts])
        self._writing.execute(insert(CARDS), [card for rows in puts for card in rows.cards])
        for table, found in (
            (TOPICS, [row for rows in puts for row in rows.topics]),
            (PLACES, [row for rows in puts for row in rows.places]),
            (ITEM_MEDIA, [row for rows in puts for row in rows.media]),
            (SEARCH_TEXTS, [row for rows in puts for row in rows.search]),
        ):
            if found:
                self._writing.execute(insert(table), found)
        index_words(self._writing, [rows.id for rows in puts])
        self._want({blob.sha256: blob for rows in puts for blob in rows.blobs})

    def _want(self, blobs: Mapping[str, Blob]) -> None:
        """What was in the list stays as it is there, but for what has arrived, and what was named by nobody."""
        if not blobs:
            return
        new = upsert(MEDIA)
        afresh = (new.excluded.state == "here") | MEDIA.c.unnamed_for.is_not(None)
        told = {name: new.excluded[name] for name in ("size", "type", "here", "state", "reason")}
        wanted = new.on_conflict_do_update(
            index_elements=[MEDIA.c.sha256], set_={**told, "unnamed_for": None}, where=afresh
        )
        self._writing.execute(wanted, [self._medium(blob) for blob in blobs.values()])

    def _unname(self) -> None:
        """What no item names any more begins to wait for its removal; what never arrived goes at once."""
        named = select(ITEM_MEDIA.c.sha256).where(ITEM_MEDIA.c.sha256 == MEDIA.c.sha256).exists()
        lost = MEDIA.c.unnamed_for.is_(None) & ~named
        if self._whole:
            self._writing.execute(delete(MEDIA).where(lost, MEDIA.c.state != "here"))
            self._writing.execute(update(MEDIA).where(lost).values(unnamed_for=0))
        elif before := [{"before": sha256} for sha256 in self._named_before]:
            lost &= MEDIA.c.sha256 == bindparam("before")
            self._writing.execute(delete(MEDIA).where(lost, MEDIA.c.state != "here"), before)
            self._writing.execute(update(MEDIA).where(lost).values(unnamed_for=0), before)

    def _medium(self, blob: Blob) -> dict[str, object]:
        here = self._arrived(blob)
        return {
            "sha256": blob.sha256,
            "size": blob.size,
            "type": blob.type,
            "here": blob.size if here else 0,
            "state": "here" if here else "wanted",
            "reason": "",
        }

    def _drop_unseen(self) -> None:
        for table in (ITEMS, LAYERS, REFUSED):
            gone = [item_id for (item_id,) in self._writing.execute(select(table.c.id)) if item_id not in self._seen]
            if table is ITEMS:
                forget_words(self._writing, gone)
            self._remove(table, gone)

    def _remove(self, table: Table, ids: Iterable[str]) -> None:
        if gone := [{"gone": item_id} for item_id in ids]:
            self._writing.execute(delete(table).where(table.c.id == bindparam("gone")), gone)


def recounted(reading: Connection) -> str:
    """The digest over all documents as the tables hold them now."""
    counted: dict[str, int] = {}
    for table in (ITEMS, LAYERS, REFUSED):
        published = select(table.c.id, table.c.revision).where(table.c.revision > 0)
        counted |= {row.id: row.revision for row in reading.execute(published)}
    digest = Digest()
    for item_id, revision in counted.items():
        digest.add(item_id, revision)
    return digest.hex


def _revisions(reading: Connection, table: Table, ids: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    published = select(table.c.id, table.c.revision).where(table.c.id.in_(ids), table.c.revision > 0)
    for row in reading.execute(published):
        yield row.id, row.revision


def _batches(lines: Iterable[Line]) -> Iterator[dict[str, Line]]:
    left = iter(lines)
    while batch := {line.id: line for line in islice(left, _BATCH)}:
        yield batch
