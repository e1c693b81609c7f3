"""The way through booking by touch, and the hub's part in it, played by whoever writes into the cache.

``route`` holds the ways to all other pages.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtQuick import QQuickItem

from kiosk.domain.answers import Answer
from kiosk.domain.booking_states import BookingState
from kiosk.domain.bookings import Booking
from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from kiosk.screen.book import BookPage
from kiosk.screen.book_errand import Result
from kiosk.screen.my_booking import MyBookingPage
from kiosk.store.cache_desk import News
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.projection import Projection
from kiosk.store.wishes import Wishes
from tests.journeys import items, keys, route
from tests.journeys.backstage import NOW
from tests.journeys.stage import Stage
from tests.journeys.words import shown

ITEM = "heart-rhythm"


async def what(stage: Stage) -> None:
    """The first question, from home."""
    await route.home(stage)
    await stage.touch_words("Book a time")
    await stage.arrive("book")


async def party(stage: Stage) -> None:
    """How many, from a technology."""
    await route.technology(stage)
    await stage.touch_words("Book a time")
    await stage.arrive("book")


async def when(stage: Stage, persons: int = 2) -> None:
    """When, for so many persons."""
    await party(stage)
    await stage.touch(shown("%1\u00a0people").replace("%1", str(persons)))
    await onward(stage, "when")


async def who(stage: Stage) -> None:
    """Who, with the first time that has room."""
    await when(stage)
    await onward(stage, "who")


async def who_wrong(stage: Stage) -> None:
    """Who, with a number that is none and a personal number where a name should be."""
    await who(stage)
    for label, words in (("Name", "131052-308T"), ("Phone", "040 12"), ("E-mail", "aino@")):
        _write(stage, shown(f"{label} (you may leave it empty)"), words)
    await _touch_onward(stage)
    await stage.until(lambda: page(stage).who.emailFault, "what is wrong")
    await stage.until(lambda: keys.board(stage.window) is not None, "the keyboard")
    await stage.still()


async def check(stage: Stage) -> None:
    """Look it over."""
    await who(stage)
    await onward(stage, "check")


async def asked(stage: Stage) -> None:
    """Booked, and no answer of the hub within three seconds."""
    await check(stage)
    await onward(stage, "done")


async def done(stage: Stage) -> None:
    """Booked, and the hub has confirmed it."""
    await check(stage)
    await confirmed(stage)


async def confirmed(stage: Stage) -> None:
    """From "check" to "done", and the hub confirms it."""
    await _touch_onward(stage)
    await stage.until(lambda: page(stage)._errand.booking and _answer(stage, "confirmed"), "a wish in the ledger")
    await stage.until(lambda: page(stage).step == "done", "done")
    assert page(stage).outcome == "confirmed"
    await stage.still()


async def slip_printed(stage: Stage) -> None:
    """Booked, and a slip has come out."""
    await done(stage)
    await stage.touch_words("Print a slip")
    await stage.until(lambda: stage.screen.kiosk.slipPrinter.state == "printed", "the slip")
    await stage.still()


async def lost(stage: Stage) -> None:
    """Booked, and the hub has given the last place to somebody else."""
    await check(stage)
    await _touch_onward(stage)
    await stage.until(lambda: page(stage)._errand.booking and _answer(stage, "requested"), "a wish in the ledger")
    await stage.until(lambda: page(stage).step == "done", "done")
    await stage.still()


async def taken(stage: Stage) -> None:
    """The room has gone before it was booked."""
    await check(stage)
    await page(stage)._end(Result(reason="full"))
    await stage.until(lambda: page(stage).step == "taken", "the time to be taken")
    await stage.still()


async def mine(stage: Stage) -> None:
    """My booking: the code."""
    await route.home(stage)
    await stage.touch_words("My booking")
    await stage.arrive("booking")


async def mine_unknown(stage: Stage) -> None:
    """A code that is nobody's."""
    await mine(stage)
    # One hand types all the wrong codes of a walk; each is to be the first, or the next right one has to wait.
    await stage.screen.store.booker(lambda booker: setattr(booker._gate, "_wrong", 0))
    _write(stage, shown("Type your code"), "9QXA 7K2M")
    await stage.touch_words("Show my booking")
    await stage.until(lambda: my_page(stage).fault == "none", "that there is none")
    await stage.still()


async def found(stage: Stage) -> None:
    """A booking that was confirmed, found by its code."""
    await _find(stage, "confirmed")


async def waiting(stage: Stage) -> None:
    """A place on the waiting list, found by its code."""
    await _find(stage, "waiting")


async def cancelled(stage: Stage) -> None:
    """A booking that the staff has cancelled, with their own words."""
    words = {"fi": "Vieras on sairastunut.", "sv": "Gästen har blivit sjuk.", "en": "The guest is ill."}
    await _find(stage, "cancelled", words[route.language(stage)])


async def _find(stage: Stage, state: BookingState, reason: str = "") -> None:
    offers = await stage.screen.store.booker(lambda booker: booker.offers(ITEM))
    slot = next(offer.slot for offer in offers if offer.free > 1)
    language = route.language(stage)
    made = await stage.screen.store.booker(lambda booker: booker.book(slot.id, 2, language=language))
    assert _answer(stage, state, reason)
    await mine(stage)
    my_page(stage).type(made.code)
    my_page(stage).find()
    await stage.until(lambda: my_page(stage).step == "found", "the booking")
    await stage.still()


async def cancelling(stage: Stage) -> None:
    """Asked once before it is cancelled."""
    await found(stage)
    await stage.touch_words("Cancel my booking")
    await stage.still()


async def moving(stage: Stage) -> None:
    """Another time for it."""
    await found(stage)
    await stage.touch_words("Move to another time")
    await stage.until(lambda: my_page(stage).step == "move", "the times")
    await stage.still()


async def leaving(stage: Stage) -> None:
    """Home, with typed words that would be lost."""
    await who(stage)
    page(stage).who.type("name", "Aino")
    await stage.touch_words("Home")
    await stage.until(lambda: stage.screen.kiosk.navigator.asking, "the question")
    await stage.still()


async def onward(stage: Stage, step: str) -> None:
    """Touch the button that goes on, and wait for the step that it leads to."""
    await _touch_onward(stage)
    await stage.until(lambda: page(stage).step == step, f"the step {step}")
    await stage.still()


def page(stage: Stage) -> BookPage:
    """The booking that is under way."""
    assert isinstance(stage.model, BookPage)
    return stage.model


def my_page(stage: Stage) -> MyBookingPage:
    """The booking that is looked up."""
    assert isinstance(stage.model, MyBookingPage)
    return stage.model


def answer(data: Path, state: BookingState, at: datetime = NOW, reason: str = "") -> bool:
    """Answer the newest wish to book as the hub does; False while there is none."""
    wishes = Wishes(DataFolder(data).ledger)
    wanted = [wish for wish in wishes.unsettled() or () if wish.kind == "book"]
    wishes.close()
    if not wanted:
        return False
    wish = wanted[-1]
    told = {name: wish.payload[name] for name in ("slot", "party", "language", "code_hash")}
    booking = Booking(id=wish.subject, state=state, made_at=at, centre="seinajoki", reason=reason, **told)
    writer = CacheWriter(DataFolder(data).cache, clock=FixedClock(at))
    done = Answer(id=wish.id, state="accepted", booking=state)
    writer.exchange(News(bookings=(booking,), answers=(done,)), cursor=1, mark="", whole=False)
    writer.close()
    return True


def leases(data: Path) -> bool:
    """Whether the kiosk knows of a lease that it can spend."""
    folder = DataFolder(data)
    screen = Projection(folder.cache, folder.ledger)
    try:
        return bool(screen.bookings.leases.left())
    finally:
        screen.close()


def _answer(stage: Stage, state: BookingState, reason: str = "") -> bool:
    return answer(stage.screen.pages._folder.root, state, reason=reason)


def _write(stage: Stage, label: str, words: str) -> None:
    field = stage.control(label)
    assert field is not None, label
    field.setProperty("text", words)


async def _touch_onward(stage: Stage) -> None:
    await stage.touch_item(_onward(stage))


def _onward(stage: Stage) -> QQuickItem:
    holders = [item for item in items.controls(stage.window) if items.kind(item.parentItem()) == "BookNav"]
    return next(item for item in holders if items.name(item) != shown("Back"))
