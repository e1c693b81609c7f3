"""Search in the cache: exact first, then without dots, then inside long words; and never what is gone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.languages import Language
from kiosk.domain.words import words_of
from kiosk.paths import DataFolder
from kiosk.store.projection import Projection
from tests.samples import NOW, Cache, Sample


@pytest.fixture
def content(cache: Cache, sample: Sample) -> Cache:
    def words(fi: str, sv: str, en: str) -> dict[str, str]:
        return {"fi": fi, "sv": sv, "en": en}

    def document(kind: str, name: str, title: dict[str, str], summary: dict[str, str], **more: Any) -> dict[str, Any]:
        return {**sample.document(kind, name, **more), "title": title, "summary": summary}

    cache.publish(
        document("technology", "heart", words("Sydän", "Hjärta", "Heart"), words("Rytmi", "Rytm", "Rhythm")),
        document("technology", "saw", words("Säge", "Såg", "Saw"), words("Saha", "Verktyg", "A tool")),
        document("video", "sage", words("Sage", "Sage", "Sage"), words("Yrtti", "Ört", "A herb")),
        document(
            "technology",
            "cuff",
            words("Verenpainemittari", "Blodtrycksmätare", "Cuff"),
            words("Mansetti", "Manschett", "Arm"),
        ),
        document(
            "demo", "dose", words("Annostelija", "Dosett", "Dispenser"), words("Lääkkeet", "Läkemedel", "Medicines")
        ),
        document(
            "page",
            "late",
            words("Sydän myöhemmin", "Hjärta sen", "Heart later"),
            words("-", "-", "-"),
            valid_from=(NOW + timedelta(days=1)).isoformat(),
        ),
    )
    return cache


def found(projection: Projection, typed: str, language: Language = "fi", **page: int) -> list[str]:
    return [card.id for card in projection.search(words_of(typed), language, NOW, **page)]


@pytest.mark.usefixtures("content")
@pytest.mark.parametrize(
    ("typed", "language", "ids"),
    [
        ("sydän", "fi", ["heart"]),
        ("SYD", "fi", ["heart"]),
        ("sydan", "fi", ["heart"]),
        ("hjart", "sv", ["heart"]),
        ("rytmi sydän", "fi", ["heart"]),
        ("rytmi saha", "fi", []),
        ("mittari", "fi", ["cuff"]),
        ("matare", "sv", ["cuff"]),
        ("lääke", "fi", ["dose"]),
        ("heart", "en", ["heart"]),
        ("hjärta", "fi", []),
        ("", "fi", []),
        ("?!", "fi", []),
    ],
)
def test_what_is_typed_finds(projection: Projection, typed: str, language: Language, ids: list[str]) -> None:
    assert found(projection, typed, language) == ids


@pytest.mark.usefixtures("content")
def test_what_is_written_exactly_so_comes_first(projection: Projection) -> None:
    assert found(projection, "säge") == ["saw", "sage"]
    assert found(projection, "sage") == ["sage", "saw"]


@pytest.mark.usefixtures("content")
def test_a_title_in_another_form_comes_before_the_word_in_a_text(
    cache: Cache, sample: Sample, projection: Projection
) -> None:
    text = {"fi": "Sydän", "sv": "-", "en": "-"}
    title = {"fi": "Sydämeni", "sv": "-", "en": "-"}
    cache.publish(
        {**sample.document("page", "about", order=1), "summary": text},
        {**sample.document("topic", "mine"), "title": title},
    )
    assert found(projection, "sydän") == ["mine", "about"]


def test_a_word_of_the_title_comes_first_then_a_title_that_begins_so(
    cache: Cache, sample: Sample, projection: Projection
) -> None:
    titles = {
        "inside": "Kokeile sydänlaastaria",
        "other": "Laastari, joka seuraa sydäntä",
        "longer": "Sydämesi rytmi",
        "form": "Sydämeni",
        "begins": "Sydänasiaa",
        "word": "Kun sydän, se lyö",
    }
    documents = [sample.document("technology", name, order=n) for n, name in enumerate(titles)]
    cache.publish(*({**each, "title": dict.fromkeys(("fi", "sv", "en"), titles[each["id"]])} for each in documents))
    order = found(projection, "sydän")
    assert (set(order[:2]), order[2:4], set(order[4:])) == ({"word", "begins"}, ["form", "longer"], {"inside", "other"})


@pytest.mark.usefixtures("content")
def test_pages_follow_one_another(projection: Projection) -> None:
    first = found(projection, "sa", limit=1)
    assert first + found(projection, "sa", offset=1, limit=1) == ["sage", "saw"]
    assert found(projection, "sa", offset=2, limit=1) == []


def test_a_new_edition_leaves_nothing_of_the_old_in_the_index(
    content: Cache, sample: Sample, projection: Projection, folder: DataFolder
) -> None:
    assert found(projection, "sydän") == ["heart"]
    content.publish(sample.document("topic", "heart"))
    assert found(projection, "sydän") == []
    assert found(projection, "title") == ["heart"]
    with closing(sqlite3.connect(folder.cache)) as connection:
        connection.execute("INSERT INTO search(search, rank) VALUES ('integrity-check', 1)")
        assert connection.execute("SELECT COUNT(*) FROM search_texts").fetchone() == (3,)


def test_without_a_cache_nothing_is_found(projection: Projection) -> None:
    assert found(projection, "sydän") == []


@given(typed=st.text(max_size=80))
def test_nothing_that_is_typed_can_break_the_question(typed: str) -> None:
    from kiosk.store.cache_file import _statements
    from kiosk.store.projection import _wanted
    from kiosk.store.search_questions import FOUND

    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in _statements():
            connection.execute(statement)
        if words := words_of(typed):
            page = {"language": "fi", "now": "2026", "limit": 5, "offset": 0}
            assert connection.execute(FOUND, page | _wanted(words)).fetchall() == []
