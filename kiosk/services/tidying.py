"""What the screen removes by itself as time passes: what is sealed and long over, and files that were never saved.

Both are for the screen to remove: nobody else writes the ledger, or the folder of what was taken in.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.domain.errors import StoreError
from kiosk.paths import DataFolder
from kiosk.services.unsaved import Unsaved
from kiosk.store.projection import Projection

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.clock import Clock
    from kiosk.store.ledger import Ledger

_LOG = logging.getLogger(__name__)
_FIRST, _BETWEEN = 60.0, 3600.0  # seconds of running time


class Tidying:
    """Runs on the one thread that owns the projection. ``monotonic`` is running time in seconds, from anywhere;
    ``at_work`` tells whether somebody of the staff is.
    """

    def __init__(
        self,
        *,
        projection: Projection,
        ledger: Callable[[], Ledger],
        folder: DataFolder,
        clock: Clock,
        monotonic: Callable[[], float],
        at_work: Callable[[], bool],
    ) -> None:
        self._projection = projection
        self._ledger = ledger
        self._folder = folder
        self._monotonic = monotonic
        self._next = monotonic() + _FIRST
        self._unsaved = Unsaved(projection=projection, local=folder.local, clock=clock, at_work=at_work)

    def look(self) -> None:
        """See to it, a minute after the start and every hour; where it fails, it is tried again in an hour."""
        if self._monotonic() < self._next:
            return
        self._next = self._monotonic() + _BETWEEN
        self._strip()
        self._unsaved.look()

    def _strip(self) -> None:
        if not self._folder.ledger.exists():
            return
        from kiosk.store.intents import strip_over

        try:
            strip_over(self._ledger(), self._ended)
        except StoreError as error:
            _LOG.warning("details that are long over can't be removed yet: %s", error)

    def _ended(self, slot_id: str) -> datetime | None:
        slot = self._projection.slot(slot_id)
        return slot.ends if slot else None
