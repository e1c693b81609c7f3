"""The next times: days, times, the other shore's time, and numbers that follow the cache without a row that jumps."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.screen.occasion import Occasions
from kiosk.screen.session import Session
from kiosk.screen.times import TimesPage
from kiosk.services.browse import Browse
from tests.samples import Cache, Sample
from tests.screen.reading import column, heard, movements, table


@pytest.fixture
def content(cache: Cache, sample: Sample) -> Cache:
    stations = [{"id": "window", "number": 2, "name": sample.text("Window"), "where": sample.text("There")}]
    cache.publish(
        sample.document("centre", "seinajoki", stations=stations),
        sample.document("centre", "umea", zone="Europe/Stockholm", city=sample.text("Umeå")),
        sample.document("technology", "heart-rhythm"),
        sample.document("technology", "self-care"),
    )
    guest = {"centre": "umea", "name": "Elsa"}
    cache.slots(
        sample.slot("first", hours=1, station="window", free=3),
        sample.slot("second", hours=2, technology="self-care", guest=guest, free=0),
        sample.slot("late", hours=14, free=1),
        sample.slot("next-week", hours=24 * 7, guest={"centre": "nowhere", "name": "Nobody"}),
    )
    return cache


def opened(browse: Browse, session: Session, clock: FixedClock, technology: str | None = None) -> TimesPage:
    found = browse.technology(technology) if technology else None
    return TimesPage(
        session=session,
        content=browse.times(technology),
        technology=found.technology if found else None,
        now=clock.now(),
    )


def test_days_that_have_times_are_named(content: Cache, browse: Browse, session: Session, clock: FixedClock) -> None:
    page = opened(browse, session, clock)
    assert table(page.strip.days) == [
        {"weekday": "Tue", "number": "24", "today": True, "chosen": True, "spoken": "Tuesday 24 November"},
        {"weekday": "Wed", "number": "25", "today": False, "chosen": False, "spoken": "Wednesday 25 November"},
        {"weekday": "Tue", "number": "1", "today": False, "chosen": False, "spoken": "Tuesday 1 December"},
    ]
    assert (page.strip.dayInFull, page.empty) == ("Tuesday 24 November", False)


def test_the_times_of_a_day_say_what_and_for_how_many(
    content: Cache, browse: Browse, session: Session, clock: FixedClock
) -> None:
    page = opened(browse, session, clock)
    first, second = table(page.times)
    assert first == {
        "technologyId": "heart-rhythm",
        "time": "12:00",
        "title": "Title of heart-rhythm",
        "room": 3,
        "station": 2,
        "guest": "",
        "guestCity": "",
        "guestTime": "",
        "slotId": "first",
        "now": False,
    }
    assert (second["room"], second["station"]) == (0, 0)


def test_no_time_sends_visitors_to_a_station_that_is_out_of_use(
    content: Cache, browse: Browse, session: Session, clock: FixedClock, sample: Sample
) -> None:
    window = {
        "id": "window",
        "number": 2,
        "name": sample.text("Window"),
        "where": sample.text("There"),
        "retired": True,
    }
    content.publish(
        sample.document("centre", "seinajoki", stations=[window]),
        sample.document("technology", "heart-rhythm"),
        sample.document("technology", "self-care"),
    )
    assert column(opened(browse, session, clock).times, "station") == [0, 0]
    found = browse.times()
    assert Occasions(found).station(found.slots[0]) is None


def test_a_guest_comes_with_the_other_shores_time(
    content: Cache, browse: Browse, session: Session, clock: FixedClock
) -> None:
    page = opened(browse, session, clock)
    row = table(page.times)[1]
    assert (row["time"], row["guest"], row["guestCity"], row["guestTime"]) == ("13:00", "Elsa", "Umeå", "12:00")
    session.speak("fi")
    row = table(page.times)[1]
    assert (row["time"], row["guestCity"], row["guestTime"]) == ("13.00", "Umeå (fi)", "12.00")


def test_a_guest_from_nowhere_is_left_out(content: Cache, browse: Browse, session: Session, clock: FixedClock) -> None:
    page = opened(browse, session, clock)
    page.strip.choose(2)
    (row,) = table(page.times)
    assert (row["guest"], row["guestCity"], row["guestTime"]) == ("", "", "")


def test_another_day_can_be_chosen(content: Cache, browse: Browse, session: Session, clock: FixedClock) -> None:
    page = opened(browse, session, clock)
    told = heard(page.strip.picked)
    page.strip.choose(1)
    assert column(page.times, "time") == ["01:00"]
    assert column(page.strip.days, "chosen") == [False, True, False]
    assert page.strip.dayInFull == "Wednesday 25 November"
    assert len(told) == 1


@pytest.mark.parametrize("number", [-1, 3, 10**6])
def test_a_day_that_is_not_there_changes_nothing(
    content: Cache, browse: Browse, session: Session, clock: FixedClock, number: int
) -> None:
    page = opened(browse, session, clock)
    told = heard(page.strip.changed)
    page.strip.choose(number)
    assert column(page.strip.days, "chosen") == [True, False, False]
    assert not told


def test_numbers_follow_the_cache_and_no_row_comes_or_goes(
    content: Cache, browse: Browse, session: Session, clock: FixedClock, sample: Sample
) -> None:
    page = opened(browse, session, clock)
    before = [(row["time"], row["title"]) for row in table(page.times)]
    seen = movements(page.times), movements(page.strip.days)
    content.slots(sample.slot("first", hours=1, station="window", free=1), sample.slot("new", hours=1.5))
    page.update(browse.times())
    assert column(page.times, "room") == [1, -1]
    assert [(row["time"], row["title"]) for row in table(page.times)] == before
    assert {what for what, *_ in seen[0]} == {"changed"}
    assert seen[1] == []


def test_a_time_that_was_withdrawn_can_come_back(
    content: Cache, browse: Browse, session: Session, clock: FixedClock, sample: Sample
) -> None:
    page = opened(browse, session, clock)
    content.slots()
    page.update(browse.times())
    assert column(page.times, "room") == [-1, -1]
    content.slots(sample.slot("first", hours=1, free=2))
    page.update(browse.times())
    assert column(page.times, "room") == [2, -1]


def test_an_update_keeps_the_day_that_was_chosen(
    content: Cache, browse: Browse, session: Session, clock: FixedClock
) -> None:
    page = opened(browse, session, clock)
    page.strip.choose(1)
    page.update(browse.times())
    assert column(page.strip.days, "chosen") == [False, True, False]
    assert len(table(page.times)) == 1


def test_the_times_of_one_technology(content: Cache, browse: Browse, session: Session, clock: FixedClock) -> None:
    page = opened(browse, session, clock, "self-care")
    assert (page.technology, page.technologyTitle) == ("self-care", "Title of self-care")
    assert column(page.times, "technologyId") == ["self-care"]
    assert opened(browse, session, clock).technologyTitle == ""


def test_no_times_at_all(cache: Cache, browse: Browse, session: Session, clock: FixedClock) -> None:
    page = opened(browse, session, clock)
    assert (page.empty, page.strip.dayInFull, page.strip.days.rowCount(), page.times.rowCount()) == (True, "", 0, 0)
    page.strip.choose(0)
    session.speak("sv")
    assert page.strip.dayInFull == ""


def test_the_language_changes_every_word(content: Cache, browse: Browse, session: Session, clock: FixedClock) -> None:
    page = opened(browse, session, clock)
    told: list[Any] = heard(page.strip.changed)
    session.speak("sv")
    assert column(page.strip.days, "weekday") == ["tis", "ons", "tis"]
    assert page.strip.dayInFull == "Tisdag 24 november"
    assert column(page.times, "title") == ["Title of heart-rhythm (sv)", "Title of self-care (sv)"]
    assert told
