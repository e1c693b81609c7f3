"""What the screen shows of the two files. Every question that a page asks is here, and no page repeats one.

What people want and the hub has not answered yet is laid over what the cache tells (``overlay``). What home needs is
answered without SQLAlchemy and pydantic, which take longer to import than home takes to be drawn.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.domain.cards import Card, CardWords, Need, NextTime
from kiosk.domain.errors import StoreError
from kiosk.domain.languages import LANGUAGES, Language
from kiosk.domain.words import folded, stem
from kiosk.store import questions, search_questions
from kiosk.store.cache_reader import CacheReader
from kiosk.store.instants import stamp
from kiosk.store.inventory import Inventory
from kiosk.store.items import Items
from kiosk.store.own_edits import OwnEdits
from kiosk.store.projected_bookings import Bookings
from kiosk.store.projected_slots import coming, opened_slot, read_slot
from kiosk.store.wishes import Wishes

if TYPE_CHECKING:
    from kiosk.domain.documents import AnyDocument
    from kiosk.domain.slots import Slot
    from kiosk.domain.status import Status

_LOG = logging.getLogger(__name__)

DEFAULT_TONE = "fjord"
"""That of ``kiosk.domain.documents.Topic``: what has its default is not kept."""

_SHORTEST_INSIDE = 4  # letters: shorter ones are inside of everything


@dataclass(frozen=True, slots=True)
class Arrival:
    """How much of a blob is on disk: ``here`` of ``size`` bytes. ``failed`` when it is known to be broken."""

    here: int
    size: int
    failed: bool

    @property
    def complete(self) -> bool:
        """Whether all of it is there."""
        return self.here >= self.size and not self.failed


class Projection:
    """Questions to the cache. Each is one short transaction, or several are with ``together``; an unreadable file
    raises StoreError. ``ledger``: whose wishes are laid over it; nobody's where there is none. ``centre`` is where the
    kiosk stands.

    Not thread-safe: one thread owns it.
    """

    def __init__(self, cache: Path, ledger: Path | None = None, centre: str = "") -> None:
        self._wishes = Wishes(ledger) if ledger else None
        self.edits = OwnEdits(self._wishes, centre)
        self._cache = CacheReader(cache, self.edits.lay)
        self.items = Items(self._cache, self.edits)
        self.inventory = Inventory(self._cache)
        self.bookings = Bookings(self._cache, self._wishes)

    def close(self) -> None:
        """Let go of the files."""
        self._cache.close()
        if self._wishes is not None:
            self._wishes.close()

    def together(self) -> AbstractContextManager[None]:
        """Questions asked inside are answered from one edition."""
        return self._cache.together()

    def edition(self) -> int | None:
        """The number of the edition that is shown; None while there is none."""
        row = self._row(questions.EDITION, {})
        return row[0] if row else None

    def status(self) -> Status:
        """What the agent last said of itself; ``never`` where there is no agent yet."""
        from pydantic import ValidationError

        from kiosk.domain.status import Status

        row = self._row(questions.STATUS, {})
        if row is None:
            return Status()
        try:
            return Status.model_validate(dict(zip(questions.STATUS_FIELDS, row, strict=True)))
        except ValidationError as error:
            raise StoreError(f"the cache holds a status that can't be read: {error}") from error

    def is_enrolled(self) -> bool:
        """Whether the hub has talked with this kiosk as one of its own."""
        row = self._row(questions.DEVICE, {})
        return bool(row and row[0])

    def document(self, item_id: str, now: datetime) -> AnyDocument | None:
        """The document of that id where it exists and holds at ``now``."""
        row = self._row(questions.DOCUMENT, {"id": item_id, "now": stamp(now)})
        if row is None:
            return None
        from pydantic import ValidationError

        from kiosk.domain.documents import DOCUMENT

        try:
            return DOCUMENT.validate_python({"id": item_id, **json.loads(row[0])})
        except (ValidationError, ValueError) as error:
            _LOG.error("the document %s in the cache can't be read: %s", item_id, error)
            return None

    def fields(self, item_id: str, kind: str, now: datetime) -> Mapping[str, Any]:
        """The fields of a document as they are kept, for home, which can't wait for the models; empty without one.

        A field that has its default value is not kept.
        """
        row = self._row(questions.DOCUMENT, {"id": item_id, "now": stamp(now)})
        try:
            found = json.loads(row[0]) if row else {}
        except ValueError as error:
            _LOG.error("the document %s in the cache can't be read: %s", item_id, error)
            return {}
        return found if isinstance(found, dict) and found.get("kind") == kind else {}

    def needs(self, now: datetime) -> tuple[Need, ...]:
        """The topics, by their order."""
        found = ((card, self.fields(card.id, "topic", now)) for card in self.cards("topic", now))
        return tuple(
            Need(card, str(fields["icon"]), str(fields.get("tone", DEFAULT_TONE)))
            for card, fields in found
            if "icon" in fields
        )

    def stations(self, item_id: str, centre: str) -> frozenset[str]:
        """The stations of a centre at which something can be tried."""
        return frozenset(row[0] for row in self._rows(questions.STATIONS, {"id": item_id, "centre": centre}))

    def placed(self, centre: str) -> Mapping[str, tuple[str, ...]]:
        """What can be tried at each station of a centre, by the station's id."""
        found: dict[str, tuple[str, ...]] = {}
        for station, item_id in self._rows(questions.PLACED, {"centre": centre}):
            found[station] = (*found.get(station, ()), item_id)
        return found

    def cards(
        self,
        kind: str,
        now: datetime,
        *,
        topic: str | None = None,
        centre: str | None = None,
        provider: str | None = None,
        offset: int = 0,
        limit: int = 24,
    ) -> tuple[Card, ...]:
        """A page of the cards of one kind, by their order; of one topic, to be tried at one centre, or of one maker,
        where given.
        """
        ways = {
            questions.CARDS_OF_TOPIC: topic,
            questions.CARDS_AT_CENTRE: centre,
            questions.CARDS_OF_MAKER: provider,
        }
        query = next((query for query, wanted in ways.items() if wanted), questions.CARDS_OF_KIND)
        values = {"kind": kind, "topic": topic, "centre": centre, "provider": provider}
        return self._cards(query, {**values, "offset": offset, "limit": limit, "now": stamp(now)})

    def cards_of(self, ids: Iterable[str], now: datetime) -> dict[str, Card]:
        """The cards of those ids that exist and hold at ``now``, by id."""
        found = self._cards(questions.CARDS_OF_IDS, {"ids": json.dumps(list(ids)), "now": stamp(now)})
        return {card.id: card for card in found}

    def cards_known(self, ids: Iterable[str]) -> dict[str, Card]:
        """The cards of those ids that exist, also of what no visitor sees: for who has booked it, and for the desk."""
        return {card.id: card for card in self._cards(questions.CARDS_KNOWN, {"ids": json.dumps(list(ids))})}

    def search(
        self, words: Sequence[str], language: Language, now: datetime, *, offset: int = 0, limit: int = 24
    ) -> tuple[Card, ...]:
        """A page of the cards that have all these words in a language, in whatever form, best first.

        Words are letters and digits alone. The first page, where it has room, also holds the cards that have them
        inside longer words.
        """
        if not words:
            return ()
        values = {"language": language, "now": stamp(now), "offset": offset, "limit": limit, **_wanted(words)}
        found = self._cards(search_questions.FOUND, values, search_questions.FOUND_HERE)
        if offset or len(found) == limit or any(len(word) < _SHORTEST_INSIDE for word in words):
            return found
        known = {card.id for card in found}
        inside = self._cards(search_questions.INSIDE, values, search_questions.INSIDE_HERE)
        return found + tuple(card for card in inside if card.id not in known)[: limit - len(found)]

    def next_time(self, centre: str, after: datetime, now: datetime) -> NextTime | None:
        """The soonest slot at a centre after an instant that has room, of something that is shown; first what may be
        joined at once.
        """
        overlay = self.bookings.overlay()
        values = {"centre": centre, **coming(after), "now": stamp(now)}
        for slot, item, starts, free, at_once in self._rows(questions.NEXT_TIMES, values):
            if overlay.free(slot, free):
                card = self.cards_of([item], now).get(item)
                return NextTime(slot, datetime.fromisoformat(starts), card, bool(at_once)) if card else None
        return None

    def slots(
        self, centre: str, after: datetime, *, technology: str | None = None, limit: int = 200
    ) -> tuple[Slot, ...]:
        """The slots at a centre that start after an instant, or may still be joined then, of one item where
        ``technology`` names it, soonest first.
        """
        overlay = self.bookings.overlay()
        values = {"centre": centre, **coming(after), "item": technology, "limit": limit}
        return tuple(read_slot(row, overlay) for row in self._rows(questions.SLOTS, values))

    def slots_between(
        self, centre: str, since: datetime, until: datetime, *, technology: str | None = None
    ) -> tuple[Slot, ...]:
        """The slots at a centre that end after one instant and start before another, of one item where ``technology``
        names it, whatever their state; those too that were opened here and that the hub does not know yet. Soonest
        first.
        """
        overlay = self.bookings.overlay()
        values = {"centre": centre, "since": stamp(since), "until": stamp(until), "item": technology}
        found = [read_slot(row, overlay) for row in self._rows(questions.SLOTS_BETWEEN, values)]
        opened = (opened_slot(slot_id, overlay) for slot_id in overlay.opened.keys() - {slot.id for slot in found})
        found += [
            slot
            for slot in opened
            if slot.centre == centre and slot.ends > since and slot.starts < until
            if technology in (None, slot.item)
        ]
        return tuple(sorted(found, key=lambda slot: (slot.starts, slot.id)))

    def slot(self, slot_id: str) -> Slot | None:
        """One slot, wherever it is held and whenever, also where the hub does not know it yet; None where there is
        none.
        """
        row, overlay = self._row(questions.SLOT, {"id": slot_id}), self.bookings.overlay()
        if row:
            return read_slot(row, overlay)
        return opened_slot(slot_id, overlay) if slot_id in overlay.opened else None

    def arrival(self, sha256: str) -> Arrival | None:
        """How much of a blob has arrived; None where no document names it."""
        row = self._row(questions.ARRIVAL, {"sha256": sha256})
        return None if row is None else Arrival(row[0], row[1], row[2] == "failed")

    def _cards(self, page: str, values: Mapping[str, Any], here: str = "") -> tuple[Card, ...]:
        """``here``: what to ask instead where something was changed here."""
        return self._cache.ask(lambda reading: _cards(reading, here if here and self.edits.any else page, values)) or ()

    def _rows(self, query: str, values: Mapping[str, Any]) -> list[Any]:
        return self._cache.ask(lambda reading: reading.execute(query, values).fetchall()) or []

    def _row(self, query: str, values: Mapping[str, Any]) -> Any:  # noqa: ANN401  (whatever the columns hold)
        return self._cache.ask(lambda reading: reading.execute(query, values).fetchone())


def _cards(reading: sqlite3.Connection, page: str, values: Mapping[str, Any]) -> tuple[Card, ...]:
    kinds = dict(reading.execute(page, values).fetchall())
    if not kinds:
        return ()
    words: dict[str, dict[Language, CardWords]] = {item_id: {} for item_id in kinds}
    pictures: dict[str, str | None] = {}
    for item_id, language, title, summary, picture, alt in reading.execute(
        questions.WORDS, {"ids": json.dumps(list(kinds))}
    ):
        words[item_id][language] = CardWords(title, summary, alt)
        pictures[item_id] = picture
    return tuple(
        Card(item_id, kind, words[item_id], pictures.get(item_id))
        for item_id, kind in kinds.items()
        if len(words[item_id]) == len(LANGUAGES)
    )


def _wanted(words: Sequence[str]) -> dict[str, str]:
    """The words for the index, and in each form that an answer is ordered by."""
    stems = [stem(word) for word in words]
    return {
        "match": " AND ".join(f'"{each}"*' for each in stems),
        "words": json.dumps(list(words)),
        "stems": json.dumps(stems),
        "folded": json.dumps([folded(word) for word in words]),
    }
