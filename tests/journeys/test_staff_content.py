"""An editor hides a technology by touch, and no visitor finds it; another word of theirs is read at once."""

from __future__ import annotations

from pathlib import Path

from tests.journeys import desk_content, places
from tests.journeys.backstage import Backstage
from tests.journeys.route import begin, choose
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre, journey
from tests.journeys.words import shown


def _furnished(backstage: Backstage) -> Path:
    return places.prepare(backstage, "desk", "kiosk")


def test_what_an_editor_hides_no_visitor_sees(theatre: Theatre) -> None:
    @journey(_furnished)
    async def story(theatre: Theatre, stage: Stage) -> None:
        await begin(stage, "fi")
        await choose(stage, "No motion")
        await desk_content.item(stage)
        item = stage.model._item.id  # type: ignore[attr-defined]

        async def is_there() -> bool:
            return await stage.screen.store.ask(lambda browse: browse.technology(item)) is not None

        assert await is_there()
        await stage.touch_words("Hide from visitors")
        await stage.until(lambda: stage.says(shown("Hidden. No visitor sees it.")), "that it is hidden")
        assert not await is_there()
        await stage.touch_words("Undo")
        await stage.until(lambda: stage.says(shown("Taken back")), "that it is taken back")
        assert await is_there()

    story(theatre)
