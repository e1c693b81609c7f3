"""The way to the staff's pages of the centre and of how it stands, by touch; and an announcement for everybody."""

from __future__ import annotations

from datetime import timedelta

from tests.journeys import desk, desk_content, route
from tests.journeys.backstage import NOW
from tests.journeys.stage import Stage
from tests.journeys.words import shown

WORDS = {
    "fi": "Suljemme tänään jo kello 14. Tervetuloa taas huomenna!",
    "sv": "Vi stänger redan klockan 14 i dag. Välkommen igen i morgon!",
    "en": "We close at 14:00 today. Welcome back tomorrow!",
}
IN_SWEDISH = "Hissen är ur bruk."
AT_LENGTH = {
    "fi": "Suljemme tänään jo kello 14, koska koko henkilökunta on koulutuksessa. "
    "Jos sinulla on aika sen jälkeen, saat uuden ehdotuksen. Soita meille mielellään.",
    "sv": "I dag stänger vi redan klockan 14, eftersom hela personalen är på utbildning. "
    "Den som har en bokad tid efter det får ett nytt förslag. Ring oss gärna.",
}


async def centre(stage: Stage) -> None:
    """The centre at a glance."""
    await desk_content.content(stage)
    await stage.touch_words("The centre: hours, announcements, stations")
    await stage.arrive("staff-centre")


async def hours(stage: Stage) -> None:
    """Opening hours, with two days chosen."""
    await centre(stage)
    stage.screen.kiosk.navigator.open("staff-hours")
    await stage.arrive("staff-hours")
    stage.model.toggleDay("mon")  # type: ignore[attr-defined]
    stage.model.toggleDay("fri")  # type: ignore[attr-defined]
    await stage.still()


async def stations(stage: Stage) -> None:
    """The stations of the room."""
    await centre(stage)
    stage.screen.kiosk.navigator.open("staff-stations")
    await stage.arrive("staff-stations")


async def announcing(stage: Stage) -> None:
    """An announcement that is filled in."""
    await centre(stage)
    stage.screen.kiosk.navigator.open("staff-announce")
    await stage.arrive("staff-announce")
    stage.model.words.fill(WORDS)  # type: ignore[attr-defined]
    await stage.still()


async def attract(stage: Stage) -> None:
    """What plays before a visit, one item."""
    await centre(stage)
    stage.screen.kiosk.navigator.open("staff-attract")
    await stage.arrive("staff-attract")
    await stage.still()


async def condition(stage: Stage) -> None:
    """How it stands."""
    await desk.today(stage)
    stage.screen.kiosk.navigator.open("staff-condition")
    await stage.arrive("staff-condition")
    await stage.until(lambda: stage.model.property("speechKnown"), "which voices there are")
    await stage.still()


async def announce(stage: Stage, *words: dict[str, str]) -> None:
    """Each of these over all pages, for three hours."""
    until = (NOW + timedelta(hours=3)).isoformat()
    stage.screen.kiosk.welcome.announced.show([{"words": each, "until": until} for each in words])
    await stage.still()


async def announced(stage: Stage) -> None:
    """Home, under an announcement and another in Swedish only, which go again with the way to the next page."""
    await route.home(stage)
    await announce(stage, WORDS, {"sv": IN_SWEDISH})


async def announced_at_length(stage: Stage) -> None:
    """All the words of long ones, which leave room for the page else."""
    await route.home(stage)
    await announce(stage, AT_LENGTH, WORDS, AT_LENGTH)
    if stage.control(shown("Read all")) is not None:
        await stage.touch_words("Read all")
        await stage.still()
