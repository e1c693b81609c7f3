"""The way through the first start by touch, and to the desk on a PC: both begin with a page and not with attract."""

from __future__ import annotations

from kiosk.screen.set_up import SetUpPage
from tests.journeys import desk, desk_deeds, route
from tests.journeys.stage import Stage


async def begin(stage: Stage, language: str) -> None:
    """From the beginning, in a language."""
    await stage.arrive("set-up")
    await speak(stage, language)


async def begin_lost(stage: Stage, language: str) -> None:
    """From the one page that there is, in a language."""
    await lost(stage)
    await speak(stage, language)


async def lost(stage: Stage) -> None:
    """The screen can't read where it stands."""
    await stage.arrive("set-up-lost")


async def speak(stage: Stage, language: str) -> None:
    """Choose the language of now in the bar."""
    stage.screen.kiosk.session.speak(language)
    await stage.still()


async def home(stage: Stage) -> None:
    """Back to the first question, as nobody has answered it."""
    await route.put_away(stage)
    await route.close_panels(stage)
    page(stage)._at = 0
    page(stage).joining._state = "no"
    page(stage).stepChanged.emit()
    await stage.still()


def page(stage: Stage) -> SetUpPage:
    """The questions."""
    assert isinstance(stage.model, SetUpPage)
    return stage.model


async def language(stage: Stage) -> None:
    """In which language?"""
    await home(stage)


async def join(stage: Stage) -> None:
    """Joining the hub."""
    await home(stage)
    await _onward(stage, "join", "Continue")


async def join_wrong(stage: Stage) -> None:
    """A code that the hub does not know."""
    await join(stage)
    page(stage).joining._state = "asking"
    page(stage).joining._fail("code")
    await stage.still()


async def joined(stage: Stage) -> None:
    """It has joined."""
    await join(stage)
    page(stage).joining._state = "joined"
    page(stage).joining.changed.emit()
    await stage.still()


async def centre(stage: Stage) -> None:
    """Where does it stand?"""
    await join(stage)
    await _onward(stage, "centre", "Do this later")
    page(stage).chooseCentre("seinajoki")
    await stage.still()


async def width(stage: Stage) -> None:
    """How large is the picture?"""
    await centre(stage)
    page(stage).later()  # the centre is not kept, or the next walk would find another screen
    await _arrive(stage, "width")


async def height(stage: Stage) -> None:
    """How high is it?"""
    await width(stage)
    await _onward(stage, "height", "Do this later")


async def sound(stage: Stage) -> None:
    """Is it heard?"""
    await height(stage)
    await _onward(stage, "sound", "Do this later")


async def ready(stage: Stage) -> None:
    """What was set."""
    await sound(stage)
    await _onward(stage, "done", "Do this later")


async def begin_desk(stage: Stage, language: str) -> None:
    """The desk's door, in a language."""
    await stage.arrive("staff")
    await speak(stage, language)


async def home_desk(stage: Stage) -> None:
    """Back to the door; the language and the looks stay."""
    await route.put_away(stage)
    await route.close_panels(stage)
    kiosk = stage.screen.kiosk
    before = kiosk.navigator.current
    kiosk.shift.leave()
    kiosk.navigator.begin()
    await stage.until(lambda: kiosk.navigator.current not in (None, before), "the door")
    await stage.arrive("staff")


async def desk_pin(stage: Stage) -> None:
    """Who: the PIN is asked for."""
    await home_desk(stage)
    await stage.touch(desk.AINO)


async def desk_today(stage: Stage) -> None:
    """Today, cut off from the hub."""
    await desk_pin(stage)
    for digit in desk.PIN:
        await stage.touch(digit)
    await stage.touch_words("OK")
    await stage.arrive("staff-today")


async def desk_names(stage: Stage) -> None:
    """Names, which need the link, at a desk that is cut off."""
    await desk_today(stage)
    await desk_deeds.names_cut_off(stage)


async def _onward(stage: Stage, step: str, words: str) -> None:
    await stage.touch_words(words)
    await _arrive(stage, step)


async def _arrive(stage: Stage, step: str) -> None:
    await stage.until(lambda: page(stage).step == step, f"the question {step}")
    await stage.still()
