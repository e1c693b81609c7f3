"""The staff's door: tries that no restart gives back, rights by role, and sessions that end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from kiosk import pins
from kiosk.domain.clock import FixedClock
from kiosk.domain.persons import Staff
from kiosk.paths import DataFolder
from kiosk.pins import hash_pin
from kiosk.services.door import Door, NotAllowedError, StaffSession, WrongPinError
from kiosk.services.patience import TooManyTriesError
from kiosk.store.cache_desk import News
from kiosk.store.ledger import Ledger
from kiosk.store.projection import Projection
from kiosk.store.tries import wrong_tries
from tests.samples import Cache

PIN, WRONG = "482913", "739154"


class Entrance:
    """A door, the time that passes before it, and the program's end and new start."""

    def __init__(self, folder: DataFolder, clock: FixedClock) -> None:
        self.folder, self.clock = folder, clock
        self.seconds = 1000.0
        self.projection = Projection(folder.cache, folder.ledger)
        self.begin()

    def begin(self) -> None:
        self.ledger = Ledger(self.folder.ledger, clock=self.clock)
        self.door = Door(
            projection=self.projection,
            ledger=lambda: self.ledger,
            centre="seinajoki",
            monotonic=lambda: self.seconds,
        )

    def restart(self) -> None:
        self.ledger.close()
        self.begin()

    def wait(self) -> int:
        """Seconds until somebody may try."""
        with pytest.raises(TooManyTriesError) as error:
            self.door.sign_in("anna", PIN)
        return error.value.seconds

    def fail(self, times: int = 1) -> list[int]:
        left: list[int] = []
        for _ in range(times):
            with pytest.raises(WrongPinError) as error:
                self.door.sign_in("anna", WRONG)
            left.append(error.value.left)
        return left


@pytest.fixture(scope="module")
def hashed() -> str:
    return hash_pin(PIN)


@pytest.fixture
def entrance(folder: DataFolder, clock: FixedClock, cache: Cache, hashed: str) -> Iterator[Entrance]:
    def staff(name: str, *roles: str, centre: str = "seinajoki", pin: str | None = hashed) -> Staff:
        return Staff.model_validate({"id": name, "name": name.title(), "centre": centre, "roles": roles, "pin": pin})

    everybody = [
        staff("ben", "booker"),
        staff("anna", "editor", "booker"),
        staff("ulla", "booker", centre="umea"),
        staff("new", "booker", pin=None),
    ]
    cache.writer.exchange(News(staff=everybody), cursor=1, mark="", whole=True)
    made = Entrance(folder, clock)
    yield made
    made.ledger.close()
    made.projection.close()


def test_the_door_knows_who_works_here_and_has_a_pin(entrance: Entrance) -> None:
    assert [staff.id for staff in entrance.door.staff()] == ["anna", "ben"]
    for stranger in ("ulla", "new", "nobody"):
        with pytest.raises(NotAllowedError):
            entrance.door.sign_in(stranger, PIN)


def test_the_right_pin_opens_a_session_with_the_persons_roles(entrance: Entrance) -> None:
    session = entrance.door.sign_in("anna", PIN)
    assert (session.person.kind, session.person.staff, session.roles) == ("staff", "anna", ("editor", "booker"))
    assert session.demand("check_in") == session.person
    assert session.may("edit_item")
    assert not session.may("set_staff")
    with pytest.raises(NotAllowedError):
        session.demand("set_staff")


def test_five_tries_are_free_and_then_each_wait_is_twice_as_long(entrance: Entrance) -> None:
    assert entrance.fail(5) == [4, 3, 2, 1, 0]
    for seconds in (30, 60, 120, 240, 480, 900, 900):
        assert entrance.wait() == seconds
        entrance.seconds += seconds - 1
        assert entrance.wait() == 1
        entrance.seconds += 1
        entrance.fail()


def test_the_right_pin_after_the_wait_begins_anew(entrance: Entrance) -> None:
    entrance.fail(5)
    entrance.seconds += 30
    entrance.door.sign_in("anna", PIN)
    assert entrance.fail(5) == [4, 3, 2, 1, 0]


def test_one_persons_wrong_tries_keep_nobody_else_out(entrance: Entrance) -> None:
    entrance.fail(5)
    assert entrance.door.sign_in("ben", PIN).person.staff == "ben"


def test_a_try_counts_before_it_is_looked_at(entrance: Entrance, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*_: object) -> bool:
        assert wrong_tries(entrance.ledger, "anna") == 1
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(pins, "is_pin", killed)
        with pytest.raises(KeyboardInterrupt):
            entrance.door.sign_in("anna", PIN)
    entrance.restart()
    assert entrance.fail(4) == [3, 2, 1, 0]
    assert entrance.wait() == 30


def test_a_restart_gives_no_try_back_and_begins_the_wait_anew(entrance: Entrance) -> None:
    entrance.fail(5)
    entrance.seconds += 29
    entrance.restart()
    assert entrance.wait() == 30
    entrance.seconds += 30
    entrance.fail()
    assert entrance.wait() == 60


@pytest.mark.parametrize("days", [-400, 400])
def test_a_clock_that_is_set_changes_nothing_about_the_wait(entrance: Entrance, days: int) -> None:
    entrance.fail(5)
    entrance.clock.instant += timedelta(days=days)
    assert entrance.wait() == 30
    entrance.restart()
    assert entrance.wait() == 30


class Running:
    """A session and the time that passes in it."""

    def __init__(self) -> None:
        self.seconds = 50.0
        staff = Staff(id="anna", name="Anna", centre="seinajoki", roles=("administrator",))
        self.session = StaffSession(staff, lambda: self.seconds)


def test_a_session_locks_after_two_minutes_without_a_touch_and_stays_locked() -> None:
    running = Running()
    running.seconds += 119
    assert running.session.seconds_left == 1
    running.session.touch()
    running.seconds += 119
    assert not running.session.locked
    running.seconds += 1
    assert running.session.locked
    running.session.touch()
    assert running.session.locked
    assert not running.session.may("set_staff")
    with pytest.raises(NotAllowedError):
        running.session.demand("set_staff")


def test_a_session_lasts_an_hour_at_most_however_busy() -> None:
    running = Running()
    for _ in range(59):
        running.seconds += 60
        running.session.touch()
    assert running.session.seconds_left == 60
    running.seconds += 60
    running.session.touch()
    assert running.session.locked
    assert running.session.seconds_left == 0


def test_who_leaves_locks() -> None:
    running = Running()
    running.session.lock()
    assert running.session.locked
    assert running.session.seconds_left == 0
