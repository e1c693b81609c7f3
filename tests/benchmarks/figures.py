"""What is promised, what was measured, and the row that sets both side by side. Plain values; nothing is run here."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median as middle


class AbsentError(Exception):
    """Something that a row needs is not there; the words say what, and how to get it."""


@dataclass(frozen=True, slots=True)
class Target:
    """A bound: ``most`` or ``least``, of the value itself or of the ratio (``value / peer``) to the peer."""

    most: float | None = None
    least: float | None = None
    of_ratio: bool = False
    below: bool = False

    def words(self, unit: str) -> str:
        """The bound as a person reads it."""
        bound = self.least if self.most is None else self.most
        sign = "≥" if self.most is None else "<" if self.below else "≤"
        return f"{sign} {bound:g} {'×' if self.of_ratio else unit}"

    def holds(self, value: float | None, ratio: float | None) -> bool | None:
        """Whether the figure keeps within the bound; None where there is no figure."""
        figure = ratio if self.of_ratio else value
        if figure is None:
            return None
        if self.most is not None:
            return figure < self.most if self.below else figure <= self.most
        return self.least is None or figure >= self.least


@dataclass(frozen=True, slots=True)
class Promise:
    """One row of the table before it is measured."""

    name: str
    unit: str
    target: Target


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured: ours, the peer's where there is one, and what has to be said of it."""

    value: float | None = None
    peer: float | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A promise and what came of it. Absent figures are None."""

    name: str
    value: float | None
    unit: str
    peer: float | None
    ratio: float | None
    target: str
    holds: bool | None
    note: str = ""

    def plain(self) -> dict[str, object]:
        """The row as JSON has it; ``note`` only where there is something to say."""
        fields = ("name", "value", "unit", "peer", "ratio", "target", "holds")
        row: dict[str, object] = {field: getattr(self, field) for field in fields}
        return row | ({"note": self.note} if self.note else {})


def row(promise: Promise, figure: Figure) -> Row:
    """The row of a promise that was measured."""
    quotient = ratio(figure.value, figure.peer)
    return Row(
        name=promise.name,
        value=rounded(figure.value),
        unit=promise.unit,
        peer=rounded(figure.peer),
        ratio=rounded(quotient),
        target=promise.target.words(promise.unit),
        holds=promise.target.holds(figure.value, quotient),
        note=figure.note,
    )


def median(values: Sequence[float]) -> float | None:
    """The middle of the values; None of nothing."""
    return middle(values) if values else None


def percentile(values: Sequence[float], share: float) -> float | None:
    """The smallest value that at least ``share`` (0 to 1) of the values do not exceed; None of nothing."""
    if not values:
        return None
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def ratio(value: float | None, peer: float | None) -> float | None:
    """``value / peer``; None where either is missing or the peer is nothing."""
    return value / peer if value is not None and peer else None


def rounded(value: float | None) -> float | None:
    """A figure with four digits that count, which is more than a measurement tells."""
    if value is None or value == 0 or not math.isfinite(value):
        return value if value is None or math.isfinite(value) else None
    return round(value, max(0, 3 - math.floor(math.log10(abs(value)))))
