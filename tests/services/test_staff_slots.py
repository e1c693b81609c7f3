"""What the staff does with slots: rights, clashes, series and copies by the clock on the wall, whole days closed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from booking_desk import BookingDesk, booking_desk, chance

from kiosk.domain.clock import FixedClock
from kiosk.domain.hours import Day
from kiosk.domain.ids import Ids
from kiosk.domain.persons import Staff
from kiosk.domain.repeat import Repeat
from kiosk.domain.slots import Plan
from kiosk.paths import DataFolder
from kiosk.services.desk_slots import Affected, DeskSlots
from kiosk.services.desk_view import DeskView
from kiosk.services.door import NotAllowedError, StaffSession
from kiosk.services.refused import BookingRefusedError
from tests.intents import booking
from tests.samples import NOW, Cache, Sample

TODAY = date(2026, 11, 24)
_MONDAY: tuple[Day, ...] = ("mon",)


class Planner:
    """A desk for slots, and somebody who may use it."""

    def __init__(self, desk: BookingDesk, centre: str = "seinajoki") -> None:
        self.desk = desk
        self.slots = DeskSlots(
            projection=desk.projection,
            ledger=desk.ledger,
            clock=desk.clock,
            ids=Ids(desk.clock, chance("plans")),
            centre=centre,
        )
        self.view = DeskView(projection=desk.projection, clock=desk.clock, centre=centre)
        self.anna = self.session("booker")

    @staticmethod
    def session(*roles: str) -> StaffSession:
        fields = {"id": "anna", "name": "Anna", "centre": "seinajoki", "roles": roles}
        return StaffSession(Staff.model_validate(fields), lambda: 0.0)

    def shown(self) -> dict[str, tuple[int, int, str, bool]]:
        """Capacity, free places, state, and whether it is still to be sent, of today's slots at the desk."""
        sittings = self.view.days(self.anna).sittings
        return {each.slot.id: (each.slot.capacity, each.slot.free, each.slot.state, each.unsent) for each in sittings}

    def refused(self, work: Any, *given: Any, **more: Any) -> str:
        with pytest.raises(BookingRefusedError) as error:
            work(self.anna, *given, **more)
        return error.value.reason


@pytest.fixture
def planner(folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample) -> Iterator[Planner]:
    cache.publish(
        sample.document("centre", "seinajoki"),
        sample.document("centre", "umea", zone="Europe/Stockholm"),
        sample.document("technology", "heart-rhythm"),
    )
    cache.slots(
        sample.slot("noon", hours=3, free=1, host="anna"),
        sample.slot("evening", hours=9, station="window"),
        sample.slot("off", hours=4, state="cancelled", free=0, host="anna"),
        sample.slot("over", hours=-2),
    )
    with booking_desk(folder, clock, cache) as desk:
        desk.hub_tells(
            bookings=(
                booking(1, slot="noon", party=3),
                booking(2, slot="noon", party=2, state="waiting"),
                booking(3, slot="evening", party=1, state="requested"),
                booking(4, slot="evening", party=9, state="cancelled"),
            )
        )
        yield Planner(desk)


def plan(name: str, hours: float, **more: Any) -> Plan:
    starts = NOW + timedelta(hours=hours)
    given = {"id": name, "centre": "seinajoki", "item": "heart-rhythm", "capacity": 6}
    return Plan.model_validate({**given, "starts": starts, "ends": starts + timedelta(minutes=30), **more})


def test_what_an_editor_may_not_is_refused_here_whatever_the_screen_shows(planner: Planner) -> None:
    editor, slots = planner.session("editor"), planner.slots
    demanding: list[tuple[Any, tuple[Any, ...]]] = [
        (slots.open_slots, ((plan("new", 5),),)),
        (slots.series, (plan("new", 5), Repeat())),
        (slots.copy_week, (TODAY,)),
        (slots.choices, ()),
        (slots.free_now, ("heart-rhythm", None, 30, 4)),
        (slots.change_slot, ("noon", 1)),
        (slots.close_slot, ("noon",)),
        (slots.reopen_slot, ("off",)),
        (slots.close_day, (TODAY,)),
    ]
    for work, given in demanding:
        with pytest.raises(NotAllowedError):
            work(editor, *given)
    planner.anna.lock()
    seeing: list[tuple[Any, tuple[Any, ...]]] = [(slots.clashes, ((),)), (slots.affected, ((),))]
    for work, given in [*demanding, *seeing, (slots.to_close, (TODAY,))]:
        with pytest.raises(NotAllowedError):
            work(planner.anna, *given)
    assert planner.desk.unsettled() == ()


def test_a_slot_opened_here_shows_at_the_desk_at_once_and_to_visitors_when_the_hub_has_it(planner: Planner) -> None:
    planner.slots.open_slots(planner.anna, (plan("new", 5),))
    assert planner.shown()["new"] == (6, 6, "open", True)
    assert "new" not in planner.desk.free()
    with pytest.raises(BookingRefusedError) as error:
        planner.desk.booker.book("new", 1, language="fi")
    assert error.value.reason == "not_sent"
    assert [each.slot.id for each in planner.view.coming(planner.anna).sittings] == ["noon", "off", "evening"]
    assert planner.slots.close_slot(planner.anna, "new", cancelled=True)
    assert planner.shown()["new"] == (6, 0, "cancelled", True)


@pytest.mark.parametrize(("shared", "by"), [({"host": "anna"}, "host"), ({"station": "window"}, "station")])
def test_a_host_and_a_station_are_one_place_at_a_time(planner: Planner, shared: dict[str, str], by: str) -> None:
    hours = 3.25 if by == "host" else 9.25
    wanted = (plan("one", hours, **shared), plan("other", 12, **shared), plan("third", 12.25, **shared))
    found = planner.slots.clashes(planner.anna, wanted)
    assert [(clash.plan.id, clash.by) for clash in found] == [("one", by), ("third", by)]
    assert [clash.other.id for clash in found] == ["noon" if by == "host" else "evening", "other"]
    assert planner.refused(planner.slots.open_slots, wanted) == "clash"
    assert planner.slots.open_slots(planner.anna, wanted, despite_clash=True)
    assert planner.slots.clashes(planner.anna, (plan("late", 4, host="anna"),)) == (), "cancelled ones take nobody"


def test_what_is_over_or_nothing_is_not_opened(planner: Planner) -> None:
    assert planner.refused(planner.slots.open_slots, (plan("past", -1),)) == "slot_over"
    assert planner.refused(planner.slots.open_slots, ()) == "already_so"


@pytest.mark.parametrize(("centre", "utc"), [("seinajoki", [8, 8, 7, 7]), ("umea", [9, 9, 8, 8])])
def test_ten_oclock_stays_ten_oclock_when_summer_time_begins(planner: Planner, centre: str, utc: list[int]) -> None:
    first = plan("first", 0, centre=centre)
    starts = datetime(2027, 3, 15, utc[0], tzinfo=UTC)  # 10.00; the clocks change on the 28th
    first = first.model_copy(update={"starts": starts, "ends": starts + timedelta(minutes=45), "host": "anna"})
    made = planner.slots.series(planner.anna, first, Repeat("weekly", days=_MONDAY, count=4))
    assert [each.starts.hour for each in made] == utc
    assert {(each.minutes, each.host) for each in made} == {(45, "anna")}
    assert len({each.id for each in made}) == 4


def test_a_series_ends_where_a_person_says(planner: Planner) -> None:
    def days(repeat: Repeat) -> list[int]:
        return [each.starts.day for each in planner.slots.series(planner.anna, plan("first", 3), repeat)]

    assert days(Repeat()) == [24]
    assert days(Repeat("daily", count=3)) == [24, 25, 26]
    assert days(Repeat("daily", until=date(2026, 11, 26))) == [24, 25, 26]
    assert days(Repeat("weekly", days=("thu", "tue"), until=date(2026, 12, 3))) == [24, 26, 1, 3]
    assert len(days(Repeat("daily", count=999))) == 400


@pytest.mark.parametrize(("centre", "before"), [("seinajoki", 8), ("umea", 9)])
def test_a_week_is_copied_by_the_clock_on_the_wall(planner: Planner, sample: Sample, centre: str, before: int) -> None:
    def slot(name: str, day: int, hour: int, **more: Any) -> Any:
        starts = datetime(2027, 3, day, hour, tzinfo=UTC)
        more = {"starts": starts, "ends": starts + timedelta(minutes=30), **more}
        return sample.slot(name, hours=0, centre=centre, **more)

    planner.desk.clock.instant = datetime(2027, 3, 26, tzinfo=UTC)
    planner.desk.cache.slots(
        slot("before", 21, before),
        slot("monday", 22, before, host="anna", capacity=7),
        slot("there", 23, before),
        slot("cancelled", 24, before, state="cancelled", free=0),
        slot("walk-in", 25, before, now=True),
        slot("already", 30, before - 1),
        slot("dropped", 31, before - 1, state="cancelled", free=0),
    )
    made = Planner(planner.desk, centre).slots.copy_week(planner.anna, date(2027, 3, 29))
    assert [(each.starts, each.host, each.capacity) for each in made.plans] == [
        (datetime(2027, 3, 29, before - 1, tzinfo=UTC), "anna", 7)
    ]
    assert (made.source, made.there, made.before) == (date(2027, 3, 22), 1, "")


def test_a_slot_never_gets_smaller_than_what_is_promised(planner: Planner) -> None:
    assert planner.slots.promised(planner.anna, "noon") == 3
    assert planner.refused(planner.slots.change_slot, "noon", 1, capacity=2) == "below_promised"
    assert planner.refused(planner.slots.change_slot, "noon", 2, capacity=8) == "changed_meanwhile"
    assert planner.refused(planner.slots.change_slot, "noon", 1, capacity=4) == "already_so"
    assert planner.refused(planner.slots.change_slot, "over", 1, capacity=5) == "slot_over"
    assert planner.refused(planner.slots.change_slot, "gone", 1, capacity=5) == "no_such_slot"
    planner.slots.change_slot(planner.anna, "noon", 1, capacity=3)
    assert planner.shown()["noon"] == (3, 0, "open", True)
    planner.slots.change_slot(planner.anna, "noon", 2, capacity=9)
    assert planner.shown()["noon"] == (9, 1, "open", True), "more places are the hub's to give"


def test_a_change_of_host_or_station_minds_clashes(planner: Planner) -> None:
    planner.slots.open_slots(planner.anna, (plan("beside", 3, station="window"),))
    assert planner.refused(planner.slots.change_slot, "noon", 1, station="window") == "clash"
    planner.slots.change_slot(planner.anna, "noon", 1, station="window", despite_clash=True)
    planner.slots.change_slot(planner.anna, "noon", 2, host=None, despite_clash=True)
    changed = planner.desk.projection.slot("noon")
    assert changed is not None
    assert (changed.host, changed.station) == (None, "window")


def test_close_cancel_and_open_again(planner: Planner) -> None:
    planner.slots.close_slot(planner.anna, "noon", "full house")
    assert planner.shown()["noon"] == (4, 0, "closed", True)
    assert planner.slots.promised(planner.anna, "noon") == 3, "those who are booked still come"
    assert planner.refused(planner.slots.close_slot, "noon") == "already_so"
    planner.slots.reopen_slot(planner.anna, "noon")
    assert planner.refused(planner.slots.reopen_slot, "noon") == "already_so"
    assert planner.refused(planner.slots.close_slot, "over") == "slot_over"
    planner.slots.close_slot(planner.anna, "noon", "Anna is ill", cancelled=True)
    last = planner.desk.unsettled()[-1]
    assert (last.kind, last.payload) == ("close_slot", {"cancelled": True, "reason": "Anna is ill"})


def test_a_day_is_closed_and_who_is_booked_has_to_be_told(planner: Planner) -> None:
    going = [slot.id for slot in planner.slots.to_close(planner.anna, TODAY)]
    assert going == ["noon", "evening"]
    assert planner.slots.affected(planner.anna, going) == Affected(parties=3, persons=6)
    assert len(planner.slots.close_day(planner.anna, TODAY, "The water is off")) == 2
    wishes = {wish.subject: wish.payload for wish in planner.desk.unsettled()}
    assert wishes == {name: {"cancelled": True, "reason": "The water is off"} for name in going}
    assert planner.refused(planner.slots.close_day, TODAY) == "already_so"


def test_who_is_here_already_is_not_to_be_told_and_counted_apart(planner: Planner) -> None:
    planner.desk.hub_tells(bookings=(booking(1, slot="noon", party=3, state="arrived"),))
    assert planner.slots.affected(planner.anna, ("noon",)) == Affected(parties=1, persons=2, here=3)


def test_a_free_host_opens_a_time_that_has_begun(planner: Planner) -> None:
    planner.slots.free_now(planner.anna, "heart-rhythm", "window", 30, 3)
    (opened,) = (slot for slot in planner.slots.to_close(planner.anna, TODAY) if slot.now)
    assert (opened.starts, opened.ends, opened.host, opened.station) == (
        NOW,
        NOW + timedelta(minutes=30),
        "anna",
        "window",
    )
    assert planner.refused(planner.slots.free_now, "heart-rhythm", None, 15, 3) == "clash"
    assert planner.slots.free_now(planner.anna, "heart-rhythm", None, 15, 3, despite_clash=True)


def test_what_there_is_to_choose_from(planner: Planner) -> None:
    found = planner.slots.choices(planner.anna)
    assert [card.id for card in found.items] == ["heart-rhythm"]
    assert [centre.id for centre in found.others] == ["umea"]
    assert found.centre is not None


def test_no_personal_identity_number_is_a_reason(planner: Planner) -> None:
    assert planner.refused(planner.slots.close_slot, "noon", "131052-308T is ill", cancelled=True) == "identity_number"
    assert planner.refused(planner.slots.close_day, TODAY, "811218-9876") == "identity_number"
    assert planner.desk.unsettled() == ()
