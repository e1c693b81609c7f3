"""An edition comes on a stick, for the link is down: none, the same, a newer one, and a damaged one, each by touch.

The real hub writes the stick and is then silent; the real agent takes it in its loop. A folder stands for the stick.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.journeys import desk, route
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre
from tests.journeys.whole import CENTRE, Whole
from tests.journeys.words import shown

ITEM = "heart-rhythm"
FILE = f"technologies/{ITEM}/item.yaml"
BEFORE, AFTER, NEVER = "Sydämesi rytmi kotisohvalta", "Sydämesi rytmi kotona", "Sydämesi rytmi illalla"
TAKEN = "The edition is here. You can pull the stick out."
SAME = "This edition is here already. You can pull the stick out."
DAMAGED = "Nothing was loaded: a file on the stick is damaged. Ask for a new one."


@pytest.mark.expected_logs(
    "the exchange with the desk failed", "no connection", "the round ended early", "was not taken"
)
def test_an_edition_is_taken_from_a_stick_without_a_link(
    theatre: Theatre, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plugged: list[Path] = []
    monkeypatch.setattr("kiosk.screen.make_desk.usb_mounts", lambda: tuple(plugged))
    whole = Whole(theatre.backstage, tmp_path / "kiosk", desk.staff(CENTRE))
    stick = tmp_path / "stick"

    async def story(theatre: Theatre, stage: Stage) -> None:
        await route.begin(stage, "fi")
        await route.choose(stage, "No motion")
        whole.stop()
        await _state(stage)
        assert stage.says(shown("Plug the stick in. It shows here after a moment."))
        stick.mkdir()
        plugged.append(stick)
        await _state(stage)
        assert stage.says(shown("The stick that is plugged in holds no edition."))

        theatre.backstage.export(stick / "edition")
        await _state(stage)
        await _take(stage, SAME)

        theatre.backstage.rewrite(FILE, BEFORE, AFTER)
        theatre.backstage.publish()
        theatre.backstage.export(stick / "edition")
        await _take(stage, TAKEN)
        assert await _title(stage) == AFTER, "visitors see it"

        theatre.backstage.rewrite(FILE, AFTER, NEVER)
        theatre.backstage.publish()
        before = {path.name for path in (stick / "edition" / "blobs").rglob("*")}
        theatre.backstage.export(stick / "edition")
        for path in (stick / "edition" / "blobs").rglob("*"):
            if path.is_file() and path.name not in before:
                path.write_bytes(path.read_bytes()[:-1])
        await _take(stage, DAMAGED)
        assert await _title(stage) == AFTER, "nothing of it"

        shutil.rmtree(stick)
        plugged.clear()
        await stage.touch(f"{shown('Load it from %1').replace('%1', 'edition')}")
        gone = shown("The stick is no longer there. Plug it in once more.")
        await stage.until(lambda: stage.says(gone), "that it is pulled out")
        await route.home(stage)
        await route.topic(stage)
        assert stage.control(AFTER) is not None, "the screen goes on"

    with whole.running():
        theatre.play(story, whole.data, clock=whole.clock)


async def _state(stage: Stage) -> None:
    """The page of how it all stands, opened anew."""
    await desk.today(stage)
    await stage.touch_words("State of this screen")
    await stage.arrive("staff-condition")


async def _take(stage: Stage, words: str) -> None:
    page: Any = stage.model
    await stage.touch(shown("Load it from %1").replace("%1", "edition"))
    await stage.until(lambda: page.outcome and not page.asking, words, patience=90)
    await stage.until(lambda: stage.says(shown(words)), f"{words} (it is {page.outcome})")


async def _title(stage: Stage) -> str:
    content: Any = await stage.screen.store.ask(lambda browse: browse.technology(ITEM))
    return str(content.technology.title.fi)
