"""``python -m tests.benchmarks``: measures every row, or those named, and says how each came out.

A row that can't be measured says why and stops no other. The exit code tells whether all could be measured.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from tests.benchmarks import table
from tests.benchmarks.figures import Figure, Promise, Row, row
from tests.benchmarks.machine import facts
from tests.benchmarks.programs import ROOT
from tests.benchmarks.setting import Setting

BENCHMARKS = (
    "starts",
    "memory",
    "crash",
    "touches",
    "rounds",
    "transfer",
    "desk",
    "leases",
    "editor",
    "bundle",
    "soak",
    "kolibri",
)
"""The modules that measure. Each has ``PROMISES``, and ``measure(setting)`` that answers a figure for each of them."""


@dataclass(frozen=True, slots=True)
class Benchmark:
    """One module's rows."""

    name: str
    promises: Sequence[Promise]
    measure: Callable[[Setting], Sequence[Figure]]


def benchmark(name: str) -> Benchmark:
    """The benchmark of that name."""
    module = import_module(f"tests.benchmarks.{name}")
    return Benchmark(name, module.PROMISES, module.measure)


def rows_of(chosen: Benchmark, setting: Setting) -> list[Row]:
    """Its rows; where it fails, all of them without figures and with the reason."""
    try:
        figures = chosen.measure(setting)
    except Exception as error:  # whatever it is, it is this row's news and no other's
        reason = f"not measured: {error or type(error).__name__}"
        figures = [Figure(note=reason)] * len(chosen.promises)
        logging.getLogger(__name__).debug("%s failed", chosen.name, exc_info=True)
    return [row(promise, figure) for promise, figure in zip(chosen.promises, figures, strict=True)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, write ``build/bench.json``, and print the table."""
    asked = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.DEBUG if asked.verbose else logging.CRITICAL, format="%(name)s: %(message)s")
    setting = Setting(
        folder=ROOT / "build" / "bench",
        bundle=asked.bundle,
        repeats=asked.repeats,
        visits=asked.visits,
        seconds=asked.seconds,
    )
    setting.clear()
    known = facts()
    rows: list[Row] = []
    for name in asked.rows or BENCHMARKS:
        began = time.monotonic()
        rows += rows_of(benchmark(name), setting)
        table.write(rows, ROOT / "build" / "bench.json")
        sys.stderr.write(f"{name}: {time.monotonic() - began:.0f} s\n")
    sys.stdout.write("\n".join(table.lines(rows, known)) + "\n")
    return 0 if all(each.value is not None for each in rows) else 1


def _known(name: str) -> str:
    if name not in BENCHMARKS:
        raise argparse.ArgumentTypeError(f"there is no row {name!r}; there are {', '.join(BENCHMARKS)}")
    return name


def _bundle() -> Path:
    return Path(os.environ.get("KIOSK_BUNDLE") or ROOT / "dist" / "ntc-kiosk")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("rows", nargs="*", type=_known, metavar="ROW", help=", ".join(BENCHMARKS))
    parser.add_argument("--repeats", type=int, default=9, help="of whatever is compared side by side (%(default)s)")
    parser.add_argument("--visits", type=int, default=5_000, help="of the soak (%(default)s)")
    parser.add_argument("--seconds", type=float, default=60, help="on home before memory is read (%(default)s)")
    parser.add_argument("--bundle", type=Path, default=_bundle(), metavar="FOLDER", help="as built (%(default)s)")
    parser.add_argument("--verbose", action="store_true", help="say what fails, and where")
    return parser


if __name__ == "__main__":
    sys.exit(main())
