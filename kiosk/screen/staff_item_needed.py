"""What is still needed before an item can be kept, as the page names it: a part of the page, and a field in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.domain.item_forms import LISTS, QUESTIONS, WAYS, WHERE_HELD

_PARTS: Mapping[str, str] = {
    **dict.fromkeys(("title", "summary", "note", "body"), "words"),
    **{field: "words" for fields in LISTS.values() for field in fields},
    **dict.fromkeys(WAYS, "get"),
    **dict.fromkeys(("scenes", "start"), "scenes"),
    **dict.fromkeys(("picture", "film", "captions"), "media"),
    **{question.field: "about" for questions in QUESTIONS.values() for question in questions},
    **dict.fromkeys(("starts", "ends", *(field for fields in WHERE_HELD.values() for field in fields)), "held"),
    **dict.fromkeys(("valid_from", "valid_until"), "when"),
}


def named(places: Sequence[tuple[str | int, ...]]) -> tuple[str, ...]:
    """Places of a document as ``part/field``, each once and in their order; the part is empty where a page has none.
    What is missing in a scene is ``scenes/field/number``, with the scene's number from 1. Of a thing in which something
    is missing, only that is named.
    """
    whole = {(), *(place[:end] for place in places for end in range(len(place)))}
    found = [place for place in places if place not in whole]
    return tuple(dict.fromkeys(f"{_PARTS.get(str(place[0]), '')}/{_field(place)}" for place in found))


def _field(place: tuple[str | int, ...]) -> str:
    scene = f"/{place[1] + 1}" if place[0] == "scenes" and len(place) > 1 and isinstance(place[1], int) else ""
    return _name(place) + scene


def _name(place: tuple[str | int, ...]) -> str:
    if "alt" in place:
        return "alt"
    match place:
        case ("scenes", int(), "title" | "text" as text, *_):
            return f"scene.{text}"
        case ("scenes", int(), "touch", *_):
            return "scene.touch"
        case ("scenes", int(), "picture", *_):
            return "picture"
        case ("get_fi" | "get_se" as way, "ask" | "cost" | "source" as text, *_):
            return f"{way}.{text}"
        case _:
            return str(place[0])
