"""What the staff sees: the days of a centre by its own clock, on both sides of midnight and of summer time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.persons import Staff
from kiosk.domain.slots import Slot
from kiosk.paths import DataFolder
from kiosk.services.desk_view import DeskContent
from kiosk.store.cache_desk import News
from tests.intents import CODE, booking, uuid7
from tests.samples import Cache, Sample
from tests.services.staff_desk import StaffDesk, staff_desk

SPRING, AUTUMN = date(2027, 3, 28), date(2027, 10, 31)  # Sundays; at 1.00 UTC the hour is lost, or comes twice


@pytest.fixture
def desk(folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample) -> Iterator[StaffDesk]:
    cache.publish(
        sample.document("centre", "seinajoki"),
        sample.document("centre", "umea", zone="Europe/Stockholm"),
        sample.document("technology", "heart-rhythm"),
    )
    with staff_desk(folder, clock, cache) as made:
        yield made


def at(day: date, hour: int, minute: int, *, centre: str = "seinajoki", minutes: int = 30) -> Slot:
    """A slot that starts at an hour UTC of a day, named after it; a negative hour is of the day before."""
    starts = datetime.combine(day, datetime.min.time(), UTC) + timedelta(hours=hour, minutes=minute)
    fields = {"item": "heart-rhythm", "centre": centre, "capacity": 4, "free": 4}
    ends = starts + timedelta(minutes=minutes)
    return Slot.model_validate({**fields, "id": f"at-{starts:%d-%H%M}", "starts": starts, "ends": ends})


def ids(content: DeskContent) -> list[str]:
    return [sitting.slot.id for sitting in content.sittings]


def local(content: DeskContent) -> list[str]:
    return [f"{sitting.slot.starts.astimezone(content.zone):%d %H.%M}" for sitting in content.sittings]


ROUND_MIDNIGHT = {
    SPRING: [(-3, 30), (-3, 45), (-2, 0), (-2, 45), (0, 30), (1, 0), (10, 0), (20, 30), (20, 45), (21, 45), (22, 0)],
    AUTUMN: [(-4, 30), (-3, 0), (-3, 45), (-2, 0), (0, 30), (1, 30), (10, 0), (21, 45), (22, 0), (22, 45), (23, 0)],
}


@pytest.mark.parametrize(
    ("centre", "day", "times"),
    [
        (
            "seinajoki",
            SPRING,
            ["27 23.45", "28 00.00", "28 00.45", "28 02.30", "28 04.00", "28 13.00", "28 23.30", "28 23.45"],
        ),
        (
            "umea",
            SPRING,
            ["27 23.45", "28 01.30", "28 03.00", "28 12.00", "28 22.30", "28 22.45", "28 23.45"],
        ),
        (
            "seinajoki",
            AUTUMN,
            ["31 00.00", "31 00.45", "31 01.00", "31 03.30", "31 03.30", "31 12.00", "31 23.45"],
        ),
        (
            "umea",
            AUTUMN,
            ["30 23.45", "31 00.00", "31 02.30", "31 02.30", "31 11.00", "31 22.45", "31 23.00", "31 23.45"],
        ),
    ],
)
def test_a_day_is_the_centres_own_also_when_the_clocks_change(
    desk: StaffDesk, centre: str, day: date, times: list[str]
) -> None:
    desk.hub_tells(*(at(day, hour, minute, centre=centre) for hour, minute in ROUND_MIDNIGHT[day]))
    content = desk.view(centre).days(desk.session(), day)
    assert local(content) == times
    starts = [sitting.slot.starts for sitting in content.sittings]
    assert starts == sorted(starts), "the hour that comes twice stays in order"


@pytest.mark.parametrize("centre", ["seinajoki", "umea"])
@pytest.mark.parametrize("day", [SPRING, AUTUMN])
def test_days_in_a_row_leave_no_slot_out_and_repeat_only_what_crosses_midnight(
    desk: StaffDesk, centre: str, day: date
) -> None:
    desk.hub_tells(*(at(day, hour, minute, centre=centre) for hour in range(-30, 54) for minute in (0, 15)))
    view, session = desk.view(centre), desk.session()
    first = day - timedelta(days=1)
    together = ids(view.days(session, first, 3))
    apart = [found for more in range(3) for found in ids(view.days(session, first + timedelta(days=more)))]
    assert list(dict.fromkeys(apart)) == together
    repeated = {each for each in together if apart.count(each) > 1}
    zone = view.days(session).zone
    assert repeated == {
        each.slot.id
        for each in view.days(session, first, 3).sittings
        if first <= each.slot.starts.astimezone(zone).date() < first + timedelta(days=2)
        and each.slot.starts.astimezone(zone).strftime("%H.%M") == "23.45"
    }


def test_a_slot_over_midnight_in_one_zone_only_is_on_two_days_there_and_on_one_on_the_other_shore(
    desk: StaffDesk,
) -> None:
    desk.hub_tells(at(SPRING, -3, 45), at(SPRING, -3, 50, centre="umea"))  # 23.45 and 22.50 on the 27th
    before = SPRING - timedelta(days=1)
    days = {
        centre: [len(desk.view(centre).days(desk.session(), each).sittings) for each in (before, SPRING)]
        for centre in ("seinajoki", "umea")
    }
    assert days == {"seinajoki": [1, 1], "umea": [1, 0]}


@pytest.mark.parametrize(("centre", "today"), [("seinajoki", 1), ("umea", 31)])
def test_today_is_by_the_centres_clock(desk: StaffDesk, centre: str, today: int) -> None:
    desk.clock.instant = datetime(2027, 10, 31, 22, 30, tzinfo=UTC)  # 0.30 in Seinäjoki, 23.30 in Umeå
    desk.hub_tells(
        at(AUTUMN, 10, 0, centre=centre), at(AUTUMN, 22, 10, centre=centre), at(AUTUMN, 34, 0, centre=centre)
    )
    content = desk.view(centre).days(desk.session())
    expected = {31: ["at-31-1000", "at-31-2210"], 1: ["at-31-2210", "at-01-1000"]}
    assert ids(content) == expected[today]
    assert content.now == desk.clock.instant


def test_what_stands_around_is_the_centre_the_other_shore_the_cards_and_the_hosts(
    desk: StaffDesk, sample: Sample
) -> None:
    anna = Staff(id="anna", name="Anna", centre="seinajoki", roles=("booker",))
    slot = sample.slot("noon", hours=1, host="anna")
    desk.cache.writer.exchange(News(slots=[slot], staff=[anna]), cursor=2, mark="", whole=False)
    content = desk.desk.view.days(desk.session())
    assert content.centre is not None
    assert content.other is not None
    assert (content.centre.id, content.other.id, content.zone.key) == ("seinajoki", "umea", "Europe/Helsinki")
    assert content.cards["heart-rhythm"].words["en"].title == "Title of heart-rhythm"
    assert content.hosts == {"anna": "Anna"}
    assert desk.view("umea").days(desk.session()).other == content.centre


def test_the_guests_shore_comes_before_all_others(desk: StaffDesk, sample: Sample) -> None:
    desk.cache.publish(
        sample.document("centre", "seinajoki"),
        sample.document("centre", "alta", zone="Europe/Oslo"),
        sample.document("centre", "oulu"),
        sample.document("centre", "umea", zone="Europe/Stockholm"),
    )
    desk.hub_tells(sample.slot("alone", hours=1))
    other = desk.desk.view.days(desk.session()).other
    assert other is not None
    assert other.id == "alta", "in another zone, and the first"
    desk.hub_tells(
        sample.slot("near", hours=2, guest={"centre": "oulu", "name": "Oona"}),
        sample.slot("far", hours=3, guest={"centre": "umea", "name": "Elsa"}),
    )
    other = desk.desk.view.days(desk.session()).other
    assert other is not None
    assert other.id == "umea"


def test_without_a_centre_the_day_is_utc_and_there_is_no_other_shore(desk: StaffDesk, sample: Sample) -> None:
    content = desk.view("nowhere").days(desk.session())
    assert (content.centre, content.other, content.zone.key) == (None, None, "UTC")


def test_a_sitting_counts_persons_who_have_a_seat_and_parties_who_wait(desk: StaffDesk, sample: Sample) -> None:
    states = ("confirmed", "arrived", "waiting", "requested", "cancelled", "missed", "confirmed")
    bookings = tuple(
        booking(number, slot="noon", party=number, state=state) for number, state in enumerate(states, start=2)
    )
    desk.hub_tells(sample.slot("noon", hours=1, capacity=20, free=7), bookings=bookings)
    (sitting,) = desk.desk.view.slot(desk.session(), "noon").sittings
    assert [party.size for party in sitting.parties] == [2, 3, 4, 5, 6, 7, 8]
    assert (sitting.booked, sitting.here, sitting.waiting) == (2 + 3 + 8, 3, 2)
    assert [party.size for party in sitting.expected] == [2, 8]


def test_places_that_are_neither_free_nor_booked_are_held_elsewhere(desk: StaffDesk, sample: Sample) -> None:
    states = {"open": {"free": 1}, "closed": {"free": 0, "state": "closed"}}
    slots = [sample.slot(name, hours=1, **fields) for name, fields in states.items()]
    desk.hub_tells(*slots, bookings=(booking(slot="open", party=2),))
    sittings = [desk.desk.view.slot(desk.session(), name).sittings[0] for name in states]
    assert [sitting.elsewhere for sitting in sittings] == [4 - 1 - 2, 0]


def test_coming_is_what_is_not_over_yet(desk: StaffDesk, sample: Sample) -> None:
    desk.hub_tells(
        sample.slot("over", hours=-0.5),
        sample.slot("on", hours=-0.25),
        sample.slot("soon", hours=1),
        sample.slot("far", hours=24 * 739),
        sample.slot("further", hours=24 * 740),
    )
    assert ids(desk.desk.view.coming(desk.session())) == ["on", "soon", "far"]
    assert ids(desk.desk.view.coming(desk.session(), 1)) == ["on", "soon"]


def test_a_slot_that_is_not_there_is_no_sitting(desk: StaffDesk) -> None:
    assert desk.desk.view.slot(desk.session(), "gone").sittings == ()


def test_to_do_is_by_slot_with_those_alone_who_wait(desk: StaffDesk, sample: Sample) -> None:
    desk.hub_tells(
        sample.slot("over", hours=-2),
        sample.slot("late", hours=30),
        sample.slot("early", hours=2),
        sample.slot("calm", hours=3),
        bookings=(
            booking(2, slot="late", state="requested"),
            booking(3, slot="early", tell="moved"),
            booking(4, slot="early"),
            booking(5, slot="calm"),
            booking(6, slot="over", state="requested"),
            booking(7, slot="over", tell="moved"),
        ),
    )
    content = desk.desk.view.to_do(desk.session())  # what is over can't be answered or told in time any more
    assert [(each.slot.id, [party.id for party in each.parties]) for each in content.sittings] == [
        ("early", [uuid7(3)]),
        ("late", [uuid7(2)]),
    ]


@pytest.mark.parametrize("shown", [CODE, "7k2m-9qxa", " 7K2M 9QXA "])
def test_a_code_leads_to_its_booking_however_it_is_typed(desk: StaffDesk, sample: Sample, shown: str) -> None:
    desk.hub_tells(sample.slot("noon", hours=1), bookings=(booking(1, slot="noon"),))
    party = desk.desk.view.of_code(desk.session(), shown)
    assert party is not None
    assert party.id == uuid7(1)


@pytest.mark.parametrize("shown", ["", "7K2M", "7K2M9QXB", "hello there", "7K2M9QXA7K2M9QXA"])
def test_a_code_that_is_nobodys_leads_nowhere(desk: StaffDesk, sample: Sample, shown: str) -> None:
    desk.hub_tells(sample.slot("noon", hours=1), bookings=(booking(1, slot="noon"),))
    assert desk.desk.view.of_code(desk.session(), shown) is None


def test_a_booking_made_here_is_found_by_its_code_before_the_hub_knows_it(desk: StaffDesk, sample: Sample) -> None:
    desk.hub_tells(sample.slot("noon", hours=1))
    made = desk.booker.book("noon", 2, language="fi")
    party = desk.desk.view.of_code(desk.session(), made.code)
    assert party is not None
    assert (party.id, party.state, party.unsent) == (made.booking, "pending", True)
