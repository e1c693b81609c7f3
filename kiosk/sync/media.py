"""Pictures, captions and films, from the publication into the media folder: small ones side by side, films one by one.

It knows blobs and where they lie. Which of them matter, and what to do about a failure, is for others to decide.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue

from kiosk.blobs import copy_atomically, sha256_of
from kiosk.domain.errors import MediaError
from kiosk.domain.media import Blob
from kiosk.files import disk_fault, fsync, is_full
from kiosk.paths import DataFolder
from kiosk.sync.blobs import BlobFetcher, Progress
from kiosk.sync.pace import Timer

_LOG = logging.getLogger(__name__)

_SMALL = 8 << 20  # bytes; up to here files are fetched side by side
_THREADS = 4
_TRIES = 3
_BETWEEN_TRIES = 1.0  # seconds, doubled each time
_FIRST_BACKOFF = 60.0  # seconds before a file that failed is asked for again, doubled each time
_LONGEST_BACKOFF = 3600.0
_LOOK_UP = 0.25  # seconds between two looks at what else there is to do

Report = Callable[[Blob, int, str], None]
"""Is told of a blob how many bytes are on disk, and why it failed, if it did."""


class MediaFetcher:
    """Fetches blobs into the media folder. ``meanwhile`` is called a few times a second in the caller's thread, as is
    the report; ``report`` of a small file comes once, when it is done.
    """

    def __init__(
        self, folder: DataFolder, blobs: BlobFetcher, timer: Timer, *, meanwhile: Callable[[], None] = lambda: None
    ) -> None:
        self._folder = folder
        self._blobs = blobs
        self._timer = timer
        self._meanwhile = meanwhile
        self._settled: set[Path] = set()  # folders whose files are still there after a power cut
        self._failures: dict[str, tuple[int, float]] = {}  # by hash: how often, and when it may be tried again

    def arrived(self, blob: Blob) -> bool:
        """Whether the file is in its place. It was verified before it came there."""
        try:
            return self._folder.blob(blob.sha256).stat().st_size == blob.size
        except OSError:  # missing, or out of reach: fetching it tells which
            return False

    def so_far(self, blob: Blob) -> int:
        """The bytes of a blob that are on disk."""
        if self.arrived(blob):
            return blob.size
        path = self._folder.blob(blob.sha256)
        try:
            return path.with_name(f"{path.name}.part").stat().st_size
        except OSError:  # missing, or out of reach: fetching it tells which
            return 0

    def due(self, blob: Blob) -> bool:
        """Whether a blob may be asked for now: one that failed rests for a while."""
        return self._timer.monotonic() >= self._failures.get(blob.sha256, (0, float("-inf")))[1]

    def fetch(self, blobs: Iterable[Blob], report: Report) -> dict[str, str]:
        """Fetch blobs, three tries each; the hashes of those that failed, with the reason.

        Raises HubUnreachableError, DiskFullError or StoppedError; what has arrived by then stays. Before anything
        relies on it, ``settle`` it.
        """
        failed: dict[str, str] = {}

        def done(blob: Blob, reason: str) -> None:
            if reason:
                failed[blob.sha256] = reason
            report(blob, self.so_far(blob) if reason else blob.size, reason)

        wanted = []
        for blob in dict.fromkeys(blobs):  # first what needs no link, whatever becomes of the others
            if not self.arrived(blob) and self._is_from_here(blob):
                done(blob, "")
            else:
                wanted.append(blob)
        self._side_by_side([blob for blob in wanted if blob.size <= _SMALL], done)
        for blob in wanted:
            if blob.size > _SMALL:
                done(blob, self._try(blob, self._telling(blob, report)))
        return failed

    def settle(self, blobs: Iterable[Blob]) -> None:
        """Make sure that those of the blobs that have arrived are still there after a power cut. Until then, none of
        them may be written down as here.

        A file was brought to the disk before it got its name, so whatever a power cut leaves under that name is whole.
        The name itself is only as safe as its folder: each folder is brought to the disk here, once for all its files,
        and once after each start, for a process that was killed may have left it undone.

        Raises DiskFullError and StoreError.
        """
        folders = {self._folder.blob(blob.sha256).parent for blob in blobs} - self._settled
        if not folders:
            return
        self._settled |= folders  # first, so that a file that comes meanwhile takes its folder out again
        try:
            with ThreadPoolExecutor(_THREADS, thread_name_prefix="settle") as pool:
                list(pool.map(_sync, (*folders, self._folder.media, self._folder.root)))
        except OSError as error:
            self._settled -= folders
            raise disk_fault(error, "the data folder") from error

    def _side_by_side(self, blobs: list[Blob], done: Callable[[Blob, str], None]) -> None:
        if not blobs:
            return
        with ThreadPoolExecutor(_THREADS, thread_name_prefix="media") as pool:
            over: SimpleQueue[Future[str]] = SimpleQueue()
            waiting: dict[Future[str], Blob] = {pool.submit(self._try, blob): blob for blob in blobs}

            def end_with_a_fault(future: Future[str]) -> None:
                if not future.cancelled() and future.exception() is not None:
                    pool.shutdown(wait=False, cancel_futures=True)

            try:
                for future in waiting:
                    future.add_done_callback(over.put)  # first, so that the fault comes out and not what it cancels
                    future.add_done_callback(end_with_a_fault)
                while waiting:
                    for future in _all_in(over):
                        done(waiting.pop(future), future.result())
                    self._timer.pause(0)
                    self._meanwhile()
            finally:
                pool.shutdown(wait=False, cancel_futures=True)

    def _try(self, blob: Blob, progress: Progress = lambda _: None) -> str:
        """Empty when the blob is here, else why not."""
        reason = ""
        for attempt in range(_TRIES):
            if attempt:
                self._timer.pause(_BETWEEN_TRIES * 2.0 ** (attempt - 1))
            try:
                if not self.arrived(blob):
                    self._fetch(blob, progress)
            except MediaError as error:
                reason = str(error)
                _LOG.info("try %d of %d failed: %s", attempt + 1, _TRIES, error)
            else:
                self._failures.pop(blob.sha256, None)
                return ""
        self._rest(blob)
        return reason

    def _fetch(self, blob: Blob, progress: Progress) -> None:
        target = self._folder.blob(blob.sha256)
        try:
            self._blobs.fetch(blob.sha256, blob.size, target, progress)
        finally:
            self._settled.discard(target.parent)

    def _is_from_here(self, blob: Blob) -> bool:
        """Whether the file was taken in on this very kiosk, and needs no link: it is copied then."""
        target = self._folder.blob(blob.sha256)
        local = self._folder.local / target.parent.name / target.name
        try:
            if local.stat().st_size != blob.size or sha256_of(local) != blob.sha256:
                return False
            copy_atomically(local, target)
        except OSError as error:
            if is_full(error):
                raise disk_fault(error, "the data folder") from error
            return False
        self._settled.discard(target.parent)
        return True

    def _telling(self, blob: Blob, report: Report) -> Progress:
        told_at = self._timer.monotonic()

        def progress(here: int) -> None:
            nonlocal told_at
            if self._timer.monotonic() - told_at >= _LOOK_UP:
                told_at = self._timer.monotonic()
                report(blob, here, "")
                self._meanwhile()

        return progress

    def _rest(self, blob: Blob) -> None:
        times = self._failures.get(blob.sha256, (0, 0.0))[0]
        rest = min(_FIRST_BACKOFF * 2.0**times, _LONGEST_BACKOFF)
        self._failures[blob.sha256] = (times + 1, self._timer.monotonic() + rest)


def _sync(folder: Path) -> None:
    with suppress(FileNotFoundError):  # then nothing of it has arrived
        fsync(folder)


def _all_in(queue: SimpleQueue[Future[str]]) -> Iterator[Future[str]]:
    """What is in the queue now, or comes into it within a moment."""
    with suppress(Empty):
        yield queue.get(timeout=_LOOK_UP)
        for _ in range(queue.qsize()):
            yield queue.get_nowait()
