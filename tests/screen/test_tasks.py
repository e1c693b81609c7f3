"""Asynchronous work with somebody to answer for it."""

from __future__ import annotations

import asyncio
import gc

import pytest

from kiosk.screen.tasks import Tasks
from tests.screen.reading import turns


@pytest.mark.expected_logs("a task failed")
def test_a_failure_is_reported_at_once() -> None:
    failures: list[BaseException] = []

    async def fail() -> None:
        raise RuntimeError("broken")

    async def run() -> None:
        tasks = Tasks(failed=failures.append)
        tasks.start(fail())
        await turns()

    asyncio.run(run())
    assert [str(each) for each in failures] == ["broken"]


@pytest.mark.expected_logs("a task failed")
def test_a_failure_is_logged_with_where_it_came_from(caplog: pytest.LogCaptureFixture) -> None:
    async def fail() -> None:
        raise RuntimeError("broken")

    async def run() -> None:
        Tasks().start(fail())
        await turns()

    asyncio.run(run())
    assert caplog.records[0].exc_info is not None


def test_work_that_nobody_waits_for_is_kept_until_it_is_done() -> None:
    done = []

    async def work(go: asyncio.Event) -> None:
        await go.wait()
        done.append(True)

    async def run() -> None:
        tasks, go = Tasks(), asyncio.Event()
        tasks.start(work(go))
        gc.collect()
        await turns()
        go.set()
        await turns()
        assert not tasks._running

    asyncio.run(run())
    assert done == [True]


def test_stopping_cancels_what_runs_and_waits_for_it() -> None:
    left = []

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            left.append(True)

    async def run() -> None:
        tasks = Tasks()
        tasks.start(work())
        tasks.start(work())
        await turns()
        await tasks.stop()
        assert left == [True, True]
        await tasks.stop()

    asyncio.run(run())
