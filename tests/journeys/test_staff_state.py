"""What the staff's desk says of the kiosk itself: the link both ways, what waits for it, and safe mode."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.status import Link, LinkState
from kiosk.paths import DataFolder
from kiosk.store.cache_writer import CacheWriter
from tests.journeys import desk, route, set_up
from tests.journeys.backstage import NOW, Backstage
from tests.journeys.places import prepare
from tests.journeys.stage import Device, Stage
from tests.journeys.story import Theatre
from tests.journeys.tour import DEVICES
from tests.journeys.walker import DEVICES as WALKED

_DISPLAYS = (DEVICES["portrait"], DEVICES["landscape"], WALKED["tablet"])
_WORDS = {
    "well": "Up to date",
    "unreachable": "No connection since Tue 24 Nov 10:00.",
    "not_admitted": "Ask the administrator to join it again.",
    "failed": "Bookings have not been passed on since Tue 24 Nov 10:00.",
}


def _furnished(backstage: Backstage) -> Path:
    return prepare(backstage, "desk", "kiosk")


def _say(data: Path, state: LinkState) -> None:
    """What the agent does."""
    writer = CacheWriter(DataFolder(data).cache, clock=FixedClock(NOW))
    try:
        writer.set_link(Link(state=state, since=NOW.replace(hour=8, minute=0)))
    finally:
        writer.close()


@pytest.mark.parametrize("display", _DISPLAYS, ids=lambda each: each.name)
def test_the_state_of_the_link_is_in_sight_on_every_display(theatre: Theatre, display: Device) -> None:
    async def story(theatre: Theatre, stage: Stage) -> None:
        await route.begin(stage, "en")
        await desk.today(stage)
        for state in _WORDS:
            _say(theatre.data, state)  # type: ignore[arg-type]
            words = _WORDS[state]
            await stage.until(lambda words=words: stage.says(words), f"{words} ({state})")  # type: ignore[misc]
            others = [other for other in _WORDS.values() if other != words]
            assert not any(stage.says(other) for other in others)

    theatre.play(story, _furnished(theatre.backstage), device=display)


def test_what_can_still_be_undone_does_not_wait_for_the_link(theatre: Theatre) -> None:
    clock = FixedClock(NOW)

    async def story(theatre: Theatre, stage: Stage) -> None:
        await route.begin(stage, "en")
        await desk.checked_in(stage)
        _say(theatre.data, "unreachable")
        await stage.until(lambda: stage.says(_WORDS["unreachable"]), "that the link is down")
        assert not stage.says("1 thing is waiting for the link.")
        clock.instant += timedelta(seconds=6)
        await stage.until(lambda: stage.says("1 thing is waiting for the link."), "that it waits now")
        _say(theatre.data, "well")
        await stage.until(lambda: not stage.says("waiting for the link"), "that it is on its way")

    theatre.play(story, _furnished(theatre.backstage), clock=clock)


@pytest.mark.parametrize("films", [True, False])
def test_a_screen_in_safe_mode_says_so_to_the_staff(theatre: Theatre, films: bool) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        await route.begin(stage, "en")
        await desk.today(stage)
        assert stage.says("(safe mode)") is not films

    theatre.play(story, _furnished(theatre.backstage), films=films)


@pytest.mark.parametrize("spoilt", [True, False])
def test_settings_that_can_not_be_read_are_told_to_the_staff(theatre: Theatre, spoilt: bool) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        await route.begin(stage, "en")
        await desk.today(stage)
        assert stage.says("Some settings of this screen can’t be read.") is spoilt

    theatre.play(story, _furnished(theatre.backstage), spoilt=spoilt)


def test_a_screen_that_lost_its_centre_lets_nobody_set_it_up(theatre: Theatre) -> None:
    async def story(theatre: Theatre, stage: Stage) -> None:
        await set_up.begin_lost(stage, "en")
        assert stage.says(str(DataFolder(theatre.data).setup))
        assert stage.says("Or rename it, and the screen asks its first questions again.")
        for page in ("set-up", "staff-today"):
            stage.screen.kiosk.navigator.open(page)
            await stage.arrive("missing")
        stage.screen.kiosk.session.end()
        await stage.arrive("set-up-lost")

    theatre.play(story, _furnished(theatre.backstage), centre="", lost=True)
