"""How often somebody has tried in vain, in the ledger, so that a restart forgets nothing."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.store.intents import note
from kiosk.store.ledger import Ledger
from kiosk.store.ledger_tables import TRIES


def wrong_tries(ledger: Ledger, who: str) -> int:
    """How many tries of ``who`` in a row were wrong. Raises StoreError."""
    with ledger.writing() as reading:
        return int(reading.execute(select(TRIES.c.wrong).where(TRIES.c.who == who)).scalar() or 0)


def count_try(ledger: Ledger, who: str) -> None:
    """Count a try as a wrong one, before anybody looks at it; on disk when this returns. Raises StoreError."""
    with ledger.writing() as writing:
        first = upsert(TRIES).values(who=who, wrong=1)
        writing.execute(first.on_conflict_do_update(index_elements=[TRIES.c.who], set_={"wrong": TRIES.c.wrong + 1}))
        note(writing, who, "sign_in_tried", at=ledger.now())


def forget_tries(ledger: Ledger, who: str) -> None:
    """It was the right one: begin to count anew. Raises StoreError."""
    with ledger.writing() as writing:
        writing.execute(delete(TRIES).where(TRIES.c.who == who))
        note(writing, who, "sign_in", at=ledger.now())
