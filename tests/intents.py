"""Intents, answers and bookings to try things with."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select

from kiosk.domain.bookings import Booking
from kiosk.domain.code import code_hash
from kiosk.domain.intents import INTENT, AnyIntent
from kiosk.domain.notices import Notice
from kiosk.store.ledger import Ledger
from kiosk.store.ledger_tables import ORDERS
from tests.samples import NOW

CODE = "7K2M9QXA"
BOX = {"key": "0" * 16, "box": "c2VhbGVk"}


def uuid7(number: int) -> str:
    """An id, by number."""
    return f"01900000-0000-7000-8000-{number:012d}"


def intent(number: int, kind: str = "cancel", about: int = 1, **fields: Any) -> AnyIntent:
    """An intent of that number about a booking of a number."""
    return INTENT.validate_python(
        {"id": uuid7(number), "subject": uuid7(about), "at": NOW, "kind": kind, "person": {}, **fields}
    )


def book(number: int, about: int = 1, *, slot: str = "slot", party: int = 2, **fields: Any) -> AnyIntent:
    """The wish to book."""
    given = {"slot": slot, "party": party, "language": "fi", "code_hash": "0" * 64, **fields}
    return intent(number, "book", about, **given)


def booking(number: int = 1, *, slot: str = "slot", party: int = 2, state: str = "confirmed", **more: Any) -> Booking:
    """A booking as the hub tells of it."""
    fields = {"language": "fi", "code_hash": code_hash(CODE) if number == 1 else "0" * 64, "centre": "seinajoki"}
    given = {"id": uuid7(number), "slot": slot, "party": party, "state": state, "made_at": NOW}
    return Booking.model_validate({**fields, **given, **more})


def notice(kind: str = "gone", about: str = "Aula", **more: Any) -> Notice:
    """Something to know, as the hub tells of it; its id is its kind."""
    return Notice.model_validate({"id": kind, "centre": "seinajoki", "kind": kind, "at": NOW, "about": about, **more})


def last_order(ledger: Ledger) -> int:
    """The number of the latest order to the agent, 0 where there is none."""
    with ledger.writing() as connection:
        return int(connection.execute(select(func.max(ORDERS.c.n))).scalar() or 0)
