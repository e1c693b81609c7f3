"""Media that nobody names any more: found, counted, and removed after two days, or sooner where room is needed.

It touches what is named by a hash in the media folder (``media/local/`` is the screen's) and the caches of other
schemas, which are named by nobody either. Time is the agent's own running time, so that a clock that jumps removes
nothing early.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Container
from contextlib import suppress
from pathlib import Path

from kiosk.log_values import OwnWords
from kiosk.paths import DataFolder
from kiosk.store.cache_file import other_caches, remove_cache
from kiosk.store.cache_writer import CacheWriter
from kiosk.sync.pace import Timer

_LOG = logging.getLogger(__name__)

KEPT = 48 * 3600  # seconds
_CACHE = "cache-"  # no hash begins like that
_FOLDER = re.compile(r"[0-9a-f]{2}")
_FILE = re.compile(r"([0-9a-f]{64})(|\.part|\.etag)")


class Removal:
    """Keeps the media folder to what is needed. The cache remembers what waits for its removal, and how long."""

    def __init__(self, folder: DataFolder, cache: CacheWriter, timer: Timer) -> None:
        self._folder = folder
        self._cache = cache
        self._timer = timer
        self._counted_at = timer.monotonic()

    def find(self) -> None:
        """Look through the folder for what is in no list, as a cache made anew leaves it. Raises StoreError."""
        self.count()
        found: dict[str, int] = {}
        for path in self._files():
            match = _FILE.fullmatch(path.name)
            if match and match[1].startswith(path.parent.name):
                with suppress(OSError):  # it went meanwhile
                    found[match[1]] = found.get(match[1], 0) + path.stat().st_size
        if new := self._cache.found_unnamed(found):
            _LOG.info("%d media files are named by nobody; they go in two days", new)

    def count(self) -> None:
        """Let the time that has passed count for what waits."""
        now = self._timer.monotonic()
        if (passed := int(now - self._counted_at)) > 0:
            self._cache.unnamed_older(passed)
            self._counted_at += passed

    def skip(self) -> None:
        """Let it not count: what began to wait in the meantime has not waited so long."""
        self._counted_at = self._timer.monotonic()

    def remove(self) -> None:
        """Remove what nobody has named for two days; call it once the edition is here.

        From then on another schema's cache waits too: the version of the program before shows it where it comes back.
        """
        if others := other_caches(self._folder.cache):
            self._cache.found_unnamed(others)
        self._unlink(self._cache.forget_unnamed(KEPT))

    def make_room(self, *, but: Container[str]) -> bool:
        """Remove all that nobody names, however fresh, but for what is on its way in; whether there was any."""
        return self._unlink(self._cache.forget_unnamed(but=but)) > 0

    def _unlink(self, gone: tuple[str, ...]) -> int:
        removed = 0
        for sha256 in gone:
            if sha256.startswith(_CACHE):
                remove_cache(self._folder.root / sha256)
                continue
            path = self._folder.blob(sha256)
            for each in (path, path.with_name(f"{sha256}.part"), path.with_name(f"{sha256}.etag")):
                try:
                    each.unlink()
                    removed += 1
                except FileNotFoundError:
                    pass
                except OSError as error:
                    _LOG.warning("%s can't be removed: %s", OwnWords(each.name), error)
        if removed:
            _LOG.info("removed %d media files that nobody names", removed)
        return removed

    def _files(self) -> list[Path]:
        try:
            folders = [path for path in self._folder.media.iterdir() if _FOLDER.fullmatch(path.name)]
            return [path for folder in folders if folder.is_dir() for path in folder.iterdir()]
        except OSError:  # not there yet, or out of reach: fetching tells which
            return []
