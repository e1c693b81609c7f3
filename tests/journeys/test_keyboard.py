"""Typing by finger: the keyboard comes with a field, speaks the visitor's language, and goes with nothing left."""

from __future__ import annotations

from kiosk.screen.search import SearchPage
from tests.journeys import items, keys, route
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre, journey
from tests.screen.lockdown_traces import traces

_WORDS = {"en": "heart", "fi": "sydän", "sv": "hjärta"}


def _typed(stage: Stage) -> str:
    assert isinstance(stage.model, SearchPage)
    return stage.model.typed


@journey()
async def test_a_visitor_types_and_comes_back_to_what_was_found(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "fi")
    await route.search_found(stage)
    await route.put_away(stage)
    assert _typed(stage) == "sydän"
    assert isinstance(stage.model, SearchPage)
    first = stage.model.found
    card = str(first.data(first.index(0), 0x100 + first.Columns.title))
    await stage.touch(card)
    await stage.until(lambda: stage.page != "search", "what was found")
    await stage.still()
    await stage.touch_words("Back")
    await stage.arrive("search")
    assert _typed(stage) == "sydän"
    assert keys.board(stage.window) is None, "who comes back wants to read"
    assert stage.says(card)


@journey()
async def test_the_keys_are_those_of_the_language_and_lead_nowhere_else(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    for language, own in (("en", "English"), ("fi", "Suomi"), ("sv", "Svenska")):
        await route.home(stage)
        await stage.touch(own)
        await route.search(stage)
        there = set(keys.faces(stage.window))
        letters = {key for key in there if len(key) == 1 and key.isalpha()}
        assert letters == set("abcdefghijklmnopqrstuvwxyz") | (set("åäö") if language != "en" else set())
        words = {"en": {"Space", "Done"}, "fi": {"Väli", "Valmis"}, "sv": {"Mellanslag", "Klar"}}[language]
        assert there - letters == {"shift", "erase", "123", "@", ".", "-", *words}


@journey()
async def test_digits_signs_and_capitals_are_typed_too(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    await route.search(stage)
    await keys.touch(stage, "shift")
    await keys.touch(stage, "A")
    await keys.touch(stage, "b")
    await keys.touch(stage, "Space")
    await keys.touch(stage, "123")
    await keys.type_words(stage, "12å")
    await keys.touch(stage, "erase")
    await keys.touch(stage, "ABC")
    await keys.touch(stage, "c")
    await stage.until(lambda: _typed(stage) == "Ab 12c", "what was typed")


@journey()
async def test_a_page_gives_its_room_back_when_the_keyboard_goes(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "sv")
    await route.search(stage)
    bars = [item for item in items.seen(stage.window.contentItem()) if items.kind(item) == "PageStack"]
    before = bars[0].height()
    await keys.touch(stage, "Klar")
    await stage.until(lambda: keys.board(stage.window) is None, "no keyboard")
    await stage.still()
    assert bars[0].height() > before


@journey()
async def test_nothing_typed_outlives_the_visit(_: Theatre, stage: Stage) -> None:
    kiosk = stage.screen.kiosk
    await route.begin(stage, "en")
    await route.search(stage)
    await keys.type_words(stage, "qwertymark")
    await stage.until(lambda: _typed(stage) == "qwertymark", "what was typed")
    context = stage.screen.engine.singletonInstance("QtQuick.VirtualKeyboard", "InputContext")
    assert traces("qwertymark", stage.window, stage.screen.engine, kiosk, context)
    kiosk.session.end()
    await stage.arrive("attract")
    assert keys.board(stage.window) is None
    await stage.until(lambda: kiosk.findChildren(SearchPage) == [], "the page's model to go")
    assert traces("qwertymark", stage.window, stage.screen.engine, kiosk, context, stage.screen.app) == []
    assert all("qwertymark" not in str(context.property(name)) for name in ("surroundingText", "preeditText"))


@journey()
async def test_who_types_has_two_minutes(_: Theatre, stage: Stage) -> None:
    idle = stage.screen.kiosk.idle
    await route.begin(stage, "en")
    await route.search(stage)
    idle.touched()  # the seconds of a slow machine count too
    for _second in range(119):
        idle.tick()
    assert not idle.warning
    idle.tick()
    await stage.until(lambda: idle.warning and keys.board(stage.window) is None, "the warning, without a keyboard")
    await stage.still()
    assert idle.secondsLeft > 20, "the warning takes the focus, and keeps its time"
    await stage.touch_words("I am still here")
    await stage.until(lambda: keys.board(stage.window) is not None, "the keyboard again")


@journey()
async def test_letters_grow_with_the_text_as_far_as_their_keys_have_room(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "fi")
    heights: list[float] = []
    for size in ("Normal", "Large", "Largest"):
        await route.choose(stage, size)
        await route.search(stage)
        face = keys.faces(stage.window)["a"]
        letter = next(item for item in items.seen(face) if item.inherits(items.TEXT) and item.property("text") == "a")
        heights.append(float(letter.property("font").pixelSize()))
        assert keys.check_keys(stage.window, stage.screen.kiosk.metrics.pxPerMm) == []
        await route.home(stage)
    assert heights[0] * 1.4 < heights[1] <= heights[2], heights
    assert heights[2] > heights[0] * 1.5
