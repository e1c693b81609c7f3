"""The promise of seats with real processes: a hub on PostgreSQL, three agents, three ledgers, and wires that fail.

KIOSK_PROVE_SECONDS says for how long, KIOSK_PROVE_SEED what happens; the seed of a run is printed with its figures.
"""

from __future__ import annotations

import asyncio
import os
import random
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.hub.hub_postgresql import Postgresql
from tests.prove.real import reckoning
from tests.prove.real.reckoning import Reckoning
from tests.prove.real.stage import Stage

SECONDS = float(os.environ.get("KIOSK_PROVE_SECONDS", "600"))
SEED = int(os.environ.get("KIOSK_PROVE_SEED", "0")) or random.SystemRandom().randrange(1, 100_000)


@pytest.mark.timeout(SECONDS + 600)
def test_no_seat_is_sold_twice_and_no_booking_lost_by_real_processes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server = Postgresql()
    try:
        with server.database() as address:
            stage = Stage(tmp_path, address)
            found, settled = asyncio.run(stage.play(SEED, SECONDS))
            wrong = _wrong(stage, found)
    finally:
        server.stop()
    with capsys.disabled():
        sys.stdout.write(f"\n{_figures(stage, found, settled)}\n")
    assert not wrong, "\n".join((f"seed {SEED}", *wrong))


def _wrong(stage: Stage, found: Reckoning) -> list[str]:
    """What does not hold, in words."""
    people = stage.people
    words: dict[str, list[Any]] = {}
    words["more promised than there is"] = stage.oversold + [str(each) for each in reckoning.oversold(found.slots)]
    words["shown as confirmed, and lost"] = reckoning.lost(found, people)
    words["acknowledged, and the hub knows nothing"] = reckoning.forgotten(found, people)
    words["without an end"] = [each for each in found.intents if each.answer is None]
    words["answered otherwise"] = found.otherwise
    words["to tell not exactly once"] = reckoning.told_wrongly(found)
    words["left with a word that is not true any more"] = reckoning.unheard(found, people)
    words["hub and kiosk differ"] = found.differ
    return [f"{name}: {each}" for name, wrong in words.items() for each in wrong]


def _figures(stage: Stage, found: Reckoning, settled: float) -> str:
    people = stage.people
    shown = [visit for visit in people.visits if visit.shown in reckoning.HELD]
    lost = reckoning.lost(found, people) + [(visit, None) for visit in reckoning.forgotten(found, people)]
    leased = reckoning.from_leases(found) & {visit.booking for visit in shown}
    kills = sum(agent.kills for agent in stage.agents)
    return "\n".join(
        (
            f"seed {SEED}, {SECONDS:.0f} s: wires spoilt {stage.tally['wires spoilt']} times, agents killed {kills} "
            f"times, the hub {stage.hub.kills} times",
            f"bookings made: {len(people.visits)}; shown as confirmed: {len(shown)}, from leases: {len(leased)}",
            f"what else people did: {dict(people.tally.most_common())}",
            f"intents that ended: {sum(each.answer is not None for each in found.intents)} of {len(found.intents)}",
            f"double sales: {len(stage.oversold) + len(reckoning.oversold(found.slots))}",
            f"acknowledged bookings lost: {len(lost)}",
            f"seconds to settle: {settled:.1f}",
        )
    )
