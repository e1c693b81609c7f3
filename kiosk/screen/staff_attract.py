"""What plays on the attract page until somebody touches the screen, and in which order."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.page import blob_url
from kiosk.screen.qt import Property
from kiosk.screen.rows import Rows
from kiosk.screen.staff_centre import CentreModel

if TYPE_CHECKING:
    from kiosk.paths import DataFolder
    from kiosk.services.desk import Desk
    from kiosk.services.door import StaffSession
    from kiosk.store.items import Listed

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_PAUSE_MS = 250  # between two keys of somebody who types
_MOST = 12  # that are offered at a time
_AT_A_TIME, _FURTHEST = 100, 2_000  # items that are looked through


@QmlElement
class PlayedRows(Rows):
    """Items that play or may, a row each."""

    class Columns(IntEnum):
        """``called`` is the title, ``kind`` the document's."""

        itemId = 0
        called = 1
        kind = 2
        picture = 3
        unseen = 4


@QmlElement
class AttractPage(CentreModel):
    """What plays, and what is found of what may."""

    changed = Signal()

    def __init__(self, *, folder: DataFolder, found: tuple[Listed, ...], **shared: Any) -> None:  # noqa: ANN401
        super().__init__(**shared)
        self._folder, self._found = folder, found
        self._typed = ""
        self._playing, self._offered = PlayedRows(self), PlayedRows(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.show_again)
        self.speak()

    def speak(self) -> None:
        """Every title in the language of now."""
        cards, language = self._content.cards, self.language
        self._playing.replace(
            [
                (
                    item,
                    cards[item].words[language].title,
                    cards[item].kind,
                    blob_url(self._folder, cards[item].picture),
                    item not in self._content.seen,
                )
                if item in cards
                else (item, "", "", "", True)
                for item in self._items()
            ]
        )
        playing = self._items()
        offered = [each for each in self._found if each.id not in playing]
        self._offered.replace(
            [
                (each.id, each.titles.get(language, each.id), each.kind, blob_url(self._folder, each.picture), False)
                for each in offered[:_MOST]
            ]
        )

    def tell(self) -> None:
        """Read anew."""
        self.changed.emit()

    def close(self) -> None:
        """Forget what was typed."""
        super().close()
        self._pause.stop()
        self._typed = ""

    async def refresh(self) -> None:
        """Show how things stand now."""
        if self._closed:
            return
        self._found = await self.ask(partial(offered, typed=self._typed))
        await super().refresh()

    @Property("QStringList", notify=changed)
    def own(self) -> list[str]:
        """What the centre has of its own beside what all centres have."""
        return self.own_of("attract")

    @Property(PlayedRows, constant=True)
    def playing(self) -> PlayedRows:
        """What plays; what is gone has no title. Neither that nor what visitors do not see now shows."""
        return self._playing

    @Property(PlayedRows, constant=True)
    def offered(self) -> PlayedRows:
        """What may play too."""
        return self._offered

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many play."""
        return len(self._items())

    @Slot(str)
    def type(self, words: str) -> None:
        """What stands in the field now; it is asked for after a short pause."""
        if words != self._typed:
            self._typed = words
            self._pause.start()

    @Slot(str)
    def add(self, item: str) -> None:
        """Let that one play too, last."""
        self._play(lambda items: [*items, item])

    @Slot(str)
    def drop(self, item: str) -> None:
        """Let that one play no longer."""
        self._play(lambda items: [each for each in items if each != item])

    @Slot(str)
    def earlier(self, item: str) -> None:
        """Let that one play before the one before it."""

        def swapped(items: list[str]) -> list[str]:
            at = items.index(item) if item in items else 0
            return [*items[: at - 1], item, items[at - 1], *items[at + 1 :]] if at else items

        self._play(swapped)

    def _play(self, change: Callable[[list[str]], list[str]]) -> None:
        """Change what plays as it is kept by now: this page may not show yet what was touched a moment before."""
        centre, named = self._centre, self._content.item.id

        def work(desk: Desk, staff: StaffSession) -> str:
            found = desk.content.item(staff, named)
            there = [str(each) for each in found.fields.get("attract", ())] if found is not None else []
            return desk.centre.play(staff, change(there), centre)

        self.do("edit_centre", work)

    def _items(self) -> list[str]:
        return [str(each) for each in self._content.fields.get("attract", ())]


def _may_play(item: Listed) -> bool:
    """Whether there is something to show of it, now or later."""
    return bool(item.picture) and not item.hidden and item.timing != "over"


def offered(desk: Desk, staff: StaffSession, *, typed: str) -> tuple[Listed, ...]:
    """What may play, as much as is offered at a time beside all that plays already: what is over stands before it."""
    from kiosk.services.centre_desk import LOOP_KINDS, MOST_PLAYING

    found: list[Listed] = []
    for offset in range(0, _FURTHEST, _AT_A_TIME):
        part = desk.content.items(staff, kinds=LOOP_KINDS, typed=typed, offset=offset, limit=_AT_A_TIME)
        found += filter(_may_play, part)
        if len(part) < _AT_A_TIME or len(found) >= _MOST + MOST_PLAYING:
            break
    return tuple(found)
