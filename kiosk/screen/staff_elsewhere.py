"""Other times that a party can be moved to: with room for all of them, and first of what it is booked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.qt import Property
from kiosk.screen.staff_page import StaffPageModel
from kiosk.screen.staff_rows import SittingRows, moment, sitting_rows

if TYPE_CHECKING:
    from kiosk.domain.slots import Slot as HeldSlot
    from kiosk.services.desk_view import DeskContent
    from kiosk.store.parties import Party

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_AT_ONCE = 12
"""Times that show before "more"."""


@QmlElement
class Elsewhere(QObject):
    """Where the same is held, or else anything."""

    changed = Signal()

    def __init__(self, page: StaffPageModel) -> None:
        super().__init__(page)
        self._page = page
        self._content: DeskContent | None = None
        self._shown = _AT_ONCE
        self._times = SittingRows(self)

    async def look(self, party: Party, slot: HeldSlot) -> None:
        """Find the times for a party of a slot. Raises what ``StaffPageModel.ask`` does."""
        coming = await self._page.ask(lambda desk, staff: desk.view.coming(staff))
        fitting = tuple(
            each
            for each in coming.sittings
            if each.slot.id != slot.id and each.slot.state == "open" and each.slot.least <= party.size <= each.slot.free
        )
        same = tuple(each for each in fitting if each.slot.item == slot.item)
        self._content, self._shown = coming.with_sittings(same or fitting), _AT_ONCE
        self.speak()

    def when(self, slot_id: str) -> Callable[[], str]:
        """The day and time of one of them, in the language of whenever it is asked; empty for none of them."""
        content = self._content
        slot = next((each.slot for each in content.sittings if each.slot.id == slot_id), None) if content else None

        def words() -> str:
            return moment(content, slot.starts, self._page.language) if content and slot else ""

        return words

    def speak(self) -> None:
        """Everything in the language of now."""
        if self._content is not None:
            shown = self._content.with_sittings(self._content.sittings[: self._shown])
            self._times.replace(sitting_rows(shown, self._page.language, days=True))
            self.changed.emit()

    @Property(SittingRows, constant=True)
    def times(self) -> SittingRows:
        """The times that show, soonest first."""
        return self._times

    @Property(bool, notify=changed)
    def hasMore(self) -> bool:
        """Whether later times are not shown yet."""
        return self._content is not None and len(self._content.sittings) > self._shown

    @Slot()
    def showMore(self) -> None:
        """Show later times too."""
        self._shown += _AT_ONCE
        self.speak()
