"""What is changed of the Center's content: layers over it, one for all centres and one for each centre.

A layer keeps of each field what lay beneath when a person changed it, and what they made of it. So later changes of the
Center come through, and where both changed the same, both versions are still there. Hub and kiosk do the same with the
same layer; neither knows the other's clock.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import Field, JsonValue

from kiosk.domain.edit_intents import (
    AddItem,
    EditIntent,
    EditItem,
    FeatureItem,
    FieldEdit,
    HideItem,
    OrderItems,
    Place,
    RemoveItem,
    RestoreItem,
    Scope,
)
from kiosk.domain.instants import Instant
from kiosk.domain.languages import Language
from kiosk.domain.merge import Clash, at, merge, put_at
from kiosk.domain.model import Slug, WireModel

KIND = "local"
"""The kind of a layer among the documents of an edition."""

MOST_VERSIONS = 50
_QUIET = frozenset({"hidden", "featured", "order"})
"""Fields that are decided anew, and never asked about."""

Fields = Mapping[str, Any]
"""A document as canonical JSON has it, without its id."""


class Changed(WireModel):
    """A field: what lay beneath, and what stands there instead; null for nothing."""

    base: JsonValue = None
    value: JsonValue = None


class Question(WireModel):
    """What somebody else wrote at a place that had been changed meanwhile. It waits for one touch."""

    path: Place
    value: JsonValue = None
    by: Slug
    at: Instant


class Excerpt(WireModel):
    """A few words of what was made of a ``field``, in a ``language`` where it has some; without ``words`` nothing is
    left. ``how`` is empty for what stands there then, ``gone`` for what no longer does while something else still does,
    and ``asked`` for what waits for a choice. A switch has ``yes`` or nothing.
    """

    field: str
    language: str = ""
    words: str = ""
    how: str = ""


class Version(WireModel):
    """A revision of a layer: what was done by which intent, to which fields and in which languages, by whom and when.
    An older hub has noted no excerpts, a still older one no languages.
    """

    revision: int
    intent: str
    what: str
    fields: tuple[str, ...] = ()
    languages: tuple[Language, ...] = ()
    excerpts: tuple[Excerpt, ...] = ()
    by: Slug
    at: Instant


class Layer(WireModel):
    """What is changed of one item, for one centre or (``centre`` empty) for all. ``history`` ends with the newest."""

    kind: Literal["local"] = "local"
    item: Slug
    centre: Scope
    fields: dict[str, Changed] = Field(default_factory=dict)
    asked: tuple[Question, ...] = ()
    history: tuple[Version, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """An item with its layers: None where there is no such item. ``clashes``: where a layer and what lies beneath it
    were both changed; paths begin with the field.
    """

    fields: dict[str, Any] | None
    clashes: tuple[Clash, ...] = ()


def layer_id(item: str, centre: str) -> str:
    """The id under which a layer is published: no author's and no person's."""
    return f"{KIND}-{hashlib.sha256(f'{centre}/{item}'.encode()).hexdigest()[:40]}"


def shown(source: Fields | None, layers: Iterable[Layer]) -> Shown:
    """What becomes of an item's ``source`` under its layers, the widest first."""
    fields = {name: value for name, value in (source or {}).items() if name != "id"}
    clashes: list[Clash] = []
    for layer in layers:
        for name, changed in layer.fields.items():
            if name in _QUIET:
                _set(fields, name, changed.value)
                continue
            merged = merge(changed.base, changed.value, fields.get(name), (name,))
            clashes += merged.clashes
            _set(fields, name, merged.value)
    return Shown(fields if "kind" in fields else None, tuple(clashes))


def changed(layer: Layer, intent: EditIntent) -> Layer:
    """The layer after an intent that may be carried out. To go back to a revision that the layer does not hold is the
    hub's business, and does nothing here.
    """
    match intent:
        case EditItem():
            return _edited(layer, intent)
        case AddItem():
            made = {name: Changed(value=value) for name, value in intent.document.items()}
            return layer.model_copy(update={"fields": made})
        case RemoveItem():
            return layer.model_copy(update={"fields": {}, "asked": ()})
        case RestoreItem():
            return layer.model_copy(update={"fields": {}, "asked": ()}) if intent.revision == 0 else layer
        case HideItem():
            return _switched(layer, "hidden", on=intent.hidden)
        case FeatureItem():
            return _switched(layer, "featured", on=intent.featured)
        case OrderItems():
            order = intent.orders.get(layer.item)
            return _with_field(layer, "order", None if order is None else Changed(value=order))


def items_of(intent: EditIntent) -> tuple[str, ...]:
    """The items that an intent is about."""
    return tuple(intent.orders) if isinstance(intent, OrderItems) else (intent.subject,)


def _edited(layer: Layer, edit: EditItem) -> Layer:
    asked = tuple(question for question in layer.asked if question.path not in edit.settled)
    for name, field in edit.fields.items():
        before = layer.fields.get(name)
        base, value, others = _laid(name, before, field, frozenset(edit.settled))
        layer = _with_field(layer, name, None if base == value else Changed(base=base, value=value))
        by = edit.person.staff or ""
        asked += tuple(Question(path=clash.path, value=clash.theirs, by=by, at=edit.at) for clash in others)
    return layer.model_copy(update={"asked": asked})


def _laid(
    name: str, before: Changed | None, edit: FieldEdit, settled: frozenset[Place]
) -> tuple[Any, Any, tuple[Clash, ...]]:
    """Base and value of a field after an edit, and where somebody else was faster."""
    if name in _QUIET:
        return edit.base, edit.value, ()
    base: Any = edit.base
    now: Any = edit.base
    if before is not None:
        under = merge(before.base, before.value, edit.base, (name,))
        now = under.value
        for clash in under.clashes:  # what is still to be decided stays so
            if clash.path not in settled:
                base = put_at(base, clash.path[1:], at(before.base, clash.path[1:]))
    merged = merge(edit.seen, now, edit.value, (name,))
    return base, merged.value, merged.clashes


def _switched(layer: Layer, name: str, *, on: bool) -> Layer:
    before = layer.fields.get(name)
    if before is not None and bool(before.base) == on:
        return _with_field(layer, name, None)
    return _with_field(layer, name, Changed(base=None if on else True, value=True if on else None))


def _with_field(layer: Layer, name: str, new: Changed | None) -> Layer:
    fields = {**layer.fields, name: new}
    return layer.model_copy(update={"fields": {key: value for key, value in fields.items() if value is not None}})


def _set(fields: dict[str, Any], name: str, value: Any) -> None:  # noqa: ANN401
    if value is None:
        fields.pop(name, None)
    else:
        fields[name] = value


def blobs_within(value: Any) -> Iterator[Mapping[str, Any]]:  # noqa: ANN401
    """Every blob that JSON names."""
    if isinstance(value, Mapping):
        if isinstance(value.get("sha256"), str):
            yield value
        for part in value.values():
            yield from blobs_within(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from blobs_within(part)
