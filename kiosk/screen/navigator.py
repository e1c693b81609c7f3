"""Where the visitor is, and how they got there. It opens pages; what a page needs is gathered by ``pages``."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QJSValue, QmlElement
from shiboken6 import isValid

from kiosk.domain.errors import StoreError
from kiosk.screen.page import PageModel
from kiosk.screen.qt import Property
from kiosk.screen.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)
_DEEPEST = 30
_DESK = "staff-today"  # where the staff begins
_PLACES = frozenset(
    {_DESK, "staff-agenda", "staff-book", "staff-find", "staff-content"}
)  # from there no way leads back
_OF_CONTENT = frozenset(
    {"staff-item", "staff-centre", "staff-hours", "staff-stations", "staff-announce", "staff-attract"}
)  # belong to one place, from wherever they were opened
_RESTING = ("attract", "opening")
_MOVING_OUT_MS = 2_000  # until the view has had time to say that a page moves out; its model is read until then

Build = Callable[[str, str], Awaitable[PageModel | None]]
"""Makes the model of a page from its name and an argument; None where there is no such thing (any more)."""


@dataclass(frozen=True)
class _Entry:
    name: str
    model: PageModel | None


@QmlElement
class Navigator(QObject):
    """A stack of open pages. ``shown`` tells QML which page to show now; ``forward`` whether it lies deeper.

    Where going would throw typed words away, it asks first: ``asking``, until ``stay`` or ``leave``.

    ``first`` is where it begins and comes back to: ``attract``, which needs no model, or a page. Until that page is
    made, ``opening`` shows nothing.
    """

    shown = Signal(str, QObject, bool, arguments=["name", "model", "forward"])
    askingChanged = Signal()
    changed = Signal()

    def __init__(
        self,
        *,
        build: Build,
        tasks: Tasks,
        first: str = "attract",
        linger_ms: int = _MOVING_OUT_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.first = first
        self._build = build
        self._tasks = tasks
        self._stack = self._beginning()
        self._turn = 0
        self._announcing = False
        self._moving = False
        # What has left waits in two rows, one turn of the timer each. No closure may hold a model that goes.
        self._going: list[PageModel] = []
        self._gone_last: list[PageModel] = []
        self._lingering = QTimer(self, interval=linger_ms)
        self._lingering.timeout.connect(self._let_go)
        self._wanted: Callable[[], None] | None = None

    @property
    def current(self) -> PageModel | None:
        """The model of the page that shows."""
        return self._stack[-1].model

    @property
    def rests(self) -> bool:
        """Whether the page that it begins with shows."""
        return self.page == self.first

    @Property(str, notify=changed)
    def page(self) -> str:
        """The name of the page that shows."""
        return self._stack[-1].name

    @Property(str, notify=changed)
    def place(self) -> str:
        """The place of the staff's desk that the page belongs to; empty where it belongs to none."""
        names = ("staff-content" if entry.name in _OF_CONTENT else entry.name for entry in reversed(self._stack))
        return next((name for name in names if name in _PLACES), "")

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        """Whether there is a page to go back to."""
        return len(self._stack) > 1

    @Slot(str)
    @Slot(str, str)
    def open(self, name: str, argument: str = "") -> None:
        """Open a page: ``topic``, ``watch``, ``try``, ``search``, ``technology``, ``demo``, ``video``, ``times``,
        ``book``, ``booking``, ``about``, ``work`` or ``write``; or one of the staff's, as ``staff_pages`` names them.
        """
        if name in _PLACES:
            self._go(lambda: self._start(name, argument))
        else:
            self._start(name, argument)

    @Slot()
    def home(self) -> None:
        """Go home; the way there is forgotten."""
        self._go(self._home)

    @Property(bool, notify=askingChanged)
    def asking(self) -> bool:
        """Whether typed words would be thrown away, and the visitor has to say whether they may."""
        return self._wanted is not None

    @Slot()
    def stay(self) -> None:
        """The visitor wants to keep what they typed."""
        self._wanted = None
        self.askingChanged.emit()

    @Slot()
    def leave(self) -> None:
        """The visitor no longer wants what they typed."""
        wanted, self._wanted = self._wanted, None
        self.askingChanged.emit()
        if wanted is not None:
            wanted()

    @Slot(QJSValue)
    def instead(self, way: QJSValue) -> None:
        """Do what takes the place of what is typed on this page, once the visitor no longer wants that."""

        def go() -> None:
            way.call([])

        self._go(go)

    @Slot()
    def getIt(self) -> None:
        """From a technology to how to get it."""
        if self.page == "technology":
            self._turn += 1
            self._push(_Entry("get", self.current))

    @Slot()
    def back(self) -> None:
        """Go back: within the page where that can be, else to the page before, the same document at the same place."""
        if self.current is None or not self.current.step_back():
            self._go(self._back)

    def _start(self, name: str, argument: str) -> None:
        self._turn += 1
        self._tasks.start(self._open(name, argument, self._turn))

    def _go(self, way: Callable[[], None]) -> None:
        if self.current is not None and self.current.is_busy():
            return
        if self.current is not None and self.current.holds_words():
            self._wanted = way
            self.askingChanged.emit()
        else:
            way()

    def _home(self) -> None:
        self._turn += 1
        home = "home" if self.first == "attract" else self._stack[0].name
        self._tasks.start(self._open(home, "", self._turn))

    def _back(self) -> None:
        self._turn += 1
        if len(self._stack) > 1:
            left = self._stack.pop()
            self._leave([left])
            self._show(forward=False)
            if self.current is not None:
                self.current.come_back()

    @Slot(bool)
    def move(self, moving: bool) -> None:  # noqa: FBT001  (QML calls it)
        """The view tells whether a page is on its way in or out; what a page shows is kept until that is over."""
        self._moving = moving

    @Slot()
    def again(self) -> None:
        """Show the page of now to a view that was not there when it opened."""
        if self.page not in _RESTING and not self._announcing:
            self._show(forward=True)

    @Slot()
    def begin(self) -> None:
        """Begin, or begin anew because the session is over."""
        self._turn += 1
        if self._wanted is not None:
            self.stay()
        left, self._stack = self._stack, self._beginning()
        self._leave(left)
        self._show(forward=False)
        if self.first != "attract":
            self._tasks.start(self._open(self.first, "", self._turn))

    def close(self) -> None:
        """The program ends: every page is left, and whatever runs there is given up."""
        self._turn += 1
        left, self._stack = self._stack, self._beginning()
        self._leave(left)

    def _beginning(self) -> list[_Entry]:
        return [_Entry("attract" if self.first == "attract" else "opening", None)]

    async def _open(self, name: str, argument: str, turn: int) -> None:
        try:
            model = await self._build(name, argument)
        except StoreError as error:
            _LOG.warning("the page %s can't be opened: %s", name, error)
            model = None
        except Exception:  # noqa: BLE001  we failed; the visitor gets a page that says so kindly
            _LOG.exception("the page %s can't be opened", name)
            model = None
        if turn != self._turn:
            if model is not None:
                model.close()
                model.deleteLater()
            return
        if model is None:
            self._push(_Entry("missing", None))
        elif name in {"home", _DESK, self.first}:  # where a way begins: nothing leads back from there
            left, self._stack = self._stack, [_Entry(name, model)]
            self._leave(left)
            self._show(forward=name != "home" or len(left) == 1)
        else:
            self._push(_Entry(name, model))

    def _push(self, entry: _Entry) -> None:
        if self._stack[-1].name in {*_RESTING, "missing"}:  # none is a place to come back to
            self._stack.pop()
        self._stack.append(entry)
        if len(self._stack) > _DEEPEST:
            self._leave([self._stack.pop(1)])
        self._show(forward=True)

    def _show(self, *, forward: bool) -> None:
        entry = self._stack[-1]
        self._announcing = True
        self.changed.emit()  # may make the view, which is told in the next line
        self._announcing = False
        self.shown.emit(entry.name, entry.model, forward)

    def _leave(self, entries: list[_Entry]) -> None:
        kept = {entry.model for entry in self._stack}
        for model in dict.fromkeys(entry.model for entry in entries):
            if model is not None and model not in kept:
                model.close()
                self._gone_last.append(model)
        if self._gone_last and not self._lingering.isActive():
            self._lingering.start()

    @Slot()
    def _let_go(self) -> None:
        if self._moving:  # on a slow machine a page takes longer to move out than anybody would think
            return
        for model in self._going:
            if isValid(model):  # else its parent has gone before
                model.deleteLater()
        self._going, self._gone_last = self._gone_last, []
        if not self._going:
            self._lingering.stop()
