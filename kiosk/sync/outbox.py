"""What people decided here, on its way to the hub: which intents go next, and which answers have done their work."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from kiosk.domain.exchange import MOST_INTENTS
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.watch import Watch
from kiosk.store.wishes import Wish, Wishes

_MOST_BYTES = 2_000_000  # of intents in one exchange; the hub takes twice as much


class Outbox:
    """Reads the ledger, which may be missing, and writes nothing but the end of an answer."""

    def __init__(self, ledger: Path, cache: CacheWriter) -> None:
        self._cache = cache
        self._watch = Watch(ledger)
        self._wishes = Wishes(ledger)
        self._settled = True  # the screen may have settled something while nobody looked

    def has_news(self) -> bool:
        """Whether somebody has decided something since the last call. Cheap while nothing moves."""
        moved = self._watch.moved()
        self._settled |= "settled" in moved
        return "intents" in moved

    def tidy(self) -> None:
        """Let go of answers that the screen has settled, or that no ledger waits for. Raises StoreError."""
        if not self._settled:
            return
        answered = self._cache.answered()
        if answered:
            wishes = self._wishes.unsettled()
            if wishes is None:
                return
            if done := answered - {wish.id for wish in wishes}:
                self._cache.drop_answers(done)
        self._settled = False

    def next(self) -> tuple[list[dict[str, Any]], bool]:
        """The intents that have no answer yet, oldest first, as many as go at once; and whether there are more."""
        answered = self._cache.answered()
        waiting = [wish for wish in self._wishes.unsettled() or () if wish.id not in answered]
        taken = _fitting(waiting)
        return taken, len(taken) < len(waiting)

    def close(self) -> None:
        """Let go of the ledger."""
        self._watch.close()
        self._wishes.close()


def _fitting(waiting: list[Wish]) -> list[dict[str, Any]]:
    taken: list[dict[str, Any]] = []
    left = _MOST_BYTES
    for wish in waiting[:MOST_INTENTS]:
        body = wish.body()
        left -= len(json.dumps(body))
        if left < 0 and taken:
            break
        taken.append(body)
    return taken
