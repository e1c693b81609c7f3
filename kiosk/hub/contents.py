"""Documents in the hub's database: putting, dropping, and what has changed.

It keeps documents as canonical JSON, and compares and hands them on as that.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, func, insert, or_, select, update

from kiosk.domain.documents import AnyDocument
from kiosk.domain.layers import KIND as LAYER
from kiosk.hub.tables import DOCUMENTS, REVISIONS


@dataclass(frozen=True)
class Counts:
    """What a load did to the documents."""

    new: int = 0
    changed: int = 0
    same: int = 0
    gone: int = 0


@dataclass(frozen=True)
class Standing:
    """A document at its last revision. ``body`` is None for a tombstone. ``is_layer``: people at the desk made it, and
    no load takes it away; see ``kiosk.domain.layers``.
    """

    id: str
    revision: int
    published: int
    body: str | None
    is_layer: bool = False


def canonical(document: AnyDocument) -> str:
    """The one JSON text of a document: what equals its default is left out, keys are sorted, nothing is padded.

    Two documents are the same exactly when these texts are. Leaving defaults out keeps a document readable for a
    program that does not know a newer field which the document does not use.
    """
    return canonical_json(document.model_dump(mode="json", exclude_defaults=True))


def canonical_json(value: Any) -> str:  # noqa: ANN401
    """JSON with sorted keys and no padding, in one line."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def put_documents(connection: Connection, documents: Iterable[AnyDocument], *, keep: bool, now: datetime) -> Counts:
    """Bring the documents to where ``documents`` says they are. What is not among them becomes a tombstone unless
    ``keep``. A document that has not changed keeps its revision.
    """
    before = {standing.id: standing for standing in standings(connection)}
    counts = {"new": 0, "changed": 0, "same": 0, "gone": 0}
    seen: set[str] = set()
    for document in documents:
        body = canonical(document)
        seen.add(document.id)
        old = before.get(document.id)
        if old is not None and old.body == body:
            counts["same"] += 1
            continue
        counts["new" if old is None or old.body is None else "changed"] += 1
        add_revision(connection, document.id, document.kind, old, body, now)
    if not keep:
        for old in before.values():
            if old.id not in seen and old.body is not None and not old.is_layer:
                counts["gone"] += 1
                add_revision(connection, old.id, None, old, None, now)
    return Counts(**counts)


def standings(connection: Connection) -> list[Standing]:
    """Every document that ever was, at its last revision, ordered by id."""
    query = (
        select(DOCUMENTS, REVISIONS.c.body)
        .join(REVISIONS, and_(REVISIONS.c.id == DOCUMENTS.c.id, REVISIONS.c.revision == DOCUMENTS.c.revision))
        .order_by(DOCUMENTS.c.id)
    )
    found = [_standing(row) for row in connection.execute(query)]
    return sorted(found, key=lambda standing: standing.id)  # a database may sort by another alphabet


def standing_of(connection: Connection, item_id: str) -> Standing | None:
    """One document at its last revision; None where there never was one of that id."""
    query = (
        select(DOCUMENTS, REVISIONS.c.body)
        .join(REVISIONS, and_(REVISIONS.c.id == DOCUMENTS.c.id, REVISIONS.c.revision == DOCUMENTS.c.revision))
        .where(DOCUMENTS.c.id == item_id)
    )
    row = connection.execute(query).one_or_none()
    return _standing(row) if row else None


def body_at(connection: Connection, item_id: str, revision: int) -> str | None:
    """A document as it was at a revision; None where it was not."""
    query = select(REVISIONS.c.body).where(REVISIONS.c.id == item_id, REVISIONS.c.revision == revision)
    return connection.execute(query).scalar_one_or_none()


def bodies_ever(connection: Connection, item_id: str) -> list[str]:
    """All that a document ever was, the newest first."""
    query = select(REVISIONS.c.body).where(REVISIONS.c.id == item_id, REVISIONS.c.body.is_not(None))
    return list(connection.execute(query.order_by(REVISIONS.c.revision.desc())).scalars())


def note_published(connection: Connection, changed: Iterable[Standing], edition: int) -> None:
    """Note that ``edition`` holds these revisions."""
    for standing in changed:
        connection.execute(update(DOCUMENTS).where(DOCUMENTS.c.id == standing.id).values(published=standing.revision))
        connection.execute(
            update(REVISIONS)
            .where(REVISIONS.c.id == standing.id, REVISIONS.c.revision == standing.revision)
            .values(edition=edition)
        )


def bodies_since(connection: Connection, edition: int) -> list[str]:
    """The bodies that any edition from ``edition`` on held, and those not published yet; none that another one followed
    before it was.
    """
    waits = and_(REVISIONS.c.edition.is_(None), REVISIONS.c.revision > DOCUMENTS.c.published)
    later = (
        select(REVISIONS.c.body)
        .join(DOCUMENTS, DOCUMENTS.c.id == REVISIONS.c.id)
        .where(REVISIONS.c.body.is_not(None), or_(waits, REVISIONS.c.edition > edition))
    )
    return [*bodies_of(connection, edition), *connection.execute(later).scalars()]


def bodies_of(connection: Connection, edition: int) -> list[str]:
    """The bodies of the documents as they stood in ``edition``."""
    newest = (
        select(REVISIONS.c.id, func.max(REVISIONS.c.revision).label("revision"))
        .where(REVISIONS.c.edition <= edition)
        .group_by(REVISIONS.c.id)
        .subquery()
    )
    held = select(REVISIONS.c.body).join(
        newest, and_(newest.c.id == REVISIONS.c.id, newest.c.revision == REVISIONS.c.revision)
    )
    return [body for body in connection.execute(held).scalars() if body is not None]


def add_revision(
    connection: Connection, item_id: str, kind: str | None, old: Standing | None, body: str | None, now: datetime
) -> None:
    """Let a document stand at one revision more than ``old``; without a body it is gone."""
    revision = old.revision + 1 if old else 1
    if old is None:
        connection.execute(insert(DOCUMENTS).values(id=item_id, kind=kind, revision=revision, gone=False, published=0))
    else:
        values: dict[str, object] = {"revision": revision, "gone": body is None}
        if kind is not None:
            values["kind"] = kind
        connection.execute(update(DOCUMENTS).where(DOCUMENTS.c.id == item_id).values(**values))
    made_at = now.astimezone(UTC).isoformat()
    connection.execute(insert(REVISIONS).values(id=item_id, revision=revision, body=body, made_at=made_at))


def _standing(row: Row[Any]) -> Standing:
    return Standing(row.id, row.revision, row.published, row.body, is_layer=row.kind == LAYER)
