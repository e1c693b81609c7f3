"""One round of the agent with its own source, with the status kept truthful all along.

It knows what a person is told, and what is due beside the edition. Each thing itself is done elsewhere.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.errors import DiskFullError, HubUnreachableError, StoreError
from kiosk.files import disk_fault
from kiosk.log_values import OwnWords
from kiosk.paths import DataFolder
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.first import write_first
from kiosk.sync.faults import NotTakenError
from kiosk.sync.report import Reporter
from kiosk.sync.source import Source

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a round ended: whether all is well, and whether anybody answered."""

    well: bool
    reached: bool


class Round:
    """What is done every few minutes, and when somebody asks for it. ``centre`` is empty while nobody has chosen it."""

    def __init__(
        self, folder: DataFolder, *, centre: Callable[[], str], cache: CacheWriter, source: Source, reporter: Reporter
    ) -> None:
        self._folder = folder
        self._centre = centre
        self._cache = cache
        self._source = source
        self._reporter = reporter
        self._thoroughly = False
        self._again = False
        self._desk = ""

    @property
    def desk(self) -> str:
        """The published address of the desk, as soon as a catalogue has named it."""
        return self._desk

    def count(self, *, again: bool = False) -> None:
        """At the start and once a night: count what is here, and believe the disk rather than what was written about
        it. What differs is made up for in the next round. Faults are left for that round to say. ``again``: what was
        refused gets another chance then, for its picture may have been spoilt on the way only.
        """
        self._again |= again
        try:
            self._cache.recount()
            for blob in self._cache.media(here=True):
                if not self._source.media.arrived(blob):
                    _LOG.warning("%s has gone from the media folder", blob.sha256[:12])
                    self._cache.medium(blob, 0)
            self._source.removal.find()
            self.draw_first()
        except (StoreError, DiskFullError):
            _LOG.exception("what is here can't be counted; the next round looks closer")
            self._thoroughly = True

    def run(self, *, asked: bool = False) -> Outcome:
        """One round; ``asked``: a person wants it, so what was refused gets another chance.

        Raises StoppedError when the agent is asked to end, SetAsideError when something else comes first. Faults of the
        world end up in the status.
        """
        self._reporter.begin()
        try:
            if self._cache.ensure(thoroughly=self._thoroughly):
                self._reporter.again()
                self._source.removal.find()
            self._thoroughly = False
            well = self._take(asked=asked)
        except StoreError as error:
            _LOG.exception("the kiosk's files can't be used; the cache is looked at more closely in the next round")
            self._thoroughly = True
            return self._ended_early(error)
        except (HubUnreachableError, DiskFullError, NotTakenError) as error:
            return self._ended_early(error)
        return Outcome(well=well, reached=True)

    def _take(self, *, asked: bool) -> bool:
        offer = self._source.newest()
        self._desk = offer.catalogue.desk
        again = (asked or self._again) and bool(self._cache.refused())
        self._source.take(offer, self._reporter.counted, again=again)
        self._again = False
        self.draw_first()
        failed = self._source.films(self._reporter.counted, self._reporter.done)
        self._source.removal.remove()
        self._reporter.fresh(failed, offer.doubt)
        return not failed

    def _ended_early(self, error: HubUnreachableError | DiskFullError | NotTakenError | StoreError) -> Outcome:
        reached = not isinstance(error, HubUnreachableError)
        try:
            self._reporter.failed(error)
        except (StoreError, DiskFullError):
            _LOG.exception("the status can't be written")
        return Outcome(well=False, reached=reached)

    def draw_first(self) -> None:
        """Write what the screen begins with, where it has changed. Raises StoreError or DiskFullError."""
        edition = self._cache.applied().edition
        named = self._centre() if edition else ""
        centre = self._cache.centre(named) if named else None
        if centre is not None:
            try:
                write_first(self._folder.first, centre, edition)
            except OSError as error:
                raise disk_fault(error, "the data folder") from error
        elif named:
            _LOG.warning("the edition holds no centre %s; check the configuration", OwnWords(named))
