"""Whether all words of a page are in its language: none of the screen's English, none of another language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtQuick import QQuickWindow
from ruamel.yaml import YAML

from kiosk.domain.webvtt import parse
from kiosk.paths import resources
from tests.journeys import items
from tests.journeys.checks import Fault, describe
from tests.journeys.words import english

LANGUAGES = ("fi", "sv", "en")
_EDITED = "editedWords"
_TELLING = 12  # letters: shorter pieces may be in two languages by chance


@dataclass
class Tongues:
    """The texts of the content, by language."""

    texts: dict[str, set[str]] = field(default_factory=lambda: {language: set() for language in LANGUAGES})

    def check(self, window: QQuickWindow, language: str) -> Iterator[Fault]:
        """No words of another language on this page; the languages' own names are meant to be, and what an editor
        writes in all of them.
        """
        for item in items.on_top(window):
            if item.objectName() == _EDITED:
                continue
            said = {items.name(item), str(item.property("text") or "") if item.inherits(items.TEXT) else ""} - {""}
            for words in sorted(said):
                if reason := self.foreign(" ".join(words.split()), language):
                    yield Fault(describe(item), f"says {reason} on a page in {language}")

    def foreign(self, words: str, language: str) -> str:
        """The words of another language in these, with a remark; empty where there are none."""
        if language != "en":
            for part in (words, *words.split(". ")):
                if english(language).fullmatch(part):
                    return f"the screen's English {part!r}"
        for other in LANGUAGES:
            strange = self.texts[other] - self.texts[language] if other != language else set()
            if words in strange:
                return f"{words!r} ({other})"
            for text in strange:
                if len(text) >= _TELLING and text in words and not any(text in own for own in self.texts[language]):
                    return f"{text!r} ({other})"
        return ""


def tongues_of_sample() -> Tongues:
    """All localized texts of the sample content, captions too."""
    found = Tongues()
    for path in sorted((resources() / "sample").rglob("item.yaml")):
        _collect(YAML(typ="safe").load(path), found)
    for path in sorted((resources() / "sample").rglob("*.vtt")):
        cues = parse(path.read_text(encoding="utf-8"))
        found.texts[path.stem].update(" ".join(cue.text.split()) for cue in cues)
    return found


def _collect(value: Any, found: Tongues) -> None:
    if isinstance(value, dict):
        if set(LANGUAGES) <= set(value) and all(isinstance(value[language], str) for language in LANGUAGES):
            for language in LANGUAGES:
                found.texts[language].add(" ".join(value[language].split()))
        for each in value.values():
            _collect(each, found)
    elif isinstance(value, list):
        for each in value:
            _collect(each, found)
