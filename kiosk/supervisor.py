"""Keeps the processes of ``kiosk run`` going: starts them, restarts what fails, ends them all.

It ends only what it started, and knows nothing of what the processes are for.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

LOG = logging.getLogger(__name__)

ONE_RUNS_ALREADY = 3  # the exit code of a part that another process stands in for; trying again would not help
LONGEST_WAIT = 30.0  # seconds between a failure and the next try
STEADY = 60.0  # seconds after which an old failure is forgotten
PATIENCE = 5.0  # seconds from asking a process to end until it is made to
BREATH = 0.1  # seconds between two looks


class Process(Protocol):
    """What is needed of a child process; ``subprocess.Popen`` has it."""

    def poll(self) -> int | None:
        """The exit code, or ``None`` while it runs."""

    def terminate(self) -> None:
        """Ask it to end."""

    def kill(self) -> None:
        """Make it end."""

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end. Raises subprocess.TimeoutExpired."""


Spawn = Callable[[str, Sequence[str]], Process]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the whole: commands that run one after the other, the last one for good, or where it ``may_end`` until
    it ends well.

    It does not start before ``ready`` says so. After failures in a row, each wait is twice the one before, and
    ``longest_wait`` seconds at most.
    """

    name: str
    commands: tuple[tuple[str, ...], ...]
    ready: Callable[[], bool] = lambda: True
    longest_wait: float = LONGEST_WAIT
    may_end: bool = False


class Supervisor:
    """Runs ``parts`` until the one named ``until`` ends, or until it is asked to stop; None: until that alone."""

    def __init__(
        self,
        parts: Sequence[Part],
        spawn: Spawn,
        *,
        until: str | None,
        now: Callable[[], float] = time.monotonic,
        pause: Callable[[float], object] | None = None,
    ) -> None:
        self._asked = threading.Event()
        self._runners = [_Runner(part, spawn) for part in parts]
        self._leader = next((runner for runner in self._runners if runner.part.name == until), None)
        self._now = now
        self._pause = pause or self._asked.wait

    def ask_to_stop(self) -> None:
        """End everything soon. Safe in a signal handler."""
        self._asked.set()

    def run(self) -> int:
        """Answers the leader's exit code, or 0 where it was asked to stop."""
        try:
            while not self._asked.is_set():
                for runner in self._runners:
                    ended = runner.look(self._now(), again=runner is not self._leader)
                    if ended is not None:
                        return ended
                self._pause(BREATH)
            return 0
        finally:
            self._end_all()

    def _end_all(self) -> None:
        running = [process for runner in self._runners if (process := runner.process) is not None]
        for process in running:
            if process.poll() is None:
                process.terminate()
        deadline = self._now() + PATIENCE
        for process in running:
            try:
                process.wait(timeout=max(0.0, deadline - self._now()))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


class _Runner:
    """One part's way: which command it is at, its process, and when to try again after a failure."""

    def __init__(self, part: Part, spawn: Spawn) -> None:
        self.part = part
        self.process: Process | None = None
        self._spawn = spawn
        self._step = 0
        self._failures = 0
        self._is_over = False
        self._started = self._not_before = float("-inf")

    def look(self, now: float, *, again: bool) -> int | None:
        """Start what is due. Answers the exit code of a last command that is not to be run ``again``."""
        if self.process is None:
            self._start_if_due(now)
            return None
        code = self.process.poll()
        if code is None:
            return None
        self.process = None
        is_last = self._step == len(self.part.commands) - 1
        if code == 0 and not is_last:
            self._step += 1
            self._start_if_due(now)
            return None
        if is_last and not again:
            return code if code >= 0 else 1
        if code == 0 and self.part.may_end:
            self._is_over = True
            return None
        if code == ONE_RUNS_ALREADY:
            self._is_over = True
            LOG.warning("%s already runs elsewhere; it is not started again", self.part.name)
            return None
        self._failures = 1 if now - self._started > STEADY else self._failures + 1
        wait = min(2.0 ** (self._failures - 1), self.part.longest_wait)
        self._not_before = now + wait
        LOG.warning("%s ended with code %d; it starts again in %.0f s", self.part.name, code, wait)
        return None

    def _start_if_due(self, now: float) -> None:
        if self._is_over or now < self._not_before or not self.part.ready():
            return
        self.process = self._spawn(self.part.name, self.part.commands[self._step])
        self._started = now


class Child(subprocess.Popen[str]):
    """A process whose lines appear on standard error, its name before each; ``passing_on`` sees to it."""

    def __init__(self, name: str, command: Sequence[str]) -> None:
        super().__init__(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )
        self.passing_on = threading.Thread(target=self._pass_on, args=(name,), name=f"lines of {name}", daemon=True)
        self.passing_on.start()

    def _pass_on(self, name: str) -> None:
        if self.stdout is not None:
            with self.stdout as lines:
                for line in lines:
                    sys.stderr.write(f"{name:>6} | {line}")


def spawn(name: str, command: Sequence[str]) -> Child:
    """Start ``command`` under ``name``."""
    return Child(name, command)
