"""``kiosk sync --take``: an edition from a folder, by hand, with one sentence for every end."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import get_args

import pytest

from kiosk import cli, logs
from kiosk.domain.status import EnrolmentOutcome, NamesOutcome, OrderOutcome, Refusal
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.projection import Projection
from kiosk.sync import agent, by_hand
from kiosk.sync.faults import StoppedError
from kiosk.sync.stick import Sticks

from .conftest import Kiosk
from .publisher import Publisher, topic


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "set_up", lambda _role: None)


@pytest.fixture
def stick(published: Publisher, tmp_path: Path) -> Path:
    return shutil.copytree(published.root, tmp_path / "stick")


def take(kiosk: Kiosk, folder: Path) -> int:
    typed = ["sync", "--data", str(kiosk.folder.root), "--centre", "seinajoki", "--root", str(kiosk.root)]
    return cli.main([*typed, "--take", str(folder)])


def test_it_is_taken_once_and_the_second_time_it_is_here_already(
    kiosk: Kiosk, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert take(kiosk, stick) == 0
    assert take(kiosk, stick) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"taken from {stick}: edition 1",
        f"nothing to take from {stick}: edition 1 is here already",
    ]
    screen = Projection(kiosk.folder.cache)
    assert screen.edition() == 1
    screen.close()
    assert kiosk.folder.first.exists()


def test_who_does_not_say_where_the_kiosk_stands_takes_nothing_of_the_centre_away(
    kiosk: Kiosk, published: Publisher, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert take(kiosk, stick) == 0
    published.put(topic("heart", "two"))
    published.publish()
    typed = ["sync", "--data", str(kiosk.folder.root), "--root", str(kiosk.root), "--take", str(published.root)]
    assert cli.main(typed) == 0
    assert "edition 2" in capsys.readouterr().out
    writer = CacheWriter(kiosk.folder.cache, clock=kiosk.clock)
    assert (writer.applied().edition, writer.applied().centre) == (2, "seinajoki")
    writer.close()


def test_a_folder_without_an_edition_and_an_older_one_are_told_in_a_sentence_each(
    kiosk: Kiosk, published: Publisher, stick: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty, nowhere = tmp_path / "empty", tmp_path / "nowhere"
    empty.mkdir()
    published.put(topic("heart", "two"))
    published.publish()
    kiosk.sync()
    assert [take(kiosk, folder) for folder in (empty, nowhere, stick)] == [1, 1, 1]
    said = capsys.readouterr()
    assert said.out == ""
    first, second, third = (line for line in said.err.splitlines() if line.startswith("kiosk: "))
    assert first == f"kiosk: nothing was taken: there is no edition in {empty}; it has no metadata/timestamp.json"
    assert second == f"kiosk: nothing was taken: there is no folder {nowhere}"
    assert third.startswith(f"kiosk: nothing was taken from {stick}, for what is here is newer: ")


@pytest.mark.expected_logs("another agent already runs on .*; end it first, or let it do the work")
def test_it_refuses_while_an_agent_runs(kiosk: Kiosk, stick: Path) -> None:
    ended: list[int] = []

    def act() -> None:
        if not ended:
            ended.append(take(kiosk, stick))
        kiosk.time.stopped = True

    kiosk.time.on_wait = act
    kiosk.sync(once=False)
    assert ended == [agent.ALREADY_RUNNING]


def test_told_to_end_it_says_how_to_go_on(
    kiosk: Kiosk, stick: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def ended(*_: object, **__: object) -> agent.Answer:
        raise StoppedError("the agent is ending")

    monkeypatch.setattr(Sticks, "take", ended)
    assert take(kiosk, stick) == 1
    assert "the same command goes on from there" in capsys.readouterr().err


def test_without_a_source_there_is_nothing_to_follow(kiosk: Kiosk, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["sync", "--data", str(kiosk.folder.root), "--centre", "seinajoki"]) == 2
    assert "needs --source" in capsys.readouterr().err


def test_there_is_a_sentence_for_every_end() -> None:
    ends = {end for part in get_args(OrderOutcome) for end in (get_args(part) or (part,))}
    assert set(get_args(Refusal)) < ends
    of_other_orders = {"", "done", "unknown", *get_args(EnrolmentOutcome), *get_args(NamesOutcome)}
    assert by_hand.HERE.keys() | by_hand.NOT_HERE.keys() == ends - of_other_orders
