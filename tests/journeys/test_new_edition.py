"""A new edition arrives while somebody reads, watches or tries: nothing jumps or vanishes under the finger."""

from __future__ import annotations

import shutil

from kiosk.screen.times import TimesPage
from tests.journeys import items, route
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre, journey
from tests.journeys.words import shown

_OLD, _NEW = "Your heart rhythm, from your sofa", "Your heart rhythm, from the garden"
_WELCOME = ("Care where you are", "Care close to you")


async def _arrives(theatre: Theatre, stage: Stage) -> None:
    """Publish, fetch, and wait until the screen has taken notice: the centre's own words change with every edition."""
    theatre.backstage.rewrite("centres/seinajoki/item.yaml", *_WELCOME)
    await theatre.publish()
    welcome = stage.screen.kiosk.welcome
    await stage.until(lambda: welcome.words("summary", "en") == _WELCOME[1], "the screen to notice the new edition")
    await stage.screen.store.ask(lambda browse: browse.centre())  # the store answers in turn: what came before is done
    await stage.still()


def _words(stage: Stage) -> list[tuple[str, float, float]]:
    """All words on the page, and where they stand; the clock and the places of a film go on."""
    places = [(str(text.property("text")), items.rect(text)) for text in items.texts(stage.window)]
    return [(words, place.x(), place.y()) for words, place in places]


@journey()
async def test_somebody_reads(theatre: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    await route.technology(stage)
    await route.down(stage)
    before = _words(stage)
    theatre.backstage.rewrite("technologies/heart-rhythm/item.yaml", _OLD, _NEW)
    await _arrives(theatre, stage)
    assert _words(stage) == before
    await stage.touch("Suomi")
    await stage.touch("English")
    assert _words(stage) == before
    await route.technology(stage)
    assert stage.says(_NEW)


@journey()
async def test_somebody_chooses_from_home(theatre: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    before = _words(stage)
    theatre.backstage.rewrite("topics/heart/item.yaml", "My heart", "Heart and blood")
    await _arrives(theatre, stage)
    assert _words(stage) == before
    await route.home(stage)
    assert stage.control("Heart and blood") is not None


@journey()
async def test_somebody_watches(theatre: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    await route.film_playing(stage)
    film = route.video(stage)
    title, position = film.title, film.player.position
    theatre.backstage.rewrite("videos/heart-rhythm-film/item.yaml", title, "Another title")
    theatre.backstage.rewrite("videos/heart-rhythm-film/en.vtt", "Otso", "Somebody")
    await _arrives(theatre, stage)
    assert film.player.playing
    assert film.player.position > position
    assert film.title == title
    assert stage.says(title)
    await route.home(stage)
    await stage.touch_words("Watch")
    await stage.arrive("watch")
    assert stage.control("Another title") is not None


@journey()
async def test_somebody_tries(theatre: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    await route.demo_choice(stage)
    before = _words(stage)
    theatre.backstage.rewrite("demos/blood-pressure-demo/item.yaml", route.points(stage)[0], "Sit very still")
    await _arrives(theatre, stage)
    assert _words(stage) == before
    await stage.touch(route.points(stage)[0])
    assert stage.page == "demo"
    await route.demo_choice(stage)
    assert "Sit very still" in route.points(stage)


@journey()
async def test_free_places_change_in_their_rows_and_nothing_else_does(theatre: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    await route.times(stage)
    page = stage.model
    assert isinstance(page, TimesPage)
    before = _rows(page)
    theatre.backstage.rewrite("slots.yaml", "capacity: 6, taken: [3, 5, 0]}", "capacity: 6, taken: [5, 5, 0]}")
    theatre.backstage.rewrite("slots.yaml", "capacity: 8, taken: [0, 3, 5]}", "capacity: 8, taken: [8, 8, 8]}")
    theatre.backstage.rewrite("technologies/heart-rhythm/item.yaml", _OLD, _NEW)
    await _arrives(theatre, stage)
    await stage.until(lambda: _rows(page) != before, "other numbers of free places")
    after = _rows(page)
    assert [row[:2] for row in after] == [row[:2] for row in before]
    assert [row[2] for row in after].count(0) > [row[2] for row in before].count(0)


@journey()
async def test_a_technology_is_taken_away_while_its_card_shows(theatre: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    await stage.touch(await route.title(stage, lambda browse: route.there(browse.topic("talking")).title))
    await stage.arrive("topic")
    gone = await route.title(stage, lambda browse: route.there(browse.technology("self-care")).technology.title)
    assert stage.control(gone) is not None
    shutil.rmtree(theatre.backstage.content / "technologies" / "self-care")
    slots = theatre.backstage.content / "slots.yaml"
    lines = [line for line in slots.read_text(encoding="utf-8").splitlines() if "self-care" not in line]
    slots.write_text("\n".join(lines), encoding="utf-8")
    await _arrives(theatre, stage)
    await stage.touch(gone)
    await stage.arrive("missing")
    await stage.touch_words("Back")
    await stage.arrive("topic")
    assert stage.control(gone) is not None
    await route.home(stage)
    await stage.touch(await route.title(stage, lambda browse: route.there(browse.topic("talking")).title))
    await stage.arrive("topic")
    assert stage.control(gone) is None
    assert stage.control(shown("Back")) is not None


def _rows(page: TimesPage) -> list[tuple[str, str, int]]:
    rows, first = page.times, 0x100
    columns = rows.Columns
    wanted = (columns.time, columns.title, columns.room)
    found = [[rows.data(rows.index(row), first + column) for column in wanted] for row in range(rows.count())]
    return [(str(time), str(title), int(str(room))) for time, title, room in found]
