"""A booking's way to the hub: made, answered within three seconds or not, moved, and looked at again later.

What the visitor sees of it is ``book``'s business.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.errors import StoreError
from kiosk.screen.booking_desk import BookingDesk, Wish

if TYPE_CHECKING:
    from kiosk.services.book import BookingView, Made

_LOG = logging.getLogger(__name__)
_NONE = ("refused", "cancelled")
_OUTCOMES = {"confirmed": "confirmed", "arrived": "confirmed", "requested": "requested", "waiting": "waiting"}


@dataclass(frozen=True, slots=True)
class Result:
    """``outcome`` is ``confirmed``, ``requested`` or ``waiting``; empty where nothing was booked, and ``reason`` says
    why. With an outcome a ``reason`` says that it is not quite what was wanted.
    """

    outcome: str = ""
    reason: str = ""
    view: BookingView | None = None


class Errand:
    """One booking. ``booking`` is its id once there is one. Every method may raise StoreError."""

    def __init__(self, desk: BookingDesk) -> None:
        self._desk = desk
        self.booking = ""

    async def book(self, wish: Wish, made: Callable[[Made], None]) -> Result:
        """Book; ``made`` is told at once when it is written down, for nobody else ever knows the code."""
        from kiosk.services.refused import BookingRefusedError

        try:
            done = await self._desk.make(wish)
            if done is None:
                return self._lost("full")
            self.booking = done.booking
            made(done)
        except BookingRefusedError as error:
            return self._lost(error.reason)
        unanswered = "waiting" if wish.wait else "requested"
        try:
            view = await self._desk.answered(done.booking)
        except StoreError as error:  # it is written down, and goes to the hub
            _LOG.warning("what became of a booking can't be read: %s", error)
            return Result(unanswered)
        return self._result(view, unanswered, lost=view.state == "requested")

    async def move(self, slot_id: str) -> Result:
        """Move it to another time, or leave it where it is."""
        from kiosk.services.refused import BookingRefusedError

        try:
            await self._desk.change(lambda booker: booker.move(self.booking, slot_id))
            view = await self._desk.answered(self.booking)
        except BookingRefusedError:
            view = await self._desk.state(self.booking)
        moved = view.slot is not None and view.slot.id == slot_id
        return self._result(view, "requested", lost=not moved)

    async def look(self) -> Result:
        """How it stands now."""
        view = await self._desk.state(self.booking)
        if view.state in _NONE and not view.reason:  # they have cancelled it themselves
            return Result()
        return self._result(view, "", lost=False)

    def _result(self, view: BookingView, unanswered: str, *, lost: bool) -> Result:
        if view.state in _NONE:
            return self._lost(view.reason or "full")
        return Result(_OUTCOMES.get(view.state, unanswered), "full" if lost else "", view)

    def _lost(self, reason: str) -> Result:
        self.booking = ""
        return Result(reason=reason)
