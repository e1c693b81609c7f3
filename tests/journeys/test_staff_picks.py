"""An editor finds one maker of many by typing, and it is the item's."""

from __future__ import annotations

from pathlib import Path

from tests.journeys import desk_content, items, keys, places
from tests.journeys.backstage import Backstage
from tests.journeys.route import begin, choose
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre, journey
from tests.journeys.words import shown
from tests.samples import Sample

_ITEM = "heart-rhythm"
_WANTED = "Kuutamopaja"


def _with_many_makers(backstage: Backstage) -> Path:
    data = places.prepare(backstage, "desk", "kiosk")
    titles = [*(f"Verstas {number:02}" for number in range(60)), _WANTED]
    makers = [
        Sample().document("provider", f"maker-{number:02}", title={"fi": title}) for number, title in enumerate(titles)
    ]
    desk_content.tell(data, *makers)
    return data


def test_one_maker_of_many_is_found_by_typing(theatre: Theatre) -> None:
    @journey(_with_many_makers)
    async def story(theatre: Theatre, stage: Stage) -> None:
        await begin(stage, "fi")
        await choose(stage, "No motion")
        await desk_content.content(stage)
        stage.screen.kiosk.navigator.open("staff-item", _ITEM)
        await stage.arrive("staff-item")
        await stage.touch_words("What it belongs to")
        assert stage.control(_WANTED) is None
        await stage.touch_words("Who makes it")
        await keys.type_words(stage, "kuutamo")
        found = await stage.until(lambda: stage.control(_WANTED), "that it is found")
        await stage.still()
        down = stage.control(shown("Further down"))
        assert down is None or items.rect(found).bottom() <= items.rect(down).top(), "it is in sight while one types"
        assert stage.control("Verstas 01") is None
        await stage.touch(_WANTED)
        await stage.touch_words("Save")
        await stage.until(
            lambda: stage.says(shown("Saved. Visitors see it when they next open the page.")), "that it is saved"
        )
        content = await stage.screen.store.ask(lambda browse: browse.technology(_ITEM))
        assert content is not None
        assert content.technology.provider == "maker-60"

    story(theatre)
