"""How an item stands in each language: missing, half written, kept back, out of date, or done; and what visitors see.

It works on documents as canonical JSON has them. A text is an object of words by language.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from kiosk.domain.languages import LANGUAGES, Language

LanguageState = Literal["missing", "half", "draft", "outdated", "done"]
"""``missing``: no text has words yet; ``half``: some have none; ``draft``: no visitor sees it yet; ``outdated``: what
it was translated from has changed since."""

_KEYS = frozenset({*LANGUAGES, "easy"})


def language_states(
    fields: Mapping[str, Any], outdated: frozenset[Language] = frozenset()
) -> dict[Language, LanguageState]:
    """The state of each language. ``outdated``: those that are so beside what the item says of itself."""
    texts = list(texts_of(fields))
    return {language: _state(language, fields, texts, outdated) for language in LANGUAGES}


def outdated_here(base: Any, value: Any, under: Any) -> frozenset[Language]:  # noqa: ANN401
    """The languages that were written in a layer, from ``base`` to ``value``, before what lies ``under`` it changed in
    others.
    """
    if _is_text(value) and _is_text(under):
        before = base if isinstance(base, Mapping) else {}
        there = {each for each in LANGUAGES if under.get(each) != before.get(each)}
        here = {each for each in LANGUAGES if value.get(each) != before.get(each) and value.get(each)}
        return frozenset(here - there) if there else frozenset()
    pairs: Iterator[tuple[Any, Any, Any]] = iter(())
    if isinstance(value, Mapping) and isinstance(under, Mapping):
        first = base if isinstance(base, Mapping) else {}
        pairs = ((first.get(key), part, under.get(key)) for key, part in value.items())
    elif isinstance(value, list) and isinstance(under, list) and isinstance(base, list):
        pairs = zip(base, value, under, strict=False)
    return frozenset(language for three in pairs for language in outdated_here(*three))


def languages_changed(before: Any, after: Any) -> frozenset[Language]:  # noqa: ANN401
    """The languages in which any text differs."""
    words = [{language: _words(value, language) for language in LANGUAGES} for value in (before, after)]
    return frozenset(language for language in LANGUAGES if words[0][language] != words[1][language])


def without_drafts(fields: Mapping[str, Any]) -> dict[str, Any]:
    """What a visitor sees: words of a draft are left out, but for a text that has no others."""
    drafts = frozenset(language for language in LANGUAGES if _is_so("drafts", language, fields))
    return {name: _without(value, drafts) for name, value in fields.items()} if drafts else dict(fields)


def _state(
    language: Language, fields: Mapping[str, Any], texts: list[Mapping[str, Any]], outdated: frozenset[Language]
) -> LanguageState:
    if _is_so("drafts", language, fields):
        return "draft"
    written = [bool(text.get(language)) for text in texts]
    if not all(written):
        return "half" if any(written) else "missing"
    return "outdated" if language in outdated or _is_so("outdated", language, fields) else "done"


def _is_so(name: str, language: Language, fields: Mapping[str, Any]) -> bool:
    said = fields.get(name)
    return isinstance(said, Mapping) and bool(said.get(language))


def _is_text(value: Any) -> bool:  # noqa: ANN401
    if not isinstance(value, Mapping) or not value or not value.keys() <= _KEYS:
        return False
    return any(language in value for language in LANGUAGES) and all(
        isinstance(value[language], str) for language in LANGUAGES if language in value
    )


def texts_of(value: Any) -> Iterator[Mapping[str, Any]]:  # noqa: ANN401
    """Every text inside."""
    if _is_text(value):
        yield value
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from texts_of(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from texts_of(part)


def _words(value: Any, language: Language) -> list[str]:  # noqa: ANN401
    return [str(text.get(language, "")) for text in texts_of(value)]


def _without(value: Any, drafts: frozenset[str]) -> Any:  # noqa: ANN401
    if _is_text(value):
        left = {key: words for key, words in value.items() if key not in drafts}
        if not any(left.get(language) for language in LANGUAGES):
            return value
        if isinstance(left.get("easy"), Mapping):
            left["easy"] = {key: words for key, words in left["easy"].items() if key not in drafts}
        return left
    if isinstance(value, Mapping):
        return {key: _without(part, drafts) for key, part in value.items()}
    return [_without(part, drafts) for part in value] if isinstance(value, list) else value
