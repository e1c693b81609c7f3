"""Counting everything afresh once a night, for as long as the agent runs."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.rate import rates
from kiosk.sync import agent
from kiosk.sync.night import Night
from kiosk.sync.round import Round

from .conftest import Kiosk
from .publisher import Publisher, topic, video
from .test_removal import run_for

DAY = 24 * 3600


def test_once_a_night_in_the_small_hours_through_a_year() -> None:
    night = Night(0.0)
    begin = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    counted: list[datetime] = []
    for minute in range(0, 365 * 24 * 60, 10):
        now = begin + timedelta(minutes=minute)
        if night.due(now, minute * 60.0):
            night.counted(minute * 60.0)
            counted.append(now)
    assert len(counted) == len({now.date() for now in counted}) == 365
    assert all(2 <= now.hour < 5 for now in counted)


def test_clock_that_jumps_or_stands_still_neither_repeats_it_nor_puts_it_off_for_ever() -> None:
    night = Night(0.0)
    at_three = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
    assert not night.due(at_three, 3600.0), "all was counted at the start"
    assert night.due(at_three, 9 * 3600.0)
    night.counted(9 * 3600.0)
    assert not night.due(at_three + timedelta(days=30), 16 * 3600.0)
    at_noon = datetime(1970, 1, 1, 12, 0, tzinfo=UTC)
    assert not night.due(at_noon, 38 * 3600.0)
    assert night.due(at_noon, 39 * 3600.0)


def test_the_agent_counts_at_the_start_and_then_by_night(
    kiosk: Kiosk, published: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted: list[datetime] = []
    count = Round.count

    def note(self: Round, **how: bool) -> None:
        counted.append(kiosk.clock.now().astimezone(kiosk.zone))
        count(self, **how)

    monkeypatch.setattr(Round, "count", note)
    run_for(kiosk, 4 * DAY)
    assert counted[0].hour == 9
    assert [now.hour for now in counted[1:]] == [2] * 4


def test_no_night_is_left_out_while_a_download_lasts_for_days(
    kiosk: Kiosk, published: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = published.blob(b"F" * (9 << 20), "video/mp4")
    published.put(video("film", film, published.blob(b"captions", "text/vtt")))
    published.publish()
    counted: list[datetime] = []
    count, step = Round.count, kiosk.time.wait

    def note(self: Round, **how: bool) -> None:
        counted.append(kiosk.clock.now().astimezone(kiosk.zone))
        count(self, **how)

    monkeypatch.setattr(Round, "count", note)
    kiosk.config = replace(kiosk.config, rates=rates("1000"))
    kiosk.time.wait = lambda seconds: step(seconds * 20)  # type: ignore[method-assign]
    assert kiosk.sync() == agent.WELL
    assert kiosk.has(film["sha256"])
    assert [now.hour for now in counted] == [9, 2, 2]
    offsets = [offset for path, offset, _ in kiosk.transport.requests if film["sha256"] in path]
    assert len(offsets) == 3
    assert offsets[0] == 0 < offsets[1] < offsets[2], "each time it goes on where it was"


def spoil(kiosk: Kiosk) -> None:
    with closing(sqlite3.connect(kiosk.folder.cache)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("DELETE FROM items WHERE id = 'heart'")
        connection.commit()


@pytest.mark.expected_logs("has drifted: taking its snapshot")
def test_drift_of_the_day_is_logged_and_made_up_for_after_the_night(
    kiosk: Kiosk, published: Publisher, caplog: pytest.LogCaptureFixture
) -> None:
    titles: dict[int, str | None] = {}

    def act() -> None:
        hour = int(kiosk.time.now - begun) // 3600
        if hour == 10 and hour not in titles:
            spoil(kiosk)
        titles.setdefault(hour, kiosk.title("heart"))

    begun = kiosk.time.now
    run_for(kiosk, DAY, act)
    assert titles[9] == "one en"
    assert titles[10] is titles[16] is None, "by day nothing is counted"
    assert titles[20] == "one en"
    assert [record.message for record in caplog.records if "drifted" in record.message] == [
        "edition 1 has drifted: taking its snapshot"
    ]


@pytest.mark.expected_logs("has drifted: taking its snapshot")
def test_drift_takes_the_snapshot_once_an_edition_and_again_with_the_next(kiosk: Kiosk, published: Publisher) -> None:
    kiosk.sync()
    for again in (False, True):
        spoil(kiosk)
        kiosk.transport.requests.clear()
        kiosk.sync()
        taken = [path for path in kiosk.transport.paths() if path.startswith("blobs/")]
        assert (taken == [], kiosk.title("heart")) == ((True, None) if again else (False, "one en"))
    published.put(topic("memory"))
    published.publish()
    kiosk.sync()
    assert kiosk.title("heart") == "one en"


@pytest.mark.expected_logs("gone from the media folder")
def test_picture_lost_by_day_is_back_after_the_night(kiosk: Kiosk, published: Publisher) -> None:
    kiosk.sync()
    lost = next(kiosk.folder.media.glob("*/*"))

    def act() -> None:
        if kiosk.time.now - begun < 3600:
            lost.unlink(missing_ok=True)

    begun = kiosk.time.now
    run_for(kiosk, DAY, act)
    assert lost.exists()
