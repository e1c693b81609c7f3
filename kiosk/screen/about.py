"""The page about the Center: its facts, and its contact points."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screen.blocks import BlockRows
from kiosk.screen.page import PageModel, picture_url
from kiosk.screen.qt import Property
from kiosk.screen.rows import Row, Rows
from kiosk.screen.session import Session

if TYPE_CHECKING:
    from kiosk.domain.documents import Centre, Page
    from kiosk.paths import DataFolder

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CentreRows(Rows):
    """Contact points and partner cities."""

    class Columns(IntEnum):
        """``here`` for the centre where the screen stands."""

        city = 0
        address = 1
        phone = 2
        partner = 3
        here = 4
        summary = 5
        picture = 6
        alt = 7


@QmlElement
class AboutPage(PageModel):
    """About the Center. It keeps the documents that it opened with."""

    changed = Signal()

    def __init__(
        self,
        *,
        session: Session,
        folder: DataFolder,
        page: Page | None,
        centres: tuple[Centre, ...],
        here: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, parent=parent)
        self._folder = folder
        self._page = page
        self._all = centres
        self._here = here
        self._body = BlockRows(self)
        self._centres = CentreRows(self)
        self.speak()

    def speak(self) -> None:
        """Body and centres in the language of now."""
        self._body.show(self._page.body if self._page else (), self._folder, self.language)
        self._centres.replace([self._row(centre) for centre in self._all])

    @Property(str, notify=changed)
    def title(self) -> str:
        """The page's title; empty without content."""
        return self.read(self._page.title) if self._page else ""

    @Property(str, notify=changed)
    def summary(self) -> str:
        """One or two sentences."""
        return self.read(self._page.summary) if self._page else ""

    @Property(str, notify=changed)
    def otherLanguage(self) -> str:
        """The languages that it is in, where those are not the visitor's."""
        it = self._page
        return self.other_language(it.title, it.summary, it.picture, it.body) if it else ""

    @Property(str, constant=True)
    def picture(self) -> str:
        """The picture."""
        return picture_url(self._folder, self._page.picture) if self._page else ""

    @Property(str, notify=changed)
    def alt(self) -> str:
        """The picture in words."""
        return self.read(self._page.picture.alt) if self._page and self._page.picture else ""

    @Property(BlockRows, constant=True)
    def body(self) -> BlockRows:
        """The facts."""
        return self._body

    @Property(CentreRows, constant=True)
    def centres(self) -> CentreRows:
        """Where the Center is."""
        return self._centres

    def _row(self, centre: Centre) -> Row:
        return (
            self.read(centre.city),
            centre.address,
            centre.phone,
            centre.partner,
            centre.id == self._here,
            self.read(centre.summary),
            picture_url(self._folder, centre.picture, 480),
            self.read(centre.picture.alt) if centre.picture else "",
        )
