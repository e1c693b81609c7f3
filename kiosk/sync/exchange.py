"""The talk with the desk: every few seconds, slots and free places come into the cache.

Its failures are its own and never touch what is published. It knows the form of one exchange and no other channel.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pydantic import BaseModel, Field, ValidationError

from kiosk.domain.errors import DiskFullError, HubUnreachableError, StoreError
from kiosk.domain.slots import Slot
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.orders import ledger_id
from kiosk.sync.pace import Timer

_LOG = logging.getLogger(__name__)

_EVERY = 15.0  # seconds
_LONGEST = 120.0  # seconds between two tries while the desk is silent

Post = Callable[[str, dict[str, Any]], bytes]
"""Sends JSON to an address and brings the answer. Raises HubUnreachableError."""


class Reply(BaseModel):
    """What the desk answers; fields that we don't know are passed over, so that it may learn new ones first.

    Where ``mark`` is not the one that was sent, or ``cursor`` is below it, ``changes`` is all there is.
    """

    mark: str
    cursor: int = Field(ge=0)
    changes: list[dict[str, Any]] = []


class Exchange:
    """Keeps the slots up to date. ``desk`` is the desk's base address; empty for none, and it may change."""

    def __init__(self, cache: CacheWriter, ledger: Path, timer: Timer, post: Post, *, desk: str = "") -> None:
        self._cache = cache
        self._ledger = ledger
        self._timer = timer
        self._post = post
        self.desk = desk
        self._due_at = timer.monotonic()
        self._silent = 0

    def when_due(self) -> None:
        """Exchange, if it is time to; cheap when it is not."""
        if not self.desk or self._timer.monotonic() < self._due_at:
            return
        try:
            self.now()
        except (HubUnreachableError, StoreError, DiskFullError, ValidationError) as error:
            if not self._silent:
                _LOG.warning("the exchange with the desk failed: %s", error)
            self._silent += 1
        else:
            if self._silent:
                _LOG.info("the desk answers again")
            self._silent = 0
        self._due_at = self._timer.monotonic() + min(_EVERY * 2.0 ** min(self._silent, 10), _LONGEST)

    def now(self) -> None:
        """One exchange. Raises HubUnreachableError, ValidationError or the store's errors."""
        cursor, mark = self._cache.exchanged()
        body = {"ledger": ledger_id(self._ledger), "mark": mark, "cursor": cursor, "intents": [], "health": {}}
        reply = Reply.model_validate_json(self._post(f"{self.desk.rstrip('/')}/desk/exchange", body))
        slots, gone = _changes(reply.changes)
        if (reply.cursor, reply.mark) != (cursor, mark) or slots or gone:
            whole = cursor == 0 or reply.mark != mark or reply.cursor < cursor
            self._cache.exchange(slots, gone, cursor=reply.cursor, mark=reply.mark, whole=whole)


def _changes(changes: list[dict[str, Any]]) -> tuple[list[Slot], list[str]]:
    slots: dict[str, Slot] = {}
    gone: dict[str, None] = {}
    for change in changes:
        if isinstance(slot_id := change.get("slot_gone"), str):
            slots.pop(slot_id, None)
            gone[slot_id] = None
        elif isinstance(fields := change.get("slot"), dict):
            try:
                slot = Slot.model_validate({name: fields[name] for name in Slot.model_fields if name in fields})
            except ValidationError as error:
                _LOG.warning("a slot can't be read: %s", error)
                continue
            gone.pop(slot.id, None)
            slots[slot.id] = slot
    return list(slots.values()), list(gone)
