"""What out of the ordinary has happened at the hub and with a kiosk, and the way to it by touch."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from kiosk.domain.clock import FixedClock
from kiosk.domain.notices import Notice, NoticeKind
from kiosk.paths import DataFolder
from kiosk.store.cache_desk import News
from kiosk.store.cache_writer import CacheWriter
from tests.journeys import desk
from tests.journeys.backstage import NOW
from tests.journeys.stage import Stage


def tell(data: Path, *kinds: NoticeKind, at: datetime = NOW, centre: str = "seinajoki") -> None:
    """Tell a kiosk of them, as the agent does; what is overbooked is the slot with parties of every kind."""
    slot = desk.coming(data, at, centre)[1]
    about = {"overbooked": slot.id, "restored": ""}
    notices = [Notice(id=kind, centre=centre, kind=kind, at=at, about=about.get(kind, "Aula 2")) for kind in kinds]
    writer = CacheWriter(DataFolder(data).cache, clock=FixedClock(at))
    writer.exchange(News(notices=notices), cursor=1, mark="", whole=False)
    writer.close()


async def overbooked(stage: Stage) -> None:
    """A time with more people than places: what it means, and what to do."""
    await _open(stage, "More people than places")


async def copied(stage: Stage) -> None:
    """A kiosk of which a copy runs."""
    await _open(stage, "Two kiosks use the same name")


async def call(stage: Stage) -> None:
    """Somebody at another screen asks for help."""
    await _open(stage, "A visitor asks for help")


async def _open(stage: Stage, words: str) -> None:
    await desk.today(stage)
    await stage.touch_words(words)
    await stage.arrive("staff-notice")
