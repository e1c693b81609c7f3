"""Joining the hub with the code that it shows: what is typed, and how the agent says that it went."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.fitting import Fitting
from kiosk.screen.qt import Property
from kiosk.screen.staff_page import StaffPageModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_SILENT_MS = 30_000  # the agent may be in the middle of a file


@QmlElement
class Joining(QObject):
    """``state`` is ``no``, ``asking`` or ``joined``. ``fault`` says why it did not go: ``no_code`` for what can't be
    one, ``silent`` where no agent answers, or an outcome of ``kiosk.domain.status``. ``enrolled`` tells the centre.
    """

    changed = Signal()
    enrolled = Signal(str)

    def __init__(self, *, page: StaffPageModel, fitting: Fitting, joined: bool) -> None:
        super().__init__(page)
        self._page, self._fitting = page, fitting
        self._state = "joined" if joined else "no"
        self._fault = ""
        self._code = self._name = ""
        self._order = 0
        self._patience = QTimer(self, singleShot=True, interval=_SILENT_MS)
        self._patience.timeout.connect(lambda: self._fail("silent"))

    @Property(str, notify=changed)
    def state(self) -> str:
        """How far it has come."""
        return self._state

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Why it did not go."""
        return self._fault

    @Property(str, notify=changed)
    def code(self) -> str:
        """What stands in the field of the code."""
        return self._code

    @Property(str, notify=changed)
    def name(self) -> str:
        """What the screen is to be called."""
        return self._name

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether there is a code to try."""
        return bool(self._code.strip())

    @Slot(str)
    def typeCode(self, words: str) -> None:
        """What stands in the field of the code now."""
        if words != self._code:
            self._code, self._fault = words, ""
            self.changed.emit()

    @Slot(str)
    def typeName(self, words: str) -> None:
        """What stands in the field of the name now."""
        self._name = words

    @Slot()
    def join(self) -> None:
        """Try the code. A code that a person is not sure of costs nothing: the hub takes the next one."""
        if self.ready and self._state != "asking":
            self._state, self._fault = "asking", ""
            self._patience.start()
            self.changed.emit()
            self._page.start(self._ask(self._code, self._name))

    @Slot()
    def anew(self) -> None:
        """It has joined, and somebody wants it to join again: the hub has lost it, or is another one."""
        self._state, self._order = "no", 0
        self.changed.emit()

    def forget(self) -> None:
        """The page is left: a code that was typed and not used goes with it."""
        self._patience.stop()
        self._code = ""

    async def look(self) -> None:
        """See whether the agent has answered. Raises StoreError."""
        if self._state != "asking" or not self._order:
            return
        answer = await self._fitting.ask(lambda set_up, _: set_up.answer(self._order))
        if answer is None or self._state != "asking":
            return
        outcome, detail = answer
        if outcome == "enrolled":
            self._patience.stop()
            self._state, self._code = "joined", ""
            self.changed.emit()
            self.enrolled.emit(detail)
        else:
            self._fail(outcome or "silent")

    async def _ask(self, code: str, name: str) -> None:
        try:
            order = await self._fitting.ask(lambda set_up, staff: set_up.enrol(staff, code, name))
        except BaseException:
            self._fail("files")
            raise
        if order is None:
            self._fail("no_code")
        else:
            self._order = order
            await self.look()

    def _fail(self, fault: str) -> None:
        self._patience.stop()
        if self._state == "asking":
            self._state, self._fault, self._order = "no", fault, 0
            self.changed.emit()
