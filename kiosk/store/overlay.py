"""What this kiosk's people want and the hub has not answered yet, laid over what the hub last told.

The one place that does it. It shows no hope as a fact: a wish takes places away from what shows as free and never adds
any, and what only the hub can give is pending.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.domain.booking_states import PENDING
from kiosk.store.wishes import Wish

_EDITS = frozenset({"change_slot", "close_slot", "reopen_slot"})
_OF_A_SLOT = frozenset({"capacity", "least", "station", "host", "languages", "audience", "guest"})


@dataclass(frozen=True, slots=True)
class Booked:
    """A booking as it stands. ``state`` is the hub's word, ``pending``, or ``refused``; one that has all its seats from
    leases is confirmed before the hub knows it. ``party`` counts persons.

    ``waits``: it is pending, and was asked for as a place to wait in, so that nobody counts on a seat.
    """

    id: str
    slot: str
    party: int
    state: str
    reason: str = ""
    waits: bool = False


@dataclass
class Overlay:
    """The sum of the wishes: ``bookings`` as they are wanted, ``slots`` with the state that they are wanted in.

    ``opened`` are the plans of slots that the hub does not know yet, as JSON has them, by id; only the staff sees them.
    ``changed`` are the fields that are wanted of other slots.
    """

    bookings: dict[str, Booked] = field(default_factory=dict)
    slots: dict[str, str] = field(default_factory=dict)
    opened: dict[str, dict[str, Any]] = field(default_factory=dict)
    changed: dict[str, dict[str, Any]] = field(default_factory=dict)
    leased: Mapping[str, int] = field(default_factory=dict)  # by slot: what is left of this kiosk's leases
    _edits: dict[str, int] = field(default_factory=dict)  # by slot: how often its revision will grow
    _held: dict[str, tuple[str, int]] = field(default_factory=dict)  # by booking: the slot, and how many persons
    _seated: dict[str, int] = field(default_factory=dict)  # by booking: who have a seat where it is wanted now

    def __bool__(self) -> bool:
        return bool(self.bookings or self.slots or self.opened or self.changed or self.leased)

    @property
    def unsent(self) -> frozenset[str]:
        """The slots of which something is wanted that the hub has not answered."""
        return frozenset({*self.slots, *self.opened, *self.changed})

    def laid_over(self, slot: str, fields: dict[str, Any]) -> dict[str, Any]:
        """A slot's fields as they are wanted, from those that the hub told. Places to come are not free yet."""
        wanted = {**fields, **self.changed.get(slot, {})}
        free = int(fields["free"]) - max(int(fields["capacity"]) - int(wanted["capacity"]), 0)
        wanted["state"] = self.slots.get(slot, fields.get("state", "open"))
        wanted["free"] = self.free(slot, max(free, 0)) if wanted["state"] == "open" else 0
        wanted["revision"] = int(fields.get("revision", 1)) + self._edits.get(slot, 0)
        return wanted

    def unleased(self, slot: str, told: int) -> int:
        """How many seats are nobody's, of those that the hub told; a party that finds no room takes none."""
        for wanted, party in self._held.values():
            if wanted == slot and party <= told:
                told -= party
        return told

    def free(self, slot: str, told: int) -> int:
        """How many persons still have room here: in what is nobody's, and in what is left of this kiosk's leases."""
        if self.slots.get(slot, "open") != "open":
            return 0
        return self.unleased(slot, told) + self.leased.get(slot, 0)

    def add(self, wish: Wish, booked: Callable[[str], Booked | None]) -> None:
        """Take one more wish in. ``booked`` tells of a booking that the hub knows."""
        if wish.kind in _EDITS:
            self._edits[wish.subject] = self._edits.get(wish.subject, 0) + 1
        if wish.kind == "book":
            slot, party = str(wish.payload["slot"]), int(wish.payload["party"])
            asked = party - _leased(wish)
            waits = asked > 0 and wish.payload.get("fallback") == "wait"
            state = PENDING if asked else "arrived" if wish.payload.get("arrived") else "confirmed"
            self._hold(Booked(wish.subject, slot, party, state, waits=waits), asked)
        elif wish.kind in ("close_slot", "reopen_slot"):
            closed = "cancelled" if wish.payload.get("cancelled") else "closed"
            self.slots[wish.subject] = closed if wish.kind == "close_slot" else "open"
        elif wish.kind == "open_slots":
            self.opened.update((str(plan["id"]), plan) for plan in wish.payload["slots"])
        elif wish.kind == "change_slot":
            fields = {name: value for name, value in wish.payload.items() if name in _OF_A_SLOT}
            self.changed[wish.subject] = {**self.changed.get(wish.subject, {}), **fields}
        elif (now := self.bookings.get(wish.subject) or booked(wish.subject)) is not None:
            self._change(wish, now)

    def _change(self, wish: Wish, now: Booked) -> None:
        match wish.kind:
            case "cancel":
                self._held.pop(now.id, None)
                self.bookings[now.id] = replace(now, state="cancelled", reason=str(wish.payload.get("reason", "")))
            case "move":
                slot, party = str(wish.payload["slot"]), int(wish.payload.get("party") or now.party)
                seated = now.party if now.state == "confirmed" else self._seated.get(now.id, 0)
                self._seated[now.id] = seated if slot == now.slot else 0
                self._hold(Booked(now.id, slot, party, PENDING), party - self._seated[now.id] - _leased(wish))
            case "resize":
                self._resize(now, int(wish.payload["party"]), _leased(wish))
            case "confirm":
                self._hold(replace(now, state=PENDING, reason="", waits=False), now.party - _leased(wish))
            case "check_in" | "missed":
                state = "arrived" if wish.kind == "check_in" else "missed"
                self.bookings[now.id] = replace(now, state=state, reason="")
            case "expect":
                if now.state == "missed":  # the hub has given up their seats, and may have given them away
                    self._hold(replace(now, state=PENDING, reason=""), now.party)
                elif now.state == "arrived":
                    self.bookings[now.id] = replace(now, state="confirmed", reason="")

    def _resize(self, now: Booked, party: int, leased: int) -> None:
        """Who has a seat keeps it and is pending; who waits, or asks for one, goes on as they are."""
        has_seats = now.state in ("confirmed", "arrived")
        if not has_seats and now.state != PENDING:
            self.bookings[now.id] = replace(now, party=party)
            return
        self._seated.setdefault(now.id, now.party if has_seats else 0)
        state = PENDING if now.state == "confirmed" else now.state
        self._hold(replace(now, party=party, state=state), party - self._seated[now.id] - leased)

    def _hold(self, booked: Booked, persons: int) -> None:
        self.bookings[booked.id] = booked
        self._held.pop(booked.id, None)
        if persons > 0:
            self._held[booked.id] = booked.slot, persons


def _leased(wish: Wish) -> int:
    """How many seats it has from leases."""
    return sum(int(share["seats"]) for share in wish.payload.get("leased", ()))


def laid(
    wishes: Iterable[Wish], booked: Callable[[str], Booked | None], leased: Mapping[str, int] | None = None
) -> Overlay:
    """The overlay of wishes that have no answer yet, in their order, and of what is left of leases."""
    overlay = Overlay(leased=leased or {})
    for wish in wishes:
        overlay.add(wish, booked)
    return overlay
