"""How an item stands, for its page: where it comes from, what is changed here, and its place in visitors' lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screen.qt import Property
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_deed import About, What, Work, nothing
from kiosk.screen.staff_item_rows import title_of
from kiosk.screen.staff_page import StaffPageModel
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.services.content_item import ContentItem

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ItemStanding(StaffPageModel):
    """The base of the page of an item; whoever sets ``_item`` emits ``stood``."""

    stood = Signal()

    def __init__(
        self,
        *,
        item: ContentItem,
        session: Session,
        shift: Shift,
        store: StoreThread,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, shift=shift, store=store, tasks=tasks, parent=parent)
        self._item = item

    def do(self, what: What, work: Work, about: About = nothing) -> None:
        """Do something with the item, which is named wherever it is still said."""
        session, fields = self._session, self._item.fields
        super().do(what, work, about if about is not nothing else lambda: title_of(fields, session.choice))

    @property
    def item_id(self) -> str:
        """The item's id; empty for one that is not made yet."""
        return self._item.id

    @Property(bool, notify=stood)
    def isNew(self) -> bool:
        """Whether it is not made yet."""
        return self._item.is_new

    @Property(str, notify=stood)
    def kind(self) -> str:
        """The document's kind; empty once it was removed."""
        return str(self._item.fields.get("kind", ""))

    @Property(bool, notify=stood)
    def hidden(self) -> bool:
        """Whether no visitor sees it."""
        return bool(self._item.fields.get("hidden"))

    @Property(bool, notify=stood)
    def stays(self) -> bool:
        """Whether visitors always see it: a centre with a screen."""
        return self.kind == "centre" and not self._item.fields.get("partner")

    @Property(bool, notify=stood)
    def featured(self) -> bool:
        """Whether it stands before the others."""
        return bool(self._item.fields.get("featured"))

    @Property(str, notify=stood)
    def timing(self) -> str:
        """Whether its time has come: ``later``, ``over`` or empty while it lasts."""
        return self._item.timing

    @Property(int, notify=stood)
    def place(self) -> int:
        """Where it stands in the lists, from 1; 0 where no visitor sees it, or nobody can sort it."""
        return self._item.place.number

    @Property(int, notify=stood)
    def places(self) -> int:
        """How many of its kind visitors see."""
        return self._item.place.among

    @Property(bool, notify=stood)
    def canRise(self) -> bool:
        """Whether it can stand earlier."""
        return self._item.place.can_rise

    @Property(bool, notify=stood)
    def canSink(self) -> bool:
        """Whether it can stand later."""
        return self._item.place.can_sink

    @Property(int, notify=stood)
    def times(self) -> int:
        """At how many times to come it is held here."""
        return self._item.hanging.times

    @Property(int, notify=stood)
    def booked(self) -> int:
        """How many people have booked those, or asked for a place."""
        return self._item.hanging.people

    @Property(str, notify=stood)
    def film(self) -> str:
        """The id of its film, where visitors find that by itself."""
        return self._item.hanging.film

    @Property(str, notify=stood)
    def demo(self) -> str:
        """The id of its demo, where visitors find that by itself."""
        return self._item.hanging.demo

    @Property(bool, notify=stood)
    def own(self) -> bool:
        """Whether it was made here."""
        return self._item.center is None

    @Property(bool, notify=stood)
    def altered(self) -> bool:
        """Whether something of the Center's item is changed here."""
        return bool(self._item.changed)

    @Property(bool, notify=stood)
    def unsent(self) -> bool:
        """Whether the hub does not know of the last change yet."""
        return self._item.is_unsent
