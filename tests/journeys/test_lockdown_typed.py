"""However a session ends, nothing that was typed is left in memory, in the clipboard, or in any byte of any file."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.screen.demo import DemoPage
from tests.journeys import route
from tests.journeys.backstage import Backstage
from tests.journeys.lockdown_gestures import MARK
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre, journey
from tests.screen.lockdown_traces import in_files

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("end", ["idle", "end", "language", "stop", "crash"])
def test_nothing_typed_outlives_a_session(tmp_path: Path, backstage: Backstage, end: str) -> None:
    data, home, temporary = backstage.kiosk("kiosk"), tmp_path / "home", tmp_path / "tmp"
    home.mkdir()
    temporary.mkdir()
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_"))}
    environment |= {"HOME": str(home), "TMPDIR": str(temporary), "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        [sys.executable, "-m", "tests.journeys.lockdown_typed", data, end],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ended.stdout == "typed everywhere\n", ended.stderr[-3000:]
    assert ended.returncode == (-signal.SIGKILL if end == "crash" else 0), ended.stderr[-3000:]
    assert MARK not in ended.stderr
    assert in_files(MARK, [data, home, temporary]) == []


@journey()
async def test_the_next_visitor_finds_every_page_as_at_first(_: Theatre, stage: Stage) -> None:
    kiosk = stage.screen.kiosk
    await route.begin(stage, "en")
    await route.demo(stage)
    first = route.scene(stage)
    await route.step(stage)
    assert route.scene(stage) != first
    await route.film_playing(stage)
    player = route.video(stage).player
    player.quieter()
    player.pause()
    changed = (player.volume, route.video(stage).captionsOn)
    await route.technology(stage)
    await route.down(stage)
    assert route.scrolled(stage) > 0
    for _second in range(120):
        kiosk.idle.tick()
    await stage.arrive("attract")
    assert not kiosk.navigator.canGoBack
    await route.begin(stage, "en")
    await route.technology(stage)
    assert route.scrolled(stage) == 0
    await route.demo(stage)
    assert isinstance(stage.model, DemoPage)
    assert route.scene(stage) == first
    await route.film(stage)
    anew = route.video(stage)
    assert (anew.player.volume, anew.captionsOn) != changed
    assert anew.player.position < 900
    assert anew.captionsOn
