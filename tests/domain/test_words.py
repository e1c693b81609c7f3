"""What a visitor types into a search: words, folded and shortened."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.words import MOST_WORDS, folded, stem, words_of


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Sydän", "sydan"),
        ("Umeå", "umea"),
        ("HÄLSOCENTRAL", "halsocentral"),
        ("é", "e"),
    ],
)
def test_folding_leaves_no_dots_and_no_capitals(text: str, plain: str) -> None:
    assert folded(text) == plain


def test_words_are_letters_and_digits_and_each_comes_once() -> None:
    assert words_of("  E-resepti, e_resepti!  Sydän SYDÄN ") == ("e", "resepti", "sydän")
    assert words_of("a\u0308la\u0308") == ("älä",), "dots may come as a sign of their own"
    assert words_of('" OR NEAR(*) --') == ("or", "near")
    assert words_of("...") == ()
    assert len(words_of(" ".join(f"word{n}" for n in range(50)))) == MOST_WORDS


@pytest.mark.parametrize(
    ("word", "other"), [("lääke", "lääkkeen"), ("turku", "turun"), ("sydän", "sydämeni"), ("mätare", "mätaren")]
)
def test_a_stem_is_shared_by_the_forms_of_a_word(word: str, other: str) -> None:
    assert other.startswith(stem(word))


@given(st.text(max_size=600))
def test_whatever_is_typed_gives_words_that_an_index_can_be_asked_for(typed: str) -> None:
    for word in words_of(typed):
        assert folded(word)
        assert not {'"', "*", " ", "(", "_"} & set(word)
