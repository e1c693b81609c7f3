"""Files that somebody took in and never saved: gone a week after they last came in, where nothing names them.

What a document of the edition, a layer or a waiting intent names stays, and so does everything while somebody is at
work, whose draft names what nobody else knows of. Whatever can't be asked counts as naming all.

The week is told by the files' times, and by a clock that may be wrong. So a file goes only where two looks, far apart
by running time, find it so; a clock behind the edition's own time removes nothing, and a file from the days to come
begins its week today.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.errors import StoreError
from kiosk.leftovers import last_touched, remove, touch
from kiosk.store.projection import Projection

if TYPE_CHECKING:
    from kiosk.domain.clock import Clock

_LOG = logging.getLogger(__name__)

KEPT = 7 * 24 * 3600.0  # seconds since a file last came in
_AHEAD = 24 * 3600.0  # seconds: a file from later than that comes from a clock that was wrong
_AT_ONCE = 20  # files that a look removes, so that no page has to wait for the disk


class Unsaved:
    """Runs on the one thread that owns the projection. ``local`` is the folder; ``at_work`` tells whether somebody of
    the staff is.
    """

    def __init__(self, *, projection: Projection, local: Path, clock: Clock, at_work: Callable[[], bool]) -> None:
        self._projection = projection
        self._local = local
        self._clock = clock
        self._at_work = at_work
        self._found: dict[str, float] = {}

    def look(self) -> None:
        """Remove what was found unsaved at the last look, and still is; to be called an hour apart."""
        if self._at_work():
            return
        try:
            unsaved = self._unsaved()
            still = sorted(unsaved.items() & self._found.items())
            gone = remove(self._local, dict(still[:_AT_ONCE])) if still else 0
        except (OSError, StoreError) as error:
            _LOG.warning("what was never saved can't be removed yet: %s", error)
            return
        self._found = unsaved
        if gone:
            _LOG.info("removed %d files that were taken in and never saved", gone)

    def _unsaved(self) -> dict[str, float]:
        """The files that nothing names, and when they last came in."""
        edition, now = self._projection.inventory.edition(), self._clock.now()
        if edition is None or now < edition.published_at:
            return {}
        files, at = last_touched(self._local), now.timestamp()
        touch(self._local, [each for each, came in files.items() if came > at + _AHEAD], at)
        old = {sha256: came for sha256, came in files.items() if came < at - KEPT}
        waiting = self._projection.edits.files_waiting() if old else frozenset[str]()
        if waiting is None:
            return {}
        named = waiting | self._projection.inventory.named(old)
        return {sha256: came for sha256, came in old.items() if sha256 not in named}
