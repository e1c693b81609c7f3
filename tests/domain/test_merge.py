"""Laying two changes of one thing together: nothing is lost, and what both changed is named."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from kiosk.domain.merge import Clash, at, merge, put_at

_leaves = some.none() | some.booleans() | some.integers(0, 3) | some.sampled_from(["a", "b"])
_json = some.recursive(
    _leaves,
    lambda part: some.lists(part, max_size=3) | some.dictionaries(some.sampled_from(["fi", "sv", "file"]), part),
    max_leaves=8,
)


def _without_nothing(value: Any) -> Any:
    """Null and a missing key are the same."""
    if isinstance(value, dict):
        return {key: _without_nothing(part) for key, part in value.items() if part is not None}
    return [_without_nothing(part) for part in value] if isinstance(value, list) else value


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "value", "clashes"),
    [
        ("a", "b", "a", "b", []),
        ("a", "a", "c", "c", []),
        ("a", "b", "b", "b", []),
        ("a", "b", "c", "b", [Clash((), "b", "c", "a")]),
        ({"fi": "a", "sv": "a"}, {"fi": "b", "sv": "a"}, {"fi": "a", "sv": "c"}, {"fi": "b", "sv": "c"}, []),
        ({"fi": "a"}, {"fi": "a", "sv": "b"}, {"fi": "a", "en": "c"}, {"fi": "a", "sv": "b", "en": "c"}, []),
        ({"fi": "a"}, {}, {"fi": "c"}, {}, [Clash(("fi",), None, "c", "a")]),
        (None, {"fi": "b"}, {"sv": "c"}, {"fi": "b", "sv": "c"}, []),
        ([1, 2], [1, 3], [4, 2], [4, 3], []),
        ([1, 2], [1, 2, 3], [4, 2], [1, 2, 3], [Clash((), [1, 2, 3], [4, 2], [1, 2])]),
        ([1, 2], [1, 2], [4, 2, 5], [4, 2, 5], []),
        ([*"abc"], [*"bac"], [*"acb"], [*"bac"], [Clash((), [*"bac"], [*"acb"], [*"abc"])]),
    ],
)
def test_each_side_keeps_what_it_alone_changed(base: Any, ours: Any, theirs: Any, value: Any, clashes: Any) -> None:
    merged = merge(base, ours, theirs)
    assert (merged.value, list(merged.clashes)) == (value, clashes)


A, B, C = ({"id": name, "name": {"fi": name}} for name in "abc")
EVE, DAY = {"on": "2026-12-24"}, {"on": "2026-12-25", "opens": "10:00:00", "closes": "12:00:00"}
OPEN = {"on": "2026-12-24", "opens": "10:00:00", "closes": "12:00:00"}


def _open(*days: str, opens: str = "09:00", closes: str = "16:00") -> dict[str, Any]:
    return {"days": list(days), "opens": opens, "closes": closes}


WEEK = [_open("mon", "tue"), _open("wed", closes="12:00")]
LATE_MONDAY = [_open("mon", opens="10:00"), _open("tue"), _open("wed", closes="12:00")]
LONG_MONDAY = [_open("mon", closes="18:00"), _open("tue"), _open("wed", closes="12:00")]
ASKED_MONDAY = Clash(("mon",), _open("mon", opens="10:00"), _open("mon", closes="18:00"), _open("mon"))


def _named(part: dict[str, Any], **words: str) -> dict[str, Any]:
    return {**part, "name": {**part["name"], **words}}


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "value", "clashes"),
    [
        ([A], [A, B], [A, C], [A, B, C], []),
        (None, [A], [B], [A, B], []),
        ([A, B], [A], [_named(A, sv="x"), B], [_named(A, sv="x")], []),
        ([A, B], [B, A], [A, B, C], [B, A, C], []),
        ([A], None, [A, B], [B], []),
        ([A], [], [_named(A, fi="x")], None, [Clash(("a",), None, _named(A, fi="x"), A)]),
        ([A], [_named(A, fi="x")], [], [_named(A, fi="x")], [Clash(("a",), _named(A, fi="x"), None, A)]),
        ([A], [_named(A, fi="x")], [_named(A, fi="y", sv="z")], [_named(A, fi="x", sv="z")], "words"),
        ([], [EVE], [DAY], [EVE, DAY], []),
        ([], [EVE], [OPEN], [EVE], [Clash(("2026-12-24",), EVE, OPEN, None)]),
        (WEEK, LATE_MONDAY, [_open("mon", "wed")], [_open("mon", opens="10:00"), _open("wed")], []),
        (None, [_open("tue", "sat")], [_open("mon")], [_open("mon", "tue", "sat")], []),
        (WEEK, LATE_MONDAY, LONG_MONDAY, LATE_MONDAY, [ASKED_MONDAY]),
        (WEEK, LATE_MONDAY[1:], LONG_MONDAY, LATE_MONDAY[1:], [Clash(("mon",), None, LONG_MONDAY[0], _open("mon"))]),
        (WEEK, WEEK[:1], WEEK[1:], WEEK[:1], [Clash((), WEEK[:1], WEEK[1:], WEEK)]),
        (WEEK, LATE_MONDAY[1:], LONG_MONDAY[:1], LATE_MONDAY[1:], [Clash((), LATE_MONDAY[1:], LONG_MONDAY[:1], WEEK)]),
        (WEEK, None, WEEK[1:], None, []),
        ([EVE, DAY], [EVE], [DAY], None, []),
    ],
)
def test_what_has_a_name_in_a_list_is_merged_by_its_name(
    base: Any, ours: Any, theirs: Any, value: Any, clashes: Any
) -> None:
    merged = merge(base, ours, theirs)
    wanted = [Clash(("a", "name", "fi"), "x", "y", "a")] if clashes == "words" else clashes
    assert (merged.value, list(merged.clashes)) == (value, wanted)
    for clash in merged.clashes:
        assert at(merged.value, clash.path) == clash.ours
        assert at(put_at(merged.value, clash.path, clash.theirs), clash.path) == clash.theirs


def test_a_name_that_is_not_there_is_put_at_the_end_and_half_a_thing_nowhere() -> None:
    assert put_at([A], ("b",), B) == [A, B]
    assert put_at(None, ("b",), B) == [B]
    assert put_at([A], ("b", "name", "fi"), "x") == [A]
    assert put_at([A], ("a",), None) is None
    assert put_at([A, B], ("a", "name", "sv"), "x") == [_named(A, sv="x"), B]


def test_a_picture_is_not_mixed_of_two() -> None:
    def picture(file: str, words: str) -> dict[str, Any]:
        return {"file": file, "alt": {"fi": words}, "renditions": [file]}

    merged = merge(picture("a", "a"), picture("b", "a"), picture("a", "c"))
    assert merged.value == picture("b", "a")
    assert [clash.path for clash in merged.clashes] == [()]
    assert merge(picture("a", "a"), picture("a", "b"), picture("a", "a")).value == picture("a", "b")


@given(_json, _json)
def test_one_side_alone_never_clashes(base: Any, other: Any) -> None:
    for merged in (merge(base, other, base), merge(base, base, other), merge(base, other, other)):
        assert (merged.value, merged.clashes) == (other, ())


@given(_json, _json, _json)
def test_what_clashes_stands_at_its_place_on_both_sides(base: Any, ours: Any, theirs: Any) -> None:
    ours, theirs = _without_nothing(ours), _without_nothing(theirs)
    merged = merge(_without_nothing(base), ours, theirs)
    for clash in merged.clashes:
        assert (at(ours, clash.path), at(theirs, clash.path)) == (clash.ours, clash.theirs)
        assert at(merged.value, clash.path) == clash.ours


@given(_json, _json, _json)
def test_from_the_other_side_the_same_clashes(base: Any, ours: Any, theirs: Any) -> None:
    base, ours, theirs = map(_without_nothing, (base, ours, theirs))
    here, there = merge(base, ours, theirs), merge(base, theirs, ours)
    assert [clash.path for clash in here.clashes] == [clash.path for clash in there.clashes]
    if not here.clashes:
        assert here.value == there.value


@pytest.mark.parametrize(
    ("value", "path", "new", "after"),
    [
        ({"a": [1, 2]}, ("a", 1), 3, {"a": [1, 3]}),
        ({"a": {"fi": "x", "sv": "y"}}, ("a", "fi"), None, {"a": {"sv": "y"}}),
        ({"a": {"fi": "x"}}, ("a", "fi"), None, None),
        (None, ("a", "fi"), "x", {"a": {"fi": "x"}}),
        ({"a": [1]}, ("a", 5), 3, {"a": [1]}),
        ({"a": "x"}, ("a", "fi"), 3, {"a": "x"}),
        ("x", (), "y", "y"),
    ],
)
def test_something_is_put_at_a_place(value: Any, path: Any, new: Any, after: Any) -> None:
    assert put_at(value, path, new) == after
