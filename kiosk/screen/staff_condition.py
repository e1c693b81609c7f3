"""How it all stands, in plain words, and what the staff can do about it: check now, take an edition from a stick."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.language import file_size, locale, short_day, time_words
from kiosk.screen.qt import Property
from kiosk.screen.rows import Rows
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_page import StaffPageModel
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks
from kiosk.services.speech import voices

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.services.condition import Condition
    from kiosk.services.desk import Desk
    from kiosk.services.door import StaffSession

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_PATIENCE_MS = 60_000  # without a word of the agent, until that is said; it may be in the middle of a large file
_GIGABYTE = 10**9


@QmlElement
class FaultRows(Rows):
    """Errors that the program has noted, the newest first."""

    class Columns(IntEnum):
        """``role`` is ``screen`` or ``sync``; ``moment`` day and time."""

        role = 0
        moment = 1


@QmlElement
class StickRows(Rows):
    """Editions that lie on sticks."""

    class Columns(IntEnum):
        """``folder`` is the whole path, ``called`` its last part."""

        folder = 0
        called = 1


@QmlElement
class ConditionPage(StaffPageModel):
    """``asking`` is what was asked of the agent, ``check`` or ``take``, until ``outcome`` tells how it ended: a code of
    ``kiosk.domain.status``, or ``silent`` while nothing has been heard of it for a minute. ``speech`` are the languages
    that the screen could read aloud in.
    """

    changed = Signal()
    follows = frozenset({"content", "media", "status", "answers", "bookings"})

    def __init__(
        self,
        *,
        session: Session,
        shift: Shift,
        store: StoreThread,
        tasks: Tasks,
        condition: Condition,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, shift=shift, store=store, tasks=tasks, parent=parent)
        self._condition = condition
        self._asking = self._what = self._outcome = ""
        self._order = 0
        self._speech: list[str] | None = None
        self._faults, self._sticks = FaultRows(self), StickRows(self)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._is_silent)
        self.watch_the_clock()
        self.speak()

    def speak(self) -> None:
        """Everything in the language of now."""
        self._faults.replace([(each.role, self._when(each.at)) for each in self._condition.faults])
        self._sticks.replace([(str(each), each.name) for each in self._condition.sticks])

    def close(self) -> None:
        """The page is left."""
        super().close()
        self._patience.stop()

    async def refresh(self) -> None:
        """Show how things stand now."""
        if self._closed:
            return
        order, heard = self._order, self._condition.status
        self._condition, answer = await self.ask(
            lambda desk, staff: (
                desk.condition.now(staff),
                desk.condition.answer(staff, order) if order else None,
            )
        )
        if answer is not None and order == self._order and order:
            self._asking, self._outcome, self._order = "", answer or "done", 0
            self._patience.stop()
        elif self._asking and self._condition.status != heard:
            self._patience.start()  # it is at it: a stick with films takes minutes
        self.speak()
        self.changed.emit()

    @Property(int, notify=changed)
    def edition(self) -> int:
        """The number of the edition that shows; 0 for none."""
        return self._condition.edition.number if self._condition.edition else 0

    @Property(str, notify=changed)
    def editionSince(self) -> str:
        """Since when it shows."""
        return self._when(self._condition.edition.applied_at) if self._condition.edition else ""

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """What waits for the link."""
        return self._condition.waiting

    @Property(int, notify=changed)
    def refused(self) -> int:
        """What was not done, and nobody has seen to it."""
        return self._condition.refused

    @Property("QStringList", notify=changed)
    def notTaken(self) -> list[str]:
        """Items of the edition that stay as they were."""
        return [each.titles.get(self.language, each.id) for each in self._condition.not_taken]

    @Property(str, notify=changed)
    def free(self) -> str:
        """Gigabytes of the disk that are free."""
        return self._gigabytes(self._condition.free)

    @Property(str, notify=changed)
    def total(self) -> str:
        """Gigabytes of the disk."""
        return self._gigabytes(self._condition.total)

    @Property(bool, notify=changed)
    def littleRoom(self) -> bool:
        """Whether there is little room for films to come."""
        from kiosk.services.condition import LITTLE_ROOM

        return self._condition.free < LITTLE_ROOM

    @Property(int, notify=changed)
    def missing(self) -> int:
        """Pictures and films that are not here."""
        return self._condition.missing.files

    @Property(str, notify=changed)
    def missingSize(self) -> str:
        """How much of them is still to come, in ``missingUnit``: kB, MB or GB."""
        return file_size(self._condition.missing.bytes, self.language)[0]

    @Property(str, notify=changed)
    def missingUnit(self) -> str:
        """The unit of ``missingSize``."""
        return file_size(self._condition.missing.bytes, self.language)[1]

    @Property(int, notify=changed)
    def failed(self) -> int:
        """Those of them that can't be had."""
        return self._condition.missing.failed

    @Property(int, notify=changed)
    def crashes(self) -> int:
        """How often in a row the screen stopped by itself."""
        return self._condition.screen.crashes

    @Property("QStringList", notify=changed)
    def speech(self) -> list[str]:
        """The languages that there are voices for."""
        return self._speech or []

    @Property(bool, notify=changed)
    def speechKnown(self) -> bool:
        """Whether that has been found out."""
        return self._speech is not None

    @Property(FaultRows, constant=True)
    def faults(self) -> FaultRows:
        """Errors of the last week."""
        return self._faults

    @Property(StickRows, constant=True)
    def sticks(self) -> StickRows:
        """Editions on sticks."""
        return self._sticks

    @Property(bool, notify=changed)
    def plugged(self) -> bool:
        """Whether a stick is plugged in, with an edition or without."""
        return self._condition.is_plugged

    @Property(str, notify=changed)
    def asking(self) -> str:
        """What the agent has been asked."""
        return self._asking

    @Property(str, notify=changed)
    def asked(self) -> str:
        """What it was asked last."""
        return self._what

    @Property(str, notify=changed)
    def outcome(self) -> str:
        """How that ended."""
        return self._outcome

    @Slot()
    def checkNow(self) -> None:
        """Let the agent look for content at once."""
        self._ask_agent("check", lambda desk, staff: desk.condition.check_now(staff))

    @Slot(str)
    def takeEdition(self, folder: str) -> None:
        """Let the agent take the edition that lies there."""
        self._ask_agent("take", lambda desk, staff: desk.condition.take_edition(staff, folder))

    @Slot()
    def listen(self) -> None:
        """Find out in which languages the screen could read aloud: a child process of this program asks Qt."""
        if self._speech is None:
            self.start_quietly(self._listen())

    def _ask_agent(self, what: str, work: Callable[[Desk, StaffSession], int]) -> None:
        if not self._asking:
            self._asking, self._what, self._outcome, self._order = what, what, "", 0
            self._patience.start()
            self.changed.emit()
            self.start(self._send(work))

    async def _send(self, work: Callable[[Desk, StaffSession], int]) -> None:
        try:
            self._order = await self.ask(work)
        except BaseException:
            self._asking = ""
            self._patience.stop()
            self.changed.emit()
            raise
        await self.refresh()

    async def _listen(self) -> None:
        await self.ask(lambda _, staff: staff.demand_open())
        found = await asyncio.get_running_loop().run_in_executor(None, voices)
        if self.on:  # else the page may be no more
            self._speech = found
            self.changed.emit()

    @Slot()
    def _is_silent(self) -> None:
        self._asking, self._outcome = "", "silent"  # an answer that comes later is told all the same
        self.changed.emit()

    def _gigabytes(self, count: int) -> str:
        return locale(self.language).toString(count / _GIGABYTE, "f", 0 if count > 10 * _GIGABYTE else 1)

    def _when(self, instant: datetime) -> str:
        local = instant.astimezone(self._condition.zone)
        return f"{short_day(local.date(), self.language)} {time_words(local, self.language)}"
