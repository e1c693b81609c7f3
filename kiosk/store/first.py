"""``first.json``: what the attract page is drawn from before any store is read.

Plain JSON, so that the screen needs neither SQLAlchemy nor pydantic for its first picture.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from kiosk.domain.documents import Centre


def write_first(path: Path, centre: Centre, edition: int) -> bool:
    """Write the centre and the edition's number, unless that is what stands there. Whether it was written.

    ``{"edition": n, "centre": {the document, every field}, "picture": {"sha256", "alt"} or null}``; the picture is the
    widest rendition. The file is replaced as a whole, never half.
    """
    first = _first(centre, edition)
    try:
        if json.loads(path.read_bytes()) == first:
            return False
    except (OSError, ValueError):
        pass
    fresh = path.with_name(f"{path.name}.new")
    with fresh.open("w", encoding="utf-8") as file:
        json.dump(first, file, ensure_ascii=False)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    return True


def _first(centre: Centre, edition: int) -> dict[str, Any]:
    picture = centre.picture
    widest = picture.renditions[-1] if picture and picture.renditions else None
    return {
        "edition": edition,
        "centre": centre.model_dump(mode="json"),
        "picture": {"sha256": widest.blob.sha256, "alt": picture.alt.model_dump(mode="json")}
        if picture and widest
        else None,
    }
