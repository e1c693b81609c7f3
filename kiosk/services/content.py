"""What the staff sees and does with content: every item, what is changed here, two versions side by side, and edits.

Who may do it is decided here and nowhere above: each method takes the session, and asks it. An edit is an intent, which
shows at once, can be taken back for some seconds, and then goes to the hub.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any

from kiosk.domain.clock import Clock
from kiosk.domain.ids import Ids
from kiosk.domain.languages import Language
from kiosk.domain.words import words_of
from kiosk.services.content_around import Around, around, first_language, hanging_on, of_all
from kiosk.services.content_item import ContentItem, Key, content_item, late_words, place_of
from kiosk.services.content_rules import (
    EditRefusedError,
    canonical,
    check_captions,
    check_seen,
    check_times,
    marks_after,
    marks_beneath,
    moved,
)
from kiosk.services.door import NotAllowedError, StaffSession
from kiosk.store.items import Item, Listed, Sorted
from kiosk.store.projection import Projection

if TYPE_CHECKING:
    from kiosk.domain.documents import AnyDocument
    from kiosk.domain.edit_intents import EditIntent
    from kiosk.domain.merge import Path
    from kiosk.store.ledger import Ledger

LIST_SIZE = 50
"""Items that the list reads at a time."""
MOST_SORTED = 500
"""Items of a kind that can be sorted among each other; the first ones in the list."""


class ContentDesk:
    """Every method raises NotAllowedError and StoreError, those that change something EditRefusedError too.

    ``everywhere``: for all centres, which central editors may, or have said for their session; else for this one. Those
    that change something answer with the intent's id, by which ``DeskWork.undo`` takes it back. Runs on the one thread
    that owns the projection.
    """

    def __init__(
        self, *, projection: Projection, ledger: Callable[[], Ledger], clock: Clock, ids: Ids, centre: str
    ) -> None:
        self._projection = projection
        self._ledger = ledger
        self._clock = clock
        self._ids = ids
        self._centre = centre

    def items(
        self,
        session: StaffSession,
        *,
        kinds: Collection[str] = (),
        ids: Collection[str] = (),
        typed: str = "",
        asked: bool = False,
        offset: int = 0,
        limit: int = LIST_SIZE,
    ) -> tuple[Listed, ...]:
        """A page of all items, hidden ones too, of some kinds or ``ids`` where named, or of those where somebody is
        ``asked`` to choose between two versions; ``limit`` of them while there are more.
        """
        session.demand("edit_item")
        wanted = {"kinds": tuple(kinds), "ids": tuple(ids), "words": words_of(typed)}
        return self._projection.items.listed(self._clock.now(), **wanted, asked=asked, offset=offset, limit=limit)

    def item(self, session: StaffSession, item_id: str, *, everywhere: bool = False) -> ContentItem | None:
        """One item as it is edited; None where there is none."""
        found = self._projection.items.item(item_id, self._scope(session, everywhere=everywhere))
        return self._content(found) if found is not None else None

    def waits(self, session: StaffSession, item_id: str, *, everywhere: bool = False) -> int:
        """How many choices between two versions of an item wait there."""
        found = self._projection.items.item(item_id, self._scope(session, everywhere=everywhere))
        return len(found.shown.clashes) + len(found.layer.asked) if found is not None else 0

    def around(self, session: StaffSession, kind: str) -> Around:
        """What stands around an item of a kind: what it can be joined with, and where it can stand."""
        session.demand("edit_item")
        return around(self._projection, kind, self._centre, self._clock.now())

    def visible(self, session: StaffSession, item_id: str, fields: Mapping[str, Any]) -> AnyDocument:
        """The document that these fields make, as visitors see it; without an id that of an item not made yet."""
        from kiosk.domain.documents import DOCUMENT, visible

        session.demand("edit_item")
        name = item_id or "new"
        return visible(DOCUMENT.validate_python({"id": name, **canonical(name, fields)}))

    def save(
        self,
        session: StaffSession,
        item_id: str,
        wanted: Mapping[str, Any],
        *,
        everywhere: bool = False,
        checked: Collection[Language] = (),
        seen: Mapping[str, Any] | None = None,
    ) -> str:
        """Let these fields of an item be as ``wanted``, as canonical JSON; None takes one away, others stay. ``seen``
        are the fields as they stood when the person began, where that was before now.

        Where words in the centre's first language change, the other languages are out of date from then on, but for
        those that change too and those that somebody has ``checked``. What already was so is refused as ``already_so``.
        """
        from kiosk.domain.merge import merge

        scope = self._scope(session, everywhere=everywhere)
        item = self._item(item_id, scope)
        before = dict(item.shown.fields or {})
        began = {name: (before if seen is None else seen).get(name) for name in wanted}
        merged = {name: merge(began[name], value, before.get(name)).value for name, value in wanted.items()}
        after = canonical(item_id, {**before, **merged})
        if {"film", "captions", "silent"} & wanted.keys():
            check_captions(after)
        check_times(after)
        check_seen(after, before)
        first = first_language(self._projection, self._centre, self._clock.now())
        late = {name: old for name, old in late_words(item).items() if old & set(checked)}
        after = canonical(item_id, marks_after(before, after, first, checked, set[str]().union(*late.values())))
        if after == before and not late:
            raise EditRefusedError("already_so")
        return self._edit(session, item, scope, after, seen=began, read=late)

    def publish_language(
        self, session: StaffSession, item_id: str, language: Language, *, shown: bool, everywhere: bool = False
    ) -> str:
        """Show a language to visitors, or keep it back as a draft; ``last_language`` where they would have none."""
        scope = self._scope(session, everywhere=everywhere)
        item = self._item(item_id, scope)
        before = dict(item.shown.fields or {})
        drafts = {**before.get("drafts", {}), language: not shown}
        after = canonical(item_id, {**before, "drafts": {name: True for name, is_so in drafts.items() if is_so}})
        if after == before:
            raise EditRefusedError("already_so")
        check_seen(after, before)
        return self._edit(session, item, scope, after)

    def choose(self, session: StaffSession, item_id: str, key: Key, *, other: bool, everywhere: bool = False) -> str:
        """Of the versions at a place let the ``other`` one hold that ``key`` names, or the one that is shown."""
        from kiosk.domain.merge import at, put_at

        scope = self._scope(session, everywhere=everywhere)
        item = self._item(item_id, scope)
        choice = next((each for each in self._content(item).choices if each.key == key), None)
        if choice is None:
            raise EditRefusedError("already_so")
        before, path = dict(item.shown.fields or {}), choice.path
        chosen = choice.other if other else at(before, path)
        after = canonical(item_id, {**before, str(path[0]): put_at(before.get(str(path[0])), path[1:], chosen)})
        if other:  # what was marked for the sake of the other words goes with them
            after = canonical(item_id, marks_beneath(after, item.under))
        return self._edit(session, item, scope, after, settled=(path,))

    def add(
        self, session: StaffSession, kind: str, fields: Mapping[str, Any], *, everywhere: bool = False
    ) -> tuple[str, str]:
        """Make an item; the intent's id, and the item's."""
        from kiosk.domain.edit_intents import AddItem

        item_id = self._ids.new()
        document = canonical(item_id, {**fields, "kind": kind})
        check_captions(document)
        check_times(document)
        check_seen(document)
        return self._put(session, AddItem, item_id, everywhere=everywhere, document=document), item_id

    def remove(self, session: StaffSession, item_id: str, *, everywhere: bool = False) -> str:
        """Remove an item that was made here; ``has_times`` while it is held at times to come."""
        from kiosk.domain.edit_intents import RemoveItem

        item = self._item(item_id, self._scope(session, everywhere=everywhere))
        if "kind" not in item.layer.fields:
            raise EditRefusedError("not_own")
        if self._content(item).hanging.times:
            raise EditRefusedError("has_times")
        return self._put(session, RemoveItem, item_id, everywhere=everywhere)

    def hide(self, session: StaffSession, item_id: str, *, hidden: bool, everywhere: bool = False) -> str:
        """Show it to no visitor, or again."""
        from kiosk.domain.edit_intents import HideItem

        before = self._item(item_id, self._scope(session, everywhere=everywhere)).shown.fields or {}
        check_seen({**before, "hidden": hidden}, before)
        return self._put(session, HideItem, item_id, everywhere=everywhere, hidden=hidden)

    def feature(self, session: StaffSession, item_id: str, *, featured: bool, everywhere: bool = False) -> str:
        """Put it before the others, or no longer."""
        from kiosk.domain.edit_intents import FeatureItem

        self._item(item_id, self._scope(session, everywhere=everywhere))
        return self._put(session, FeatureItem, item_id, everywhere=everywhere, featured=featured)

    def order(
        self, session: StaffSession, kind: str, orders: Mapping[str, int | None], *, everywhere: bool = False
    ) -> str:
        """Sort items of a kind among each other; None as the Center sorts it."""
        from kiosk.domain.edit_intents import OrderItems

        for item_id in orders:
            self._item(item_id, self._scope(session, everywhere=everywhere))
        return self._put(session, OrderItems, kind, everywhere=everywhere, orders=dict(orders))

    def move(self, session: StaffSession, item_id: str, *, earlier: bool, everywhere: bool = False) -> str:
        """Let an item change places with its neighbour in visitors' lists; ``already_so`` where there is none."""
        scope = self._scope(session, everywhere=everywhere)
        kind = str((self._item(item_id, scope).shown.fields or {})["kind"])
        listed = self._sorted(kind) if scope else of_all(self._projection, self._sorted(kind))
        orders = moved(listed, item_id, earlier=earlier)
        return self.order(session, kind, orders, everywhere=everywhere)

    def restore(self, session: StaffSession, item_id: str, revision: int, *, everywhere: bool = False) -> str:
        """Go back to an earlier version, 0 for the Center's own. The hub has them all; what it does shows when the next
        edition is here.
        """
        from kiosk.domain.edit_intents import RestoreItem

        item = self._projection.items.item(item_id, self._scope(session, everywhere=everywhere))
        if item is None:
            raise EditRefusedError("no_such_item")
        if item.unsent:
            raise EditRefusedError("not_sent")
        return self._put(session, RestoreItem, item_id, everywhere=everywhere, base=item.revision, revision=revision)

    def refusal(self, session: StaffSession, item_id: str, intent: str) -> str:
        """Why the hub did not do what an edit of an item wanted; empty where it did, or has not answered."""
        session.demand("edit_item")
        return self._projection.bookings.refusal(item_id, intent)

    def _scope(self, session: StaffSession, *, everywhere: bool) -> str:
        from kiosk.domain.persons import may_edit

        session.demand("edit_item")
        scope = "" if everywhere or session.everywhere else self._centre
        if not may_edit(scope, self._centre, session.roles):
            raise NotAllowedError("this session may not edit for all centres")
        return scope

    def _item(self, item_id: str, scope: str) -> Item:
        item = self._projection.items.item(item_id, scope)
        if item is None or item.shown.fields is None:
            raise EditRefusedError("no_such_item")
        return item

    def _content(self, item: Item) -> ContentItem:
        fields, now = item.shown.fields or {}, self._clock.now()
        names = {each.id: each.name for each in self._projection.bookings.staff()}
        place = place_of(item.id, self._sorted(str(fields.get("kind", ""))))
        return content_item(item, names, place, hanging_on(self._projection, item.id, fields, self._centre, now), now)

    def _sorted(self, kind: str) -> tuple[Sorted, ...]:
        return self._projection.items.sorted(kind, self._clock.now(), limit=MOST_SORTED)

    def _edit(
        self,
        session: StaffSession,
        item: Item,
        scope: str,
        after: Mapping[str, Any],
        *,
        settled: tuple[Path, ...] = (),
        seen: Mapping[str, Any] | None = None,
        read: Collection[str] = (),
    ) -> str:
        from kiosk.domain.edit_intents import EditItem, FieldEdit

        before, under = item.shown.fields or {}, item.under or {}
        if before.get("hours") and not after.get("hours"):
            raise EditRefusedError("all_closed")  # which would mean that nobody knows when it is open
        names = {name for name in {*before, *after} if before.get(name) != after.get(name)}
        names |= {*read, *(str(path[0]) for path in settled)}
        began = {**before, **(seen or {})}
        fields = {
            name: FieldEdit(base=under.get(name), seen=began.get(name), value=after.get(name)) for name in sorted(names)
        }
        return self._put(session, EditItem, item.id, everywhere=not scope, fields=fields, settled=settled)

    def _put(
        self, session: StaffSession, kind: type[EditIntent], subject: str, *, everywhere: bool, **given: object
    ) -> str:
        from kiosk.store.intents import put_intents

        by = session.demand(kind.model_fields["kind"].default)
        scope = self._scope(session, everywhere=everywhere)
        shared = {"id": self._ids.new(), "subject": subject, "at": self._clock.now(), "person": by, "centre": scope}
        intent = kind.model_validate({**shared, **given})
        put_intents(self._ledger(), intent)
        return intent.id
