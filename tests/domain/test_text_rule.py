"""Text in three languages: what a reader gets when something is missing."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from kiosk.domain.blocks import Paragraph
from kiosk.domain.text import LANGUAGES, Easy, Language, Text, languages_read

# what is written -> what a reader of Finnish, of Swedish and of English gets
RULE = [
    ("fi", "fi fi fi"),
    ("sv", "sv sv sv"),
    ("en", "en en en"),
    ("fi sv", "fi sv sv"),
    ("fi en", "fi en en"),
    ("sv en", "en sv en"),
    ("fi sv en", "fi sv en"),
]


@pytest.mark.parametrize(("written", "got"), RULE)
def test_a_missing_language_is_read_in_the_next_one_of_the_rule(written: str, got: str) -> None:
    text = Text.model_validate({language: language for language in written.split()})
    assert [text.read(language) for language in LANGUAGES] == got.split()
    assert [text.language_read(language) for language in LANGUAGES] == got.split()
    assert set(text.missing()) == set(LANGUAGES) - set(written.split())


@pytest.mark.parametrize(("written", "got"), RULE)
@pytest.mark.parametrize("easy", list(product((True, False), repeat=3)))
def test_easy_words_are_read_in_the_language_asked_for_and_in_no_other(
    written: str, got: str, easy: tuple[bool, bool, bool]
) -> None:
    variants = {language: f"easy {language}" for language, there in zip(LANGUAGES, easy, strict=True) if there}
    text = Text.model_validate({**{language: language for language in written.split()}, "easy": variants})
    for language, plain in zip(LANGUAGES, got.split(), strict=True):
        assert text.read(language, easy=True) == variants.get(language, plain)
        assert text.language_read(language, easy=True) == (language if language in variants else plain)
        assert text.read(language) == plain


def test_who_did_not_ask_for_easy_words_gets_the_plain_ones() -> None:
    text = Text(fi="Verenpaine", easy=Easy(fi="Veri"))
    assert (text.read("fi"), text.read("fi", easy=True)) == ("Verenpaine", "Veri")


def test_who_asks_for_easy_words_where_there_are_none_gets_the_plain_ones() -> None:
    assert Text(sv="Blodtryck").read("sv", easy=True) == "Blodtryck"


@pytest.mark.parametrize("values", [{}, {"fi": "", "sv": "", "en": ""}, {"easy": {"fi": "vain selko"}}])
def test_a_text_that_says_nothing_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(ValidationError, match="empty in every language"):
        Text.model_validate(values)


@pytest.mark.parametrize("values", [{"en": "x", "no": "y"}, {"en": "x", "easy": {"da": "y"}}])
def test_a_language_that_we_do_not_speak_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(ValidationError, match="Extra inputs"):
        Text.model_validate(values)


@given(st.tuples(st.text(), st.text(), st.text()).filter(any), st.sampled_from(LANGUAGES), st.booleans())
def test_every_reader_gets_one_of_the_texts_unchanged(
    written: tuple[str, str, str], language: Language, easy: bool
) -> None:
    fi, sv, en = written
    got = Text(fi=fi, sv=sv, en=en).read(language, easy=easy)
    assert got
    assert got in written


def test_texts_are_read_in_their_languages_however_deep_they_lie() -> None:
    both, swedish = Text(fi="Ovi", sv="Dörr"), Text(sv="Fönster")
    block = Paragraph(type="paragraph", text=swedish)
    assert languages_read((both, None, (block,)), "fi") == ("fi", "sv")
    assert languages_read((both, None, (block,)), "sv") == ("sv",)
    assert languages_read((both, Text(fi="Katto")), "en") == ("fi", "sv")
    assert languages_read((), "fi") == ()
