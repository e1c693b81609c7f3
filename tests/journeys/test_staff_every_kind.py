"""A new member of the staff makes an item of each kind by touch, and a visitor finds it, in Finnish and in Swedish."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.journeys import desk_content, keys, places, route
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre
from tests.journeys.words import shown
from tests.screen.reading import column
from tests.services.test_importing import picture

_WORDS = {"fi": ("in Finnish", "in Swedish"), "sv": ("in Swedish", "in Finnish")}
_BY_SEARCH = "Saved. Visitors find it by searching."
_AT_ONCE = "Saved. Visitors can find it now."


@pytest.mark.parametrize("language", ["sv"])
def test_what_is_made_of_each_kind_is_seen_by_visitors(theatre: Theatre, tmp_path: Path, language: str) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    picture(stick / "kuva.jpg", "JPEG")

    async def story(_: Theatre, stage: Stage) -> None:
        await route.begin(stage, language)
        await route.choose(stage, "No motion")
        making = Making(stage, language)
        await making.reads("event", "New happening", "ilo", {}, part="When and where")
        await making.reads("lesson", "New lesson", "oppi", {})
        await making.reads("practice", "New work model", "konsti", {"What it takes 1": "aika"})
        await making.reads("provider", "New maker", "paja", {"City": "oulu"}, part="What it belongs to")
        await making.reads("page", "New page", "talo", {})
        await making.need("uni")
        await making.demo("koe")

    theatre.play(story, places.prepare(theatre.backstage, "desk", "kiosk"), media_folder=stick)


class Making:
    """An editor who writes one language, as visitors of that and of the other one find it."""

    def __init__(self, stage: Stage, language: str) -> None:
        self.stage, self.language = stage, language
        self.said, _ = _WORDS[language]

    async def reads(self, kind: str, button: str, title: str, more: dict[str, str], part: str = "Words") -> None:
        """Made, found by searching, read; the fallback is named to who reads the other language."""
        await self.makes(button, title)
        if part != "Words":
            await self.stage.touch_words(part)
        for moment in ("It begins", "It ends") if kind == "event" else ():
            await self.stage.touch(f"{shown(moment)}: {shown('Choose the day and the time')}")
        for label, words in more.items():
            await self.type(label, words, spoken=part == "Words")
        await self.saves(_BY_SEARCH)
        await route.search(self.stage)
        await keys.type_words(self.stage, title)
        await route.put_away(self.stage)
        rows: Any = self.stage.model.found  # type: ignore[attr-defined]
        await self.stage.until(lambda: column(rows, "title")[:1] == [title.capitalize()], f"{title} to be found first")
        await self.stage.still()
        await self.stage.touch(title.capitalize())
        await self.stage.arrive("reading")
        model: Any = self.stage.model
        assert (model.kind, model.otherLanguage) == (kind, "")
        other = "sv" if self.language == "fi" else "fi"
        await self.stage.touch(route.OWN_NAMES[other])
        name = {"fi": "Finnish", "sv": "Swedish"}[self.language]
        fallback = shown(f"This is not in your language yet. You read it in {name}.")
        await self.stage.until(lambda: self.stage.says(fallback), "that the fallback is named")
        await self.stage.touch(route.OWN_NAMES[self.language])

    async def need(self, title: str) -> None:
        """A need has its tile in the preview, and on Home."""
        await self.makes("New need", title)
        await self.stage.touch_words("See it as a visitor")
        model: Any = self.stage.model
        await self.stage.until(lambda: model.seen.shape == "need", "the preview")
        assert (model.seen.glyph, model.seen.tone) == ("heart", "fjord")
        await self.stage.still()
        await self.stage.touch_words("Close the preview")
        await self.saves(_AT_ONCE)
        await route.home(self.stage)
        await self.stage.touch(title.capitalize())
        await self.stage.arrive("topic")

    async def demo(self, title: str) -> None:
        """A demo of two scenes, in which a touch leads from the first to the last."""
        await self.makes("New demo to try", title)
        await self.stage.touch_words("Scenes")
        await self.scene("alku")
        await self.stage.touch_words("Add a place to touch")
        await self.type("Place to touch 1", "nappi")
        untitled = shown("A scene without a title")
        await self.stage.touch(f"2. {untitled}")
        await self.scene("loppu")
        await self.saves(_AT_ONCE)
        await route.to_try(self.stage)
        await self.stage.touch(title.capitalize())
        await self.stage.arrive("demo")
        await self.stage.touch("Nappi")
        await self.stage.until(lambda: self.stage.says("Loppu"), "the last scene")

    async def scene(self, title: str) -> None:
        await self.type("Title of the scene", title)
        await self.type("What to do in it", "paina")
        await self.stage.touch_words("Take a picture from a stick")
        take = self.stage.model.media.take  # type: ignore[attr-defined]
        await self.stage.touch("kuva.jpg")
        await self.stage.until(lambda: not take.kind or take.fault, "the picture to be taken in", patience=120)
        await self.stage.still()
        await self.type("What the picture shows", "laite")
        number = len(title) > 4
        assert self.stage.control(f"{number + 1}. {title.capitalize()}"), "the list of scenes has its title"

    async def makes(self, button: str, title: str) -> None:
        await desk_content.content(self.stage)
        await self.stage.touch_words("Make something new")
        await self.stage.touch_words(button)
        await self.stage.arrive("staff-item")
        await self.type("Title", title)
        await self.type("Summary", "lyhyesti")

    async def saves(self, words: str) -> None:
        await self.stage.touch_words("Save and show to visitors")
        deed = self.stage.model.deed  # type: ignore[attr-defined]
        await self.stage.until(lambda: deed.done or deed.fault, "that it is saved, or not")
        await self.stage.still()
        assert self.stage.says(shown(words)), (deed.done, deed.fault)

    async def type(self, label: str, words: str, *, spoken: bool = True) -> None:
        name = label.removesuffix(" 1")
        said = shown(name) + (" 1" if name != label else "")
        await self.stage.touch(f"{said} · {shown(self.said)}" if spoken else said)
        await keys.type_words(self.stage, words)
        await route.put_away(self.stage)
