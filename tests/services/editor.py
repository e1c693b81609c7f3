"""An editor at the desk, and what visitors see of what they do."""

from __future__ import annotations

from typing import Any

from kiosk.domain.intents import INTENT, AnyIntent
from kiosk.services.content import ContentDesk
from kiosk.services.door import StaffSession
from tests.samples import NOW, Cache, Sample
from tests.services.staff_desk import StaffDesk

ITEM = "heart-rhythm"
TITLE = {"fi": "Title of heart-rhythm (fi)", "sv": "Title of heart-rhythm (sv)", "en": "Title of heart-rhythm"}


class Editor:
    """An editor at the desk of Seinäjoki."""

    def __init__(self, desk: StaffDesk, cache: Cache, sample: Sample) -> None:
        self.desk, self.cache, self.sample = desk, cache, sample
        self.content: ContentDesk = desk.desk.content
        self.session: StaffSession = desk.session("editor")

    def publish(self, *more: dict[str, Any], **fields: Any) -> None:
        self.cache.publish(
            self.sample.document("centre", "seinajoki"),
            self.sample.document("technology", ITEM, **fields),
            self.sample.document("video", "film", hidden=True),
            self.sample.document("lesson", "later", valid_from="2027-01-01T00:00:00Z"),
            *more,
            centre="seinajoki",
        )

    def item(self, item_id: str = ITEM) -> Any:
        return self.content.item(self.session, item_id)

    def save(self, item_id: str = ITEM, *, checked: tuple[Any, ...] = (), **wanted: Any) -> str:
        return self.content.save(self.session, item_id, wanted, checked=checked)

    def seen(self, item_id: str = ITEM) -> Any:
        """The document, as a visitor sees it."""
        return self.desk.projection.document(item_id, NOW)

    def last(self) -> AnyIntent:
        return INTENT.validate_python(self.desk.unsettled()[-1].body())
