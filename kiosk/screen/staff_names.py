"""Names and messages on the staff's screen: asked for by a touch, shown for half a minute, and in no file and no
other page.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtCore import Slot as QtSlot
from PySide6.QtQml import QmlElement

from kiosk.screen.qt import Property

if TYPE_CHECKING:
    from kiosk.domain.slots import Slot
    from kiosk.screen.staff_page import StaffPageModel
    from kiosk.services.desk import Desk
    from kiosk.services.door import StaffSession
    from kiosk.services.names import Who

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN_MS = 30_000
LOOKS = 40
"""Looks for the hub's answer, a quarter of a second apart: ten seconds."""
_PAUSE_SECONDS = 0.25
_MOMENT = timedelta(seconds=1)


@QmlElement
class NamesModel(QObject):
    """``state`` is ``hidden``, ``waiting``, ``shown``, ``unreachable`` or ``not_allowed``."""

    changed = Signal()

    def __init__(self, page: StaffPageModel) -> None:
        super().__init__(page)
        self._page = page
        self._state = "hidden"
        self._known: dict[str, Who] = {}
        self._hiding = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._hiding.timeout.connect(self.hide)

    @Property(str, notify=changed)
    def state(self) -> str:
        """Whether they show."""
        return self._state

    def who(self, booking: str) -> Who | None:
        """Who made a booking, while names show."""
        return self._known.get(booking)

    def note(self, booking: str) -> str | None:
        """What the staff wrote about a booking, or a message says; empty for nothing, None while names do not show."""
        if self._state != "shown":
            return None
        who = self._known.get(booking)
        return who.note if who else ""

    @QtSlot()
    def hide(self) -> None:
        """Forget them; the session may ask again."""
        self._hiding.stop()
        self._known = {}
        self._tell("hidden")

    async def show(self, bookings: Iterable[str], slot: Slot) -> None:
        """Ask for the names of a slot, and show those of some bookings for half a minute."""
        since, until = slot.ends - _MOMENT, slot.ends
        await self._show(tuple(bookings), lambda desk, staff: desk.names.ask(staff, since, until, slot.id))

    async def show_message(self, message: str, at: datetime) -> None:
        """Ask for a message and how to answer it, and show both for half a minute."""
        await self._show(
            (message,), lambda desk, staff: desk.names.ask(staff, at - _MOMENT, at, slot=None, message=message)
        )

    async def _show(self, wanted: tuple[str, ...], asks: Callable[[Desk, StaffSession], int]) -> None:
        if self._state == "waiting":
            return
        self._tell("waiting")
        try:
            order = await self._page.ask(asks)
            state = "waiting"
            for _ in range(LOOKS):
                state = await self._page.ask(lambda desk, _: desk.names.state(order))
                if state != "waiting" or self._state != "waiting":
                    break
                await asyncio.sleep(_PAUSE_SECONDS)
            if self._state != "waiting":  # hidden meanwhile, for the page was left
                return
            if state == "here":
                found = await self._page.ask(lambda desk, staff: {each: desk.names.who(staff, each) for each in wanted})
                if self._state != "waiting":
                    return
                self._known = {booking: who for booking, who in found.items() if who is not None}
                self._hiding.start()
                self._tell("shown")
            else:
                self._tell("not_allowed" if state == "not_allowed" else "unreachable")
        except BaseException:
            self._tell("hidden")
            raise

    def _tell(self, state: str) -> None:
        self._state = state
        self.changed.emit()
