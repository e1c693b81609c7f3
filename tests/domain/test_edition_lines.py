"""Editions: the digest's arithmetic, and the lines and the catalogue that come from outside."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from kiosk.domain.edition import LINE, Catalogue, Digest, Drop, Put

NOTHING = "0" * 64
ITEMS = st.dictionaries(st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True), st.integers(1, 10**6), max_size=30)


def digest_of(items: list[tuple[str, int]]) -> str:
    digest = Digest()
    for item_id, revision in items:
        digest.add(item_id, revision)
    return digest.hex


def test_the_digest_of_nothing_is_nothing() -> None:
    assert Digest().hex == NOTHING


def test_the_digest_is_the_sum_of_the_hashes_of_id_and_revision() -> None:
    heart = int(hashlib.sha256(b"heart\n3").hexdigest(), 16)
    moving = int(hashlib.sha256(b"moving\n1").hexdigest(), 16)
    assert heart + moving >= 1 << 256  # so that the modulus is in play
    by_hand = f"{(heart + moving) % (1 << 256):064x}"
    assert by_hand == "610146477cd5106fb77c709f8f79032f5ffffc3a1d68634082862197ac9df82b"
    assert digest_of([("heart", 3), ("moving", 1)]) == by_hand


@given(ITEMS, st.randoms(use_true_random=False))
def test_the_order_of_documents_does_not_matter_to_the_digest(items: dict[str, int], chance: Any) -> None:
    shuffled = list(items.items())
    chance.shuffle(shuffled)
    assert digest_of(shuffled) == digest_of(list(items.items()))


@given(ITEMS, ITEMS)
def test_taking_away_undoes_adding(kept: dict[str, int], gone: dict[str, int]) -> None:
    digest = Digest(digest_of(list(kept.items())))
    for item_id, revision in gone.items():
        digest.add(item_id, revision)
    for item_id, revision in gone.items():
        digest.remove(item_id, revision)
    assert digest.hex == digest_of(list(kept.items()))


@given(ITEMS.filter(bool))
def test_a_digest_can_be_put_down_as_text_and_taken_up_again(items: dict[str, int]) -> None:
    text = digest_of(list(items.items()))
    assert len(text) == len(NOTHING)
    assert Digest(text).hex == text


@given(ITEMS.filter(bool), st.data())
def test_another_revision_of_one_document_is_another_digest(items: dict[str, int], data: st.DataObject) -> None:
    changed = data.draw(st.sampled_from(sorted(items)))
    before = digest_of(list(items.items()))
    assert digest_of(list((items | {changed: items[changed] + 1}).items())) != before


def test_a_line_puts_a_document_or_drops_one() -> None:
    put = LINE.validate_json('{"op": "put", "id": "heart", "revision": 3, "document": {"kind": "topic"}}')
    assert put == Put(op="put", id="heart", revision=3, document={"kind": "topic"})
    assert LINE.validate_json('{"op": "drop", "id": "heart", "revision": 4}') == Drop(op="drop", id="heart", revision=4)


def test_a_document_inside_a_line_is_not_judged_yet() -> None:
    line = LINE.validate_json('{"op": "put", "id": "heart", "revision": 3, "document": {"kind": "news", "x": [1]}}')
    assert isinstance(line, Put)
    assert line.document == {"kind": "news", "x": [1]}


@pytest.mark.parametrize(
    "line",
    [
        "",
        "null",
        "[]",
        "{}",
        '{"op": "keep", "id": "heart", "revision": 1}',
        '{"op": "put", "id": "heart", "revision": 1}',
        '{"op": "put", "id": "heart", "revision": 1, "document": []}',
        '{"op": "put", "id": "Heart", "revision": 1, "document": {}}',
        '{"op": "drop", "id": "heart", "revision": 0}',
        '{"op": "drop", "id": "heart", "revision": 1, "document": {}}',
        '{"op": "drop", "id": "../heart", "revision": 1}',
        '{"op": "drop", "id": "\\ud800", "revision": 1}',
    ],
)
def test_a_line_that_is_neither_is_refused(line: str) -> None:
    with pytest.raises(ValidationError):
        LINE.validate_json(line)


def catalogue(**fields: Any) -> str:
    snapshot = {"sha256": "1" * 64, "size": 10, "items": 2}
    head = {"edition": 7, "published_at": "2026-11-24T09:00:00Z", "snapshot": snapshot, "digest": "2" * 64}
    return json.dumps(head | fields)


def test_a_catalogue_names_the_snapshot_and_the_change_sets() -> None:
    changes = [{"edition": n, "sha256": str(n) * 64, "size": n} for n in (6, 7)]
    found = Catalogue.model_validate_json(catalogue(changes=changes, desk="/desk"))
    assert (found.edition, found.snapshot.items, found.desk) == (7, 2, "/desk")
    assert [change.edition for change in found.changes] == [6, 7]


def test_a_catalogue_may_have_no_change_sets_and_no_desk() -> None:
    found = Catalogue.model_validate_json(catalogue())
    assert (found.changes, found.seal_key, found.desk) == ((), None, "")


@pytest.mark.parametrize(
    "fields",
    [
        {"edition": 0},
        {"edition": None},
        {"published_at": "2026-11-24T09:00:00"},
        {"digest": "2" * 63},
        {"digest": "../../x"},
        {"snapshot": {"sha256": "1" * 64, "size": -1, "items": 2}},
        {"snapshot": None},
        {"changes": [{"edition": 0, "sha256": "1" * 64, "size": 1}]},
        {"mirror": "elsewhere"},
    ],
)
def test_a_catalogue_that_is_none_is_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Catalogue.model_validate_json(catalogue(**fields))
