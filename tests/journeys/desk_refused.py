"""Something that the hub refused the staff, and the way to it by touch."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from kiosk.domain.answers import Answer
from kiosk.domain.clock import FixedClock
from kiosk.domain.ids import Ids
from kiosk.domain.intents import Move
from kiosk.domain.persons import Person
from kiosk.paths import DataFolder
from kiosk.store.intents import put_intents, settle
from kiosk.store.ledger import Ledger
from tests.journeys import desk
from tests.journeys.backstage import NOW
from tests.journeys.stage import Stage


def refuse(data: Path, at: datetime = NOW, centre: str = "seinajoki") -> None:
    """A party was to be moved, and found no room there."""
    clock = FixedClock(at - timedelta(minutes=20))
    ledger = Ledger(DataFolder(data).ledger, clock=clock)
    there = desk.coming(data, at, centre)[3]
    move = Move(
        id=Ids(clock, bytes).new(),
        subject=desk.booking_id(1),
        at=clock.now(),
        person=Person(kind="staff", staff="aino"),
        slot=there.id,
        party=2,
    )
    put_intents(ledger, move)
    settle(ledger, [Answer(id=move.id, state="refused", reason="full")])
    ledger.close()


async def refused(stage: Stage) -> None:
    """What it was about, why it did not go, and what to do next."""
    await desk.today(stage)
    await stage.touch_words("A booking was not moved")
    await stage.arrive("staff-refused")
