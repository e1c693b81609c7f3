"""When a booking does not go as hoped: late answers, full times, somebody faster, a full disk."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.domain.errors import StoreError
from kiosk.screen.book import BookPage
from kiosk.screen.booking_desk import LOOKS
from tests.samples import Sample
from tests.screen.booking_desk import CODE, FakeBooker
from tests.screen.booking_story import to_check
from tests.screen.reading import column, turns


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
