"""What a visitor types into a search, taken apart: words, their folded form, and a shorter beginning of each.

Plain Python. How an index is asked is the store's business.
"""

from __future__ import annotations

import re
import unicodedata

MOST_WORDS = 8
_LONGEST = 40
_WORD = re.compile(r"[^\W_]+")
_SHORTEST_STEM = 3
_STEM_SHARE = 0.6


def folded(text: str) -> str:
    """The text in small letters without dots, rings and accents: Sydän is sydan, Umeå is umea."""
    parted = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parted if not unicodedata.combining(letter))


def words_of(typed: str) -> tuple[str, ...]:
    """The words of what was typed, in small letters, each once; of very much only the beginning."""
    composed = unicodedata.normalize("NFKC", typed[:400]).casefold()
    return tuple(dict.fromkeys(word[:_LONGEST] for word in _WORD.findall(composed)))[:MOST_WORDS]


def stem(word: str) -> str:
    """A beginning that a word's other forms are likely to share: lääke and lääkkeen, Turku and Turun.

    Finnish changes the end of a stem, so that three fifths of a word are taken, and no less than three letters.
    """
    return word[: max(_SHORTEST_STEM, round(len(word) * _STEM_SHARE))]
