"""An item under an editor's hands: its words, how it stands in each language, and what waits for a choice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kiosk.domain.languages import Language
from kiosk.store.items import Item, Sorted

if TYPE_CHECKING:
    from kiosk.domain.item_forms import Timing
    from kiosk.domain.language_states import LanguageState
    from kiosk.domain.layers import Question, Version
    from kiosk.domain.merge import Path


Key = tuple["Path", str]
"""Names a choice: its place, and whose the other version is."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Two versions of what stands at ``path``: the one that is ``shown``, and the ``other``, by somebody of the staff;
    with ``by`` empty by the Center, and then ``before`` lay beneath both. ``written`` is the version that made what
    is shown, as far as that is known.
    """

    path: Path
    shown: Any
    other: Any
    by: str = ""
    at: datetime | None = None
    before: Any = None
    written: Version | None = None

    @property
    def key(self) -> Key:
        """What names it among all of its item; several of the staff may have written at one place."""
        return self.path, f"{self.by} {self.at.isoformat()}" if self.at is not None else self.by


@dataclass(frozen=True, slots=True)
class ListPlace:
    """Where an item stands in visitors' lists: its ``number`` from 1 ``among`` those of its kind, 0 where they do not
    see it, or it stands beyond those that can be sorted. What is in front is sorted for itself.
    """

    number: int = 0
    among: int = 0
    can_rise: bool = False
    can_sink: bool = False


@dataclass(frozen=True, slots=True)
class Hanging:
    """What hangs on an item at this centre: its coming ``times``, how many ``people`` have booked those, and the ids of
    its ``film`` and ``demo`` where visitors see those by themselves.
    """

    times: int = 0
    people: int = 0
    film: str = ""
    demo: str = ""


@dataclass(frozen=True, slots=True)
class ContentItem:
    """An item as the editor shows it. ``fields`` are empty for one that was removed; ``center`` are those of what lies
    beneath, None where it was made here. ``changed`` are the names of the fields that are changed here; ``history``
    begins with the newest, and what no edition has brought yet has the revision 0. ``names`` are those of the staff, by
    id. ``here`` are the fields as visitors of this centre have them, whose own stay where others are changed for all
    centres. Without an id it is not made yet.
    """

    id: str
    fields: Mapping[str, Any]
    center: Mapping[str, Any] | None
    changed: tuple[str, ...]
    states: Mapping[Language, LanguageState]
    choices: tuple[Choice, ...]
    history: tuple[Version, ...]
    is_unsent: bool
    names: Mapping[str, str]
    timing: Timing = ""
    place: ListPlace = ListPlace()
    hanging: Hanging = Hanging()
    here: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_new(self) -> bool:
        """Whether it is not made yet."""
        return not self.id

    def is_one_of_several(self, choice: Choice) -> bool:
        """Whether more than two versions wait where the choice does; one choice there settles all."""
        return sum(each.path == choice.path for each in self.choices) > 1

    def is_from_beneath(self, choice: Choice) -> bool:
        """Whether what shows of two versions is what lies beneath: nobody here wrote it."""
        from kiosk.domain.merge import at

        return choice.written is None and self.center is not None and at(self.center, choice.path) == choice.shown

    def keeps_own(self, wanted: Mapping[str, Any]) -> bool:
        """Whether visitors of this centre go on seeing something of its own where these fields change so for all."""
        from kiosk.domain.merge import merge

        return any(merge(self.fields.get(name), self.here.get(name), value).clashes for name, value in wanted.items())


def place_of(item_id: str, listed: Sequence[Sorted]) -> ListPlace:
    """Where an item stands among those that visitors see, as their lists sort them."""
    here = next((number for number, each in enumerate(listed) if each.id == item_id), None)
    if here is None:
        return ListPlace(among=len(listed))
    before, after = listed[max(here - 1, 0) : here], listed[here + 1 : here + 2]
    return ListPlace(
        here + 1,
        len(listed),
        can_rise=any(each.in_front == listed[here].in_front for each in before),
        can_sink=any(each.in_front == listed[here].in_front for each in after),
    )


def content_item(
    item: Item, names: Mapping[str, str], place: ListPlace, hanging: Hanging, now: datetime
) -> ContentItem:
    """What an editor sees of an item. ``names`` are the staff's, by id."""
    from kiosk.domain.item_forms import timing
    from kiosk.domain.language_states import language_states
    from kiosk.domain.merge import at

    fields = item.shown.fields or {}
    history = tuple(reversed((*item.layer.history, *item.unsent)))
    choices = [
        Choice(each.path, each.ours, each.theirs, before=each.base, written=_written(history, each.path))
        for each in item.shown.clashes
    ]
    choices += [
        Choice(
            each.path, at(fields, each.path), each.value, each.by, each.at, written=_written(history, each.path, each)
        )
        for each in item.layer.asked
    ]
    return ContentItem(
        id=item.id,
        fields=fields,
        center=item.under,
        changed=tuple(sorted(item.layer.fields)) if item.under is not None else (),
        states=language_states(fields, frozenset[Language]().union(*late_words(item).values())),
        choices=tuple(choices),
        history=history,
        is_unsent=bool(item.unsent),
        names=names,
        timing=timing(fields, now),
        place=place,
        hanging=hanging,
        here=item.here,
    )


def late_words(item: Item) -> dict[str, frozenset[Language]]:
    """The languages in which a field was written here before what lies beneath it changed in others, by field."""
    from kiosk.domain.language_states import outdated_here

    under, changed = item.under or {}, item.layer.fields.items()
    found = {name: outdated_here(each.base, each.value, under.get(name)) for name, each in changed}
    return {name: languages for name, languages in found.items() if languages}


def _written(history: Sequence[Version], path: Path, question: Question | None = None) -> Version | None:
    """The newest version, of those with the newest first, that changed what stands at ``path``; the one that made the
    ``question`` did not. None where that is not noted.
    """
    from kiosk.domain.history import language_at

    language = language_at(path)
    asked = (question.by, question.at) if question is not None else None
    for each in history:
        about = path[0] in each.fields and (language is None or not each.languages or language in each.languages)
        if about and (each.by, each.at) != asked:
            return each
    return None
