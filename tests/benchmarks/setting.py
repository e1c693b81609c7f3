"""Where a run keeps its files, how often it measures, and what several rows need but one has to make."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.content import Stock, stock


@dataclass
class Setting:
    """One run of the benchmarks. ``repeats`` of whatever is compared side by side, ``visits`` of the soak,
    ``seconds`` on the home page before memory is read.
    """

    folder: Path
    bundle: Path
    repeats: int = 9
    visits: int = 5_000
    seconds: float = 60.0
    _stocks: dict[int, Stock] = field(default_factory=dict)

    @property
    def logs(self) -> Path:
        """What the programs said."""
        return self.folder / "logs"

    def clear(self) -> None:
        """Begin with an empty folder."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.logs.mkdir(parents=True)

    def stocked(self, items: int) -> Stock:
        """A kiosk with so many items; made once a run."""
        if items not in self._stocks:
            self._stocks[items] = stock(self.folder / f"stock-{items}", items)
        return self._stocks[items]

    def room(self, name: str) -> Path:
        """An empty folder for one row."""
        path = self.folder / name
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir(parents=True)
        return path
