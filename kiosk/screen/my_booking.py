"""My booking: somebody finds their booking by its code, and cancels it, moves it, or has their details removed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.book_when import WhenModel
from kiosk.screen.booking_card import BookingCard
from kiosk.screen.booking_desk import BookingDesk, outcome
from kiosk.screen.occasion import Occasions
from kiosk.screen.page import PageModel
from kiosk.screen.qt import Property
from kiosk.screen.quietly import or_else
from kiosk.screen.session import Session
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.domain.clock import Clock
    from kiosk.services.book import Booker, BookingView, Offer
    from kiosk.services.browse import TimesContent

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)


@QmlElement
class MyBookingPage(PageModel):
    """``step`` is ``code``, ``found``, ``move``, ``sending`` or ``failed``. ``state`` is its ``standing``, as in
    ``kiosk.services.book``. ``news`` tells what was just done: ``cancelled``, ``moved``, ``asked``, ``erased``; why
    it was not; or ``confirmed``, where the answer came while they stood here.
    """

    changed = Signal()
    stepChanged = Signal()
    whenChanged = Signal()

    def __init__(
        self,
        *,
        session: Session,
        desk: BookingDesk,
        content: TimesContent,
        clock: Clock,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, parent=parent)
        self._desk, self._clock, self._tasks = desk, clock, tasks
        self._occasions = Occasions(content)
        self._step, self._typed, self._fault, self._news = "code", "", "", ""
        self._seconds, self._wanted = 0, ""
        self._view: BookingView | None = None
        self._closed = False
        self._card = BookingCard(page=self, occasions=self._occasions, now=clock.now())
        self._when = WhenModel(page=self, occasions=self._occasions, now=clock.now())

    def speak(self) -> None:
        """Everything in the language of now."""
        self._when.speak()
        self._card.speak()

    def close(self) -> None:
        """Forget the code, and what it opened."""
        self._closed, self._typed = True, ""
        self._forget()

    def holds_words(self) -> bool:
        """A code is on somebody's paper; nothing is lost with it."""
        return False

    def is_busy(self) -> bool:
        """While it is being moved nobody leaves."""
        return self._step == "sending"

    def step_back(self) -> bool:
        """From the times back to the booking, and from there to another code."""
        if self._step == "sending":
            return True
        if self._step == "code":
            return False
        self._news = ""
        self._show("found" if self._step == "move" else "code")
        return True

    def update(self, offers: tuple[Offer, ...]) -> None:
        """Other numbers, or an answer of the hub that came later."""
        self._when.update(offers)
        if self._view is not None and self._step == "found":
            self._start(self._look_again(self._view))

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """Where the visitor is."""
        return self._step

    @Property(str, notify=changed)
    def typed(self) -> str:
        """The code as it was typed."""
        return self._typed

    @Property(str, notify=stepChanged)
    def fault(self) -> str:
        """What is wrong with the code: ``none`` found, or ``wait`` for so many ``seconds``."""
        return self._fault

    @Property(int, notify=stepChanged)
    def seconds(self) -> int:
        """Seconds until the next code is looked at."""
        return self._seconds

    @Property(str, notify=stepChanged)
    def news(self) -> str:
        """What was just done, or why it was not."""
        return self._news

    @Property(str, notify=stepChanged)
    def state(self) -> str:
        """How the booking stands."""
        return self._view.standing if self._view else ""

    @Property(bool, notify=stepChanged)
    def live(self) -> bool:
        """Whether it can still be moved or cancelled."""
        return self._view is not None and self._view.live

    @Property(bool, notify=stepChanged)
    def again(self) -> bool:
        """Whether whoever reads it did not come, or can't, and may want another time."""
        return self._view is not None and not self._view.live and self._view.standing != "arrived"

    @Property(bool, notify=stepChanged)
    def hasDetails(self) -> bool:
        """Whether something about whoever booked is kept and can be removed."""
        return self._view is not None and self._view.has_details and self._news != "erased"

    @Property(BookingCard, constant=True)
    def card(self) -> BookingCard:
        """The time that is booked."""
        return self._card

    @Property(WhenModel, notify=whenChanged)
    def when(self) -> WhenModel:
        """Times to move to."""
        return self._when

    @Slot(str)
    def type(self, words: str) -> None:
        """What stands in the field now."""
        if words != self._typed:
            self._typed = words
            if self._fault == "none":
                self._fault = ""
                self.stepChanged.emit()
            self.changed.emit()

    @Slot()
    def find(self) -> None:
        """Look for the booking of that code."""
        if self._step == "code" and self._typed.strip():
            self._start(self._find(self._typed))

    @Slot()
    def cancel(self) -> None:
        """Cancel it."""
        view = self._view
        if view is not None and view.live and self._step == "found":
            self._start(self._change(view, lambda booker: booker.cancel(view.id), "cancelled"))

    @Slot()
    def erase(self) -> None:
        """Remove name, contact and needs."""
        view = self._view
        if view is not None and self._step == "found":
            self._start(self._change(view, lambda booker: booker.erase(view.id), "erased"))

    @Slot()
    def chooseTime(self) -> None:
        """Show the times that it can be moved to."""
        if self.live and self._step == "found":
            self._start(self._choose_time())

    @Slot()
    def move(self) -> None:
        """Move it to the time chosen."""
        view, slot = self._view, self._when.chosen
        if self._step == "move" and view is not None and slot is not None and not self._when.waiting:
            self._show("sending")
            self._start(self._move(view, slot.id))

    async def _find(self, typed: str) -> None:
        from kiosk.domain.code import read_code
        from kiosk.services.patience import TooManyTriesError

        try:
            view = await self._desk.find(typed)
            self._fault = "" if view else "none"
        except TooManyTriesError as error:
            view, self._fault, self._seconds = None, "wait", error.seconds
        if view is None:
            self.stepChanged.emit()
            return
        if self._closed:
            await self._desk.leave()
            return
        self._typed, self._news = "", ""
        self.changed.emit()
        await self._take(view, read_code(typed) or "")

    async def _change(self, view: BookingView, work: Callable[[Booker], None], done: str) -> None:
        from kiosk.services.refused import BookingRefusedError

        try:
            await self._desk.change(work)
        except BookingRefusedError as error:
            done = error.reason
        await self._follow(view, await self._desk.state(view.id), done)

    async def _choose_time(self) -> None:
        view = self._view
        if view is None or view.slot is None:
            return
        offers = await self._desk.offers()
        content = await self._desk.around(tuple(offer.slot for offer in offers), booked=view.slot.item)
        if self._view is not view or self._step != "found":
            return  # somebody went back meanwhile
        old = self._when
        self._when = WhenModel(page=self, occasions=Occasions(content), now=self._clock.now(), barred=view.slot.id)
        self._when.for_party(view.party)
        self._when.offer(view.slot.item, offers)
        self.whenChanged.emit()
        old.deleteLater()
        self._show("move")

    async def _move(self, view: BookingView, slot_id: str) -> None:
        from kiosk.services.refused import BookingRefusedError

        self._wanted = slot_id
        try:
            await self._desk.change(lambda booker: booker.move(view.id, slot_id))
            after = await self._desk.answered(view.id)
            news = outcome(after, slot_id)
        except BookingRefusedError as error:
            after, news = await self._desk.state(view.id), error.reason
        await self._follow(view, after, news)

    async def _look_again(self, before: BookingView) -> None:
        view = await self._desk.state(before.id)
        if self._step == "found" and view != before:
            news = self._news
            if news == "asked" and view.state != "pending":
                news = outcome(view, self._wanted)
            elif view.state == "confirmed" != before.state:
                news = "confirmed"
            await self._follow(before, view, news)

    async def _follow(self, before: BookingView, after: BookingView, news: str) -> None:
        """Show what has become of a booking, where it is still the one that shows."""
        if self._view is before:
            self._news = news
            await self._take(after)

    async def _take(self, view: BookingView, code: str = "") -> None:
        if self._closed:
            return
        self._view = view
        if code:
            self._card.stamp(view.id, code, self._clock.now())
        occasions = None
        if view.slot is not None:
            occasions = Occasions(await self._desk.around((view.slot,), booked=view.slot.item))
        if self._view is view:
            self._card.show(view.slot, view.party, occasions, view.words)
            self._show("found")

    def _forget(self) -> None:
        self._card.clear()
        if self._view is not None:
            self._view = None
            self._start(self._desk.leave())

    def _show(self, step: str) -> None:
        if self._closed:
            return
        self._step = step
        if step == "code":
            self._forget()
        self._set_scroll(0.0)
        self.stepChanged.emit()

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(or_else(lambda: self._show("failed"), _LOG, "bookings can't be reached", work))
