"""What the screen does by itself when the agent brings news: answered intents are settled, details that were
erased elsewhere go, seats that are due go back, and a hub that was restored is told again what it may have forgotten.

All of it is written in the ledger, which nobody but the screen writes; that no page asks for it makes no difference.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.domain.errors import StoreError
from kiosk.store.projection import Projection

if TYPE_CHECKING:
    from kiosk.domain.answers import Answer
    from kiosk.domain.clock import Clock
    from kiosk.domain.ids import Chance
    from kiosk.store.ledger import Ledger

_LOG = logging.getLogger(__name__)
_TOPICS = frozenset({"answers", "bookings", "content", "leases", "notices", "slots"})


class Settling:
    """Runs on the one thread that owns the projection. ``heard`` tells whether the screen has shown to whoever made a
    booking how the hub answered.
    """

    def __init__(
        self,
        *,
        projection: Projection,
        ledger: Callable[[], Ledger],
        clock: Clock,
        chance: Chance = secrets.token_bytes,
        heard: Callable[[str], bool] = lambda _booking: False,
    ) -> None:
        self._projection = projection
        self._ledger = ledger
        self._clock = clock
        self._chance = chance
        self._heard = heard
        self._failed = self._waits = False
        self._came: dict[str, datetime] = {}

    def look(self, moved: frozenset[str], *, anyway: bool = False) -> None:
        """See to it, where one of the topics of the cache that have ``moved`` gives a reason, or ``anyway``, as time
        passes. Where it fails, all stays as it is, and it is tried again with the next look.
        """
        if not (anyway or self._failed or self._waits or moved & _TOPICS):
            return
        failed_before, self._failed = self._failed, True
        try:
            self._settle()
            self._tell_again()
            self._give_back()
        except StoreError as error:
            if not failed_before:
                _LOG.warning("answers can't be settled yet: %s", error)
        else:
            self._failed = False

    def _settle(self) -> None:
        answers = self._projection.bookings.to_settle()
        self._waits = bool(answers) and self._end(answers)
        if erased := self._projection.bookings.to_strip():  # after it: what was settled just now may be among them
            from kiosk.store.intents import strip

            strip(self._ledger(), erased)

    def _end(self, answers: tuple[Answer, ...]) -> bool:
        """Settle what these answer; whether some have to wait, for a visitor may still be looking."""
        from kiosk.domain.ids import Ids
        from kiosk.services.unheard import sort_out, unheard
        from kiosk.store.intents import settle

        wishes, now = self._projection.bookings.asked(answers), self._clock.now()
        over, later = sort_out(answers, wishes, self._heard, now, self._came)
        settle(self._ledger(), over, unheard(over, wishes, self._heard, now, Ids(self._clock, self._chance).new))
        return bool(later)

    def _tell_again(self) -> None:
        if hub := self._projection.bookings.untold_hub():
            from kiosk.store.intents import tell_again

            if told := tell_again(self._ledger(), hub, self._ended):
                _LOG.info("the hub was restored; %d intents are told to it again", told)

    def _give_back(self) -> None:
        due = [held for held in self._projection.bookings.leases.held(self._clock.now()) if held.due]
        if due:
            from kiosk.domain.ids import Ids
            from kiosk.store.spending import give_back

            give_back(self._ledger(), due, Ids(self._clock, self._chance))

    def _ended(self, slot_id: str) -> datetime | None:
        slot = self._projection.slot(slot_id)
        return slot.ends if slot else None
