"""The languages that everything is said in. It stands apart from ``text`` so that a list of cards needs no pydantic."""

from __future__ import annotations

from typing import Literal, get_args

Language = Literal["fi", "sv", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

FALLBACK: dict[Language, tuple[Language, ...]] = {
    "fi": ("fi", "en", "sv"),
    "sv": ("sv", "en", "fi"),
    "en": ("en", "sv", "fi"),
}
"""The languages to try, in this order. English comes before the neighbour's language, which fewer visitors read."""
