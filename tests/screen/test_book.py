"""Booking step by step: nothing is lost on the way back, nothing is called confirmed from hope, nothing typed stays."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import StoreError
from kiosk.paths import DataFolder
from kiosk.screen.book import BookPage
from kiosk.screen.booking_desk import LOOKS, BookingDesk
from kiosk.screen.session import Session
from kiosk.screen.tasks import Tasks
from kiosk.services.browse import Browse
from tests.samples import Cache, Sample
from tests.screen.booking_desk import CODE, FakeBooker, FakeStore, pauses
from tests.screen.reading import column, heard, table, turns

Play = Callable[[BookPage], Coroutine[Any, Any, None]]


@pytest.fixture
def content(cache: Cache, sample: Sample) -> Cache:
    stations = [{"id": "window", "number": 2, "name": sample.text("Window"), "where": sample.text("There")}]
    cache.publish(
        sample.document("centre", "seinajoki", stations=stations, address="Street 1"),
        sample.document("centre", "umea", zone="Europe/Stockholm", city=sample.text("Umeå")),
        sample.document("technology", "heart-rhythm"),
        sample.document("technology", "self-care"),
    )
    return cache


@pytest.fixture
def booker(sample: Sample) -> FakeBooker:
    guest = {"centre": "umea", "name": "Elsa"}
    return FakeBooker(
        (
            sample.slot("full", hours=1, station="window", free=0),
            sample.slot("first", hours=2, station="window", free=3, guest=guest),
            sample.slot("other", hours=3, technology="self-care", capacity=8, free=8),
            sample.slot("tight", hours=4, free=1),
            sample.slot("late", hours=26, free=4),
        )
    )


@pytest.fixture
def play(
    content: Cache, browse: Browse, booker: FakeBooker, session: Session, folder: DataFolder, clock: FixedClock
) -> Callable[..., None]:
    def run(story: Play, item: str = "heart-rhythm", slot: str = "") -> None:
        async def lead() -> None:
            desk = BookingDesk(FakeStore(browse, booker), pauses())
            offers = await desk.offers()
            around = await desk.around(tuple(offer.slot for offer in offers))
            tasks = Tasks(failed=failures.append)
            page = BookPage(
                session=session,
                folder=folder,
                desk=desk,
                content=around,
                offers=offers,
                item=item,
                clock=clock,
                tasks=tasks,
                parent=session,
            )
            if slot:
                page.take(item, slot)
            await story(page)
            page.close()
            await turns(20)
            await tasks.stop()

        failures: list[BaseException] = []
        asyncio.run(lead())
        assert failures == []

    return run


async def to_check(page: BookPage, persons: int = 2) -> None:
    page.choosePersons(persons)
    page.next()
    page.next()
    page.next()
    await turns(10)
    assert page.step == "check"


def test_from_home_it_asks_what_first_and_soonest_comes_first(play: Callable[..., None]) -> None:
    async def story(page: BookPage) -> None:
        assert (page.step, page.stepNumber) == ("what", 0)
        rows = table(page.items)
        assert [row["itemId"] for row in rows] == ["heart-rhythm", "self-care"]
        assert (rows[0]["day"], rows[0]["time"]) == ("", "13:00")
        page.chooseItem("nothing")
        assert page.step == "what"
        page.chooseItem("self-care")
        assert (page.step, page.title, page.largest) == ("party", "Title of self-care", 8)
        assert page.step_back()
        assert page.step == "what"
        assert not page.step_back()

    play(story, item="")


def test_a_person_says_room_for_three_and_not_three_seats(play: Callable[..., None]) -> None:
    async def story(page: BookPage) -> None:
        page.next()
        assert page.step == "party", "nobody has said how many"
        page.choosePersons(0)
        page.choosePersons(5)
        assert page.party == 0, "there is no room for five anywhere"
        page.choosePersons(2)
        page.next()
        rows = table(page.when.times)
        assert [(row["slotId"], row["fit"], row["room"]) for row in rows] == [
            ("full", "full", 0),
            ("first", "free", 3),
            ("tight", "short", 1),
        ]
        assert [row["chosen"] for row in rows] == [False, True, False]
        assert (rows[1]["guest"], rows[1]["guestCity"], rows[1]["guestTime"]) == ("Elsa", "Umeå", "12:00")
        assert (page.when.chosenTime, page.when.waiting, page.when.minutes) == ("13:00", False, 30)
        page.when.choose("full")
        assert (page.when.chosenTime, page.when.waiting) == ("12:00", True)

    play(story)


def test_who_comes_with_a_time_in_mind_finds_it_chosen(play: Callable[..., None]) -> None:
    async def story(page: BookPage) -> None:
        assert page.when.dayInFull == "Wednesday 25 November"
        page.choosePersons(4)
        page.next()
        assert page.when.chosenTime == "13:00"

    play(story, slot="late")


def test_a_larger_party_gets_another_time_than_the_one_that_is_too_small(play: Callable[..., None]) -> None:
    async def story(page: BookPage) -> None:
        page.choosePersons(4)
        page.next()
        assert page.when.dayInFull == "Wednesday 25 November"
        page.when.chooseDay(0)
        assert (page.when.dayInFull, page.when.chosenTime) == ("Tuesday 24 November", "")
        page.next()
        assert page.step == "when", "nothing is chosen"

    play(story)


def test_going_back_loses_nothing(play: Callable[..., None]) -> None:
    async def story(page: BookPage) -> None:
        await to_check(page)
        page.step_back()
        page.who.type("name", "Aino")
        page.who.toggle("hearing")
        for _ in range(2):
            assert page.step_back()
        assert (page.step, page.party) == ("party", 2)
        await to_check(page)
        assert (page.who.name, page.who.needs) == ("Aino", ["hearing"])
        page.go("party")
        page.choosePersons(1)
        page.next()
        assert (page.step, page.card.party, page.card.time) == ("check", 1, "13:00")

    play(story)


def test_home_asks_only_while_typed_words_would_be_lost(play: Callable[..., None]) -> None:
    async def story(page: BookPage) -> None:
        await to_check(page)
        assert not page.holds_words()
        page.who.type("phone", "040 123 4567")
        assert page.holds_words()
        page.book()
        await turns(20)
        assert page.step == "done"
        assert not page.holds_words()

    play(story)


def test_a_personal_number_is_refused_in_its_field(play: Callable[..., None], booker: FakeBooker) -> None:
    async def story(page: BookPage) -> None:
        await to_check(page)
        page.go("who")
        page.who.type("name", "131052-308T")
        page.who.type("phone", "12")
        page.next()
        await turns(10)
        assert page.step == "who"
        assert (page.who.nameFault, page.who.phoneFault, page.who.emailFault) == ("identity_number", "phone", "")
        page.who.type("name", "Aino")
        assert (page.who.nameFault, page.who.phoneFault) == ("", "phone")
        page.who.type("phone", "040 123 4567")
        page.next()
        await turns(10)
        assert page.step == "check"

    play(story)


def test_done_shows_the_code_the_place_and_a_calendar_entry_and_keeps_no_name(
    play: Callable[..., None], booker: FakeBooker
) -> None:
    async def story(page: BookPage) -> None:
        page.who.type("name", "Aino")
        page.who.toggle("interpreter")
        await to_check(page, 3)
        page.book()
        page.book()
        assert page.step == "sending"
        assert page.step_back(), "nothing is undone by a touch on back meanwhile"
        await turns(20)
        assert (page.step, page.outcome) == ("done", "confirmed")
        card = page.card
        assert (card.codeFirst, card.codeSecond) == (CODE[:4], CODE[4:])
        assert (card.day, card.time, card.ends, card.party) == ("Tuesday 24 November", "13:00", "13:30", 3)
        assert (card.station, card.where, card.city, card.address) == (2, "There", "Words", "Street 1")
        assert (card.guest, card.guestCity, card.guestTime) == ("Elsa", "Umeå", "12:00")
        assert card.calendarSize > 20
        assert card.calendarPath.startswith("M4 4h7")
        assert page.who.empty
        (made,) = booker.made
        assert (made["slot"], made["party"], made["language"], made["fallback"]) == ("first", 3, "en", "request")
        assert made["contact"].name == "Aino"
        assert made["access"].needs == ("interpreter",)
        page.close()
        await turns(5)
        assert (card.codeFirst, card.calendarPath, card.day) == ("", "", "")
        assert ("leave",) in booker.done

    play(story)


def test_no_answer_within_three_seconds_is_a_wish_and_never_called_confirmed(
    play: Callable[..., None], booker: FakeBooker
) -> None:
    booker.answers = ["pending"] * (LOOKS + 2)

    async def story(page: BookPage) -> None:
        await to_check(page)
        page.book()
        await turns(4 * LOOKS)
        assert (page.step, page.outcome, page.reason) == ("done", "requested", "")
        booker.answers = ["confirmed"]
        page.update(booker.offers())
        await turns(10)
        assert page.outcome == "confirmed"

    play(story)


def test_a_full_time_leads_to_the_waiting_list(play: Callable[..., None], booker: FakeBooker) -> None:
    booker.answers = ["waiting"]

    async def story(page: BookPage) -> None:
        page.choosePersons(2)
        page.next()
        page.when.choose("full")
        page.next()
        page.next()
        await turns(10)
        page.book()
        await turns(20)
        assert (page.outcome, booker.made[0]["fallback"]) == ("waiting", "wait")

    play(story)


def test_somebody_else_took_the_last_place_before(
    play: Callable[..., None], booker: FakeBooker, sample: Sample
) -> None:
    async def story(page: BookPage) -> None:
        await to_check(page)
        booker.slots = tuple(
            slot.model_copy(update={"free": 1}) if slot.id == "first" else slot for slot in booker.slots
        )
        page.book()
        await turns(20)
        assert (page.step, page.reason, booker.made) == ("taken", "full", [])
        assert column(page.when.nearest, "slotId") == ["late"]
        page.takeInstead("late")
        assert (page.step, page.card.day) == ("check", "Wednesday 25 November")
        page.book()
        await turns(20)
        assert (page.step, booker.made[0]["slot"]) == ("done", "late")

    play(story)


def test_somebody_else_was_faster_at_the_hub_and_another_time_moves_the_same_wish(
    play: Callable[..., None], booker: FakeBooker
) -> None:
    booker.answers = ["requested"]

    async def story(page: BookPage) -> None:
        await to_check(page)
        page.book()
        await turns(20)
        assert (page.step, page.outcome, page.reason) == ("done", "requested", "full")
        booker.answers = ["confirmed"]
        page.takeInstead("late")
        await turns(20)
        assert booker.done == [("move", "one", "late")]
        assert (page.step, page.outcome, page.reason) == ("done", "confirmed", "")
        assert (page.card.day, page.card.codeFirst) == ("Wednesday 25 November", CODE[:4])

    play(story)


@pytest.mark.parametrize(
    ("reason", "step"),
    [("slot_closed", "taken"), ("slot_over", "taken"), ("party_too_large", "party"), ("no_key", "who")],
)
def test_what_is_refused_leads_to_the_question_that_helps(
    play: Callable[..., None], booker: FakeBooker, reason: str, step: str
) -> None:
    booker.refuses = reason

    async def story(page: BookPage) -> None:
        await to_check(page)
        page.book()
        await turns(20)
        assert page.step == step
        assert page.card.codeFirst == ""
        assert (page.who.fault == "no_key") == (reason == "no_key")

    play(story)


@pytest.mark.expected_logs("booking has to wait")
def test_a_full_disk_is_told_and_going_back_leads_to_check(play: Callable[..., None], booker: FakeBooker) -> None:
    booker.fails = StoreError("the disk is full")

    async def story(page: BookPage) -> None:
        await to_check(page)
        page.book()
        await turns(20)
        assert page.step == "failed"
        assert page.step_back()
        assert page.step == "check"

    play(story)


def test_numbers_change_under_a_finger_and_no_row_comes_or_goes(
    play: Callable[..., None], booker: FakeBooker, sample: Sample
) -> None:
    async def story(page: BookPage) -> None:
        page.choosePersons(2)
        page.next()
        booker.slots = (sample.slot("first", hours=2, free=2), sample.slot("new", hours=2.5))
        page.update(booker.offers())
        assert [(row["slotId"], row["fit"], row["room"]) for row in table(page.when.times)] == [
            ("full", "gone", 0),
            ("first", "free", 2),
            ("tight", "gone", 0),
        ]
        page.when.choose("tight")
        assert page.when.chosenTime == "13:00"

    play(story)


def test_later_days_are_reached(play: Callable[..., None], booker: FakeBooker, sample: Sample) -> None:
    booker.slots = tuple(sample.slot(f"day-{day}", hours=24 * day + 2) for day in range(8))

    async def story(page: BookPage) -> None:
        page.choosePersons(1)
        when = page.when
        assert (when.hasEarlier, when.hasLater, when.months) == (False, True, "November")
        assert column(when.days, "number") == ["24", "25", "26", "27", "28", "29"]
        when.earlier()
        when.later()
        assert (when.hasEarlier, when.hasLater) == (True, False)
        assert when.months == "November – December"
        assert column(when.days, "number") == ["30", "1"]
        assert when.dayInFull == "Monday 30 November"
        when.earlier()
        assert when.dayInFull == "Tuesday 24 November"

    play(story)


def test_the_language_changes_every_word(play: Callable[..., None], session: Session) -> None:
    async def story(page: BookPage) -> None:
        await to_check(page)
        told = heard(page.changed, page.card.changed, page.when.changed)
        session.speak("fi")
        assert (page.title, page.card.time) == ("Title of heart-rhythm (fi)", "13.00")
        assert page.when.months == "Marraskuu"
        assert len(told) >= 3

    play(story)


def test_nothing_to_book_is_said_kindly(play: Callable[..., None], booker: FakeBooker) -> None:
    booker.slots = ()

    async def story(page: BookPage) -> None:
        assert page.items.rowCount() == 0
        assert (page.when.empty, page.when.months, page.when.dayInFull, page.largest) == (True, "", "", 1)
        page.book()
        page.takeInstead("first")
        page.go("nowhere")
        assert page.step == "what"

    play(story, item="")
