"""An item while somebody writes it: what they have made of its fields, and what stood there when they began.

News from elsewhere come into fields that nobody has touched. Where both changed the same, layers keep both versions.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from kiosk.domain.languages import LANGUAGES, Language
from kiosk.domain.merge import Path, at, put_at

if TYPE_CHECKING:
    from kiosk.domain.language_states import LanguageState

_TEXT = frozenset({*LANGUAGES, "easy"})


class Draft:
    """``fields`` as canonical JSON has them, ``seen`` as they stood when whoever writes began."""

    def __init__(self, fields: Mapping[str, Any]) -> None:
        self.seen: dict[str, Any] = {}
        self._first: dict[str, Any] = {}
        self.fields: dict[str, Any] = {}
        self.take(fields)

    def take(self, fields: Mapping[str, Any]) -> None:
        """Begin anew with these."""
        self.seen, self._first = dict(fields), {}
        self.fields = deepcopy(self.seen)

    def begin(self, fields: Mapping[str, Any]) -> None:
        """Begin an item that does not exist yet with these."""
        self.take(fields)
        self.seen = {}
        self._first = self.whole()

    def keep(self, fields: Mapping[str, Any]) -> None:
        """These have been kept, as they were then; what somebody has written since is not."""
        self.seen, self._first = dict(fields), {}

    @property
    def is_touched(self) -> bool:
        """Whether somebody has written something that is not kept."""
        return self.whole() != self._first if not self.seen else bool(self.wanted())

    def follow(self, fields: Mapping[str, Any]) -> None:
        """These are the fields now; what somebody has changed here stays as they made it."""
        mine = self.wanted()
        kept = {name: self.fields.get(name) for name in mine}
        began = {name: self.seen.get(name) for name in mine}
        self.take(fields)
        for name in mine:
            _set(self.fields, name, kept[name])
            _set(self.seen, name, began[name])

    def at(self, path: Path) -> Any:  # noqa: ANN401
        """What stands at a path; None where there is nothing."""
        return at(self.fields, path)

    def put(self, path: Path, value: Any) -> None:  # noqa: ANN401
        """Let this stand at a path; None takes away."""
        name = str(path[0])
        _set(self.fields, name, put_at(self.fields.get(name), path[1:], value))

    def wanted(self) -> dict[str, Any]:
        """The fields that are to be other than they were, None for one that is to go."""
        names = [*self.fields, *(name for name in self.seen if name not in self.fields)]
        return {name: after for name in names if (after := _kept(name, self.fields)) != _kept(name, self.seen)}

    def whole(self) -> dict[str, Any]:
        """All fields, without what is empty."""
        return {name: value for name in self.fields if (value := _kept(name, self.fields)) is not None}


def draft_states(fields: Mapping[str, Any]) -> dict[Language, LanguageState]:
    """How something that is being written stands in each language: half written until title and summary are there."""
    from kiosk.domain.language_states import language_states, texts_of

    lacks = {code for code in LANGUAGES for name in ("title", "summary") if not (fields.get(name) or {}).get(code)}
    states = language_states(fields)
    begun = {code for code in LANGUAGES if any(text.get(code) for text in texts_of(fields))}
    unfinished: dict[Language, LanguageState] = {code: "half" if code in begun else "missing" for code in LANGUAGES}
    return {code: unfinished[code] if code in lacks and state == "done" else state for code, state in states.items()}


def _kept(name: str, fields: Mapping[str, Any]) -> Any:  # noqa: ANN401
    """A field as it is kept; that a film has no captions is something to say."""
    value = fields.get(name)
    return value if name == "captions" and value == {} else cleaned(value)


def cleaned(value: Any) -> Any:  # noqa: ANN401
    """Without texts that have no words, and what there is for their sake alone; None where nothing is left."""
    if isinstance(value, Mapping):
        if value.keys() <= _TEXT and any(isinstance(value.get(language), str) for language in LANGUAGES):
            return _text(value)
        left = {key: part for key, each in value.items() if (part := cleaned(each)) is not None}
        hollow = len(left) < len(value) and ("type" in value or left.keys() <= {"checked"})
        return None if hollow else left or None
    if isinstance(value, list | tuple):
        return [part for each in value if (part := cleaned(each)) is not None] or None
    return value.strip() or None if isinstance(value, str) else value


def _text(text: Mapping[str, Any]) -> dict[str, Any] | None:
    left = {key: words for key, each in text.items() if (words := cleaned(each) if key == "easy" else each.strip())}
    return left if any(language in left for language in LANGUAGES) else None


def _set(fields: dict[str, Any], name: str, value: Any) -> None:  # noqa: ANN401
    if value is None:
        fields.pop(name, None)
    else:
        fields[name] = value
