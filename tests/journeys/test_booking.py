"""Booking as a new visitor does it, by touch: a time for two, the code, and with the code another end to it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.screen.page import PageModel
from kiosk.store.wishes import Wishes
from tests.journeys import booking, items, keys, route
from tests.journeys.lockdown_gestures import MARK, type_mark
from tests.journeys.lockdown_storm import outside
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre, journey
from tests.screen.lockdown_traces import in_files, traces


async def _type(stage: Stage, label: str, words: str) -> None:
    """Touch a field, and type on keys."""
    await stage.touch_words(label)
    await stage.until(lambda: keys.board(stage.window) is not None, "the keyboard")

    def clicks() -> None:
        for letter in words:
            key = Qt.Key(ord(letter.upper()))
            QTest.sendKeyEvent(QTest.KeyAction.Click, stage.window, key, letter, Qt.KeyboardModifier.NoModifier)

    await outside(clicks)
    await route.put_away(stage)


@journey()
async def test_a_visitor_books_for_two_and_cancels_with_the_code(theatre: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    await booking.who(stage)
    await _type(stage, "Phone (you may leave it empty)", "0401234567")
    assert booking.page(stage).who.phone == "0401234567"
    await booking.onward(stage, "check")
    assert stage.says("+358 40 1234567")
    assert not stage.says("0401234567")
    await stage.touch("Change: When")
    await booking.onward(stage, "check")
    await booking.confirmed(stage)
    assert stage.says("Welcome! Your time is booked.")
    card = booking.page(stage).card
    code = card.codeFirst + card.codeSecond
    assert stage.says(f"{code[:4]} {code[4:]}")
    assert stage.says("+358")
    assert in_files("0401234567", [theatre.data]) == []
    assert in_files(code, [theatre.data]) == []
    await stage.touch_words("Done")
    await stage.arrive("home")

    await booking.mine(stage)
    await _type(stage, "Type your code", code.lower())  # the key "Done" looks for it
    await stage.until(lambda: booking.my_page(stage).step == "found", "the booking")
    await stage.still()
    assert stage.says("Your time is booked")
    await stage.touch_words("Cancel my booking")
    await stage.touch_words("No, keep it")
    assert booking.my_page(stage).state == "confirmed"
    await stage.touch_words("Cancel my booking")
    await stage.touch_words("Yes, cancel it")
    await stage.until(lambda: booking.my_page(stage).state == "cancelled", "the cancellation")
    await stage.still()
    assert stage.says("You are welcome another time.")
    assert sum("cancelled" in str(text.property("text")) for text in items.texts(stage.window)) == 1, "it is said once"
    assert stage.control("Cancel my booking") is None


@journey()
async def test_days_that_need_several_rows_fill_the_width_in_the_largest_text(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "fi")
    await route.choose(stage, "Largest")
    await booking.when(stage)
    days = [item for item in items.controls(stage.window) if items.kind(item) in {"DayButton", "TurnButton"}]
    (row,) = {day.parentItem().parentItem() for day in days}
    assert len({items.rect(day).top() for day in days}) > 1
    assert max(items.rect(day).right() for day in days) > items.rect(row).right() - len(days)


@journey()
async def test_from_a_row_of_the_next_times_that_time_is_chosen(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "fi")
    await route.times(stage)
    rows = [item for item in items.controls(stage.window) if items.kind(item) == "TimeRow"]
    wanted = str(rows[1].property("time"))
    await stage.touch_item(rows[1])
    await stage.arrive("book")
    assert booking.page(stage).step == "party"
    assert booking.page(stage).when.chosenTime == wanted
    await stage.touch_words("Back")
    await stage.arrive("times")


@journey()
async def test_home_asks_before_typed_words_are_lost_and_keeps_them(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "sv")
    await booking.who(stage)
    await _type(stage, "Name (you may leave it empty)", "aino")
    typed = booking.page(stage).who.name
    assert typed.lower() == "aino"
    await stage.touch_words("Home")
    await stage.touch_words("No, keep booking")
    assert (stage.page, booking.page(stage).step) == ("book", "who")
    await stage.touch_words("Back")
    await booking.onward(stage, "who")
    field = next(item for item in items.controls(stage.window) if item.inherits(items.FIELD))
    assert field.property("text") == typed
    await stage.touch_words("Home")
    await stage.touch_words("Yes, leave")
    await stage.arrive("home")


@journey()
async def test_a_refused_step_shows_the_first_wrong_field_with_what_was_typed(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "fi")
    await route.choose(stage, "Largest")
    await booking.who_wrong(stage)
    wrong = next(item for item in items.controls(stage.window) if item.inherits(items.FIELD))
    assert wrong.hasActiveFocus()
    assert wrong.property("text") == "131052-308T"
    assert items.seen_rect(wrong).height() == items.rect(wrong).height()
    assert stage.says("Jätä henkilötunnus pois. Emme tarvitse sitä.")


@journey()
async def test_the_next_step_begins_at_its_top_even_where_the_last_one_was_longer(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    await route.choose(stage, "Largest")
    await booking.check(stage)
    assert route.scrolled(stage) == 0
    await booking.moving(stage)
    assert route.scrolled(stage) == 0


@journey()
async def test_without_an_answer_in_three_seconds_nothing_is_called_booked(theatre: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    await booking.asked(stage)
    assert stage.says("We have your request")
    assert not stage.says("Your time is booked")
    wishes = Wishes(theatre.data / "ledger.db")
    try:
        (wish,) = wishes.unsettled() or ()
        assert (wish.kind, wish.payload["fallback"], wish.payload["party"]) == ("book", "request", 2)
    finally:
        wishes.close()
    booking.answer(theatre.data, "confirmed")
    await stage.until(lambda: booking.page(stage).outcome == "confirmed", "the answer that came later")
    await stage.still()
    assert stage.says("Welcome! Your time is booked.")


@pytest.mark.parametrize("where", ["who", "done"])
def test_nothing_of_a_booking_outlives_the_session(theatre: Theatre, where: str) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        kiosk = stage.screen.kiosk
        await route.begin(stage, "en")
        await booking.who(stage)
        await stage.touch_words("Name (you may leave it empty)")
        await outside(lambda: type_mark(stage.window))
        assert MARK in booking.page(stage).who.name
        code = ""
        if where == "done":
            await route.put_away(stage)
            await booking.onward(stage, "check")
            await booking.confirmed(stage)
            code = booking.page(stage).card.codeFirst
            assert traces(MARK, stage.window, stage.screen.engine, kiosk) == [], "who it was is sealed by now"
        kiosk.session.end()
        await stage.until(lambda: stage.page == "attract" and not kiosk.findChildren(PageModel), "attract, and no page")
        for secret in filter(None, (MARK, code)):
            assert traces(secret, stage.window, stage.screen.engine, kiosk) == []
        assert in_files(MARK, [theatre.data]) == []

    theatre.play(story, theatre.backstage.kiosk("kiosk"))
