"""What a version of a layer tells of itself: which fields and languages it changed, and a few words of what it made.

Hub and kiosk note the same: the hub of what it has taken, the kiosk of what still waits.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from kiosk.domain.edit_intents import AddItem, EditIntent, EditItem, RemoveItem
from kiosk.domain.language_states import languages_changed, texts_of
from kiosk.domain.languages import LANGUAGES, Language
from kiosk.domain.layers import Excerpt, Fields, Layer, Version
from kiosk.domain.merge import Path, at

MOST_EXCERPTS = 4
LONGEST_EXCERPT = 100
"""Characters. A layer keeps fifty versions and travels whole, so that a version must stay small."""

_FIRST = ("title", "summary", "note")
_SWITCHES = frozenset({"hidden", "featured"})
_LINES = frozenset({"city", "contact", "minutes", "starts", "ends", "valid_from", "valid_until"})
"""Fields whose value says itself what it is, where it is no text in languages."""


def version_of(
    intent: EditIntent, by: str, revision: int, *, layers: tuple[Layer, Layer], shown: tuple[Fields, Fields]
) -> Version:
    """What an intent of somebody made of a layer, and of the fields that show, each before and after it."""
    before, after = layers
    names = _differing(before, after)
    asked = [each for each in after.asked if each not in before.asked]
    settled = [each for each in before.asked if each not in after.asked]
    found = [*_excerpts(intent, names, *shown), *(_words_at(each.path, each.value, "asked") for each in asked)]
    return Version(
        revision=revision,
        intent=intent.id,
        what=intent.kind,
        fields=tuple(sorted({*names, *(str(each.path[0]) for each in (*asked, *settled))})),
        languages=_languages_between(before, after, names),
        excerpts=tuple(each for each in found if each is not None)[:MOST_EXCERPTS],
        by=by,
        at=intent.at,
    )


def language_at(path: Path) -> Language | None:
    """The language of the words at a place; None where it is of none."""
    return next((each for each in LANGUAGES if each == path[-1]), None)


def _differing(before: Layer, after: Layer) -> tuple[str, ...]:
    """The names of the fields that one layer changes in another way than the other."""
    names = sorted({*before.fields, *after.fields})
    return tuple(name for name in names if before.fields.get(name) != after.fields.get(name))


def _languages_between(before: Layer, after: Layer, names: tuple[str, ...]) -> tuple[Language, ...]:
    """The languages whose words are others in one layer than in the other; their marks count where no words are."""
    found: set[Language] = set()
    for name in names:
        old, new = before.fields.get(name), after.fields.get(name)
        was, now = (old.value if old else new and new.base), (new.value if new else old and old.base)
        if name == "drafts" or names == ("outdated",):
            found |= {each for each in LANGUAGES if _marked(was, each) != _marked(now, each)}
        elif name != "outdated":
            found |= languages_changed(was, now)
    return tuple(each for each in LANGUAGES if each in found)


def _excerpts(intent: EditIntent, names: Iterable[str], was: Fields, now: Fields) -> Iterator[Excerpt]:
    if isinstance(intent, RemoveItem):
        return
    if isinstance(intent, AddItem):
        names = ("title",)
    found: set[tuple[str, str]] = set()
    for name in sorted(names, key=lambda name: (_FIRST.index(name) if name in _FIRST else len(_FIRST), name)):
        for each in _of_field(name, was.get(name), now.get(name)):
            found.add((each.field, each.language))
            yield each
    for path in intent.settled if isinstance(intent, EditItem) else ():  # of two versions the one that showed
        kept = _words_at(path, at(now, path))
        if kept is not None and (kept.field, kept.language) not in found:
            yield kept


def _of_field(name: str, was: Any, now: Any) -> Iterator[Excerpt]:  # noqa: ANN401
    if name in _SWITCHES:
        yield Excerpt(field=name, words="yes" if now else "")
    elif name == "drafts":
        for language in (each for each in LANGUAGES if _marked(was, each) != _marked(now, each)):
            yield Excerpt(field=name, language=language, words="yes" if _marked(now, language) else "")
    elif name in _LINES and not isinstance(was, Mapping) and not isinstance(now, Mapping):
        yield Excerpt(field=name, words=_cut("" if now is None else str(now)))
    elif name != "outdated":
        for language in LANGUAGES:
            old, new = ([each for text in texts_of(value) if (each := text.get(language))] for value in (was, now))
            added, gone = ([each for each in one if each not in other] for one, other in ((new, old), (old, new)))
            if added:
                yield Excerpt(field=name, language=language, words=_cut(" · ".join(added)))
            elif gone:
                left = {"words": _cut(" · ".join(gone)), "how": "gone"} if new else {}
                yield Excerpt(field=name, language=language, **left)


def _words_at(path: Path, value: Any, how: str = "") -> Excerpt | None:  # noqa: ANN401
    """The words at a place in one language; None for anything else."""
    language = language_at(path)
    if language is None:
        return None
    return Excerpt(field=str(path[0]), language=language, words=_cut(str(value or "")), how=how)


def _marked(value: Any, language: Language) -> bool:  # noqa: ANN401
    return isinstance(value, Mapping) and bool(value.get(language))


def _cut(words: str) -> str:
    """As much of it as an excerpt may be long, to the end of a word."""
    said = " ".join(words.split())
    if len(said) <= LONGEST_EXCERPT:
        return said
    short = said[: LONGEST_EXCERPT - 1]
    return f"{short.rpartition(' ')[0] or short}…"
