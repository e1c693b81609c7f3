"""What the staff has just done: words for it on its page, and a moment in which it can be taken back from any page."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.qt import Property
from kiosk.screen.trembling import AGAIN_MS

if TYPE_CHECKING:
    from kiosk.services.desk import Desk
    from kiosk.services.door import StaffSession

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_UNDO_MS = 4_500  # half a second less than the ledger allows
_SAID_MS = 10_000
_LASTING = frozenset({"restore_item"})
"""What stays said until the hub has answered."""
_AGAIN_SECONDS = AGAIN_MS / 1000  # a finger that trembles takes back one thing

About = Callable[[], str]
"""What more there is to say of something that was done, in the language of now."""

TakeBack = Callable[["Desk", "StaffSession", tuple[str, ...]], bool]
"""Takes these intents back; whether there was still time."""


What = str | Callable[[], str]
"""The kind of what is done, or what tells it once that is done."""

Work = Callable[["Desk", "StaffSession"], "str | tuple[str, ...]"]
"""Does something at the desk; the id of its intent, or those of all."""


def nothing() -> str:
    """No more than that it was done."""
    return ""


class Done(QObject):
    """Something that can be taken back: its kind, its intents, and how; ``about`` says more of it. ``undone`` once it
    was; ``settled`` when it can't be any more.
    """

    undone = Signal()
    settled = Signal()

    def __init__(self, what: str, intents: tuple[str, ...], back: TakeBack, about: About = nothing) -> None:
        super().__init__()
        self.what, self.intents, self.back, self.about = what, intents, back, about
        self.timer = QTimer(self, singleShot=True, interval=_UNDO_MS)
        self.timer.timeout.connect(self.settled)
        self.timer.start()
        self.left_ms = 0

    def hold(self) -> None:
        """It is being taken back: its moment does not end meanwhile."""
        self.left_ms = self.timer.remainingTime()
        self.timer.stop()


class Undoing(QObject):
    """What a shift has just done and can still take back, the newest last, whatever pages it has gone to since."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._each: list[Done] = []
        self._taken_at = -_AGAIN_SECONDS

    @property
    def newest(self) -> Done | None:
        """What is taken back first."""
        return self._each[-1] if self._each else None

    def add(self, done: Done) -> None:
        """Something was done just now."""
        done.settled.connect(self._settle)
        self._each.append(done)
        self.changed.emit()

    def take(self) -> Done | None:
        """The newest, once; none for a second touch that follows at once."""
        now, done = time.monotonic(), self.newest
        if done is None or now - self._taken_at < _AGAIN_SECONDS:
            return None
        self._taken_at = now
        self._each.remove(done)
        done.hold()
        self.changed.emit()
        return done

    def give_back(self, done: Done) -> None:
        """It could not be taken back just now, and can while its moment lasts."""
        done.timer.start(done.left_ms)
        self._each.append(done)
        self.changed.emit()

    def clear(self) -> None:
        """The shift is over."""
        for done in list(self._each):
            self._drop(done)

    @Slot()
    def _settle(self) -> None:
        late = self.sender()
        if isinstance(late, Done) and late in self._each:
            self._drop(late)

    def _drop(self, done: Done) -> None:
        done.timer.stop()
        self._each.remove(done)
        self.changed.emit()


@QmlElement
class Deed(QObject):
    """What was just done on a page, or why it did not go, and what can still be taken back."""

    changed = Signal()
    undone = Signal()
    """What was done on this page has been taken back."""
    settled = Signal()
    """It can't be taken back any more."""

    def __init__(self, undoing: Undoing, back: TakeBack, parent: QObject) -> None:
        super().__init__(parent)
        self._undoing, self._back = undoing, back
        self._done = self._fault = ""
        self._about: About = nothing
        self._own: Done | None = None
        self._saying = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._saying.timeout.connect(self.go_on)
        undoing.changed.connect(self.changed)

    def did(self, what: str, *intents: str, about: About = nothing) -> None:
        """It is done, and can be taken back for a moment; one without an intent can't. It stays said a while longer."""
        self._done, self._fault, self._own, self._about = what, "", None, about
        if what in _LASTING:
            self._saying.stop()
        else:
            self._saying.start()
        if not intents:
            self.changed.emit()
            return
        self._own = Done(what, intents, self._back, about)
        self._own.undone.connect(self._taken_back)
        self._own.settled.connect(self.settled)
        self._undoing.add(self._own)

    def failed(self, fault: str) -> None:
        """It did not go, and that stays said until whoever wanted it goes on."""
        self._saying.stop()
        self._done, self._fault, self._own = "", fault, None
        self.changed.emit()

    @Slot()
    def mending(self) -> None:
        """Somebody goes on with what did not go: its reason no longer stands there."""
        if self._fault:
            self._fault = ""
            self.changed.emit()

    @Slot()
    def go_on(self) -> None:
        """Something else is asked now, or a while has gone by: nothing is said any more but what can be taken back."""
        self._saying.stop()
        if self._done or self._fault:
            self._done, self._fault, self._own = "", "", None
            self.changed.emit()

    @Slot()
    def _taken_back(self) -> None:
        if self._own is self.sender():
            self._done, self._own = "", None
        self.undone.emit()
        self.changed.emit()

    @Property(str, notify=changed)
    def done(self) -> str:
        """What was done: a kind of intent, for a new item with how visitors find it, or ``undone``."""
        return self._done

    @Property(str, notify=changed)
    def about(self) -> str:
        """What more there is to say of ``done``: of a move, the new day and time."""
        return self._about()

    @Property(bool, notify=changed)
    def undoable(self) -> bool:
        """Whether something can still be taken back: what ``earlier`` says, or else what ``done`` says."""
        return self._undoing.newest is not None

    @Property(str, notify=changed)
    def earlier(self) -> str:
        """What can still be taken back though something else is said now, or nothing; empty where that is ``done``."""
        newest = self._undoing.newest
        return newest.what if newest is not None and newest is not self._own else ""

    @Property(str, notify=changed)
    def earlierAbout(self) -> str:
        """What more there is to say of ``earlier``."""
        newest = self._undoing.newest
        return newest.about() if newest is not None and newest is not self._own else ""

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Why something did not go: a reason of ``kiosk.services.book`` or of an edit, ``missing:`` and each
        ``part/field`` of the page in which something is missing, ``gone_out`` where it can't be undone any more,
        ``failed`` or ``locked``.
        """
        return self._fault
