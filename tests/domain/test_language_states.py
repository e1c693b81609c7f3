"""The state of an item in each language, and what a visitor sees of a draft."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.domain.documents import DOCUMENT, visible
from kiosk.domain.language_states import language_states, languages_changed, outdated_here, without_drafts
from tests.samples import Sample

WHOLE = Sample().document("technology", "a")
FI = {"fi": "Sana"}


def test_whole_is_done_in_every_language() -> None:
    assert language_states(WHOLE) == {"fi": "done", "sv": "done", "en": "done"}


@pytest.mark.parametrize(
    ("change", "state"),
    [
        ({"title": {"fi": "Sana", "en": "Word"}}, "half"),
        ({"does": [{"fi": "Sana", "sv": "", "en": "Word"}]}, "half"),
        ({"title": FI, "summary": FI, "does": [FI], "cannot": [FI]}, "missing"),
        ({"drafts": {"sv": True}}, "draft"),
        ({"drafts": {"sv": True}, "title": FI}, "draft"),
        ({"drafts": {"sv": False}}, "done"),
        ({"outdated": {"sv": True}}, "outdated"),
        ({"outdated": {"fi": True}}, "done"),
    ],
)
def test_a_language_is_what_stands_there(change: dict[str, Any], state: str) -> None:
    assert language_states({**WHOLE, **change})["sv"] == state


def test_what_lies_beneath_may_make_a_language_outdated() -> None:
    assert language_states(WHOLE, frozenset({"sv"}))["sv"] == "outdated"


@pytest.mark.parametrize(
    ("base", "value", "under", "outdated"),
    [
        ({"fi": "a"}, {"fi": "a", "sv": "A"}, {"fi": "b"}, {"sv"}),
        ({"fi": "a"}, {"fi": "a", "sv": "A"}, {"fi": "a"}, set()),
        ({"fi": "a"}, {"fi": "c", "sv": "A"}, {"fi": "b"}, {"sv"}),
        ({"fi": "a", "sv": "A"}, {"fi": "a", "sv": "B"}, {"fi": "a", "sv": "C"}, set()),
        ([{"fi": "a"}], [{"fi": "a", "sv": "A"}], [{"fi": "b"}], {"sv"}),
        ({"text": {"fi": "a"}}, {"text": {"fi": "a", "en": "A"}}, {"text": {"fi": "b"}}, {"en"}),
        (None, {"fi": "a", "sv": "A"}, None, set()),
        ("x", "y", "z", set()),
    ],
)
def test_words_written_here_are_outdated_when_those_beneath_change(
    base: Any, value: Any, under: Any, outdated: set[str]
) -> None:
    assert outdated_here(base, value, under) == outdated


def test_which_languages_an_edit_touches() -> None:
    assert languages_changed({"does": [FI]}, {"does": [{"fi": "Sana", "sv": "Ord"}]}) == {"sv"}
    assert languages_changed({"does": [FI]}, {"does": [FI, FI]}) == {"fi", "sv", "en"}
    assert languages_changed(WHOLE, {**WHOLE, "order": 3}) == frozenset()


def test_a_visitor_reads_the_fallback_and_never_a_draft() -> None:
    document = DOCUMENT.validate_python({**WHOLE, "drafts": {"sv": True}})
    seen = visible(document)
    assert (seen.title.sv, seen.title.read("sv"), seen.title.language_read("sv")) == ("", document.title.en, "en")
    assert visible(DOCUMENT.validate_python(WHOLE)).title.sv


def test_words_that_are_the_only_ones_stay_and_easy_ones_go() -> None:
    easy = {"fi": "Sana", "sv": "Ord", "easy": {"fi": "S", "sv": "O"}}
    seen = without_drafts({"title": {"sv": "Ord"}, "summary": easy, "topics": ["sv"], "drafts": {"sv": True}})
    assert seen["title"] == {"sv": "Ord"}
    assert seen["summary"] == {"fi": "Sana", "easy": {"fi": "S"}}
    assert seen["topics"] == ["sv"]
