"""The staff's list of content: every item, where it comes from, and what is changed here."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.item_forms import MADE
from kiosk.screen.language import Language
from kiosk.screen.page import blob_url
from kiosk.screen.qt import Property
from kiosk.screen.row_blocks import RowBlocks
from kiosk.screen.rows import Row, Rows
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_page import StaffPageModel
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.paths import DataFolder
    from kiosk.services.desk import Desk
    from kiosk.services.door import StaffSession
    from kiosk.store.items import Listed

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_PAUSE_MS = 250  # between two keys of somebody who types


@QmlElement
class ContentRows(Rows):
    """Items, a row each."""

    class Columns(IntEnum):
        """``kind`` is the document's; ``own``: it was made here; ``unsent``: the hub does not know of it yet;
        ``timing``: later or over, where its time is not now; ``sign`` is the icon of a need.
        """

        itemId = 0
        title = 1
        kind = 2
        picture = 3
        hidden = 4
        featured = 5
        own = 6
        altered = 7
        asked = 8
        unsent = 9
        timing = 10
        sign = 11


@QmlElement
class ContentPage(StaffPageModel):
    """What is found for what was typed, of all items or of those where somebody has to choose."""

    changed = Signal()
    follows = frozenset({"content", "answers"})

    def __init__(
        self,
        *,
        session: Session,
        shift: Shift,
        store: StoreThread,
        tasks: Tasks,
        folder: DataFolder,
        found: tuple[Listed, ...],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, shift=shift, store=store, tasks=tasks, parent=parent)
        self._folder = folder
        self._typed = ""
        self._kind = ""
        self._asked = False
        self._pages = 1
        self._take(found)
        self._rows = ContentRows(self)
        self._blocks = RowBlocks(self._rows)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.show_again)
        self.speak()

    def speak(self) -> None:
        """Every title in the language of now."""
        self._rows.replace([self._row(each, self.language) for each in self._found])

    def close(self) -> None:
        """Forget what was typed."""
        super().close()
        self._pause.stop()
        self._typed = ""

    async def refresh(self) -> None:
        """Show how things stand now, as far down as was looked."""
        await self._look(0)

    async def _look(self, since: int) -> None:
        """Read from a page on; what was found above stays."""
        from kiosk.services.content import LIST_SIZE

        if self._closed:
            return
        typed, kind, asked = self._typed, self._kind, self._asked
        since = min(since, len(self._found) // LIST_SIZE)
        found = list(self._found[: since * LIST_SIZE])
        rows = self._rows.part(0, len(found))
        for number in range(since, self._pages):
            question = partial(_page, typed=typed, kind=kind, asked=asked, offset=number * LIST_SIZE)
            found[number * LIST_SIZE :] = await self.ask(question)
        if (typed, kind, asked) == (self._typed, self._kind, self._asked):
            self._take(found)
            self.changed.emit()
            rows += [self._row(each, self.language) for each in self._found[len(rows) :]]
            await self._rows.grow(rows, LIST_SIZE)

    @Property(ContentRows, constant=True)
    def items(self) -> ContentRows:
        """What was found."""
        return self._rows

    @Property(RowBlocks, constant=True)
    def blocks(self) -> RowBlocks:
        """The same, in blocks."""
        return self._blocks

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many are shown."""
        return len(self._found)

    @Property(bool, notify=changed)
    def hasMore(self) -> bool:
        """Whether there are more below."""
        return self._more

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        """Whether only those show where two versions wait for a choice."""
        return self._asked

    @Property("QStringList", constant=True)
    def kinds(self) -> list[str]:
        """The kinds that there are."""
        from kiosk.domain.documents import KINDS

        return list(KINDS)

    @Property("QStringList", constant=True)
    def made(self) -> list[str]:
        """The kinds that can be made here."""
        return list(MADE)

    @Property(str, notify=changed)
    def kind(self) -> str:
        """The only kind that shows; empty for all."""
        return self._kind

    @Property(str, notify=changed)
    def typed(self) -> str:
        """What is looked for."""
        return self._typed

    @Slot()
    def showAll(self) -> None:
        """Look for nothing, and leave nothing out."""
        self._typed, self._kind, self._asked, self._pages = "", "", False, 1
        self._pause.stop()
        self.show_again()

    @Slot(str)
    def only(self, kind: str) -> None:
        """Only items of a kind, or with an empty one all."""
        self._kind, self._pages = kind, 1
        self.show_again()

    @Slot(str)
    def type(self, words: str) -> None:
        """What stands in the field now; it is asked for after a short pause."""
        if words != self._typed:
            self._typed, self._pages = words, 1
            self._pause.start()

    @Slot()
    def toggleAsked(self) -> None:
        """Only those where two versions wait for a choice, or all again."""
        self._asked, self._pages = not self._asked, 1
        self.show_again()

    @Slot()
    def showMore(self) -> None:
        """The next ones below."""
        self._pages += 1
        self.start_quietly(self._look(self._pages - 1))

    def _take(self, found: Sequence[Listed]) -> None:
        """What was found is as many as show, and one more where there are more."""
        from kiosk.services.content import LIST_SIZE

        most = self._pages * LIST_SIZE
        self._found, self._more = tuple(found[:most]), len(found) > most

    def _row(self, item: Listed, language: Language) -> Row:
        return (
            item.id,
            item.titles.get(language, item.id),
            item.kind,
            blob_url(self._folder, item.picture),
            item.hidden,
            item.featured,
            item.is_own,
            item.is_changed,
            item.is_asked,
            item.is_unsent,
            item.timing,
            item.icon or "",
        )


def first_page(desk: Desk, staff: StaffSession) -> tuple[Listed, ...]:
    """The first items of all, and one more where there are more."""
    return _page(desk, staff, typed="", kind="", asked=False, offset=0)


def _page(desk: Desk, staff: StaffSession, *, typed: str, kind: str, asked: bool, offset: int) -> tuple[Listed, ...]:
    from kiosk.services.content import LIST_SIZE

    kinds = (kind,) if kind else ()
    return desk.content.items(staff, kinds=kinds, typed=typed, asked=asked, offset=offset, limit=LIST_SIZE + 1)
