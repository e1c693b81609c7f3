"""A storm of SIGKILLs over a real agent that takes editions from a real server: a kill, a look, and the run after it.

``storm`` is for as many kills as wanted; ``make test`` and ``make prove`` differ in that number only.
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from kiosk.paths import DataFolder
from kiosk.store.cache_reader import CacheReader
from kiosk.sync.agent import WELL
from tests.sync.publisher import Publisher, centre, picture, topic, video
from tests.sync.server import WebServer

from .truth import Truth, Truths, assert_arrived, assert_sound, edition_seen, published_truth, whole_edition

ROOT = Path(__file__).parents[3]
_PATIENCE = 60.0  # seconds until an agent that doesn't come to an end is a failure
_FILM = (8 << 20) + 70_001  # bytes: a film that is fetched by itself, after the pictures


class Hub(WebServer):
    """Serves publications, and takes a guest that vanishes for what it is."""

    def handle_error(self, request: object, client_address: object) -> None:
        """Those who were killed break off; that is no fault of ours."""


@contextmanager
def serving(root: Path) -> Iterator[Hub]:
    """A server over ``root``, on loopback."""
    server = Hub(root)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@dataclass(frozen=True)
class Life:
    """How one agent lived: its exit code (negative for the signal that ended it), seconds, steps if it told them."""

    code: int
    seconds: float
    steps: int


class Nursery:
    """Agents as processes of their own, one at a time."""

    def __init__(self, errors: IO[bytes]) -> None:
        self._errors = errors
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.sync.faults.nursery"],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            bufsize=0,
        )

    def live(
        self, folder: DataFolder, source: str, root: Path, *, after: float | None = None, step: int | None = None
    ) -> Life:
        """One agent's life: a whole round, unless it is killed ``after`` seconds or dies at a ``step``."""
        order = {"data": str(folder.root), "source": source, "root": str(root), "die_at": step}
        self._pipe(self._process.stdin).write(json.dumps(order).encode() + b"\n")
        pid = int(self._word("born"))
        began = time.monotonic()
        if after is not None and not self._speaks(after):
            os.kill(pid, signal.SIGKILL)
        steps = 0
        name, number = self._line()
        if name == "steps":
            steps = int(number)
            name, number = self._line()
        assert name == "gone", f"{name}: {self.said()}"
        return Life(int(number), time.monotonic() - began, steps)

    def said(self) -> str:
        """What the agents wrote to standard error."""
        self._errors.seek(0)
        return self._errors.read().decode(errors="replace")[-4000:]

    def close(self) -> None:
        """Wait for the end of the process."""
        self._pipe(self._process.stdin).close()
        self._process.wait(_PATIENCE)
        self._pipe(self._process.stdout).close()

    def _word(self, name: str) -> str:
        found, word = self._line()
        assert found == name, f"{found} instead of {name}: {self.said()}"
        return word

    def _line(self) -> tuple[str, str]:
        assert self._speaks(_PATIENCE), f"the agent does not come to an end: {self.said()}"
        line = b""
        while not line.endswith(b"\n"):
            byte = self._pipe(self._process.stdout).read(1)
            assert byte, f"the nursery broke down: {self.said()}"
            line += byte
        name, _, rest = line.decode().strip().partition(" ")
        return name, rest

    def _speaks(self, seconds: float) -> bool:
        return bool(select.select([self._pipe(self._process.stdout)], [], [], seconds)[0])

    @staticmethod
    def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
        assert pipe is not None
        return pipe


@contextmanager
def nursery() -> Iterator[Nursery]:
    """A nursery that is gone afterwards."""
    with tempfile.TemporaryFile() as errors:
        made = Nursery(errors)
        try:
            yield made
        finally:
            made.close()


def publish_editions(root: Path, items: int = 40, film: int = _FILM) -> Truths:
    """Two editions with pictures, captions and films, each in a folder of its own: ``root/1`` and ``root/2``."""
    chance = random.Random(7)
    publisher = Publisher(root / "2")
    publisher.put(centre(picture=picture(publisher.blob(chance.randbytes(9_000)))))
    for n in range(items):
        publisher.put(topic(f"topic-{n}", f"one {n}", picture=picture(publisher.blob(chance.randbytes(30_000 + n)))))
    for n, size in enumerate((film, 9_000)):
        blob = publisher.blob(chance.randbytes(size), "video/mp4")
        publisher.put(video(f"film-{n}", blob, publisher.blob(b"captions %d" % n, "text/vtt")))
    first = published_truth(publisher, publisher.publish())
    shutil.copytree(root / "2", root / "1")
    for n in range(0, items, 4):
        publisher.put(topic(f"topic-{n}", f"two {n}", picture=picture(publisher.blob(chance.randbytes(40_000 + n)))))
        publisher.drop(f"topic-{n + 1}")
    blob = publisher.blob(chance.randbytes(film), "video/mp4")
    publisher.put(video("film-0", blob, publisher.blob(b"new captions", "text/vtt")))
    second = published_truth(publisher, publisher.publish())
    return {truth.number: truth for truth in (first, second)}


@dataclass
class Tally:
    """What a storm did: kills that hit a living agent, by how the moment was drawn, and what was seen after them."""

    kills: Counter[str] = field(default_factory=Counter)
    seen: Counter[int | None] = field(default_factory=Counter)
    moments: list[float] = field(default_factory=list)  # of the whole duration, 0 to 1


class Storm:
    """Kills agents on their way to edition ``to``, each from the same beginning."""

    def __init__(self, root: Path, to: int, agents: Nursery, hub: Hub, truths: Truths) -> None:
        self._root = root
        self._to = to
        self._agents = agents
        self._truths = truths
        self._source = f"{hub.address}/{to}"
        self._trusted = hub.root / "1" / "metadata" / "1.root.json"
        self._start = DataFolder(root / "start")
        if to > 1:
            self._finish(self._start, f"{hub.address}/1", truths[1])
        self.tally = Tally()
        rehearsals = [self._finish(self._begun(), self._source, truths[to]) for _ in range(2)]
        self._seconds = min(life.seconds for life in rehearsals)
        self._steps = min(life.steps for life in rehearsals)

    def kill(self, how: str, moment: float) -> None:
        """Kill one at a moment, 0 to 1 of its way; look at what it left, and let the next one finish."""
        folder = self._begun()
        eye = CacheReader(folder.cache)
        eye.ask(lambda _: None)  # a screen that runs all along
        after, step = (moment * self._seconds, None) if how == "time" else (None, 1 + int(moment * self._steps))
        life = self._agents.live(folder, self._source, self._trusted, after=after, step=step)
        before = self._to - 1 or None
        seen = whole_edition(folder, self._truths)
        assert seen in (before, self._to)
        assert edition_seen(eye, folder, self._truths) == seen
        if folder.cache.exists():
            assert_sound(folder.cache)
        self._finish(folder, self._source, self._truths[self._to])
        assert edition_seen(eye, folder, self._truths) == self._to
        eye.close()
        if life.code == -signal.SIGKILL:
            self.tally.kills[how] += 1
            self.tally.seen[seen] += 1
            self.tally.moments.append(moment)
        else:
            assert life.code == WELL, self._agents.said()

    def _begun(self) -> DataFolder:
        folder = DataFolder(self._root / "kiosk")
        shutil.rmtree(folder.root, ignore_errors=True)
        if self._start.root.exists():
            shutil.copytree(self._start.root, folder.root)
        return folder

    def _finish(self, folder: DataFolder, source: str, truth: Truth) -> Life:
        life = self._agents.live(folder, source, self._trusted)
        assert life.code == WELL, self._agents.said()
        assert whole_edition(folder, self._truths) == truth.number
        assert_arrived(folder, truth)
        assert not list(folder.media.glob("*/*.part"))
        return life


def storm(root: Path, *, to: int, kills: int, seed: int) -> Tally:
    """Kill ``kills`` agents on their way to edition ``to``, at moments spread over the whole way."""
    chance = random.Random(seed)
    truths = publish_editions(root / "published")
    with serving(root / "published") as hub, nursery() as agents:
        raging = Storm(root, to, agents, hub, truths)
        for number in range(kills):
            how = ("time", "step")[number % 2]
            moment = (number + chance.random()) / kills
            for _ in range(20):  # an agent that was faster than its rehearsal is met again, a little earlier
                hit = raging.tally.kills.total()
                try:
                    raging.kill(how, moment)
                except AssertionError as error:
                    error.add_note(f"seed {seed}, kill {number} of {kills}, by {how}, at {moment:.6f} of the way")
                    raise
                if raging.tally.kills.total() > hit:
                    break
                moment *= 0.97
    return raging.tally
