"""What an editor opens: an item as it stands, one to be made, or one with what somebody wrote and did not save."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.services.content_around import Around, blank
from kiosk.services.content_item import ContentItem

if TYPE_CHECKING:
    from kiosk.services.content_draft import Draft
    from kiosk.services.desk import Desk
    from kiosk.services.door import StaffSession
    from kiosk.store.wishes import Refused

NEW, AGAIN = "new/", "again/"


class Edited(NamedTuple):
    """A field as it stood when somebody began, and as they want it; None for nothing."""

    seen: Any
    value: Any


@dataclass(frozen=True, slots=True)
class Written:
    """What somebody wrote of an item, which nobody has saved. ``argument`` opens it: the item's id, or ``new/`` and a
    kind; ``titles`` are what it is called, by language.
    """

    argument: str
    fields: Mapping[str, Edited]
    titles: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Opened:
    """``written`` are fields as somebody wants them, which are not saved; None for one that is to go."""

    item: ContentItem
    around: Around
    written: Mapping[str, Any] = field(default_factory=dict)


def opened(desk: Desk, staff: StaffSession, argument: str, written: Written | None = None) -> Opened | None:
    """By an item's id; by ``new/`` and a kind; or by ``again/`` and the id of an intent that the hub refused. None
    where there is none. ``written``: what somebody had written of it. Raises NotAllowedError and StoreError.
    """
    if argument.startswith(AGAIN):
        refused = desk.view.setbacks(staff).each
        wish = next((each.wish for each in refused if each.wish.id == argument.removeprefix(AGAIN)), None)
        written = written_of(wish) if wish else None
        return opened(desk, staff, written.argument, written) if written else None
    there = _new(desk, staff, argument.removeprefix(NEW)) if argument.startswith(NEW) else _found(desk, staff, argument)
    if there is None or written is None:
        return there
    return Opened(there.item, there.around, _laid(written, there.item)) if _can_be_written(there.item) else None


def written_in(draft: Draft, item_id: str) -> Written:
    """What somebody has written in a draft so far; of an item that is not made yet without an id."""
    wanted = draft.wanted() if item_id else draft.whole()
    fields = {name: Edited(draft.seen.get(name), deepcopy(value)) for name, value in wanted.items()}
    return Written(item_id or f"{NEW}{draft.fields.get('kind', '')}", fields, draft.fields.get("title") or {})


def written_of(wish: Refused) -> Written | None:
    """What somebody wrote who wanted that; None where they wrote nothing."""
    document, edits = wish.payload.get("document"), wish.payload.get("fields")
    if wish.kind == "add_item" and isinstance(document, Mapping):
        fields = {name: Edited(None, value) for name, value in document.items()}
        return Written(f"{NEW}{document.get('kind', '')}", fields)
    if wish.kind == "edit_item" and isinstance(edits, Mapping):
        fields = {name: Edited(each.get("seen"), each.get("value")) for name, each in edits.items()}
        return Written(wish.subject, fields)
    return None


def _new(desk: Desk, staff: StaffSession, kind: str) -> Opened | None:
    from kiosk.domain.item_forms import MADE

    if kind not in MADE:
        return None
    around = desk.content.around(staff, kind)
    return Opened(blank(kind, around), around)


def _found(desk: Desk, staff: StaffSession, item_id: str) -> Opened | None:
    found = desk.content.item(staff, item_id)
    return Opened(found, desk.content.around(staff, str(found.fields.get("kind", "")))) if found else None


def _can_be_written(item: ContentItem) -> bool:
    from kiosk.domain.item_forms import MADE

    return item.fields.get("kind") in MADE


def _laid(written: Written, item: ContentItem) -> dict[str, Any]:
    """The fields as they were wanted, over what others have changed meanwhile."""
    from kiosk.domain.merge import merge

    now = {} if item.is_new else item.fields
    return {name: merge(each.seen, each.value, now.get(name), (name,)).value for name, each in written.fields.items()}
