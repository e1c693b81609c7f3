"""Booking a time, step by step: what, how many, when, who, check, done. Going back loses nothing.

Each question has a model of its own, ``book_steps`` knows the way through them, and ``booking_desk`` asks the store.
"""

from __future__ import annotations

import logging
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.book_errand import Errand, Result
from kiosk.screen.book_items import ItemRows
from kiosk.screen.book_party import largest_party, takes_more
from kiosk.screen.book_steps import Steps, after_loss
from kiosk.screen.book_when import WhenModel
from kiosk.screen.book_who import WhoModel
from kiosk.screen.booking_card import BookingCard
from kiosk.screen.booking_desk import BookingDesk, Wish
from kiosk.screen.occasion import Occasions
from kiosk.screen.page import PageModel
from kiosk.screen.qt import Property
from kiosk.screen.quietly import or_else
from kiosk.screen.session import Session
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.domain.clock import Clock
    from kiosk.paths import DataFolder
    from kiosk.services.book import Made, Offer
    from kiosk.services.browse import TimesContent

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)


@QmlElement
class BookPage(PageModel):
    """``step`` is one of ``book_steps.STEPS``, then ``sending``, and ``done``; or ``taken`` where the time has gone
    meanwhile, or ``failed`` where nothing can be written. ``outcome`` is ``confirmed``, ``requested`` or ``waiting``.
    """

    changed = Signal()
    stepChanged = Signal()

    def __init__(
        self,
        *,
        session: Session,
        folder: DataFolder,
        desk: BookingDesk,
        content: TimesContent,
        offers: tuple[Offer, ...],
        item: str,
        clock: Clock,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, parent=parent)
        self._folder, self._desk, self._clock, self._tasks = folder, desk, clock, tasks
        self._offers, self._occasions = offers, Occasions(content)
        self._item, self._party = item, 0
        self._steps = Steps("party" if item else "what")
        self._errand = Errand(desk)
        self._outcome, self._reason, self._closed = "", "", False
        self._items = ItemRows(self)
        self._when = WhenModel(page=self, occasions=self._occasions, now=clock.now())
        self._who = WhoModel(self, retention_days=content.details_days)
        self._card = BookingCard(page=self, occasions=self._occasions, now=clock.now())
        self._who.changed.connect(self.changed)
        self._when.offer(item, offers)
        self.speak()

    def speak(self) -> None:
        """Everything in the language of now."""
        self._items.show(
            self._occasions, self._offers, folder=self._folder, now=self._clock.now(), language=self.language
        )
        self._when.speak()
        self._card.speak()

    def close(self) -> None:
        """Forget who it was, and the code."""
        self._closed = True
        self._who.clear()
        self._card.clear()
        if self._errand.booking or self._steps.now == "sending":
            self._start(self._desk.leave())

    def holds_words(self) -> bool:
        """Whether leaving would throw typed words away."""
        return not self._who.empty and self._steps.now != "done"

    def is_busy(self) -> bool:
        """While it is being booked nobody leaves: it would be booked all the same, and its code be lost."""
        return self._steps.now == "sending"

    def step_back(self) -> bool:
        """Go back to the question before; False at the first one, and once it is booked."""
        before = self._steps.before()
        if before is not None and before != self._steps.now:
            self._show(before)
        return before is not None

    def take(self, item: str, slot_id: str) -> None:
        """Somebody came with a time in mind."""
        if item == self._item:
            self._when.take(slot_id)

    def update(self, offers: tuple[Offer, ...]) -> None:
        """Other numbers, or an answer of the hub that came later."""
        self._offers = offers
        self._when.update(offers)
        if self._steps.now == "check" and self._when.lost:
            self._show("check")
        if self._errand.booking and self._steps.now == "done":
            self._start(self._look_again())

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """Where the visitor is."""
        return self._steps.now

    @Property(int, notify=stepChanged)
    def stepNumber(self) -> int:
        """Which of the five questions shows, from 0; 5 once they are answered."""
        return self._steps.number

    @Property(bool, notify=stepChanged)
    def checking(self) -> bool:
        """Whether an answer is being changed from "check"."""
        return self._steps.checking

    @Property(ItemRows, constant=True)
    def items(self) -> ItemRows:
        """What can be booked, soonest first."""
        return self._items

    @Property(str, notify=changed)
    def title(self) -> str:
        """What was chosen."""
        return self._occasions.title(self._item, self.language)

    @Property(int, notify=changed)
    def party(self) -> int:
        """How many persons come; 0 while nobody has said."""
        return self._party

    @Property(int, notify=changed)
    def largest(self) -> int:
        """The largest party that can book."""
        return largest_party(self._offers, self._item)

    @Property(bool, notify=changed)
    def takesMore(self) -> bool:
        """Whether there is room for groups that have to call."""
        return takes_more(self._offers, self._item)

    @Property(WhenModel, constant=True)
    def when(self) -> WhenModel:
        """Days and times."""
        return self._when

    @Property(WhoModel, constant=True)
    def who(self) -> WhoModel:
        """How to reach them."""
        return self._who

    @Property(BookingCard, constant=True)
    def card(self) -> BookingCard:
        """The time chosen, and the code once it is booked."""
        return self._card

    @Property(str, notify=stepChanged)
    def outcome(self) -> str:
        """What came of it."""
        return self._outcome

    @Property(str, notify=stepChanged)
    def reason(self) -> str:
        """Why the time is taken: a code; ``full`` where somebody else was faster."""
        return self._reason

    @Slot(str)
    def chooseItem(self, item: str) -> None:
        """Choose what to see, and go on."""
        if self._occasions.card(item) is not None:
            self._item = item
            self._when.offer(item, self._offers)
            self.changed.emit()
            self.go("party")

    @Slot(int)
    def choosePersons(self, party: int) -> None:
        """So many persons come."""
        if 0 < party <= self.largest:
            self._party = party
            self._when.for_party(party)
            self.changed.emit()

    @Slot(str)
    def go(self, step: str) -> None:
        """Go to a question: to change its answer, where all of them are answered."""
        if self._steps.can_go(step):
            self._when.settle()
            self._show(step, checking=self._steps.now == "check")

    @Slot()
    def next(self) -> None:
        """Go on to the next question, once this one is answered."""
        after = self._steps.after(party=self._party > 0, time=self._when.chosen is not None)
        if after is not None:
            self._when.settle()
            self._show(after)
        elif self._steps.now == "who":
            self._start(self._read())

    @Slot()
    def book(self) -> None:
        """Book what was checked."""
        slot = self._when.chosen
        if self._steps.now == "check" and slot is not None:
            self._show("sending")
            access, wait = self._who.access(), self._when.waiting
            self._start(self._book(Wish(slot, self._party, wait, self.language, self._who.contact, access)))

    @Slot(str)
    def takeInstead(self, slot_id: str) -> None:
        """Take another time: move what is only asked for, or choose anew where nothing was booked."""
        if self._errand.booking and self._steps.now == "done":
            self._show("sending")
            self._start(self._move(slot_id))
        elif self._steps.now == "taken" and self._when.take(slot_id):
            self._show("check")

    async def _read(self) -> None:
        centre = self._occasions.centre
        if await self._who.read(self._desk, centre.country if centre else "fi") and self._steps.now == "who":
            self._show("check")

    async def _book(self, wish: Wish) -> None:
        def made(done: Made) -> None:
            self._card.show(wish.slot, wish.party)
            self._card.stamp(done.booking, done.code, self._clock.now())

        await self._end(await self._errand.book(wish, made))

    async def _move(self, slot_id: str) -> None:
        result = await self._errand.move(slot_id)
        slot = result.view.slot if result.view else None
        if not result.reason and slot is not None and result.view is not None:
            self._when.take(slot_id)
            self._card.show(slot, result.view.party)
        await self._end(result)

    async def _look_again(self) -> None:
        result = await self._errand.look()
        if self._steps.now == "done" and (result.reason or result.outcome == "confirmed" != self._outcome):
            await self._end(result)

    async def _end(self, result: Result) -> None:
        if not result.outcome:
            self._when.update(await self._desk.offers())  # so that what is offered instead is there
        if self._closed:
            return
        self._outcome, self._reason = result.outcome, result.reason
        if result.outcome:
            self._who.clear()  # it is sealed now, and nobody here can read it any more
            self._show("done")
            return
        self._card.clear()
        if result.reason == "no_key":
            self._who.blame({"all": "no_key"})
        self._show(after_loss(result.reason))

    def _show(self, step: str, *, checking: bool | None = None) -> None:
        if step == "check" and self._when.lost:  # somebody else was faster, and whoever comes is told before they book
            self._reason, step = self._when.lost, "taken"
        self._steps.show(step, checking=checking)
        if step == "check":
            self._card.show(self._when.chosen, self._party)
            self._start(self._desk.make_ready())
        self._set_scroll(0.0)
        self.stepChanged.emit()

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(or_else(self._fail, _LOG, "booking has to wait", work))

    def _fail(self) -> None:
        if not self._closed:
            self._show("failed")
