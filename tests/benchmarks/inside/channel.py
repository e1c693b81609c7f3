"""Writes a channel's database in Kolibri's own form. It runs under Kolibri's Python, and imports nothing of ours.

Arguments: the database, the channel's id, and a JSON file: a list of ``{"md5", "size", "title", "words"}``.
"""

from __future__ import annotations

import json
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Row = dict[str, Any]

_BOTTOM = {"author": "", "license_owner": "", "coach_content": False, "available": False, "tree_id": 1}


def _nodes(channel: str, root: str, items: list[Row]) -> Iterator[Row]:
    last = 2 * len(items) + 2
    common = {"channel_id": channel, **_BOTTOM}
    yield {
        "id": root,
        "content_id": root,
        "title": "All",
        "kind": "topic",
        "lft": 1,
        "rght": last,
        "level": 0,
        **common,
    }
    for number, item in enumerate(items):
        node = uuid.uuid5(uuid.NAMESPACE_URL, item["md5"]).hex
        place = {"lft": 2 * number + 2, "rght": 2 * number + 3, "level": 1, "parent_id": root}
        words = {"title": item["title"], "description": item["words"], "kind": "document"}
        yield {"id": node, "content_id": node, **words, **place, **common}


def _files(items: list[Row]) -> Iterator[Row]:
    for item in items:
        node = uuid.uuid5(uuid.NAMESPACE_URL, item["md5"]).hex
        about = {"contentnode_id": node, "local_file_id": item["md5"], "preset": "document"}
        yield {"id": uuid.uuid4().hex, "supplementary": False, "thumbnail": False, "priority": 1, **about}


def main(database: str, channel: str, listed: str) -> None:
    """Write the database."""
    import kolibri.dist  # type: ignore[import-not-found]

    sys.path.insert(0, str(Path(kolibri.dist.__file__).parent))
    from kolibri.core.content.contentschema.versions import content_schema_5 as schema  # type: ignore[import-not-found]
    from sqlalchemy import create_engine

    items, root = json.loads(Path(listed).read_text()), uuid.uuid5(uuid.NAMESPACE_URL, channel).hex
    about = {
        "name": "Invented",
        "description": "",
        "author": "",
        "thumbnail": "",
        "last_updated": "2026-11-24 09:00:00.000000(UTC)",
    }
    numbers = {"version": 1, "min_schema_version": "5", "root_id": root, "published_size": 0}
    rows = {
        schema.ContentChannelmetadata: [{"id": channel, **about, **numbers}],
        schema.ContentContentnode: list(_nodes(channel, root, items)),
        schema.ContentLocalfile: [
            {"id": each["md5"], "extension": "pdf", "file_size": each["size"], "available": False} for each in items
        ],
        schema.ContentFile: list(_files(items)),
    }
    engine = create_engine(f"sqlite:///{database}")
    schema.Base.metadata.create_all(engine)
    with engine.begin() as connection:
        for table, values in rows.items():
            known = set(table.__table__.columns.keys())
            connection.execute(
                table.__table__.insert(), [{k: v for k, v in row.items() if k in known} for row in values]
            )


if __name__ == "__main__":
    main(*sys.argv[1:])
