"""The two files under fire, as ARCHITECTURE.md rules them: whatever happens to the cache, nobody sees a wrong answer.

A reader answers with the whole old edition, with nothing, or with StoreError; and when there is a good cache again, it
comes back by itself.
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import StoreError
from kiosk.domain.status import Status
from kiosk.paths import DataFolder
from kiosk.services.browse import Browse
from kiosk.store.cache_reader import CacheReader
from kiosk.store.ledger import Ledger
from kiosk.store.projection import Projection
from kiosk.store.watch import Watch
from tests.samples import NOW, Cache
from tests.store import steady_publisher
from tests.store.steady_publisher import publish

READS = 10_000
BLOCK = 4_096
ROOT = Path(__file__).parents[2]
PAGES = steady_publisher.ITEMS
ANEW = pytest.mark.expected_logs("making the cache anew")

Answers = dict[str, Any]


def questions(projection: Projection) -> dict[str, Callable[[], Any]]:
    return {
        "edition": projection.edition,
        "cards": lambda: projection.cards("page", NOW, limit=PAGES),
        "document": lambda: projection.document("page-07", NOW),
        "slots": lambda: projection.slots("seinajoki", NOW),
        "some cards": lambda: projection.cards_of(["page-01", "page-59"], NOW),
    }


def answers(projection: Projection) -> Answers:
    """What is answered; StoreError stands for itself."""
    given: Answers = {}
    for name, question in questions(projection).items():
        try:
            given[name] = question()
        except StoreError:
            given[name] = StoreError
    return given


def assert_old_or_nothing(projection: Projection, old: Answers) -> None:
    for name, answer in answers(projection).items():
        assert answer in (old[name], None, (), {}, StoreError), name


def assert_edition(projection: Projection, edition: int) -> None:
    """All of that edition, and nothing of another."""
    assert projection.edition() == edition
    cards = projection.cards("page", NOW, limit=PAGES)
    assert len(cards) == PAGES
    assert {card.words["en"].title for card in cards} == {f"edition {edition}"}


def parts(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(path.name + suffix) for suffix in ("", "-wal", "-shm"))


def remove(path: Path) -> None:
    for part in parts(path):
        part.unlink(missing_ok=True)


@pytest.fixture
def old(cache: Cache, projection: Projection) -> Answers:
    """Edition 1, read through an open eye."""
    publish(cache, 1)
    return answers(projection)


def test_a_cache_deleted_under_an_open_reader_goes_on_answering(
    cache: Cache, projection: Projection, old: Answers
) -> None:
    remove(cache.path)
    assert answers(projection) == old


def test_a_cache_made_anew_is_not_taken_before_it_has_an_edition_mark(
    cache: Cache, projection: Projection, old: Answers
) -> None:
    remove(cache.path)
    cache.writer.ensure()
    cache.writer.set_status(Status(state="downloading"))
    assert answers(projection) == old
    publish(cache, 2)
    assert_edition(projection, 2)


def test_a_cache_deleted_and_made_anew_again_and_again_is_followed(
    cache: Cache, projection: Projection, old: Answers
) -> None:
    for edition in range(2, 12):
        remove(cache.path)
        assert_edition(projection, edition - 1)
        assert cache.writer.ensure()
        assert_edition(projection, edition - 1)
        publish(cache, edition)
        assert_edition(projection, edition)


def test_a_cache_replaced_by_another_good_one_is_taken(
    cache: Cache, projection: Projection, old: Answers, tmp_path: Path, clock: FixedClock
) -> None:
    other = Cache(tmp_path / "other" / "cache.db", clock)
    publish(other, 9)
    other.writer.close()
    remove(cache.path)
    shutil.move(other.path, cache.path)
    assert_edition(projection, 9)


def foreign(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE edition (one, edition)")
    connection.close()


def of_old_tables(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE pictures (id)")
    connection.close()


REPLACEMENTS: dict[str, Callable[[Path], object]] = {
    "nothing in it": lambda path: path.write_bytes(b""),
    "words": lambda path: path.write_text("not a database\n" * 1000),
    "zeros": lambda path: path.write_bytes(bytes(50_000)),
    "a header and no more": lambda path: path.write_bytes(b"SQLite format 3\x00"),
    "other tables": of_old_tables,
    "an edition table without a mark": foreign,
    "a folder": lambda path: path.mkdir(),
}


@ANEW
@pytest.mark.parametrize("kind", [kind for kind in REPLACEMENTS if kind != "a folder"])
def test_a_cache_replaced_by_what_is_none_is_not_taken_and_a_good_one_after_it_is(
    cache: Cache, projection: Projection, old: Answers, kind: str
) -> None:
    remove(cache.path)
    REPLACEMENTS[kind](cache.path)
    assert answers(projection) == old
    cache.writer.ensure()
    assert answers(projection) == old
    publish(cache, 2)
    assert_edition(projection, 2)


@pytest.mark.parametrize("kind", list(REPLACEMENTS))
def test_a_reader_that_starts_with_something_else_at_the_path_has_nothing_to_say(
    folder: DataFolder, projection: Projection, kind: str
) -> None:
    folder.root.mkdir()
    REPLACEMENTS[kind](folder.cache)
    assert set(map(repr, answers(projection).values())) <= {"None", "()", "{}", repr(StoreError)}


@contextmanager
def second_eye(path: Path, *, warm: bool) -> Iterator[Projection]:
    """A reader that has seen all pages of the file, or only the first ones."""
    projection = Projection(path)
    if warm:
        answers(projection)
    else:
        projection.edition()
    yield projection
    projection.close()


def overwrite(path: Path, seed: int) -> None:
    """Noise over some of its blocks or over all of them, as a dying disk makes it; the file stays the same file."""
    chance = random.Random(seed)
    blocks = path.stat().st_size // BLOCK
    with path.open("r+b") as file:
        for block in chance.sample(range(blocks), chance.choice((1, 2, 5, blocks))):
            file.seek(block * BLOCK)
            file.write(chance.randbytes(BLOCK))


@ANEW
@pytest.mark.parametrize("seed", range(24))
@pytest.mark.parametrize("settled", [True, False], ids=["main-file", "wal-file"])
def test_a_cache_overwritten_with_noise_never_gives_a_wrong_answer_and_comes_back(
    cache: Cache, projection: Projection, old: Answers, settled: bool, seed: int
) -> None:
    projection.close()
    if settled:
        cache.writer.close()
    main_file, wal_file, _ = parts(cache.path)
    with second_eye(cache.path, warm=seed % 2 == 0) as eye:
        overwrite(main_file if settled else wal_file, seed)
        for _ in range(3):
            assert_old_or_nothing(eye, old)
        cache.writer.ensure(thoroughly=True)
        publish(cache, 2)
        answers(eye)
        assert_edition(eye, 2)


@ANEW
@pytest.mark.parametrize("left", [0, 1, 100, 4096, 20_000, 60_000, -4096, -1])
@pytest.mark.parametrize("warm", [True, False], ids=["warm", "cold"])
def test_a_cache_cut_short_never_gives_a_wrong_answer_and_comes_back(
    cache: Cache, projection: Projection, old: Answers, warm: bool, left: int
) -> None:
    projection.close()
    cache.writer.close()
    with second_eye(cache.path, warm=warm) as eye:
        os.truncate(cache.path, left if left >= 0 else cache.path.stat().st_size + left)
        for _ in range(3):
            assert_old_or_nothing(eye, old)
        cache.writer.ensure(thoroughly=True)
        publish(cache, 2)
        answers(eye)
        assert_edition(eye, 2)


@contextmanager
def publisher(path: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, steady_publisher.__file__, str(path)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdin=-1, stdout=-1, text=True, env=environment) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process


THE_EDITION = "SELECT edition FROM edition"
TITLES = "SELECT title FROM cards WHERE language = 'en'"
REVISIONS = "SELECT revision FROM items"


def whole_edition(reading: sqlite3.Connection) -> int:
    """Reads three tables one after the other; the edition, which all of them agree on."""
    edition = int(reading.execute(THE_EDITION).fetchone()[0])
    titles = [title for (title,) in reading.execute(TITLES)]
    revisions = [revision for (revision,) in reading.execute(REVISIONS)]
    assert titles == [f"edition {edition}"] * PAGES
    assert revisions == [edition] * PAGES
    return edition


def test_no_torn_edition_in_10000_concurrent_reads(folder: DataFolder) -> None:
    seen: list[int] = []
    with publisher(folder.cache) as process:
        reader, projection = CacheReader(folder.cache), Projection(folder.cache)
        for number in range(READS):
            if number % 10:
                seen.append(reader.ask(whole_edition) or 0)
            else:
                cards = projection.cards("page", NOW, limit=PAGES)
                (title,) = {card.words["en"].title for card in cards}
                seen.append(int(title.removeprefix("edition ")))
                first = "page-00" if seen[-1] % 2 else f"page-{PAGES - 1}"
                assert (len(cards), cards[0].id) == (PAGES, first)
        reader.close()
        projection.close()
        last, _ = process.communicate()
    assert process.returncode == 0
    assert seen == sorted(seen)  # never back to an older edition
    assert len(set(seen)) > 1  # it was written meanwhile
    assert seen[-1] <= int(last)


def test_the_screen_starts_with_neither_file_nor_agent(folder: DataFolder, clock: FixedClock) -> None:
    projection, watch = Projection(folder.cache), Watch(folder.cache)
    browse = Browse(projection=projection, folder=folder, clock=clock, centre="seinajoki")
    assert not folder.root.exists()
    assert watch.moved() == frozenset()
    assert set(map(repr, answers(projection).values())) == {"None", "()", "{}"}
    assert projection.status() == Status(state="never")
    assert (browse.home(), browse.topic("heart"), browse.technology("a"), browse.video("a")) == (None,) * 4
    assert browse.demo("a") is browse.arrival("0" * 64) is browse.centre() is None
    assert (browse.cards("topic"), browse.about(), browse.times().slots) == ((), (None, ()), ())
    ledger = Ledger(folder.ledger, clock=clock)
    assert ledger.order("check_now") == 1
    assert not folder.cache.exists()  # the screen makes no cache; that is the agent's
    cache = Cache(folder.cache, clock)
    assert watch.moved() == frozenset()
    assert browse.home() is None
    publish(cache, 1)
    assert watch.moved() == {"content", "media"}
    assert browse.home() is not None
    assert_edition(projection, 1)
    for each in (projection, watch, ledger, cache.writer):
        each.close()
