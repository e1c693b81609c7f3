"""The printer for slips, as a page sees it: whether there is one, what becomes of a slip, and how it is.

A slip is printed when somebody asks for it, never by itself. What is on it lives in memory, until it is drawn and sent.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.qt import Property
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.screen.settings import ScreenSettings
    from kiosk.services.receipt_printer import ReceiptPrinter

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)
_WELL = ("", "silent")


@QmlElement
class SlipPrinter(QObject):
    """``state`` is what became of the slip that was asked for: empty, ``printing``, ``printed`` or ``failed``.
    ``trouble`` is for the staff: a word of ``kiosk.services.escpos.Trouble``, or ``unseen`` while nobody has looked.
    """

    changed = Signal()

    def __init__(self, *, settings: ScreenSettings, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._paper_mm = settings.paper_mm
        self._printer = _printer(settings)
        self._state, self._trouble = "", "unseen"
        self._slip = 0  # the number of the one that is shown
        self._looks = False

    @Property(bool, constant=True)
    def configured(self) -> bool:
        """Whether there is to be a printer."""
        return self._printer is not None

    @Property(str, notify=changed)
    def state(self) -> str:
        """What became of the slip."""
        return self._state

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """How the printer is."""
        return self._trouble

    @Slot(QObject, "QVariantMap")
    def print(self, card: QObject, words: Mapping[str, Any]) -> None:
        """Print the slip of a booking card. ``words``: see ``slip.Slip``."""
        from kiosk.screen.booking_card import CENTRE, BookingCard
        from kiosk.screen.slip import DOTS, Slip, draw_slip, rows_of

        if self._printer is None or self._state == "printing" or not isinstance(card, BookingCard):
            return
        place = ", ".join(part for part in (CENTRE, card.city) if part)
        code = (card.codeFirst, card.codeSecond)
        picture = draw_slip(Slip.of(words, centre=place, code=code, drawing=card.drawing()), DOTS[self._paper_mm])
        self._show("printing")
        self._tasks.start(self._print(self._printer, rows_of(picture), picture.bytesPerLine()))

    @Slot()
    def forget(self) -> None:
        """Another booking is shown."""
        self._slip += 1
        self._show("")

    @Slot()
    def look(self) -> None:
        """Find out how the printer is, unless that is being found out: each waits for the one before."""
        if self._printer is not None and not self._looks:
            self._looks = True
            self._tasks.start(self._look(self._printer))

    def close(self) -> None:
        """The program ends."""
        if self._printer is not None:
            self._printer.close()

    async def _print(self, printer: ReceiptPrinter, rows: bytes, width: int) -> None:
        slip, became = self._slip, "failed"
        try:
            trouble = await asyncio.get_running_loop().run_in_executor(None, printer.print, rows, width)
            self._trouble = trouble.value
            if trouble.value in _WELL:
                became = "printed"
            else:
                _LOG.warning("a slip was not printed: %s", trouble)
        finally:
            if slip == self._slip:
                self._show(became)

    async def _look(self, printer: ReceiptPrinter) -> None:
        try:
            trouble = await asyncio.get_running_loop().run_in_executor(None, printer.look)
        finally:
            self._looks = False
        if (self._trouble, trouble.value) != ("stuck", "silent"):  # one that says nothing has not said that it is well
            self._trouble = trouble.value
        self.changed.emit()

    def _show(self, state: str) -> None:
        self._state = state
        self.changed.emit()


def _printer(settings: ScreenSettings) -> ReceiptPrinter | None:
    if settings.printer is None:
        return None
    from kiosk.services.receipt_printer import ReceiptPrinter

    return ReceiptPrinter(settings.printer)
