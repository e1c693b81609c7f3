"""Something that the hub refused the staff, and the way to it by touch."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from kiosk.domain.answers import Answer
from kiosk.domain.clock import FixedClock
from kiosk.domain.edit_intents import AddItem
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


def refuse_words(data: Path, at: datetime = NOW) -> None:
    """A page was made of which the hub did not get the picture."""
    clock = FixedClock(at - timedelta(minutes=5))
    ledger = Ledger(DataFolder(data).ledger, clock=clock)
    words = {"fi": "Avoimet ovet", "sv": "Öppet hus", "en": "Open doors"}
    ids = Ids(clock, bytes)
    add = AddItem(
        id=ids.new(),
        subject=ids.new(),
        at=clock.now(),
        person=Person(kind="staff", staff="aino"),
        centre="seinajoki",
        document={"kind": "page", "title": words, "summary": words},
    )
    put_intents(ledger, add)
    settle(ledger, [Answer(id=add.id, state="refused", reason="media_missing")])
    ledger.close()


async def refused(stage: Stage) -> None:
    """What it was about, why it did not go, and what to do next."""
    await desk.today(stage)
    await stage.touch_words("A booking was not moved")
    await stage.arrive("staff-refused")


async def words(stage: Stage) -> None:
    """Something written of content that the hub refused."""
    await desk.today(stage)
    await stage.touch_words("Content was not changed")
    await stage.arrive("staff-refused")


async def written(stage: Stage) -> None:
    """It is opened once more."""
    await words(stage)
    await stage.touch_words("Open what was written")
    await stage.arrive("staff-item")
    await stage.still()
