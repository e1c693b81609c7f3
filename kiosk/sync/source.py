"""One source of editions, a hub or a folder, and how what it offers gets into the cache.

It knows the order of things: the catalogue, its edition, then the films. It writes no status.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Container
from dataclasses import dataclass

from kiosk.domain.errors import DiskFullError
from kiosk.domain.media import Blob
from kiosk.store.cache_writer import CacheWriter
from kiosk.sync.edition import EditionTaker, Told
from kiosk.sync.media import MediaFetcher
from kiosk.sync.removal import Removal
from kiosk.sync.trust import Offer, Trust

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Source:
    """The parts that read from one source into one cache."""

    cache: CacheWriter
    trust: Trust
    editions: EditionTaker
    media: MediaFetcher
    removal: Removal

    def newest(self) -> Offer:
        """What is offered. Raises as ``Trust.newest``."""
        return self.trust.newest()

    def take(self, offer: Offer, told: Told, *, again: bool = False) -> bool:
        """Take the edition; whether there was anything to take. Raises as ``EditionTaker.take``.

        Where the disk is full, media that nobody names goes first, and the edition gets one more try.
        """
        self.removal.count()
        try:
            return self._once(offer, told, again=again)
        except DiskFullError:
            if not self.removal.make_room(but=self.editions.coming):
                raise
            return self._once(offer, told, again=again)
        finally:
            self.removal.skip()

    def films(self, told: Told, done: int = 0, *, only: Callable[[Blob], bool] = lambda _: True) -> dict[str, str]:
        """Fetch what may follow, and whatever else is missing; the failures, earlier ones included.

        ``done`` files have arrived before; ``only`` says which to ask for.
        """
        missing = [blob for blob in self.cache.media(here=False) if only(blob)]
        due = [blob for blob in missing if self.media.due(blob)]
        total = done + len(due)

        def report(blob: Blob, here: int, reason: str) -> None:
            nonlocal done
            if here == blob.size and not reason:
                self.media.settle([blob])
            self.cache.medium(blob, here, reason)
            if here == blob.size and not reason:
                done += 1
                told(done, total)

        if due:
            told(done, total)
        failed = self._fetched(due, report, but=self.editions.coming)
        return failed | {blob.sha256: "tried again later" for blob in missing if blob not in due}

    def _once(self, offer: Offer, told: Told, *, again: bool) -> bool:
        return self.editions.take(offer.catalogue, told, keys=offer.keys, again=again)

    def _fetched(
        self, due: list[Blob], report: Callable[[Blob, int, str], None], *, but: Container[str]
    ) -> dict[str, str]:
        try:
            return self.media.fetch(due, report)
        except DiskFullError:
            if not self.removal.make_room(but=but):
                raise
            return self.media.fetch([blob for blob in due if not self.media.arrived(blob)], report)
