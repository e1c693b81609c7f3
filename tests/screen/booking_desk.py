"""A booker of the real one's form that answers as a test tells it, and a store that asks it without a thread."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.domain.sealed import Access, Contact
from kiosk.domain.slots import Slot
from kiosk.services.book import BookingView, Made, Offer
from kiosk.services.browse import Browse
from kiosk.services.refused import BookingRefusedError

CODE = "7K2M9QXA"


@dataclass
class FakeBooker:
    """``answers`` are the states that a booking is seen in, one look after the other; the last one stays."""

    slots: tuple[Slot, ...] = ()
    answers: list[str] = field(default_factory=lambda: ["confirmed"])
    refuses: str = ""
    fails: BaseException | None = None
    made: list[dict[str, Any]] = field(default_factory=list)
    done: list[tuple[str, ...]] = field(default_factory=list)
    booked: dict[str, BookingView] = field(default_factory=dict)

    def make_ready(self) -> None:
        """Nothing here is dear."""

    def offers(self, item: str | None = None) -> tuple[Offer, ...]:
        return tuple(Offer(slot, slot.free) for slot in self.slots if item in {None, slot.item})

    def book(
        self,
        slot_id: str,
        party: int,
        *,
        language: str,
        contact: Contact | None = None,
        access: Access | None = None,
        fallback: str = "none",
    ) -> Made:
        self._meet()
        slot = next(slot for slot in self.slots if slot.id == slot_id)
        told = {"slot": slot_id, "party": party, "language": language, "contact": contact}
        self.made.append({**told, "access": access, "fallback": fallback})
        self.booked["one"] = BookingView("one", slot, party, "pending")
        return Made("one", CODE, "")

    def state(self, booking: str) -> BookingView:
        state: Any = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return replace(self.booked[booking], state=state)

    def find(self, code: str) -> BookingView | None:
        self._meet()
        return self.state("one") if code.replace(" ", "") == CODE and self.booked else None

    def cancel(self, booking: str) -> None:
        self._meet()
        self.done.append(("cancel", booking))
        self.answers = ["cancelled"]

    def move(self, booking: str, slot_id: str) -> None:
        self._meet()
        self.done.append(("move", booking, slot_id))
        slot = next(slot for slot in self.slots if slot.id == slot_id)
        self.booked[booking] = replace(self.booked[booking], slot=slot)

    def erase(self, booking: str) -> None:
        self._meet()
        self.done.append(("erase", booking))

    def leave(self) -> None:
        self.done.append(("leave",))

    def _meet(self) -> None:
        if self.fails is not None:
            raise self.fails
        if self.refuses:
            raise BookingRefusedError(self.refuses)  # type: ignore[arg-type]


class FakeStore:
    """Asks at once."""

    def __init__(self, browse: Browse, booker: FakeBooker) -> None:
        self._browse = browse
        self._booker = booker

    async def ask(self, question: Callable[[Browse], Any]) -> Any:
        return question(self._browse)

    async def booker(self, question: Callable[[Any], Any]) -> Any:
        return question(self._booker)


def pauses(most: int = 100) -> Callable[[], Awaitable[None]]:
    """Pauses that take no time; more than ``most`` fail."""
    left = [most]

    async def pause() -> None:
        left[0] -= 1
        assert left[0] >= 0, "it never stops looking"

    return pause
