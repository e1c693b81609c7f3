"""How soon a touch is seen: with the agent at work beside the screen, and when a page opens. Software renderer.

The finger is a process of its own and touches through the display; the screen notes the moment of each frame. A touch
counts only where the agent was at work from before it until after it.
"""

from __future__ import annotations

import json
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen

from kiosk.domain.media import Blob
from kiosk.paths import DataFolder
from tests.benchmarks.content import Document, Stock, films
from tests.benchmarks.display import Display, virtual_display
from tests.benchmarks.figures import AbsentError, Figure, Promise, Target, percentile
from tests.benchmarks.memory import agent_command
from tests.benchmarks.programs import ROOT, environment, last_words, python, running
from tests.benchmarks.setting import Setting
from tests.benchmarks.starts import ITEMS
from tests.benchmarks.web import serving

PROMISES = (
    Promise("touch to next frame, p99, software renderer, agent at work", "ms", Target(most=33)),
    Promise("opening a topic of 500 technologies, p99", "ms", Target(most=50)),
    Promise("opening a technology, p99", "ms", Target(most=50)),
)
_CHANGED, _FILMS, _FILM_SIZE = 2_000, 20, 10_000_000
_PER_REPEAT = 35  # touches, or rounds of touches
_MOST_ROUNDS = 60  # of the agent
_ENDLESS = 1_000_000


@dataclass(frozen=True, slots=True)
class Touch:
    """One touch: what was awaited, its moment, and the milliseconds until it was seen."""

    what: str
    at: float
    ms: float


def measure(setting: Setting) -> list[Figure]:
    """The loaded one, then the opening of pages."""
    stock = setting.stocked(ITEMS)
    with virtual_display(setting.logs) as display:
        loaded, rounds = _loaded(stock, display, setting)
        opened = _opened(stock.data, display, setting)
    presses = [each.ms for each in loaded if each.what == "press"]
    return [
        Figure(percentile(presses, 0.99), None, f"{_spread(presses)}; the agent went round {rounds} times"),
        *(_figure([each.ms for each in opened if each.what == page]) for page in ("topic", "technology")),
    ]


def _figure(values: Sequence[float]) -> Figure:
    return Figure(percentile(values, 0.99), None, _spread(values))


def _spread(values: Sequence[float]) -> str:
    if not values:
        return "nothing was seen"
    return f"{len(values)} touches, median {percentile(values, 0.5):.1f} ms, worst {max(values):.1f} ms"


def _opened(data: Path, display: Display, setting: Setting) -> list[Touch]:
    with _touching(data, display, setting, setting.repeats * _PER_REPEAT) as (process, touches):
        process.wait()
        if process.returncode:
            raise AbsentError(f"the screen ended: {last_words(setting.logs / 'touches.log')}")
        return touches()


def _loaded(stock: Stock, display: Display, setting: Setting) -> tuple[list[Touch], int]:
    documents = films(stock.publisher, _FILMS, _FILM_SIZE)
    wanted = setting.repeats * _PER_REPEAT
    during: list[Touch] = []
    with (
        serving(stock.root, setting.room("touches")) as web,
        _touching(stock.data, display, setting, _ENDLESS) as (process, touches),
    ):
        for turn in range(1, _MOST_ROUNDS + 1):
            _make_work(stock, documents, turn)
            began, ended = _work(agent_command(stock, web.address, "--once"), setting)
            during += [each for each in touches() if began < each.at and each.at + each.ms / 1000 < ended]
            if len([each for each in during if each.what == "press"]) >= wanted or process.poll() is not None:
                break
        if process.poll() is not None:
            raise AbsentError(f"the screen ended: {last_words(setting.logs / 'touches.log')}")
    return during, turn


def _make_work(stock: Stock, documents: Sequence[Document], turn: int) -> None:
    for document in documents:
        blob = Blob.model_validate(document["film"]["blob"])
        DataFolder(stock.data).blob(blob.sha256).unlink(missing_ok=True)
    stock.change(_CHANGED, turn, *(documents if turn == 1 else ()))


def _work(command: Sequence[str], setting: Setting) -> tuple[float, float]:
    began = time.monotonic()
    with (setting.logs / "touches-agent.log").open("w") as log:
        code = subprocess.run(command, cwd=ROOT, env=environment(), stdout=log, stderr=log, check=False).returncode
    if code:
        raise AbsentError(f"the agent failed: {last_words(setting.logs / 'touches-agent.log')}")
    return began, time.monotonic()


@contextmanager
def _touching(
    data: Path, display: Display, setting: Setting, rounds: int
) -> Iterator[tuple[Popen[str], Callable[[], list[Touch]]]]:
    """The screen with a finger at it; the second answers what it has told since it was last asked."""
    command = python("tests.benchmarks.inside.touches", data, str(rounds))
    variables = environment(DISPLAY=display.name)
    told: list[Touch] = []
    with running(command, variables, setting.logs / "touches.log", pipes=True) as process:
        assert process.stdout is not None
        lines = process.stdout
        reading = threading.Thread(target=lambda: told.extend(Touch(**json.loads(line)) for line in lines), daemon=True)
        reading.start()

        def touches() -> list[Touch]:
            if process.poll() is not None:
                reading.join(5)
            taken, told[:] = told[:], []
            return taken

        yield process, touches
