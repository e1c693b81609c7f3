"""An item as a visitor will see it, with what is not saved yet: the visitor's own page, or what a card says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.cards import told_apart
from kiosk.screen.blocks import BlockRows
from kiosk.screen.demo import DemoPage
from kiosk.screen.page import PageModel, picture_url
from kiosk.screen.qt import Property
from kiosk.screen.reading import ReadingPage
from kiosk.screen.session import Session
from kiosk.screen.technology import TechnologyPage
from kiosk.services.browse_reading import Reading

if TYPE_CHECKING:
    from kiosk.domain.documents import AnyDocument
    from kiosk.paths import DataFolder
    from kiosk.services.browse_reading import TechnologyContent
    from kiosk.services.content_around import Around

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ItemSeen(QObject):
    """``shape`` is what shows: the page technology, demo or reading, a ``need`` as its tile, or plain for what has only
    a card and a text; empty while nobody looks. Language and text size are the visitor's to choose here; closing brings
    back those of the desk.
    """

    changed = Signal()

    def __init__(self, *, page: PageModel, session: Session, folder: DataFolder) -> None:
        super().__init__(page)
        self._page, self._session, self._folder = page, session, folder
        self._shape = ""
        self._document: AnyDocument | None = None
        self._model: PageModel | None = None
        self._before = (session.language, session.textSize)
        self._blocks = BlockRows(self)

    def show(self, document: AnyDocument, content: TechnologyContent | Reading | None, around: Around) -> None:
        """Let somebody look at a document as visitors see it; ``content`` is what stands around it, where it has a page
        to read.
        """
        self.close()
        self._before = (self._session.language, self._session.textSize)
        self._document, self._shape = document, "plain"
        shared: dict[str, Any] = {"session": self._session, "folder": self._folder, "parent": self}
        if isinstance(content, Reading):
            self._shape = "reading"
            self._model = ReadingPage(content=content, **shared)
        elif content is not None:
            self._shape = "technology"
            self._model = TechnologyPage(content=content, zone=str(around.zone), now=around.now, **shared)
        elif document.kind == "demo":
            self._shape = "demo"
            self._model = DemoPage(demo=document, **shared)
        elif document.kind == "topic":
            self._shape = "need"
        self.speak()

    def speak(self) -> None:
        """The text in the language of now."""
        if self._document is not None:
            self._blocks.show(self._document.body, self._folder, self._page.language)
        self.changed.emit()

    @property
    def is_open(self) -> bool:
        """Whether somebody looks."""
        return bool(self._shape)

    @Property(str, notify=changed)
    def shape(self) -> str:
        """Which page shows."""
        return self._shape

    @Property(PageModel, notify=changed)
    def model(self) -> PageModel | None:
        """The visitor's page; none for a plain one."""
        return self._model

    @Property(float, notify=changed)
    def ownScale(self) -> float:
        """How large text is at the desk, where 1 is normal."""
        return self._before[1] / 100

    @Property(str, notify=changed)
    def title(self) -> str:
        """What a card says first."""
        if self._document is None:
            return ""
        city = self._page.read(self._document.city) if self._document.kind == "centre" else ""
        return told_apart(self._page.read(self._document.title), city)

    @Property(str, notify=changed)
    def summary(self) -> str:
        """What a card says then."""
        return self._page.read(self._document.summary) if self._document else ""

    @Property(str, notify=changed)
    def otherLanguage(self) -> str:
        """The languages that all this is in, where those are not the visitor's."""
        it = self._document
        return self._page.other_language(it.title, it.summary, it.body) if it else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The address of its picture."""
        return picture_url(self._folder, self._document.picture) if self._document else ""

    @Property(str, notify=changed)
    def glyph(self) -> str:
        """The sign of a need."""
        return self._document.icon if self._document is not None and self._document.kind == "topic" else ""

    @Property(str, notify=changed)
    def tone(self) -> str:
        """The colour of a need."""
        return self._document.tone if self._document is not None and self._document.kind == "topic" else ""

    @Property(BlockRows, constant=True)
    def blocks(self) -> BlockRows:
        """Its text."""
        return self._blocks

    @Slot()
    def close(self) -> None:
        """Nobody looks any more."""
        if not self._shape:
            return
        self._shape, self._document = "", None
        gone, self._model = self._model, None
        self.changed.emit()
        if gone is not None:
            gone.close()
            gone.deleteLater()
        if self._session.underWay:  # else everything has gone back to where it began
            language, size = self._before
            self._session.speak(language)
            self._session.chooseTextSize(size)
