"""When a booking does not go as hoped: late answers, full times, somebody faster, a full disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.domain.errors import StoreError
from kiosk.screen.book import BookPage
from kiosk.screen.booking_desk import LOOKS
from tests.samples import Sample
from tests.screen.booking_desk import CODE, FakeBooker
from tests.screen.booking_story import to_check
from tests.screen.reading import column, turns


async def _unanswered(page: BookPage, booker: FakeBooker) -> None:
    """Booked, and the hub is still silent after three seconds."""
    booker.answers = ["pending"] * (LOOKS + 2)
    await to_check(page)
    page.book()
    await turns(4 * LOOKS)


def test_no_answer_within_three_seconds_is_a_wish_and_never_called_confirmed(
    play: Callable[..., None], booker: FakeBooker
) -> None:
    async def story(page: BookPage) -> None:
        await _unanswered(page, booker)
        assert (page.step, page.outcome, page.reason) == ("done", "requested", "")
        booker.answers = ["confirmed"]
        page.update(booker.offers())
        await turns(10)
        assert page.outcome == "confirmed"

    play(story)


def test_a_refusal_that_comes_while_they_stand_there_is_said_and_nothing_is_called_asked_for(
    play: Callable[..., None], booker: FakeBooker
) -> None:
    async def story(page: BookPage) -> None:
        await _unanswered(page, booker)
        assert (page.step, page.outcome) == ("done", "requested")
        booker.booked["one"] = replace(booker.booked["one"], reason="slot_closed")
        booker.answers = ["refused"]
        page.update(booker.offers())
        await turns(10)
        assert (page.step, page.outcome, page.reason) == ("taken", "", "slot_closed")
        assert page.card.codeFirst == ""

    play(story)


def test_whoever_leaves_while_it_is_being_written_down_has_left(play: Callable[..., None], booker: FakeBooker) -> None:
    booker.answers = ["pending"]

    async def story(page: BookPage) -> None:
        await to_check(page)
        page.book()
        page.close()
        await turns(4 * LOOKS)
        assert len(booker.made) == 1
        assert ("leave",) in booker.done, "what the hub answers, nobody hears"

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


@pytest.mark.parametrize("where", ["who", "check"])
@pytest.mark.parametrize(("left", "reason"), [(1, "full"), (0, "full"), (None, "slot_closed")])
def test_a_time_that_goes_while_somebody_is_still_at_it_is_told_with_others_before_they_book(
    play: Callable[..., None], booker: FakeBooker, where: str, left: int | None, reason: str
) -> None:
    async def story(page: BookPage) -> None:
        await to_check(page)
        if where == "who":
            page.step_back()
        booker.slots = tuple(
            slot.model_copy(update={"free": left}) if slot.id == "first" else slot
            for slot in booker.slots
            if slot.id != "first" or left is not None
        )
        page.update(booker.offers())
        assert page.step == {"who": "who", "check": "taken"}[where], "nobody is torn away from what they type"
        page.next()
        await turns(20)
        assert (page.step, page.reason, booker.made) == ("taken", reason, [])
        assert column(page.when.nearest, "slotId") == ["late"]
        if left is not None:
            page.go("check")
            page.update(booker.offers())
            assert (page.step, page.when.waiting) == ("check", True), "they have said that they wait"

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
