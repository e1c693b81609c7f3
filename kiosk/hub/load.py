"""``kiosk hub load``: a folder of content into the hub, all of it or nothing."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from kiosk.blobs import Blobs
from kiosk.converting.media import Media
from kiosk.domain.clock import Clock
from kiosk.domain.documents import DOCUMENT, AnyDocument
from kiosk.domain.errors import ContentError, Problem
from kiosk.hub.agenda import put_slots
from kiosk.hub.contents import Counts, put_documents, standings
from kiosk.hub.enrich import enrich
from kiosk.hub.folders import HubFolder, Publication
from kiosk.hub.reader import Item, read_item
from kiosk.hub.references import Known, check_references
from kiosk.hub.rules import keep_rules
from kiosk.hub.slots_file import Made, read_slots
from kiosk.hub.store import HubStore
from kiosk.hub.walk import walk

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class LoadReport:
    """What a load did: to documents, and how many slots changed."""

    documents: Counts
    slots: int

    def __str__(self) -> str:
        counts = self.documents
        parts = (counts.new, "new"), (counts.changed, "changed"), (counts.same, "as before"), (counts.gone, "removed")
        words = [f"{number} {word}" for number, word in parts if number]
        return f"documents: {', '.join(words) or 'none'}; slots changed: {self.slots}"


def load(source: Path, *, folder: HubFolder, store: HubStore, clock: Clock, keep: bool = False) -> LoadReport:
    """Read ``source``, check all of it, convert its media, and put it into the store in one transaction.

    What an earlier load brought and this one does not is removed, unless ``keep``.

    Raises ContentError with every problem that there is; then nothing has changed.
    """
    with folder.locked():
        kept = _kept(store) if keep else {}
        documents, made = _read(source, folder, kept, clock)
        with store.writing() as connection:
            counts = put_documents(connection, documents, keep=keep, now=clock.now())
            keep_rules(connection, made.rules, keep=keep)
            return LoadReport(counts, put_slots(connection, made.slots, keep=keep, now=clock.now()))


def _read(
    source: Path, folder: HubFolder, kept: dict[str, AnyDocument], clock: Clock
) -> tuple[list[AnyDocument], Made]:
    found = walk(source)
    problems = list(found.problems)
    read = [(item_folder.id, read_item(item_folder, problems)) for item_folder in found.items]
    items = [item for _, item in read if item is not None]
    unreadable = {item_id for item_id, item in read if item is None}
    known = Known({**kept, **{item.document.id: item.document for item in items}}, unreadable)
    for item in items:
        problems += check_references(item, known)
    made = read_slots(found.slots, known, clock.now(), problems) if found.slots else Made()
    documents = _with_media(items, folder, problems)
    if problems:
        raise ContentError(sorted(problems, key=lambda problem: (problem.file, problem.line)))
    return documents, made


def _with_media(items: list[Item], folder: HubFolder, problems: list[Problem]) -> list[AnyDocument]:
    media = Media(Blobs(Publication(folder.publication).blobs), folder.converted)
    return [enrich(item, media, problems) for item in items]


def _kept(store: HubStore) -> dict[str, AnyDocument]:
    with store.reading() as connection:
        bodies = {each.id: each.body for each in standings(connection) if each.body is not None and not each.is_layer}
    documents: dict[str, AnyDocument] = {}
    for item_id, body in bodies.items():
        try:
            documents[item_id] = DOCUMENT.validate_json(body)
        except ValidationError:
            _log.warning("%s was loaded by another version of the program; load it again", item_id)
    return documents
