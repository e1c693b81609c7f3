"""Writing to the centre: the words, then how to answer them. Going back loses nothing, and nothing outlives the page.

What is wrong is told in codes; the words are QML's.
"""

from __future__ import annotations

import logging
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, cast, get_args

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.book_who import WhoModel
from kiosk.screen.page import PageModel
from kiosk.screen.qt import Property
from kiosk.screen.quietly import or_else
from kiosk.screen.session import Session
from kiosk.screen.tasks import Tasks
from kiosk.screen.writing_desk import Letter, Store, WritingDesk

if TYPE_CHECKING:
    from kiosk.domain.messages import Matter

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)
_BEFORE = {"answer": "words", "failed": "answer", "sending": "sending"}
_OF_WORDS = {"identity_number": "identity_number", "too_long": "length", "no_words": "empty"}


@QmlElement
class WritePage(PageModel):
    """``step`` is ``words``, ``answer``, ``sending`` and ``done``; ``unable`` where nobody can write just now, for the
    reason in ``hindrance`` (``no_key``, ``too_many``); or ``failed`` where nothing came of it.

    ``outcome`` is ``arrived`` once the centre's desks know of it, ``waiting`` while it is kept here.
    """

    changed = Signal()
    stepChanged = Signal()
    follows = frozenset({"answers"})

    def __init__(
        self,
        *,
        session: Session,
        desk: WritingDesk,
        matter: Matter,
        country: str,
        retention_days: int,
        most: int,
        hindrance: str,
        wait: int,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, parent=parent)
        self._desk, self._matter, self._country, self._most, self._tasks = desk, matter, country, most, tasks
        self._who = WhoModel(self, retention_days=retention_days)
        self._who.changed.connect(self.changed)
        self._words = self._fault = self._message = self._outcome = ""
        self._hindrance, self._wait = hindrance, wait
        self._step = "unable" if hindrance else "words"
        self._answerable = self._closed = False

    def close(self) -> None:
        """Forget what was typed."""
        self._closed = True
        self._clear()

    def holds_words(self) -> bool:
        """Whether leaving would throw typed words away."""
        return bool(self._words.strip() or not self._who.empty)

    def step_back(self) -> bool:
        """From how to answer back to the words; False where the page is left."""
        before = _BEFORE.get(self._step)
        if before is not None and before != self._step:
            self._show(before)
        return before is not None

    @Slot()
    def show_again(self) -> None:
        """The hub may have answered meanwhile."""
        if self._step == "done" and self._outcome == "waiting":
            self._start(self._look())

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """Where the visitor is."""
        return self._step

    @Property(str, constant=True)
    def matter(self) -> str:
        """What it is about: a code of ``kiosk.domain.messages``."""
        return self._matter

    @Property(int, constant=True)
    def longest(self) -> int:
        """So many signs have the words at most."""
        return self._most

    @Property(int, notify=changed)
    def left(self) -> int:
        """So many more signs have room."""
        return self._most - len(self._words)

    @Property(str, notify=changed)
    def words(self) -> str:
        """What was typed."""
        return self._words

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether anything was written."""
        return bool(self._words.strip())

    @Property(str, notify=changed)
    def fault(self) -> str:
        """What is wrong with the words: ``identity_number``, ``length`` or ``empty``."""
        return self._fault

    @Property(WhoModel, constant=True)
    def who(self) -> WhoModel:
        """How to answer them."""
        return self._who

    @Property(str, notify=stepChanged)
    def hindrance(self) -> str:
        """Why nobody can write just now."""
        return self._hindrance

    @Property(int, notify=stepChanged)
    def minutes(self) -> int:
        """How long it takes, where that is because much was written here."""
        return -(-self._wait // 60)

    @Property(str, notify=stepChanged)
    def outcome(self) -> str:
        """Where the message is now."""
        return self._outcome

    @Property(bool, notify=stepChanged)
    def answerable(self) -> bool:
        """Whether whoever wrote has said how to answer them."""
        return self._answerable

    @Slot(str)
    def type(self, words: str) -> None:
        """What stands in the field of words now."""
        if words != self._words:
            self._words, self._fault = words, ""
            self.changed.emit()

    @Slot()
    def next(self) -> None:
        """Go on, once something was written; and then send it."""
        if self._step == "words" and self._words.strip():
            self._start(self._check())
        elif self._step == "answer":
            self._show("sending")
            self._start(self._send())

    async def _check(self) -> None:
        from kiosk.services.refused import BookingRefusedError

        try:
            await self._desk.check_words(self._words)
        except BookingRefusedError as error:
            self._blame(error.reason)
        else:
            if self._step == "words" and not self._closed:
                self._show("answer")

    async def _send(self) -> None:
        from kiosk.services.refused import BookingRefusedError
        from kiosk.services.write import TooManyMessagesError

        if not await self._who.read(self._desk, self._country):
            self._show("answer")
            self._who.blamed.emit()
            return
        letter = Letter(self._words, self._matter, self.language, self._who.contact)
        try:
            self._message = await self._desk.write(letter)
        except BookingRefusedError as error:
            self._blame(error.reason)
            return
        except TooManyMessagesError as error:
            self._hinder("too_many", error.seconds)
            return
        self._answerable = letter.contact is not None
        await self._end(await self._desk.answered(self._message))

    async def _look(self) -> None:
        fate = await self._desk.fate(self._message)
        if fate != "waiting":
            await self._end(fate)

    async def _end(self, fate: str) -> None:
        if self._closed:
            return
        if fate == "refused":
            self._show("failed")
            return
        self._outcome = fate
        self._clear()  # it is sealed now, and nobody here can read it any more
        self._show("done")

    def _blame(self, reason: str) -> None:
        """Something about the words, or else about this screen: nothing of what was typed is lost."""
        if reason not in _OF_WORDS:
            self._hinder(reason, 0)
            return
        self._fault = _OF_WORDS[reason]
        self._show("words")
        self.changed.emit()

    def _hinder(self, why: str, seconds: int) -> None:
        self._hindrance, self._wait = why, seconds
        self._show("answer")

    def _clear(self) -> None:
        self._words = self._fault = ""
        self._who.clear()
        self.changed.emit()

    def _show(self, step: str) -> None:
        if self._closed:
            return
        if step == "sending":
            self._hindrance = ""
        self._step = step
        self._set_scroll(0.0)
        self.stepChanged.emit()

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(or_else(lambda: self._show("failed"), _LOG, "a message has to wait", work))


async def write_page(matter: str, *, store: Store, session: Session, tasks: Tasks, parent: QObject) -> WritePage:
    """The page for writing about ``matter``; about anything, where that is none. Raises StoreError."""
    from kiosk.domain.messages import Matter
    from kiosk.domain.sealed import MOST_WORDS
    from kiosk.services.refused import BookingRefusedError
    from kiosk.services.write import TooManyMessagesError

    desk, hindrance, wait = WritingDesk(store), "", 0
    content = await desk.around()
    try:
        await desk.check()
    except BookingRefusedError as error:
        hindrance = error.reason
    except TooManyMessagesError as error:
        hindrance, wait = "too_many", error.seconds
    return WritePage(
        session=session,
        desk=desk,
        matter=cast(Matter, matter) if matter in get_args(Matter) else "general",
        country=content.centre.country if content.centre else "fi",
        retention_days=content.details_days,
        most=MOST_WORDS,
        hindrance=hindrance,
        wait=wait,
        tasks=tasks,
        parent=parent,
    )
