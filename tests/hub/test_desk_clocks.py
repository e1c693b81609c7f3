"""Two machines' clocks: how long ago it was decided is counted by the kiosk's own, and the day by the centre's."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from desk_kit import ANNA, NOW, VISITOR, Desk, slot
from hub_content import Content, Load
from test_leases import Kiosk

from kiosk.domain.answers import Answer

pytestmark = pytest.mark.both_databases


class Skewed(Kiosk):
    """A kiosk whose clock is ``ahead`` of the hub's."""

    ahead = timedelta()

    def decided(self, kind: str, subject: str = "", person: dict[str, Any] = VISITOR, **more: Any) -> dict[str, Any]:
        made = self.desk.wish(**more) if kind == "book" else self.desk.intent(kind, subject, person, **more)
        return {**made, "at": (self.desk.clock.now() + self.ahead).isoformat()}

    def sends(self, *intents: dict[str, Any], now: str | None = None, **more: Any) -> tuple[Answer, ...]:
        shown = (self.desk.clock.now() + self.ahead).isoformat() if now is None else now
        return self.talk(*intents, now=shown, **more).answers


@pytest.fixture
def kiosk(desk: Desk) -> Skewed:
    return Skewed(desk)


@pytest.mark.parametrize("seconds", [-86_400 * 400, -7, 0, 7, 86_400 * 400])
def test_whoever_stands_there_need_not_be_told_whatever_the_kiosks_clock_shows(
    desk: Desk, kiosk: Skewed, seconds: float
) -> None:
    kiosk.ahead = timedelta(seconds=seconds)
    here, gone = kiosk.decided("book", fallback="request"), kiosk.decided("book", fallback="request")
    desk.later(seconds=2)
    kiosk.sends(here)
    desk.later(minutes=10)
    kiosk.sends(gone)
    assert [desk.state(each["subject"]) for each in (here, gone)] == [("confirmed", ""), ("confirmed", "confirmed")]


@pytest.mark.parametrize("jump", [timedelta(hours=-5), timedelta(days=3650)])
def test_where_a_clock_was_set_between_somebody_is_told_once_too_often(
    desk: Desk, kiosk: Skewed, jump: timedelta
) -> None:
    wish = kiosk.decided("book", fallback="request")
    kiosk.ahead += jump
    kiosk.sends(wish)
    assert desk.state(wish["subject"]) == ("confirmed", "confirmed")


@pytest.mark.parametrize(
    "now", ["", "1970-01-01T00:00:00+00:00", "2026-11-23T07:00:00", "9999-12-31T23:59:59-14:00", "?"]
)
def test_a_clock_that_shows_nonsense_keeps_nothing_from_being_taken(desk: Desk, kiosk: Skewed, now: str) -> None:
    here, gone = (kiosk.decided("book", fallback="request") for _ in range(2))
    kiosk.sends(here, now=now)
    desk.later(minutes=1)
    kiosk.sends(gone, now=now)
    assert [desk.state(each["subject"])[1] for each in (here, gone)] == ["", "confirmed"], "the hub's clock has to do"


def test_a_message_of_long_ago_is_late_whatever_it_says_of_itself(desk: Desk, kiosk: Skewed) -> None:
    first, second, third = (f"{n}-{n:016x}" for n in range(1, 4))
    kiosk.sends(kiosk.decided("book"), next=first)
    old, then = kiosk.decided("book", fallback="request"), desk.clock.now().isoformat()
    kiosk.sends(kiosk.decided("book"), turn=first, next=second)
    desk.later(minutes=1)
    kiosk.sends(old, now=then, turn=first, next=third)
    assert desk.state(old["subject"]) == ("confirmed", "confirmed")


def test_nobody_is_missed_too_early_by_a_clock_that_is_ahead_nor_too_late_by_one_behind(
    desk: Desk, kiosk: Skewed
) -> None:
    booked = desk.book()
    for seconds, hours, reason in ((60, 0, "too_early"), (60, 2, ""), (-3600, 0, "already_so")):
        kiosk.ahead = timedelta(seconds=seconds)
        desk.later(hours=hours)
        (answer,) = kiosk.sends(kiosk.decided("missed", booked, ANNA))
        assert answer.reason == reason


@pytest.fixture
def at_midnight(desk: Desk, content: Content, load_content: Load) -> str:
    """Somebody is booked from half past eleven to half past midnight, by the clock on the wall in Seinäjoki."""
    content.small()
    load_content()
    desk.put(slot("late", 14.5))
    return desk.book(slot="late")


@pytest.mark.parametrize(
    ("local", "goes"),
    [
        ("2026-11-22T23:59", False),
        ("2026-11-23T00:00", True),
        ("2026-11-24T00:10", True),
        ("2026-11-24T23:59", True),
        ("2026-11-25T00:00", False),
    ],
)
def test_people_are_checked_in_on_the_day_by_the_centres_clock(
    desk: Desk, at_midnight: str, local: str, *, goes: bool
) -> None:
    desk.clock.instant = datetime.fromisoformat(f"{local}+02:00").astimezone(UTC)
    walk_in = desk.wish(slot="late", arrived=True, person=ANNA)
    reasons = [desk.do("check_in", at_midnight), desk.send(walk_in).reason or "accepted"]
    assert reasons[0] == ("accepted" if goes else "not_today")
    if desk.clock.now() < desk.slot("late").ends or not goes:
        assert reasons[1] == reasons[0]


def test_nobody_is_checked_in_ahead_of_the_day_by_whoever_says_that_it_is_tomorrow(
    desk: Desk, kiosk: Skewed, at_midnight: str
) -> None:
    desk.put(slot("in-a-week", 170))
    booked = desk.book(slot="in-a-week")
    day = NOW + timedelta(hours=170)
    lie = {**desk.intent("check_in", booked, ANNA), "at": day.isoformat()}
    assert [answer.reason for answer in kiosk.sends(lie)] == ["not_today"]
    lie = {**desk.intent("check_in", booked, ANNA), "at": day.isoformat()}
    assert [answer.reason for answer in kiosk.sends(lie, now=NOW.isoformat())] == ["not_today"]
    kiosk.talk()
    certain = {**kiosk.wish(1, slot="in-a-week"), "arrived": True, "person": ANNA}
    kiosk.talk(certain)
    assert desk.state(certain["subject"])[0] == "confirmed", "they have their seat, and come on the day"
    desk.later(hours=170)
    yesterday = desk.intent("check_in", booked, ANNA)
    desk.later(days=1)
    assert [answer.state for answer in kiosk.sends(yesterday)] == ["accepted"], "the link may have been down"
