"""Home: needs in everyday words, something to try here, the next free time."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screen.language import short_day, time_words
from kiosk.screen.page import PageModel, blob_url
from kiosk.screen.qt import Property
from kiosk.screen.rows import Rows
from kiosk.screen.session import Session

if TYPE_CHECKING:
    from kiosk.paths import DataFolder
    from kiosk.services.browse import HomeContent

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TopicRows(Rows):
    """Needs."""

    class Columns(IntEnum):
        """``glyph`` names one of our icons, ``tone`` a colour of the theme."""

        itemId = 0
        title = 1
        summary = 2
        glyph = 3
        tone = 4


@QmlElement
class HomePage(PageModel):
    """Home. Without content (``ready`` false) it says so kindly, and fills as soon as there is some."""

    changed = Signal()
    contentChanged = Signal()

    def __init__(
        self,
        *,
        session: Session,
        folder: DataFolder,
        content: HomeContent | None,
        now: datetime,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, parent=parent)
        self._folder = folder
        self._content = content
        self._now = now
        self._topics = TopicRows(self)
        self.speak()

    def fill(self, content: HomeContent, now: datetime) -> None:
        """The first content is here."""
        self._content, self._now = content, now
        self.speak()
        self.contentChanged.emit()
        self.changed.emit()

    def speak(self) -> None:
        """Name the needs in the language of now."""
        self._topics.replace(
            [
                (need.card.id, words.title, words.summary, need.icon, need.tone)
                for need in (self._content.needs if self._content else ())
                for words in [need.card.words[self.language]]
            ]
        )

    @Property(bool, notify=contentChanged)
    def ready(self) -> bool:
        """Whether there is any content."""
        return self._content is not None

    @Property(TopicRows, constant=True)
    def topics(self) -> TopicRows:
        """Needs in everyday words."""
        return self._topics

    @Property(bool, notify=contentChanged)
    def hasVideos(self) -> bool:
        """Whether there is anything to watch."""
        return self._content is not None and self._content.has_videos

    @Property(bool, notify=contentChanged)
    def hasDemos(self) -> bool:
        """Whether there is anything to try on the screen."""
        return self._content is not None and self._content.has_demos

    @Property(str, notify=contentChanged)
    def tryId(self) -> str:
        """A technology that stands here; another one each day."""
        card = self._content.to_try if self._content else None
        return card.id if card else ""

    @Property(str, notify=changed)
    def tryTitle(self) -> str:
        """Its title."""
        card = self._content.to_try if self._content else None
        return card.words[self.language].title if card else ""

    @Property(str, notify=changed)
    def tryAlt(self) -> str:
        """Its picture in words."""
        card = self._content.to_try if self._content else None
        return card.words[self.language].picture_alt if card else ""

    @Property(str, notify=contentChanged)
    def tryPicture(self) -> str:
        """Its picture."""
        card = self._content.to_try if self._content else None
        return blob_url(self._folder, card.picture) if card else ""

    @Property(int, notify=contentChanged)
    def tryStation(self) -> int:
        """The station where it stands; 0 where none is named."""
        return self._content.to_try_station if self._content else 0

    @Property(bool, notify=contentChanged)
    def hasNext(self) -> bool:
        """Whether any coming time has room."""
        return self._content is not None and self._content.next_time is not None

    @Property(str, notify=changed)
    def nextTime(self) -> str:
        """The next time with room."""
        time = self._content.next_time if self._content else None
        return time_words(time.starts.astimezone(self._zone), self.language) if time else ""

    @Property(str, notify=changed)
    def nextDay(self) -> str:
        """Its day; empty for today."""
        time = self._content.next_time if self._content else None
        if time is None:
            return ""
        day = time.starts.astimezone(self._zone).date()
        return "" if day == self._now.astimezone(self._zone).date() else short_day(day, self.language)

    @Property(bool, notify=contentChanged)
    def nextIsNow(self) -> bool:
        """Whether it has begun, and one may join at once."""
        return self._content is not None and self._content.next_time is not None and self._content.next_time.now

    @Property(str, notify=changed)
    def nextTitle(self) -> str:
        """What is shown then."""
        time = self._content.next_time if self._content else None
        return time.card.words[self.language].title if time else ""

    @property
    def _zone(self) -> ZoneInfo:
        return ZoneInfo(self._content.zone if self._content else "UTC")
