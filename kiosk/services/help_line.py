"""Calling for a person from a screen, and answering such a call from a desk on a PC."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.domain.clock import Clock
from kiosk.domain.help_calls import Call, Come, call_of
from kiosk.domain.ids import Ids
from kiosk.domain.persons import Person
from kiosk.store.projection import Projection

if TYPE_CHECKING:
    from kiosk.domain.notices import Notice
    from kiosk.services.door import StaffSession
    from kiosk.store.ledger import Ledger


_LINKED = ("well", "unreachable", "failed")


class HelpLine:
    """Runs on the one thread that owns the projection. Every method may raise StoreError."""

    def __init__(self, *, projection: Projection, ledger: Callable[[], Ledger], clock: Clock, ids: Ids) -> None:
        self._projection = projection
        self._ledger = ledger
        self._clock = clock
        self._ids = ids

    def call(self) -> bool:
        """Call the staff of the centre; False where nothing carries it to them just now. Where there is a link that is
        down, it goes later: the hub knows when it is too late.
        """
        state = self._projection.bookings.link().state
        if state in _LINKED:
            subject = call_of(self._ledger().id)
            self._put(Call(id=self._ids.new(), subject=subject, at=self._clock.now()))
        return state == "well"

    def somebody_comes(self) -> bool:
        """Whether somebody has answered the last call from here."""
        return self._projection.bookings.somebody_comes(call_of(self._ledger().id))

    def open_calls(self) -> tuple[Notice, ...]:
        """The calls of the centre's screens that nobody has answered yet, oldest first."""
        return tuple(each for each in self._projection.bookings.notices() if each.kind == "call")

    def come(self, notice: str, session: StaffSession | None) -> bool:
        """Somebody comes: who has signed in, or whoever is at the desk. False where the visitor can't be told just now.
        Raises NotAllowedError for a session that is locked.
        """
        by = session.demand("come") if session is not None else Person(kind="kiosk")
        self._put(Come(id=self._ids.new(), subject=notice, at=self._clock.now(), person=by))
        return self._projection.bookings.link().state == "well"

    def _put(self, intent: Call | Come) -> None:
        from kiosk.store.intents import put_intents

        put_intents(self._ledger(), intent)
