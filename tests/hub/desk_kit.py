"""A kiosk's side of the desk in a test: intents in few words, and what has become of them."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from kiosk.domain.answers import Answer
from kiosk.domain.bookings import Booking
from kiosk.domain.changes import Change
from kiosk.domain.clock import FixedClock
from kiosk.domain.exchange import RawIntent
from kiosk.domain.ids import Ids
from kiosk.domain.persons import Staff
from kiosk.domain.slots import Slot
from kiosk.hub.agenda import put_slots, standing
from kiosk.hub.booked import find
from kiosk.hub.changes import changes_since
from kiosk.hub.facts import CHANGES, counter
from kiosk.hub.outcomes import Device
from kiosk.hub.roster import put_staff
from kiosk.hub.settle import settle
from kiosk.hub.store import HubStore

NOW = datetime.fromisoformat("2026-11-23T07:00:00+00:00")
VISITOR = {"kind": "visitor"}
ANNA = {"kind": "staff", "staff": "anna"}  # a booker
ESKO = {"kind": "staff", "staff": "esko"}  # an administrator
EIJA = {"kind": "staff", "staff": "eija"}  # an editor
DEVICE = Device("0193a000-0000-7000-8000-00000000d001", "seinajoki")


def as_told(changes: Iterable[Change]) -> list[dict[str, Any]]:
    """What a kiosk reads."""
    return [change.model_dump(mode="json", exclude_unset=True) for change in changes]


def slot(name: str = "s-1", hours: float = 2, **fields: Any) -> dict[str, Any]:
    """What a slot of an hour is made of, which begins so many hours from now."""
    starts = NOW + timedelta(hours=hours)
    return {
        "id": name,
        "centre": "seinajoki",
        "item": "heart-rhythm",
        "starts": starts.isoformat(),
        "ends": (starts + timedelta(hours=1)).isoformat(),
        "capacity": 4,
        **fields,
    }


class Desk:
    """One kiosk of Seinäjoki, three of the staff, and a slot ``s-1`` for four persons two hours from now."""

    def __init__(self, store: HubStore, clock: FixedClock, device: Device = DEVICE) -> None:
        self.store, self.clock, self.device = store, clock, device
        self._codes = itertools.count(1)
        self._chance = itertools.count(1)
        self._ids = Ids(clock, lambda size: next(self._chance).to_bytes(size, "big"))
        with store.writing() as connection:
            for name, roles in (("anna", ["booker"]), ("esko", ["administrator"]), ("eija", ["editor"])):
                put_staff(connection, Staff(id=name, name=name.title(), centre="seinajoki", roles=roles))
        self.put(slot())

    def put(self, *slots: dict[str, Any], held: int = 0) -> None:
        made = [Slot.model_validate({"free": each["capacity"] - held, **each}) for each in slots]
        with self.store.writing() as connection:
            put_slots(connection, made, keep=True)

    def id(self) -> str:
        return self._ids.new()

    def intent(self, kind: str, subject: str, person: dict[str, Any] = VISITOR, **more: Any) -> dict[str, Any]:
        at = self.clock.now().isoformat()
        return {"id": self.id(), "kind": kind, "subject": subject, "at": at, "person": person, **more}

    def send(self, body: dict[str, Any]) -> Answer:
        return settle(self.store, self.device, RawIntent.model_validate(body), self.clock.now())

    def do(self, kind: str, subject: str, person: dict[str, Any] = ANNA, **more: Any) -> str:
        """``accepted``, or the reason why not."""
        answer = self.send(self.intent(kind, subject, person, **more))
        return answer.reason or answer.state

    def wish(self, party: int = 1, **more: Any) -> dict[str, Any]:
        """An intent to book."""
        wish = {"slot": "s-1", "party": party, "language": "fi", "code_hash": f"{next(self._codes):064x}"}
        return self.intent("book", self.id(), **{**wish, **more})

    def book(self, party: int = 1, **more: Any) -> str:
        """Book; the id of the booking, or the reason why there is none."""
        wish = self.wish(party, **more)
        answer = self.send(wish)
        return str(wish["subject"]) if answer.state == "accepted" else answer.reason

    def booking(self, booking_id: str) -> Booking:
        with self.store.reading() as connection:
            found = find(connection, booking_id)
        assert found is not None
        return found

    def state(self, booking_id: str) -> tuple[str, str]:
        """The state, and what they have to be told."""
        found = self.booking(booking_id)
        return found.state, found.tell

    def slot(self, slot_id: str = "s-1") -> Slot:
        with self.store.reading() as connection:
            found = standing(connection, slot_id)
        assert found is not None
        assert found.seats.kept
        return found.told

    def changes(self, cursor: int = 0) -> tuple[int, list[dict[str, Any]]]:
        with self.store.reading() as connection:
            found = changes_since(connection, cursor, self.device)
            return counter(connection, CHANGES), as_told(found)

    def later(self, **time: float) -> None:
        self.clock.instant += timedelta(**time)
