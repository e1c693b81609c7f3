"""What people decided here, on its way to the hub: which intents go next, and which answers have done their work.

What the staff decides waits here for some seconds, so that it can be undone at the screen.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from datetime import datetime
from math import inf
from pathlib import Path
from typing import Any

from kiosk.domain.clock import Clock
from kiosk.domain.edit_kinds import EDITS
from kiosk.domain.exchange import MOST_INTENTS
from kiosk.domain.intents import HELD_SECONDS, is_held
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.watch import Watch
from kiosk.store.wishes import Wish, Wishes

_MOST_BYTES = 2_000_000  # of intents in one exchange; the hub takes twice as much


class Outbox:
    """Reads the ledger, which may be missing, and writes nothing but the end of an answer. ``has_files_up`` tells
    whether the files that an edit names are at the hub, and ``keep_files`` hears which edits still wait, of a hub that
    has to be told again none; ``running`` is time that no clock being set moves, in seconds.
    """

    def __init__(
        self,
        ledger: Path,
        cache: CacheWriter,
        clock: Clock,
        running: Callable[[], float],
        has_files_up: Callable[[Wish], bool] = lambda _: True,
        keep_files: Callable[[list[Wish]], None] = lambda _: None,
    ) -> None:
        self._cache = cache
        self._clock = clock
        self._running = running
        self._has_files_up, self._keep_files = has_files_up, keep_files
        self._watch = Watch(ledger)
        self._wishes = Wishes(ledger)
        self._settled = True  # the screen may have settled something while nobody looked
        self._held: list[float] = []  # when what waits to be undone was decided, by running time
        self._decided: dict[str, float] = {}  # the same of all that is not settled
        self._read_at = -inf  # all that was decided before is known
        self._told = ""

    def has_news(self) -> bool:
        """Whether there is something to send since the last call: somebody has decided it, or it has waited for its
        time. Cheap while nothing moves.
        """
        running, moved = self._running(), self._watch.moved()
        self._settled |= "settled" in moved
        if "intents" not in moved and all(running - at < HELD_SECONDS for at in self._held):
            self._read_at = running
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

    def slots(self) -> frozenset[str]:
        """The slots that are named in what is not settled."""
        return frozenset(str(wish.payload.get("slot", "")) for wish in self._wishes.unsettled() or ())

    def close(self) -> None:
        """Let go of the ledger."""
        self._watch.close()
        self._wishes.close()

    def _ready(self) -> list[Wish]:
        """Those that are not settled, but for what is held back or whose files are still going up, and whatever comes
        after it about the same.
        """
        running = self._running()  # before the ledger is read: what was taken back in time is not seen any more
        ready: list[Wish] = []
        unsettled, told = self._wishes.unsettled() or (), self.told()
        if told != self._told:  # what is told again was decided long ago
            self._told, self._read_at = told, -inf
            self._keep_files([])
        self._keep_files([wish for wish in unsettled if wish.kind in EDITS])
        self._decided = {wish.id: self._decided.get(wish.id, self._when(wish, running)) for wish in unsettled}
        self._held, self._read_at = [], running
        subjects: set[str] = set()
        for wish in unsettled:
            at = self._decided[wish.id]
            if is_held(wish.kind, str(wish.person.get("kind", "")), running - at):
                self._held.append(at)
                subjects.add(wish.subject)
            elif wish.subject not in subjects:
                if wish.kind in EDITS and not self._has_files_up(wish):
                    subjects.add(wish.subject)
                else:
                    ready.append(wish)
        return ready

    def _when(self, wish: Wish, running: float) -> float:
        """When it was decided, by running time. The clock is believed of it once, where that can be: not of what comes
        from the future, nor of what was not there when the ledger was read last.
        """
        age = (self._clock.now() - datetime.fromisoformat(wish.at)).total_seconds()
        return running - age if 0 <= age <= running - self._read_at else running


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
