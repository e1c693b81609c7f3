"""Content as a centre shows it: what was loaded, under the layers of what people changed at the desk.

A layer lies among the documents, so that it is published, counted and kept in all its revisions like one.
"""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import datetime
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection, select

from kiosk.domain.documents import DOCUMENT, AnyDocument, visible
from kiosk.domain.layers import KIND, Layer, Shown, layer_id, shown
from kiosk.hub.contents import Standing, add_revision, bodies_ever, body_at, canonical_json, standing_of
from kiosk.hub.tables import DOCUMENTS


def source_of(connection: Connection, item: str) -> dict[str, Any] | None:
    """An item as it was loaded; None where it was not, or is gone."""
    standing = standing_of(connection, item)
    return json.loads(standing.body) if standing and standing.body and not standing.is_layer else None


def layer_of(connection: Connection, item: str, centre: str) -> Layer:
    """What is changed of an item for a centre, or with no centre for all; an empty layer where nothing is."""
    standing = _standing(connection, item, centre)
    return Layer.model_validate_json(standing.body) if standing and standing.body else Layer(item=item, centre=centre)


def layer_revision(connection: Connection, item: str, centre: str) -> int:
    """The last revision of a layer, 0 before the first."""
    standing = _standing(connection, item, centre)
    return standing.revision if standing else 0


def layer_at(connection: Connection, item: str, centre: str, revision: int) -> Layer | None:
    """A layer as it was at a revision; None where there is no such one."""
    body = body_at(connection, layer_id(item, centre), revision)
    return Layer.model_validate_json(body) if body else None


def keep_layer(connection: Connection, layer: Layer, now: datetime) -> None:
    """Let this be the next revision of a layer."""
    name = layer_id(layer.item, layer.centre)
    body = canonical_json(layer.model_dump(mode="json", exclude_defaults=True) | {"kind": KIND})
    add_revision(connection, name, KIND, standing_of(connection, name), body, now)


def item_shown(connection: Connection, item: str, centre: str, *, above: Layer | None = None) -> Shown:
    """An item as visitors of a centre see it, or with no centre as all do. ``above``: instead of the layer there."""
    wide = [layer_of(connection, item, "")] if centre else []
    own = above if above is not None else layer_of(connection, item, centre)
    return shown(source_of(connection, item), [*wide, own])


def read_shown(item: str, shown: Shown) -> AnyDocument | None:
    """The document; None where there is none. Raises ValidationError where what became of it is not one."""
    return DOCUMENT.validate_python({"id": item, **shown.fields}) if shown.fields is not None else None


def document_at(connection: Connection, item: str, centre: str) -> AnyDocument | None:
    """An item as visitors of a centre see it; None where there is none, or the layers make none of it."""
    try:
        return read_shown(item, item_shown(connection, item, centre))
    except ValidationError:
        return None


def document_anywhere(connection: Connection, item: str) -> AnyDocument | None:
    """An item as all see it, or, where it is of one centre alone, as that centre does; None where there is none."""
    scopes = ("", *loaded(connection, "centre"))
    return next((found for scope in scopes if (found := document_at(connection, item, scope)) is not None), None)


def document_known(connection: Connection, item: str, centre: str) -> AnyDocument | None:
    """An item as visitors of a centre see it, or saw it last, where it is gone: who booked it is told of it still. None
    where there never was one.
    """
    found = document_at(connection, item, centre) or _last(connection, item, centre)
    return visible(found) if found is not None else None


def _last(connection: Connection, item: str, centre: str) -> AnyDocument | None:
    sources, wide, own = (bodies_ever(connection, name) for name in (item, layer_id(item, ""), layer_id(item, centre)))
    over = [*wide[:1], *own[:1]]
    tries = [(each, over) for each in sources] + [(each, []) for each in sources]
    tries += [("{}", [each]) for each in (*own, *wide)]
    for source, layers in tries:
        with suppress(ValidationError):
            made = shown(json.loads(source), map(Layer.model_validate_json, layers))
            if (document := read_shown(item, made)) is not None:
                return document
    return None


def loaded(connection: Connection, kind: str) -> list[str]:
    """The ids of the documents of a kind that were loaded and are not gone."""
    query = select(DOCUMENTS.c.id).where(DOCUMENTS.c.kind == kind, DOCUMENTS.c.gone.is_(False))
    return sorted(connection.execute(query).scalars())


def was_there(connection: Connection, item: str, centre: str = "") -> bool:
    """Whether there is or was an item of that id, loaded, or made at a desk for all or for that centre."""
    names = {item, layer_id(item, ""), layer_id(item, centre)}
    return connection.execute(select(DOCUMENTS.c.id).where(DOCUMENTS.c.id.in_(names)).limit(1)).first() is not None


def has_unpublished_edits(connection: Connection) -> bool:
    """Whether somebody changed something that no edition holds yet."""
    query = select(DOCUMENTS.c.id).where(DOCUMENTS.c.kind == KIND, DOCUMENTS.c.revision != DOCUMENTS.c.published)
    return connection.execute(query.limit(1)).first() is not None


def _standing(connection: Connection, item: str, centre: str) -> Standing | None:
    return standing_of(connection, layer_id(item, centre))
