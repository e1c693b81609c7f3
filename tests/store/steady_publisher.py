"""Publishes edition after edition into a cache, every item stamped with the edition's number.

A process of its own for ``test_under_fire.py``: it says ``ready`` after the first edition, goes on until its standard
input is closed, and ends with the number of the last edition.
"""

from __future__ import annotations

import select
import sys
from pathlib import Path

from kiosk.domain.clock import FixedClock
from tests.samples import NOW, Cache, Sample

ITEMS = 60


def publish(cache: Cache, edition: int) -> None:
    """Take an edition of pages that all say its number, in two orders that take turns."""
    words = Sample.text(f"edition {edition}")
    pages = [
        Sample().document("page", f"page-{n:02}", title=words, summary=words, order=n if edition % 2 else -n)
        for n in range(ITEMS)
    ]
    cache.publish(*pages, edition=edition)


def run(path: Path) -> None:
    """Publish until nobody wants more."""
    cache = Cache(path, FixedClock(NOW))
    edition = 1
    publish(cache, edition)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while not select.select([sys.stdin], [], [], 0)[0]:
        edition += 1
        publish(cache, edition)
    cache.writer.close()
    sys.stdout.write(f"{edition}\n")


if __name__ == "__main__":
    run(Path(sys.argv[1]))
