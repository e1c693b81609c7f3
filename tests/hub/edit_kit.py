"""Content at a hub, and people of two centres who change it."""

from __future__ import annotations

from typing import Any

from desk_kit import EIJA, Desk

from kiosk.domain.documents import DOCUMENT
from kiosk.domain.layers import Layer
from kiosk.domain.persons import Staff
from kiosk.hub.contents import put_documents
from kiosk.hub.edited import document_at, item_shown, layer_of
from kiosk.hub.outcomes import Device
from kiosk.hub.roster import put_staff
from kiosk.hub.store import HubStore
from tests.samples import Sample

UMEA = Device("0193a000-0000-7000-8000-00000000d002", "umea")
UNA = {"kind": "staff", "staff": "una"}  # an editor of Umeå
CILLA = {"kind": "staff", "staff": "cilla"}  # a central editor

ITEM = "heart-rhythm"


class Editing:
    """Two centres, a technology, and what people do with it."""

    def __init__(self, store: HubStore, desk: Desk) -> None:
        self.store, self.desk, self.sample = store, desk, Sample()
        self.umea = Desk(store, desk.clock, UMEA)
        with store.writing() as connection:
            for name, role in (("una", "editor"), ("cilla", "central_editor")):
                put_staff(connection, Staff(id=name, name=name, centre="umea", roles=(role,)))
        self.load()

    def load(self, hours: Any = (), **fields: Any) -> None:
        """A load of content; ``hours`` are those of the centres, ``fields`` those of the technology."""
        documents = [self.sample.document("centre", name, hours=hours) for name in ("seinajoki", "umea")]
        documents.append(self.sample.document("technology", ITEM, **fields))
        with self.store.writing() as connection:
            put_documents(connection, map(DOCUMENT.validate_python, documents), keep=False, now=self.desk.clock.now())

    def do(self, kind: str, item: str = ITEM, *, at: Desk | None = None, by: Any = EIJA, **more: Any) -> str:
        here = at or self.desk
        return here.do(kind, item, by, **{"centre": here.device.centre, **more})

    def edit(self, *, at: Desk | None = None, by: Any = EIJA, settled: Any = (), **fields: tuple[Any, Any]) -> str:
        """Change fields, each from what was seen to something else."""
        edits = {name: {"base": seen, "seen": seen, "value": value} for name, (seen, value) in fields.items()}
        return self.do("edit_item", at=at, by=by, fields=edits, settled=settled)

    def shown(self, item: str = ITEM, centre: str = "seinajoki") -> dict[str, Any]:
        with self.store.reading() as connection:
            found = document_at(connection, item, centre)
        return found.model_dump(mode="json", exclude_defaults=True) if found else {}

    def clashes(self, centre: str = "seinajoki") -> list[tuple[Any, Any, Any]]:
        with self.store.reading() as connection:
            found = item_shown(connection, ITEM, centre)
        return [(clash.path, clash.ours, clash.theirs) for clash in found.clashes]

    @staticmethod
    def picture(name: str) -> dict[str, Any]:
        """A picture whose file nobody has sent."""
        return Sample().picture(name, 480)

    def layer(self, item: str = ITEM, centre: str = "seinajoki") -> Layer:
        with self.store.reading() as connection:
            return layer_of(connection, item, centre)
