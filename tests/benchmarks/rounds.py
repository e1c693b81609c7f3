"""What the agent's rounds cost: without a change, and with ten changed items in catalogues of two sizes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen

from tests.benchmarks.content import CENTRE, Stock
from tests.benchmarks.figures import AbsentError, Figure, Promise, Target, median
from tests.benchmarks.programs import environment, last_words, python, running
from tests.benchmarks.setting import Setting
from tests.benchmarks.web import Web, serving

LARGE, SMALL = 50_000, 1_000
PROMISES = (
    Promise("a sync with no change: requests", "", Target(most=2)),
    Promise("a sync with no change: traffic", "B", Target(most=2_000, below=True)),
    Promise("a sync with no change: processor time", "ms", Target(most=50, below=True)),
    Promise("applying 10 changed items: 50,000 vs 1,000 items", "ms", Target(most=1.5, of_ratio=True)),
)
_CHANGED = 10
_QUIET_ROUNDS = 20


@dataclass(frozen=True, slots=True)
class Agent:
    """An agent that goes round when asked."""

    process: Popen[str]
    web: Web
    log: Path

    def round(self) -> dict[str, float]:
        """One round: its seconds, ``wall`` and ``processor``."""
        assert self.process.stdin is not None
        self.process.stdin.write("go\n")
        self.process.stdin.flush()
        return self.rested()

    def rested(self) -> dict[str, float]:
        """The round that was just asked for, once it is over."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise AbsentError(f"the agent ended: {last_words(self.log)}")
        spent: dict[str, float] = json.loads(line)
        return spent


def measure(setting: Setting) -> list[Figure]:
    """The quiet rounds first, then changes in turns."""
    with ExitStack() as held:
        small, large = setting.stocked(SMALL), setting.stocked(LARGE)
        agents = {each.root: held.enter_context(_agent(each, setting)) for each in (small, large)}
        quiet = _without_change(agents[large.root])
        seconds: dict[Path, list[float]] = {each: [] for each in agents}
        for turn in range(1, setting.repeats + 1):
            for stock in (large, small):
                stock.change(_CHANGED, turn)
                seconds[stock.root].append(agents[stock.root].round()["wall"] * 1000)
    return [*quiet, Figure(median(seconds[large.root]), median(seconds[small.root]))]


def _without_change(agent: Agent) -> list[Figure]:
    agent.round()
    agent.web.forget()
    spent = [agent.round()["processor"] * 1000 for _ in range(_QUIET_ROUNDS)]
    traffic = agent.web.traffic()
    note = "requests and answers with their headers, as the server counted them; the catalogue has 50,000 items"
    requests, size = len(traffic) / _QUIET_ROUNDS, sum(traffic) / _QUIET_ROUNDS
    return [Figure(requests), Figure(size, None, note), Figure(median(spent))]


@contextmanager
def _agent(stock: Stock, setting: Setting) -> Iterator[Agent]:
    room = setting.room(f"rounds-{stock.root.parent.name}")
    log = setting.logs / f"{room.name}.log"
    with serving(stock.root, room) as web:
        command = python(
            "tests.benchmarks.inside.rounds", stock.data, web.address, CENTRE, stock.publisher.trusted_root
        )
        with running(command, environment(), log, pipes=True) as process:
            agent = Agent(process, web, log)
            agent.rested()
            yield agent
