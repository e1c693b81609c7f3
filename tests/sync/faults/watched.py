"""A kiosk whose visible edition is compared, document by document, with what was published."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from kiosk.domain.status import Status
from kiosk.store.cache_reader import CacheReader
from kiosk.sync import agent
from tests.sync.conftest import Kiosk
from tests.sync.publisher import Publisher

from .truth import Truth, assert_arrived, edition_seen, published_truth, whole_edition


class Watched:
    """A kiosk, its publisher, and a screen that looks at it all along."""

    def __init__(self, kiosk: Kiosk, publisher: Publisher) -> None:
        self.kiosk = kiosk
        self.publisher = publisher
        self.truths: dict[int, Truth] = {}
        self._eye = CacheReader(kiosk.folder.cache)

    def publish(self, **how: Any) -> dict[str, Any]:
        """Publish an edition that may be shown; the catalogue."""
        catalogue = self.publisher.publish(**how)
        self.truths[catalogue["edition"]] = published_truth(self.publisher, catalogue)
        return catalogue

    def shows(self) -> int | None:
        """The edition that shows, whole, to the screen that runs and to one that starts now."""
        seen = edition_seen(self._eye, self.kiosk.folder, self.truths)
        assert whole_edition(self.kiosk.folder, self.truths) == seen
        return seen

    def refuses(self, edition: int | None) -> Status:
        """A round that brings nothing, while ``edition`` goes on showing; what is said about it."""
        assert self.kiosk.sync() == agent.FAILED
        assert self.shows() == edition
        status = self.kiosk.status
        assert len(status.detail) > 10, "somebody has to be able to read why"
        return status

    def recovers(self) -> None:
        """A good round brings the newest edition, all of it."""
        assert self.kiosk.sync() == agent.WELL
        newest = max(self.truths)
        assert self.shows() == newest
        assert_arrived(self.kiosk.folder, self.truths[newest])
        status = self.kiosk.status
        assert (status.state, status.reason) == ("fresh", ""), status

    def close(self) -> None:
        """Look away."""
        self._eye.close()


@contextmanager
def watched(kiosk: Kiosk, publisher: Publisher) -> Iterator[Watched]:
    """A kiosk under watch."""
    made = Watched(kiosk, publisher)
    yield made
    made.close()
