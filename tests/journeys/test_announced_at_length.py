"""Long announcements on a small tablet: the page keeps its room, nothing is cut, and all can be read and heard."""

from __future__ import annotations

import pytest
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from tests.journeys import desk_centre, items, places, route
from tests.journeys.checks import check_overlap, check_texts
from tests.journeys.route import OWN_NAMES
from tests.journeys.stage import Device, Stage
from tests.journeys.story import Theatre
from tests.journeys.words import shown

TABLET = Device("tablet", 1280, 800, 217.0)
SHORT = {"fi": "Hissi ei toimi tänään.", "sv": "Hissen fungerar inte i dag.", "en": "The lift does not work today."}
TWO_LINES = {
    "fi": "Hissi on rikki tänään. Käytä portaita tai soita kelloa, niin autamme sinut ylös.",
    "sv": "Hissen är trasig i dag. Ta trappan eller ring på klockan så hjälper vi dig upp.",
}
_CUT_ABOVE = "(paintedHeight - height) * (verticalAlignment === Image.AlignBottom ? 1 : 0.5) / paintedHeight"
LONG = desk_centre.AT_LENGTH


def strip(stage: Stage) -> QQuickItem:
    there = (each for each in items.seen(stage.window.contentItem()) if items.kind(each) == "AnnouncementStrip")
    return next(each for each in there if each.height() > 0)


def one(stage: Stage, kind: str) -> QQuickItem:
    return next(each for each in items.seen(stage.window.contentItem()) if items.kind(each) == kind)


def below_the_wave(stage: Stage) -> list[str]:
    wave = stage.window.height() - float(one(stage, "AttractView").property("shoreHeight"))
    head = one(stage, "AttractHead")
    inside = [each for each in items.texts(stage.window) if head in items.above(each)]
    return [items.name(each) for each in inside if items.painted_rect(each).bottom() > wave]


@pytest.mark.parametrize("words", [(), (SHORT,), (SHORT, LONG), (LONG, LONG)], ids=len)
def test_attract_keeps_its_words_above_the_wave(theatre: Theatre, words: tuple[dict[str, str], ...]) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        await desk_centre.announce(stage, *words)
        head = one(stage, "AttractHead")
        inside = [each for each in items.texts(stage.window) if head in items.above(each)]
        assert below_the_wave(stage) == []
        assert any(str(head.property("hours")) in str(each.property("text")) for each in inside), "when it is open"
        assert [*check_texts(stage.window), *check_overlap(stage.window)] == []
        names = [each for each in items.texts(stage.window) if each.property("text") in OWN_NAMES.values()]
        assert [each.property("lineCount") for each in names] == [1, 1, 1], "no name is broken"

    theatre.play(story, places.prepare(theatre.backstage, "full", "tablet"), device=TABLET)


@pytest.mark.parametrize("centre", ["umea", "vasa"])
def test_attract_cuts_no_words_in_any_language_and_no_head(theatre: Theatre, centre: str) -> None:
    """One's other languages need a line each, the other says much of itself."""

    async def story(_: Theatre, stage: Stage) -> None:
        for words in ((), (TWO_LINES,), (TWO_LINES, LONG)):
            await desk_centre.announce(stage, *words)
            for turn in range(3):
                one(stage, "AttractView").setProperty("turn", turn)
                await stage.still()
                assert below_the_wave(stage) == []
                assert [*check_texts(stage.window), *check_overlap(stage.window)] == []
            drawn = items.seen(one(stage, "AttractScene"))
            picture = next(each for each in drawn if each.inherits("QQuickImage"))
            context = qmlContext(picture)
            assert context is not None
            above, *_ = QQmlExpression(context, picture, _CUT_ABOVE).evaluate()
            assert above <= 0.25, "people stand below that"

    theatre.play(story, theatre.backstage.kiosk("tablet", centre=centre), device=TABLET, centre=centre)


def test_a_page_keeps_two_thirds_and_all_is_there_to_be_read(theatre: Theatre) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        await route.begin(stage, "sv")
        await route.choose(stage, "Largest")
        await route.choose(stage, "No motion")
        await route.technology(stage)
        await desk_centre.announce(stage, SHORT, LONG)
        assert strip(stage).height() <= stage.window.height() / 3
        back = stage.control(shown("Back"))
        assert back is not None
        assert items.seen_rect(back) == items.rect(back), "whole"
        assert not stage.says(LONG["sv"])
        assert LONG["sv"] in [items.name(each) for each in items.texts(stage.window)], "but it is heard as a whole"
        assert [*check_texts(stage.window)] == []
        await stage.touch_words("Read all")
        await stage.until(lambda: stage.says(LONG["sv"]), "all of it")
        await stage.touch_words("Close")
        await stage.until(lambda: not stage.says(LONG["sv"]), "that it goes")
        stage.screen.kiosk.session.end()
        await stage.until(lambda: stage.page == "attract", "attract")
        await desk_centre.announce(stage, LONG)
        await stage.touch("Lue kaikki")
        await stage.arrive("home")
        await stage.until(lambda: stage.says(LONG["fi"]), "all of it, in the language of the button")
        stage.screen.kiosk.session.end()
        await stage.until(lambda: stage.page == "attract" and not stage.says(LONG["fi"]), "that it goes with the visit")

    theatre.play(story, places.prepare(theatre.backstage, "full", "tablet"), device=TABLET)
