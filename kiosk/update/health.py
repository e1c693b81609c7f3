"""Whether the units run and go on running: watched through systemd, which knows of every start and end.

A unit that systemd has started again has another invocation id; so a crash is seen however fast the next start is.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.install.layout import SCREEN_UNIT, SYNC_UNIT
from kiosk.install.machine import Machine

UNITS = (SCREEN_UNIT, SYNC_UNIT)
_EVERY = 1.0  # seconds between two looks
_ON_THE_WAY = ("activating", "reloading", "inactive", "deactivating")


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: ``start`` until both units run, ``steady`` for which they must go on running."""

    start: float = 120.0
    steady: float = 60.0


@dataclass(frozen=True, slots=True)
class Time:
    """The clock that counts, and how to wait."""

    now: Callable[[], float] = time.monotonic
    wait: Callable[[float], None] = time.sleep


def restart(machine: Machine) -> str:
    """Start both units anew and wait until they say that they are ready; what was wrong, or nothing."""
    machine.run(("systemctl", "reset-failed", *UNITS))  # or earlier crashes would count against the new start
    answer = machine.run(("systemctl", "restart", *UNITS))
    first = answer.said.splitlines()[:1]  # the next ones advise to look at units that are not the same any more
    return "" if answer.code == 0 else f"the units did not start: {first[0] if first else answer.code}"


def why_unhealthy(machine: Machine, patience: Patience, clock: Time) -> str:
    """Watch both units; why they are not healthy, or nothing where they are."""
    begun = clock.now()
    while waiting := [unit for unit in UNITS if _state(machine, unit)[0] != "active"]:
        for unit in waiting:
            state = _state(machine, unit)[0]
            if state not in (*_ON_THE_WAY, "active"):
                return f"{unit} is {state}"
        if clock.now() - begun > patience.start:
            return f"{' and '.join(waiting)} did not start within {patience.start:.0f} s"
        clock.wait(_EVERY)
    runs = {unit: _state(machine, unit) for unit in UNITS}
    steady_since = clock.now()
    while clock.now() - steady_since < patience.steady:
        clock.wait(_EVERY)
        for unit in UNITS:
            if _state(machine, unit) != runs[unit]:
                return f"{unit} did not go on running for {patience.steady:.0f} s"
    return ""


def _state(machine: Machine, unit: str) -> tuple[str, str]:
    """Its state and the id of this run of it."""
    answer = machine.run(("systemctl", "show", "--property=ActiveState,InvocationID", unit))
    said = dict(line.split("=", 1) for line in answer.said.splitlines() if "=" in line)
    return said.get("ActiveState", "unknown"), said.get("InvocationID", "")
