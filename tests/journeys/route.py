"""The way to every page that a visitor can see, by touch alone, in whatever language and size is chosen.

``places`` lists where these ways lead.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPointF, QTimer

from kiosk.screen.demo import DemoPage
from kiosk.screen.language import Language
from kiosk.screen.search import SearchPage
from kiosk.screen.times import TimesPage
from kiosk.screen.video import VideoPage
from tests.journeys import items, keys
from tests.journeys.stage import Stage
from tests.journeys.words import shown

if TYPE_CHECKING:
    from kiosk.domain.text import Text
    from kiosk.services.browse import Browse

OWN_NAMES: dict[str, str] = {"fi": "Suomi", "sv": "Svenska", "en": "English"}
SIZES = {100: "Normal", 150: "Large", 200: "Largest"}
FILM, ARRIVING, BROKEN = "heart-rhythm-film", "medicine-dispenser-film", "remote-visit-film"
_DEMO = "blood-pressure-demo"
MAKER = "mallikas-laite"

_Found = TypeVar("_Found")

Way = Callable[[Stage], Awaitable[None]]


async def begin(stage: Stage, language: str) -> None:
    """From attract to home, in a language."""
    await stage.touch(OWN_NAMES[language])
    await stage.arrive("home")


async def choose(stage: Stage, *words: str) -> None:
    """Choose in the panel "See and hear"; each word is the English text of a choice."""
    await stage.touch_words("See and hear")
    for word in words:
        await stage.touch_words(word)
    await stage.touch_words("Done")
    await close_panels(stage)


async def close_panels(stage: Stage) -> None:
    """Touch beside a panel, where one is open."""
    if any(item.inherits(items.POPUP) for item in items.seen(stage.window.contentItem())):
        await stage.tap(QPointF(4, 4))
        await stage.until(lambda: not _panel(stage), "the panel to close")
    await stage.still()


async def put_away(stage: Stage) -> None:
    """Touch "Done" on the keyboard, where there is one: on a small display it lies over the bar."""
    if keys.board(stage.window) is not None:
        await keys.touch(stage, shown("Done"))
        await stage.until(lambda: keys.board(stage.window) is None, "the keyboard to go")
        await stage.still()


async def home(stage: Stage) -> None:
    """Home, from anywhere."""
    await put_away(stage)
    await close_panels(stage)
    navigator = stage.screen.kiosk.navigator
    before = navigator.current
    if stage.screen.kiosk.shift.on and stage.page != "home":
        navigator.home()  # no touch leads there from the desk but the lock, which forgets the size that was chosen
    else:
        await stage.touch_words("Home")
    if navigator.asking:  # something was typed
        await stage.touch_words("Yes, leave")
    await stage.until(lambda: navigator.current is not before, "a new home page")
    await stage.arrive("home")


async def title(stage: Stage, question: Callable[[Browse], Text]) -> str:
    """A title from the content, in the language of now."""
    text = await stage.screen.store.ask(question)
    return text.read(language(stage))


def language(stage: Stage) -> Language:
    """The language of now."""
    return stage.screen.kiosk.session.choice


async def topic(stage: Stage) -> None:
    await home(stage)
    await stage.touch(await title(stage, lambda browse: there(browse.topic("heart")).title))
    await stage.arrive("topic")


async def technology(stage: Stage) -> None:
    await topic(stage)
    await stage.touch(await title(stage, lambda browse: there(browse.technology("heart-rhythm")).technology.title))
    await stage.arrive("technology")


async def get(stage: Stage) -> None:
    await technology(stage)
    await stage.touch_words("How do I get this?")
    await stage.arrive("get")


async def to_try(stage: Stage) -> None:
    await home(stage)
    await stage.touch_words("Try on the screen")
    await stage.arrive("try")


async def demo(stage: Stage) -> None:
    await to_try(stage)
    await stage.touch(await title(stage, lambda browse: there(browse.demo(_DEMO)).title))
    await stage.arrive("demo")


async def demo_choice(stage: Stage) -> None:
    await demo(stage)
    while len(points(stage)) < 2:
        await step(stage)


async def demo_end(stage: Stage) -> None:
    await demo(stage)
    while not _demo(stage).atEnd:
        await step(stage)


async def step(stage: Stage) -> None:
    """On to the next scene: touch the first place to touch, or let the device's time pass at once."""
    before = _demo(stage).title
    if labels := points(stage):
        await stage.touch(labels[0])
    else:
        for timer in _demo(stage).findChildren(QTimer):
            timer.start(0)
    await stage.until(lambda: _demo(stage).title != before, "the next scene")
    await stage.still()


def points(stage: Stage) -> list[str]:
    """The names of the places to touch in the scene that shows."""
    rows = _demo(stage).points
    return [str(rows.data(rows.index(row), 0x100 + rows.Columns.label)) for row in range(rows.count())]


def scene(stage: Stage) -> str:
    """The title of the demo's scene that shows."""
    return _demo(stage).title


def scrolled(stage: Stage) -> float:
    """How far down the page that shows is scrolled, in pixels."""
    pages = [item for item in items.on_top(stage.window) if item.inherits(items.FLICKABLE)]
    return float(pages[0].property("contentY")) if pages else 0.0


async def search(stage: Stage) -> None:
    """The search page, with the keyboard open."""
    await home(stage)
    await stage.touch_words("Search")
    await stage.arrive("search")
    await stage.until(lambda: keys.board(stage.window) is not None, "the keyboard")
    await stage.still()


async def search_found(stage: Stage) -> None:
    await search(stage)
    await keys.type_words(stage, {"fi": "sydän", "sv": "hjärta", "en": "heart"}[language(stage)])
    await stage.until(lambda: _search(stage).state == "found", "something found")
    await stage.still()


async def search_none(stage: Stage) -> None:
    await search(stage)
    await keys.type_words(stage, "zqvx")
    await stage.until(lambda: _search(stage).state == "none", "nothing found")
    await stage.still()


async def reading(stage: Stage) -> None:
    """A maker, which nothing but search leads to."""
    await search(stage)
    await keys.type_words(stage, MAKER.partition("-")[0])
    await stage.until(lambda: _search(stage).state == "found", "something found")
    await put_away(stage)
    await stage.touch(await title(stage, lambda browse: there(browse.reading(MAKER)).document.title))
    await stage.arrive("reading")


async def watch(stage: Stage) -> None:
    await home(stage)
    await stage.touch_words("Watch")
    await stage.arrive("watch")


async def film(stage: Stage, which: str = FILM) -> None:
    await watch(stage)
    await stage.touch(await title(stage, lambda browse: there(browse.video(which)).video.title))
    await stage.arrive("video")


async def film_playing(stage: Stage) -> None:
    """A film whose captions have begun. It begins by itself, or with a touch."""
    await film(stage)
    page = video(stage)
    if not page.player.playing:
        await stage.touch_words("Play")
    await stage.until(lambda: page.player.position > 900 and page.caption, "a caption")


async def film_broken(stage: Stage) -> None:
    await film(stage, BROKEN)
    page = video(stage)
    if page.state == "ready" and not page.player.playing:
        await stage.touch_words("Play")
    await stage.until(lambda: page.state == "broken", "the film to fail")
    await stage.still()


def video(stage: Stage) -> VideoPage:
    """The film that is open."""
    assert isinstance(stage.model, VideoPage)
    return stage.model


async def times(stage: Stage) -> None:
    await home(stage)
    await stage.touch_words("Next times")
    await stage.arrive("times")


async def times_of_one(stage: Stage) -> None:
    await technology(stage)
    await stage.touch_words("Next times")
    await stage.arrive("times")
    assert isinstance(stage.model, TimesPage)
    assert stage.model.technologyTitle


async def about(stage: Stage) -> None:
    await home(stage)
    await stage.touch_words("About the Center")
    await stage.arrive("about")


async def panel(stage: Stage, words: str) -> None:
    await home(stage)
    await stage.touch_words(words)
    await stage.until(lambda: _panel(stage), f"the panel {words}")
    await stage.still()


async def warning(stage: Stage) -> None:
    await home(stage)
    idle = stage.screen.kiosk.idle
    await stage.until(lambda: idle.tick() or idle.warning, "the warning")
    await stage.still()


async def missing(stage: Stage) -> None:
    """A page that is gone by the time of the touch; no touch leads there while all is well."""
    await topic(stage)
    stage.screen.kiosk.navigator.open("technology", "gone-meanwhile")
    await stage.arrive("missing")


async def down(stage: Stage) -> None:
    """A touch of "Further down", which says more where it shows no words. Nothing at the bottom of a page."""
    for words in ("Further down", "Show what is further down"):
        if (button := stage.control(shown(words))) is not None:
            await stage.touch_item(button)
            return


def _demo(stage: Stage) -> DemoPage:
    assert isinstance(stage.model, DemoPage)
    return stage.model


def _search(stage: Stage) -> SearchPage:
    assert isinstance(stage.model, SearchPage)
    return stage.model


def _panel(stage: Stage) -> bool:
    return any(item.inherits(items.POPUP) for item in items.seen(stage.window.contentItem()))


def there(found: _Found | None) -> _Found:
    """What the content has for sure."""
    assert found is not None
    return found
