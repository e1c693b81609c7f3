"""Taking old editions out of a publication: what a kiosk that is a little behind may still ask for stays."""

from __future__ import annotations

import re

from kiosk.blobs import Blobs
from kiosk.domain.edition import CATALOGUE
from kiosk.hub.contents import bodies_since
from kiosk.hub.editions import blobs_in, catalogues_since, own_blobs
from kiosk.hub.folders import Publication
from kiosk.hub.store import HubStore

EDITIONS_KEPT = 3

_HEAD = re.compile(r"^(\d+)\.(?:snapshot|targets)\.json$")


def needed_blobs(store: HubStore, since: int) -> set[str]:
    """The hashes of what the editions from ``since`` on are made of, and of what is loaded but not published yet."""
    with store.reading() as connection:
        kept = own_blobs(connection, since)
        for body in bodies_since(connection, since):
            kept |= blobs_in(body)
    return kept


def sweep(publication: Publication, store: HubStore, newest: int) -> None:
    """Remove what only editions before the last three need."""
    since = max(1, newest - EDITIONS_KEPT + 1)
    with store.reading() as connection:
        catalogues = catalogues_since(connection, since)
    remove_all_but(publication, needed_blobs(store, since), catalogues, since)


def remove_all_but(publication: Publication, blobs: set[str], catalogues: set[str], since: int) -> None:
    """Remove other blobs and catalogues, and the heads of editions before ``since``. Root metadata always stays."""
    Blobs(publication.blobs).remove_all_but(blobs)
    for path in publication.metadata.glob("*.json"):
        head = _HEAD.match(path.name)
        if head and int(head[1]) < since:
            path.unlink(missing_ok=True)
    for path in publication.targets.glob(f"*.{CATALOGUE}"):
        if path.name.removesuffix(f".{CATALOGUE}") not in catalogues:
            path.unlink(missing_ok=True)
