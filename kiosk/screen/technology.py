"""A technology's page, and the page that says how to get it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screen.blocks import BlockRows
from kiosk.screen.language import date_words, short_day, time_words
from kiosk.screen.page import PageModel, picture_url
from kiosk.screen.qt import Property
from kiosk.screen.session import Session

if TYPE_CHECKING:
    from kiosk.domain.documents import WayToGet
    from kiosk.paths import DataFolder
    from kiosk.services.browse_reading import TechnologyContent

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class WayModel(QObject):
    """How a person gets the technology in one country; all texts are in the visitor's language."""

    changed = Signal()

    def __init__(self, *, page: PageModel, way: WayToGet) -> None:
        super().__init__(page)
        self._page = page
        self._way = way

    @Property(str, notify=changed)
    def ask(self) -> str:
        """Whom to ask."""
        return self._page.read(self._way.ask)

    @Property(str, notify=changed)
    def cost(self) -> str:
        """What it costs."""
        return self._page.read(self._way.cost)

    @Property(str, notify=changed)
    def source(self) -> str:
        """Who says so."""
        return self._page.read(self._way.source)

    @Property(str, notify=changed)
    def otherLanguage(self) -> str:
        """The languages that all this is in, where those are not the visitor's."""
        return self._page.other_language(self._way)

    @Property(str, notify=changed)
    def checked(self) -> str:
        """The day it was last checked."""
        return date_words(self._way.checked, self._page.language)


@QmlElement
class TechnologyPage(PageModel):
    """A technology. It keeps the document that it opened with."""

    changed = Signal()

    def __init__(
        self,
        *,
        session: Session,
        folder: DataFolder,
        content: TechnologyContent,
        zone: str,
        now: datetime,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, parent=parent)
        self._folder = folder
        self._content = content
        self._zone = ZoneInfo(zone)
        self._today = now.astimezone(self._zone).date()
        self._technology = content.technology
        self._body = BlockRows(self)
        self._in_finland = self._way(self._technology.get_fi)
        self._in_sweden = self._way(self._technology.get_se)
        self.speak()

    def speak(self) -> None:
        """Show the body and the ways to get it in the language of now."""
        self._body.show(self._technology.body, self._folder, self.language)
        for way in (self._in_finland, self._in_sweden):
            if way is not None:
                way.changed.emit()

    @Property(str, constant=True)
    def itemId(self) -> str:
        """The technology's id."""
        return self._technology.id

    @Property(str, notify=changed)
    def title(self) -> str:
        """The benefit in everyday words."""
        return self.read(self._technology.title)

    @Property(str, notify=changed)
    def summary(self) -> str:
        """One or two sentences."""
        return self.read(self._technology.summary)

    @Property(str, notify=changed)
    def otherLanguage(self) -> str:
        """The languages that it is in, where those are not the visitor's."""
        it = self._technology
        return self.other_language(it.title, it.summary, it.note, it.picture, it.does, it.cannot, it.body)

    @Property(str, notify=changed)
    def note(self) -> str:
        """A word of this centre; empty where there is none."""
        return self.read(self._technology.note) if self._technology.note else ""

    @Property(str, constant=True)
    def picture(self) -> str:
        """The address of the picture."""
        return picture_url(self._folder, self._technology.picture)

    @Property(str, notify=changed)
    def alt(self) -> str:
        """The picture in words."""
        return self.read(self._technology.picture.alt) if self._technology.picture else ""

    @Property("QStringList", notify=changed)
    def does(self) -> list[str]:
        """What it does for me."""
        return [self.read(text) for text in self._technology.does]

    @Property("QStringList", notify=changed)
    def cannot(self) -> list[str]:
        """What it can't do."""
        return [self.read(text) for text in self._technology.cannot]

    @Property(BlockRows, constant=True)
    def body(self) -> BlockRows:
        """More to read."""
        return self._body

    @Property(str, constant=True)
    def videoId(self) -> str:
        """The film about it; empty where there is none."""
        return self._content.video.id if self._content.video else ""

    @Property(int, constant=True)
    def videoMinutes(self) -> int:
        """The film's length, rounded up to whole minutes."""
        return max(1, -(-int(self._content.video_seconds) // 60))

    @Property(str, constant=True)
    def demoId(self) -> str:
        """The demo to try; empty where there is none."""
        return self._content.demo.id if self._content.demo else ""

    @Property(str, notify=changed)
    def demoSummary(self) -> str:
        """What one does in the demo."""
        return self._content.demo.words[self.language].summary if self._content.demo else ""

    @Property(str, notify=changed)
    def videoSummary(self) -> str:
        """What the film shows."""
        return self._content.video.words[self.language].summary if self._content.video else ""

    @Property(int, constant=True)
    def stationNumber(self) -> int:
        """The station where it stands here; 0 where it doesn't."""
        return self._content.station.number if self._content.station else 0

    @Property(str, notify=changed)
    def stationWhere(self) -> str:
        """How one finds the station."""
        return self.read(self._content.station.where) if self._content.station else ""

    @Property(bool, constant=True)
    def hasTimes(self) -> bool:
        """Whether there are coming times here, be they full."""
        return self._content.has_times

    @Property(str, constant=True)
    def lead(self) -> str:
        """What one can do first of all: ``book`` where there are times, else ``demo``, ``video`` or ``get``; empty
        where there is nothing to do but to ask.
        """
        if self.hasTimes:
            return "book"
        if self.demoId or self.videoId:
            return "demo" if self.demoId else "video"
        return "get" if self._in_finland or self._in_sweden else ""

    @Property(str, notify=changed)
    def nextTime(self) -> str:
        """The next free time of day; empty where there is none."""
        slot = self._content.next_slot
        return time_words(slot.starts.astimezone(self._zone), self.language) if slot else ""

    @Property(str, notify=changed)
    def nextDay(self) -> str:
        """The day of the next free time; empty for today."""
        slot = self._content.next_slot
        day = slot.starts.astimezone(self._zone).date() if slot else self._today
        return "" if day == self._today else short_day(day, self.language)

    @Property(bool, constant=True)
    def nextIsNow(self) -> bool:
        """Whether it has begun, and one may join at once."""
        return self._content.next_slot is not None and self._content.next_slot.now

    @Property(int, constant=True)
    def nextRoom(self) -> int:
        """For how many persons there is room then."""
        return self._content.next_slot.free if self._content.next_slot else 0

    @Property(str, notify=changed)
    def providerName(self) -> str:
        """Who makes it; empty where nobody is named."""
        return self.read(self._content.provider.title) if self._content.provider else ""

    @Property(str, notify=changed)
    def providerSummary(self) -> str:
        """A sentence about who makes it."""
        return self.read(self._content.provider.summary) if self._content.provider else ""

    @Property(str, constant=True)
    def providerContact(self) -> str:
        """Where to reach them."""
        provider = self._content.provider
        return ", ".join(part for part in (provider.city, provider.contact) if part) if provider else ""

    @Property(WayModel, constant=True)
    def inFinland(self) -> WayModel | None:
        """How to get it in Finland."""
        return self._in_finland

    @Property(WayModel, constant=True)
    def inSweden(self) -> WayModel | None:
        """How to get it in Sweden."""
        return self._in_sweden

    def _way(self, way: WayToGet | None) -> WayModel | None:
        return WayModel(page=self, way=way) if way is not None else None
