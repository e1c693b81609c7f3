"""Saying to systemd that the screen lives, from the GUI thread, and only while that is true.

A beat is sent when all three hold since the beat before: a frame was drawn, the loop came on time, and the files
answered. systemd ends a screen whose beats stay away for the watchdog's whole period, which is three beats.

A display that is switched off or asleep takes no frames: the compositor stops asking for them, and Qt calls the window
not exposed. That is no illness, and a new start would not mend it; so frames are asked for only while the window is
exposed, and a screen that starts before its display is awake counts as ready all the same.

It knows nothing of what is drawn or stored.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from concurrent.futures import Future
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickWindow

_LOG = logging.getLogger(__name__)

_BEATS_A_PERIOD = 3
_LOOK_SECONDS = 5.0  # between two looks where nobody asks for beats
_LATE = 0.5  # beats; a loop later than this did not keep its time
_UNSEEN = 2  # beats without a display after which the screen counts as ready


class Trouble(Enum):
    """Why no beat is sent."""

    LATE = "the loop was late"
    FILES = "the files don't answer"
    FRAMES = "no frame was drawn"

    def __str__(self) -> str:
        return self.value


class Listener(Protocol):
    """What is needed of ``kiosk.notify.Notifier``."""

    watchdog_seconds: float | None

    def say(self, *assignments: str) -> None:
        """Send it."""


class Heartbeat(QObject):
    """Beats for ``window``. ``pulse`` asks the files something trivial on another thread.

    ``ready`` comes once: after the first frame of the page that the screen begins with, which ``begins`` knows.
    """

    ready = Signal()

    def __init__(
        self,
        *,
        window: QQuickWindow,
        listener: Listener,
        pulse: Callable[[], Future[None]],
        begins: Callable[[], bool],
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._listener = listener
        self._pulse = pulse
        self._begins = begins
        self._now = now
        self._seconds = (listener.watchdog_seconds or _LOOK_SECONDS * _BEATS_A_PERIOD) / _BEATS_A_PERIOD
        self._asked: Future[None] | None = None
        self._drawn = self._is_ready = False
        self._unseen = 0
        self._said = ""
        self._last = now()
        self._timer = QTimer(self)
        self._timer.setInterval(int(self._seconds * 1000))
        self._timer.timeout.connect(self.beat)
        self._timer.start()
        window.frameSwapped.connect(self._frame)  # Qt queues it where frames are drawn on another thread

    @Slot()
    def beat(self) -> None:
        """Look whether all is well since the last time, and say so."""
        now = self._now()
        late, self._last = now - self._last - self._seconds, now
        trouble = self._trouble(late)
        if not self._is_ready:
            self._unseen = 0 if self._window.isExposed() else self._unseen + 1
            if self._unseen >= _UNSEEN and not trouble:
                self._be_ready()
        self._tell(trouble)
        self._drawn = False
        self._window.update()
        if self._asked is None or self._asked.done():
            self._asked = self._pulse()

    def stop(self) -> None:
        """The screen ends, and means to."""
        self._timer.stop()
        self._window.frameSwapped.disconnect(self._frame)
        self._listener.say("STOPPING=1", "STATUS=the screen ends")

    def _trouble(self, late: float) -> Trouble | None:
        if late > self._seconds * _LATE:
            return Trouble.LATE
        if self._asked is not None and not self._asked.done():
            return Trouble.FILES
        if not self._drawn and self._window.isExposed():
            return Trouble.FRAMES
        return None

    def _tell(self, trouble: Trouble | None) -> None:
        status = (
            trouble.value
            if trouble
            else ("the screen runs" if self._window.isExposed() else "the display is off or asleep")
        )
        says = [] if trouble or self._listener.watchdog_seconds is None else ["WATCHDOG=1"]
        if status != self._said:
            says.append(f"STATUS={status}")
            self._said = status
            if trouble:
                _LOG.warning("no beat is sent: %s", trouble)
        if says:
            self._listener.say(*says)

    @Slot()
    def _frame(self) -> None:
        self._drawn = True
        if not self._is_ready and self._begins():
            self._be_ready()

    def _be_ready(self) -> None:
        self._is_ready = True
        self._listener.say("READY=1", "STATUS=the screen runs")
        self._said = "the screen runs"
        self.ready.emit()
