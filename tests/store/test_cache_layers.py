"""What was changed at desks lies over what the Center published, in every row that a page reads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.edition import Drop, Put
from kiosk.domain.layers import Layer, layer_id
from kiosk.store.cache_tables import EDITION, ITEMS, LAYERS, REFUSED
from kiosk.store.projection import Projection

from .cache_lines import NOW, Cache, digest, document, drop, picture, put, text

HERE = "seinajoki"


def layer(item: str, revision: int = 1, centre: str = HERE, **fields: Any) -> Put:
    """A layer in which fields are changed, each from what lay beneath to something else."""
    changed = {name: {"base": base, "value": value} for name, (base, value) in fields.items()}
    made = Layer.model_validate({"item": item, "centre": centre, "fields": changed})
    return Put(op="put", id=layer_id(item, centre), revision=revision, document=made.model_dump(mode="json"))


def gone(item: str, revision: int) -> Drop:
    return Drop(op="drop", id=layer_id(item, HERE), revision=revision)


def own(item: str, **more: Any) -> Put:
    """A layer that is all there is of an item."""
    return layer(item, **{name: (None, value) for name, value in document(item, **more).items() if name != "id"})


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    made = Cache(tmp_path / "cache-1.db", HERE)
    yield made
    made.writer.close()


@pytest.fixture
def screen(cache: Cache) -> Iterator[Projection]:
    made = Projection(cache.path)
    yield made
    made.close()


def titles(screen: Projection) -> list[str]:
    return [card.words["fi"].title for card in screen.cards("topic", NOW)]


def counted(**revisions: int) -> str:
    """The digest over items, and over layers by the items' names with ``_``."""
    known = {layer_id(name[1:], HERE) if name.startswith("_") else name: at for name, at in revisions.items()}
    return digest(**known)


def test_a_layer_of_this_centre_shows_and_another_does_not(cache: Cache, screen: Projection) -> None:
    mine = layer("a", title=(text("revision 1"), text("here")))
    far = layer("b", centre="umea", title=(text("revision 1"), text("far")))
    cache.take(put("a"), put("b"), mine, far, whole=True)
    assert titles(screen) == ["here", "revision 1"]
    assert [card.id for card in screen.search(("here",), "fi", NOW)] == ["a"]
    assert {row["id"]: row["source"] is None for row in cache.rows(ITEMS)} == {"a": False, "b": True}


@pytest.mark.parametrize("whole", [True, False])
def test_hidden_is_hidden_everywhere_until_it_is_not(cache: Cache, screen: Projection, whole: bool) -> None:
    cache.take(put("a"), put("b"), whole=True)
    hidden = layer("a", hidden=(None, True))
    cache.take(*([put("a"), put("b"), hidden] if whole else [hidden]), whole=whole)
    assert titles(screen) == ["revision 1"]
    assert screen.document("a", NOW) is None
    assert screen.cards_of(["a"], NOW) == {}
    assert [card.id for card in screen.search(("revision",), "fi", NOW)] == ["b"]
    empty = layer("a", 2)
    cache.take(*([put("a"), put("b"), empty] if whole else [empty]), whole=whole)
    assert len(titles(screen)) == 2


def test_what_the_center_changes_later_comes_through(cache: Cache, screen: Projection) -> None:
    cache.take(put("a"), layer("a", title=(text("revision 1"), {**text("revision 1"), "fi": "here"})), whole=True)
    cache.take(put("a", 2))
    found = screen.document("a", NOW)
    assert found is not None
    assert (found.title.fi, found.title.en) == ("here", "revision 2 in English")


def test_a_layer_that_goes_leaves_the_centers_own(cache: Cache, screen: Projection) -> None:
    cache.take(put("a"), layer("a", title=(text("revision 1"), text("here"))), whole=True)
    cache.take(gone("a", 2))
    assert titles(screen) == ["revision 1"]
    assert cache.rows(LAYERS) == []


def test_what_was_made_here_needs_nothing_beneath(cache: Cache, screen: Projection) -> None:
    cache.take(put("a"), own("b", words="own"), whole=True)
    assert titles(screen) == ["revision 1", "own"]
    cache.take(put("a", 2))
    assert titles(screen) == ["revision 2", "own"]
    cache.take(drop("a", 3), gone("b", 2))
    assert titles(screen) == []


@pytest.mark.parametrize("whole", [True, False])
def test_the_digest_counts_layers_and_nothing_that_is_made_of_them(cache: Cache, whole: bool) -> None:
    cache.take(put("a"), whole=True)
    lines = [own("b"), layer("a", 3, hidden=(None, True))]
    applied = cache.take(*([put("a"), *lines] if whole else lines), whole=whole)
    assert applied.digest == counted(a=1, _a=3, _b=1)
    assert cache.writer.recount().digest == applied.digest
    applied = cache.take(put("a", 2), gone("b", 2))
    assert applied.digest == counted(a=2, _a=3)
    assert cache.writer.recount().digest == applied.digest


def test_a_layer_that_no_longer_fits_is_left_off_and_said(cache: Cache, screen: Projection) -> None:
    bad = layer("a", title=(text("revision 1"), None))
    applied = cache.take(put("a"), bad, whole=True)
    assert titles(screen) == ["revision 1"]
    assert list(cache.writer.refused()) == [bad.id]
    assert applied.digest == counted(a=1, _a=1)
    assert cache.writer.recount().digest == applied.digest
    cache.take(layer("a", 2, title=(text("revision 1"), text("here"))))
    assert (titles(screen), cache.rows(REFUSED)) == (["here"], [])


def test_what_is_no_layer_is_refused_alone(cache: Cache, screen: Projection) -> None:
    torn = Put(op="put", id=layer_id("a", HERE), revision=1, document={"kind": "local", "item": "A"})
    foreign = Put(op="put", id="b", revision=1, document=layer("a").document)
    cache.take(put("a"), torn, foreign, whole=True)
    assert titles(screen) == ["revision 1"]
    assert set(cache.writer.refused()) == {torn.id, "b"}


def test_pictures_of_both_are_kept_and_those_of_a_dropped_layer_may_go(cache: Cache) -> None:
    cache.take(put("a", picture=picture(1)), layer("a", picture=(picture(1), picture(2))), whole=True)
    assert {blob.sha256 for blob in cache.writer.media(here=True)} == {f"{n:064d}" for n in (1, 2)}
    cache.take(gone("a", 2))
    assert {blob.sha256 for blob in cache.writer.media(here=True)} == {f"{1:064d}"}


def test_featured_comes_before_all_else(cache: Cache, screen: Projection) -> None:
    cache.take(put("a", order=-5), put("b"), layer("b", featured=(None, True)), whole=True)
    assert [card.id for card in screen.cards("topic", NOW)] == ["b", "a"]


def test_another_centre_needs_another_look_only_where_layers_differ(cache: Cache) -> None:
    assert cache.writer.is_of("umea")
    cache.take(put("a"), whole=True)
    assert cache.writer.is_of("umea")
    cache.take(layer("a", hidden=(None, True)))
    assert cache.writer.is_of(HERE)
    assert not cache.writer.is_of("umea")
    assert cache.rows(EDITION)[0]["centre"] == HERE


def test_the_layer_of_all_centres_lies_below_that_of_this_one(cache: Cache, screen: Projection) -> None:
    wide = layer("a", centre="", title=(text("revision 1"), text("wide")), order=(None, 7))
    mine = layer("a", title=(text("wide"), text("here")))
    cache.take(put("a"), mine, wide, whole=True)
    found = screen.document("a", NOW)
    assert found is not None
    assert (found.title.fi, found.order) == ("here", 7)
