"""A page to read: a happening, a lesson, a work model, a maker, or a page of its own."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screen.blocks import BlockRows
from kiosk.screen.cards import CardRows
from kiosk.screen.language import short_day, time_words
from kiosk.screen.page import PageModel, picture_url
from kiosk.screen.qt import Property
from kiosk.screen.session import Session

if TYPE_CHECKING:
    from kiosk.paths import DataFolder
    from kiosk.screen.store_thread import StoreThread
    from kiosk.services.browse_reading import Reading

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ReadingPage(PageModel):
    """It keeps the document that it opened with. What its kind does not have is empty, or 0."""

    changed = Signal()

    def __init__(
        self,
        *,
        session: Session,
        folder: DataFolder,
        content: Reading,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, parent=parent)
        self._folder = folder
        self._content = content
        self._document: Any = content.document
        self._body, self._made = BlockRows(self), CardRows(self)
        self.speak()

    def speak(self) -> None:
        """Show the body and the cards in the language of now."""
        self._body.show(self._document.body, self._folder, self.language)
        self._made.show(self._content.made, self._folder, self.language)

    @Property(str, constant=True)
    def kind(self) -> str:
        """The document's kind."""
        return str(self._document.kind)

    @Property(str, constant=True)
    def itemId(self) -> str:
        """The document's id."""
        return str(self._document.id)

    @Property(bool, constant=True)
    def hasTimes(self) -> bool:
        """Whether there are times to book it."""
        return self._content.has_times

    @Property(str, notify=changed)
    def title(self) -> str:
        """What it is called."""
        return self.read(self._document.title)

    @Property(str, notify=changed)
    def summary(self) -> str:
        """One or two sentences."""
        return self.read(self._document.summary)

    @Property(str, notify=changed)
    def otherLanguage(self) -> str:
        """The languages that it is in, where those are not the visitor's. A maker's name is in none."""
        it = self._document
        title = it.title if self.kind != "provider" else None
        lists = (it.needs, it.results) if self.kind == "practice" else ()
        return self.other_language(title, it.summary, it.picture, lists, it.body)

    @Property(str, constant=True)
    def picture(self) -> str:
        """The address of the picture."""
        return picture_url(self._folder, self._document.picture)

    @Property(str, notify=changed)
    def alt(self) -> str:
        """The picture in words."""
        return self.read(self._document.picture.alt) if self._document.picture else ""

    @Property(str, notify=changed)
    def starts(self) -> str:
        """When it begins: day and time, by the clock of its centre."""
        return self._moment(self._document.starts) if self.kind == "event" else ""

    @Property(str, notify=changed)
    def ends(self) -> str:
        """When it ends: the time, with its day where that is another one."""
        if self.kind != "event":
            return ""
        starts, ends = (self._local(each) for each in (self._document.starts, self._document.ends))
        same = starts.date() == ends.date()
        return time_words(ends, self.language) if same else self._moment(self._document.ends)

    @Property(str, notify=changed)
    def city(self) -> str:
        """The city where it happens, or where its maker is."""
        if self.kind == "provider":
            return str(self._document.city)
        return self.read(self._content.centre.city) if self._content.centre else ""

    @Property(int, constant=True)
    def stationNumber(self) -> int:
        """The station where it is here."""
        return self._content.station.number if self._content.station else 0

    @Property(str, notify=changed)
    def stationWhere(self) -> str:
        """How one finds the station."""
        return self.read(self._content.station.where) if self._content.station else ""

    @Property(int, constant=True)
    def minutes(self) -> int:
        """How long a lesson takes."""
        return int(self._document.minutes) if self.kind == "lesson" else 0

    @Property(str, constant=True)
    def contact(self) -> str:
        """How one reaches a maker."""
        return str(self._document.contact) if self.kind == "provider" else ""

    @Property("QStringList", notify=changed)
    def needs(self) -> list[str]:
        """What a work model takes."""
        return self._texts("needs")

    @Property("QStringList", notify=changed)
    def results(self) -> list[str]:
        """What came of it."""
        return self._texts("results")

    @Property(CardRows, constant=True)
    def made(self) -> CardRows:
        """What a maker makes, or the first of it."""
        return self._made

    @Property(bool, constant=True)
    def makesMore(self) -> bool:
        """Whether that is not all."""
        return self._content.makes_more

    @Property(BlockRows, constant=True)
    def body(self) -> BlockRows:
        """More to read."""
        return self._body

    def _texts(self, name: str) -> list[str]:
        return [self.read(text) for text in getattr(self._document, name)] if self.kind == "practice" else []

    def _local(self, instant: datetime) -> datetime:
        return instant.astimezone(ZoneInfo(self._content.zone))

    def _moment(self, instant: datetime) -> str:
        local = self._local(instant)
        return f"{short_day(local.date(), self.language)} {time_words(local, self.language)}"


async def reading_page(
    item_id: str, *, store: StoreThread, session: Session, folder: DataFolder, parent: QObject
) -> ReadingPage | None:
    """The page of something to read; None where there is no such thing."""
    content = await store.ask(lambda browse: browse.reading(item_id))
    return ReadingPage(session=session, folder=folder, content=content, parent=parent) if content is not None else None
