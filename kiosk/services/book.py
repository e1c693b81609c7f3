"""Booking, as a visitor does it: see what is free, book, find the booking again by its code, cancel, move, erase.

What a person decides goes into the ledger and from there to the hub; what comes of it shows in ``state``. Names,
numbers and codes are sealed or hashed here, before anything touches a file.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal, cast

from kiosk.domain.answers import own_words
from kiosk.domain.booking_states import LIVE
from kiosk.domain.clock import Clock
from kiosk.domain.code import code_hash, new_code, read_code
from kiosk.domain.ids import Chance, Ids
from kiosk.domain.intents import AnyIntent, Book, Cancel, EraseDetails, Fallback, Move
from kiosk.domain.languages import Language
from kiosk.domain.persons import Person
from kiosk.domain.sealed import Access, Contact, Purpose, Sealed, SealKey
from kiosk.domain.slots import Slot
from kiosk.services.identity_numbers import has_identity_number
from kiosk.services.patience import CodeGate
from kiosk.services.refused import BookingRefusedError
from kiosk.services.room import check_free, check_size, open_slot
from kiosk.services.sealing import sealed_to_hub
from kiosk.store.overlay import Booked
from kiosk.store.projection import Projection

if TYPE_CHECKING:
    from kiosk.store.ledger import Ledger
    from kiosk.store.spending import Room

_MOST_OFFERS = 400
VISITOR = Person()

ViewState = Literal[
    "pending", "confirmed", "requested", "waiting", "cancelled", "arrived", "missed", "refused"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Offer:
    """A slot that can be booked, and how many persons still have room; none means that only the fallback is left."""

    slot: Slot
    free: int


@dataclass(frozen=True, slots=True)
class Made:
    """A booking that was made, with the only copy of its code: eight signs, to be shown and then forgotten.

    ``intent`` is what the staff can take back.
    """

    booking: str
    code: str
    intent: str


@dataclass(frozen=True, slots=True)
class BookingView:
    """How a booking stands. ``pending`` until the hub has answered; ``slot`` is None once it is over and gone.

    ``reason`` is a code of ``kiosk.domain.answers``, or a word of the staff where they cancelled it. ``has_details``:
    there is something about whoever booked that can be removed. ``waits``: it is
    pending, and was asked for as a place on the waiting list. ``over``: its time is.
    """

    id: str
    slot: Slot | None
    party: int
    state: ViewState
    reason: str = ""
    has_details: bool = True
    waits: bool = False
    over: bool = False

    @property
    def live(self) -> bool:
        """Whether it can still be moved or cancelled."""
        return self.state in LIVE and not self.over

    @property
    def standing(self) -> str:
        """``state`` as whoever booked is told it: a place that waits is none that we will confirm; ``broken`` where
        a kiosk had said yes, and there is no place left; and what its time has ended is ``over``, ``unanswered`` or
        ``in_vain``, for who waited.
        """
        if self.over and self.state in LIVE:
            waited = self.state == "waiting" or self.waits
            return "in_vain" if waited else "unanswered" if self.state == "requested" else "over"
        if self.state == "pending" and self.waits:
            return "waiting"
        return "broken" if (self.state, self.reason) == ("requested", "no_such_lease") else self.state

    @property
    def words(self) -> str:
        """What the staff wrote to whoever booked when they cancelled it, in whatever language; else empty."""
        return own_words(self.reason) if self.state == "cancelled" else ""


class Booker:
    """Runs on the one thread that owns the projection. Every method may raise StoreError.

    Only a booking that was made or found here since ``leave`` can be changed. ``ledger`` opens the ledger when first
    needed; ``seal_key`` is None while no edition has brought one.
    """

    def __init__(
        self,
        *,
        projection: Projection,
        ledger: Callable[[], Ledger],
        clock: Clock,
        centre: str,
        ids: Ids,
        chance: Chance,
        seal_key: Callable[[], SealKey | None],
        gate: CodeGate,
    ) -> None:
        self._projection = projection
        self._ledger = ledger
        self._clock = clock
        self._centre = centre
        self._ids = ids
        self._chance = chance
        self._seal_key = seal_key
        self._gate = gate
        self._at_hand: set[str] = set()
        self._shown: set[str] = set()
        self._code: tuple[str, str] | None = None

    def make_ready(self) -> None:
        """Make the code of the next booking ahead, with its hash, which takes some 50 ms: nobody waits for it then."""
        if self._code is None:
            code = new_code(self._chance)
            self._code = code, code_hash(code)

    def offers(self, item: str | None = None) -> tuple[Offer, ...]:
        """The coming slots here, of one technology, training or event where it is named, soonest first; before them
        those that a free host has opened for now.

        Full ones are among them, with nothing free; cancelled and closed ones are not.
        """
        slots = self._projection.slots(self._centre, self._clock.now(), technology=item, limit=_MOST_OFFERS)
        return tuple(Offer(slot, slot.free) for slot in slots if slot.state == "open")

    def book(
        self,
        slot_id: str,
        party: int,
        *,
        language: Language,
        contact: Contact | None = None,
        access: Access | None = None,
        fallback: Fallback = "none",
        by: Person = VISITOR,
        arrived: bool = False,
    ) -> Made:
        """Book for ``party`` persons. With seats from leases for all of them it is confirmed at once, link or no link;
        else the hub is asked. ``fallback`` is what to make of it where there is no room; with ``arrived`` they
        are here already, which only staff can say.

        The code of ``contact`` is filled in here. It is on disk when this returns. Raises
        BookingRefusedError.
        """
        self._check(slot_id, party, fallback)
        if access is not None and has_identity_number(access.words):
            raise BookingRefusedError("identity_number")
        booking, (code, hashed) = self._ids.new(), self._new_code()
        named = contact.model_copy(update={"code": code, "language": language}) if contact else None
        intent = self._put(
            Book(
                id=self._ids.new(),
                subject=booking,
                at=self._now(),
                person=by,
                slot=slot_id,
                party=party,
                language=language,
                code_hash=hashed,
                fallback=fallback,
                arrived=arrived,
                contact=self._sealed(named, "contact", booking),
                access=self._sealed(access, "access", booking),
            ),
            self._projection.bookings.room(slot_id, party, self._now()),
        )
        self._at_hand.add(booking)
        return Made(booking, code, intent)

    def state(self, booking: str) -> BookingView:
        """How a booking stands now; one that nobody made is ``refused``, ``no_such_booking``."""
        found = self._projection.bookings.booking(booking)
        if found is None:
            return BookingView(booking, None, 0, "refused", "no_such_booking")
        if booking in self._at_hand and self._projection.bookings.is_answered(booking):
            self._shown.add(booking)
        return self._view(found)

    def was_shown(self, booking: str) -> bool:
        """Whether ``state`` has told, since it was last booked or moved here, what the hub made of it, and nobody had
        left by then.
        """
        return booking in self._shown

    def find(self, code: str) -> BookingView | None:
        """The booking with that code, as it was typed or scanned; None where there is none, or it is no code.

        Raises TooManyTriesError after five wrong ones, and does not look then.
        """
        self._gate.check()
        read = read_code(code)
        if read is None:
            return None
        booking = self._projection.bookings.booking_of(code_hash(read))
        if booking is None:
            self._gate.wrong()
            return None
        self._at_hand.add(booking)
        return self.state(booking)

    def cancel(self, booking: str) -> None:
        """Cancel it; the place goes to the hub. Raises BookingRefusedError."""
        self._changeable(booking)
        self._put(Cancel(id=self._ids.new(), subject=booking, at=self._now()))

    def move(self, booking: str, slot_id: str) -> None:
        """Move it to another slot, or leave it where it is when there is no room. Raises BookingRefusedError."""
        found = self._changeable(booking)
        if found.slot == slot_id:
            raise BookingRefusedError("already_so")
        self._check(slot_id, found.party, "none")
        room = self._projection.bookings.room(slot_id, found.party, self._now())
        self._put(Move(id=self._ids.new(), subject=booking, at=self._now(), slot=slot_id), room)

    def erase(self, booking: str) -> None:
        """Remove name, contact and needs, here and at the hub; the booking stays. Raises BookingRefusedError."""
        self._known(booking)
        self._put(EraseDetails(id=self._ids.new(), subject=booking, at=self._now()))

    def leave(self) -> None:
        """The visitor has gone: what they made or found is out of reach until somebody has its code again."""
        self._at_hand.clear()

    def _check(self, slot_id: str, party: int, fallback: Fallback) -> None:
        slot = open_slot(self._projection, slot_id, self._clock.now())
        if slot.centre != self._centre:
            raise BookingRefusedError("no_such_slot")
        check_size(slot, party)
        if fallback == "none":
            check_free(slot, party)

    def _known(self, booking: str) -> Booked:
        found = self._projection.bookings.booking(booking) if booking in self._at_hand else None
        if found is None:
            raise BookingRefusedError("no_such_booking")
        return found

    def _changeable(self, booking: str) -> Booked:
        found = self._known(booking)
        if found.state not in LIVE:
            raise BookingRefusedError("wrong_state")
        if self._view(found).over:
            raise BookingRefusedError("slot_over")
        return found

    def _view(self, found: Booked) -> BookingView:
        slot = self._projection.slot(found.slot)
        details = self._projection.bookings.has_details(found.id)
        state = cast(ViewState, found.state)
        over = slot is None or slot.ends <= self._now()
        return BookingView(found.id, slot, found.party, state, found.reason, details, found.waits, over)

    def _new_code(self) -> tuple[str, str]:
        while True:
            self.make_ready()
            made, self._code = self._code, None
            if made is not None and self._projection.bookings.booking_of(made[1]) is None:
                return made

    def _sealed(self, plain: Contact | Access | None, purpose: Purpose, booking: str) -> Sealed | None:
        return sealed_to_hub(plain, self._seal_key(), purpose=purpose, booking=booking) if plain else None

    def _put(self, intent: AnyIntent, room: Room | None = None) -> str:
        from kiosk.store.intents import put_intents

        put_intents(self._ledger(), intent, room=room)
        self._shown.discard(intent.subject)
        return intent.id

    def _now(self) -> datetime:
        return self._clock.now()
