"""What the agent says of itself: one status, kept truthful from the first request to the last film.

It knows the words of the status and when they change. It starts nothing and waits for nothing.
"""

from __future__ import annotations

import logging

from kiosk.domain.clock import Clock
from kiosk.domain.errors import DiskFullError, HubUnreachableError, StoreError, WorldError
from kiosk.domain.status import Link, LinkState, OrderOutcome, Reason, State, Status
from kiosk.store.cache_writer import CacheWriter
from kiosk.sync.faults import ClockDoubtedError, NotTakenError

_LOG = logging.getLogger(__name__)
_LEAST_BETWEEN = 0.3  # seconds between two counts written


class Reporter:
    """Writes the status into the cache. The time of the last answer and the last order outlive restarts."""

    def __init__(self, cache: CacheWriter, clock: Clock) -> None:
        self._cache = cache
        self._clock = clock
        self._status = cache.status()
        self._link: Link | None = cache.link()
        self._counted_at = clock.now()
        self.done = 0  # files that arrived in this round; the status may be a moment behind
        self._total = 0

    @property
    def status(self) -> Status:
        """What was last said."""
        return self._status

    def begin(self) -> None:
        """A round begins."""
        self.done = self._total = 0

    def counted(self, done: int, total: int) -> None:
        """So many of so many media files have arrived in this round."""
        self.done, self._total = done, total
        if not total:
            return
        if self._is_news(done, total):
            self._say(state="downloading", reason="", detail="", done=done, total=total, offline_since=None)

    def fresh(self, failed: dict[str, str], doubt: str = "") -> None:
        """All is here, but for films that failed; with what speaks against this computer's clock, if anything does."""
        films = f"{len(failed)} films can't be had: {min(failed.values())}" if failed else ""
        reason: Reason = "clock" if doubt else "damaged" if failed else ""
        detail = "; ".join(words for words in (doubt, films) if words)
        self._answered("fresh", reason, detail, done=self.done, total=self._total)

    def by_hand(self, done: int, total: int) -> None:
        """So many files of an edition that a person brought have arrived; how it stands with the hub is kept."""
        if total and self._is_news(done, total):
            self._say(state="downloading", done=done, total=total)

    def back_to(self, before: Status) -> None:
        """It stands with the hub as before."""
        self._say(**before.model_dump(include={"state", "reason", "detail", "done", "total"}))

    def failed(self, error: WorldError) -> None:
        """The round ended early."""
        if error.args != (self._status.detail,):
            _LOG.warning("the round ended early: %s", error)
        if isinstance(error, HubUnreachableError):
            since = self._status.offline_since or self._clock.now()
            reason = "clock" if isinstance(error, ClockDoubtedError) else "unreachable"
            self._say(state="offline", reason=reason, detail=str(error), offline_since=since)
        elif isinstance(error, DiskFullError):
            self._answered("disk_full", "disk_full", str(error))
        elif isinstance(error, NotTakenError):
            self._answered("refused", error.reason, str(error))
        elif isinstance(error, StoreError):  # whether anybody answered before is not known here
            self._say(state="refused", reason="", detail=str(error))
        else:
            raise error

    def carried_out(self, order: int, outcome: OrderOutcome, detail: str = "") -> None:
        """The order of that number, and all before it, have been carried out, and that one ended so."""
        try:
            self._say(order_done=order, order_outcome=outcome, order_detail=detail)
        except (StoreError, DiskFullError):
            _LOG.exception("an answer to the screen can't be written; the next status carries it")

    def talked(self, state: LinkState, detail: str = "") -> None:
        """So the last exchange with the desk ended. Only news is written; what can't be is the next one's to say."""
        if self._link is not None and self._link.state == state:
            return
        link = Link(state=state, detail=detail, since=self._clock.now())
        try:
            self._cache.set_link(link)
        except (StoreError, DiskFullError) as error:
            _LOG.warning("how it stands with the desk can't be written: %s", error)
        else:
            self._link = link

    def again(self) -> None:
        """Say the same once more, into a cache that was made anew."""
        self._cache.set_status(self._status)
        self._link = None

    def _is_news(self, done: int, total: int) -> bool:
        """Whether a count is worth writing: the first and the last, and what lies between now and then."""
        now = self._clock.now()
        first = self._status.state != "downloading" or self._status.total != total
        if not first and done != total and abs((now - self._counted_at).total_seconds()) < _LEAST_BETWEEN:
            return False
        self._counted_at = now
        return True

    def _answered(self, state: State, reason: Reason, detail: str, **more: int) -> None:
        now = self._clock.now()
        self._say(state=state, reason=reason, detail=detail, checked_at=now, offline_since=None, **more)

    def _say(self, **changed: object) -> None:
        self._status = self._status.model_copy(update=changed)
        self._cache.set_status(self._status)
