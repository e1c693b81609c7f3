"""Closing a day at the desk: seen first, then done as a whole, and taken back as a whole."""

from __future__ import annotations

from kiosk.screen.staff_agenda import AgendaPage
from kiosk.screen.staff_change import ChangePage
from kiosk.screen.staff_close import ClosePage
from tests.intents import booking
from tests.samples import Cache
from tests.screen.reading import column
from tests.screen.staff_story import Shop, Tell


def test_closing_a_day_says_first_who_has_to_be_told(tell: Tell) -> None:
    async def story(shop: Shop) -> None:
        page = await shop.open(ClosePage, "staff-close", "2026-11-24")
        assert (page.day, page.count, page.parties, page.persons) == ("Tuesday 24 November", 2, 2, 5)
        assert column(page.times, "time") == ["12:00", "17:00"]
        assert (column(page.times, "booked"), column(page.times, "waiting")) == ([3, 0], [0, 1])
        page.closeDay("The water is off")
        await shop.quiet()
        assert (page.done, page.deed.done, page.count) == (True, "close_day", 2)
        assert column(page.times, "time") == ["12:00", "17:00"], "what was cancelled stays to be read"
        agenda = await shop.open(AgendaPage, "staff-agenda")
        assert column(column(agenda.days, "slots")[1], "standing") == ["open", "cancelled", "cancelled"]
        assert page.deed.undoable
        page.undo()
        await shop.quiet()
        assert (page.done, page.deed.done, page.count) == (False, "undone", 2)
        page.closeDay("The water is off")
        page.closeDay("Twice is once")
        await shop.quiet()
        assert (page.done, page.deed.done, page.deed.fault, page.count) == (True, "close_day", "", 2)

    tell(story)


def test_who_is_here_already_is_said_to_be_so(tell: Tell, cache: Cache) -> None:
    cache.tell(bookings=(booking(3, slot="friday", party=2, state="arrived"),))

    async def story(shop: Shop) -> None:
        page = await shop.open(ClosePage, "staff-close", "2026-11-27")
        assert (page.parties, page.here) == (0, 2)
        change = await shop.open(ChangePage, "staff-change", "friday")
        assert (change.parties, change.here) == (0, 2)

    tell(story)


def test_where_nobody_is_booked_nobody_is_said_to_be_told(tell: Tell) -> None:
    async def story(shop: Shop) -> None:
        page = await shop.open(ClosePage, "staff-close", "2026-11-27")
        assert (page.count, page.parties) == (1, 0)
        page.closeDay("")
        await shop.quiet()
        assert (page.done, page.deed.done, page.deed.undoable) == (True, "close_free_day", True)

    tell(story)
