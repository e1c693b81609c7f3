"""An editor announces something by touch; it stands over a visitor's pages in their language, and goes at its time."""

from __future__ import annotations

from datetime import timedelta

from tests.journeys import desk_centre, places, route
from tests.journeys.backstage import NOW
from tests.journeys.route import OWN_NAMES, begin, choose
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre, journey
from tests.journeys.words import shown


def test_an_announcement_stands_over_all_pages_until_its_time(theatre: Theatre) -> None:
    @journey(lambda backstage: places.prepare(backstage, "desk", "kiosk"))
    async def story(theatre: Theatre, stage: Stage) -> None:
        await begin(stage, "fi")
        await choose(stage, "No motion")
        await desk_centre.announcing(stage)
        await stage.touch_words("Show it to visitors")
        await stage.until(lambda: stage.says(shown("It now shows on all pages.")), "that it is announced")
        await route.home(stage)
        words = desk_centre.WORDS
        await stage.until(lambda: stage.says(words["fi"]), "the announcement in Finnish")
        await stage.touch(OWN_NAMES["sv"])
        await stage.until(lambda: stage.says(words["sv"]), "the announcement in Swedish")
        await stage.touch(OWN_NAMES["fi"])
        await desk_centre.announced(stage)
        assert stage.says(shown("This is not in your language yet. You read it in Swedish."))
        stage.screen.kiosk.session.end()
        await stage.until(lambda: stage.page == "attract", "attract")
        await stage.until(lambda: stage.says(words["fi"]), "the announcement over attract")
        assert stage.says("Tämä on ruotsiksi.")
        stage.screen.kiosk.welcome.tick(NOW + timedelta(hours=3))
        await stage.until(lambda: not any(stage.says(each) for each in words.values()), "that it goes")

    story(theatre)
