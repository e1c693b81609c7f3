"""What people decided here, on its way to the hub: which intents go next, and which answers have done their work.

What the staff decides waits here for some seconds, so that it can be undone at the screen.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.domain.clock import Clock
from kiosk.domain.edit_kinds import EDITS
from kiosk.domain.exchange import MOST_INTENTS
from kiosk.domain.intents import is_held
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.watch import Watch
from kiosk.store.wishes import Wish, Wishes

_MOST_BYTES = 2_000_000  # of intents in one exchange; the hub takes twice as much


class Outbox:
    """Reads the ledger, which may be missing, and writes nothing but the end of an answer. ``has_files_up`` tells
    whether the files that an edit names are at the hub.
    """

    def __init__(
        self, ledger: Path, cache: CacheWriter, clock: Clock, has_files_up: Callable[[Wish], bool] = lambda _: True
    ) -> None:
        self._cache = cache
        self._clock = clock
        self._has_files_up = has_files_up
        self._watch = Watch(ledger)
        self._wishes = Wishes(ledger)
        self._settled = True  # the screen may have settled something while nobody looked
        self._held: tuple[Wish, ...] = ()

    def has_news(self) -> bool:
        """Whether there is something to send since the last call: somebody has decided it, or it has waited for its
        time. Cheap while nothing moves.
        """
        moved = self._watch.moved()
        self._settled |= "settled" in moved
        now = self._clock.now()
        if "intents" not in moved and all(_is_held(wish, now) for wish in self._held):
            return False
        return bool(self._ready())

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

    def next(self, left: Collection[str] = ()) -> tuple[list[dict[str, Any]], bool, bool]:
        """The intents that have no answer yet and are not held back, oldest first, as many as go at once; whether there
        are more; and whether the hub has heard of all of those. What it has ``left`` without an answer, and whatever is
        about the same, comes last: however much it is, it holds up nothing else.
        """
        answered = self._cache.answered()
        waiting = [wish for wish in self._ready() if wish.id not in answered]
        late = {wish.subject for wish in waiting if wish.id in left}
        waiting.sort(key=lambda wish: wish.subject in late)
        taken = _fitting(waiting)
        others = waiting[len(taken) :]
        return taken, bool(others), all(wish.subject in late for wish in others)

    def now(self) -> datetime:
        """What this computer's clock shows, by which the ages of what is sent are counted."""
        return self._clock.now()

    def ledger(self) -> str:
        """The ledger's own id; empty while it is missing or can't be read."""
        return self._wishes.ledger()

    def told(self) -> str:
        """The incarnation of the hub that is told, by what ``next`` gives out, all that it has to be told again."""
        return self._wishes.hub()

    def close(self) -> None:
        """Let go of the ledger."""
        self._watch.close()
        self._wishes.close()

    def _ready(self) -> list[Wish]:
        """Those that are not settled, but for what is held back or whose files are still going up, and whatever comes
        after it about the same.
        """
        now = self._clock.now()  # before the ledger is read: what was taken back in time is not seen any more
        ready: list[Wish] = []
        held: list[Wish] = []
        subjects: set[str] = set()
        for wish in self._wishes.unsettled() or ():
            if _is_held(wish, now):
                held.append(wish)
                subjects.add(wish.subject)
            elif wish.subject not in subjects:
                if wish.kind in EDITS and not self._has_files_up(wish):
                    subjects.add(wish.subject)
                else:
                    ready.append(wish)
        self._held = tuple(held)
        return ready


def _is_held(wish: Wish, now: datetime) -> bool:
    return is_held(wish.kind, str(wish.person.get("kind", "")), datetime.fromisoformat(wish.at), now)


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
