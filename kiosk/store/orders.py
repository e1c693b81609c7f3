"""What the screen wants of the agent, read from the ledger. The ledger may be missing, and is never written here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError

from kiosk.store.ledger_tables import ABOUT, ORDERS
from kiosk.store.sqlite import reader


@dataclass(frozen=True, slots=True)
class Order:
    """One wish: ``what`` is ``check_now``."""

    n: int
    what: str
    argument: str


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
