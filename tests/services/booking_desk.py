"""A booker with both files, and the hub's hand on the cache."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.domain.answers import Answer
from kiosk.domain.bookings import Booking
from kiosk.domain.clock import FixedClock
from kiosk.domain.ids import Ids
from kiosk.domain.notices import Notice
from kiosk.domain.slots import Slot
from kiosk.domain.status import Link, LinkState
from kiosk.paths import DataFolder
from kiosk.sealing import public_half
from kiosk.services.book import Booker
from kiosk.services.patience import CodeGate
from kiosk.store.cache_desk import News
from kiosk.store.intents import settle
from kiosk.store.ledger import Ledger
from kiosk.store.projection import Projection
from kiosk.store.wishes import Wish, Wishes
from tests.samples import Cache


def chance(seed: str) -> Callable[[int], bytes]:
    """Random bytes that are the same in every run."""
    numbers = itertools.count()
    return lambda size: hashlib.sha256(f"{seed}{next(numbers)}".encode()).digest()[:size]


class BookingDesk:
    """What a test of booking needs: ``booker``, ``clock``, ``seconds`` of running time, and the hub's answers."""

    def __init__(self, folder: DataFolder, clock: FixedClock, cache: Cache) -> None:
        self.folder, self.clock, self.cache = folder, clock, cache
        self.private = X25519PrivateKey.generate()
        self.has_key = True
        self.seconds = 0.0
        self.opened = 0
        self._ledger: Ledger | None = None
        self.projection = Projection(folder.cache, folder.ledger, "seinajoki")
        self.wishes = Wishes(folder.ledger)
        self.booker = Booker(
            projection=self.projection,
            ledger=self.ledger,
            clock=clock,
            centre="seinajoki",
            ids=Ids(clock, chance("ids")),
            chance=chance("codes"),
            seal_key=lambda: public_half(self.private) if self.has_key else None,
            gate=CodeGate(lambda: self.seconds),
        )

    def ledger(self) -> Ledger:
        if self._ledger is None:
            self._ledger = Ledger(self.folder.ledger, clock=self.clock, running=lambda: self.clock.instant.timestamp())
            self.opened += 1
        return self._ledger

    def close(self) -> None:
        self.projection.close()
        self.wishes.close()
        if self._ledger is not None:
            self._ledger.close()

    def unsettled(self) -> tuple[Wish, ...]:
        return self.wishes.unsettled() or ()

    def free(self) -> dict[str, int]:
        return {offer.slot.id: offer.free for offer in self.booker.offers(None)}

    def hub_tells(
        self,
        *slots: Slot,
        answers: tuple[Answer, ...] = (),
        bookings: tuple[Booking, ...] = (),
        notices: tuple[Notice, ...] = (),
    ) -> None:
        news = News(slots=slots, answers=answers, bookings=bookings, notices=notices)
        self.cache.writer.exchange(news, cursor=2, mark="", whole=False)

    def hub_takes(self, *slots: Slot, state: str = "confirmed", **more: Any) -> None:
        """The last wish is accepted; the booking is in a state now."""
        wish = self.unsettled()[-1]
        made = self.wishes.about(wish.subject)[0]
        fields = {"id": wish.subject, "made_at": self.clock.now(), "centre": "seinajoki", "state": state}
        given = {name: made.payload[name] for name in ("slot", "party", "language", "code_hash")}
        booking = Booking.model_validate({**fields, **given, **more})
        answer = Answer.model_validate({"id": wish.id, "state": "accepted", "booking": state})
        self.hub_tells(*slots, answers=(answer,), bookings=(booking,))

    def link(self, state: LinkState) -> None:
        """So it stands with the desk at the hub."""
        self.cache.writer.set_link(Link(state=state, since=self.clock.now()))

    def hub_accepts(self) -> None:
        """The last wish, which is about no booking, is accepted."""
        self.hub_tells(answers=(Answer(id=self.unsettled()[-1].id, state="accepted"),))

    def hub_refuses(self, reason: str) -> None:
        """The last wish is refused."""
        answer = Answer.model_validate({"id": self.unsettled()[-1].id, "state": "refused", "reason": reason})
        self.hub_tells(answers=(answer,))

    def settle(self) -> None:
        """What the screen does, and the agent after it."""
        settle(self.ledger(), self.projection.bookings.to_settle())
        kept = self.cache.writer.answered()
        self.cache.writer.drop_answers(kept - {wish.id for wish in self.unsettled()})


@contextmanager
def booking_desk(folder: DataFolder, clock: FixedClock, cache: Cache) -> Iterator[BookingDesk]:
    made = BookingDesk(folder, clock, cache)
    try:
        yield made
    finally:
        made.close()
