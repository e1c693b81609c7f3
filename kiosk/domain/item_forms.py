"""What an editor can say of an item of each kind: its texts, lists of texts, and questions with answers to choose from.

It names fields of ``documents`` and knows nothing of how they are shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Form = Literal["one", "many", "number", "line"]
"""One answer, several, a whole number, or a line of words that are the same in every language."""

Timing = Literal["", "later", "over"]
"""Visitors see an item now, not yet, or no longer."""

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

NEEDED = frozenset({"title", "summary", "does", "cannot", "needs", "city", "alt"})
"""Fields that an item is nothing without, where its kind has them."""

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

WHERE_HELD: dict[str, tuple[str, ...]] = {"event": (STATION, "centre")}
"""Those of the questions that say where something is held, for kinds that are held at a time of their own."""

HAS_PICTURE = frozenset({"technology", "video", "demo", "event", "lesson", "practice", "provider", "page", "topic"})
_ON_HOME = frozenset({"topic", "video", "demo"})
HAS_NOTE = frozenset({"technology"})
"""Kinds on whose page a note of the centre shows."""


def timing(fields: Mapping[str, Any], now: datetime) -> Timing:
    """Whether the moments of an item, as canonical JSON has them, let visitors see it ``now``."""
    since = fields.get("valid_from")
    ends = (fields.get(name) for name in ("valid_until", "ends"))  # a happening, when it is over
    if any(end and datetime.fromisoformat(end) <= now for end in ends):
        return "over"
    return "later" if since and datetime.fromisoformat(since) > now else ""


def found_by(fields: Mapping[str, Any]) -> Literal["home", "search", "unplaced"]:
    """How visitors come to an item: from ``home``, or only by ``search``; ``unplaced``: only so until somebody chooses
    the needs that it helps with.
    """
    if fields.get("kind") == "technology":
        return "home" if fields.get("topics") else "unplaced"
    return "home" if fields.get("kind") in _ON_HOME else "search"
