"""The screen's own words: what a source text reads in the language of now, and which texts there are."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import cache

from PySide6.QtCore import QCoreApplication

from kiosk.paths import resources, translations

_CONTEXTS = tuple(sorted(path.stem for path in (resources() / "qml").rglob("*.qml")))
_HOLE = re.compile(r"%(?:L?\d|n)")


def shown(source: str) -> str:
    """A text of the screen in the language of now; ``source`` is English, as QML has it."""
    for context in _CONTEXTS:
        words = QCoreApplication.translate(context, source)
        if words != source:
            return words
    return source


@cache
def english(language: str) -> re.Pattern[str]:
    """Whole texts that are English words of the screen, where ``language`` has other words for them."""
    sources: set[str] = set()
    for message in ET.parse(translations() / f"kiosk_{language}.ts").getroot().iter("message"):
        source = message.findtext("source", "")
        forms = {"".join(each.itertext()) for each in message.iter() if each.tag in ("translation", "numerusform")}
        if source not in forms and any(letter.isalpha() for letter in _HOLE.sub("", source)):
            sources.add(source)
    patterns = [".+".join(re.escape(part) for part in _HOLE.split(source)) for source in sorted(sources)]
    return re.compile("|".join(patterns) or r"(?!)", re.DOTALL)
