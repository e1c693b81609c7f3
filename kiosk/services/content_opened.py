"""What an editor opens: an item as it stands, one that is to be made, or one with what somebody wrote of it in vain."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kiosk.services.content_around import Around, blank
from kiosk.services.content_item import ContentItem

if TYPE_CHECKING:
    from kiosk.services.desk import Desk
    from kiosk.services.door import StaffSession
    from kiosk.store.wishes import Refused

NEW, AGAIN = "new/", "again/"


@dataclass(frozen=True, slots=True)
class Opened:
    """``written`` are fields as somebody wants them, which are not saved; None for one that is to go."""

    item: ContentItem
    around: Around
    written: Mapping[str, Any] = field(default_factory=dict)


def opened(desk: Desk, staff: StaffSession, argument: str) -> Opened | None:
    """By an item's id; by ``new/`` and a kind; or by ``again/`` and the id of an intent that the hub refused. None
    where there is none. Raises NotAllowedError and StoreError.
    """
    if argument.startswith(NEW):
        return _new(desk, staff, argument.removeprefix(NEW))
    if argument.startswith(AGAIN):
        refused = desk.view.setbacks(staff).each
        wish = next((each.wish for each in refused if each.wish.id == argument.removeprefix(AGAIN)), None)
        return _again(desk, staff, wish) if wish else None
    found = desk.content.item(staff, argument)
    return Opened(found, desk.content.around(staff, str(found.fields.get("kind", "")))) if found else None


def _new(desk: Desk, staff: StaffSession, kind: str, written: Mapping[str, Any] | None = None) -> Opened | None:
    from kiosk.domain.item_forms import MADE

    if kind not in MADE:
        return None
    around = desk.content.around(staff, kind)
    return Opened(blank(kind, around), around, written or {})


def _again(desk: Desk, staff: StaffSession, wish: Refused) -> Opened | None:
    from kiosk.domain.item_forms import MADE
    from kiosk.domain.merge import merge

    document = wish.payload.get("document")
    if wish.kind == "add_item" and isinstance(document, Mapping):
        return _new(desk, staff, str(document.get("kind", "")), document)
    there = opened(desk, staff, wish.subject) if wish.kind == "edit_item" else None
    if there is None or there.item.fields.get("kind") not in MADE:
        return None
    now = there.item.fields  # others may have changed it meanwhile
    edits: Mapping[str, Mapping[str, Any]] = wish.payload["fields"]
    written = {
        name: merge(edit.get("seen"), edit.get("value"), now.get(name), (name,)).value for name, edit in edits.items()
    }
    return Opened(there.item, there.around, written)
