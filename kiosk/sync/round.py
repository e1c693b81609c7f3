"""One round of the agent: the newest catalogue, its edition, then the films, with the status kept truthful all along.

It knows the order of things. Each thing itself is done elsewhere.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass

from kiosk.domain.errors import DiskFullError, HubUnreachableError, StoreError
from kiosk.domain.media import Blob
from kiosk.paths import DataFolder
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.files import disk_fault
from kiosk.store.first import write_first
from kiosk.sync.edition import EditionTaker
from kiosk.sync.faults import NotTakenError
from kiosk.sync.media import MediaFetcher
from kiosk.sync.report import Reporter
from kiosk.sync.trust import Trust

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a round ended: whether all is well, and whether anybody answered. ``desk`` is the published address."""

    well: bool
    reached: bool
    desk: str = ""


class Round:
    """What is done every few minutes, and when somebody asks for it."""

    def __init__(
        self,
        folder: DataFolder,
        *,
        centre: str,
        cache: CacheWriter,
        trust: Trust,
        editions: EditionTaker,
        media: MediaFetcher,
        reporter: Reporter,
    ) -> None:
        self._folder = folder
        self._centre = centre
        self._cache = cache
        self._trust = trust
        self._editions = editions
        self._media = media
        self._reporter = reporter
        self._thoroughly = False
        self._desk = ""

    def prepare(self) -> None:
        """At the start: count what is here, and believe the disk rather than what was written about it."""
        self._cache.recount()
        for blob in self._cache.media(here=True):
            if not self._media.arrived(blob):
                _LOG.warning("%s has gone from the media folder", blob.sha256[:12])
                self._cache.medium(blob, 0)
        self._draw_first()

    def run(self, *, asked: bool = False) -> Outcome:
        """One round; ``asked``: a person wants it, so what was refused gets another chance.

        Raises StoppedError when the agent is asked to end. Faults of the world end up in the status.
        """
        self._reporter.begin()
        try:
            if self._cache.ensure(thoroughly=self._thoroughly):
                self._reporter.again()
            self._thoroughly = False
            failed = self._take(asked=asked)
            self._reporter.fresh(failed)
        except StoreError as error:
            _LOG.exception("the kiosk's files can't be used; the cache is looked at more closely in the next round")
            self._thoroughly = True
            return self._ended_early(error)
        except (HubUnreachableError, DiskFullError, NotTakenError) as error:
            return self._ended_early(error)
        return Outcome(well=not failed, reached=True, desk=self._desk)

    def _take(self, *, asked: bool) -> dict[str, str]:
        catalogue = self._trust.newest()
        self._desk = catalogue.desk
        again = asked and bool(self._cache.refused())
        self._editions.take(catalogue, self._reporter.counted, again=again)
        self._draw_first()
        return self._films()

    def _films(self) -> dict[str, str]:
        """Fetch what may follow, and whatever else is missing; the failures, earlier ones included."""
        missing = self._cache.media(here=False)
        due = [blob for blob in missing if self._media.due(blob)]
        done = self._reporter.done
        total = done + len(due)

        def report(blob: Blob, here: int, reason: str) -> None:
            nonlocal done
            self._cache.medium(blob, here, reason)
            if here == blob.size and not reason:
                done += 1
                self._reporter.counted(done, total)

        if due:
            self._reporter.counted(done, total)
        failed = self._media.fetch(due, report)
        return failed | {blob.sha256: "tried again later" for blob in missing if blob not in due}

    def _ended_early(self, error: HubUnreachableError | DiskFullError | NotTakenError | StoreError) -> Outcome:
        reached = not isinstance(error, HubUnreachableError)
        try:
            self._reporter.failed(error)
        except (StoreError, DiskFullError):
            _LOG.exception("the status can't be written")
        return Outcome(well=False, reached=reached, desk=self._desk)

    def _draw_first(self) -> None:
        edition = self._cache.applied().edition
        centre = self._cache.centre(self._centre) if edition else None
        if centre is not None:
            try:
                write_first(self._folder.first, centre, edition)
            except OSError as error:
                raise disk_fault(error, "the data folder") from error
        elif edition:
            _LOG.warning("the edition holds no centre %r; check the configuration", self._centre)
