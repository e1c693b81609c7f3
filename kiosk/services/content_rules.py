"""What can be kept of an edit, and what it means for the languages that it does not touch."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from kiosk.domain.errors import WorldError
from kiosk.domain.languages import LANGUAGES
from kiosk.services.identity_numbers import has_identity_number

if TYPE_CHECKING:
    from kiosk.domain.documents import AnyDocument
    from kiosk.store.items import Sorted

EditRefused = Literal[
    "no_such_item",
    "already_so",
    "not_valid",  # ``places`` tells where
    "not_own",  # it is the Center's, and can only be hidden
    "has_times",  # it is held at times to come, which would have no name any more
    "not_sent",  # the hub has not taken what was changed before
    "identity_number",
    "captions_missing",  # somebody speaks in the film, and what they say can't be read
    "scenes_apart",  # no way leads to a scene, or none from it to an end
    "ends_first",  # it ends before it starts
    "last_language",  # visitors would have none to read
    "centre_stays",  # a centre with a screen is always shown
    "no_words",  # in no language
    "no_name",  # of a station
    "no_way",  # how a station is found
    "too_long",
    "too_many",  # announcements at once, or items that play
    "over_already",  # an announcement whose time is past
    "number_taken",  # another station has it
    "all_closed",  # a centre that never opens
    "no_stick",  # it has been pulled out
]
"""Why an edit is certain not to go, before anybody asks the hub."""

Place = tuple[str | int, ...]

_OF_ALL: Mapping[str, EditRefused] = {"demo": "scenes_apart", "event": "ends_first"}
"""What is wrong where a document is wrong as a whole, by its kind."""


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
    kept = _read(item_id, fields).model_dump(mode="json", exclude_defaults=True, exclude={"id"})
    if any(has_identity_number(words) for words in _words(kept)):
        raise EditRefusedError("identity_number")
    return kept


def _read(item_id: str, fields: Mapping[str, Any]) -> AnyDocument:
    from pydantic import ValidationError

    from kiosk.domain.documents import DOCUMENT

    given = {name: value for name, value in fields.items() if value is not None and name != "id"}
    try:
        return DOCUMENT.validate_python({"id": item_id, **given})
    except ValidationError as error:
        # the first step names the kind, which the reader knows
        places = tuple(tuple(each["loc"][1:]) for each in error.errors())
        reason = _OF_ALL.get(str(given.get("kind")), "not_valid") if () in places else "not_valid"
        raise EditRefusedError(reason, places) from error


def lacking(fields: Mapping[str, Any]) -> tuple[Place, ...]:
    """Where something is missing that has to be there before these fields can be kept; all places at once."""
    try:
        _read("new", fields)
        check_captions(fields)
    except EditRefusedError as error:
        return (("captions",),) if error.reason == "captions_missing" else tuple(filter(None, error.places))
    return ()


def check_captions(fields: Mapping[str, Any]) -> None:
    """Raise EditRefusedError for a film in which somebody speaks, and that has no captions."""
    if fields.get("kind") == "video" and not fields.get("captions") and not fields.get("silent"):
        raise EditRefusedError("captions_missing")


def check_seen(fields: Mapping[str, Any], before: Mapping[str, Any] | None = None) -> None:
    """Raise EditRefusedError for what visitors have to see and would see no longer, where it was not so ``before``: an
    item of which every language is kept back, and a centre with a screen, whose pages take hours and clock from it.
    """
    if not _is_read(fields) and (before is None or _is_read(before)):
        raise EditRefusedError("last_language")
    if _is_away(fields) and (before is None or not _is_away(before)):
        raise EditRefusedError("centre_stays")


def _is_read(fields: Mapping[str, Any]) -> bool:
    return bool(fields["title"].keys() - fields.get("drafts", {}).keys() - {"easy"})


def _is_away(fields: Mapping[str, Any]) -> bool:
    has_screen = fields.get("kind") == "centre" and not fields.get("partner")
    return has_screen and any(fields.get(name) for name in ("hidden", "valid_from", "valid_until"))


def check_times(fields: Mapping[str, Any]) -> None:
    """Raise EditRefusedError for an item that visitors would never see, for its last moment comes before the first."""
    since, until = (fields.get(name) for name in ("valid_from", "valid_until"))
    if since and until and datetime.fromisoformat(until) <= datetime.fromisoformat(since):
        raise EditRefusedError("ends_first")


def marks_after(
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    first: str,
    checked: Collection[str],
    late: Collection[str] = (),
) -> dict[str, Any]:
    """The fields with what is out of date: all other languages where words in the ``first`` one changed, and those that
    are ``late`` after what lies beneath, but for those that changed too or were ``checked``.
    """
    from kiosk.domain.language_states import language_states, languages_changed

    touched = languages_changed(before, after)
    states = language_states(after)
    marks = {language for language, is_so in after.get("outdated", {}).items() if is_so}
    if first in touched:
        marks |= {language for language in LANGUAGES if states[language] not in {"missing", "half"}}
    marks |= set(late)
    marks -= {*touched, *checked}
    return {**after, "outdated": {language: True for language in LANGUAGES if language in marks} or None}


def marks_beneath(after: Mapping[str, Any], under: Mapping[str, Any] | None) -> Mapping[str, Any]:
    """The fields with what is out of date as it lies ``under`` them, where the words are the same in all languages."""
    from kiosk.domain.language_states import languages_changed

    return {**after, "outdated": under.get("outdated")} if under and not languages_changed(under, after) else after


def moved(listed: Sequence[Sorted], item_id: str, *, earlier: bool) -> dict[str, int]:
    """The orders that change where an item changes places with its neighbour. ``listed`` are those that visitors see,
    as they stand; what is in front has no neighbours but its like. Raises EditRefusedError where there is none.
    """
    in_front = {each.id for each in listed if each.in_front}
    listed = [each for each in listed if each.in_front == (item_id in in_front)]
    ids = [each.id for each in listed]
    here = ids.index(item_id) if item_id in ids else -1
    there = here - 1 if earlier else here + 1
    if here < 0 or not 0 <= there < len(ids):
        raise EditRefusedError("already_so")
    ids[here], ids[there] = ids[there], ids[here]
    before, least = {each.id: each.order for each in listed}, min(each.order for each in listed)
    after: dict[str, int] = {}
    for each, place in zip(ids, listed, strict=True):
        least = max(least, place.order)
        after[each] = least
        least += 1
    return {each: order for each, order in after.items() if order != before[each]}


def _words(kept: Mapping[str, Any]) -> Iterator[str]:
    from kiosk.domain.language_states import texts_of

    for text in texts_of(kept):
        yield from (words for words in (*text.values(), *text.get("easy", {}).values()) if isinstance(words, str))
