"""What can be kept of an edit, and what it means for the languages that it does not touch."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Literal

from kiosk.domain.errors import WorldError
from kiosk.domain.languages import LANGUAGES
from kiosk.services.identity_numbers import has_identity_number

EditRefused = Literal[
    "no_such_item",
    "already_so",
    "not_valid",  # ``places`` tells where
    "not_own",  # it is the Center's, and can only be hidden
    "not_sent",  # the hub has not taken what was changed before
    "identity_number",
    "no_words",  # in no language
    "too_long",
    "too_many",  # announcements at once, or items that play
    "over_already",  # an announcement whose time is past
    "number_taken",  # another station has it
    "all_closed",  # a centre that never opens
    "no_stick",  # it has been pulled out
]
"""Why an edit is certain not to go, before anybody asks the hub."""

Place = tuple[str | int, ...]


class EditRefusedError(WorldError):
    """It can't be done, and nothing was written. ``places``: where in the document, where it is about places."""

    def __init__(self, reason: EditRefused, places: tuple[Place, ...] = ()) -> None:
        self.reason: EditRefused = reason
        self.places = places
        super().__init__(f"this can't be changed: {reason}")


def canonical(item_id: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """A document's fields as they are kept, without its id. Raises EditRefusedError where they make no document, or
    hold somebody's identity number.
    """
    from pydantic import ValidationError

    from kiosk.domain.documents import DOCUMENT

    given = {name: value for name, value in fields.items() if value is not None and name != "id"}
    try:
        document = DOCUMENT.validate_python({"id": item_id, **given})
    except ValidationError as error:
        # the first step names the kind, which the reader knows
        raise EditRefusedError("not_valid", tuple(tuple(each["loc"][1:]) for each in error.errors())) from error
    kept = document.model_dump(mode="json", exclude_defaults=True, exclude={"id"})
    if any(has_identity_number(words) for words in _words(kept)):
        raise EditRefusedError("identity_number")
    return kept


def marks_after(
    before: Mapping[str, Any], after: Mapping[str, Any], first: str, checked: Collection[str]
) -> dict[str, Any]:
    """The fields with what is out of date: all other languages where words in the ``first`` one changed, but for those
    that changed too or were ``checked``.
    """
    from kiosk.domain.language_states import language_states, languages_changed

    touched = languages_changed(before, after)
    states = language_states(after)
    marks = {language for language, is_so in after.get("outdated", {}).items() if is_so}
    if first in touched:
        marks |= {language for language in LANGUAGES if states[language] != "missing"}
    marks -= {*touched, *checked}
    return {**after, "outdated": {language: True for language in LANGUAGES if language in marks} or None}


def _words(kept: Mapping[str, Any]) -> Iterator[str]:
    from kiosk.domain.language_states import texts_of

    for text in texts_of(kept):
        yield from (words for words in (*text.values(), *text.get("easy", {}).values()) if isinstance(words, str))
