"""The main journey, as a new visitor makes it: from attract to a film, a demo and the next free time."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from kiosk.screen.home import HomePage
from kiosk.store.cache_desk import News
from kiosk.store.cache_writer import CacheWriter
from tests.journeys import items, route
from tests.journeys.backstage import NOW, Backstage, film_arrives, film_missing, film_spoilt
from tests.journeys.messages import SPOILT_FILM
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre, journey
from tests.journeys.words import shown


@journey()
async def test_from_attract_to_a_film_a_demo_and_the_next_free_time(_: Theatre, stage: Stage) -> None:
    assert stage.page == "attract"
    await route.begin(stage, "en")
    assert stage.says("What would help you at home?")

    await route.film_playing(stage)
    film = route.video(stage)
    first, english = film.player.position, film.caption
    await stage.until(lambda: film.player.position > first + 300, "the film to go on")
    film.player.seek(film.player.duration - 1500)
    await stage.until(lambda: film.player.ended, "the end of the film")
    assert english

    await route.demo(stage)
    while stage.control("Done") is None:
        rings = [item for item in items.controls(stage.window) if items.kind(item.parentItem()) == "DemoScene"]
        if rings:
            before = route.scene(stage)
            await stage.touch_item(rings[0])
            await stage.until(lambda seen=before: route.scene(stage) != seen, "what the touch does")  # type: ignore[misc]
        else:
            await route.step(stage)
    await stage.touch("Done")
    await stage.arrive("try")

    await route.times(stage)
    assert stage.says("11:00")
    assert stage.says("Room for ")


@journey()
async def test_captions_follow_the_language_and_the_film_goes_on(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    await route.film_playing(stage)
    film = route.video(stage)
    position, english = film.player.position, film.caption
    await stage.touch("Suomi")
    await stage.until(lambda: film.caption and film.caption != english, "captions in Finnish")
    assert film.player.playing
    assert film.player.position >= position
    assert route.video(stage) is film


@journey()
async def test_a_language_changes_in_the_midst_of_a_page(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    await route.technology(stage)
    model = stage.model
    english = await route.title(stage, lambda browse: route.there(browse.technology("heart-rhythm")).technology.title)
    assert stage.says(english)
    await stage.touch("Svenska")
    swedish = await route.title(stage, lambda browse: route.there(browse.technology("heart-rhythm")).technology.title)
    assert stage.model is model
    assert stage.says(swedish)
    assert not stage.says(english)
    assert shown("Ask for help") != "Ask for help"
    assert stage.control(shown("Ask for help")) is not None


@journey()
async def test_back_leads_to_the_same_place(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    await route.technology(stage)
    await route.down(stage)
    model, place = stage.model, route.scrolled(stage)
    await stage.touch_words("How do I get this?")
    await stage.arrive("get")
    await stage.touch_words("Back")
    await stage.arrive("technology")
    assert stage.model is model
    assert place > 0
    assert abs(route.scrolled(stage) - place) < 2


def _films_not_well(backstage: Backstage) -> Path:
    data = backstage.kiosk("kiosk")
    film_arrives(data, "medicine-dispenser-film", share=0.435)
    film_missing(data, "heart-rhythm-film")
    film_spoilt(data, "remote-visit-film")
    return data


@pytest.mark.expected_qt(SPOILT_FILM)
@journey(_films_not_well)
async def test_a_film_that_is_not_there_or_broken_has_a_friendly_card(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    await route.film(stage, "medicine-dispenser-film")
    assert stage.says("The film is on its way")
    assert stage.says("43")
    await route.film(stage, "heart-rhythm-film")
    assert stage.says("The film can’t be shown just now")
    await route.film_broken(stage)
    assert stage.says("The film can’t be shown just now")
    assert stage.says("What is said")


@journey(lambda backstage: backstage.empty("kiosk"))
async def test_the_first_start_without_file_or_agent_and_then_content_comes(theatre: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    assert stage.says("Content is on its way")
    home = stage.model
    assert isinstance(home, HomePage)
    assert not home.ready
    await theatre.publish()
    await stage.until(lambda: home.ready, "the first content")
    await stage.still()
    assert stage.model is home
    assert stage.control("My heart") is not None


def _without_times(backstage: Backstage) -> Path:
    data = backstage.kiosk("kiosk")
    writer = CacheWriter(DataFolder(data).cache, clock=FixedClock(NOW))
    writer.exchange(News(), cursor=1, mark="", whole=True)
    writer.close()
    return data


def _strongest(stage: Stage) -> list[str]:
    cards = [item for item in items.controls(stage.window) if item.property("strong") is True]
    return [items.name(item).partition(".")[0] for item in cards]


@journey()
async def test_booking_is_strongest_where_there_are_times(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    await route.technology(stage)
    assert _strongest(stage) == ["Book a time"]


@journey(_without_times)
async def test_what_can_be_done_at_once_is_strongest_where_there_are_no_times(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    await route.technology(stage)
    assert _strongest(stage) == ["Try it on the screen"]
    await stage.touch("No times to book just now. Ask the staff here, or write to us.")
    await stage.arrive("write")
    await route.times(stage)
    await stage.touch("Write to us")
    await stage.arrive("write")
