"""What the staff does with bookings: receive people, answer requests, move, cancel, book for somebody, tell.

Who may do it is decided here and nowhere above: each method takes the session, and asks it. What is certain not to go
is refused at once; the rest is an intent, which can be taken back for some seconds and then goes to the hub.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from kiosk.domain.booking_states import ASKING, EXPECTED, LIVE, RECEIVED
from kiosk.domain.clock import Clock
from kiosk.domain.ids import Ids
from kiosk.domain.intents import (
    AnyIntent,
    Cancel,
    CheckIn,
    Confirm,
    Expect,
    Fallback,
    Missed,
    Move,
    Note,
    Noted,
    Resize,
    Told,
)
from kiosk.domain.languages import Language
from kiosk.domain.reception import may_arrive, may_be_missed
from kiosk.domain.sealed import Access, Contact, Sealed
from kiosk.services.book import Booker, Made
from kiosk.services.door import StaffSession
from kiosk.services.identity_numbers import has_identity_number
from kiosk.services.refused import BookingRefusedError
from kiosk.services.room import check_free, check_size, open_slot
from kiosk.services.zone import zone_of
from kiosk.store.parties import Party
from kiosk.store.projection import Projection

if TYPE_CHECKING:
    from kiosk.domain.slots import Slot
    from kiosk.store.ledger import Ledger
    from kiosk.store.spending import Room


class DeskWork:
    """Every method raises NotAllowedError, StoreError, and BookingRefusedError for what is certain not to go.

    Those that change something answer with the intent's id, by which ``undo`` takes it back. Runs on the one thread
    that owns the projection.
    """

    def __init__(
        self, *, projection: Projection, ledger: Callable[[], Ledger], clock: Clock, ids: Ids, booker: Booker
    ) -> None:
        self._projection = projection
        self._ledger = ledger
        self._clock = clock
        self._ids = ids
        self._booker = booker

    def check_in(self, session: StaffSession, booking: str) -> str:
        """They have come, on the day itself."""
        by = session.demand("check_in")
        slot = self._slot(self._in_state(booking, EXPECTED | {"missed"}))
        now = self._clock.now()
        if not may_arrive(slot.starts, slot.ends, now, zone_of(self._projection, slot.centre, now)):
            raise BookingRefusedError("not_today")
        return self._put(CheckIn(id=self._ids.new(), subject=booking, at=self._clock.now(), person=by))

    def missed(self, session: StaffSession, booking: str) -> str:
        """They have not come, though it has begun."""
        by = session.demand("missed")
        slot = self._slot(self._in_state(booking, EXPECTED | {"arrived"}))
        if not may_be_missed(slot.starts, self._clock.now()):
            raise BookingRefusedError("too_early")
        return self._put(Missed(id=self._ids.new(), subject=booking, at=self._clock.now(), person=by))

    def expect(self, session: StaffSession, booking: str) -> str:
        """They are expected again: it was noted by mistake that they have come, or have not. Who was noted as not come
        needs room, for their seats may be somebody else's by now.
        """
        by = session.demand("expect")
        party = self._in_state(booking, RECEIVED)
        slot = self._slot(party)
        if slot.state == "cancelled":
            raise BookingRefusedError("slot_cancelled")
        if party.state == "missed" and not party.unsent and slot.state == "open":  # of a closed one only the hub knows
            check_free(slot, party.size)
        return self._put(Expect(id=self._ids.new(), subject=booking, at=self._clock.now(), person=by))

    def cancel(self, session: StaffSession, booking: str, reason: str = "") -> str:
        """Cancel it. Whoever booked has to be told; ``reason`` is for them."""
        by = session.demand("cancel")
        self._in_state(booking, LIVE)
        if has_identity_number(reason):
            raise BookingRefusedError("identity_number")
        wish = Cancel(id=self._ids.new(), subject=booking, at=self._clock.now(), person=by, reason=reason)
        return self._put(wish)

    def move(self, session: StaffSession, booking: str, slot_id: str, size: int | None = None) -> str:
        """Move it to another slot, or to another number of persons there. Whoever booked has to be told."""
        by = session.demand("move")
        party = self._in_state(booking, LIVE)
        size = size or party.size
        if (slot_id, size) == (party.slot, party.size):
            raise BookingRefusedError("already_so")
        own = party.size if slot_id == party.slot and party.state in EXPECTED else 0
        slot = open_slot(self._projection, slot_id, self._clock.now())
        check_size(slot, size)
        check_free(slot, size - own)
        wish = Move(id=self._ids.new(), subject=booking, at=self._clock.now(), person=by, slot=slot_id, party=size)
        return self._put(wish, self._projection.bookings.room(slot_id, size - own, self._clock.now()))

    def resize(self, session: StaffSession, booking: str, size: int) -> str:
        """So many come; it stays in its slot and in its state. Who has a seat has one for all of them, or it is refused
        as ``full``; who waits goes on waiting.
        """
        by = session.demand("resize")
        party = self._in_state(booking, LIVE | {"arrived"})
        if size == party.size:
            raise BookingRefusedError("already_so")
        slot = self._projection.slot(party.slot)
        if slot is None:
            raise BookingRefusedError("no_such_slot")
        check_size(slot, size)
        if size > party.size:
            open_slot(self._projection, party.slot, self._clock.now())
            check_free(slot, size - party.size if party.seated else 0)
        more = size - party.size if party.seated else 0
        wish = Resize(id=self._ids.new(), subject=booking, at=self._clock.now(), person=by, party=size)
        return self._put(wish, self._projection.bookings.room(party.slot, more, self._clock.now()))

    def confirm(self, session: StaffSession, booking: str) -> str:
        """Give a seat to a request, or to somebody on the waiting list."""
        by = session.demand("confirm")
        party = self._in_state(booking, ASKING)
        check_free(open_slot(self._projection, party.slot, self._clock.now()), party.size)
        wish = Confirm(id=self._ids.new(), subject=booking, at=self._clock.now(), person=by)
        return self._put(wish, self._projection.bookings.room(party.slot, party.size, self._clock.now()))

    def told(self, session: StaffSession, booking: str, *, reached: bool = True) -> str:
        """A person has told them; or nobody could, where they were not ``reached``."""
        by = session.demand("told")
        party = self._known(booking)
        if not party.tell or (party.untold and not reached):
            raise BookingRefusedError("already_so")
        wish = Told(
            id=self._ids.new(), subject=booking, at=self._clock.now(), person=by, tell=party.tell, reached=reached
        )
        return self._put(wish)

    def note(self, session: StaffSession, booking: str, words: Sealed | None) -> str:
        """Words about a booking, sealed before; None removes them."""
        by = session.demand("note")
        self._known(booking)
        return self._put(Note(id=self._ids.new(), subject=booking, at=self._clock.now(), person=by, words=words))

    def book(
        self,
        session: StaffSession,
        slot_id: str,
        size: int,
        *,
        language: Language,
        contact: Contact | None = None,
        access: Access | None = None,
        here: bool = False,
        wait: bool = False,
    ) -> Made:
        """Book for somebody who calls or stands here; ``here``: they take part now. ``wait``: where it is full, put
        them on the waiting list.
        """
        by = session.demand("book")
        fallback: Fallback = "wait" if wait else "none"
        made = self._booker.book(
            slot_id, size, language=language, contact=contact, access=access, fallback=fallback, by=by, arrived=here
        )
        self._booker.leave()  # it is not the next visitor's
        return made

    def noted(self, session: StaffSession, notice: str) -> str:
        """Somebody has seen to what a notice tells."""
        by = session.demand("noted")
        if all(each.id != notice for each in self._projection.bookings.notices()):
            raise BookingRefusedError("already_so")
        return self._put(Noted(id=self._ids.new(), subject=notice, at=self._clock.now(), person=by))

    def seen(self, session: StaffSession, intent: str) -> str:
        """What was refused is seen to, and nothing to do any more; the intent's id, for ``unseen``."""
        if not self._mark_seen(session, intent, seen=True):
            raise BookingRefusedError("already_so")
        return intent

    def unseen(self, session: StaffSession, intent: str) -> bool:
        """What was refused is to be done again; False where it was."""
        return self._mark_seen(session, intent, seen=False)

    def undo(self, session: StaffSession, intents: Sequence[str]) -> bool:
        """Take back what was just done, all of it; False, and nothing is, where any of it may have gone to the hub."""
        from kiosk.store.intents import take_back

        session.demand_open()
        return take_back(self._ledger(), *intents)

    def _mark_seen(self, session: StaffSession, intent: str, *, seen: bool) -> bool:
        from kiosk.store.intents import mark_seen

        return mark_seen(self._ledger(), intent, str(session.demand("seen").staff), seen=seen)

    def _known(self, booking: str) -> Party:
        found = self._projection.bookings.party(booking)
        if found is None:
            raise BookingRefusedError("no_such_booking")
        return found

    def _in_state(self, booking: str, states: frozenset[str]) -> Party:
        found = self._known(booking)
        if found.state not in states:
            raise BookingRefusedError("wrong_state")
        return found

    def _slot(self, party: Party) -> Slot:
        slot = self._projection.slot(party.slot)
        if slot is None:
            raise BookingRefusedError("no_such_slot")
        return slot

    def _put(self, intent: AnyIntent, room: Room | None = None) -> str:
        from kiosk.store.intents import put_intents

        put_intents(self._ledger(), intent, room=room)
        return intent.id
