"""The settings that are on the machine already: an installation keeps them, and says what is wrong with them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk import config
from kiosk.domain.errors import WorldError
from kiosk.install.machine import Machine


@dataclass(frozen=True, slots=True)
class KeptSettings:
    """``file`` stays as it is, and has to be right. ``typed`` is what was asked for now, which does not change it."""

    file: Path
    inside: str
    typed: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """What it is, and what was typed in vain."""
        return "; ".join([f"settings in {self.inside} are kept and right", *self._differences()])

    def is_done(self, machine: Machine) -> bool:  # noqa: ARG002 - the file tells
        """Whether the program can use them. Raises PermissionError where only root may look."""
        return not self._mistake()

    def lines(self) -> list[str]:
        """What is wrong."""
        return [f"by hand: {self._mistake()}"]

    def do(self, machine: Machine) -> None:  # noqa: ARG002 - a person has to do it
        """Raises WorldError: what was meant only a person knows."""
        raise WorldError(f"{self._mistake()}; edit the file")

    def _mistake(self) -> str:
        if not os.access(self.file, os.R_OK):
            raise PermissionError(str(self.file))
        return "; ".join(str(problem) for problem in config.mistakes(self.file))

    def _differences(self) -> list[str]:
        said = config.right(self.file)
        return [
            f"{name} stays {getattr(said, name)!r}, not {value!r} as typed: edit the file to change it"
            for name, value in self.typed.items()
            if getattr(said, name) != value and os.access(self.file, os.R_OK)
        ]
