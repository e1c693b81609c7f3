"""What the screen wants of the agent: how an order is worded, and how the agent reads it.

The agent's side only reads; the ledger may be missing. What comes of an order stands in the cache's status.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError

from kiosk.domain.names import LONGEST, NamesAsked
from kiosk.domain.sealed import SealKey
from kiosk.store.ledger import Ledger
from kiosk.store.ledger_tables import ORDERS
from kiosk.store.sqlite import reader

CHECK_NOW = "check_now"
"""Look for a new edition at once."""

TAKE_EDITION = "take_edition"
"""Take the edition that lies in a folder, such as on a stick; the folder is the argument."""

ENROL = "enrol"
"""Become one of the hub's kiosks, with the code that it shows; code and name are the argument."""


NAMES = "names"
"""Bring the names behind bookings, sealed to a key of one staff session; ``NamesAsked`` is the argument."""

FORGET_NAMES = "forget_names"
"""That session is over: let go of the names."""


@dataclass(frozen=True, slots=True)
class Order:
    """One wish: ``what`` is one of those above."""

    n: int
    what: str
    argument: str


def order_edition_from(ledger: Ledger, folder: Path) -> int:
    """Ask the agent to take the edition in ``folder``; the number of the order.

    When ``Status.order_done`` has reached it, ``order_outcome`` tells how it ended.
    """
    return ledger.order(TAKE_EDITION, str(folder.absolute()))


def order_enrolment(ledger: Ledger, code: str, name: str) -> int:
    """Ask the agent to enrol this kiosk with a code that the hub shows; the number of the order, to be looked for as
    above. The code is good once and for a quarter of an hour, so it may lie in the ledger.
    """
    return ledger.order(ENROL, json.dumps({"code": code, "name": name}))


def enrolment_of(argument: str) -> tuple[str, str] | None:
    """Code and name of such an order; None where it is none."""
    try:
        fields = json.loads(argument)
        return str(fields["code"]), str(fields["name"])
    except (ValueError, KeyError, TypeError):
        return None


def order_names(
    ledger: Ledger,
    key: SealKey,
    staff: str,
    since: datetime,
    until: datetime,
    slot: str | None = None,
    message: str | None = None,
) -> int:
    """Ask the agent for the names behind the bookings of the slots that end after ``since`` and not after ``until``,
    sealed to ``key``, or behind those of one ``slot`` of them, or for one ``message``; the number of the order.

    Raises ValueError where the two are no span of at most ``kiosk.domain.names.LONGEST``, or have no zone.
    """
    asked = NamesAsked(staff=staff, key=key, since=since, until=until, slot=slot, message=message)
    if not timedelta(0) < asked.until - asked.since <= LONGEST:
        raise ValueError("names are asked for of at most eight days, and at least some time")
    return ledger.order(NAMES, asked.model_dump_json())


def names_asked(argument: str) -> NamesAsked | None:
    """What such an order asks for; None where it is none."""
    try:
        return NamesAsked.model_validate_json(argument)
    except ValueError:
        return None


def orders_after(ledger: Path, n: int) -> tuple[Order, ...]:
    """The orders with a higher number than ``n``, oldest first; none while the ledger is missing or can't be read.

    A ledger whose numbers end before ``n`` was begun anew: all its orders count.
    """
    last = select(func.max(ORDERS.c.n)).scalar_subquery()
    query = select(ORDERS).where((ORDERS.c.n > n) | (last < n)).order_by(ORDERS.c.n)
    engine = reader(ledger)
    try:
        with engine.begin() as reading:
            return tuple(Order(row.n, row.what, row.argument) for row in reading.execute(query))
    except DBAPIError:
        return ()
    finally:
        engine.dispose()
