"""Messages of visitors at the staff's desk: told as the agent does, and the way to them by touch."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from kiosk.domain.clock import FixedClock
from kiosk.domain.names import Opened
from kiosk.domain.notices import Notice
from kiosk.domain.sealed import Contact, Message
from kiosk.paths import DataFolder
from kiosk.screen.staff_message import MessagePage
from kiosk.sealing import seal
from kiosk.store.cache_desk import News
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.orders import names_asked, orders_after
from tests.intents import uuid7
from tests.journeys import desk
from tests.journeys.backstage import NOW
from tests.journeys.stage import Stage

WORDS = (
    "Hej! Vi är ett litet företag i Umeå och gör en rollator som räknar steg. "
    "Skulle vi kunna visa den hos er och höra vad de som provar den tycker? Gärna i december."
)
_MATTERS = {71: "solution", 72: "general"}


def tell(data: Path, at: datetime = NOW, centre: str = "seinajoki") -> None:
    """Tell a kiosk of two messages, one of which nobody can answer."""
    notices = [
        Notice(
            id=uuid7(number),
            centre=centre,
            kind="message",
            at=at - timedelta(hours=number - 70),
            about="Aula 2",
            matter=matter,
            language="sv" if number == 71 else "fi",
            contact=number == 71,
        )
        for number, matter in _MATTERS.items()
    ]
    writer = CacheWriter(DataFolder(data).cache, clock=FixedClock(at))
    writer.exchange(News(notices=notices), cursor=1, mark="", whole=False)
    writer.close()


async def message(stage: Stage) -> None:
    """The message that can be answered."""
    await _open(stage, 71)


async def unanswerable(stage: Stage) -> None:
    """The other one."""
    await _open(stage, 72)


async def shown(stage: Stage) -> None:
    """What it says, for as long as somebody looks."""
    await message(stage)
    await _show(stage)


async def _open(stage: Stage, number: int) -> None:
    await desk.today(stage)
    stage.screen.kiosk.navigator.open("staff-message", uuid7(number))
    await stage.arrive("staff-message")


async def _show(stage: Stage) -> None:
    """The hub's part, played: it seals what it knows to the key of this shift."""
    page, folder = page_of(stage), DataFolder(stage.screen.pages._folder.root)
    before = orders_after(folder.ledger, 0)
    await stage.touch_words("Show the message")
    await stage.until(lambda: len(orders_after(folder.ledger, 0)) > len(before), "the order")
    order = orders_after(folder.ledger, 0)[-1]
    asked = names_asked(order.argument)
    assert asked is not None
    assert asked.message is not None
    contact = Contact(code="", phone="+46701234567", email="elsa@exempel.se", language="sv")
    opened = Opened(contact=contact, note=Message(words=WORDS))
    box = seal(opened.model_dump_json().encode(), asked.key, purpose="names", about=asked.message)
    writer = CacheWriter(folder.cache, clock=FixedClock(NOW))
    writer.put_names(order.n, asked.key.id, "done", {asked.message: box})
    writer.close()
    await stage.until(lambda: page.names.state == "shown", "what it says")
    page.names._hiding.stop()
    await stage.still()


def page_of(stage: Stage) -> MessagePage:
    """The message that is open."""
    assert isinstance(stage.model, MessagePage)
    return stage.model
