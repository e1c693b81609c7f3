"""What this kiosk's people want and the hub has not answered yet, laid over what the hub last told.

The one place that does it. It shows no hope as a fact: a wish takes places away from what shows as free and never adds
any, and what only the hub can give is pending.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from kiosk.store.wishes import Wish

PENDING = "pending"


@dataclass(frozen=True, slots=True)
class Booked:
    """A booking as it stands. ``state`` is the hub's word, ``pending``, or ``refused``; ``party`` counts persons."""

    id: str
    slot: str
    party: int
    state: str
    reason: str = ""


@dataclass
class Overlay:
    """The sum of the wishes: ``bookings`` as they are wanted, ``slots`` with the state that they are wanted in."""

    bookings: dict[str, Booked] = field(default_factory=dict)
    slots: dict[str, str] = field(default_factory=dict)
    _held: dict[str, tuple[str, int]] = field(default_factory=dict)  # by booking: the slot, and how many persons

    def __bool__(self) -> bool:
        return bool(self.bookings or self.slots)

    def free(self, slot: str, told: int) -> int:
        """How many persons still have room, of those that the hub told; a party that finds no room takes none."""
        if self.slots.get(slot, "open") != "open":
            return 0
        for wanted, party in self._held.values():
            if wanted == slot and party <= told:
                told -= party
        return told

    def add(self, wish: Wish, booked: Callable[[str], Booked | None]) -> None:
        """Take one more wish in. ``booked`` tells of a booking that the hub knows."""
        if wish.kind == "book":
            slot, party = str(wish.payload["slot"]), int(wish.payload["party"])
            self._hold(Booked(wish.subject, slot, party, PENDING), party)
        elif wish.kind in ("close_slot", "reopen_slot"):
            closed = "cancelled" if wish.payload.get("cancelled") else "closed"
            self.slots[wish.subject] = closed if wish.kind == "close_slot" else "open"
        elif (now := self.bookings.get(wish.subject) or booked(wish.subject)) is not None:
            self._change(wish, now)

    def _change(self, wish: Wish, now: Booked) -> None:
        match wish.kind:
            case "cancel":
                self._held.pop(now.id, None)
                self.bookings[now.id] = replace(now, state="cancelled", reason=str(wish.payload.get("reason", "")))
            case "move":
                slot, party = str(wish.payload["slot"]), int(wish.payload.get("party") or now.party)
                seated = now.party if now.state == "confirmed" and slot == now.slot else 0
                self._hold(Booked(now.id, slot, party, PENDING), party - seated)
            case "confirm":
                self._hold(replace(now, state=PENDING, reason=""), now.party)
            case "check_in" | "missed":
                state = "arrived" if wish.kind == "check_in" else "missed"
                self.bookings[now.id] = replace(now, state=state, reason="")

    def _hold(self, booked: Booked, persons: int) -> None:
        self.bookings[booked.id] = booked
        self._held.pop(booked.id, None)
        if persons > 0:
            self._held[booked.id] = booked.slot, persons


def laid(wishes: Iterable[Wish], booked: Callable[[str], Booked | None]) -> Overlay:
    """The overlay of wishes that have no answer yet, in their order."""
    overlay = Overlay()
    for wish in wishes:
        overlay.add(wish, booked)
    return overlay
