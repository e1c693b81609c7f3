"""What ``make test`` runs: every gate, also when one before it failed, and one summary at the end.

``python -m tests.tools.check lint types`` runs only those named.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent


@dataclass(frozen=True, slots=True)
class Gate:
    """Something that must hold, and the command that tells."""

    name: str
    command: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a gate ended, and after how many seconds."""

    gate: Gate
    code: int
    seconds: float


def _python(*words: str) -> tuple[str, ...]:
    return (sys.executable, "-m", *words)


def _without_network(command: tuple[str, ...]) -> tuple[str, ...]:
    """The command in an empty network namespace, where this machine lets us make one; else as it is."""
    unshare = ("unshare", "--map-root-user", "--net")
    try:
        made = subprocess.run((*unshare, "true"), stderr=subprocess.DEVNULL, check=False).returncode == 0
    except FileNotFoundError:
        made = False
    return (*unshare, *command) if made else command


ELSEWHERE = ("screen", "qml", "journeys", "bundle", "prove")
"""Tests that have a gate of their own, or that ``make bundle`` and ``make prove`` run."""

GATES = (
    Gate("lint", _python("ruff", "check", "--quiet", ".")),
    Gate("format", _python("ruff", "format", "--check", "--quiet", ".")),
    Gate("types", _python("mypy", "--no-error-summary")),
    Gate("import contracts", (str(BIN / "lint-imports"), "--no-logo")),
    Gate("qml", _python("tests.tools.qmllint")),
    Gate("translations", _python("tests.tools.translations", "check")),
    Gate("tests", _python("pytest", "-n", "3", *(f"--ignore=tests/{name}" for name in ELSEWHERE))),
    Gate("screen tests", _without_network(_python("pytest", "-n", "2", "tests/screen", "tests/qml"))),
    # The walker comes first, and one worker only waits for its processes; the other journeys go on beside it.
    Gate("journeys", _python("pytest", "-n", "3", "--dist", "worksteal", "tests/journeys")),
)


def run(gates: Sequence[Gate], start: Callable[[Gate], int], now: Callable[[], float]) -> list[Outcome]:
    """Run ``gates`` one after the other."""
    outcomes: list[Outcome] = []
    for gate in gates:
        began = now()
        outcomes.append(Outcome(gate, start(gate), now() - began))
    return outcomes


def summary(outcomes: Sequence[Outcome]) -> str:
    """A line for each gate, and the verdict."""
    failed = [outcome for outcome in outcomes if outcome.code]
    lines = [f"  {'FAILED' if each.code else 'ok':6}  {each.gate.name:17} {each.seconds:6.1f} s" for each in outcomes]
    verdict = f"{len(failed)} of {len(outcomes)} failed" if failed else "everything holds"
    return "\n".join(["", "Summary", *lines, f"  {verdict}, {sum(each.seconds for each in outcomes):.0f} s"])


def start(gate: Gate) -> int:
    """Run the gate's command in the checkout, its output going where ours goes."""
    sys.stdout.write(f"== {gate.name}\n")
    sys.stdout.flush()
    environment = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}"}
    return subprocess.run(gate.command, cwd=ROOT, env=environment, check=False).returncode


def main(names: Sequence[str]) -> int:
    """Run the gates named, or all. 0 if all held."""
    unknown = set(names) - {gate.name for gate in GATES}
    if unknown:
        sys.stderr.write(f"no such gate: {', '.join(sorted(unknown))}; there are: {', '.join(g.name for g in GATES)}\n")
        return 2
    outcomes = run([gate for gate in GATES if not names or gate.name in names], start, time.monotonic)
    sys.stdout.write(summary(outcomes) + "\n")
    return int(any(outcome.code for outcome in outcomes))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
