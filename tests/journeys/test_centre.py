"""An editor announces something by touch; it stands over a visitor's pages in their language, and goes at its time."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from kiosk.domain.persons import Staff
from kiosk.services.door import StaffSession
from tests.journeys import desk, desk_centre, places, route
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


def test_who_closes_a_day_is_told_what_is_held_on_it_and_led_to_where_it_is_cancelled(theatre: Theatre) -> None:
    @journey(lambda backstage: places.prepare(backstage, "desk", "kiosk"))
    async def story(theatre: Theatre, stage: Stage) -> None:
        await begin(stage, "fi")
        await choose(stage, "No motion")
        await desk_centre.hours(stage)
        hours: Any = stage.model
        hours.day.choose(1)
        hours.note.fill({"fi": "Koulutuspäivä"})
        await stage.still()
        assert stage.control(shown("Cancel the times of this day")), "before it is saved"
        await stage.touch_words("Save this day")
        await stage.until(lambda: hours.exceptions.count() > 1, "that it is saved")
        await stage.still()
        await stage.touch_words("Cancel the times of this day")
        await stage.arrive("staff-close")
        closing: Any = stage.model
        assert (closing.dayId, closing.count) == ("2026-11-25", hours.dayTimes)
        stage.screen.kiosk.navigator.open("staff-agenda", closing.dayId)
        await stage.arrive("staff-agenda")
        await stage.until(lambda: stage.says(shown("Closed: %1").replace("%1", "Koulutuspäivä")), "that it is closed")
        only_edits = Staff(id="aino", name=desk.AINO, centre="seinajoki", roles=("editor",))
        stage.screen.kiosk.shift.begin(StaffSession(only_edits, lambda: 0.0))
        stage.screen.kiosk.navigator.open("staff-hours")
        await stage.arrive("staff-hours")
        assert stage.says(shown("Ask somebody who handles bookings to cancel them."))
        assert stage.control(shown("Cancel the times of this day")) is None

    story(theatre)


def test_whoever_writes_an_announcement_is_told_what_is_missing_and_how_much_fits(theatre: Theatre) -> None:
    @journey(lambda backstage: places.prepare(backstage, "desk", "kiosk"))
    async def story(theatre: Theatre, stage: Stage) -> None:
        await begin(stage, "sv")
        await choose(stage, "No motion")
        await desk_centre.announcing(stage)
        missing = shown("Still missing: %1. Visitors then read it in another language.").split(" %1")[0]
        assert not stage.says(missing)
        announcing: Any = stage.model
        announcing.words.fill({"fi": "a" * 129})
        await stage.still()
        assert stage.says(missing)
        assert not stage.says(shown("Room for %1 more letters.").replace("%1", "31"))
        for length, said in ((130, "Room for %1 more letters."), (160, "The field is full. Nothing more fits in.")):
            announcing.words.fill({"fi": "a" * length})
            await stage.still()
            assert stage.says(shown(said).replace("%1", "30")), length
        announcing.words.fill({"fi": "a" * 170})
        await stage.still()
        assert announcing.words.text("fi") == "a" * 170, "what was there is never cut"
        await stage.touch_words("Show it to visitors")
        await stage.until(lambda: announcing.deed.fault == "too_long", "that it is refused as too long")
        announcing.words.fill({"fi": "Hei"})
        await stage.still()
        await stage.touch_words("Show it to visitors")
        await stage.until(lambda: announcing.deed.done == "announce", "that one language is enough")

    story(theatre)


def test_words_that_are_typed_make_way_for_others_only_when_one_says_so(theatre: Theatre) -> None:
    @journey(lambda backstage: places.prepare(backstage, "desk", "kiosk"))
    async def story(theatre: Theatre, stage: Stage) -> None:
        await begin(stage, "fi")
        await choose(stage, "No motion")
        await desk_centre.stations(stage)
        room: Any = stage.model
        typed = {"fi": "Ikkunan luona"}
        for answer, kept in (("No, go on writing", True), ("Yes, leave", False)):
            room.edit("")
            room.name.type("fi", typed["fi"])
            await stage.still()
            await stage.touch(f"{shown('Change')}: 1 · Aulapöytä")
            await stage.until(lambda: stage.says(shown("Leave without saving?")), "to be asked")
            await stage.touch_words(answer)
            await stage.still()
            assert (room.editing == "", room.name.text("fi") == typed["fi"]) == (kept, kept)

    story(theatre)
