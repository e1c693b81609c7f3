"""What a hub whose database lies behind its own publication takes back from there: the documents of its last edition.

Editions go on from that number, so no kiosk ever sees a number twice. What was loaded and not published is not there;
load it again.
"""

from __future__ import annotations

import gzip
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Targets

from kiosk.blobs import Blobs
from kiosk.domain.edition import CATALOGUE, LINE, Catalogue, Drop, Put
from kiosk.domain.errors import StoreError
from kiosk.hub.contents import canonical_json, standings
from kiosk.hub.editions import last_edition, note_edition
from kiosk.hub.folders import Publication
from kiosk.hub.signing import catalogue_file, read_timestamp
from kiosk.hub.tables import DOCUMENTS, EDITIONS, REVISIONS


def published_edition(publication: Publication) -> int:
    """The number of the edition that is published; 0 for none. Raises StoreError where that can't be read."""
    in_force = read_timestamp(publication)
    return in_force.snapshot_meta.version if in_force else 0


def is_behind_publication(connection: Connection, publication: Publication) -> bool:
    """Whether an edition is published that this database knows nothing of. Raises StoreError."""
    last = last_edition(connection)
    return published_edition(publication) > (last.number if last else 0)


def reload(connection: Connection, publication: Publication, now: datetime) -> int:
    """Take the documents of the published edition, where the database lies behind it; that edition's number, or 0 where
    there was nothing to take. Raises StoreError where the publication is not whole.
    """
    if not is_behind_publication(connection, publication):
        return 0
    edition = published_edition(publication)
    try:
        data, sha256 = _catalogue(publication, edition)
        catalogue = Catalogue.model_validate_json(data)
        blobs = Blobs(publication.blobs)
        puts = [line for line in _lines(blobs, catalogue.snapshot.sha256) if isinstance(line, Put)]
        dropped = {
            line.id: line.revision
            for change in catalogue.changes
            for line in (_lines(blobs, change.sha256) if blobs.path(change.sha256).is_file() else ())
            if isinstance(line, Drop)
        }
    except (OSError, ValueError, RepositoryError) as error:
        raise StoreError(f"edition {edition} can't be read from {publication.root}: {error}") from error
    before = {standing.id: standing for standing in standings(connection)}
    for line in puts:
        _put(connection, line.id, line.revision, edition, now, canonical_json(line.document), line.document["kind"])
    for item_id in before.keys() - {line.id for line in puts}:
        revision = max(dropped.get(item_id, 0), before[item_id].revision + (before[item_id].body is not None))
        _put(connection, item_id, revision, edition, now, None)
    connection.execute(delete(EDITIONS))  # a kiosk that is further behind takes the snapshot
    note_edition(connection, data, sha256)
    return edition


def _catalogue(publication: Publication, edition: int) -> tuple[bytes, str]:
    head = Metadata[Targets].from_bytes((publication.metadata / f"{edition}.targets.json").read_bytes()).signed
    sha256 = head.targets[CATALOGUE].hashes["sha256"]
    return catalogue_file(publication, sha256).read_bytes(), sha256


def _lines(blobs: Blobs, sha256: str) -> list[Put | Drop]:
    return [LINE.validate_json(line) for line in gzip.decompress(blobs.path(sha256).read_bytes()).splitlines()]


def _put(
    connection: Connection, item_id: str, revision: int, edition: int, now: datetime, body: str | None, kind: str = ""
) -> None:
    """Let a document stand at this revision, whatever the database thought came at or after it."""
    there = connection.execute(select(DOCUMENTS.c.id).where(DOCUMENTS.c.id == item_id)).first()
    values = {"revision": revision, "gone": body is None, "published": revision, **({"kind": kind} if kind else {})}
    if there is None:
        connection.execute(insert(DOCUMENTS).values(id=item_id, **values))
    else:
        connection.execute(update(DOCUMENTS).where(DOCUMENTS.c.id == item_id).values(**values))
    connection.execute(delete(REVISIONS).where(REVISIONS.c.id == item_id, REVISIONS.c.revision >= revision))
    made_at = now.isoformat()
    connection.execute(
        insert(REVISIONS).values(id=item_id, revision=revision, body=body, made_at=made_at, edition=edition)
    )
