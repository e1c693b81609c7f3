"""The cache deleted, cut short and overwritten under a screen that reads and an agent that runs: a whole edition or
nothing, never a crash; and the agent makes it anew.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.sync.conftest import NOW, Kiosk
from tests.sync.publisher import Publisher, centre, topic

from .storm import ROOT

ITEMS = 40
BLOCK = 4_096


@contextmanager
def reading(cache: Path) -> Iterator[Callable[[], Any]]:
    """A reader in a process of its own; the function ends it and gives what it saw."""
    command = [sys.executable, "-m", "tests.sync.faults.steady_reader", str(cache), NOW.isoformat(), str(ITEMS)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdin=-1, stdout=-1, stderr=-1, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"

        def end() -> Any:
            said, complaints = process.communicate(timeout=60)
            assert process.returncode == 0, complaints[-3000:]
            return json.loads(said)

        yield end


def delete(cache: Path, chance: random.Random) -> None:
    for suffix in ("", "-wal", "-shm"):
        cache.with_name(cache.name + suffix).unlink(missing_ok=True)


def cut(cache: Path, chance: random.Random) -> None:
    os.truncate(cache, chance.randrange(cache.stat().st_size))


def noise(cache: Path, chance: random.Random) -> None:
    blocks = cache.stat().st_size // BLOCK
    with cache.open("r+b") as file:
        for block in chance.sample(range(blocks), chance.choice((2, blocks // 2, blocks))):
            file.seek(block * BLOCK)
            file.write(chance.randbytes(BLOCK))


def publish(publisher: Publisher) -> None:
    for n in range(ITEMS):
        publisher.put(topic(f"topic-{n}", f"edition {publisher.edition + 1}"))
    publisher.publish()


LOGS = ("making the cache anew", "the kiosk's files can't be used", "the round ended early", "can't be counted")


@pytest.mark.expected_logs(*LOGS, "the status can't be written", "has drifted", "an answer to the screen")
@pytest.mark.parametrize("destroy", [delete, cut, noise])
@pytest.mark.parametrize("seed", range(2))
def test_a_cache_destroyed_under_screen_and_agent_is_made_anew(
    kiosk: Kiosk, publisher: Publisher, destroy: Callable[[Path, random.Random], None], seed: int
) -> None:
    publisher.put(centre())
    publish(publisher)
    kiosk.sync()
    chance, done = random.Random(seed), 0
    due = kiosk.time.now

    def act() -> None:
        nonlocal done, due
        if kiosk.time.now < due:
            return
        due, done = kiosk.time.now + 700, done + 1
        if done <= 4:
            destroy(kiosk.folder.cache, chance)
            publish(publisher)
        kiosk.time.stopped = done == 6

    kiosk.time.on_wait = act
    with reading(kiosk.folder.cache) as end:
        kiosk.sync(once=False)
        kiosk.time.on_wait, kiosk.time.stopped = lambda: None, False
        kiosk.sync()
        kiosk.screen.close()
        assert kiosk.screen.edition() == publisher.edition == 5
        assert kiosk.status.state == "fresh"
        said = end()
    assert not [answer for answer in said["seen"] if answer.startswith("wrong")], f"seed {seed}"
    assert said["seen"].keys() <= {*(f"edition {n}" for n in range(1, 6)), "nothing", "error"}
