"""The cap on downloads by the time of day, on the agent's own clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.rate import rates
from kiosk.sync import agent
from kiosk.sync.pace import LocalTime, Pace

from .conftest import Kiosk
from .fakes import FakeTime
from .publisher import Publisher, centre, picture

ZONE = timezone(timedelta(hours=2))


def test_the_cap_changes_while_a_download_runs_over_midnight() -> None:
    time = FakeTime(FixedClock(datetime(2026, 11, 23, 21, 59, 50, tzinfo=UTC)))  # 23:59:50 local
    local = LocalTime(time.clock, ZONE)
    said = rates("18:00-24:00 1k, 00:00-07:00 100k")
    pace = Pace(time.timer, lambda: said.at(local.now().time()))
    for _ in range(10):
        pace.spend(1000)
    assert time.now - 1000 == pytest.approx(10), "a kilobyte a second until midnight"
    for _ in range(10):
        pace.spend(100_000)
    assert time.now - 1000 == pytest.approx(20), "a hundred times that from then on"


@pytest.mark.parametrize(("hours", "seconds"), [(0, 20.0), (10, 0.0)])
def test_the_agent_keeps_to_the_hours_of_the_machine(
    kiosk: Kiosk, publisher: Publisher, hours: int, seconds: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    publisher.put(centre(picture=picture(publisher.blob(b"P" * 200_000))))
    publisher.publish()
    kiosk.clock.instant = datetime(2026, 11, 23, 7, 0, tzinfo=UTC) + timedelta(hours=hours)
    kiosk.config = replace(kiosk.config, rates=rates(["09:00-17:00 10k", "17:00-09:00 off"]))
    kiosk.zone = ZONE
    assert kiosk.sync() == agent.WELL
    assert sum(kiosk.time.waits) == pytest.approx(seconds, abs=1), "seven in UTC is nine in this zone"


def test_the_flag_reaches_the_agent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import argparse

    from kiosk.sync import commands
    from kiosk.sync.settings import SyncConfig

    seen: list[SyncConfig] = []

    def run(config: SyncConfig, **_: object) -> int:
        seen.append(config)
        return 0

    monkeypatch.setattr(agent, "run", run)
    parser = argparse.ArgumentParser()
    commands.add_arguments(parser.add_subparsers())
    typed = ["sync", "--data", str(tmp_path), "--source", "/stick", "--centre", "umea"]
    commands.run(parser.parse_args([*typed, "--rate", "07:00-18:00 250k, 18:00-07:00 2M"]))
    commands.run(parser.parse_args([*typed, "--rate", "5000"]))
    commands.run(parser.parse_args(typed))
    at_eight = [config.rates.at(datetime(2026, 1, 1, 8, 0).time()) for config in seen]
    assert at_eight == [250_000, 5000, None]
