"""The first start by touch against the real hub, and an administrator who comes back to it."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt

from kiosk import setup_file
from kiosk.paths import DataFolder
from kiosk.setup_file import Setup
from tests.journeys import desk, items, keys, route, set_up
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre


async def _type_code(stage: Stage, code: str) -> None:
    """Touch the field, erase what is there, and type on the keyboard of the screen."""
    await stage.touch_words("Code from the hub")
    await stage.until(lambda: keys.board(stage.window) is not None, "the keyboard")
    await stage.still()
    for _ in set_up.page(stage).joining.code:
        await stage.press(Qt.Key.Key_Backspace)
    for sign in code:
        if sign not in keys.faces(stage.window):  # digits have keys of their own
            await keys.touch(stage, "123" if sign.isdigit() else "ABC")
        await keys.touch(stage, sign)
    await route.put_away(stage)


async def _join(theatre: Theatre, stage: Stage, code: str) -> None:
    await _type_code(stage, code)
    await stage.touch_words("Join")
    joining = set_up.page(stage).joining
    while joining.state == "asking":  # a round that began before the order was written does not find it
        await theatre.agent()
        await asyncio.sleep(0.5)
    await stage.still()


async def _first_start(theatre: Theatre, stage: Stage) -> None:
    data, kiosk = DataFolder(theatre.data), stage.screen.kiosk
    await stage.arrive("set-up")
    assert stage.control("Home") is None, "there is no kiosk yet to go home in"
    await stage.touch("English")
    await stage.until(lambda: setup_file.read(data)[0].language == "en", "the language to be kept")
    await stage.until(lambda: kiosk.session.language == "en", "the screen in English")
    await stage.touch_words("Continue")
    await _join(theatre, stage, "00000000")
    await stage.until(
        lambda: stage.says("The hub does not know this code."),
        f"the hub's answer, not {set_up.page(stage).joining.fault}",
    )
    await _join(theatre, stage, theatre.backstage.code())
    await stage.until(lambda: stage.says("This screen belongs to the hub"), "that it belongs to the hub")
    await stage.touch_words("Continue")
    await stage.until(lambda: stage.says("The hub says: Seinäjoki. Is that right?"), "the centre")
    await stage.touch("Continue with Seinäjoki")
    await stage.until(lambda: stage.says("How large is the picture?"), "the size")
    before = set_up.page(stage).measure.cardWidth
    await stage.touch_words("Much larger")
    await stage.touch_words("Smaller")
    width = set_up.page(stage).measure.widthMm
    assert (width, set_up.page(stage).measure.cardWidth > before) == (256, True)
    await stage.touch_words("The cards match")
    await stage.until(lambda: kiosk.metrics.pxPerMm == 1080 / 256, "the sizes to follow")
    await stage.touch_words("10 cm higher")
    await stage.touch_words("1 cm lower")
    assert stage.says("89 cm above the floor")
    await stage.touch_words("Continue")
    await stage.touch_words("Quieter")
    await stage.touch_words("I hear it")
    await stage.until(lambda: stage.says("This screen is ready"), "the end")
    assert stage.says("It stands here: Seinäjoki")
    assert setup_file.read(data)[0].done is False
    await stage.touch_words("Start")
    await stage.arrive("attract")
    kept = Setup(centre="seinajoki", width_mm=256, floor_mm=890, language="en", volume=70, done=True)
    assert setup_file.read(data) == (kept, ())


def test_a_first_start_by_touch_ends_in_a_kiosk_that_works(theatre: Theatre) -> None:
    async def story(theatre: Theatre, stage: Stage) -> None:
        welcome = stage.screen.kiosk.welcome
        assert welcome.city == ""
        await _first_start(theatre, stage)
        await theatre.agent()
        await stage.until(lambda: welcome.city == "Seinäjoki", "the agent to draw the centre")
        assert welcome.languages[0] == "en"
        assert not stage.screen.kiosk.dark.on
        await route.begin(stage, "fi")
        await route.times(stage)
        stage.screen.kiosk.session.end()
        await stage.arrive("attract")
        assert stage.screen.kiosk.session.language == "en"

        await route.begin(stage, "en")
        await _sign_in(stage, desk.AINO)
        await stage.touch_words("See and hear")
        assert stage.control("Set up this screen") is None
        stage.screen.kiosk.shift.lock()
        await stage.arrive("attract")
        stage.screen.kiosk.navigator.open("set-up")
        await stage.arrive("missing")

        stage.screen.kiosk.session.end()
        await route.begin(stage, "en")
        await _sign_in(stage, "Onni Lindgren")
        await stage.touch_words("See and hear")
        await stage.touch_words("Set up this screen")
        await stage.arrive("set-up")
        assert not set_up.page(stage).first
        assert set_up.page(stage).joining.state == "joined"
        await stage.press(Qt.Key.Key_Escape)
        await stage.arrive("staff-today")

    data = theatre.backstage.kiosk("kiosk")
    DataFolder(data).first.unlink()
    theatre.backstage.employ(desk.staff("seinajoki"))
    theatre.play(story, data, centre="")


async def _sign_in(stage: Stage, name: str) -> None:
    await route.about(stage)
    await stage.touch_words("For employees")
    await stage.arrive("staff")
    await stage.touch(name)
    for digit in desk.PIN:
        await stage.touch(digit)
    await stage.touch_words("OK")
    await stage.arrive("staff-today")


def test_without_content_and_without_a_hub_it_says_so_and_can_not_start(theatre: Theatre) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        await set_up.begin(stage, "en")
        await stage.touch_words("Continue")
        await stage.touch_words("Do this later")
        await stage.until(lambda: stage.says("The content has not come yet"), "the centre")
        assert stage.control("Continue") is None
        assert stage.says("Without a place the screen can’t start")
        await stage.touch_words("Look again now")
        await stage.touch_words("Back")
        await stage.until(lambda: set_up.page(stage).step == "join", "the question before")
        assert [item for item in items.controls(stage.window) if items.name(item) == "Home"] == []

    theatre.play(story, theatre.backstage.empty("kiosk"), centre="")
