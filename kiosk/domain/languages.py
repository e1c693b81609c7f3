"""The languages that everything is said in. It stands apart from ``text`` so that a list of cards needs no pydantic."""

from __future__ import annotations

from typing import Literal, get_args

Language = Literal["fi", "sv", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
