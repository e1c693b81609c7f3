"""How fresh the content is: the agent's word, in the zone and the language of here."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from kiosk.domain.status import Status
from kiosk.screen.freshness import Freshness
from kiosk.screen.session import Session
from tests.samples import NOW
from tests.screen.reading import heard

OFFLINE = Status(
    state="offline",
    reason="unreachable",
    checked_at=NOW - timedelta(hours=1),
    offline_since=NOW,
    done=3,
    total=9,
)


def test_before_the_agent_said_anything(session: Session) -> None:
    freshness = Freshness(session=session)
    assert (freshness.state, freshness.reason, freshness.done, freshness.total) == ("never", "", 0, 0)
    assert (freshness.since, freshness.checked) == ("", "")


def test_the_agents_word_is_shown_in_the_zone_of_here(session: Session) -> None:
    freshness = Freshness(session=session)
    freshness.show(OFFLINE, "Europe/Helsinki")
    assert (freshness.state, freshness.reason, freshness.done, freshness.total) == ("offline", "unreachable", 3, 9)
    assert (freshness.since, freshness.checked) == ("Tue 24 Nov 11:00", "Tue 24 Nov 10:00")
    session.speak("fi")
    assert freshness.since == "ti 24.11. 11.00"
    freshness.show(OFFLINE, "Europe/Stockholm")
    assert freshness.since == "ti 24.11. 10.00"


def test_only_what_is_new_is_told(session: Session) -> None:
    freshness = Freshness(session=session)
    told = heard(freshness.changed)
    for status, zone in (
        (OFFLINE, None),
        (OFFLINE, None),
        (OFFLINE, "Europe/Stockholm"),
        (Status(), "Europe/Stockholm"),
    ):
        freshness.show(status, zone)
    assert len(told) == 3
    assert freshness.since == ""


def test_a_link_that_is_back_has_no_since(session: Session) -> None:
    freshness = Freshness(session=session)
    freshness.show(OFFLINE, "Europe/Helsinki")
    freshness.show(Status(state="fresh", checked_at=NOW), "Europe/Helsinki")
    assert (freshness.state, freshness.since) == ("fresh", "")


def test_a_good_word_that_is_old_counts_as_no_connection(session: Session) -> None:
    """An agent that was killed leaves ``fresh`` behind; the screen must not go on saying so."""
    freshness = Freshness(session=session)
    checked = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
    freshness.show(Status(state="fresh", checked_at=checked), "Europe/Helsinki")
    freshness.tick(checked + timedelta(minutes=29))
    assert (freshness.state, freshness.since) == ("fresh", "")
    freshness.tick(checked + timedelta(minutes=31))
    assert (freshness.state, freshness.since) == ("offline", "Tue 24 Nov 10:00")
