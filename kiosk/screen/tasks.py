"""Asynchronous work with somebody to answer for it: a reference kept, failure reported at once, an end at shutdown."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine

_LOG = logging.getLogger(__name__)


class Tasks:
    """Starts coroutines for plain slots. ``failed`` is told of every exception that a task did not handle."""

    def __init__(self, *, failed: Callable[[BaseException], None] | None = None) -> None:
        self._running: set[asyncio.Task[None]] = set()
        self._failed = failed

    def start(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        """Run ``work`` in the event loop."""
        task = asyncio.get_event_loop().create_task(work)
        self._running.add(task)
        task.add_done_callback(self._done)
        return task

    async def stop(self) -> None:
        """Cancel what still runs, and wait for it."""
        await asyncio.sleep(0)  # what was only just started begins: else what it was given would never be awaited
        for task in tuple(self._running):
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            _LOG.error("a task failed", exc_info=error)
            if self._failed is not None:
                self._failed(error)
