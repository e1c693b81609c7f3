"""What the screen wants of the agent: how an order is worded, and how the agent reads it.

The agent's side only reads; the ledger may be missing. What comes of an order stands in the cache's status.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError

from kiosk.store.ledger import Ledger
from kiosk.store.ledger_tables import ABOUT, ORDERS
from kiosk.store.sqlite import reader

CHECK_NOW = "check_now"
"""Look for a new edition at once."""

TAKE_EDITION = "take_edition"
"""Take the edition that lies in a folder, such as on a stick; the folder is the argument."""

ENROL = "enrol"
"""Become one of the hub's kiosks, with the code that it shows; code and name are the argument."""


@dataclass(frozen=True, slots=True)
class Order:
    """One wish: ``what`` is ``CHECK_NOW``, ``TAKE_EDITION`` or ``ENROL``."""

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


def ledger_id(ledger: Path) -> str:
    """The ledger's own id; empty while the ledger is missing or can't be read."""
    engine = reader(ledger)
    try:
        with engine.begin() as reading:
            return reading.execute(select(ABOUT.c.ledger)).scalar() or ""
    except DBAPIError:
        return ""
    finally:
        engine.dispose()
