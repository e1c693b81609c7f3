"""A shift on the screen: from the PIN to the lock, and nothing of it left when it has ended."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.services.door import NotAllowedError, StaffSession
from tests.screen.reading import heard
from tests.screen.staff_room import people

# Read once, of the class: an object's own metaObject() is lost to Python when another object of its class goes.
_KIND = Shift.staticMetaObject
_PROPERTIES = tuple(_KIND.property(number).name() for number in range(_KIND.propertyCount()))


class Work:
    """A shift, and the running time of its sessions."""

    def __init__(self) -> None:
        self.seconds = 500.0
        self.session = Session(first_language="fi")
        self.shift = Shift(session=self.session, parent=self.session)
        self.ended = heard(self.shift.ended)
        self.visits_ended = heard(self.session.ended)

    def begin(self, person: int = 0) -> StaffSession:
        made = StaffSession(people()[person], lambda: self.seconds)
        self.session.begin("en")
        self.shift.begin(made)
        return made

    def told(self) -> dict[str, Any]:
        """Every property of the shift."""
        return {name: self.shift.property(name) for name in _PROPERTIES}


@pytest.fixture
def work() -> Work:
    return Work()


def test_who_has_signed_in_is_at_work(work: Work) -> None:
    changed = heard(work.shift.changed)
    session = work.begin()
    assert (work.shift.on, work.shift.name, "check_in" in work.shift.rights) == (True, "Anna Ek", True)
    assert work.shift.staff is session
    assert len(changed) == 1


def test_who_may_not_work_with_bookings_is_told_apart(work: Work) -> None:
    work.begin(1)
    assert (work.shift.on, work.shift.name) == (True, "Ben Dal")
    assert "edit_item" in work.shift.rights
    assert not {"book", "check_in", "open_slots"} & set(work.shift.rights)


def test_without_anybody_at_work_there_is_nobody_to_ask_for(work: Work) -> None:
    for _ in range(2):
        with pytest.raises(NotAllowedError):
            _ = work.shift.staff
        work.begin()
        work.shift.lock()


def test_it_locks_two_minutes_after_the_last_touch(work: Work) -> None:
    session = work.begin()
    work.seconds += 119.9
    work.shift.look()
    assert work.shift.on
    work.shift.touched()
    work.seconds += 119.9
    work.shift.look()
    assert work.shift.on
    work.seconds += 0.2
    assert not work.shift.on, "at once, and not only at the next look"
    work.shift.look()
    assert session.locked
    assert (len(work.ended), len(work.visits_ended)) == (1, 1)


def test_a_touch_after_two_minutes_comes_too_late(work: Work) -> None:
    work.begin()
    work.seconds += 120
    work.shift.touched()
    assert not work.shift.on
    work.shift.look()
    assert len(work.visits_ended) == 1


def test_it_locks_after_an_hour_however_busy_they_are(work: Work) -> None:
    work.begin()
    for _ in range(59):
        work.seconds += 60
        work.shift.touched()
        work.shift.look()
    assert work.shift.on
    work.seconds += 60
    work.shift.touched()
    work.shift.look()
    assert not work.shift.on
    assert len(work.visits_ended) == 1


@pytest.mark.parametrize("way", ["lock", "idle", "visit"])
def test_however_it_ends_the_visit_ends_and_every_property_goes_back(work: Work, way: str) -> None:
    before = work.told()
    session = work.begin()
    assert work.told() != before
    work.session.chooseTextSize(200)
    if way == "lock":
        work.shift.lock()
    elif way == "idle":
        work.seconds += 120
        work.shift.look()
    else:
        work.session.end()
    assert session.locked
    assert work.told() == before
    assert (work.session.language, work.session.textSize, work.session.underWay) == ("fi", 100, False)
    assert (len(work.ended), len(work.visits_ended)) == (1, 1)


def test_the_end_is_told_once_and_a_visit_without_a_shift_tells_none(work: Work) -> None:
    work.session.begin()
    work.session.end()
    work.shift.lock()
    work.shift.look()
    assert (work.ended, len(work.visits_ended)) == ([], 1)
    work.begin()
    work.shift.lock()
    work.shift.lock()
    assert (len(work.ended), len(work.visits_ended)) == (1, 2)


def test_the_shift_has_ended_before_anybody_hears_that_the_visit_has() -> None:
    session = Session()
    shift = Shift(session=session, parent=session)
    on: list[bool] = []
    session.ended.connect(lambda: on.append(shift.on))
    shift.begin(StaffSession(people()[0], lambda: 0.0))
    session.end()
    assert on == [False]
