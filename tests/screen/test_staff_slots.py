"""The staff's agenda, and the pages that open, copy, change and close times: seen first, then saved, and undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kiosk.screen.staff_agenda import AgendaPage
from kiosk.screen.staff_change import ChangePage
from kiosk.screen.staff_close import ClosePage
from kiosk.screen.staff_copy import CopyPage
from kiosk.screen.staff_free import FreePage
from kiosk.screen.staff_open import OpenPage
from tests.intents import booking
from tests.samples import Cache, Sample
from tests.screen.reading import column, table
from tests.screen.staff_story import Shop, Tell


def week(page: AgendaPage) -> list[list[str]]:
    both = zip(column(page.days, "slots"), column(page.days, "later"), strict=True)
    return [column(first, "slotId") + column(later, "slotId") for first, later in both]


def test_the_agenda_shows_a_week_a_day_or_a_list(tell: Tell) -> None:
    async def story(shop: Shop) -> None:
        page = await shop.open(AgendaPage, "staff-agenda")
        assert (page.shape, page.span) == ("week", "Mon\xa023\xa0Nov – Sun\xa029\xa0Nov")
        assert week(page) == [[], ["early", "noon", "evening"], [], [], ["friday"], [], []]
        assert (page.busy, page.time, page.otherTime, page.otherCity) == (2, "11:00", "10:00", "Umeå")
        first = table(column(page.days, "slots")[1])[1]
        assert (first["time"], first["otherTime"], first["free"], first["capacity"]) == ("12:00", "11:00", 1, 4)
        page.showDay(4)
        await shop.quiet()
        assert (page.shape, page.span, column(page.cards, "slotId")) == ("day", "Friday 27 November", ["friday"])
        page.earlier()
        await shop.quiet()
        assert (page.span, page.empty) == ("Thursday 26 November", True)
        page.today()
        page.show("list")
        await shop.quiet()
        assert [(row["slotId"], row["day"][:3]) for row in table(page.cards)] == [
            ("early", "Tue"),
            ("noon", ""),
            ("evening", ""),
            ("friday", "Fri"),
            ("next-week", "Tue"),
        ]
        page.show("week")
        page.later()
        page.show("month")
        await shop.quiet()
        assert (page.weekId, page.busy) == ("2026-11-30", 1)

    tell(story)


def test_the_agenda_says_on_which_days_the_centre_is_closed(tell: Tell, cache: Cache, sample: Sample) -> None:
    closed = {"on": "2026-11-27", "note": {"en": "Training day"}}
    week_hours = [{"days": ["mon", "tue", "wed", "thu", "fri", "sat"], "opens": "09:00:00", "closes": "16:00:00"}]
    cache.publish(sample.document("centre", "seinajoki", hours=week_hours, exceptions=[closed]), centre="seinajoki")

    async def story(shop: Shop) -> None:
        page = await shop.open(AgendaPage, "staff-agenda")
        assert column(page.days, "closed") == [False, False, False, False, True, False, True]
        assert column(page.days, "why")[4:] == ["Training day", "", ""]
        page.showDay(4)
        await shop.quiet()
        assert (page.closed, page.why) == (True, "Training day")
        page.earlier()
        await shop.quiet()
        assert (page.closed, page.why) == (False, "")

    tell(story)


def test_a_full_day_shows_its_next_times_in_the_week_and_says_how_many_more(
    tell: Tell, cache: Cache, sample: Sample
) -> None:
    cache.slots(*(sample.slot(f"s{number:02}", hours=number / 2 - 2) for number in range(14)))

    async def story(shop: Shop) -> None:
        page = await shop.open(AgendaPage, "staff-agenda")
        assert week(page)[1] == [f"s{number:02}" for number in range(4, 12)]
        assert column(page.days, "more")[1] == 6
        page.showDay(1)
        await shop.quiet()
        assert (page.cards.count(), page.hidden) == (12, 2)
        page.showMore()
        assert (page.cards.count(), page.hidden) == (14, 0)

    tell(story)


def test_a_series_is_seen_with_its_clashes_before_it_is_saved(tell: Tell) -> None:
    async def story(shop: Shop) -> None:
        page = await shop.open(OpenPage, "staff-open")
        assert not page.subject.ready
        page.save()
        page.subject.chooseItem("heart-rhythm")
        page.chooseHour(12)
        assert page.repeat.days == ["tue"], "today"
        page.day.choose(1)
        assert page.repeat.days == ["wed"], "with the day of the first"
        page.day.choose(0)
        page.repeat.choose("weekly")
        page.repeat.turnDay("tue")
        assert page.repeat.days == ["tue"], "never on none"
        page.repeat.turnDay("thu")
        assert page.repeat.days == ["tue", "thu"]
        page.repeat.chooseCount(3)
        await shop.quiet()
        assert [row["chosen"] for row in table(page.subject.stations)] == [False, True, False], "where it stands"
        rows = table(page.preview.rows)
        assert [(row["time"], row["otherTime"], row["clash"]) for row in rows] == [
            ("12:00", "11:00", "host"),
            ("12:00", "11:00", ""),
            ("12:00", "11:00", ""),
        ]
        assert (rows[0]["clashTitle"], rows[0]["clashTime"]) == ("Title of heart-rhythm", "12:00")
        page.choose("host", "ben")
        await shop.quiet()
        assert column(page.preview.rows, "clash") == ["station", "", ""]
        assert (page.preview.count, page.preview.clashing) == (3, 1)
        page.save()
        page.save()
        await shop.quiet()
        assert (page.saved, page.deed.done, page.deed.undoable) == (3, "open_slots", True)
        agenda = await shop.open(AgendaPage, "staff-agenda")
        assert [row["unsent"] for row in table(column(agenda.days, "slots")[3])] == [True]
        page.undo()
        await shop.quiet()
        assert (page.saved, page.deed.done, page.preview.count) == (0, "undone", 3)

    tell(story)


def test_everything_that_is_chosen_is_in_the_plan(tell: Tell) -> None:
    async def story(shop: Shop) -> None:
        page = await shop.open(OpenPage, "staff-open", "2026-11-27")
        page.subject.chooseItem("self-care")
        page.choose("guest_centre", "umea")
        page.nameGuest(" Maria ")
        for what in ("fi", "sv", "company", "nonsense"):
            page.turn(what)
        page.chooseQuarter(45)
        page.chooseMinutes(90)
        page.chooseCapacity(3)
        page.chooseLeast(5)
        page.chooseHour(24)
        await shop.quiet()
        (plan,) = page.preview.plans
        assert (plan.starts.day, plan.starts.minute, plan.minutes, plan.capacity, plan.least) == (27, 45, 90, 3, 3)
        assert (plan.languages, plan.audience, plan.host) == (("fi", "sv"), ("company",), "anna")
        assert plan.guest is not None
        assert (plan.guest.centre, plan.guest.name) == ("umea", "Maria")
        assert page.holds_words()

    tell(story)


def test_a_week_is_copied_and_the_copy_is_seen_first(tell: Tell) -> None:
    async def story(shop: Shop) -> None:
        page = await shop.open(CopyPage, "staff-copy", "2026-11-30")
        assert (page.source, page.target) == (
            "Mon\xa023\xa0Nov – Sun\xa029\xa0Nov",
            "Mon\xa030\xa0Nov – Sun\xa06\xa0Dec",
        )
        assert [(row["day"][:3], row["time"]) for row in table(page.preview.rows)] == [
            ("Tue", "09:00"),
            ("", "12:00"),
            ("", "17:00"),
            ("Fri", "11:00"),
        ]
        page.save()
        await shop.quiet()
        assert page.saved == 4
        again = await shop.open(CopyPage, "staff-copy", "2026-11-30")
        assert again.preview.count == 0, "what is there already is not copied twice"
        assert await shop.missing("staff-copy", "someday")

    tell(story)


def test_a_time_is_changed_within_what_is_promised(tell: Tell) -> None:
    async def story(shop: Shop) -> None:
        page = await shop.open(ChangePage, "staff-change", "noon")
        assert (page.capacity, page.lowest, page.held, page.different) == (4, 3, 0, False)
        page.chooseCapacity(1)
        assert (page.capacity, page.different) == (3, True)
        page.chooseHost("ben")
        page.save()
        await shop.quiet()
        assert page.deed.done == "change_slot"
        row = table(page.sitting)[0]
        assert (row["host"], row["capacity"], row["free"], row["unsent"]) == ("Ben", 3, 0, True)
        assert not page.different

    tell(story)


def test_places_that_are_held_and_not_booked_are_said_to_be_so(tell: Tell, cache: Cache, sample: Sample) -> None:
    cache.slots(sample.slot("noon", hours=1, capacity=9, free=3))
    cache.tell(bookings=(booking(1, slot="noon", party=3),))

    async def story(shop: Shop) -> None:
        page = await shop.open(ChangePage, "staff-change", "noon")
        assert (page.lowest, page.promised, page.held) == (6, 6, 3)

    tell(story)


def test_a_change_that_clashes_says_with_what(tell: Tell, cache: Cache, sample: Sample) -> None:
    cache.slots(
        sample.slot("noon", hours=1, host="anna", station="window"), sample.slot("beside", hours=1, station="kitchen")
    )

    async def story(shop: Shop) -> None:
        page = await shop.open(ChangePage, "staff-change", "noon")
        page.chooseStation("kitchen")
        await shop.quiet()
        assert column(page.plan, "clash") == ["station"]
        page.save()
        await shop.quiet()
        assert (page.deed.fault, table(page.sitting)[0]["station"]) == ("", 2)

    tell(story)


def test_a_time_is_closed_cancelled_and_opened_again(tell: Tell) -> None:
    async def story(shop: Shop) -> None:
        page = await shop.open(ChangePage, "staff-change", "noon")
        assert (page.parties, page.persons) == (1, 3)
        page.askWhy("nonsense")
        assert page.step == "change"
        page.askWhy("close")
        assert page.step_back()
        page.askWhy("close")
        page.go("")
        await shop.quiet()
        assert (page.step, page.standing, page.deed.done) == ("change", "closed", "close_slot")
        page.askWhy("cancel")
        page.go("Anna is ill")
        await shop.quiet()
        assert (page.standing, page.deed.done) == ("cancelled", "cancel_slot")
        page.reopen()
        await shop.quiet()
        assert page.standing == "open"
        assert await shop.missing("staff-change", "gone")

    tell(story)


@pytest.mark.parametrize(("slot", "done"), [("friday", "cancel_free_slot"), ("evening", "cancel_slot")])
def test_to_cancel_a_time_says_that_somebody_has_to_be_told_where_somebody_has(
    tell: Tell, slot: str, done: str
) -> None:
    async def story(shop: Shop) -> None:
        page = await shop.open(ChangePage, "staff-change", slot)
        page.askWhy("cancel")
        page.go("")
        await shop.quiet()
        assert (page.standing, page.deed.done) == ("cancelled", done)

    tell(story)


def test_somebody_who_is_free_now_opens_a_time_with_two_touches(tell: Tell) -> None:
    async def story(shop: Shop) -> None:
        page = await shop.open(FreePage, "staff-free")
        page.open()
        page.subject.chooseItem("heart-rhythm")
        page.chooseMinutes(60)
        page.chooseMinutes(45)
        page.chooseCapacity(99)
        await shop.quiet()
        row = table(page.preview.rows)[0]
        assert (row["time"], row["ends"], row["host"], row["station"], row["places"]) == (
            "11:00",
            "12:00",
            "Anna",
            1,
            30,
        )
        page.open()
        await shop.quiet()
        assert (page.done, page.deed.done) == (True, "free_now")

    tell(story)


@pytest.mark.parametrize(
    ("name", "argument"),
    [
        ("staff-agenda", ""),
        ("staff-open", ""),
        ("staff-copy", "2026-11-30"),
        ("staff-close", "2026-11-24"),
        ("staff-change", "noon"),
        ("staff-free", ""),
    ],
)
def test_without_a_shift_there_is_no_such_page(tell: Tell, name: str, argument: str) -> None:
    async def story(shop: Shop) -> None:
        assert await shop.missing(name, argument)

    tell(story, staff=None)


def test_a_shift_that_ends_leaves_an_open_page_without_power(tell: Tell) -> None:
    async def story(shop: Shop) -> None:
        pages: list[tuple[Any, Callable[[], None]]] = []
        opening = await shop.open(OpenPage, "staff-open")
        opening.subject.chooseItem("self-care")
        free = await shop.open(FreePage, "staff-free")
        free.subject.chooseItem("self-care")
        copying = await shop.open(CopyPage, "staff-copy", "2026-11-30")
        closing = await shop.open(ClosePage, "staff-close", "2026-11-24")
        changing = await shop.open(ChangePage, "staff-change", "noon")
        changing.chooseCapacity(9)
        agenda = await shop.open(AgendaPage, "staff-agenda")
        await shop.quiet()
        pages += [(opening, opening.save), (free, free.open), (copying, copying.save), (changing, changing.save)]
        pages += [(closing, lambda: closing.closeDay("")), (agenda, agenda.later)]
        shop.shift.lock()
        for page, work in pages:
            work()
            await shop.quiet()
            assert page.deed.fault == "locked", page
        assert (opening.saved, free.done, copying.saved, closing.done) == (0, False, 0, False)

    tell(story)
