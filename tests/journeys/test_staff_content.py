"""An editor hides a technology by touch, and no visitor finds it; and of two versions chooses one."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

from kiosk.domain.persons import Staff
from kiosk.services.door import StaffSession
from tests.journeys import desk, desk_content, items, keys, places
from tests.journeys.backstage import Backstage
from tests.journeys.route import begin, choose
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre, journey
from tests.journeys.words import shown

_ON_ITS_WAY = "The newest change is being passed on. That takes seconds to a few minutes. Then you can go back again."


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
        await stage.touch_words("When it shows")
        await stage.touch_words("Hide from visitors")
        await stage.until(lambda: stage.says(shown("Hidden. No visitor sees it here.")), "that it is hidden")
        assert not await is_there()
        await stage.touch_words("What was changed")
        assert stage.says(shown(_ON_ITS_WAY))
        assert not stage.says(shown("Nothing was changed here."))
        assert stage.says(shown("being passed on")), "it is the newest row"
        await stage.touch_words("Undo")
        await stage.until(lambda: stage.says(shown("Undone")), "that it is taken back")
        assert await is_there()
        await stage.until(lambda: stage.says(shown("Nothing was changed here.")), "that nothing is changed")

    story(theatre)


def test_words_that_nobody_has_saved_outlive_the_lock_for_whoever_wrote_them(theatre: Theatre) -> None:
    @journey(_furnished)
    async def story(theatre: Theatre, stage: Stage) -> None:
        await begin(stage, "fi")
        await choose(stage, "No motion")
        await desk_content.item(stage)
        title = next(item for item in items.controls(stage.window) if item.inherits(items.FIELD))
        await stage.touch_item(title)
        await keys.type_words(stage, "oma")
        written = str(title.property("text"))
        assert "oma" in written.casefold()
        kiosk = stage.screen.kiosk
        while not kiosk.idle.warning:
            kiosk.idle.tick()
        assert kiosk.idle.secondsLeft == 30
        assert stage.says(shown("Are you still there?"))
        while kiosk.shift.on:
            kiosk.idle.tick()
        await stage.arrive("attract")
        await begin(stage, "fi")
        await desk.today(stage)
        await stage.touch_words("You have not saved this: go on writing")
        await stage.arrive("staff-item")
        await stage.until(lambda: stage.says(shown("What was written before is here. It is not saved yet.")), "that")
        fields = [item for item in items.controls(stage.window) if item.inherits(items.FIELD)]
        assert written in [field.property("text") for field in fields]

    story(theatre)


def _with_two_versions(backstage: Backstage, centre: str = "seinajoki") -> Path:
    data = _furnished(backstage)
    desk_content.tell_versions(data, centre)
    return data


def test_of_two_versions_one_touch_chooses(theatre: Theatre) -> None:
    @journey(_with_two_versions)
    async def story(theatre: Theatre, stage: Stage) -> None:
        await begin(stage, "fi")
        await choose(stage, "No motion")
        await desk.today(stage)
        assert stage.says(shown("Two versions: choose one")), "it is under To do"
        await desk_content.content(stage)
        await stage.touch_words("Only where two versions wait for a choice")
        rows = stage.model.items  # type: ignore[attr-defined]
        await stage.until(lambda: rows.count() == 1, "that the others go")
        await desk_content.item(stage)
        assert stage.says(shown("Two versions: choose one"))
        await stage.touch_words("Take this instead")
        await stage.until(
            lambda: stage.says(shown("Saved. Visitors see it when they next open the page.")), "that it is saved"
        )
        content = await stage.screen.store.ask(lambda browse: browse.technology("heart-rhythm"))
        assert content is not None
        assert content.technology.note is not None
        assert (content.technology.title.fi, content.technology.note.fi) == ("Sydän kotona", "Kysy meiltä")

    story(theatre)


def test_to_do_opens_a_choice_where_it_waits(theatre: Theatre) -> None:
    @journey(partial(_with_two_versions, centre=""))
    async def story(theatre: Theatre, stage: Stage) -> None:
        await begin(stage, "fi")
        await choose(stage, "No motion")
        onni = Staff(id="onni", name="Onni", centre="seinajoki", roles=("booker", "central_editor"))
        stage.screen.kiosk.shift.begin(StaffSession(onni, time.monotonic))
        stage.screen.kiosk.navigator.open("staff-today")
        await stage.arrive("staff-today")
        assert not stage.screen.kiosk.shift.everywhere
        await stage.touch_words("Two versions: choose one")
        await stage.arrive("staff-item")
        await stage.still()
        assert stage.screen.kiosk.shift.everywhere
        await stage.touch_words("Take this instead")
        said = "Saved. Visitors see it when they next open the page.", "It is for all centres."
        await stage.until(lambda: stage.says(" ".join(map(shown, said))), "that it is saved, and for whom")

    story(theatre)


def test_each_version_is_told_apart_also_by_who_hears_the_page(theatre: Theatre) -> None:
    @journey(_with_two_versions)
    async def story(theatre: Theatre, stage: Stage) -> None:
        await begin(stage, "fi")
        await choose(stage, "No motion")
        await desk_content.item(stage)
        assert stage.says("Onni Lindgren kirjoitti ti 24.11. klo 10.42: Sydän kotona"), "who wrote the other, and when"
        await stage.touch_words("What was changed")
        for words in ("Sydän", "Rytmi"):
            assert stage.says(f"Otsikko · suomeksi: ”{words}”")
        spoken = [
            name for each in items.controls(stage.window) if shown("Go back to this") in (name := items.name(each))
        ]
        assert len(spoken) == 1, "the newest one shows"
        assert "Otsikko · suomeksi: ”Sydän”" in spoken[0]

    story(theatre)


def test_in_the_preview_only_what_is_previewed_grows(theatre: Theatre) -> None:
    @journey(_furnished)
    async def story(theatre: Theatre, stage: Stage) -> None:
        await begin(stage, "sv")
        await choose(stage, "No motion")
        await desk_content.part("See it as a visitor")(stage)
        await stage.until(lambda: stage.control(shown("Today")) is None, "the rail to stand back")
        before = _sizes(stage)
        await stage.touch("200 %")
        assert _sizes(stage) == before
        await stage.touch_words("Close the preview")
        assert stage.screen.kiosk.session.textSize == 100
        assert stage.control(shown("Today")) is not None

    story(theatre)


def test_the_preview_speaks_another_language_and_its_own_buttons_do_not(theatre: Theatre) -> None:
    @journey(_furnished)
    async def story(theatre: Theatre, stage: Stage) -> None:
        await begin(stage, "sv")
        await choose(stage, "No motion")
        await desk_content.part("See it as a visitor")(stage)
        await stage.until(lambda: stage.control(shown("Today")) is None, "the rail to stand back")
        close, said = shown("Close the preview"), stage.model.title  # type: ignore[attr-defined]
        await stage.touch("På finska")
        assert stage.screen.kiosk.session.language == "fi"
        assert stage.model.title != said, "what is previewed is in Finnish"  # type: ignore[attr-defined]
        assert shown("Close the preview") != close
        await stage.touch(close)
        assert stage.screen.kiosk.session.language == "sv"

    story(theatre)


def _sizes(stage: Stage) -> list[tuple[float, float]]:
    """Where the preview's own buttons begin, and how high they are."""
    names = ["100 %", "200 %", shown("On a wide screen"), shown("Close the preview"), shown("Further down the page")]
    buttons = [stage.control(name) for name in names]
    assert None not in buttons
    return [(items.rect(button).y(), items.rect(button).height()) for button in buttons if button]
