"""Visitors and staff at three screens. Each wish goes the way that the screen's pages take, through the store's own
thread, and what was shown is noted: it has to hold.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kiosk.domain.clock import SystemClock
from kiosk.domain.persons import Staff
from kiosk.domain.slots import Slot
from kiosk.paths import DataFolder
from kiosk.screen.booking_desk import BookingDesk, Wish
from kiosk.screen.store_thread import StoreThread
from kiosk.services.book import Booker
from kiosk.services.desk import Desk
from kiosk.services.door import StaffSession
from kiosk.services.patience import TooManyTriesError
from kiosk.services.refused import BookingRefusedError
from kiosk.store.ledger import Ledger
from tests.prove.real.plan import CENTRE, Step

ANNA = Staff(id="anna", name="Anna", centre=CENTRE, roles=("booker", "administrator"))
_LOOK = 0.25  # seconds between two looks of a screen at its cache
_DEEDS = (
    *("check_in", "check_in", "confirm", "confirm", "told", "told", "told", "cancel", "move", "resize", "missed"),
    *("smaller", "larger", "close", "reopen", "reopen", "call off"),
)
_OF_SLOTS = ("smaller", "larger", "close", "reopen", "call off")


@dataclass(frozen=True)
class Visit:
    """A booking that was made, and what the screen said last before its visitor went."""

    booking: str
    code: str
    kiosk: int
    shown: str
    reason: str


class Screen:
    """The store of a screen, which looks at its cache as the screen does."""

    def __init__(self, folder: DataFolder) -> None:
        self.folder = folder
        self.store = StoreThread(folder=folder, centre=CENTRE)
        self.desk = BookingDesk(self.store)
        Ledger(folder.ledger, clock=SystemClock()).close()  # as since the day when the kiosk was set up

    async def live(self) -> None:
        """Until it is cancelled."""
        while True:
            await self.store.moved()
            await asyncio.sleep(_LOOK)


class People:
    """What they did. ``cancelled`` are bookings that somebody cancelled, ``closed`` slots that are not held."""

    def __init__(self, screens: list[Screen]) -> None:
        self._screens = screens
        self.visits: list[Visit] = []
        self.cancelled: set[str] = set()
        self.closed: set[str] = set()
        self.tally: Counter[str] = Counter()

    async def book(self, step: Step) -> None:
        """Somebody comes, chooses a time, books, and waits for an answer as long as the page does."""
        screen = self._screens[step.kiosk]
        offers = await screen.desk.offers()
        if not offers:
            return
        offer = offers[int(step.draws[0] ** 2 * len(offers))]  # some times are liked better
        party = 1 + int(step.draws[1] * min(4, offer.slot.capacity))
        is_full = offer.free < party
        try:
            made = await screen.desk.make(Wish(offer.slot, party, is_full and step.draws[2] < 0.3, "fi", None, None))
        except BookingRefusedError:
            made = None
        if made is None:
            self.tally["went without"] += 1
            return
        view = await screen.desk.answered(made.booking)
        self.visits.append(Visit(made.booking, made.code, step.kiosk, view.state, view.reason))

    async def come_back(self, step: Step) -> None:
        """Somebody comes with their code, to another kiosk perhaps, and cancels or moves."""
        if not self.visits:
            return
        visit = step.choose(0, self.visits)
        at = visit.kiosk if step.draws[1] < 0.7 else step.kiosk

        def work(booker: Booker) -> str:
            found = booker.find(visit.code)
            if found is None:
                return "code unknown"
            if step.draws[2] < 0.5:
                booker.cancel(visit.booking)
                return "cancelled"
            booker.move(visit.booking, step.choose(3, list(booker.offers())).slot.id)
            return "moved"

        await self._do(visit.booking, lambda: self._screens[at].store.booker(work))

    async def serve(self, step: Step) -> None:
        """Somebody of the staff does something."""
        deed = step.choose(0, list(_DEEDS))
        session = StaffSession(ANNA, time.monotonic)
        about = "" if deed in _OF_SLOTS or not self.visits else step.choose(2, self.visits).booking

        def work(desk: Desk) -> str:
            sittings = desk.view.coming(session).sittings
            if not sittings:
                return "nothing to do"
            if deed in _OF_SLOTS:
                return self._keep(desk, session, deed, step)
            if deed in ("told", "confirm"):
                return self._answer(desk, session, deed, step)
            more: dict[str, tuple[Any, ...]] = {
                "move": (step.choose(1, list(sittings)).slot.id,),
                "resize": (1 + int(step.draws[3] * 4),),
            }
            getattr(desk.work, deed)(session, about, *more.get(deed, ()))
            return "cancelled" if deed == "cancel" else deed

        await self._do(about, lambda: self._screens[step.kiosk].store.desk(work))

    def _answer(self, desk: Desk, session: StaffSession, deed: str, step: Step) -> str:
        """Something of what stands under To do."""
        parties = [party for each in desk.view.to_do(session).sittings for party in each.parties]
        due = [party.id for party in parties if (party.tell if deed == "told" else party.state == "requested")]
        if not due:
            return "nothing to do"
        getattr(desk.work, deed)(session, step.choose(1, due))
        return deed

    def _keep(self, desk: Desk, session: StaffSession, deed: str, step: Step) -> str:
        """Something with a time, whatever its state."""
        slots = [each.slot for each in desk.view.coming(session).sittings]
        slot: Slot = step.choose(1, slots)
        if deed == "reopen":
            closed = [each for each in slots if each.state != "open"]
            desk.slots.reopen_slot(session, step.choose(1, closed or slots).id)
        elif deed in ("close", "call off"):
            desk.slots.close_slot(session, slot.id, cancelled=deed == "call off")
            if deed == "call off":
                self.closed.add(slot.id)
        else:
            capacity = max(1, slot.capacity + (2 if deed == "larger" else -1))
            desk.slots.change_slot(session, slot.id, slot.revision, capacity=capacity)
        return deed

    async def _do(self, about: str, work: Callable[[], Any]) -> None:
        try:
            done = await work()
        except (BookingRefusedError, TooManyTriesError):
            done = "refused at the screen"
        if done == "cancelled":
            self.cancelled.add(about)
        self.tally[done] += 1
