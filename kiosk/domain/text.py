"""Text in three languages, each with an optional easy-language variant, and the rule for what is missing."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import model_validator

from kiosk.domain.languages import FALLBACK, LANGUAGES, Language
from kiosk.domain.model import Model

__all__ = ["FALLBACK", "LANGUAGES", "Easy", "Language", "Text", "languages_read"]


class Easy(Model):
    """Easy-language variants (selkokieli, lättläst, easy read) of a text; each may be missing."""

    fi: str = ""
    sv: str = ""
    en: str = ""


class Text(Model):
    """One text in up to three languages. At least one language has to be there.

    The fallback rule: easy words where they were asked for and exist in the language asked for; then the plain text of
    that language; then the plain texts of the other languages in the order of ``FALLBACK``.
    """

    fi: str = ""
    sv: str = ""
    en: str = ""
    easy: Easy | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Text:
        if not (self.fi or self.sv or self.en):
            raise ValueError("the text is empty in every language")
        return self

    def read(self, language: Language, *, easy: bool = False) -> str:
        """The text for a reader of ``language``, by the fallback rule."""
        if easy and self.easy is not None and (words := _in(self.easy, language)):
            return words
        return _in(self, self.language_read(language))

    def language_read(self, language: Language, *, easy: bool = False) -> Language:
        """The language that ``read`` answers in, so that a reader or a voice can be told when it is another one."""
        if easy and self.easy is not None and _in(self.easy, language):
            return language
        return next(choice for choice in FALLBACK[language] if _in(self, choice))

    def missing(self) -> tuple[Language, ...]:
        """The languages in which this text is still to be written."""
        return tuple(language for language in LANGUAGES if not _in(self, language))


def languages_read(shown: object, language: Language) -> tuple[Language, ...]:
    """The languages in which a reader of ``language`` is given what is ``shown``: texts, or what has texts inside."""
    found = {text.language_read(language) for text in _texts(shown)}
    return tuple(each for each in LANGUAGES if each in found)


def _texts(shown: object) -> Iterator[Text]:
    if isinstance(shown, Text):
        yield shown
    elif isinstance(shown, Model):
        for _, part in shown:
            yield from _texts(part)
    elif isinstance(shown, tuple):
        for part in shown:
            yield from _texts(part)


def _in(text: Text | Easy, language: Language) -> str:
    match language:
        case "fi":
            return text.fi
        case "sv":
            return text.sv
        case "en":
            return text.en
