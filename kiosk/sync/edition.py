"""Taking an edition: which files carry it, what it needs on disk first, and then all of it at once into the cache.

It decides what is taken and what is refused. How bytes come and how rows are written is for others.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.edition import Catalogue
from kiosk.domain.errors import MediaError
from kiosk.domain.media import Blob
from kiosk.log_values import OwnWords
from kiosk.store.cache_writer import Applied, CacheWriter
from kiosk.sync.blobs import BlobFetcher
from kiosk.sync.faults import CutShortError, NotTakenError
from kiosk.sync.lines import read_lines
from kiosk.sync.media import MediaFetcher
from kiosk.sync.survey import Survey

_LOG = logging.getLogger(__name__)

_TRIES = 3
_GROWN = 20  # times its packed size is what an edition takes in the cache and its log, at most

Told = Callable[[int, int], None]
"""Is told how many files of how many have arrived."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The files to take, in order, each as hash and size; ``whole`` for a snapshot."""

    whole: bool
    files: tuple[tuple[str, int], ...]


def plan(catalogue: Catalogue, have: int, *, whole: bool = False) -> Plan:
    """The cheaper way from edition ``have`` (0 for none) to the catalogue's, in bytes."""
    snapshot = Plan(whole=True, files=((catalogue.snapshot.sha256, catalogue.snapshot.size),))
    needed = range(have + 1, catalogue.edition + 1)
    listed = {change.edition: (change.sha256, change.size) for change in catalogue.changes}
    if whole or not have or not needed or any(edition not in listed for edition in needed):
        return snapshot
    changes = Plan(whole=False, files=tuple(listed[edition] for edition in needed))
    return snapshot if sum(size for _, size in changes.files) > catalogue.snapshot.size else changes


class EditionTaker:
    """Brings the cache to a catalogue's edition. ``incoming`` is where its files lie until they are taken; ``centre``
    says where this kiosk stands, empty while nobody has.
    """

    def __init__(
        self,
        incoming: Path,
        cache: CacheWriter,
        blobs: BlobFetcher,
        media: MediaFetcher,
        centre: Callable[[], str] = lambda: "",
    ) -> None:
        self._incoming = incoming
        self._cache = cache
        self._blobs = blobs
        self._media = media
        self._centre = centre
        self.coming: frozenset[str] = frozenset()
        """The hashes that the edition on its way asks for; they are not to be removed though no item names them yet."""

    def take(self, catalogue: Catalogue, told: Told, *, keys: str = "", again: bool = False) -> bool:
        """Take what is newer, or ``again`` all of it, and make up for drift by one snapshot an edition.

        ``keys`` are those that sign it. Where they are others than before, the snapshot is taken, be its number what it
        may: what the keys before have signed may be nobody's word. Whether anything was taken.

        Raises NotTakenError, HubUnreachableError, DiskFullError, StoreError or StoppedError; the cache is then as it
        was before.
        """
        have = self._cache.applied()
        afresh = have.edition > 0 and have.keys != keys
        if catalogue.edition < have.edition and not afresh:
            raise NotTakenError("older", f"edition {catalogue.edition} is offered, {have.edition} is here")
        whole = again or afresh or not self._cache.is_of(self._centre())
        taken = whole or catalogue.edition > have.edition
        if taken:
            have = self._carry_out(catalogue, plan(catalogue, have.edition, whole=whole), told, keys)
        if have.digest == catalogue.digest:
            return taken
        if have.mended == catalogue.edition:
            _LOG.debug("edition %d still drifts, and its snapshot was taken already", catalogue.edition)
            return taken
        _LOG.warning("edition %d has drifted: taking its snapshot", catalogue.edition)
        have = self._carry_out(catalogue, plan(catalogue, have.edition, whole=True), told, keys, mending=True)
        return True

    def _carry_out(self, catalogue: Catalogue, way: Plan, told: Told, keys: str, *, mending: bool = False) -> Applied:
        files = [self._file(sha256, size) for sha256, size in way.files]
        centre = self._centre()
        with Survey(self._incoming, centre) as survey:
            self._see(survey, files)
            return self._apply(catalogue, way, survey, told, keys, centre=centre, mending=mending)

    def _apply(
        self, catalogue: Catalogue, way: Plan, survey: Survey, told: Told, keys: str, *, centre: str, mending: bool
    ) -> Applied:
        self.coming = frozenset(blob.sha256 for blobs in survey.blobs.values() for blob in blobs)
        survey.refuse_without(self._bring(survey, told))
        for item_id, reason in survey.refused.items():
            _LOG.warning("edition %d: %s is refused: %s", catalogue.edition, OwnWords(item_id), OwnWords(reason))
        self._blobs.check_room(self._incoming, sum(size for _, size in way.files) * _GROWN)
        applied = self._cache.apply(
            catalogue,
            survey.lines(),
            whole=way.whole,
            refused=survey.refused,
            arrived=self._media.arrived,
            mending=mending,
            keys=keys,
            centre=centre,
        )
        if way.whole and applied.digest != catalogue.digest:
            _LOG.error("edition %d differs from its own digest", catalogue.edition)
        taken = "snapshot" if way.whole else f"{len(way.files)} change sets"
        _LOG.info("edition %d is here (%s)", applied.edition, OwnWords(taken))
        self._cache.checkpoint()
        self.coming = frozenset()
        self._clear()
        return applied

    def _see(self, survey: Survey, files: list[Path]) -> None:
        try:
            survey.see(line for file in files for line in read_lines(file))
        except NotTakenError:
            self._clear()  # so that a file spoilt on this disk is not met again
            raise

    def _bring(self, survey: Survey, told: Told) -> dict[str, str]:
        first, later = survey.wanted()
        missing = [blob for blob in first if not self._media.arrived(blob)]
        total = len(missing) + sum(not self._media.arrived(blob) for blob in later)
        done = 0
        told(done, total)

        def report(blob: Blob, here: int, reason: str) -> None:
            nonlocal done
            if here == blob.size and not reason:
                done += 1
                told(done, total)

        failed = self._media.fetch(missing, report)
        self._media.settle((*first, *later))
        return failed

    def _file(self, sha256: str, size: int) -> Path:
        target = self._incoming / sha256
        for attempt in range(_TRIES):
            try:
                if not target.exists():
                    self._blobs.fetch(sha256, size, target)
                return target
            except CutShortError as error:
                _LOG.info("try %d of %d failed: %s", attempt + 1, _TRIES, error)
            except MediaError as error:
                raise NotTakenError("damaged", f"a file of the edition: {error}") from error
        raise NotTakenError("damaged", f"a file of the edition keeps breaking off ({sha256[:12]})")

    def _clear(self) -> None:
        for leftover in self._incoming.iterdir():
            with suppress(OSError):
                leftover.unlink()
