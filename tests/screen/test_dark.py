"""Black outside opening hours, and never while somebody may come or is there."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kiosk.domain.documents import Centre
from kiosk.paths import DataFolder
from kiosk.screen.dark import Dark
from kiosk.screen.session import Session
from kiosk.screen.welcome import Welcome
from kiosk.store.first import write_first
from tests.samples import Sample

WEEK = [{"days": ["mon", "tue", "wed", "thu", "fri"], "opens": "09:00", "closes": "16:00"}]


def at(hour: int, minute: int = 0, *, day: int = 24) -> datetime:
    """An instant by the clock of Helsinki, two hours ahead of UTC in November; the 24th is a Tuesday."""
    return datetime(2026, 11, day, tzinfo=UTC) + timedelta(hours=hour - 2, minutes=minute)


class Lobby:
    """A screen and its clock."""

    def __init__(self, folder: DataFolder, session: Session, now: datetime, *, wanted: bool = True) -> None:
        self.session = session
        self.welcome = Welcome(folder=folder, session=session, now=now)
        self.dark = Dark(welcome=self.welcome, session=session, now=now, wanted=wanted)
        self.now = now

    def is_dark(self, now: datetime | None = None) -> bool:
        self.now = now or self.now
        self.welcome.tick(self.now)
        self.dark.tick(self.now)
        return self.dark.on


@pytest.fixture
def folder(folder: DataFolder, sample: Sample) -> DataFolder:
    """A kiosk that knows its centre."""
    folder.root.mkdir()
    known(folder, sample, hours=WEEK)
    return folder


def known(folder: DataFolder, sample: Sample, **fields: Any) -> None:
    write_first(folder.first, Centre.model_validate(sample.document("centre", "seinajoki", **fields)), 1)


@pytest.mark.parametrize(
    ("now", "dark"),
    [
        (at(8, 29), True),
        (at(8, 30), False),
        (at(12), False),
        (at(16, 29), False),
        (at(16, 30), True),
        (at(23, 59), True),
        (at(0), True),
        (at(12, day=28), True),  # a Saturday
    ],
)
def test_it_is_dark_from_half_an_hour_after_closing_to_half_an_hour_before_opening(
    folder: DataFolder, session: Session, now: datetime, dark: bool
) -> None:
    assert Lobby(folder, session, now).is_dark() is dark


def test_half_an_hour_before_or_after_may_lie_on_another_day(
    folder: DataFolder, session: Session, sample: Sample
) -> None:
    known(folder, sample, hours=[{"days": ["tue"], "opens": "00:10", "closes": "23:50"}])
    lobby = Lobby(folder, session, at(23, 39, day=23))
    assert lobby.is_dark()
    assert not lobby.is_dark(at(23, 40, day=23))
    assert not lobby.is_dark(at(0, 19, day=25))
    assert lobby.is_dark(at(0, 20, day=25))


def test_a_day_that_is_closed_for_once_is_dark(folder: DataFolder, session: Session, sample: Sample) -> None:
    known(folder, sample, hours=WEEK, exceptions=[{"on": "2026-11-24"}])
    assert Lobby(folder, session, at(12)).is_dark()


def test_a_centre_without_known_hours_never_goes_dark(folder: DataFolder, session: Session, sample: Sample) -> None:
    known(folder, sample, hours=[])
    assert not Lobby(folder, session, at(3)).is_dark()
    folder.first.unlink()
    assert not Lobby(folder, session, at(3)).is_dark()


def test_a_screen_where_it_is_not_wanted_never_goes_dark(folder: DataFolder, session: Session) -> None:
    assert not Lobby(folder, session, at(3), wanted=False).is_dark()


def test_a_touch_wakes_it_and_no_visit_begins_with_that(folder: DataFolder, session: Session) -> None:
    lobby = Lobby(folder, session, at(20))
    assert lobby.is_dark()
    lobby.dark.wake()
    assert not lobby.dark.on
    assert not session.underWay
    assert not lobby.is_dark(at(20, 1))
    assert lobby.is_dark(at(20, 2))


def test_a_visit_keeps_it_awake_and_two_minutes_more(folder: DataFolder, session: Session) -> None:
    lobby = Lobby(folder, session, at(16, 20))
    session.begin()
    assert not lobby.is_dark(at(19))
    session.end()
    assert not lobby.is_dark(at(19, 1))
    assert lobby.is_dark(at(19, 2))


def test_a_clock_that_is_set_back_leaves_no_screen_awake_for_ever(folder: DataFolder, session: Session) -> None:
    lobby = Lobby(folder, session, at(20))
    lobby.dark.wake()
    assert lobby.is_dark(at(3))


def test_it_says_so_when_it_changes_and_only_then(folder: DataFolder, session: Session) -> None:
    lobby = Lobby(folder, session, at(16, 29))
    changes: list[bool] = []
    lobby.dark.changed.connect(lambda: changes.append(lobby.dark.on))
    for minute in (29, 30, 31):
        lobby.is_dark(at(16, minute))
    assert changes == [True]


@pytest.mark.parametrize("now", [datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)])
def test_no_clock_is_too_wrong(folder: DataFolder, session: Session, now: datetime) -> None:
    Lobby(folder, session, now).is_dark()
