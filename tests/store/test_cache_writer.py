"""The cache's writer: what goes in together, what stays, and what is counted."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from kiosk.domain.documents import Centre
from kiosk.domain.edition import Put
from kiosk.domain.media import Blob
from kiosk.domain.slots import Guest, Slot
from kiosk.domain.status import Status
from kiosk.store.cache_desk import News
from kiosk.store.cache_tables import CARDS, ITEM_MEDIA, ITEMS, MEDIA, PLACES, TOPICS
from kiosk.store.cache_writer import Applied
from kiosk.store.first import write_first

from .cache_lines import NOW, ZERO, Cache, digest, document, drop, picture, put, text


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    made = Cache(tmp_path / "cache-1.db")
    yield made
    made.writer.close()


def test_document_becomes_rows_of_every_kind(cache: Cache) -> None:
    cache.take(
        put(
            "a",
            picture=picture(480, 960, 1920),
            topics=["x", "y", "x"],
            places=[{"centre": "umea", "station": "s"}],
            order=7,
            valid_from="2026-01-01T02:00:00+02:00",
        )
    )
    (item,) = cache.rows(ITEMS)
    assert (item["kind"], item["revision"], item["position"]) == ("topic", 1, 7)
    assert (item["valid_from"], item["valid_until"]) == ("2026-01-01T00:00:00.000000+00:00", None)
    cards = {row["language"]: row for row in cache.rows(CARDS)}
    assert set(cards) == {"fi", "sv", "en"}
    assert cards["sv"]["title"] == "revision 1 in English", "the fallback rule is applied once, here"
    assert cards["fi"]["picture"] == f"{960:064d}"
    assert [row["topic"] for row in cache.rows(TOPICS)] == ["x", "y"]
    assert [row["centre"] for row in cache.rows(PLACES)] == ["umea"]
    assert len(cache.rows(ITEM_MEDIA)) == len(cache.rows(MEDIA)) == 3


def test_changes_replace_and_drop_and_the_digest_follows(cache: Cache) -> None:
    cache.take(put("a"), put("b"), put("c"), whole=True)
    applied = cache.take(put("a", 2), drop("b", 2))
    assert cache.titles() == {"a": "revision 2", "c": "revision 1"}
    assert applied == Applied(edition=2, digest=digest(a=2, c=1), mended=1)
    assert cache.writer.applied() == applied
    assert cache.writer.recount() == applied


def test_snapshot_removes_what_it_does_not_name(cache: Cache) -> None:
    cache.take(put("a"), put("b"), put("c"), b="bad", whole=True)
    applied = cache.take(put("a"), whole=True)
    assert cache.titles() == {"a": "revision 1"}
    assert cache.writer.refused() == {}
    assert applied.digest == digest(a=1)


def test_refused_document_stays_at_its_old_revision_and_is_counted_with_the_new(cache: Cache) -> None:
    cache.take(put("a"), put("b"), whole=True)
    applied = cache.take(put("a", 2), put("b", 2, colour="blue"), a="its picture is damaged")
    assert cache.titles() == {"a": "revision 1", "b": "revision 1"}
    assert applied.digest == digest(a=2, b=2)
    assert cache.writer.refused()["a"] == "its picture is damaged"
    assert "colour" in cache.writer.refused()["b"]
    applied = cache.take(put("a", 3), drop("b", 3))
    assert (cache.titles(), cache.writer.refused()) == ({"a": "revision 3"}, {})
    assert applied.digest == digest(a=3)


def test_document_under_another_name_is_refused(cache: Cache) -> None:
    cache.take(Put(op="put", id="a", revision=1, document=document("b")))
    assert list(cache.writer.refused()) == ["a"]


def test_failure_midway_leaves_the_edition_before(cache: Cache) -> None:
    cache.take(put("a"), whole=True)
    before = cache.marks()

    def lines() -> Iterator[Put]:
        for n in range(600):
            yield put(f"i{n}")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        cache.take_from(lines(), whole=True)
    assert cache.titles() == {"a": "revision 1"}
    assert (cache.writer.applied().edition, cache.marks()) == (1, before)


def test_many_lines_go_in_by_batches(cache: Cache) -> None:
    cache.take(*(put(f"i{n}") for n in range(1200)), whole=True)
    applied = cache.take(*(put(f"i{n}", 2) for n in range(1200)))
    assert len(cache.titles()) == 1200
    assert applied.digest == digest(**{f"i{n}": 2 for n in range(1200)})


@pytest.mark.parametrize("whole", [False, True])
def test_media_nobody_names_any_more_is_no_longer_wanted(cache: Cache, whole: bool) -> None:
    cache.take(put("a", picture=picture(960)), put("b", picture=picture(960, 1920)), whole=True, here=False)
    assert {row["state"] for row in cache.rows(MEDIA)} == {"wanted"}
    cache.take(*([put("a", picture=picture(960))] if whole else [drop("b", 2)]), whole=whole, here=False)
    assert [row["sha256"] for row in cache.rows(MEDIA)] == [f"{960:064d}"]


@pytest.mark.parametrize("whole", [False, True])
def test_media_on_disk_that_nobody_names_waits_until_it_is_struck_off(cache: Cache, whole: bool) -> None:
    named, lost = f"{960:064d}", f"{1920:064d}"
    cache.take(put("a", picture=picture(960)), put("b", picture=picture(960, 1920)), whole=True)
    cache.take(*([put("a", picture=picture(960))] if whole else [drop("b", 2)]), whole=whole)
    assert waiting(cache) == {named: None, lost: 0}
    assert [blob.sha256 for blob in cache.writer.media(here=True)] == [named]
    cache.writer.unnamed_older(60)
    cache.writer.unnamed_older(60)
    assert waiting(cache) == {named: None, lost: 120}
    assert cache.writer.forget_unnamed(121) == ()
    assert cache.writer.forget_unnamed(120, but={lost}) == ()
    assert cache.writer.forget_unnamed(120) == (lost,)
    assert waiting(cache) == {named: None}


def waiting(cache: Cache) -> dict[str, int | None]:
    return {row["sha256"]: row["unnamed_for"] for row in cache.rows(MEDIA)}


@pytest.mark.parametrize(("here", "state"), [(True, "here"), (False, "wanted")])
def test_media_named_again_is_what_the_disk_says(cache: Cache, here: bool, state: str) -> None:
    assert cache.writer.found_unnamed({f"{960:064d}": 7, f"{1:064d}": 5}) == 2
    assert cache.writer.found_unnamed({f"{960:064d}": 7}) == 0, "it is known already"
    cache.take(put("a", picture=picture(960)), here=here)
    found = {row["sha256"]: row for row in cache.rows(MEDIA)}
    assert found[f"{960:064d}"] == {
        "sha256": f"{960:064d}",
        "size": 10,
        "type": "image/webp",
        "here": 10 if here else 0,
        "state": state,
        "reason": "",
        "unnamed_for": None,
    }
    assert found[f"{1:064d}"]["unnamed_for"] == 0


def test_media_of_a_refused_document_is_still_named(cache: Cache) -> None:
    cache.take(put("a", picture=picture(960)), whole=True)
    cache.take(put("a", 2, picture=picture(1920)), a="its picture is damaged")
    assert waiting(cache) == {f"{960:064d}": None}


def test_changing_ten_items_looks_at_no_others(cache: Cache) -> None:
    """A list of everything that grows with the catalogue may not be gone through for a change."""
    cache.take(*(put(f"i{n}", picture=picture(1000 + n)) for n in range(300)), whole=True)
    engine = cache.writer._engine
    asked: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *a: asked.append(_explained(a[0], a[2], a[3], a[5])))
    cache.take(*(put(f"i{n}", 2, picture=picture(5000 + n)) for n in range(10)))
    cache.writer.media(here=False)
    cache.writer.unnamed_older(1)
    cache.writer.forget_unnamed(1)
    plans = [plan for plan in asked if plan]
    assert len(plans) > 10
    for plan in plans:
        assert not re.search(r"SCAN (?!edition|media USING (COVERING )?INDEX media_unnamed)", plan), plan


def _explained(connection: Any, statement: str, parameters: Any, many: bool) -> str:
    """The plan of a statement."""
    if statement.startswith(("EXPLAIN", "PRAGMA", "BEGIN", "INSERT INTO")):
        return ""
    one = parameters[0] if many else parameters
    with closing(connection.connection.cursor()) as cursor:
        steps = cursor.execute(f"EXPLAIN QUERY PLAN {statement}", one).fetchall()
    return "; ".join(str(step[3]) for step in steps)


def test_media_on_its_way(cache: Cache) -> None:
    cache.take(put("a", picture=picture(960)), here=False)
    (blob,) = cache.writer.media(here=False)
    before = cache.marks()
    for here, reason, state in [(4, "", "wanted"), (4, "", "wanted"), (0, "damaged", "failed"), (10, "", "here")]:
        cache.writer.medium(blob, here, reason)
        (row,) = cache.rows(MEDIA)
        assert (row["here"], row["state"], row["reason"]) == (here, state, reason)
    assert cache.marks()["media"] == before["media"] + 3, "the same again raises nothing"
    assert cache.writer.media(here=True) == (blob,)
    cache.writer.medium(Blob(sha256=ZERO, size=1, type="image/png"), 1)
    cache.take(put("a", 2, picture=picture(960)), here=False)
    assert cache.rows(MEDIA)[0]["state"] == "here", "what has arrived stays so"


def test_status_raises_its_own_mark_only(cache: Cache) -> None:
    assert cache.writer.status() == Status()
    status = Status(state="offline", reason="unreachable", offline_since=NOW, checked_at=NOW - timedelta(hours=1))
    cache.writer.set_status(status)
    cache.writer.set_status(status)
    assert cache.writer.status() == status
    assert cache.marks() == {"status": 1}


def test_slots_change_by_row(cache: Cache) -> None:
    def slot(item_id: str, free: int) -> Slot:
        guest = Guest(centre="umea", name="Anna")
        return Slot(
            id=item_id,
            centre="vasa",
            item="t",
            starts=NOW,
            ends=NOW + timedelta(hours=1),
            capacity=4,
            free=free,
            guest=guest,
        )

    cache.writer.exchange(News(slots=[slot("a", 1), slot("b", 1)]), cursor=5, mark="m", whole=True)
    cache.writer.exchange(News(slots=[slot("a", 1)], slots_gone=["z"]), cursor=6, mark="n", whole=False)
    assert cache.marks() == {"slots": 1}, "nothing moved"
    cache.writer.exchange(News(slots=[slot("a", 0)], slots_gone=["b"]), cursor=7, mark="n", whole=False)
    assert cache.marks() == {"slots": 2}
    assert cache.writer.exchanged()[:3] == (7, "n", "")


def test_centre_is_read_as_a_centre_only(cache: Cache, tmp_path: Path) -> None:
    plain = {
        "kind": "centre",
        "city": text("city"),
        "country": "se",
        "zone": "Europe/Stockholm",
        "languages": ["sv"],
        "picture": picture(480, 1920),
    }
    body = {**document("umea"), **plain}
    del body["icon"]
    cache.take(Put(op="put", id="umea", revision=1, document=body), put("a"))
    centre = cache.writer.centre("umea")
    assert isinstance(centre, Centre)
    assert cache.writer.centre("a") is None
    assert cache.writer.centre("nowhere") is None
    assert write_first(tmp_path / "first.json", centre, 1)
    assert not write_first(tmp_path / "first.json", centre, 1)
    first = json.loads((tmp_path / "first.json").read_bytes())
    assert first["picture"]["sha256"] == f"{1920:064d}"
    assert first["centre"]["zone"] == "Europe/Stockholm"
