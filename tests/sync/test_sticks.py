"""An edition that somebody brings: ordered at the screen, taken at once, answered with a code."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.domain.status import Status
from kiosk.store.ledger import Ledger
from kiosk.store.orders import order_edition_from
from kiosk.sync import agent

from .conftest import NOW, Kiosk
from .publisher import Publisher, picture, topic, video


@pytest.fixture
def ledger(kiosk: Kiosk) -> Iterator[Ledger]:
    made = Ledger(kiosk.folder.ledger, clock=kiosk.clock)
    yield made
    made.close()


@pytest.fixture
def stick(published: Publisher, tmp_path: Path) -> Callable[[], Path]:
    """What is published now, on a stick."""

    def copy() -> Path:
        target = tmp_path / "stick"
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(published.root, target)
        return target

    return copy


def outcome(kiosk: Kiosk) -> tuple[int, str]:
    return kiosk.status.order_done, kiosk.status.order_outcome


def test_edition_is_taken_from_a_stick_while_the_hub_stays_the_source(
    kiosk: Kiosk, published: Publisher, ledger: Ledger, stick: Callable[[], Path]
) -> None:
    kiosk.sync()
    new = published.blob(b"new")
    published.put(topic("heart", "two", picture=picture(new)))
    published.publish()
    number = order_edition_from(ledger, stick())
    published.path(new["sha256"]).unlink()
    assert kiosk.sync() == agent.WELL
    assert outcome(kiosk) == (number, "taken")
    assert kiosk.status.order_detail == "edition 2"
    assert (kiosk.title("heart"), kiosk.has(new["sha256"])) == ("two en", True)
    assert kiosk.status.state == "fresh"
    assert "metadata/timestamp.json" in kiosk.transport.paths(), "the hub was asked too"


@pytest.mark.expected_logs("the round ended early")
def test_kiosk_without_a_link_lives_on_sticks(
    kiosk: Kiosk,
    published: Publisher,
    ledger: Ledger,
    stick: Callable[[], Path],
    watch_status: Callable[[], list[Status]],
) -> None:
    kiosk.transport.offline = True
    kiosk.sync()
    order_edition_from(ledger, stick())
    kiosk.clock.instant = NOW.replace(hour=9)
    assert kiosk.sync() == agent.FAILED
    assert (kiosk.title("heart"), outcome(kiosk)) == ("one en", (1, "taken"))
    assert kiosk.folder.first.exists()
    assert (kiosk.status.state, kiosk.status.offline_since) == ("offline", NOW)
    said = [(status.state, status.done, status.total) for status in watch_status()]
    assert said[1] == ("downloading", 0, 3)
    assert ("downloading", 3, 3) in said
    order_edition_from(ledger, stick())
    kiosk.sync()
    assert outcome(kiosk) == (2, "same")


def test_older_stick_is_refused_as_older_and_gives_what_is_missing(
    kiosk: Kiosk, published: Publisher, ledger: Ledger, stick: Callable[[], Path]
) -> None:
    film = published.blob(b"film", "video/mp4")
    published.put(video("film", film, published.blob(b"captions", "text/vtt")))
    published.publish()
    old = stick()
    published.put(topic("heart", "two"))
    published.publish()
    published.path(film["sha256"]).unlink()
    assert kiosk.sync() == agent.FAILED
    assert not kiosk.has(film["sha256"])
    order_edition_from(ledger, old)
    assert kiosk.sync() == agent.WELL
    assert outcome(kiosk) == (1, "older")
    assert (kiosk.title("heart"), kiosk.screen.edition()) == ("two en", 3)
    assert kiosk.has(film["sha256"])


def test_what_is_wrong_with_a_stick_comes_back_as_a_code(
    kiosk: Kiosk, published: Publisher, ledger: Ledger, stick: Callable[[], Path], tmp_path: Path
) -> None:
    kiosk.sync()
    published.put(topic("heart", "two"))
    catalogue = published.publish()

    def spoilt(spoil: Callable[[Path], object]) -> Path:
        made = stick()
        spoil(made)
        return made

    (tmp_path / "empty").mkdir()
    stranger = Publisher(tmp_path / "stranger", version=50)
    stranger.sign(catalogue)
    shutil.copy(published.trusted_root, stranger.trusted_root)
    changes = [change["sha256"] for change in catalogue["changes"]] + [catalogue["snapshot"]["sha256"]]

    def no_files(root: Path) -> None:
        for sha256 in changes:
            (root / "blobs" / sha256[:2] / sha256).unlink()

    cases: list[tuple[Callable[[], Path], str]] = [
        (lambda: tmp_path / "nowhere", "no_folder"),
        (lambda: Path("/x\0y"), "no_folder"),
        (lambda: tmp_path / "empty", "no_edition"),
        (lambda: tmp_path / "stranger", "signature"),
        (lambda: spoilt(lambda root: (root / "metadata" / "timestamp.json").write_bytes(b"{")), "malformed"),
        (lambda: spoilt(lambda root: shutil.rmtree(root / "targets")), "damaged"),
        (lambda: spoilt(no_files), "damaged"),
    ]
    published_before = shutil.copytree(published.root, tmp_path / "before")
    for where, code in cases:
        number = order_edition_from(ledger, where())
        shutil.rmtree(published.root)
        shutil.copytree(published_before, published.root)
        kiosk.transport.offline = True
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("kiosk.sync.report._LOG.warning", lambda *_: None)
            kiosk.sync()
        assert (code, outcome(kiosk)) == (code, (number, code))
        assert kiosk.status.order_detail
        assert kiosk.title("heart") == "one en"
    kiosk.transport.offline = False
    order_edition_from(ledger, stick())
    kiosk.sync()
    assert (outcome(kiosk)[1], kiosk.title("heart")) == ("taken", "two en")


def test_stick_without_all_films_is_said_to_be_incomplete(
    kiosk: Kiosk, published: Publisher, ledger: Ledger, stick: Callable[[], Path]
) -> None:
    kiosk.sync()
    film = published.blob(b"film", "video/mp4")
    published.put(video("film", film, published.blob(b"captions", "text/vtt")))
    published.publish()
    made = stick()
    (made / "blobs" / film["sha256"][:2] / film["sha256"]).unlink()
    order_edition_from(ledger, made)
    assert kiosk.sync() == agent.WELL
    assert outcome(kiosk) == (1, "incomplete")
    assert kiosk.has(film["sha256"]), "the hub had it"


def test_stick_does_not_wait_for_a_long_download(
    kiosk: Kiosk, published: Publisher, ledger: Ledger, stick: Callable[[], Path]
) -> None:
    kiosk.sync()
    film = published.blob(b"F" * (9 << 20), "video/mp4")
    published.put(video("film", film, published.blob(b"captions", "text/vtt")))
    published.publish()
    made = stick()
    seconds = iter(range(10**7))
    kiosk.time = HalfWay(kiosk, lambda: float(next(seconds)), lambda: order_edition_from(ledger, made))
    assert kiosk.sync() == agent.WELL
    assert outcome(kiosk) == (1, "taken")
    assert kiosk.has(film["sha256"])
    asked = [offset for path, offset, _ in kiosk.transport.requests if film["sha256"] in path]
    assert asked == [0], "the rest of the film came from the stick"


class HalfWay:
    """A time in which each look takes a second, and something happens when half of a film is here."""

    def __init__(self, kiosk: Kiosk, now: Callable[[], float], happens: Callable[[], object]) -> None:
        self._kiosk = kiosk
        self._now = now
        self._happens = happens
        self._happened = False

    @property
    def timer(self) -> object:
        from kiosk.sync.pace import Timer

        return Timer(self._now, self._wait)

    def _wait(self, _seconds: float) -> bool:
        with suppress(FileNotFoundError):  # a small one has come meanwhile
            parts = [path.stat().st_size for path in self._kiosk.folder.media.glob("??/*.part")]
            if not self._happened and any(size > 4 << 20 for size in parts):
                self._happened = True
                self._happens()
        return False


@pytest.mark.expected_logs("nothing is known of the order")
def test_every_order_is_answered_once(
    kiosk: Kiosk,
    published: Publisher,
    ledger: Ledger,
    stick: Callable[[], Path],
    watch_status: Callable[[], list[Status]],
) -> None:
    ledger.order("check_now")
    ledger.order("dance")
    order_edition_from(ledger, stick())
    ledger.order("check_now")
    kiosk.sync()
    answers = [(said.order_done, said.order_outcome) for said in watch_status() if said.order_done]
    assert list(dict.fromkeys(answers)) == [(3, "taken"), (4, "done")]
    before = len(kiosk.transport.requests)
    kiosk.sync()
    assert len(kiosk.transport.requests) == before + 2, "nothing is carried out twice"
    ledger.order("dance")
    kiosk.sync()
    assert outcome(kiosk) == (5, "unknown")
