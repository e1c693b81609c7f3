"""The staff's pages after something was done, by touch: names shown, a note, a booking, a list, what was seen to.

Each way first takes back what the walk before it did, so that every walk finds the same.
"""

from __future__ import annotations

from kiosk.domain.clock import FixedClock
from kiosk.domain.names import Opened
from kiosk.domain.sealed import Access, Contact, Message
from kiosk.paths import DataFolder
from kiosk.screen.staff_book import DeskBookPage
from kiosk.screen.staff_refused import RefusedPage
from kiosk.screen.staff_slot import SlotPage
from kiosk.screen.staff_today import TodayPage
from kiosk.sealing import seal
from kiosk.services.desk import Desk
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.orders import names_asked, orders_after
from kiosk.store.wishes import Wishes
from tests.journeys import desk, desk_refused
from tests.journeys.backstage import NOW
from tests.journeys.stage import Stage
from tests.journeys.words import shown

_NAMES = {1: "Kerttu Niemi", 2: "Erik Sandberg", 4: "Lauri Aalto"}
NOTE = "Tytär tulee mukaan ja tulkkaa."


async def names(stage: Stage) -> None:
    """Who is booked for the slot that has parties of every kind; they stay for as long as somebody looks."""
    await desk.slot(stage)
    await _show_names(stage)


async def note(stage: Stage) -> None:
    """The note about a party whose name shows, to be gone on from."""
    await names(stage)
    _slot(stage).take(desk.booking_id(1))
    await stage.still()
    await stage.touch_words("Change the note")
    await stage.until(lambda: _slot(stage).step == "note" and stage.says(NOTE), "the note that is there")
    await stage.still()


async def names_cut_off(stage: Stage) -> None:
    """Names, which need the link, at a desk that has none."""
    await desk.slot(stage)
    _slot(stage).names._tell("unreachable")
    await stage.still()


async def book_waiting(stage: Stage) -> None:
    """Book for more than there is room for: they go on the waiting list."""
    await desk.book(stage)
    page = _book(stage)
    times = page.times
    free = [int(times.data(times.index(row), 0x100 + times.Columns.free)) for row in range(times.count())]
    row = next(row for row, places in enumerate(free) if places < _capacity(page, row))
    page.choose(str(times.data(times.index(row), 0x100)))
    page.chooseSize(free[row] + 1)
    await stage.until(lambda: page.wait, "that there is no room")
    await stage.still()


async def booked(stage: Stage) -> None:
    """Booked, and the code to be told; it can be undone for as long as somebody looks."""
    await desk.today(stage)
    await _take_back(stage)
    await desk.book_who(stage)
    page = _book(stage)
    page.who.type("name", "Kerttu Niemi")
    await stage.touch(shown("Book for %1").replace("%1", shown("1 person")))
    await stage.until(lambda: page.code, "the code")
    _stay(stage)
    await stage.still()


async def list_saved(stage: Stage) -> None:
    """The day's list is saved."""
    await desk.today(stage)
    await stage.touch_words("Save today’s list")
    page = stage.model
    assert isinstance(page, TodayPage)
    await stage.until(lambda: page.savedTo, "where it lies")
    await stage.still()


async def seen_to(stage: Stage) -> None:
    """What was refused is seen to."""
    await desk.today(stage)
    wishes = Wishes(_folder(stage).ledger)
    refused = [wish.id for wish in wishes.about(desk.booking_id(1))]
    wishes.close()
    staff = stage.screen.kiosk.shift.staff
    await stage.screen.store.desk(lambda made: [made.work.unseen(staff, each) for each in refused])
    await desk.slot(stage)  # so that Today shows it again
    await desk_refused.refused(stage)
    page = stage.model
    assert isinstance(page, RefusedPage)
    await stage.touch_words("This is dealt with")
    await stage.until(lambda: page.seen, "that it is seen to")
    _stay(stage)
    await stage.still()


def _stay(stage: Stage) -> None:
    """What was just done can be taken back for as long as somebody looks."""
    done = stage.screen.kiosk.shift.undoing.newest
    assert done is not None
    done.timer.stop()


async def _show_names(stage: Stage) -> None:
    """The hub's part, played: it seals what it knows to the key of this shift."""
    page, folder = _slot(stage), _folder(stage)
    before = orders_after(folder.ledger, 0)
    await stage.touch_words("Show names")
    await stage.until(lambda: len(orders_after(folder.ledger, 0)) > len(before), "the order")
    order = orders_after(folder.ledger, 0)[-1]
    asked = names_asked(order.argument)
    assert asked is not None
    boxes = {}
    for number, name in _NAMES.items():
        opened = Opened(
            contact=Contact(code="", name=name, phone="" if number == 4 else "+358401234567", language="fi"),
            access=Access(needs=("interpreter",)) if number == 1 else None,
            note=Message(words=NOTE) if number == 1 else None,
        )
        about = desk.booking_id(number)
        boxes[about] = seal(opened.model_dump_json().encode(), asked.key, purpose="names", about=about)
    writer = CacheWriter(folder.cache, clock=FixedClock(NOW))
    writer.put_names(order.n, asked.key.id, "done", boxes)
    writer.close()
    await stage.until(lambda: page.names.state == "shown", "the names")
    page.names._hiding.stop()
    await stage.still()


async def _take_back(stage: Stage) -> None:
    wishes = Wishes(_folder(stage).ledger)
    made = [wish.id for wish in wishes.unsettled() or () if wish.kind == "book"]
    wishes.close()
    staff = stage.screen.kiosk.shift.staff

    def undo(counter: Desk) -> None:
        counter.work._ledger().note_decided(made)  # however long it took to walk here
        counter.work.undo(staff, made)

    await stage.screen.store.desk(undo)


def _capacity(page: DeskBookPage, row: int) -> int:
    return int(page.times.data(page.times.index(row), 0x100 + page.times.Columns.capacity))


def _folder(stage: Stage) -> DataFolder:
    folder = stage.screen.pages._folder
    assert isinstance(folder, DataFolder)
    return folder


def _book(stage: Stage) -> DeskBookPage:
    assert isinstance(stage.model, DeskBookPage)
    return stage.model


def _slot(stage: Stage) -> SlotPage:
    assert isinstance(stage.model, SlotPage)
    return stage.model
