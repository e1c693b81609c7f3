"""What the desk told, in the cache: all of it in one transaction, and raised marks for what is different now."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.domain.answers import Answer
from kiosk.domain.persons import Staff
from kiosk.domain.sealed import SealKey
from kiosk.store import cache_desk_writer
from kiosk.store.cache_desk import Exchanged, News
from kiosk.store.projection import Projection
from tests.intents import booking, uuid7
from tests.samples import Cache, Sample

from .cache_lines import NOW, ZERO
from .cache_lines import Cache as Marked

ANNA = Staff(id="anna", name="Anna", centre="seinajoki", roles=("booker",))


def take(cache: Cache, news: News, *, whole: bool = False, cursor: int = 2) -> None:
    cache.writer.exchange(news, cursor=cursor, mark="m", device="d", whole=whole)


def test_a_slot_comes_back_as_it_was_told(cache: Cache, projection: Projection, sample: Sample) -> None:
    slot = sample.slot("a", hours=1, kind="event", least=2, host="anna", languages=("fi",), audience=("citizen",))
    closed = sample.slot("b", hours=2, free=0, state="closed", reason="the host is ill", revision=3)
    take(cache, News(slots=(slot, closed)))
    assert projection.slots("seinajoki", NOW) == (slot, closed)
    assert projection.slot("b") == closed
    assert projection.slot("c") is None


def test_a_slot_that_is_gone_takes_its_bookings_along(cache: Cache, projection: Projection, sample: Sample) -> None:
    take(cache, News(slots=[sample.slot("a", hours=1)], bookings=[booking(1, slot="a"), booking(2, slot="b")]))
    take(cache, News(slots_gone=["a"], bookings=[]))
    assert projection.bookings.booking(uuid7(1)) is None
    assert projection.bookings.booking(uuid7(2)) is not None


def test_all_there_is_replaces_what_was_but_answers_stay(cache: Cache, projection: Projection, sample: Sample) -> None:
    answer = Answer(id=uuid7(9), state="accepted")
    take(cache, News(slots=[sample.slot("a", hours=1)], bookings=[booking(1)], staff=[ANNA], answers=[answer]))
    take(cache, News(bookings=[booking(2)]), whole=True)
    assert projection.slots("seinajoki", NOW) == ()
    assert (projection.bookings.booking(uuid7(1)), projection.bookings.staff()) == (None, ())
    assert cache.writer.answered() == {uuid7(9)}


def test_only_what_is_different_raises_its_mark(tmp_path: Path) -> None:
    cache = Marked(tmp_path / "cache-1.db")
    news = News(bookings=[booking(1)], staff=[ANNA], answers=[Answer(id="a", state="accepted")])
    for _ in range(2):
        cache.writer.exchange(news, cursor=1, mark="m", whole=False)
        assert cache.marks() == {"bookings": 1, "staff": 1, "answers": 1}
    cache.writer.exchange(News(staff_gone=["anna", "ben"]), cursor=2, mark="m", whole=False)
    assert cache.marks() == {"bookings": 1, "staff": 2, "answers": 1}
    cache.writer.drop_answers(["a"])
    assert cache.writer.answered() == frozenset()
    cache.writer.close()


def test_answers_changes_and_cursor_come_together_or_not_at_all(
    cache: Cache, projection: Projection, sample: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(cache_desk_writer, "replace_row", cut)
        with pytest.raises(KeyboardInterrupt):
            take(cache, News(slots=[sample.slot("a", hours=1)], answers=[Answer(id="a", state="accepted")]))
    assert (cache.writer.answered(), projection.slots("seinajoki", NOW)) == (frozenset(), ())
    assert cache.writer.exchanged() == Exchanged()


def test_the_hubs_key_comes_with_the_edition(tmp_path: Path) -> None:
    from kiosk.domain.edition import Catalogue, SnapshotRef

    cache = Marked(tmp_path / "cache-1.db")
    projection = Projection(cache.path)
    assert projection.bookings.seal_key() is None
    for key in (None, SealKey(id="0" * 16, public="1" * 64)):
        cache.edition += 1
        head = Catalogue(
            edition=cache.edition,
            published_at=NOW,
            snapshot=SnapshotRef(sha256=ZERO, size=0, items=0),
            digest=ZERO,
            seal_key=key,
        )
        cache.writer.apply(head, (), whole=True, refused={}, arrived=lambda _: True)
        assert projection.bookings.seal_key() == key
    projection.close()
    cache.writer.close()
