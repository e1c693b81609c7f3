"""An item under an editor's hands: its words, how it stands in each language, and what waits for a choice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kiosk.domain.languages import Language
from kiosk.store.items import Item

if TYPE_CHECKING:
    from kiosk.domain.language_states import LanguageState
    from kiosk.domain.layers import Version
    from kiosk.domain.merge import Path


@dataclass(frozen=True, slots=True)
class Choice:
    """Two versions of what stands at ``path``: the one that is ``shown``, and the ``other``, by somebody of the staff;
    with ``by`` empty by the Center.
    """

    path: Path
    shown: Any
    other: Any
    by: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ContentItem:
    """An item as the editor shows it. ``fields`` are empty for one that was removed; ``center`` are those of what lies
    beneath, None where it was made here. ``changed`` are the names of the fields that are changed here; ``history``
    begins with the newest. ``names`` are those of the staff, by id. Without an id it is not made yet.
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

    @property
    def is_new(self) -> bool:
        """Whether it is not made yet."""
        return not self.id


def content_item(item: Item, names: Mapping[str, str]) -> ContentItem:
    """What an editor sees of an item. ``names`` are the staff's, by id."""
    from kiosk.domain.language_states import language_states, outdated_here
    from kiosk.domain.merge import at

    fields = item.shown.fields or {}
    under = item.under or {}
    late = [outdated_here(each.base, each.value, under.get(name)) for name, each in item.layer.fields.items()]
    choices = [Choice(clash.path, clash.ours, clash.theirs) for clash in item.shown.clashes]
    choices += [Choice(each.path, at(fields, each.path), each.value, each.by, each.at) for each in item.layer.asked]
    return ContentItem(
        id=item.id,
        fields=fields,
        center=item.under,
        changed=tuple(sorted(item.layer.fields)) if item.under is not None else (),
        states=language_states(fields, frozenset[Language]().union(*late)),
        choices=tuple(choices),
        history=tuple(reversed(item.layer.history)),
        is_unsent=item.is_unsent,
        names=names,
    )
