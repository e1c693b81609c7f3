"""What the pages of booking ask of the store, each on its own thread, and how they wait for the hub's answer."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from kiosk.screen.book_who import read_typed
from kiosk.screen.language import Language

if TYPE_CHECKING:
    from kiosk.domain.sealed import Access, Contact
    from kiosk.domain.slots import Slot
    from kiosk.services.book import Booker, BookingView, Made, Offer
    from kiosk.services.browse import Browse, TimesContent

_Answer = TypeVar("_Answer")

LOOKS = 30
"""Looks for an answer, with a pause between two: three seconds."""
_PAUSE_SECONDS = 0.1


class Store(Protocol):
    """The part of ``StoreThread`` that is asked here."""

    async def ask(self, question: Callable[[Browse], _Answer]) -> _Answer:
        """The answer of ``question``."""

    async def booker(self, question: Callable[[Booker], _Answer]) -> _Answer:
        """The answer of ``question`` to whoever books."""


async def a_moment() -> None:
    """The pause between two looks."""
    await asyncio.sleep(_PAUSE_SECONDS)


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to book. ``wait``: they know that it is full, and want a place on the waiting list."""

    slot: Slot
    party: int
    wait: bool
    language: Language
    contact: Contact | None
    access: Access | None


class BookingDesk:
    """Every method may raise StoreError; those that change something BookingRefusedError too."""

    def __init__(self, store: Store, pause: Callable[[], Awaitable[None]] = a_moment) -> None:
        self._store = store
        self._pause = pause

    async def offers(self) -> tuple[Offer, ...]:
        """All that can be booked here."""
        return await self._store.booker(lambda booker: booker.offers(None))

    async def around(self, slots: tuple[Slot, ...], items: tuple[str, ...] = (), *, booked: str = "") -> TimesContent:
        """What is known around these slots and these items, and of the item that somebody has ``booked``."""
        return await self._store.ask(lambda browse: browse.around(slots, items, booked=booked))

    async def read(self, typed: tuple[str, str, str], country: str) -> Contact | None:
        """The contact that was typed. Raises ContactError."""
        return await self._store.booker(lambda _: read_typed(typed, country))

    async def make_ready(self) -> None:
        """Somebody is about to book: what takes a moment is done before."""
        await self._store.booker(lambda booker: booker.make_ready())

    async def make(self, wish: Wish) -> Made | None:
        """Book it; None, with nothing done, where the room that somebody counted on is no longer there."""

        def work(booker: Booker) -> Made | None:
            free = {offer.slot.id: offer.free for offer in booker.offers(wish.slot.item)}
            if not wish.wait and free.get(wish.slot.id, 0) < wish.party:
                return None
            return booker.book(
                wish.slot.id,
                wish.party,
                language=wish.language,
                contact=wish.contact,
                access=wish.access,
                fallback="wait" if wish.wait else "request",
            )

        return await self._store.booker(work)

    async def state(self, booking: str) -> BookingView:
        """How a booking stands."""
        return await self._store.booker(lambda booker: booker.state(booking))

    async def answered(self, booking: str) -> BookingView:
        """How it stands once the hub has answered, or after three seconds."""
        for _ in range(LOOKS):
            view = await self.state(booking)
            if view.state != "pending":
                return view
            await self._pause()
        return await self.state(booking)

    async def find(self, code: str) -> BookingView | None:
        """The booking of a code. Raises TooManyTriesError."""
        return await self._store.booker(lambda booker: booker.find(code))

    async def change(self, work: Callable[[Booker], Any]) -> None:
        """Cancel, move or erase."""
        await self._store.booker(work)

    async def leave(self) -> None:
        """What was made or found here is out of reach until somebody has its code again."""
        await self._store.booker(lambda booker: booker.leave())


def outcome(view: BookingView, wanted: str) -> str:
    """What became of moving a booking to the slot that was wanted: ``moved``, ``asked``, or a reason why not; empty for
    one that is cancelled, for that says more.
    """
    if view.state == "cancelled":
        return ""
    if view.slot is None or view.slot.id != wanted:
        return view.reason or "full"
    return "asked" if view.state == "pending" else "moved"
