"""How the steps reach the machine: they run its own commands, and read and write files under one prefix.

On a real machine the prefix is ``/``. Under another one, such as the root of an image, commands run in it by chroot.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

LONGEST = 1800.0  # seconds that a command may take; apt fetches packages
_ENVIRONMENT = {
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "LANG": "C.UTF-8",
    "HOME": "/root",
    "DEBIAN_FRONTEND": "noninteractive",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """How a command ended, and what it said."""

    code: int
    said: str


class Machine(Protocol):
    """What the steps need of a machine."""

    def run(self, command: Sequence[str]) -> Answer:
        """Run a command of the machine to its end. A command that isn't there ends with 127."""


@dataclass(frozen=True, slots=True)
class RealMachine:
    """The machine whose root is ``prefix``."""

    prefix: Path = Path("/")

    def run(self, command: Sequence[str]) -> Answer:
        """Run a command of the machine to its end."""
        inside = list(command) if self.prefix == Path("/") else ["chroot", str(self.prefix), *command]
        try:
            done = subprocess.run(  # noqa: S603 - the plan's own commands, no shell
                [shutil.which(inside[0], path=_ENVIRONMENT["PATH"]) or inside[0], *inside[1:]],
                env=_ENVIRONMENT,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                errors="replace",
                timeout=LONGEST,
                start_new_session=True,  # what is typed in the terminal stops us, and not half of a command
                check=False,
            )
        except OSError as error:
            return Answer(127, f"{inside[0]}: {error.strerror}")
        except subprocess.TimeoutExpired:
            return Answer(124, f"{inside[0]}: no end within {LONGEST:.0f} s")
        return Answer(done.returncode, done.stdout.strip())
