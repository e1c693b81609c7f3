"""Rounds of the agent over a link that a test can cut: what arrives, in which order, and what the status says."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import fields
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from kiosk.domain.documents import AnyDocument
from kiosk.domain.edition import Put
from kiosk.domain.errors import DiskFullError, StoreError
from kiosk.domain.media import Blob
from kiosk.domain.status import Status
from kiosk.files import fsync
from kiosk.store import cache_edition
from kiosk.store.cache_writer import Applied, CacheWriter
from kiosk.store.cards import document_of
from kiosk.store.ledger import Ledger
from kiosk.sync import agent, media, survey
from kiosk.sync.loop import Agent
from kiosk.sync.round import Outcome

from .conftest import NOW, Kiosk
from .publisher import Publisher, centre, picture, topic, video


def test_first_run_brings_everything_without_a_cache(kiosk: Kiosk, published: Publisher) -> None:
    assert kiosk.sync() == agent.WELL
    assert kiosk.title("heart") == "one en"
    assert [card.id for card in kiosk.screen.cards("technology", NOW, topic="heart", centre="seinajoki")] == [
        "heart-rhythm"
    ]
    assert kiosk.status == Status(state="fresh", checked_at=NOW, done=3, total=3)
    assert not list((kiosk.folder.root / "incoming").iterdir())


def test_first_picture_is_written_with_each_edition(kiosk: Kiosk, published: Publisher) -> None:
    kiosk.sync()
    first = json.loads(kiosk.folder.first.read_bytes())
    assert first["edition"] == 1
    assert first["centre"]["phone"] == "+358 6 123 4567"
    assert first["centre"]["hours"][0]["opens"] == "09:00:00"
    assert kiosk.folder.blob(first["picture"]["sha256"]).read_bytes() == b"centre large"
    published.put(centre(phone="+358 1"))
    published.publish()
    kiosk.folder.first.unlink()
    kiosk.sync()
    first = json.loads(kiosk.folder.first.read_bytes())
    assert (first["edition"], first["centre"]["phone"], first["picture"]) == (2, "+358 1", None)


def test_no_change_costs_two_requests(kiosk: Kiosk, published: Publisher) -> None:
    kiosk.sync()
    kiosk.transport.requests.clear()
    kiosk.sync()
    assert kiosk.transport.paths() == ["metadata/2.root.json", "metadata/timestamp.json"]


def test_changes_are_taken_when_cheaper_and_the_last_word_counts(kiosk: Kiosk, published: Publisher) -> None:
    kiosk.sync()
    for n in range(40):
        published.put(topic(f"filler-{n}", f"{n} " * 200))
    published.publish()
    kiosk.sync()
    published.put(topic("heart", "two"))
    published.publish()
    published.put(topic("heart", "three"))
    published.drop("heart-rhythm")
    catalogue = published.publish()
    kiosk.transport.requests.clear()
    assert kiosk.sync() == agent.WELL
    assert (
        f"blobs/{catalogue['snapshot']['sha256'][:2]}/{catalogue['snapshot']['sha256']}" not in kiosk.transport.paths()
    )
    assert kiosk.title("heart") == "three en"
    assert kiosk.title("heart-rhythm") is None
    assert kiosk.screen.edition() == 4


def test_snapshot_is_taken_when_a_change_set_is_no_longer_listed(kiosk: Kiosk, published: Publisher) -> None:
    kiosk.sync()
    published.put(topic("heart", "two"))
    published.drop("heart-rhythm")
    published.publish()
    published.changes.clear()
    published.publish()
    assert kiosk.sync() == agent.WELL
    assert (kiosk.title("heart"), kiosk.title("heart-rhythm")) == ("two en", None)


@pytest.mark.expected_logs("the round ended early")
def test_who_asks_for_a_check_is_told_that_nobody_answered(kiosk: Kiosk, published: Publisher) -> None:
    kiosk.sync()
    with closing(Ledger(kiosk.folder.ledger, clock=kiosk.clock)) as ledger:
        for offline, outcome in ((True, "unreachable"), (False, "done")):
            kiosk.transport.offline = offline
            order = ledger.order("check_now")
            kiosk.sync()
            assert (kiosk.status.order_done, kiosk.status.order_outcome) == (order, outcome)


@pytest.mark.parametrize("reached", [True, False])
def test_where_nobody_answers_about_content_the_desk_is_asked_at_once(reached: bool) -> None:
    said: list[str] = []
    exchange = SimpleNamespace(desk="there", hurry=lambda: said.append("hurry"), when_due=lambda: said.append("due"))
    parts: dict[str, Any] = dict.fromkeys(each.name for each in fields(Agent))
    parts |= {
        "exchange": exchange,
        "round": SimpleNamespace(run=lambda *, asked: Outcome(well=reached, reached=reached), desk=""),
        "orders": SimpleNamespace(pending=tuple),
        "names": SimpleNamespace(look=lambda: None),
        "enrolment": SimpleNamespace(from_file=lambda: None),
    }
    Agent(**parts).once()
    assert said == (["due"] if reached else ["hurry", "due"])


@pytest.mark.expected_logs("the round ended early")
def test_no_hub_at_all(kiosk: Kiosk) -> None:
    kiosk.transport.offline = True
    assert kiosk.sync() == agent.FAILED
    status = kiosk.status
    assert (status.state, status.reason, status.checked_at) == ("offline", "unreachable", None)
    assert status.offline_since == NOW


@pytest.mark.expected_logs("the round ended early")
def test_offline_since_the_first_failure_until_somebody_answers(kiosk: Kiosk, published: Publisher) -> None:
    kiosk.sync()
    kiosk.transport.offline = True
    for _ in range(3):
        kiosk.sync()
        kiosk.clock.instant += timedelta(minutes=5)
    assert (kiosk.status.state, kiosk.status.offline_since, kiosk.status.checked_at) == ("offline", NOW, NOW)
    assert kiosk.title("heart") == "one en"
    kiosk.transport.offline = False
    kiosk.sync()
    assert (kiosk.status.state, kiosk.status.offline_since) == ("fresh", None)


def test_status_goes_from_never_over_downloading_to_fresh(
    kiosk: Kiosk, published: Publisher, watch_status: Callable[[], list[Status]]
) -> None:
    assert kiosk.status.state == "never"
    film, captions = published.blob(b"film", "video/mp4"), published.blob(b"captions", "text/vtt")
    published.put(video("film", film, captions))
    published.publish()
    kiosk.sync()
    said = [(status.state, status.done, status.total) for status in watch_status()]
    assert said[0] == ("downloading", 0, 5)
    assert said[-2:] == [("downloading", 5, 5), ("fresh", 5, 5)]
    assert said == sorted(said, key=lambda s: (s[0] == "fresh", s[1]))


def test_film_follows_the_edition(kiosk: Kiosk, publisher: Publisher) -> None:
    publisher.put(centre())
    film, captions = publisher.blob(b"film", "video/mp4"), publisher.blob(b"captions", "text/vtt")
    publisher.put(video("film", film, captions))
    publisher.publish()
    publisher.path(film["sha256"]).unlink()
    assert kiosk.sync() == agent.FAILED
    assert kiosk.title("film") == "video en"
    assert kiosk.has(captions["sha256"])
    arrival = kiosk.screen.arrival(film["sha256"])
    assert arrival
    assert (arrival.here, arrival.failed) == (0, True)
    assert (kiosk.status.state, kiosk.status.reason) == ("fresh", "damaged")
    publisher.blob(b"film", "video/mp4")
    assert kiosk.sync() == agent.WELL
    arrival = kiosk.screen.arrival(film["sha256"])
    assert arrival
    assert arrival.complete


@pytest.mark.expected_logs("the round ended early")
def test_full_disk_is_said_and_the_screen_keeps_what_it_has(
    kiosk: Kiosk, published: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk.sync()
    published.put(topic("heart", "two", picture=picture(published.blob(b"new"))))
    published.publish()
    with monkeypatch.context() as patch:
        patch.setattr(agent, "_room", lambda _folder: 1000)
        assert kiosk.sync() == agent.FAILED
    assert (kiosk.status.state, kiosk.status.reason) == ("disk_full", "disk_full")
    assert kiosk.title("heart") == "one en"
    assert kiosk.sync() == agent.WELL


@pytest.mark.expected_logs("the round ended early")
def test_full_disk_while_the_cache_is_written(kiosk: Kiosk, published: Publisher) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFullError("full")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(CacheWriter, "apply", full)
        assert kiosk.sync() == agent.FAILED
    assert kiosk.status.state == "disk_full"


@pytest.mark.expected_logs("the round ended early", "the kiosk's files can't be used")
def test_media_folder_that_can_not_be_written_is_not_said_to_be_fresh(kiosk: Kiosk, published: Publisher) -> None:
    kiosk.sync()
    new = published.blob(b"new")
    published.put(topic("heart", "two", picture=picture(new)))
    published.publish()
    in_the_way = kiosk.folder.blob(new["sha256"]).parent
    in_the_way.touch(exist_ok=False)
    kiosk.clock.instant += timedelta(minutes=5)
    assert kiosk.sync() == agent.FAILED
    status = kiosk.status
    assert (status.state, status.reason, status.checked_at) == ("refused", "", NOW)
    assert "can't be written" in status.detail
    assert kiosk.title("heart") == "one en"
    in_the_way.unlink()
    assert kiosk.sync() == agent.WELL
    assert (kiosk.status.state, kiosk.title("heart")) == ("fresh", "two en")


@pytest.mark.expected_logs("the round ended early", "the kiosk's files can't be used", "the status can't be written")
def test_cache_that_can_not_be_written_ends_the_round(kiosk: Kiosk, published: Publisher) -> None:
    def broken(*_: object, **__: object) -> None:
        raise StoreError("broken")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(CacheWriter, "apply", broken)
        patch.setattr(CacheWriter, "set_status", broken)
        assert kiosk.sync() == agent.FAILED
    assert kiosk.sync() == agent.WELL


@pytest.mark.expected_logs("the round ended early")
def test_unchanged_status_is_not_written_again(kiosk: Kiosk, published: Publisher) -> None:
    kiosk.transport.offline = True
    kiosk.sync()
    before = marks(kiosk)
    kiosk.clock.instant += timedelta(minutes=1)
    kiosk.sync()
    assert marks(kiosk) == before


def marks(kiosk: Kiosk) -> dict[str, int]:
    from sqlalchemy import select

    from kiosk.store.cache_tables import MARKS
    from kiosk.store.sqlite import reader

    engine = reader(kiosk.folder.cache)
    with engine.begin() as reading:
        found = {row.topic: row.n for row in reading.execute(select(MARKS))}
    engine.dispose()
    return found


def test_status_raises_no_content_mark(kiosk: Kiosk, published: Publisher) -> None:
    kiosk.sync()
    before = marks(kiosk)
    kiosk.clock.instant += timedelta(minutes=5)
    kiosk.sync()
    after = marks(kiosk)
    assert after["content"] == before["content"]
    assert after["status"] == before["status"] + 1


def test_no_edition_shows_before_its_pictures_outlive_a_power_cut(
    kiosk: Kiosk, published: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    sync, apply = fsync, CacheWriter.apply

    def noting_sync(folder: Path) -> None:
        sync(folder)
        steps.append(str(folder))

    def noting_apply(self: CacheWriter, *given: Any, **more: Any) -> Applied:
        steps.append("applied")
        return apply(self, *given, **more)

    monkeypatch.setattr(media, "fsync", noting_sync)
    monkeypatch.setattr(CacheWriter, "apply", noting_apply)
    kiosk.sync()
    holding = {str(path.parent) for path in kiosk.folder.media.glob("*/*")}
    assert len(holding) >= 2
    assert holding | {str(kiosk.folder.media)} <= set(steps[: steps.index("applied")])


def test_no_film_counts_as_here_before_it_outlives_a_power_cut(
    kiosk: Kiosk, published: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = published.blob(b"a film", "video/mp4")
    published.put(video("heart-film", film, published.blob(b"WEBVTT", "text/vtt")))
    published.publish()
    steps: list[str] = []
    sync, note = fsync, CacheWriter.medium

    def noting_sync(folder: Path) -> None:
        sync(folder)
        steps.append(folder.name)

    def noting_medium(self: CacheWriter, blob: Blob, here: int, reason: str = "") -> None:
        steps.append("told")
        note(self, blob, here, reason)

    monkeypatch.setattr(media, "fsync", noting_sync)
    monkeypatch.setattr(CacheWriter, "medium", noting_medium)
    kiosk.sync()
    settled = len(steps) - steps[::-1].index(film["sha256"][:2])
    assert settled <= steps.index("told"), "the folder is synced for the last time before the film counts"
    assert kiosk.has(film["sha256"])


def test_each_document_is_validated_once(kiosk: Kiosk, published: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def noting(put: Put) -> AnyDocument:
        seen.append(put.id)
        return document_of(put)

    monkeypatch.setattr(survey, "document_of", noting)
    monkeypatch.setattr(cache_edition, "document_of", noting)
    kiosk.sync()
    assert sorted(seen) == sorted(published.documents)
