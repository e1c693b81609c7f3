"""My booking: found by its code, cancelled, moved, freed of personal details; and slow for whoever guesses."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import StoreError
from kiosk.screen.booking_desk import LOOKS, BookingDesk
from kiosk.screen.my_booking import MyBookingPage
from kiosk.screen.session import Session
from kiosk.screen.tasks import Tasks
from kiosk.services.book import BookingView
from kiosk.services.browse import Browse
from kiosk.services.patience import TooManyTriesError
from tests.samples import Cache, Sample
from tests.screen.booking_desk import CODE, FakeBooker, FakeStore, pauses
from tests.screen.reading import column, heard, turns

Play = Callable[[MyBookingPage], Coroutine[Any, Any, None]]


@pytest.fixture
def booker(sample: Sample) -> FakeBooker:
    slots = (sample.slot("first", hours=2, free=3), sample.slot("late", hours=26, free=4))
    return FakeBooker(slots, booked={"one": BookingView("one", slots[0], 2, "confirmed")})


@pytest.fixture
def play(
    cache: Cache, sample: Sample, browse: Browse, booker: FakeBooker, session: Session, clock: FixedClock
) -> Callable[[Play], None]:
    cache.publish(sample.document("centre", "seinajoki"), sample.document("technology", "heart-rhythm"))

    def run(story: Play) -> None:
        async def lead() -> None:
            desk = BookingDesk(FakeStore(browse, booker), pauses())
            tasks = Tasks(failed=failures.append)
            page = MyBookingPage(
                session=session, desk=desk, content=await desk.around(()), clock=clock, tasks=tasks, parent=session
            )
            await story(page)
            page.close()
            await turns(20)
            await tasks.stop()

        failures: list[BaseException] = []
        asyncio.run(lead())
        assert failures == []

    return run


async def find(page: MyBookingPage, code: str = CODE) -> None:
    page.type(code)
    page.find()
    await turns(20)


def test_a_code_opens_its_booking_and_is_forgotten_at_once(play: Callable[[Play], None], booker: FakeBooker) -> None:
    async def story(page: MyBookingPage) -> None:
        assert (page.step, page.state, page.live) == ("code", "", False)
        page.find()
        assert page.step == "code", "nothing was typed"
        await find(page)
        assert (page.step, page.state, page.live, page.typed) == ("found", "confirmed", True, "")
        assert not page.again
        assert (page.card.title, page.card.day, page.card.time) == (
            "Title of heart-rhythm",
            "Tuesday 24 November",
            "13:00",
        )
        assert page.card.party == 2
        assert not page.holds_words()
        assert page.step_back()
        assert (page.step, page.state, page.card.known) == ("code", "", False)
        assert not page.step_back()

    play(story)


def test_a_wrong_code_is_told_until_it_is_changed(play: Callable[[Play], None]) -> None:
    async def story(page: MyBookingPage) -> None:
        await find(page, "7K2M9QXB")
        assert (page.step, page.fault) == ("code", "none")
        page.type("7K2M9Q")
        assert page.fault == ""

    play(story)


def test_whoever_guesses_is_told_how_long_to_wait(play: Callable[[Play], None], booker: FakeBooker) -> None:
    booker.fails = TooManyTriesError(29.4)

    async def story(page: MyBookingPage) -> None:
        await find(page)
        assert (page.step, page.fault, page.seconds) == ("code", "wait", 30)

    play(story)


def test_it_is_cancelled(play: Callable[[Play], None], booker: FakeBooker) -> None:
    async def story(page: MyBookingPage) -> None:
        page.cancel()
        await find(page)
        page.cancel()
        await turns(20)
        assert booker.done == [("cancel", "one")]
        assert (page.step, page.state, page.news, page.live) == ("found", "cancelled", "cancelled", False)
        page.cancel()
        page.chooseTime()
        await turns(5)
        assert booker.done == [("cancel", "one")]

    play(story)


@pytest.mark.parametrize("before", ["pending", "requested", "waiting"])
def test_an_answer_that_comes_while_somebody_looks_is_said(
    play: Callable[[Play], None], booker: FakeBooker, before: str
) -> None:
    async def story(page: MyBookingPage) -> None:
        booker.answers = [before]
        await find(page)
        assert (page.state, page.news) == (before, "")
        booker.answers = ["confirmed"]
        page.update(booker.offers())
        await turns(20)
        assert (page.state, page.news) == ("confirmed", "confirmed")

    play(story)


def test_a_promise_that_can_not_be_kept_is_owned_up_to(play: Callable[[Play], None], booker: FakeBooker) -> None:
    async def story(page: MyBookingPage) -> None:
        booker.booked["one"] = replace(booker.booked["one"], reason="no_such_lease")
        booker.answers = ["requested"]
        await find(page)
        assert (page.state, page.live) == ("broken", True)

    play(story)


def test_a_time_that_is_over_is_said_to_be_and_can_not_be_changed(
    play: Callable[[Play], None], booker: FakeBooker
) -> None:
    async def story(page: MyBookingPage) -> None:
        booker.booked["one"] = replace(booker.booked["one"], over=True)
        booker.answers = ["waiting"]
        await find(page)
        assert (page.state, page.live, page.card.known) == ("in_vain", False, True)
        page.chooseTime()
        page.cancel()
        await turns(20)
        assert (page.step, page.news) == ("found", "")

    play(story)


def test_who_was_cancelled_by_the_staff_reads_why(play: Callable[[Play], None], booker: FakeBooker) -> None:
    async def story(page: MyBookingPage) -> None:
        await find(page)
        assert (page.card.words, page.news) == ("", "")
        booker.booked["one"] = replace(booker.booked["one"], reason="Vieras on sairas")
        booker.answers = ["cancelled"]
        page.update(booker.offers())
        await turns(20)
        assert (page.state, page.card.words, page.live) == ("cancelled", "Vieras on sairas", False)
        assert page.again, "they may want another time"
        page.step_back()
        assert page.card.words == ""

    play(story)


def test_its_details_are_removed(play: Callable[[Play], None], booker: FakeBooker) -> None:
    async def story(page: MyBookingPage) -> None:
        await find(page)
        page.erase()
        await turns(20)
        assert booker.done == [("erase", "one")]
        assert (page.news, page.live) == ("erased", True)

    play(story)


def test_it_is_moved(play: Callable[[Play], None], booker: FakeBooker) -> None:
    async def story(page: MyBookingPage) -> None:
        await find(page)
        told = heard(page.whenChanged)
        page.chooseTime()
        await turns(20)
        assert page.step == "move"
        assert len(told) == 1
        assert column(page.when.times, "slotId") == ["late"], "not to where it is already"
        page.move()
        assert page.step == "sending"
        await turns(20)
        assert booker.done == [("move", "one", "late")]
        assert (page.step, page.news, page.card.day) == ("found", "moved", "Wednesday 25 November")

    play(story)


def test_a_move_without_an_answer_is_a_wish(play: Callable[[Play], None], booker: FakeBooker) -> None:
    async def story(page: MyBookingPage) -> None:
        await find(page)
        page.chooseTime()
        await turns(20)
        booker.answers = ["pending"] * (LOOKS + 2)
        page.move()
        await turns(4 * LOOKS)
        assert (page.news, page.state) == ("asked", "pending")
        booker.answers = ["confirmed"]
        page.update(booker.offers())
        await turns(20)
        assert (page.news, page.state) == ("moved", "confirmed")

    play(story)


def test_a_wish_to_move_that_is_refused_in_the_end_is_not_called_moved(
    play: Callable[[Play], None], booker: FakeBooker
) -> None:
    async def story(page: MyBookingPage) -> None:
        await find(page)
        page.chooseTime()
        await turns(20)
        before = booker.booked["one"]
        booker.answers = ["pending"] * (LOOKS + 2)
        page.move()
        await turns(4 * LOOKS)
        assert page.news == "asked"
        booker.booked["one"] = replace(before, reason="slot_closed")
        booker.answers = ["confirmed"]
        page.update(booker.offers())
        await turns(20)
        assert (page.news, page.state, page.card.day) == ("slot_closed", "confirmed", "Tuesday 24 November")

    play(story)


@pytest.mark.parametrize("what", ["cancel", "erase"])
def test_what_is_refused_leaves_all_as_it_was(play: Callable[[Play], None], booker: FakeBooker, what: str) -> None:
    async def story(page: MyBookingPage) -> None:
        await find(page)
        booker.refuses = "wrong_state"
        getattr(page, what)()
        await turns(20)
        assert (page.step, page.state, page.news) == ("found", "confirmed", "wrong_state")

    play(story)


@pytest.mark.expected_logs("bookings can't be reached")
def test_a_file_that_fails_is_told(play: Callable[[Play], None], booker: FakeBooker) -> None:
    booker.fails = StoreError("the file is gone")

    async def story(page: MyBookingPage) -> None:
        await find(page)
        assert page.step == "failed"
        assert page.step_back()
        assert page.step == "code"

    play(story)


@pytest.mark.parametrize("ask", ["chooseTime", "cancel", "erase"])
def test_what_is_answered_after_somebody_went_back_opens_nothing(
    play: Callable[[Play], None], booker: FakeBooker, ask: str
) -> None:
    async def story(page: MyBookingPage) -> None:
        await find(page)
        getattr(page, ask)()
        page.step_back()
        await turns(20)
        assert (page.step, page.state, page.news, page.card.known) == ("code", "", "", False)
        page.move()
        assert page.step == "code"
        assert ("leave",) in booker.done
        await find(page)
        assert page.step == "found"

    play(story)


def test_nobody_leaves_while_it_is_moved(play: Callable[[Play], None]) -> None:
    async def story(page: MyBookingPage) -> None:
        await find(page)
        page.chooseTime()
        await turns(20)
        page.when.choose("late")
        assert not page.is_busy()
        page.move()
        assert page.is_busy()
        await turns(20)
        assert not page.is_busy()

    play(story)


def test_closing_forgets_the_code_and_the_booking(play: Callable[[Play], None], booker: FakeBooker) -> None:
    async def story(page: MyBookingPage) -> None:
        await find(page)
        page.close()
        await turns(5)
        assert (page.typed, page.state, page.card.known) == ("", "", False)
        assert booker.done == [("leave",)]

    play(story)
