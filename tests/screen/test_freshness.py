"""How fresh the content is: the agent's word, in the zone and the language of here."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.domain.status import Link, State, Status
from kiosk.paths import resources
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


@pytest.mark.parametrize(
    ("status", "link", "word", "since"),
    [
        ("fresh", Link(state="well", since=NOW), "well", ""),
        ("downloading", Link(), "well", ""),
        ("fresh", Link(state="unreachable", since=NOW), "cut_off", "Tue 24 Nov 11:00"),
        ("offline", Link(state="unreachable", since=NOW), "cut_off", "Tue 24 Nov 11:00"),
        ("offline", Link(), "cut_off", "Tue 24 Nov 09:00"),
        ("offline", Link(state="well", since=NOW), "content", "Tue 24 Nov 09:00"),
        ("disk_full", Link(state="well", since=NOW), "content", ""),
        ("fresh", Link(state="not_admitted", since=NOW), "not_admitted", "Tue 24 Nov 11:00"),
        ("offline", Link(state="not_joined", since=NOW), "not_joined", "Tue 24 Nov 11:00"),
        ("fresh", Link(state="no_desk", since=NOW), "no_desk", "Tue 24 Nov 11:00"),
        ("fresh", Link(state="failed", since=NOW), "failed", "Tue 24 Nov 11:00"),
    ],
)
def test_the_staff_is_told_of_both_channels_in_one_word(
    session: Session, status: State, link: Link, word: str, since: str
) -> None:
    freshness = Freshness(session=session)
    offline = NOW - timedelta(hours=2) if status == "offline" else None
    freshness.show(Status(state=status, checked_at=NOW, offline_since=offline), "Europe/Helsinki")
    freshness.show_link(link, 3)
    assert (freshness.desk, freshness.deskSince, freshness.waiting) == (word, since, 3)


def test_the_page_of_how_it_stands_says_of_the_desk_what_the_rail_says(qapp: QObject, session: Session) -> None:
    engine = QQmlEngine(qapp)
    freshness = Freshness(session=session, parent=engine)
    engine.addImportPath(str(resources() / "qml"))
    component = QQmlComponent(engine, engine)
    component.setData(b"import Kiosk.Visitor\nStatusLine {}", QUrl())
    line = component.createWithInitialProperties({"freshness": freshness, "detailed": True})
    assert line is not None, component.errorString()
    freshness.show(OFFLINE, "Europe/Helsinki")
    freshness.show_link(Link(state="unreachable", since=NOW), 0)
    assert line.property("words") == "No connection since Tue 24 Nov 11:00. You can go on as usual."
    freshness.show_link(Link(state="well", since=NOW), 0)
    said = "Bookings are up to date. What visitors see could not be updated since Tue 24 Nov 11:00."
    assert line.property("words") == said
    line.setProperty("detailed", False)
    assert line.property("words") == "No connection since Tue 24 Nov 11:00. You can go on as usual.", "to visitors"
    line.deleteLater()
    engine.deleteLater()


def test_an_agent_that_is_gone_is_no_connection_whatever_it_said_of_the_desk(session: Session) -> None:
    freshness = Freshness(session=session)
    freshness.show(Status(state="fresh", checked_at=NOW), "Europe/Helsinki")
    freshness.show_link(Link(state="well", since=NOW), 0)
    freshness.tick(NOW + timedelta(minutes=31))
    assert (freshness.desk, freshness.deskSince) == ("cut_off", "Tue 24 Nov 11:00")


def test_only_news_of_the_desk_is_told(session: Session) -> None:
    freshness = Freshness(session=session)
    told = heard(freshness.changed)
    for waiting in (0, 0, 1):
        freshness.show_link(Link(state="well", since=NOW), waiting)
    assert len(told) == 2


def test_what_broke_off_today_is_told_by_the_time_alone_until_the_day_is_over(session: Session) -> None:
    freshness = Freshness(session=session)
    freshness.tick(NOW)
    freshness.show(OFFLINE, "Europe/Helsinki")
    told = heard(freshness.changed)
    assert freshness.sinceToday == "11:00"
    freshness.tick(NOW + timedelta(hours=1))
    assert (freshness.sinceToday, told) == ("11:00", [])
    freshness.tick(NOW + timedelta(hours=24))
    assert (freshness.sinceToday, freshness.since, len(told)) == ("", "Tue 24 Nov 11:00", 1)


def test_that_all_has_been_passed_on_is_said_for_ten_minutes(session: Session) -> None:
    freshness = Freshness(session=session)
    freshness.show(Status(state="fresh", checked_at=NOW), "Europe/Helsinki")
    freshness.tick(NOW)
    told = heard(freshness.changed)
    freshness.show_link(Link(state="unreachable", since=NOW), 2)
    assert not freshness.passedOn
    freshness.show_link(Link(state="well", since=NOW), 0)
    assert freshness.passedOn
    freshness.show_link(Link(state="unreachable", since=NOW), 0)
    assert not freshness.passedOn, "nobody can say so without the link"
    freshness.show_link(Link(state="well", since=NOW), 0)
    freshness.show(OFFLINE, "Europe/Helsinki")
    assert (freshness.desk, freshness.passedOn) == ("content", True), "bookings are passed on before content comes"
    freshness.show(Status(state="fresh", checked_at=NOW), "Europe/Helsinki")
    before = len(told)
    freshness.tick(NOW + timedelta(minutes=10))
    assert (freshness.passedOn, len(told)) == (False, before + 1)
