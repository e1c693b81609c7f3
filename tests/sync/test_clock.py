"""A clock that is wrong: said as such where that is likelier than an old signature, and nothing shown is lost."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.sync import agent
from kiosk.sync.http import HttpTransport, pool

from .conftest import NOW, Kiosk
from .publisher import Publisher, topic
from .server import serving


@pytest.mark.parametrize("year", [1970, 2000, 2100, 9000])
@pytest.mark.expected_logs("the round ended early: check the clock")
def test_clock_of_another_age_is_named_and_costs_nothing(kiosk: Kiosk, published: Publisher, year: int) -> None:
    kiosk.sync()
    published.put(topic("heart", "two"))
    published.publish()
    kiosk.clock.instant = datetime(year, 1, 1, tzinfo=UTC)
    for _ in range(2):
        assert kiosk.sync() == agent.FAILED
        assert (kiosk.status.state, kiosk.status.reason) == ("refused", "clock")
        assert str(year) in kiosk.status.detail
        assert kiosk.title("heart") == "one en"
    kiosk.clock.instant = NOW
    assert kiosk.sync() == agent.WELL
    assert (kiosk.status.state, kiosk.status.reason, kiosk.title("heart")) == ("fresh", "", "two en")


@pytest.mark.parametrize("year", [1970, 2100])
@pytest.mark.expected_logs("the round ended early: check the clock")
def test_kiosk_that_never_had_an_edition_says_check_the_clock(kiosk: Kiosk, published: Publisher, year: int) -> None:
    kiosk.clock.instant = datetime(year, 1, 1, tzinfo=UTC)
    assert kiosk.sync() == agent.FAILED
    assert (kiosk.status.state, kiosk.status.reason) == ("refused", "clock")
    kiosk.clock.instant = NOW
    assert kiosk.sync() == agent.WELL


@pytest.mark.expected_logs("the round ended early")
def test_nobody_answers_and_the_clock_may_be_why(kiosk: Kiosk, published: Publisher) -> None:
    kiosk.sync()
    kiosk.transport.offline = True
    kiosk.sync()
    assert (kiosk.status.state, kiosk.status.reason) == ("offline", "unreachable")
    kiosk.clock.instant = datetime(1970, 1, 1, tzinfo=UTC)
    kiosk.sync()
    assert (kiosk.status.state, kiosk.status.reason) == ("offline", "clock")


@pytest.mark.parametrize(("days", "reason"), [(0, "expired"), (100, "clock"), (-100, "clock")])
@pytest.mark.expected_logs("the round ended early")
def test_the_hubs_clock_tells_an_old_signature_from_a_wrong_clock(
    kiosk: Kiosk, published: Publisher, days: int, reason: str
) -> None:
    catalogue = published.publish()
    published.published_at = datetime.now(UTC)
    published.sign(catalogue | {"published_at": datetime.now(UTC).isoformat()}, expires_in=timedelta(hours=-2))
    kiosk.clock.instant = datetime.now(UTC) + timedelta(days=days)
    with serving(published.root) as server:
        kiosk.transport = HttpTransport(server.address, pool())
        assert kiosk.sync() == agent.FAILED
    assert (kiosk.status.state, kiosk.status.reason) == ("refused", reason)
    assert ("check the clock" in kiosk.status.detail) == (reason == "clock")


@pytest.mark.parametrize(("minutes", "reason"), [(0, ""), (3, ""), (10, "clock"), (-120, "clock")])
def test_clock_that_differs_from_the_hubs_is_told_and_all_is_taken(
    kiosk: Kiosk, published: Publisher, minutes: int, reason: str
) -> None:
    kiosk.clock.instant = datetime.now(UTC) + timedelta(minutes=minutes)
    with serving(published.root) as server:
        kiosk.transport = HttpTransport(server.address, pool())
        assert kiosk.sync() == agent.WELL
    assert (kiosk.status.state, kiosk.status.reason) == ("fresh", reason)
    assert kiosk.screen.edition() == 1


def test_clock_that_is_set_is_followed_at_once(kiosk: Kiosk, published: Publisher) -> None:
    rounds: list[float] = []

    def act() -> None:
        heads = kiosk.transport.paths().count("metadata/timestamp.json")
        if heads > len(rounds):
            rounds.append(kiosk.time.now)
        if kiosk.time.now - rounds[0] == 10:
            kiosk.clock.instant += timedelta(hours=3)
        kiosk.time.stopped = len(rounds) == 3

    kiosk.time.on_wait = act
    kiosk.sync(once=False)
    assert rounds[1] - rounds[0] == pytest.approx(10, abs=1)
    assert rounds[2] - rounds[1] == pytest.approx(300, abs=1), "once only"


def test_nonsense_for_a_date_is_no_clock(published: Publisher) -> None:
    from kiosk.sync.http import _told

    assert _told({}) is None
    assert _told({"Date": "yesterday"}) is None
    assert _told({"Date": "Mon, 23 Nov 2026 07:00:00 GMT", "Age": "x"}) is None
    assert _told({"Date": "Mon, 23 Nov 2026 07:00:00 GMT", "Age": "60"}) == NOW + timedelta(minutes=1)
