"""Spending leases: what an intent takes of them is decided and written in the ledger, in one transaction.

What is left of a lease is what was granted less the shares here, so a crash can neither lose a seat nor spend it twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, insert, select

from kiosk.domain.ids import Ids
from kiosk.domain.intents import AnyIntent, ReturnSeats
from kiosk.domain.leases import Share, shares_for
from kiosk.domain.persons import Person
from kiosk.store.held_leases import Held
from kiosk.store.ledger import Ledger
from kiosk.store.ledger_tables import SHARES


@dataclass(frozen=True, slots=True)
class Room:
    """What so many ``persons`` who need seats find: leases, and ``free`` seats that are nobody's, as was last told."""

    persons: int
    leases: Sequence[Held]
    free: int


def seated(writing: Connection, intent: AnyIntent, room: Room) -> AnyIntent:
    """The intent with what it takes of leases, inside a transaction that somebody else holds."""
    granted = {held.lease: held.seats for held in room.leases if not held.is_over}
    shares = shares_for(room.persons, _left(writing, granted), room.free)
    return intent.model_copy(update={"leased": shares}) if shares else intent


def note_shares(writing: Connection, intent: AnyIntent) -> None:
    """Count the seats that an intent names as spent, inside a transaction that somebody else holds."""
    shares: Sequence[Share] = getattr(intent, "leased", ())
    if shares:
        rows = [{"intent": intent.id, "lease": share.lease, "seats": share.seats} for share in shares]
        writing.execute(insert(SHARES), rows)


def give_back(ledger: Ledger, leases: Iterable[Held], ids: Ids) -> int:
    """Write down that the seats that are due go back; how many seats. Raises StoreError."""
    from kiosk.store.intents import put_intents

    by_slot: dict[str, list[Share]] = {}
    for held in leases:
        if held.due:
            by_slot.setdefault(held.slot, []).append(Share(lease=held.lease, seats=held.due))
    at, kiosk = datetime.fromisoformat(ledger.now()), Person(kind="kiosk")
    returns = (
        ReturnSeats(id=ids.new(), subject=slot, at=at, person=kiosk, leased=tuple(shares))
        for slot, shares in by_slot.items()
    )
    put_intents(ledger, *returns)
    return sum(share.seats for shares in by_slot.values() for share in shares)


def _left(writing: Connection, granted: dict[str, int]) -> dict[str, int]:
    query = select(SHARES.c.lease, func.sum(SHARES.c.seats).label("spent")).where(SHARES.c.lease.in_(granted))
    spent = {row.lease: int(row.spent) for row in writing.execute(query.group_by(SHARES.c.lease))}
    return {lease: seats - spent.get(lease, 0) for lease, seats in granted.items()}
