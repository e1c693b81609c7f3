"""Editions in the hub's database, and the lines, catalogue and digest made of the documents in it."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from kiosk.blobs import Blobs
from kiosk.domain.edition import Catalogue, ChangesRef, Digest, Drop, Put, SnapshotRef
from kiosk.domain.media import Blob
from kiosk.domain.sealed import SealKey
from kiosk.hub.contents import Standing, canonical_json
from kiosk.hub.tables import EDITIONS

CHANGES_LISTED = 50
GZIP = "application/gzip"


@dataclass(frozen=True)
class Edition:
    """A row of the editions. ``items`` is the number of its documents."""

    number: int
    catalogue_sha256: str
    snapshot_sha256: str
    desk: str
    items: int


@dataclass(frozen=True)
class Head:
    """What an edition says beside its documents: the address of the desk API, the key to seal with, and for how many
    days after a slot the hub keeps who booked.
    """

    desk: str
    seal_key: SealKey
    details_days: int


def last_edition(connection: Connection) -> Edition | None:
    """The newest edition, or None before the first."""
    row = connection.execute(select(EDITIONS).order_by(EDITIONS.c.number.desc()).limit(1)).one_or_none()
    return Edition(row.number, row.catalogue_sha256, row.snapshot_sha256, row.desk, row.items) if row else None


def changed_lines(standings: Iterable[Standing]) -> Iterator[Put | Drop]:
    """What is to be published: the lines of a change set. What came and went unpublished has none."""
    for standing in standings:
        if standing.revision == standing.published:
            continue
        if standing.body is not None:
            yield _put(standing)
        elif standing.published:
            yield Drop(op="drop", id=standing.id, revision=standing.revision)


def all_lines(standings: Iterable[Standing]) -> Iterator[Put]:
    """The lines of a snapshot."""
    return (_put(standing) for standing in standings if standing.body is not None)


def digest_of(standings: Iterable[Standing]) -> str:
    """The digest over all documents."""
    digest = Digest()
    for standing in standings:
        if standing.body is not None:
            digest.add(standing.id, standing.revision)
    return digest.hex


def packed(lines: Iterable[Put | Drop]) -> bytes:
    """Gzip JSON Lines, the same bytes for the same lines whenever it is made."""
    data = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=data, mtime=0) as file:
        for line in lines:
            file.write(canonical_json(line.model_dump(mode="json")).encode())
            file.write(b"\n")
    return data.getvalue()


def catalogue_of(
    connection: Connection,
    blobs: Blobs,
    *,
    number: int,
    now: datetime,
    snapshot: SnapshotRef,
    changes: Blob,
    digest: str,
    head: Head,
) -> bytes:
    """The catalogue of a new edition, with the change sets of the ones before, as far back as ``blobs`` has them."""
    query = select(EDITIONS).order_by(EDITIONS.c.number.desc()).limit(CHANGES_LISTED - 1)
    earlier: list[ChangesRef] = []
    for row in connection.execute(query):
        if not blobs.path(row.changes_sha256).is_file():
            break
        earlier.append(ChangesRef(edition=row.number, sha256=row.changes_sha256, size=row.changes_size))
    newest = ChangesRef(edition=number, sha256=changes.sha256, size=changes.size)
    catalogue = Catalogue(
        edition=number,
        published_at=now,
        snapshot=snapshot,
        changes=(*reversed(earlier), newest),
        digest=digest,
        seal_key=head.seal_key,
        desk=head.desk,
        details_days=head.details_days,
    )
    return canonical_json(catalogue.model_dump(mode="json")).encode() + b"\n"


def note_edition(connection: Connection, catalogue: bytes, sha256: str) -> None:
    """Keep a new edition."""
    made = Catalogue.model_validate_json(catalogue)
    changes = made.changes[-1]
    connection.execute(
        insert(EDITIONS).values(
            number=made.edition,
            published_at=made.published_at.isoformat(),
            digest=made.digest,
            items=made.snapshot.items,
            snapshot_sha256=made.snapshot.sha256,
            snapshot_size=made.snapshot.size,
            changes_sha256=changes.sha256,
            changes_size=changes.size,
            catalogue_sha256=sha256,
            desk=made.desk,
        )
    )


def own_blobs(connection: Connection, since: int) -> set[str]:
    """Snapshots of the editions from ``since`` on, and every change set that their catalogues list."""
    kept: set[str] = set()
    oldest_listed = since - CHANGES_LISTED + 1
    for row in connection.execute(select(EDITIONS).where(EDITIONS.c.number >= oldest_listed)):
        kept.add(row.changes_sha256)
        if row.number >= since:
            kept.add(row.snapshot_sha256)
    return kept


def catalogues_since(connection: Connection, since: int) -> set[str]:
    """The hashes of the catalogues of the editions from ``since`` on."""
    query = select(EDITIONS.c.catalogue_sha256).where(EDITIONS.c.number >= since)
    return set(connection.execute(query).scalars())


def blobs_in(body: str) -> set[str]:
    """The hashes of the blobs that a document names.

    The JSON is looked through as it is, for an old revision may not be one that today's models read.
    """
    return set(_hashes(json.loads(body)))


def _hashes(value: Any) -> Iterator[str]:  # noqa: ANN401
    if isinstance(value, dict):
        if isinstance(value.get("sha256"), str):
            yield value["sha256"]
        for part in value.values():
            yield from _hashes(part)
    elif isinstance(value, list):
        for part in value:
            yield from _hashes(part)


def _put(standing: Standing) -> Put:
    return Put(op="put", id=standing.id, revision=standing.revision, document=json.loads(standing.body or "{}"))
