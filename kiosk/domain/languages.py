"""The languages that everything is said in. It stands apart from ``text`` so that a list of cards needs no pydantic."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

Language = Literal["fi", "sv", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

FALLBACK: dict[Language, tuple[Language, ...]] = {
    "fi": ("fi", "en", "sv"),
    "sv": ("sv", "en", "fi"),
    "en": ("en", "sv", "fi"),
}
"""The languages to try, in this order. English comes before the neighbour's language, which fewer visitors read."""


def language_read(words: Mapping[str, str], language: Language) -> Language | None:
    """The language in which a reader of ``language`` is given ``words``; None where there are none in any."""
    return next((each for each in FALLBACK[language] if words.get(each, "").strip()), None)
