"""Booking step by step: nothing is lost on the way back, nothing is called confirmed from hope, nothing typed stays."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.screen.book import BookPage
from kiosk.screen.session import Session
from tests.samples import Sample
from tests.screen.booking_desk import CODE, FakeBooker
from tests.screen.booking_story import to_check
from tests.screen.reading import column, heard, table, turns


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
        assert page.when.strip.dayInFull == "Wednesday 25 November"
        page.choosePersons(4)
        page.next()
        assert page.when.chosenTime == "13:00"

    play(story, slot="late")


def test_a_larger_party_gets_another_time_than_the_one_that_is_too_small(play: Callable[..., None]) -> None:
    async def story(page: BookPage) -> None:
        page.choosePersons(4)
        page.next()
        assert page.when.strip.dayInFull == "Wednesday 25 November"
        page.when.strip.choose(0)
        assert (page.when.strip.dayInFull, page.when.chosenTime) == ("Tuesday 24 November", "")
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
        assert page.is_busy()
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
        strip = page.when.strip
        assert (strip.hasEarlier, strip.hasLater, strip.months) == (False, True, "November")
        assert column(strip.days, "number") == ["24", "25", "26", "27", "28", "29"]
        strip.earlier()
        strip.later()
        assert (strip.hasEarlier, strip.hasLater) == (True, False)
        assert strip.months == "November – December"
        assert column(strip.days, "number") == ["30", "1"]
        assert strip.dayInFull == "Monday 30 November"
        strip.earlier()
        assert strip.dayInFull == "Tuesday 24 November"

    play(story)


def test_the_language_changes_every_word(play: Callable[..., None], session: Session) -> None:
    async def story(page: BookPage) -> None:
        await to_check(page)
        told = heard(page.changed, page.card.changed, page.when.changed)
        session.speak("fi")
        assert (page.title, page.card.time) == ("Title of heart-rhythm (fi)", "13.00")
        assert page.when.strip.months == "Marraskuu"
        assert len(told) >= 3

    play(story)


def test_nothing_to_book_is_said_kindly(play: Callable[..., None], booker: FakeBooker) -> None:
    booker.slots = ()

    async def story(page: BookPage) -> None:
        assert page.items.rowCount() == 0
        assert (page.when.empty, page.when.strip.months, page.when.strip.dayInFull, page.largest) == (True, "", "", 1)
        page.book()
        page.takeInstead("first")
        page.go("nowhere")
        assert page.step == "what"

    play(story, item="")


def test_where_a_host_is_free_now_comes_first(play: Callable[..., None], booker: FakeBooker, sample: Sample) -> None:
    booker.slots = (sample.slot("walk-in", hours=-0.25, free=4, now=True), *booker.slots)

    async def story(page: BookPage) -> None:
        page.choosePersons(2)
        page.next()
        rows = table(page.when.times)
        assert [(row["slotId"], row["now"], row["chosen"]) for row in rows][:2] == [
            ("walk-in", True, True),
            ("full", False, False),
        ]
        assert page.when.chosenNow
        page.when.choose("first")
        assert not page.when.chosenNow

    play(story)


def test_what_can_be_joined_at_once_leads_the_items(
    play: Callable[..., None], booker: FakeBooker, sample: Sample
) -> None:
    booker.slots = (sample.slot("walk-in", hours=-0.25, technology="self-care", now=True), *booker.slots)

    async def story(page: BookPage) -> None:
        assert [(row["itemId"], row["now"]) for row in table(page.items)] == [
            ("self-care", True),
            ("heart-rhythm", False),
        ]

    play(story, item="")
