"""The part of the projection that the staff asks of content: every item, hidden ones too, where it comes from, and what
is changed here.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kiosk.domain.words import folded
from kiosk.store import item_questions as questions
from kiosk.store.cache_reader import CacheReader
from kiosk.store.instants import stamp
from kiosk.store.own_edits import OwnEdits, layers_under, read_edits, source_of

if TYPE_CHECKING:
    from kiosk.domain.edit_intents import EditIntent
    from kiosk.domain.item_forms import Timing
    from kiosk.domain.layers import Fields, Layer, Shown, Version


@dataclass(frozen=True, slots=True)
class Listed:
    """An item in the staff's list. ``is_own``: it was made at this centre; ``is_changed``: this centre has changed it;
    ``is_asked``: somebody has to choose between two versions; ``is_unsent``: the hub does not know of the last change
    yet. ``icon`` is the sign of a need.
    """

    id: str
    kind: str
    titles: Mapping[str, str]
    picture: str | None
    hidden: bool
    featured: bool
    is_own: bool
    is_changed: bool
    is_asked: bool
    is_unsent: bool
    timing: Timing
    icon: str | None


@dataclass(frozen=True, slots=True)
class Sorted:
    """An item in visitors' lists of its kind. ``in_front``: before all that are not, whatever its order; ``is_made``:
    it was made at a desk, of this centre or for all.
    """

    id: str
    order: int
    in_front: bool
    is_made: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """An item under an editor's hands. ``under`` is what lies beneath the layer of the scope, None for an item that was
    made in it; ``layer`` with its unsent changes; ``revision`` the last one that the hub has published, 0 for none.
    ``unsent`` are the versions that no edition has brought yet, without a number (0), the newest last. The clashes of
    ``shown`` are those of this scope; ``here`` are the fields as visitors of the kiosk's own centre have them.
    """

    id: str
    under: Mapping[str, Any] | None
    layer: Layer
    shown: Shown
    revision: int
    unsent: tuple[Version, ...]
    here: Mapping[str, Any]


class Items:
    """Questions to the cache, with what was changed here. An unreadable cache raises StoreError."""

    def __init__(self, cache: CacheReader, edits: OwnEdits) -> None:
        self._cache = cache
        self._edits = edits

    def listed(
        self,
        now: datetime,
        *,
        kinds: Sequence[str] = (),
        ids: Sequence[str] = (),
        words: Sequence[str] = (),
        asked: bool = False,
        offset: int = 0,
        limit: int = 50,
    ) -> tuple[Listed, ...]:
        """A page of all items, of some kinds or ``ids`` where named, that have all these words in title or summary;
        ``asked``: only those of which somebody has to choose between two versions.
        """
        values = {
            "kinds": json.dumps(list(kinds)),
            "ids": json.dumps(list(ids)),
            "words": json.dumps([folded(word) for word in words]),
            "asked": int(asked),
            "offset": offset,
            "limit": limit,
            "now": stamp(now),
        }
        return self._cache.ask(lambda reading: self._listed(reading, values)) or ()

    def item(self, item_id: str, centre: str) -> Item | None:
        """One item as it can be changed for a centre, or with no centre for all; None where there is none."""
        return self._cache.ask(lambda reading: self._item(reading, item_id, centre))

    def sorted(self, kind: str, now: datetime, *, limit: int) -> tuple[Sorted, ...]:
        """Those of a kind that visitors see, as their lists sort them."""
        values = {"kind": kind, "now": stamp(now), "limit": limit}
        rows = self._cache.ask(lambda reading: reading.execute(questions.SORTED, values).fetchall())
        return tuple(Sorted(each[0], each[1], bool(each[2]), bool(each[3])) for each in rows or ())

    def _listed(self, reading: sqlite3.Connection, values: Mapping[str, Any]) -> tuple[Listed, ...]:
        rows = reading.execute(questions.LISTED, values).fetchall()
        ids = json.dumps([row[0] for row in rows])
        titles: dict[str, dict[str, str]] = {}
        pictures: dict[str, str | None] = {}
        for item_id, language, title, picture in reading.execute(questions.TITLES, {"ids": ids}):
            titles.setdefault(item_id, {})[language] = title
            pictures[item_id] = picture
        here = self._edits.here(reading)
        made = dict(reading.execute(questions.CHANGED_HERE, {"ids": ids, "centre": here}))
        unsent = self._unsent(reading)
        for item_id, edits in unsent.items():
            own = [edit for edit in edits if edit.centre]
            made.update({item_id: any(edit.kind == "add_item" for edit in own) or made.get(item_id)} if own else {})
        return tuple(
            Listed(
                item_id,
                kind,
                titles.get(item_id, {}),
                pictures.get(item_id),
                hidden=bool(hidden),
                featured=bool(featured),
                is_own=bool(is_desk and made.get(item_id)),
                is_changed=item_id in made and bool(is_laid or (is_desk and not made[item_id])),
                is_asked=bool(is_asked),
                is_unsent=item_id in unsent,
                timing=timing,
                icon=icon,
            )
            for item_id, kind, hidden, featured, is_desk, is_laid, is_asked, timing, icon in rows
        )

    def _item(self, reading: sqlite3.Connection, item_id: str, centre: str) -> Item | None:
        from kiosk.domain.layers import Shown, items_of, shown

        scopes = list(dict.fromkeys(("", centre)))
        edits = [edit for edit in read_edits(self._edits.in_force(reading)) if item_id in items_of(edit)]
        layers = layers_under(reading, item_id, scopes, edits)
        source = source_of(reading, item_id)
        found = shown(source, layers)
        row = reading.execute(questions.LAYER_REVISION, {"item": item_id, "centre": centre}).fetchone()
        if found.fields is None and row is None and not edits:
            return None
        own = [edit for edit in edits if edit.centre == centre]
        unsent = _versions(own, layers_under(reading, item_id, (centre,), ())[0], source, layers[:-1])
        under = shown(source, layers[:-1])
        asked = Shown(found.fields, found.clashes[len(under.clashes) :])
        narrower = () if centre else layers_under(reading, item_id, filter(None, (self._edits.here(reading),)), edits)
        here = shown(source, (*layers, *narrower)).fields or {}
        return Item(item_id, under.fields, layers[-1], asked, row[0] if row else 0, unsent, here)

    def _unsent(self, reading: sqlite3.Connection) -> dict[str, list[EditIntent]]:
        """The edits that the hub does not know of yet, by item."""
        edits = self._edits.in_force(reading)
        if not edits:
            return {}
        from kiosk.domain.layers import items_of

        found: dict[str, list[EditIntent]] = {}
        for edit in read_edits(edits):
            for item in items_of(edit):
                found.setdefault(item, []).append(edit)
        return found


def _versions(
    edits: Iterable[EditIntent], layer: Layer, source: Fields | None, beneath: Sequence[Layer]
) -> tuple[Version, ...]:
    """What each of these edits will have made of a layer, one after the other."""
    from kiosk.domain.history import version_of
    from kiosk.domain.layers import changed, shown

    found: list[Version] = []
    for edit in edits:
        before, layer = layer, changed(layer, edit)
        was, now = (shown(source, (*beneath, each)).fields or {} for each in (before, layer))
        found.append(version_of(edit, edit.person.staff or "", 0, layers=(before, layer), shown=(was, now)))
    return tuple(found)
