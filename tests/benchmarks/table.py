"""The rows as a person reads them in a terminal, and as a program reads them in ``build/bench.json``."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.figures import Row

_HEAD = ("what", "value", "peer", "ratio", "target", "holds")
_HOLDS = {True: "yes", False: "NO", None: "–"}
_NOTE_WIDTH = 116


def lines(rows: Sequence[Row], facts: Sequence[str] = ()) -> list[str]:
    """The table, with the machine's facts above it and what has to be said of a row below that row."""
    cells = [_HEAD, *(_cells(row) for row in rows)]
    widths = [max(len(each[column]) for each in cells) for column in range(len(_HEAD))]
    table = [*facts, ""] if facts else []
    table += [_line(_HEAD, widths), "  ".join("─" * width for width in widths)]
    for row, words in zip(rows, cells[1:], strict=True):
        table.append(_line(words, widths))
        table += textwrap.wrap(row.note, _NOTE_WIDTH, initial_indent="    ", subsequent_indent="    ")
    return table


def write(rows: Sequence[Row], path: Path) -> None:
    """Write the rows as a JSON list, the file replaced as a whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.new")
    words = json.dumps([row.plain() for row in rows], ensure_ascii=False, indent=1)
    fresh.write_text(f"{words}\n", encoding="utf-8")
    fresh.replace(path)


def _cells(row: Row) -> tuple[str, ...]:
    return (
        row.name,
        _figure(row.value, row.unit),
        _figure(row.peer, row.unit),
        _figure(row.ratio, "×"),
        row.target,
        _HOLDS[row.holds],
    )


def _figure(value: float | None, unit: str) -> str:
    return "–" if value is None else f"{value:g} {unit}".rstrip()


def _line(words: Sequence[str], widths: Sequence[int]) -> str:
    first, *rest = zip(words, widths, strict=True)
    return "  ".join([first[0].ljust(first[1]), *(word.rjust(width) for word, width in rest)]).rstrip()
