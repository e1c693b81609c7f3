"""A new member of the staff hides, makes and changes content by touch, and the centre's other kiosk has it too.

The real hub, the real agent in its loop, and the real screens of two kiosks of one centre; a folder stands for a stick.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.intents import HELD_SECONDS
from tests.journeys import desk, keys, route
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre
from tests.journeys.whole import CENTRE, Whole
from tests.services.test_importing import VTT, film, picture

HIDDEN, CHANGED = "medicine-dispenser", "heart-rhythm"
OF_CENTRE, ITS_FILE = "Your heart rhythm, from your sofa", f"technologies/{CHANGED}/item.yaml"
SAVED = "Saved. Visitors can find it now."
BY_SEARCH = "Saved. Visitors find it by searching. Choose what it helps with, and they find it from Home too."


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """As in the program, what is left over is collected on this thread only: on another it may free a QObject."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


def test_staff_hides_makes_and_changes_content_and_decides_between_versions(theatre: Theatre, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    picture(stick / "kello.jpg", "JPEG")
    film(stick / "kello.mp4", size=(320, 180))
    (stick / "kello.fi.vtt").write_text(VTT)
    whole = Whole(theatre.backstage, tmp_path / "kiosk", desk.staff(CENTRE))
    made: list[str] = []
    other = theatre.backstage.kiosk("other")
    with whole.running(), whole.agent(other):
        theatre.play(
            lambda _, stage: Journey(theatre, whole, stage, made).play(),
            whole.data,
            clock=whole.clock,
            media_folder=stick,
        )
        whole.wait_for_newest(other)
    theatre.play(lambda _, stage: _on_the_other_kiosk(stage, made[0]), other, clock=whole.clock)


class Journey:
    """The story, a scene for each promise. ``made`` gets the id of the technology that is made."""

    def __init__(self, theatre: Theatre, whole: Whole, stage: Stage, made: list[str]) -> None:
        self.theatre, self.whole, self.stage, self.made = theatre, whole, stage, made

    async def play(self) -> None:
        await route.begin(self.stage, "en")
        await route.choose(self.stage, "No motion")
        await desk.today(self.stage)
        await self.hides()
        await self.makes_a_video()
        await self.makes_a_technology()
        await self.changes_what_central_changes_too()
        await self.decides()
        await visited(self.stage, self.made[0])

    async def hides(self) -> None:
        await self.opens(await self.title(HIDDEN))
        await self.stage.touch("When it shows")
        await self.stage.touch("Hide from visitors")
        await self.says("Hidden. No visitor sees it here.")
        assert await technology(self.stage, HIDDEN) is None

    async def makes_a_video(self) -> None:
        await self.makes("New video")
        await self.type("Title · in Finnish", "kello")
        await self.type("Summary · in Finnish", "filmi")
        await self.stage.touch("Picture and film")
        await self.takes("Take a film from a stick", "kello.mp4")
        assert self.stage.says("Captions: in Finnish")
        await self.type("What the picture shows · in Finnish", "ranne")
        await self.stage.touch("Save and show to visitors")
        await self.says(SAVED)

    async def makes_a_technology(self) -> None:
        await self.makes("New technology")
        await self.type("Title · in Finnish", "ranne")
        await self.type("Title · in Swedish", "klocka")
        await self.type("Summary · in Finnish", "auttaa")
        await self.type("Summary · in Swedish", "hjälper")
        await self.type("What it does 1 · in Finnish", "soittaa")
        await self.type("What it can’t do 1 · in Finnish", "puhu")
        await self.stage.touch("Picture and film")
        await self.takes("Take a picture from a stick", "kello.jpg")
        await self.type("What the picture shows · in Finnish", "kello")
        await self.stage.touch("What it belongs to")
        await self.stage.touch("Kello")
        await self.stage.touch("Save and show to visitors")
        await self.says(BY_SEARCH)
        item = str(self.stage.model.item_id)  # type: ignore[attr-defined]
        content: Any = await technology(self.stage, item)
        assert (content.technology.title.sv, content.video.words["fi"].title) == ("Klocka", "Kello"), "at once"
        self.made.append(item)
        await self.sent()

    async def changes_what_central_changes_too(self) -> None:
        await self.opens(OF_CENTRE)
        await self.type("Title · in English", "our")
        await self.stage.touch("Save")
        await self.says("Saved. Visitors see it when they next open the page.")
        await self.sent()
        self.theatre.backstage.rewrite(ITS_FILE, OF_CENTRE, "Your heart at home")
        self.theatre.backstage.publish()
        self.stage.screen.kiosk.checkNow()
        await self.says("Two versions: choose one")

    async def decides(self) -> None:
        await self.stage.touch("Today")
        await self.stage.arrive("staff-today")
        await self.stage.touch("Two versions: choose one")
        await self.stage.arrive("staff-item")
        await self.stage.touch("Take this instead")
        await self.says("Saved. Visitors see it when they next open the page.")
        content: Any = await technology(self.stage, CHANGED)
        assert content.technology.title.en == "Your heart at home"
        await self.sent(2)

    async def opens(self, title: str) -> None:
        await self.stage.touch("Content")
        await self.stage.arrive("staff-content")
        await self.stage.touch("Technology")
        await self.stage.touch(title)
        await self.stage.arrive("staff-item")

    async def makes(self, what: str) -> None:
        await self.stage.touch("Content")
        await self.stage.arrive("staff-content")
        await self.stage.touch("Make something new")
        await self.stage.touch(what)
        await self.stage.arrive("staff-item")

    async def takes(self, button: str, file: str) -> None:
        await self.stage.touch(button)
        await self.stage.touch(file)
        take = self.stage.model.media.take  # type: ignore[attr-defined]
        await self.stage.until(lambda: not take.kind or take.fault, f"{file} to be taken in", patience=180)
        assert take.fault == ""
        await self.stage.still()

    async def type(self, label: str, words: str) -> None:
        await self.stage.touch(label)
        await keys.type_words(self.stage, words)
        await route.put_away(self.stage)

    async def title(self, item: str) -> str:
        return await route.title(self.stage, lambda browse: route.there(browse.technology(item)).technology.title)

    async def says(self, words: str) -> None:
        await self.stage.until(lambda: self.stage.says(words), words)

    async def sent(self, times: int = 1) -> None:
        """The hub has it, and the edition that brings it is here."""
        self.whole.clock.skip(HELD_SECONDS)
        model: Any = self.stage.model
        await self.stage.until(lambda: self.whole.has_published(model.item_id, times), "the hub to publish it")
        self.stage.screen.kiosk.checkNow()
        await self.stage.until(lambda: not model.unsent, "that the edition brings it back")


async def _on_the_other_kiosk(stage: Stage, made: str) -> None:
    await route.begin(stage, "sv")
    await visited(stage, made)
    assert stage.says("Klocka")
    stage.screen.kiosk.session.speak("en")
    said = "This is not in your language yet. You read it in Finnish and Swedish."
    await stage.until(lambda: stage.says(said), "its languages")
    content: Any = await technology(stage, CHANGED)
    assert content.technology.title.en == "Your heart at home"


async def visited(stage: Stage, made: str) -> None:
    """A visitor sees what was made, with its film, and not what was hidden."""
    await route.home(stage)
    stage.screen.kiosk.navigator.open("technology", made)
    await stage.arrive("technology")
    assert stage.model.picture.startswith("file:")  # type: ignore[attr-defined]
    assert stage.model.videoId  # type: ignore[attr-defined]
    assert await technology(stage, HIDDEN) is None


async def technology(stage: Stage, item: str) -> object:
    """As a visitor finds it."""
    return await stage.screen.store.ask(lambda browse: browse.technology(item))
