"""The way through writing to the centre by touch, and the hub's answer, played by whoever writes into the cache."""

from __future__ import annotations

from PySide6.QtQuick import QQuickItem

from kiosk.domain.answers import Answer
from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from kiosk.screen.write import WritePage
from kiosk.services.write import LIMITS
from kiosk.store.cache_desk import News
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.wishes import Wishes
from tests.journeys import items, keys, route
from tests.journeys.backstage import NOW
from tests.journeys.stage import Stage
from tests.journeys.words import shown

WORDS = "Meillä on rollaattori, joka laskee askeleet. Voiko sitä kokeilla teillä asiakkaiden kanssa?"
PHONE = "040 123 4567"


async def words(stage: Stage) -> None:
    """The first question, from the page about the Center."""
    await stage.screen.store.writer(lambda writer: setattr(writer._gate, "_taken", ()))
    await route.about(stage)
    await stage.touch_words("Write to us")
    await stage.arrive("write")


async def work(stage: Stage) -> None:
    """What people who come for their work can do, from home."""
    await route.home(stage)
    await stage.touch_words("Here for work?")
    await stage.arrive("work")


async def about_work(stage: Stage) -> None:
    """The first question, with what it is about."""
    await stage.screen.store.writer(lambda writer: setattr(writer._gate, "_taken", ()))
    await work(stage)
    await stage.touch_words("Show or test a solution")
    await stage.arrive("write")


async def typing(stage: Stage) -> None:
    """Some words are there, and the keyboard is open."""
    await words(stage)
    write(stage, "Your message", WORDS)
    await stage.touch_item(field(stage, "Your message"))
    await stage.until(lambda: keys.board(stage.window) is not None, "the keyboard")
    await stage.still()


async def wrong(stage: Stage) -> None:
    """An identity number stands in the words."""
    await words(stage)
    write(stage, "Your message", f"{WORDS} 131052-308T")
    await touch_onward(stage)
    await stage.until(lambda: page(stage).fault, "what is wrong")
    await stage.until(lambda: keys.board(stage.window) is not None, "the keyboard")
    await stage.still()


async def how_to_answer(stage: Stage) -> None:
    """The second question."""
    await words(stage)
    write(stage, "Your message", WORDS)
    await onward(stage, "answer")


async def kept(stage: Stage) -> None:
    """Sent, with no link to the hub."""
    await how_to_answer(stage)
    write(stage, "Phone (you may leave it empty)", PHONE)
    await onward(stage, "done")


async def done(stage: Stage) -> None:
    """Sent, and the hub has it."""
    await kept(stage)
    await arrived(stage)


async def done_alone(stage: Stage) -> None:
    """The same by somebody whom nobody can answer."""
    await how_to_answer(stage)
    await onward(stage, "done")
    await arrived(stage)


async def unable(stage: Stage) -> None:
    """Much has been written here in a short time."""
    await words(stage)
    most = LIMITS[0][0]
    await stage.screen.store.writer(lambda writer: [writer._gate.took() for _ in range(most)])
    await stage.touch_words("Back")
    await stage.arrive("about")
    await stage.touch_words("Write to us")
    await stage.arrive("write")


async def leaving(stage: Stage) -> None:
    """Home, with something written: the question before it is thrown away."""
    await how_to_answer(stage)
    await stage.touch_words("Home")
    await stage.until(lambda: stage.screen.kiosk.navigator.asking, "the question")
    await stage.still()


async def arrived(stage: Stage) -> None:
    """The hub takes the message."""
    accept(DataFolder(stage.screen.pages._folder.root))
    await stage.until(lambda: page(stage).outcome == "arrived", "the hub to have it")
    await stage.still()


def accept(folder: DataFolder) -> None:
    """Accept what was written last, as the hub does."""
    wishes = Wishes(folder.ledger)
    wanted = [wish for wish in wishes.unsettled() or () if wish.kind == "write"]
    wishes.close()
    writer = CacheWriter(folder.cache, clock=FixedClock(NOW))
    answers = (Answer(id=wanted[-1].id, state="accepted"),)
    writer.exchange(News(answers=answers), cursor=1, mark="", whole=False)
    writer.close()


async def onward(stage: Stage, step: str) -> None:
    """Touch the button that goes on, and wait for the step that it leads to."""
    await touch_onward(stage)
    await stage.until(lambda: page(stage).step == step, f"the step {step}")
    await stage.still()


async def touch_onward(stage: Stage) -> None:
    """Touch the button that goes on."""
    await route.put_away(stage)
    await stage.still()  # the button comes with the first word
    holders = [item for item in items.controls(stage.window) if items.kind(item.parentItem()) == "BookNav"]
    await stage.touch_item(next(item for item in holders if items.name(item) != shown("Back")))


def page(stage: Stage) -> WritePage:
    """What is being written."""
    assert isinstance(stage.model, WritePage)
    return stage.model


def field(stage: Stage, label: str) -> QQuickItem:
    """A field, by the English of its label."""
    found = stage.control(shown(label))
    assert found is not None, label
    return found


def write(stage: Stage, label: str, typed: str) -> None:
    """Let these words stand in a field."""
    field(stage, label).setProperty("text", typed)
