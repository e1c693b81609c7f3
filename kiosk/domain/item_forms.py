"""What an editor can say of an item of each kind: its texts, lists of texts, and questions with answers to choose from.

It names fields of ``documents`` and knows nothing of how they are shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Form = Literal["one", "many", "number", "line"]
"""One answer, several, a whole number, or a line of words that are the same in every language."""

MADE: tuple[str, ...] = (
    "technology",
    "video",
    "demo",
    "event",
    "lesson",
    "practice",
    "provider",
    "topic",
    "page",
)
"""The kinds that can be made at a desk; a centre is the Center's."""

LISTS: dict[str, tuple[str, ...]] = {"technology": ("does", "cannot"), "practice": ("needs", "results")}
"""Fields that are a list of texts."""

WAYS = ("get_fi", "get_se")
"""How one gets a technology, in each country."""

WAY_TEXTS = ("ask", "cost", "source")

STATION = "station"
"""The question that is about ``places``: at which station of this centre something stands."""


@dataclass(frozen=True, slots=True)
class Question:
    """``of`` is the kind of the items that can be chosen, else the answers are ``among`` these. ``optional``: there may
    be no answer; ``default`` is the one that is meant where none is kept.
    """

    field: str
    form: Form
    of: str = ""
    among: tuple[str, ...] = ()
    optional: bool = False
    lowest: int = 0
    highest: int = 0
    default: tuple[str, ...] = ()


_AUDIENCES = Question(
    "audiences", "many", among=("citizen", "professional", "company", "researcher"), default=("citizen",)
)
_TOPICS = Question("topics", "many", of="topic")
_STATION = Question(STATION, "one", optional=True)
_USUAL = (_TOPICS, _AUDIENCES)
_COUNTRY = Question("country", "one", among=("fi", "se"))

QUESTIONS: dict[str, tuple[Question, ...]] = {
    "technology": (
        *_USUAL,
        _STATION,
        Question("provider", "one", of="provider", optional=True),
        Question("video", "one", of="video", optional=True),
        Question("demo", "one", of="demo", optional=True),
    ),
    "video": _USUAL,
    "demo": _USUAL,
    "lesson": (*_USUAL, Question("minutes", "number", lowest=1, highest=240)),
    "event": (*_USUAL, _STATION, Question("centre", "one", of="centre")),
    "practice": _USUAL,
    "provider": (Question("city", "line"), _COUNTRY, Question("contact", "line")),
    "topic": (
        Question("icon", "one", among=("heart", "pill", "walk", "memory", "talk", "phone", "people", "text", "help")),
        Question("tone", "one", among=("fjord", "spruce", "cloudberry"), default=("fjord",)),
    ),
    "page": (),
    "centre": (),
}
"""What is asked about an item beside its words."""

HAS_PICTURE = frozenset({"technology", "video", "demo", "event", "lesson", "practice", "provider", "page", "topic"})
HAS_NOTE = frozenset({"technology"})
"""Kinds on whose page a note of the centre shows."""
