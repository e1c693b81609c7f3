"""Times on their way to being opened: trainings and events, hours of the centre, closed days, and what is left out."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from kiosk.screen.session import Session
from kiosk.screen.staff_agenda import AgendaPage
from kiosk.screen.staff_copy import CopyPage
from kiosk.screen.staff_free import FreePage
from kiosk.screen.staff_open import OpenPage
from tests.samples import Cache, Sample
from tests.screen.reading import column, table
from tests.screen.staff_story import ANNA, Shop, fill, play

Story = Callable[[Shop], Coroutine[Any, Any, None]]
Tell = Callable[[Story], None]
HOURS = [{"days": ["mon", "tue", "wed", "thu", "fri"], "opens": "09:00", "closes": "16:30"}]


@pytest.fixture
def tell(cache: Cache, sample: Sample, session: Session, folder: DataFolder, clock: FixedClock) -> Tell:
    """Open on weekdays from nine to half past four, but not on Independence Day's eve; a training, and two events."""
    fill(cache, sample)
    holiday = [{"on": "2026-12-04", "note": sample.text("A holiday")}]
    event = {"starts": "2026-12-02T16:10:00Z", "ends": "2026-12-02T19:10:00Z"}
    cache.publish(
        sample.document("centre", "seinajoki", hours=HOURS, exceptions=holiday),
        sample.document("technology", "heart-rhythm"),
        sample.document("lesson", "first-steps", minutes=40),
        sample.document("event", "open-evening", centre="seinajoki", **event),
        sample.document("event", "elsewhere", **event),
    )
    return lambda story: play(Shop(session, folder, clock, ANNA), story)


def test_a_training_and_an_event_can_be_opened_and_bring_their_time(tell: Tell) -> None:
    async def story(shop: Shop) -> None:
        page = await shop.open(OpenPage, "staff-open")
        assert [(row["option"], row["kind"]) for row in table(page.subject.items)] == [
            ("heart-rhythm", "technology"),
            ("first-steps", "training"),
            ("open-evening", "event"),
        ]
        page.subject.chooseItem("first-steps")
        await shop.quiet()
        (training,) = page.preview.plans
        assert (training.kind, training.item, training.minutes) == ("training", "first-steps", 40)
        assert 40 in page.lengths
        page.subject.chooseItem("open-evening")
        await shop.quiet()
        (event,) = page.preview.plans
        assert (event.kind, event.starts.isoformat(), event.minutes) == ("event", "2026-12-02T16:10:00+00:00", 180)
        assert (page.hour, page.quarter, page.day.inFull) == (18, 10, "Wednesday 2 December")
        assert column(page.preview.rows, "opening") == ["outside"]
        assert (page.preview.outside, page.preview.leaves, page.preview.count) == (1, False, 1), "it may all the same"
        page.save()
        await shop.quiet()
        agenda = await shop.open(AgendaPage, "staff-agenda", "2026-12-02")
        assert column(agenda.days, "busy")[2]

    tell(story)


def test_who_is_free_now_shows_a_training_as_one(tell: Tell) -> None:
    async def story(shop: Shop) -> None:
        page = await shop.open(FreePage, "staff-free")
        page.subject.chooseItem("first-steps")
        await shop.quiet()
        assert [(plan.kind, plan.minutes) for plan in page.preview.plans] == [("training", 40)]
        assert page.lengths == [15, 30, 40, 60]
        page.preview.turn(page.preview.plans[0].id)
        assert page.preview.count == 1, "what is now is not left out"

    tell(story)


def test_the_hours_offered_are_the_centres_and_the_others_on_request(tell: Tell) -> None:
    async def story(shop: Shop) -> None:
        page = await shop.open(OpenPage, "staff-open")
        assert (page.hours, page.hour, page.anyHour) == (list(range(9, 17)), 12, False)
        page.showHours()
        assert (page.hours, page.anyHour) == (list(range(24)), True)
        page.chooseHour(19)
        assert page.hour == 19

    tell(story)


def test_a_closed_day_is_left_out_of_a_series_until_somebody_says_otherwise(tell: Tell) -> None:
    async def story(shop: Shop) -> None:
        page = await shop.open(OpenPage, "staff-open", "2026-12-03")
        page.subject.chooseItem("heart-rhythm")
        page.repeat.choose("daily")
        page.repeat.chooseCount(4)
        await shop.quiet()
        rows = table(page.preview.rows)
        assert [(row["opening"], row["why"], row["leftOut"]) for row in rows] == [
            ("open", "", False),
            ("closed", "A holiday", True),
            ("closed", "", True),
            ("closed", "", True),
        ]
        assert (page.preview.count, page.preview.leftOut, page.preview.leaves) == (1, 3, True)
        page.preview.turn(rows[1]["planId"])
        page.preview.turn(rows[0]["planId"])
        await shop.quiet()
        assert column(page.preview.rows, "leftOut") == [True, False, True, True], "also once they are made anew"
        page.save()
        await shop.quiet()
        assert page.saved == 1
        agenda = await shop.open(AgendaPage, "staff-agenda", "2026-12-03")
        assert column(agenda.days, "busy") == [False, True, False, False, True, False, False]

    tell(story)


def test_one_time_on_a_closed_day_is_left_out_too_and_can_be_held(tell: Tell) -> None:
    async def story(shop: Shop) -> None:
        page = await shop.open(OpenPage, "staff-open", "2026-12-04")
        page.subject.chooseItem("heart-rhythm")
        await shop.quiet()
        assert (page.preview.count, page.preview.leftOut, page.preview.leaves) == (0, 1, True)
        page.save()
        await shop.quiet()
        assert page.saved == 0
        page.preview.turn(table(page.preview.rows)[0]["planId"])
        await shop.quiet()
        page.save()
        await shop.quiet()
        assert page.saved == 1

    tell(story)


def test_what_is_left_out_clashes_with_nothing(tell: Tell) -> None:
    async def story(shop: Shop) -> None:
        page = await shop.open(OpenPage, "staff-open")
        page.subject.chooseItem("heart-rhythm")
        page.repeat.choose("daily")
        page.repeat.chooseCount(2)
        await shop.quiet()
        assert (page.preview.clashing, page.preview.count) == (1, 2)
        page.preview.turn(table(page.preview.rows)[0]["planId"])
        await shop.quiet()
        assert (page.preview.clashing, page.preview.count) == (0, 1)

    tell(story)


def test_the_days_of_a_copied_week_on_which_the_centre_is_closed_are_left_out(tell: Tell) -> None:
    async def story(shop: Shop) -> None:
        page = await shop.open(CopyPage, "staff-copy", "2026-11-30")
        assert [(row["day"][:3], row["leftOut"]) for row in table(page.preview.rows)] == [
            ("Tue", False),
            ("", False),
            ("", False),
            ("Fri", True),
        ]
        page.save()
        await shop.quiet()
        assert page.saved == 3

    tell(story)


def test_after_a_cancelled_week_the_last_one_with_times_is_copied_and_it_is_said(
    tell: Tell, cache: Cache, sample: Sample
) -> None:
    cache.slots(sample.slot("held", hours=1), sample.slot("off", hours=24 * 7, state="cancelled", free=0, reason="ill"))

    async def story(shop: Shop) -> None:
        page = await shop.open(CopyPage, "staff-copy", "2026-12-07")
        assert (page.before, page.nothing, page.source) == (
            "cancelled",
            False,
            "Mon\xa023\xa0Nov – Sun\xa029\xa0Nov",
        )
        assert [(row["day"][:3], row["time"]) for row in table(page.preview.rows)] == [("Tue", "12:00")]
        later = await shop.open(CopyPage, "staff-copy", "2026-12-14")
        assert (later.before, later.preview.count) == ("empty", 1)
        page.save()
        await shop.quiet()
        again = await shop.open(CopyPage, "staff-copy", "2026-12-07")
        assert (again.nothing, again.there) == (True, True)
        nothing = await shop.open(CopyPage, "staff-copy", "2026-11-16")
        assert (nothing.nothing, nothing.there, nothing.before) == (True, False, "empty")

    tell(story)
