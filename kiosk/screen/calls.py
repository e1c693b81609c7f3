"""Calls for help between the screens of a centre: this screen's goes out, and at a desk those of all come in."""

from __future__ import annotations

import logging
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.help import HelpCall
from kiosk.screen.qt import Property
from kiosk.screen.quietly import quietly
from kiosk.screen.rows import Rows
from kiosk.screen.shift import Shift
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from datetime import datetime

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)
_TOPICS = frozenset({"answers", "notices", "intents"})
_RING_MS = 15_000
_SAID_MS = 8_000
_FAILED = "a call for help can't be carried"


@QmlElement
class CallRows(Rows):
    """Calls that nobody has answered."""

    class Columns(IntEnum):
        """The notice, and the name of the screen."""

        id = 0
        screen = 1


@QmlElement
class Calls(QObject):
    """Whoever is at work sees the calls, and so does whoever stands at a ``desk`` on a PC, also while it is locked:
    what they tell is no secret, and somebody waits. They chime, again and again, until somebody says that they come.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        help_call: HelpCall,
        shift: Shift,
        store: StoreThread,
        tasks: Tasks,
        desk: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._help_call, self._shift, self._store, self._tasks, self._desk = help_call, shift, store, tasks, desk
        self._rows = CallRows(self)
        self._heard: set[tuple[str, datetime]] = set()
        self._said = ""
        self._ring = QTimer(self, interval=_RING_MS)
        self._ring.timeout.connect(self._ring_again)
        self._says = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._says.timeout.connect(self._said_enough)
        help_call.called.connect(self._call)
        shift.changed.connect(self._look_again)

    @Property(CallRows, constant=True)
    def waiting(self) -> CallRows:
        """Calls that nobody has answered, oldest first."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many they are."""
        return self._rows.rowCount()

    @Property(str, notify=changed)
    def said(self) -> str:
        """For a moment after somebody here has said that they come: ``told``, or ``untold`` where the visitor can't be
        told just now; else empty.
        """
        return self._said

    async def follow(self, moved: frozenset[str]) -> None:
        """Take up what has come. Raises StoreError."""
        if moved & _TOPICS and (self._at_desk() or self._help_call.waits):
            await self._look()

    @Slot(str)
    def come(self, notice: str) -> None:
        """Somebody here comes."""
        if self._at_desk():
            self._tasks.start(quietly(_LOG, _FAILED, self._come(notice)))

    def _at_desk(self) -> bool:
        return self._desk or self._shift.on

    async def _come(self, notice: str) -> None:
        session = self._shift.staff if self._shift.on else None
        told = await self._store.help_line(lambda line: line.come(notice, session))
        self._said = "told" if told else "untold"
        self._says.start()
        await self._look()

    async def _look(self) -> None:
        if self._help_call.waits and await self._store.help_line(lambda line: line.somebody_comes()):
            self._help_call.answer()
        found = await self._store.help_line(lambda line: line.open_calls()) if self._at_desk() else ()
        self._rows.replace([(each.id, each.about) for each in found])
        fresh = {(each.id, each.at) for each in found}
        if fresh - self._heard:
            self._chime()
        self._heard = fresh
        if not fresh:
            self._ring.stop()
        elif not self._ring.isActive():
            self._ring.start()
        self.changed.emit()

    async def _send(self) -> None:
        if await self._store.help_line(lambda line: line.call()):
            self._help_call.carry()

    def _chime(self) -> None:
        self._help_call.chime(self._help_call.volume)

    @Slot()
    def _call(self) -> None:
        self._tasks.start(quietly(_LOG, _FAILED, self._send()))

    @Slot()
    def _look_again(self) -> None:
        self._tasks.start(quietly(_LOG, _FAILED, self._look()))

    @Slot()
    def _ring_again(self) -> None:
        """Whatever still waits is heard once more."""
        self._heard = set()
        self._look_again()

    @Slot()
    def _said_enough(self) -> None:
        self._said = ""
        self.changed.emit()
