"""What intents about content do: a layer is laid anew, and the next edition brings it.

Nothing that anybody wrote is lost: every revision stays, and where somebody else was faster, both versions do.
"""

from __future__ import annotations

from pydantic import ValidationError

from kiosk.domain.documents import Centre
from kiosk.domain.edit_intents import AddItem, EditIntent, RemoveItem, RestoreItem
from kiosk.domain.history import version_of
from kiosk.domain.layers import MOST_VERSIONS, Layer, Shown, blobs_within, changed, items_of
from kiosk.domain.persons import Staff, may_edit
from kiosk.hub.edited import (
    document_at,
    has_unpublished_edits,
    item_shown,
    keep_layer,
    layer_at,
    layer_of,
    layer_revision,
    read_shown,
    source_of,
)
from kiosk.hub.editions import last_edition
from kiosk.hub.outcomes import Desk, refuse, supersede


def do_edit(desk: Desk, intent: EditIntent, staff: Staff | None) -> int:
    """Carry it out, for all items that it is about or none; the number of the edition that will bring it. Raises
    EndedError.
    """
    if staff is None or not may_edit(intent.centre, desk.device.centre, staff.roles):
        refuse("not_allowed")
    if intent.centre and not isinstance(document_at(desk.connection, intent.centre, intent.centre), Centre):
        refuse("not_valid")
    for item in items_of(intent):
        _do(desk, intent, item, staff)
    last = last_edition(desk.connection)
    if last is None:
        return 1
    return last.number + has_unpublished_edits(desk.connection)  # what was so already, an edition has brought


def _do(desk: Desk, intent: EditIntent, item: str, staff: Staff) -> None:
    before = layer_of(desk.connection, item, intent.centre)
    if any(version.intent == intent.id for version in before.history):
        return  # this hub was restored, and has the layer from its last edition
    was = item_shown(desk.connection, item, intent.centre)
    _check(desk, intent, item, before, was)
    after = _after(desk, intent, before)
    if (after.fields, after.asked) == (before.fields, before.asked):
        return  # it is so already, and nobody has to be told
    now = item_shown(desk.connection, item, intent.centre, above=after)
    _check_result(desk, item, before, after, was, now)
    revision = layer_revision(desk.connection, item, intent.centre) + 1
    fields = was.fields or {}, now.fields or {}
    version = version_of(intent, staff.id, revision, layers=(before, after), shown=fields)
    history = (*before.history, version)[-MOST_VERSIONS:]
    keep_layer(desk.connection, after.model_copy(update={"history": history}), desk.now)


def _check(desk: Desk, intent: EditIntent, item: str, before: Layer, was: Shown) -> None:
    there = was.fields is not None
    match intent:
        case AddItem():
            if there or layer_revision(desk.connection, item, intent.centre):
                refuse("exists")
        case RestoreItem():
            if layer_revision(desk.connection, item, intent.centre) != intent.base:
                supersede("changed_meanwhile")
        case RemoveItem():
            if not there:
                supersede("already_so")
            if "kind" not in before.fields or source_of(desk.connection, item) is not None:
                refuse("not_allowed")  # it is not of here
        case _:
            if not there:
                refuse("no_such_item")


def _after(desk: Desk, intent: EditIntent, before: Layer) -> Layer:
    if not isinstance(intent, RestoreItem) or intent.revision == 0:
        return changed(before, intent)
    earlier = layer_at(desk.connection, intent.subject, intent.centre, intent.revision)
    if earlier is None:
        refuse("no_such_version")
    return before.model_copy(update={"fields": earlier.fields, "asked": earlier.asked})


def _check_result(desk: Desk, item: str, before: Layer, after: Layer, was: Shown, now: Shown) -> None:
    try:
        document = read_shown(item, now)
    except ValidationError:
        refuse("not_valid")
    if isinstance(document, Centre) and not document.partner and _is_away(now) and not _is_away(was):
        refuse("not_allowed")  # its kiosks would have neither hours nor a clock
    known = _media(before) | {str(blob["sha256"]) for blob in blobs_within(source_of(desk.connection, item))}
    if any(not desk.has_media(sha256) for sha256 in _media(after) - known):
        refuse("media_missing")


def _is_away(shown: Shown) -> bool:
    """Whether no visitor sees it, ever or at some time."""
    return any((shown.fields or {}).get(name) for name in ("hidden", "valid_from", "valid_until"))


def _media(layer: Layer) -> set[str]:
    kept = layer.model_dump(mode="json", include={"fields", "asked"})
    return {str(blob["sha256"]) for blob in blobs_within(kept)}
