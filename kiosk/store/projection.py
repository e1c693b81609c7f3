"""What the screen shows of the two files. Every question that a page asks is here, and no page repeats one."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pydantic import ValidationError
from sqlalchemy import ColumnElement, Connection, Row, Select, and_, or_, select

from kiosk.domain.cards import Card, CardWords
from kiosk.domain.documents import DOCUMENT, AnyDocument
from kiosk.domain.errors import StoreError
from kiosk.domain.slots import Guest, Slot
from kiosk.domain.status import Status
from kiosk.domain.text import LANGUAGES, Language
from kiosk.store.cache_reader import CacheReader
from kiosk.store.cache_tables import CARDS, EDITION, ITEMS, MEDIA, PLACES, SLOTS, STATUS, TOPICS
from kiosk.store.instants import stamp

_LOG = logging.getLogger(__name__)


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
    raises StoreError.

    Not thread-safe: one thread owns it.
    """

    def __init__(self, cache: Path) -> None:
        self._cache = CacheReader(cache)

    def close(self) -> None:
        """Let go of the files."""
        self._cache.close()

    def together(self) -> AbstractContextManager[None]:
        """Questions asked inside are answered from one edition."""
        return self._cache.together()

    def edition(self) -> int | None:
        """The number of the edition that is shown; None while there is none."""
        return self._cache.ask(lambda reading: reading.execute(select(EDITION.c.edition)).scalar())

    def status(self) -> Status:
        """What the agent last said of itself; ``never`` where there is no agent yet."""
        found = self._cache.ask(lambda reading: reading.execute(select(STATUS)).mappings().first())
        if found is None:
            return Status()
        try:
            return Status.model_validate({name: value for name, value in found.items() if name != "one"})
        except ValidationError as error:
            raise StoreError(f"the cache holds a status that can't be read: {error}") from error

    def document(self, item_id: str, now: datetime) -> AnyDocument | None:
        """The document of that id where it exists and holds at ``now``."""

        def question(reading: Connection) -> str | None:
            query = select(ITEMS.c.document).where(ITEMS.c.id == item_id, _holds(now))
            return reading.execute(query).scalar()

        found = self._cache.ask(question)
        if found is None:
            return None
        try:
            return DOCUMENT.validate_python({"id": item_id, **json.loads(found)})
        except (ValidationError, ValueError) as error:
            _LOG.error("the document %s in the cache can't be read: %s", item_id, error)
            return None

    def cards(
        self,
        kind: str,
        now: datetime,
        *,
        topic: str | None = None,
        centre: str | None = None,
        offset: int = 0,
        limit: int = 24,
    ) -> tuple[Card, ...]:
        """A page of the cards of one kind, by their order; of one topic, or to be tried at one centre, where given."""
        query = select(ITEMS.c.id, ITEMS.c.kind).where(ITEMS.c.kind == kind, _holds(now))
        if topic is not None:
            query = query.join(TOPICS, TOPICS.c.id == ITEMS.c.id).where(TOPICS.c.topic == topic)
        if centre is not None:
            here = select(PLACES.c.id).where(PLACES.c.centre == centre)
            query = query.where(ITEMS.c.id.in_(here))
        page = query.order_by(ITEMS.c.position, ITEMS.c.id).offset(offset).limit(limit)
        return self._cache.ask(lambda reading: _cards(reading, page)) or ()

    def cards_of(self, ids: Iterable[str], now: datetime) -> dict[str, Card]:
        """The cards of those ids that exist and hold at ``now``, by id."""
        page = select(ITEMS.c.id, ITEMS.c.kind).where(ITEMS.c.id.in_(tuple(ids)), _holds(now))
        found = self._cache.ask(lambda reading: _cards(reading, page)) or ()
        return {card.id: card for card in found}

    def slots(
        self, centre: str, after: datetime, *, technology: str | None = None, limit: int = 200
    ) -> tuple[Slot, ...]:
        """The slots at a centre that start after an instant, soonest first."""
        query = select(SLOTS).where(SLOTS.c.centre == centre, SLOTS.c.starts > stamp(after))
        if technology is not None:
            query = query.where(SLOTS.c.technology == technology)
        query = query.order_by(SLOTS.c.starts, SLOTS.c.id).limit(limit)
        rows = self._cache.ask(lambda reading: reading.execute(query).all()) or ()
        return tuple(_slot(row) for row in rows)

    def arrival(self, sha256: str) -> Arrival | None:
        """How much of a blob has arrived; None where no document names it."""
        query = select(MEDIA.c.here, MEDIA.c.size, MEDIA.c.state).where(MEDIA.c.sha256 == sha256)
        row = self._cache.ask(lambda reading: reading.execute(query).first())
        return None if row is None else Arrival(row.here, row.size, row.state == "failed")


def _holds(now: datetime) -> ColumnElement[bool]:
    instant = stamp(now)
    return and_(
        or_(ITEMS.c.valid_from.is_(None), ITEMS.c.valid_from <= instant),
        or_(ITEMS.c.valid_until.is_(None), ITEMS.c.valid_until > instant),
    )


def _cards(reading: Connection, page: Select[tuple[str, str]]) -> tuple[Card, ...]:
    kinds = {row.id: row.kind for row in reading.execute(page)}
    if not kinds:
        return ()
    words: dict[str, dict[Language, CardWords]] = {item_id: {} for item_id in kinds}
    pictures: dict[str, str | None] = {}
    for row in reading.execute(select(CARDS).where(CARDS.c.id.in_(tuple(kinds)))):
        words[row.id][row.language] = CardWords(row.title, row.summary, row.picture_alt)
        pictures[row.id] = row.picture
    return tuple(
        Card(item_id, kind, words[item_id], pictures.get(item_id))
        for item_id, kind in kinds.items()
        if len(words[item_id]) == len(LANGUAGES)
    )


def _slot(row: Row[tuple[object, ...]]) -> Slot:
    guest = Guest(centre=row.guest_centre, name=row.guest_name) if row.guest_centre else None
    return Slot(
        id=row.id,
        centre=row.centre,
        technology=row.technology,
        station=row.station,
        starts=row.starts,
        ends=row.ends,
        capacity=row.capacity,
        free=row.free,
        guest=guest,
    )
