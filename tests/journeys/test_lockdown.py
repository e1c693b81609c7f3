"""Nothing that a visitor can do breaks a kiosk: every chord on every page, and 5,000 gestures.

``make prove`` makes it 100,000, and every key that Qt knows.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.journeys.backstage import Backstage
from tests.journeys.lockdown_gestures import KEYS, MODIFIERS, USUAL_KEYS
from tests.journeys.lockdown_storm import PLACES
from tests.journeys.lockdown_watch import PAGES
from tests.screen.ear import ENVIRONMENT, sort

ROOT = Path(__file__).parents[2]
SEED = 20261124
GESTURES = 5_000
_WARM = 3  # rounds until every page, film and sound has been used often
_MOST_GROWTH = 48_000  # kB, of about 300,000: a guess at a code takes 16 MiB, booking brings its libraries late


@dataclass(frozen=True)
class Siege:
    """What came of a storm: its report, what Qt said meanwhile, and its last gestures."""

    report: dict
    messages: list[str]
    end: str

    @property
    def warm(self) -> dict:
        """What the process held when all had been used often: after three rounds, or a quarter of many."""
        rows = [row for row in self.report["samples"] if row["after"]]
        return rows[min(max(_WARM, len(rows) // 4), len(rows)) - 1]

    @property
    def growth(self) -> int:
        """By how many kB the memory in use grew at rest, from the warm-up to the end."""
        return self.report["samples"][-1]["memory"] - self.warm["memory"]

    @property
    def figures(self) -> str:
        """A line for people."""
        told, last = self.report, self.report["samples"][-1]
        speed = (
            f"{told['chords']:,} chords and {told['gestures']:,} gestures in {told['seconds']} s, seed {told['seed']}"
        )
        return f"{speed}: {last['memory'] // 1000} MB, grown by {self.growth} kB since the warm-up"


def besiege(tmp_path: Path, backstage: Backstage, *, seed: int, gestures: int, keys: str, patience: int) -> Siege:
    """A storm on a screen in a process of its own."""
    data, out, said = backstage.kiosk("kiosk"), tmp_path / "storm.json", tmp_path / "said"
    (tmp_path / "home").mkdir()
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "QML", "XDG_"))}
    environment |= {"HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen", "PYTHONFAULTHANDLER": "1"}
    environment |= ENVIRONMENT
    command = [sys.executable, "-m", "tests.journeys.lockdown_storm", data, out, str(seed), str(gestures), keys]
    with said.open("wb") as stream:
        code = subprocess.run(
            command, cwd=ROOT, env=environment, stdout=stream, stderr=stream, timeout=patience, check=False
        ).returncode
    log = out.with_suffix(".log")
    end = "\n".join(log.read_text(encoding="utf-8").splitlines()[-30:]) if log.exists() else ""
    heard = sort(said.read_text(errors="replace"))
    assert code == 0, f"seed {seed}: the screen ended with {code}\n{heard.others[-3000:]}\nthe last gestures:\n{end}"
    return Siege(json.loads(out.read_text(encoding="utf-8")), heard.messages, end)


def assert_unbroken(siege: Siege, gestures: int, keys: int) -> None:
    """Nothing was wrong, all of it was played, and nothing grew."""
    told, rows = siege.report, siege.report["samples"]
    where = f"seed {told['seed']}; the last gestures:\n{siege.end}"
    assert told["faults"] == [], where
    assert siege.messages == [], where
    assert told["gestures"] >= gestures
    assert told["chords"] == len(PLACES) * len(MODIFIERS) * keys
    warm = siege.warm
    assert rows[-1]["handles"] <= warm["handles"] + 1, f"open files grew: {rows}"
    assert rows[-1]["threads"] <= warm["threads"] + 1, f"threads grew: {rows}"
    assert siege.growth < _MOST_GROWTH, f"memory grew: {rows}"


@pytest.mark.timeout(600)
def test_no_chord_and_no_gesture_breaks_the_screen(
    tmp_path: Path, backstage: Backstage, record_property: pytest.FixtureRequest
) -> None:
    siege = besiege(tmp_path, backstage, seed=SEED, gestures=GESTURES, keys="usual", patience=500)
    record_property("figures", siege.figures)
    assert_unbroken(siege, GESTURES, len(USUAL_KEYS))


def test_the_chords_are_all_there() -> None:
    names = {key.name.removeprefix("Key_") for key in USUAL_KEYS}
    assert {f"F{number}" for number in range(1, 36)} <= names
    assert set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") <= names
    assert {"Escape", "Tab", "Backtab", "Delete", "Print", "Menu", "Back", "HomePage", "LaunchMail"} <= names
    assert set(USUAL_KEYS) < set(KEYS)
    assert len(set(MODIFIERS)) == 16


def test_every_page_is_besieged() -> None:
    assert {name for name, _ in PLACES} >= PAGES
