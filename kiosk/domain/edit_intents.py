"""What the staff wants done with content. ``subject`` is the item's id; ``centre`` whose content it is to be, empty for
that of all centres.

An intent carries what the person saw beside what they wrote, so that two who never met can be told apart from one who
changed their mind. ``layers`` knows what comes of it.
"""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, JsonValue, StringConstraints

from kiosk.domain.asked import Asked
from kiosk.domain.ids import Uuid7
from kiosk.domain.model import Slug, WireModel

_LONGEST = 200_000  # characters of one value as JSON; the longest documents have a tenth of it


def _no_novel(value: Any) -> Any:  # noqa: ANN401
    if len(json.dumps(value, ensure_ascii=False)) > _LONGEST:
        raise ValueError("this is too long for one field")
    return value


def _may_change(name: str) -> str:
    if name in ("id", "kind"):
        raise ValueError(f"the {name} of an item stays what it is")
    return name


def _names_no_other(document: dict[str, Any]) -> dict[str, Any]:
    if "id" in document:
        raise ValueError("the id of an item is the subject")
    return document


Json = Annotated[JsonValue, AfterValidator(_no_novel)]
FieldName = Annotated[str, StringConstraints(pattern=r"^[a-z_]{1,32}$"), AfterValidator(_may_change)]
Scope = Annotated[str, StringConstraints(pattern=r"^([a-z0-9][a-z0-9-]{0,63})?$")]
"""A centre's id, or nothing for all centres."""
Place = Annotated[tuple[str | int, ...], Field(min_length=1, max_length=12)]
"""A ``merge.Path`` inside a document, its field first."""


class FieldEdit(WireModel):
    """What becomes of one field, as canonical JSON: no value that is the default, null for none.

    ``base`` is what lies beneath the content of this scope, ``seen`` what was shown when the person began, ``value``
    what they made of it.
    """

    base: Json = None
    seen: Json = None
    value: Json = None


class _ItemIntent(Asked):
    centre: Scope


class EditItem(_ItemIntent):
    """Change these fields. ``settled``: where two versions stood side by side, and the person has chosen."""

    kind: Literal["edit_item"] = "edit_item"
    fields: dict[FieldName, FieldEdit] = Field(min_length=1, max_length=40)
    settled: tuple[Place, ...] = Field(default=(), max_length=200)


class AddItem(_ItemIntent):
    """A new item; its id is made at the kiosk. ``document`` is all of it but the id."""

    kind: Literal["add_item"] = "add_item"
    subject: Uuid7
    document: Annotated[dict[str, Json], AfterValidator(_names_no_other)]


class RemoveItem(_ItemIntent):
    """Remove an item that was made here; one of the Center is hidden instead."""

    kind: Literal["remove_item"] = "remove_item"


class HideItem(_ItemIntent):
    """Show it to no visitor, or again."""

    kind: Literal["hide_item"] = "hide_item"
    hidden: bool


class FeatureItem(_ItemIntent):
    """Put it before the others, or no longer."""

    kind: Literal["feature_item"] = "feature_item"
    featured: bool


class OrderItems(_ItemIntent):
    """Sort items among each other; ``subject`` is their kind. null: as the Center sorts it."""

    kind: Literal["order_items"] = "order_items"
    orders: dict[Slug, Annotated[int, Field(ge=-1_000_000, le=1_000_000)] | None] = Field(min_length=1, max_length=500)


class RestoreItem(_ItemIntent):
    """Go back to an earlier ``revision`` of what was changed here, 0 for none of it; ``base`` is the one that was seen,
    0 where nothing was changed.
    """

    kind: Literal["restore_item"] = "restore_item"
    base: int = Field(ge=0)
    revision: int = Field(ge=0)


EditIntent = EditItem | AddItem | RemoveItem | HideItem | FeatureItem | OrderItems | RestoreItem
